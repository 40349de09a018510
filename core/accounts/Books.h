// The two books of account of the stock. The summary book (KSU) has a record for each document that moved copies:
// part 1 arrivals, part 2 withdrawals; part 3 is computed. The inventory book has a line for each copy. Both are
// written together, so that each figure is the number of copies behind it.
#pragma once

#include "core/accounts/Term.h"
#include "core/base/Money.h"
#include "core/collection/Copy.h"
#include "core/figures/Shape.h"
#include "core/staff/Signature.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::accounts {

using KsuRecordId = Id<struct KsuRecordTag>;
using LineId = Id<struct LineTag>;

enum class KsuPart { Opening, Arrival, Withdrawal };
/// Stable codes as stored: "opening", "arrival", "withdrawal".
std::string_view code(KsuPart part);
std::optional<KsuPart> ksuPartFromCode(std::string_view code);

/// The document behind a record.
struct Document {
    std::string kind;               // "delivery", "write_off", "replacement" …: the table of `id`, or a word
    std::optional<std::int64_t> id; // its row; nullopt: it has none
    std::string number = {};        // as it is written on the paper
    std::optional<Day> on = std::nullopt;
};

struct KsuRecord {
    KsuRecordId id{0};
    KsuPart part = KsuPart::Arrival;
    int year = 0; // of the number; 0 where numbers are not begun anew each year
    std::int64_t number = 0;
    Day on;
    std::string cause; // code of a source or of a reason
    Document document;
    std::optional<KsuRecordId> reverses; // the record that this one takes back
    std::string note;
    std::int64_t copies = 0; // below 0: taken back
    std::int64_t titles = 0;
    std::int64_t value = 0; // tiyn; of a correction it may be below 0
    std::int64_t version = 0;
};
/// "3/2026"; the year is that of the day where numbers are not begun anew; "" of the opening balance.
std::string numberOf(const KsuRecord& record);

/// What a copy is counted by.
struct Counted {
    std::string kind; // code of a kind of stock
    figures::BookShape shape;
    bool onBalance = true;
    Money value; // in the books, whatever the copy cost when and in which currency
    friend bool operator==(const Counted&, const Counted&) = default;
};

/// A line of the inventory book, or of a copy that is accounted for without a number.
struct Line {
    LineId id{0};
    collection::CopyId copyId{0};
    KsuRecordId arrivalId{0};
    std::optional<KsuRecordId> withdrawalId; // nullopt: the copy stands in the books
    std::optional<std::int64_t> line;        // 1…; corrected lines keep it
    std::optional<std::string> number;
    std::string author;
    std::string title;
    std::optional<int> year;
    std::string shelf;
    std::optional<Money> price; // as it was paid
    std::string currency = "KZT";
    Counted counted;
    std::int64_t shapeId = 0; // of counted.shape
    std::string note;
    std::int64_t version = 0;
};

/// The value in tenge of a price: Soviet roubles at 500 for a tenge, as they were changed on 15 November 1993, rounded
/// to the tiyn, half up; of an unknown currency, or without a price, nothing. Pure.
Money bookValueOf(std::optional<Money> price, std::string_view currency);

/// Whether bookValueOf() knows what a price in the currency is worth. Pure.
bool isKnownCurrency(std::string_view currency);

/// A copy that a document brings into the books. What is frozen of it is read from the copy and its record.
struct EnteredCopy {
    collection::CopyId id;
    std::optional<Money> value = std::nullopt;      // nullopt: bookValueOf() its price
    std::optional<std::string> kind = std::nullopt; // nullopt: by its record
    bool onBalance = true;
};

struct Arrival {
    Day on;
    std::string source; // code of a source
    Document document;
    std::vector<EnteredCopy> copies; // in the order of their lines; at least one, each once
    std::string note = {};
    bool titlesCounted = false; // by an earlier record, as those of a year that is entered in parts
};

struct Withdrawal {
    Day on;
    std::string reason; // code of a reason
    Document document;
    std::vector<collection::CopyId> copies; // at least one, each once
    std::string note = {};
};

struct Reversal {
    Day on;
    Document document;
    std::string note = {};
};

