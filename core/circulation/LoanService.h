// Lending, returning, renewing. One method, one button. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/circulation/Confirmed.h"
#include "core/circulation/Judge.h"
#include "core/circulation/LendRequest.h"
#include "core/circulation/Loan.h"
#include "core/circulation/Routing.h"
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
    LoanRow row; // with returnedAt; its loan has the id 0 when the copy was not lent
    std::vector<Note> notes;
    Routing routing = {};
};
struct NothingToReturn { // the copy was not lent and is where it belongs; not an error at the desk
    static constexpr std::string_view code = "nothing_to_return";
    collection::Copy copy;
    std::string title;
    Routing routing = {};
};
using ReturnRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, collection::DayInFuture,
                              DayBeforeLending, NothingToReturn>;

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
struct RenewalWithOverdue { // another book of the reader is overdue, and the rules renew nothing then
    static constexpr std::string_view code = "renewal_with_overdue";
    int count;
};
struct RenewalReserved { // others wait for it, and no free copy can serve them
    static constexpr std::string_view code = "renewal_reserved";
    int waiting;
};
struct RenewalTooEarly {
    static constexpr std::string_view code = "renewal_too_early";
    Day from; // the first day on which it can be renewed
};
struct RenewalNeverInReadingRoom {
    static constexpr std::string_view code = "renewal_never_in_reading_room";
};
struct RenewalWouldNotMoveDueDate {
    static constexpr std::string_view code = "renewal_would_not_move_due_date";
    Day due;
};
using RenewRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, NotLentNow, LentToAnother,
                             RenewalLimitReached, RenewalOfOverdue, RenewalWithOverdue, RenewalReserved,
                             RenewalTooEarly, RenewalNeverInReadingRoom, RenewalWouldNotMoveDueDate, ReaderBlocked,
                             RegistrationExpired, DueDayClosed, DueDayBeyondCard, NoOpenDay, journal::ClockBehind>;

/// A use in the reading room without a loan.
struct UsedInHouse {
    LoanRow row; // of the copy; its loan has the id 0
    std::vector<Note> notes;
};
using InHouseRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, readers::UnknownReader,
                               CopyNotInStock, LentToAnother, journal::ClockBehind>;

/// Copies are named by barcode or inventory number; a code that several copies have is refused. A use case whose name
/// ends in Found takes the copy as it was read in the same transaction.
class LoanService {
public:
    explicit LoanService(const journal::Journal& journal) : m_journal(journal) {}

    Result<Lent, LendRefusal> lend(storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by,
                                   const text::ScannedCode& card, const text::ScannedCode& barcode,
                                   const Confirmed& confirmed) const;
    /// As it is requested: on another day, until a day that was typed, to the reading room or from there home.
    Result<Lent, LendRefusal> lendAs(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::LoanLend>& by, const text::ScannedCode& card,
                                     const text::ScannedCode& barcode, const LendRequest& request) const;
    /// `card` as it is stored. "Not lent" is an answer here. A yes that sets aside what the library has laid down
    /// (isOverride) needs Permission::LoanOverride besides, and is written into the entry with its reason. A yes to
    /// renewing what the reader has already renews it.
    Result<std::variant<Lent, NotLent>, Refusal<>> lendFound(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::LoanLend>& by,
                                                             const std::string& card, const CopyFacts& copy,
                                                             const LendRequest& request) const;
    /// A return for a copy that is missing or lost brings it back into stock ("found again"); when it was not lent
    /// either, the row tells of the copy alone and its loan has the id 0.
    Result<Returned, ReturnRefusal> returnCopy(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::LoanLend>& by,
                                               const text::ScannedCode& barcode) const;
    /// As it is requested. What was not lent is sent where it belongs: to who waits for it, to its own place.
    Result<Returned, ReturnRefusal> returnAs(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::LoanLend>& by,
                                             const text::ScannedCode& barcode, const ReturnRequest& request) const;
    /// NothingToReturn: the copy is not lent and nothing is to be done with it.
    Result<Returned, ReturnRefusal> returnFound(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::LoanLend>& by, const CopyFacts& copy,
                                                const ReturnRequest& request) const;
    /// Counted from today or from the due day, as the rules say.
    Result<Renewed, RenewRefusal> renew(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::LoanLend>& by,
                                        const text::ScannedCode& barcode) const;
    /// Until the day that is requested: later than the present one, open, within the registration. What the rules say
    /// of renewing holds all the same.
    Result<Renewed, RenewRefusal> renewAs(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::LoanLend>& by,
                                          const text::ScannedCode& barcode, const RenewRequest& request) const;
    /// Renews this loan. One that was just returned is open again as if it had not been, in one step, and undoing the
    /// step returns it. Refused as a renewal is, and when the copy was lent since; then it stays returned.
    Result<Renewed, RenewRefusal> renewLoan(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::LoanLend>& by, LoanId loan) const;
    /// The same as it is requested.
    Result<Renewed, RenewRefusal> renewLoanAs(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::LoanLend>& by, LoanId loan,
                                              const RenewRequest& request) const;

    /// Counted and no loan is made; `card`, as it is stored, is of the reader who stands at the desk, "" when nobody is
    /// known.
    Result<UsedInHouse, InHouseRefusal> useInHouse(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::LoanLend>& by,
                                                   const text::ScannedCode& barcode, const std::string& card) const;

private:
    Result<Lent> makeLoan(storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by,
                          const CopyFacts& copy, const ReaderFacts& reader, LendVerdict verdict,
                          const LendRequest& request) const;
    Result<Lent> takeHome(storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by,
                          const CopyFacts& copy, const ReaderFacts& reader, LendVerdict verdict,
                          const LendRequest& request) const;
    Result<Renewed, RenewRefusal> renewFound(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::LoanLend>& by, const CopyFacts& copy,
                                             const RenewRequest& request) const;

    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
