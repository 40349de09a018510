// The desk's one box: what a scanned or typed code does, given whether a reader stands there.
//
// reader | code               | answer
// -------+--------------------+------------------------------------------------------------
// none   | reader card        | ReaderOpened
// none   | copy on loan       | Returned
// none   | copy on the shelf  | CopyShown (nothing changes)
// none   | copy on the shelf that a reader waits for | Returned: it is put aside, or goes where it is picked up
// none   | copy thought missing or lost | Returned with the note FoundAgain: it is in stock again
// open A | free copy          | Lent
// open A | copy lent to A now | NotLent{AlreadyLentToThisReader{sameSession}} (nothing changes)
// open A | copy lent to A before this session | Returned
// open A | copy lent to B     | NotLent{LentToAnother}: confirming returns it from B and lends it to A
// open A | card of A / of B   | ReaderOpened
// any    | a former card      | FormerCardScanned (nothing changes)
// A mode (DeskState::mode) says the same of every copy, whoever stands there:
// Lend   | what A has in the reading room | Lent: it is taken home
// Return | copy not lent      | Returned, when it has to go somewhere else; else NothingToReturn
// InHouse| copy not lent      | UsedInHouse
// A copy that is on its way here is received (Returned) also when nobody stands there.
// any    | code of several things | SeveralMeanings (nothing changes): one of them is chosen by ScannedCode::meant
// any    | an own code misread | MisreadCode
// any    | anything else      | UnknownCode
#pragma once

#include "core/circulation/DeskState.h"
#include "core/staff/Permitted.h"

#include <string>
#include <variant>
#include <vector>

namespace kitapdar::audit {
class AccessLog;
}

namespace kitapdar::circulation {

struct ReaderOpened {
    readers::Reader reader;
    std::vector<LoanRow> loans;             // open ones
    std::optional<int> limit;               // how many books at home the rules let this reader have; none: unlimited
    std::vector<holds::HoldRow> holds = {}; // open ones, those that wait on the hold shelf first
    std::int64_t owed = 0;                  // tiyn
    std::vector<std::string> messages = {}; // to be given to the reader
};
struct CopyShown {
    collection::Copy copy;
    catalogue::RecordRow record;
};
struct UnknownCode {
    std::string code;
};
struct FormerCardScanned { // lost or replaced: its reader has another card, which is not shown
    FormerCard card;
};
struct MisreadCode { // begins as one of our codes: to be scanned again
    std::string code;
};

/// What a code would do at the desk now.
enum class CodeEffect {
    OpensReader,
    Lends,
    TakesBack,
    PutsAside, // for the reader who waits for it
    Shows,
    AsksAboutAnotherReader,
    IsLentJustNow,
    UsesInHouse
};
/// One of the things that a code may mean.
struct PossibleMeaning {
    text::ScannedCode code; // as it is stored, with this meaning chosen
    std::variant<readers::Reader, CopyFacts> what;
    CodeEffect effect;
};
struct SeveralMeanings {
    std::string code;
    std::vector<PossibleMeaning> meanings; // two at least
};
using DeskAnswer = std::variant<ReaderOpened, Lent, Returned, NotLent, CopyShown, SeveralMeanings, MisreadCode,
                                UnknownCode, NothingToReturn, UsedInHouse, FormerCardScanned>;
using ScanRefusal = Refusal<>;

class DeskService {
public:
    /// Both outlive this. `log` nullptr: whose card is scanned is noted nowhere.
    explicit DeskService(const journal::Journal& journal, const audit::AccessLog* log = nullptr)
        : m_journal(journal), m_loans(journal), m_log(log) {}

    /// `confirmed`: the questions of the answer before that were answered with yes; what `state` allows is not asked at
    /// all.
    Result<DeskAnswer, ScanRefusal> scan(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::LoanLend>& by, const DeskState& state,
                                         const text::ScannedCode& code, const Confirmed& confirmed) const;
    /// Everything that the code means, with what it would do; changes nothing.
    Result<std::vector<PossibleMeaning>> meanings(storage::Snapshot& snapshot,
                                                  const staff::Permitted<Permission::LoanLend>& by,
                                                  const DeskState& state, const text::ScannedCode& code) const;

private:
    Result<DeskAnswer, ScanRefusal> lend(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::LoanLend>& by, const DeskState& state,
                                         const CopyFacts& copy, const Confirmed& confirmed) const;
    Result<DeskAnswer, ScanRefusal> takeBack(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::LoanLend>& by, const DeskState& state,
                                             const CopyFacts& copy) const;
    Result<DeskAnswer, ScanRefusal> useInHouse(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::LoanLend>& by, const DeskState& state,
                                               const CopyFacts& copy) const;
    Result<DeskAnswer, ScanRefusal> handle(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::LoanLend>& by, const DeskState& state,
                                           const CopyFacts& copy, CodeEffect effect, const Confirmed& confirmed) const;

    const journal::Journal& m_journal;
    LoanService m_loans;
    const audit::AccessLog* m_log;
};

} // namespace kitapdar::circulation
