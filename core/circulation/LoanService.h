// Lending, returning, renewing. One method, one button. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/circulation/Confirmed.h"
#include "core/circulation/Judge.h"
#include "core/circulation/Loan.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

struct Lent {
    LoanRow row;
    std::vector<Note> notes;
};

/// Not lent. With `blocks` empty the questions can be answered with yes by asking again with them confirmed.
struct NotLent {
    std::vector<Block> blocks;
    std::vector<Confirmation> confirmations;
    std::optional<LoanRow> subject; // the copy it is about, when known (title, barcode)
};
using LendRefusal = Refusal<NotLent>;

struct Returned {
    LoanRow row; // with returnedAt
    std::vector<Note> notes;
};
struct NothingToReturn { // the copy was not lent; not an error at the desk
    static constexpr std::string_view code = "nothing_to_return";
    collection::Copy copy;
    std::string title;
};
using ReturnRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, NothingToReturn>;

struct Renewed {
    LoanRow row;
    Day before;
    std::vector<Note> notes;
};
struct NotLentNow {
    static constexpr std::string_view code = "not_lent_now";
    std::string barcode;
};
struct RenewalLimitReached {
    static constexpr std::string_view code = "renewal_limit_reached";
    int limit;
};
struct RenewalOfOverdue {
    static constexpr std::string_view code = "renewal_of_overdue";
    int days;
};
struct RenewalNeverInReadingRoom {
    static constexpr std::string_view code = "renewal_never_in_reading_room";
};
struct RenewalWouldNotMoveDueDate {
    static constexpr std::string_view code = "renewal_would_not_move_due_date";
    Day due;
};
using RenewRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, NotLentNow, LentToAnother,
                             RenewalLimitReached, RenewalOfOverdue, RenewalNeverInReadingRoom,
                             RenewalWouldNotMoveDueDate, ReaderBlocked, RegistrationExpired>;

/// Copies are named by barcode or inventory number; a code that several copies have is refused. A use case whose name
/// ends in Found takes the copy as it was read in the same transaction.
class LoanService {
public:
    explicit LoanService(const journal::Journal& journal) : m_journal(journal) {}

    Result<Lent, LendRefusal> lend(storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by,
                                   const text::ScannedCode& card, const text::ScannedCode& barcode,
                                   const Confirmed& confirmed) const;
    /// `card` as it is stored. "Not lent" is an answer here. A yes that lends past a limit, an end of registration, an
    /// overdue book or "for the reading room only" needs Permission::LoanOverride besides.
    Result<std::variant<Lent, NotLent>, Refusal<>> lendFound(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::LoanLend>& by,
                                                             const std::string& card, const CopyFacts& copy,
                                                             const Confirmed& confirmed) const;
    /// A return for a copy that is missing or lost brings it back into stock ("found again"); when it was not lent
    /// either, the row tells of the copy alone and its loan has the id 0.
    Result<Returned, ReturnRefusal> returnCopy(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::LoanLend>& by,
                                               const text::ScannedCode& barcode) const;
    /// For a copy that is lent or found again.
    Result<Returned> returnFound(storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by,
                                 const CopyFacts& copy) const;
    /// Counted from today, so that a renewal is worth something only near the end.
    Result<Renewed, RenewRefusal> renew(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::LoanLend>& by,
                                        const text::ScannedCode& barcode) const;
    /// Renews this loan. One that was just returned is open again as if it had not been, in one step, and undoing the
    /// step returns it. Refused as a renewal is, and when the copy was lent since; then it stays returned.
    Result<Renewed, RenewRefusal> renewLoan(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::LoanLend>& by, LoanId loan) const;

private:
    Result<Renewed, RenewRefusal> renewFound(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::LoanLend>& by,
                                             const CopyFacts& copy) const;

    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