/// What may be corrected in a line. Those from Value on are what is counted.
enum class LineField {
    Number, // inventory number
    Author,
    Title,
    Year,
    Shelf,
    Price,
    Note,
    Value, // "1250.50"
    Kind,
    Group,        // number of a content group, "" none
    Language,     // "kk", "ru", "other"
    Children,     // "yes", "no"
    LocalHistory, // "yes", "no"
    OnBalance     // "yes", "no"
};
/// Stable codes as stored: "number", "author", … "local_history", "on_balance".
std::string_view code(LineField field);
std::optional<LineField> lineFieldFromCode(std::string_view code);

/// The reason of a correction that came with a change of the price of a copy, a code: people get its words.
inline constexpr std::string_view copyPriceReason = "copy_price";

struct CorrectedField {
    LineField field = LineField::Title;
    std::string value;
};
struct Correction {
    LineId line{0};
    std::vector<CorrectedField> fields;
    std::string reason; // not empty: it stays with the line
    Day on;
};

struct NoCopies {
    static constexpr std::string_view code = "no_copies";
};
struct CopyInBooks { // it stands in the books already, or is named twice
    static constexpr std::string_view code = "copy_in_books";
    collection::CopyId id;
    std::string number; // inventory number, else barcode
};
struct CopyNotInBooks { // no line of it stands: never entered, or withdrawn
    static constexpr std::string_view code = "copy_not_in_books";
    collection::CopyId id;
    std::string number;
};
struct BeforeOpening { // the books begin later
    static constexpr std::string_view code = "before_opening";
    Day opened;
};
struct PeriodClosed { // the books were closed until that day, as their papers were signed
    static constexpr std::string_view code = "period_closed";
    Day until;
};
struct BeforeArrival { // a copy would leave before it came
    static constexpr std::string_view code = "before_arrival";
    std::string number;
    Day arrived;
};
using collection::DayInFuture;
struct UnknownKsuRecord {
    static constexpr std::string_view code = "unknown_ksu_record";
    KsuRecordId id;
};
struct KsuRecordReversed {
    static constexpr std::string_view code = "ksu_record_reversed";
    std::string by; // number of the record that reversed it
};
struct KsuRecordNotReversible { // the opening balance, a correction, a reversal
    static constexpr std::string_view code = "ksu_record_not_reversible";
};

using EnterRefusal = Refusal<NoCopies, collection::UnknownCopy, collection::CopyWrittenOff, CopyInBooks, UnknownTerm,
                             DayInFuture, BeforeOpening, PeriodClosed>;
using WithdrawRefusal = Refusal<NoCopies, collection::UnknownCopy, CopyNotInBooks, collection::CopyOnLoan, UnknownTerm,
                                DayInFuture, BeforeOpening, BeforeArrival, PeriodClosed>;
using ReverseRefusal =
    Refusal<UnknownKsuRecord, KsuRecordReversed, KsuRecordNotReversible, CopyInBooks, CopyNotInBooks,
            collection::CopyOnLoan, collection::UnknownCopy, DayInFuture, BeforeOpening, BeforeArrival, PeriodClosed>;

struct BooksOpened { // there is an opening balance
    static constexpr std::string_view code = "books_opened";
    Day on;
};
struct BooksNotOpened {
    static constexpr std::string_view code = "books_not_opened";
};
struct BooksHaveRecords { // of an earlier day than the opening balance would have, or any when it is to be taken back
    static constexpr std::string_view code = "books_have_records";
    std::string first; // number of the first record
};
using OpenRefusal = Refusal<BooksOpened, DayInFuture, BooksHaveRecords>;
using TakeBackOpeningRefusal = Refusal<BooksNotOpened, BooksHaveRecords>;

struct UnknownLine {
    static constexpr std::string_view code = "unknown_line";
    std::string number;
};
struct LineWithdrawn {
    static constexpr std::string_view code = "line_withdrawn";
};
struct CorrectionWithoutReason {
    static constexpr std::string_view code = "correction_without_reason";
};
struct NothingCorrected { // every value is as it stands
    static constexpr std::string_view code = "nothing_corrected";
};
struct FieldMalformed {
    static constexpr std::string_view code = "field_malformed";
    LineField field = LineField::Title;
    std::string value;
};
using CorrectRefusal =
    Refusal<UnknownLine, LineWithdrawn, CorrectionWithoutReason, NothingCorrected, FieldMalformed, UnknownTerm,
            DayInFuture, BeforeOpening, BeforeArrival, PeriodClosed, staff::SignatureMissing>;

} // namespace kitapdar::accounts
