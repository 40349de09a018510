// The desk's one box: what a scanned or typed code does, given whether a reader stands there.
//
// reader | code               | answer
// -------+--------------------+------------------------------------------------------------
// none   | reader card        | ReaderOpened
// none   | copy on loan       | Returned
// none   | copy on the shelf  | CopyShown (nothing changes)
// none   | copy thought missing or lost | Returned with the note FoundAgain: it is in stock again
// open A | free copy          | Lent
// open A | copy lent to A now | NotLent{AlreadyLentToThisReader{sameSession}} (nothing changes)
// open A | copy lent to A before this session | Returned
// open A | copy lent to B     | NotLent{LentToAnother}: confirming returns it from B and lends it to A
// open A | card of A / of B   | ReaderOpened
// any    | anything else      | UnknownCode
//
// A number that a card and a copy share is the card when nobody stands there, and the copy when somebody does.
#pragma once

#include "core/circulation/DeskState.h"
#include "core/staff/Permitted.h"

#include <string>
#include <variant>

namespace kitapdar::circulation {

struct ReaderOpened {
    readers::Reader reader;
    std::vector<LoanRow> loans; // open ones
    std::optional<int> limit;   // how many books at home the rules let this reader have; none: unlimited
};
struct CopyShown {
    collection::Copy copy;
    catalogue::RecordRow record;
};
struct UnknownCode {
    std::string code;
};
using DeskAnswer = std::variant<ReaderOpened, Lent, Returned, NotLent, CopyShown, UnknownCode>;
using ScanRefusal = Refusal<>;

class DeskService {
public:
    explicit DeskService(const journal::Journal& journal) : m_loans(journal) {}

    /// `confirmed` answers the questions of the answer before with yes; what `state` allows is not asked at all.
    Result<DeskAnswer, ScanRefusal> scan(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::LoanLend>& by, const DeskState& state,
                                         const text::ScannedCode& code, bool confirmed) const;

private:
    Result<DeskAnswer, ScanRefusal> lend(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::LoanLend>& by, const DeskState& state,
                                         const CopyFacts& copy, bool confirmed) const;

    LoanService m_loans;
};

} // namespace kitapdar::circulation
