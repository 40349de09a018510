// Replacement in kind: a reader has lost a copy and brings an equal book. The lost one leaves by a write-off act of its
// own, the brought one enters by a record of part 1, the reader owes nothing any more: one step.
#pragma once

#include "core/circulation/Loss.h"
#include "core/withdrawals/WriteOff.h"

#include <array>

namespace kitapdar::withdrawals {

using ReplacementId = Id<struct ReplacementTag>;

/// In what the brought book is equal to the lost one.
enum class Likeness {
    Work,       // the same work
    Title,      // the same title
    Author,     // the same author
    Content,    // equal in content
    Purpose,    // for the same readers
    Usable,     // it can be used
    Undamaged,  // without serious damage
    NotLibrary, // of no library
    Value,      // of comparable value
    Complete    // with all its parts
};
inline constexpr std::array allLikenesses = {
    Likeness::Work,   Likeness::Title,     Likeness::Author,     Likeness::Content, Likeness::Purpose,
    Likeness::Usable, Likeness::Undamaged, Likeness::NotLibrary, Likeness::Value,   Likeness::Complete};
/// Stable codes as stored: "work", "title", "author", "content", "purpose", "usable", "undamaged", "not_library",
/// "value", "complete".
std::string_view code(Likeness likeness);
std::optional<Likeness> likenessFromCode(std::string_view code);
/// Whether a replacement without it is refused. Another work by another author may be equal; a damaged book is not.
bool isNeeded(Likeness likeness);

struct ReplacementRequest {
    collection::CopyId lost{0};
    /// The book, entered as a row already and in no book of account; nullopt: `entered` is added as a new copy.
    std::optional<collection::CopyId> brought = std::nullopt;
    /// Its record is that of the lost copy where it names none (id 0), its place that of the lost copy.
    collection::NewCopy entered = {catalogue::RecordId(0)};
    std::vector<Likeness> likeness;  // what was found, looking at it
    std::optional<Money> value = {}; // in the books; nullopt: that of the lost copy, so that the sums stay
    std::optional<Day> on = {};      // nullopt: today
    std::string note = {};
};

/// A replacement as its notebook shows it.
struct ReplacementRow {
    ReplacementId id{0};
    Day on;
    std::string card;    // of the reader; "": not known, or forgotten
    ActRow act;          // by which the lost copy left
    std::string arrival; // number of the record of part 1
    ActLine lost;
    collection::CopyId broughtId{0};
    std::string broughtNumber;
    std::string broughtTitle;
    Money broughtValue;
    std::vector<Likeness> likeness;
    std::string note;
};

/// A copy before it is replaced, or as what was brought.
struct ReplaceableCopy {
    collection::Copy copy;
    std::string authors; // display form
    std::string title;
    std::optional<Money> value; // in the books; nullopt: it stands in none
};

struct NotEqual { // what is needed and was not found
    static constexpr std::string_view code = "not_equal";
    std::vector<Likeness> missing;
};

using ReplaceRefusal =
    Refusal<NotEqual, collection::UnknownCopy, collection::CopyNotAstray, collection::CopyWrittenOff,
            collection::CopyAlready, collection::DocumentMissing, collection::BarcodeTaken,
            collection::InventoryNumberTaken, collection::BarcodeMalformed, collection::CodeInUse,
            collection::UnknownPlace, collection::PlaceClosed, collection::UnknownSeries, collection::NumbersOfOneCopy,
            collection::CopyCountOutOfRange, collection::CopyOnLoan, catalogue::UnknownRecord,
            circulation::DayBeforeLending, circulation::PriceUnknown, circulation::ReplacementUnknown,
            charges::AmountOutOfRange, charges::ReplacementIsSameCopy, charges::UnknownCharge, charges::NothingOwed,
            charges::ChargeNotReplaceable, journal::ClockBehind, accounts::NoCopies, accounts::CopyInBooks,
            accounts::CopyNotInBooks, accounts::UnknownTerm, accounts::DayInFuture, accounts::BeforeOpening,
            accounts::BeforeArrival, accounts::PeriodClosed>;

} // namespace kitapdar::withdrawals
