// Why something is not lent, and what is told at the desk, in three classes (see Judge.h).
#pragma once

#include "core/circulation/Loan.h"
#include "core/journal/ClockBehind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace kitapdar::circulation {

// Blocks: nothing at the desk helps.
struct CopyNotInStock {
    static constexpr std::string_view code = "copy_not_in_stock";
    collection::CopyState state;
};
struct FormerCard { // the card was lost or replaced; its reader has another one
    static constexpr std::string_view code = "former_card";
    std::string card;
    Day ended;
    std::string reason; // "lost", "replaced", "merged"
};
/// The reason of a block that comes of being late, as stored.
inline constexpr std::string_view suspendedReason = "overdue";
struct ReaderBlocked {
    static constexpr std::string_view code = "reader_blocked";
    std::string reason;
    std::optional<Day> until = {}; // the last day; nullopt: until a librarian takes it off
};
struct LendingForbidden { // a rule says 0
    static constexpr std::string_view code = "lending_forbidden";
};
struct AlreadyLentToThisReader {
    static constexpr std::string_view code = "already_lent_to_this_reader";
    LoanId loan;
    bool sameSession; // scanned twice just now
};
struct AlreadyInReadingRoom { // this very reader has it there: such a loan is not renewed, and it is not to go home
    static constexpr std::string_view code = "already_in_reading_room";
    LoanId loan;
    Day due;
};
struct NoOpenDay { // for rules::closedForLong days: nothing can fall due
    static constexpr std::string_view code = "no_open_day";
    Day from;
};
struct NotRenewed { // the reader has it already, and it cannot be renewed
    static constexpr std::string_view code = "not_renewed";
    std::string reason; // code of the refusal: "renewal_limit_reached"
};
struct OverdueRefused { // the rules refuse who has something overdue
    static constexpr std::string_view code = "overdue_refused";
    int count;
};
struct AgeRefused { // the rules refuse whom the mark of the record is not for
    static constexpr std::string_view code = "age_refused";
    int mark; // 6, 12, 16, 18
    int age;
};
struct DueDayBeforeLending { // typed by hand
    static constexpr std::string_view code = "due_day_before_lending";
    Day due;
};
struct LendingDayInFuture { // typed by hand
    static constexpr std::string_view code = "lending_day_in_future";
    Day day;
};
struct LendingDayBeforeBirth { // typed by hand: the reader was not born
    static constexpr std::string_view code = "lending_day_before_birth";
    Day day;
};
// Confirmations: the librarian may say yes.
struct RegistrationExpired {
    static constexpr std::string_view code = "registration_expired";
    Day on;
};
struct LimitReached {
    static constexpr std::string_view code = "limit_reached";
    int limit;
    int have;
};
struct KindLimitReached { // of the record's kind
    static constexpr std::string_view code = "kind_limit_reached";
    int limit;
    int have;
};
struct RoomLimitReached { // of books in the reading room
    static constexpr std::string_view code = "room_limit_reached";
    int limit;
    int have;
};
struct DebtOverLimit {
    static constexpr std::string_view code = "debt_over_limit";
    std::int64_t limit; // tiyn; exactly as much is allowed
    std::int64_t owed;  // tiyn
};
struct AgeBelowMark {
    static constexpr std::string_view code = "age_below_mark";
    int mark; // 6, 12, 16, 18
    int age;
};
struct ReserveWaiting { // it is put aside for another reader, or on its way
    static constexpr std::string_view code = "reserve_waiting";
    holds::HoldId hold;
    std::string readerCard;
    bool isReady; // on the hold shelf
};
struct Reserved { // another reader is the first in the queue
    static constexpr std::string_view code = "reserved";
    holds::HoldId hold;
    std::string readerCard;
};
struct DueDayPast { // typed by hand
    static constexpr std::string_view code = "due_day_past";
    Day due;
};
struct DueDayClosed { // typed by hand
    static constexpr std::string_view code = "due_day_closed";
    Day due;
};
struct DueDayBeyondCard { // typed by hand
    static constexpr std::string_view code = "due_day_beyond_card";
    Day due;
    Day registeredUntil;
};
struct LendingDayBeforeRegistration { // typed by hand
    static constexpr std::string_view code = "lending_day_before_registration";
    Day day;
    Day registered; // the first time
};
struct LendingDayBeforeCopy { // typed by hand: the library had not received the copy
    static constexpr std::string_view code = "lending_day_before_copy";
    Day day;
    Day received;
};
struct LendingDayOfPastYear { // typed by hand: its figures are reported, and change with the lending
    static constexpr std::string_view code = "lending_day_of_past_year";
    Day day;
};
struct HasOverdue {
    static constexpr std::string_view code = "has_overdue";
    int count;
};
struct ReferenceOnly { // reading room only
    static constexpr std::string_view code = "reference_only";
};
struct RenewalAsked { // this very reader has it: confirming renews the loan
    static constexpr std::string_view code = "renewal_asked";
    LoanId loan;
    Day due; // as it stands
};
struct TakeHomeAsked { // this very reader has it in the reading room: confirming lets it go home
    static constexpr std::string_view code = "take_home_asked";
    LoanId loan;
    Day due; // as it stands
};
struct LentToAnother { // confirming returns it from the other reader first
    static constexpr std::string_view code = "lent_to_another";
    LoanId loan;
    std::string readerCard;
};
struct SameTitleAlreadyLent {
    static constexpr std::string_view code = "same_title_already_lent";
    LoanId loan;
};
using journal::ClockBehind; // and with the clock the due day is wrong
// Notes: told after the lending; they need no answer.
struct DueDateMoved { // the day was closed
    static constexpr std::string_view code = "due_date_moved";
    Day from;
    Day to;
};
struct DueDateCut { // the card ends earlier
    static constexpr std::string_view code = "due_date_cut";
    Day to;
};
struct CopyNote {
    static constexpr std::string_view code = "copy_note";
    std::string note;
};
struct FoundAgain { // the copy was missing or lost
    static constexpr std::string_view code = "found_again";
    collection::CopyState was;
};
struct CopyDamaged {
    static constexpr std::string_view code = "copy_damaged";
    std::string reason; // "": none is known
};
struct WasOverdue {
    static constexpr std::string_view code = "was_overdue";
    int days;
};

