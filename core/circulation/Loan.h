// Loans: which copy is with which reader, since when and until when.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/collection/Copy.h"
#include "core/readers/Reader.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kitapdar::circulation {

using LoanId = Id<struct LoanTag>;

struct Loan {
    LoanId id{0};
    collection::CopyId copyId{0};
    std::optional<readers::ReaderId> readerId; // nullopt: forgotten; an open loan has one
    collection::Lending usePlace = collection::Lending::Home;
    Instant lentAt;
    Day lentOn;
    Day dueOn;
    int renewals = 0;
    std::optional<Instant> returnedAt;
    std::int64_t version = 0;
};

/// A loan as a list shows it.
struct LoanRow {
    Loan loan;
    catalogue::RecordId recordId{0};
    std::string title;
    std::string authors;
    std::string barcode;
    std::string readerCard; // "": the reader is forgotten
};

/// A copy as judging needs it: with its title and the loan it is on.
struct CopyFacts {
    collection::Copy copy;
    std::string title;
    std::string authors;
    std::string recordKind;
    std::optional<Loan> loan;              // the open one
    std::optional<readers::Reader> holder; // whose loan it is

    /// Barcode, or inventory number when there is none.
    std::string code() const { return copy.barcode ? *copy.barcode : copy.inventoryNumber.value_or(""); }
    /// The row of `loan` with this copy's title.
    LoanRow row(const Loan& loan, const std::string& card) const {
        return {loan, copy.recordId, title, authors, code(), card};
    }
    /// A copy that was thought to be missing or lost and lies on the desk.
    bool isFoundAgain() const { return collection::isAstray(collection::stateOf(copy)); }
};

/// A reader as judging needs him: with what counts against him.
struct ReaderFacts {
    readers::Reader reader;
    int openLoans = 0;       // at home
    int openLoansOfKind = 0; // of them, of the record's kind
    int overdueLoans = 0;
    std::optional<LoanId> sameTitle; // an open loan of another copy of the record
};

// ----------------------------------------------------------------------------- why not, in three classes (see Judge.h)

// Blocks: nothing at the desk helps.
struct CopyNotInStock {
    static constexpr std::string_view code = "copy_not_in_stock";
    collection::CopyState state;
};
struct ReaderBlocked {
    static constexpr std::string_view code = "reader_blocked";
    std::string reason;
};
struct LendingForbidden { // a rule says 0
    static constexpr std::string_view code = "lending_forbidden";
};
struct AlreadyLentToThisReader {
    static constexpr std::string_view code = "already_lent_to_this_reader";
    LoanId loan;
    bool sameSession; // scanned twice just now
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
struct HasOverdue {
    static constexpr std::string_view code = "has_overdue";
    int count;
};
struct ReferenceOnly { // reading room only
    static constexpr std::string_view code = "reference_only";
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
struct ClockBehind { // the journal has later entries: this computer's clock may be wrong, and the due day with it
    static constexpr std::string_view code = "clock_behind";
    Day newest; // of the journal
};
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

using Block = std::variant<collection::UnknownCopy, collection::AmbiguousCode, readers::UnknownReader, CopyNotInStock,
                           ReaderBlocked, LendingForbidden, AlreadyLentToThisReader>;
using Confirmation = std::variant<RegistrationExpired, LimitReached, KindLimitReached, HasOverdue, ReferenceOnly,
                                  LentToAnother, SameTitleAlreadyLent, ClockBehind>;
using Note = std::variant<DueDateMoved, DueDateCut, CopyNote, FoundAgain, WasOverdue, CopyDamaged>;

using kitapdar::code; // of a Block, a Confirmation, a Note

} // namespace kitapdar::circulation
