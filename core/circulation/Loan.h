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
    readers::ReaderId readerId{0};
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
    std::string readerCard;
};

// ----------------------------------------------------------------------------- why not, in three classes (see Judge.h)

// Block: nothing at the desk helps.
struct CopyNotInStock {
    collection::CopyState state;
};
struct ReaderBlocked {
    std::string reason;
};
struct LendingForbidden {}; // a rule says 0
struct AlreadyLentToThisReader {
    LoanId loan;
    bool sameSession; // scanned twice just now
};
// Needs a confirmation.
struct RegistrationExpired {
    Day on;
};
struct LimitReached {
    int limit;
    int have;
};
struct HasOverdue {
    int count;
};
struct ReferenceOnly {}; // reading room only
struct LentToAnother {   // confirming returns it from the other reader first
    LoanId loan;
    std::string readerCard;
};
struct SameTitleAlreadyLent {
    LoanId loan;
};
// Told only.
struct DueDateMoved { // the day was closed
    Day from;
    Day to;
};
struct DueDateCut { // the card ends earlier
    Day to;
};
struct CopyNote {
    std::string note;
};
struct FoundAgain { // the copy was missing or lost
    collection::CopyState was;
};
struct WasOverdue {
    int days;
};

using Block = std::variant<collection::UnknownCopy, readers::UnknownReader, CopyNotInStock, ReaderBlocked,
                           LendingForbidden, AlreadyLentToThisReader>;
using Confirmation =
    std::variant<RegistrationExpired, LimitReached, HasOverdue, ReferenceOnly, LentToAnother, SameTitleAlreadyLent>;
using Note = std::variant<DueDateMoved, DueDateCut, CopyNote, FoundAgain, WasOverdue>;

/// Stable codes of the reasons: "unknown_copy", "limit_reached", "lent_to_another" …
std::string_view code(const Block& reason);
std::string_view code(const Confirmation& reason);
std::string_view code(const Note& reason);

} // namespace kitapdar::circulation