struct AgeUnknown { // the record has a mark, and the reader's birth date is not known
    static constexpr std::string_view code = "age_unknown";
    int mark; // 6, 12, 16, 18
};
struct AccompanyingParts { // to be given with the copy, and to come back with it
    static constexpr std::string_view code = "accompanying_parts";
    std::string parts; // "map, disc"
};
struct DepositAsked {
    static constexpr std::string_view code = "deposit_asked";
    std::int64_t amount; // tiyn
};
struct HoldFulfilled { // the reader had waited for it
    static constexpr std::string_view code = "hold_fulfilled";
    holds::HoldId hold;
};
struct HoldReleased { // of the reader for whom it was put aside: waits as the first of the queue, unless it has another
    static constexpr std::string_view code = "hold_released";
    holds::HoldId hold;
    std::string readerCard;
    bool hasAnother = false; // another copy is requested for it
};
struct HoldCancelled { // of the reader who was passed over
    static constexpr std::string_view code = "hold_cancelled";
    holds::HoldId hold;
    std::string readerCard;
};
struct TakenHome { // from the reading room: the loan is the same, and is counted once
    static constexpr std::string_view code = "taken_home";
};
struct FineCharged {
    static constexpr std::string_view code = "fine_charged";
    std::int64_t amount; // tiyn
};
struct LossWaived { // what was still owed for a lost copy that is here again
    static constexpr std::string_view code = "loss_waived";
    std::int64_t amount; // tiyn
};
struct LossWasPaid { // for a lost copy that is here again: it may be given back
    static constexpr std::string_view code = "loss_was_paid";
    std::int64_t amount; // tiyn
};
struct ReaderSuspended { // for having been late
    static constexpr std::string_view code = "reader_suspended";
    Day until; // the last day
};

using Block = std::variant<collection::UnknownCopy, collection::AmbiguousCode, readers::UnknownReader, FormerCard,
                           CopyNotInStock, ReaderBlocked, LendingForbidden, OverdueRefused, AgeRefused,
                           AlreadyLentToThisReader, AlreadyInReadingRoom, NoOpenDay, NotRenewed, DueDayBeforeLending,
                           LendingDayInFuture, LendingDayBeforeBirth>;
using Confirmation =
    std::variant<RegistrationExpired, LimitReached, KindLimitReached, RoomLimitReached, HasOverdue, DebtOverLimit,
                 AgeBelowMark, ReferenceOnly, ReserveWaiting, Reserved, RenewalAsked, TakeHomeAsked, LentToAnother,
                 SameTitleAlreadyLent, LendingDayBeforeRegistration, LendingDayBeforeCopy, LendingDayOfPastYear,
                 DueDayPast, DueDayClosed, DueDayBeyondCard, ClockBehind>;
using Note = std::variant<DueDateMoved, DueDateCut, CopyNote, FoundAgain, WasOverdue, CopyDamaged, AgeUnknown,
                          AccompanyingParts, DepositAsked, HoldFulfilled, HoldReleased, HoldCancelled, TakenHome,
                          FineCharged, LossWaived, LossWasPaid, ReaderSuspended>;

using kitapdar::code; // of a Block, a Confirmation, a Note

/// Whether a yes sets aside what the library has laid down: it needs Permission::LoanOverride. The other questions only
/// ask to look again.
bool isOverride(const Confirmation& question);
/// Whether it is about the reader as a whole: asked once while the reader stands at the desk.
bool isAboutReader(const Confirmation& question);

} // namespace kitapdar::circulation
