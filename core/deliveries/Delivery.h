// Deliveries: copies that come into the stock by one document, with their titles, sums and places. A delivery is one
// record of part 1 of the summary book. Until it is signed it is taken back as one step; later only another document
// reverses it.
#pragma once

#include "core/accounts/Books.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalogue/ContentGroups.h"
#include "core/catalogue/Record.h"
#include "core/collection/Copy.h"
#include "core/deliveries/Supplier.h"
#include "core/figures/Shape.h"
#include "core/numbers/Series.h"
#include "core/staff/Signature.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::deliveries {

using DeliveryId = Id<struct DeliveryTag>;
using DeliveryLineId = Id<struct DeliveryLineTag>;

/// What a person says of a delivery as a whole.
struct DeliveryHead {
    std::optional<SupplierId> supplier;   // nullopt: none, as of a gift
    std::string newSupplier = {};         // in a plan: the name of one who would be added first; "": none is new
    std::string source;                   // code of a source of the books of account: "purchase", "gift" …
    std::optional<Day> on = std::nullopt; // of the record; nullopt: today
    std::string documentNumber = {};      // of the invoice, the gift act …
    std::optional<Day> documentOn = std::nullopt;
    std::optional<Money> invoiceSum = std::nullopt; // what the rows must add up to, to the tiyn
    std::optional<std::int64_t> invoiceCopies = std::nullopt;
    std::string place = {};    // code of the place of copies whose row names none; "": none
    bool inProcessing = false; // each copy is on its way to its place, where a scan receives it; else in stock
    std::string series = std::string(numbers::inventorySeries);
    bool withoutNumbers = false; // no copy gets an inventory number
    bool onBalance = true;
    std::string commission = {}; // who accepted it, as the act names them, a line each
    std::string note = {};
    bool again = false;         // a person says that the same document or list comes once more: DeliveryPostedBefore
    bool titlesCounted = false; // by an earlier delivery: the summary book counts no title of this one
};

/// What is noticed in rows and totals. Those up to CellTooLong keep the delivery from being posted.
enum class ProblemKind {
    TitleMissing,
    CopiesMalformed, // not a whole number of 1…9999
    PriceMalformed,
    SumMalformed,
    SumDiffers,         // price times copies is not the sum of the row
    TotalSumDiffers,    // a row of totals tells another sum than the rows before it
    TotalCopiesDiffers, // likewise
    InvoiceSumDiffers,  // the sum of the invoice that was typed
    InvoiceCopiesDiffers,
    PlacesDiffer,        // more copies are spread over places than there are
    FormulaWithoutValue, // the program that wrote the file has not computed it
    CellError,           // "#REF!"
    CurrencyUnknown,     // roubles of no known year, dollars: nobody knows what they are in tenge
    RowDamaged,
    CellTooLong,
    IsbnWrong,      // its check digit; the title decides
    TitleDiffers,   // the record with this ISBN has another title
    SeveralRecords, // that could be meant; the oldest is taken
    YearMalformed,
    PriceMissing,      // the book value is nothing
    LanguageMalformed, // nobody knows which language that is
    KindMalformed,     // the terms of the books have no such kind
    SameDocument,      // `found`: the act by which this document of this supplier was posted in this year; said so
    SupplierNew,       // `found`: the name
    PlaceLeft,         // `found`: how many copies of a row that is spread over places have none
    TitleAlone,        // neither year nor author bears out that it is the record `found` with the title `expected`; "":
                       // of an earlier row. A record of its own is made, somebody looks whether they are one
    Roubles            // `found`: the sum in Soviet roubles, `expected`: what it is worth in tenge
};
/// Stable codes: "title_missing", "copies_malformed" …
std::string_view code(ProblemKind kind);
bool keepsFromPosting(ProblemKind kind);

struct Problem {
    ProblemKind kind = ProblemKind::TitleMissing;
    std::int64_t row = 0;      // 0: of the delivery as a whole
    std::string found = {};    // as it is written; sums as "1250.50"
    std::string expected = {}; // likewise; "": nothing to compare
    friend bool operator==(const Problem&, const Problem&) = default;
};

struct PlaceShare {
    std::string place; // code
    int copies = 0;
};

/// A row of an invoice, or a title that is typed.
struct DeliveryRow {
    std::int64_t row = 0;                                     // of the table, from 1; 0: typed
    std::optional<catalogue::RecordId> record = std::nullopt; // a person chose it; nullopt: it is looked for
    bool isNew = false;                                       // a person says that the catalogue has none
    std::string isbn = {};
    std::string title = {};
    std::string volume = {}; // "Т. 2"
    std::string authors = {};
    std::string publisher = {};
    std::string city = {};
    std::optional<int> year = std::nullopt;
    std::string language = {}; // ISO 639-2; "": nobody says, it is guessed. This and what follows up to the class marks
    std::string kind = {};     // is for a new title; the kind (code or name of a term, "Брошюры") for any
    std::string pages = {};    // "48", "48 с."
    std::string bbk = {};      // by which the content is counted
    std::string udc = {};
    int copies = 1;
    std::optional<Money> price = std::nullopt; // of one copy, in hundredths of the currency
    std::optional<Money> sum = std::nullopt;   // of all; nullopt: price times copies
    std::string currency = "KZT";              // "SUR": Soviet roubles
    std::vector<Problem> noticed = {};         // while its cells were read
    std::vector<PlaceShare> places = {};       // those that are left get DeliveryHead::place
    // Of a copy that came alone:
    std::optional<std::string> barcode = std::nullopt;
    std::optional<std::string> inventoryNumber = std::nullopt;
    std::string shelf = {};
    collection::Lending lending = collection::Lending::Home;
};

struct NewDelivery {
    DeliveryHead head;
    std::vector<DeliveryRow> rows;
    std::vector<Problem> noticed = {}; // in the list as a whole, as DeliveryList::problems has them
};

inline constexpr std::int64_t mostCopiesOfDelivery = 20'000;

enum class RowMatch { Chosen, Isbn, Title, None };
/// Stable codes: "chosen", "isbn", "title", "none" (a short record is made).
std::string_view code(RowMatch match);
std::optional<RowMatch> rowMatchFromCode(std::string_view code);

/// A delivery as it stands.
struct Delivery {
    DeliveryId id{0};
    int year = 0; // of the number of its act
    std::int64_t number = 0;
    Day on;
    std::optional<SupplierId> supplierId;
    std::string source;
    std::string documentNumber;
    std::optional<Day> documentOn;
    std::optional<Money> invoiceSum;
    bool inProcessing = false;
    std::string commission;
    std::string note;
    accounts::KsuRecordId arrivalId{0};
    std::optional<accounts::KsuRecordId> reversalId; // the record that took it back
    std::optional<DeliveryId> insteadOf;             // the reversed one whose copies it entered again
    std::string preparedBy;                          // personnel code of whoever posted it; "": signing in was off
    std::optional<staff::SignatureId> signatureId;
    std::optional<Day> signedOn;
    std::string signedBy; // name and position at that time; "": alone, or not signed
    std::int64_t version = 0;

    bool isSigned() const { return signatureId.has_value(); }
    bool isReversed() const { return reversalId.has_value(); }
};
/// "3/2026": of the acceptance act.
std::string actNumberOf(const Delivery& delivery);

struct DeliveryLine {
    DeliveryLineId id{0};
    DeliveryId deliveryId{0};
    int position = 0; // from 1
    catalogue::RecordId recordId{0};
    RowMatch match = RowMatch::None;
    std::string authors; // as the document has them
    std::string title;
    std::optional<int> year;
    std::string isbn;
    std::int64_t copies = 0;
    std::optional<Money> price; // as it was paid, of one
    std::int64_t sum = 0;       // as it was paid, hundredths
    std::string currency;
    std::int64_t value = 0; // tiyn, in the books
    std::int64_t version = 0;
};

/// A row that was taken for a record by its title, with its year or its author.
struct TitleMatch {
    std::int64_t row = 0;
    std::string title;
    catalogue::RecordId record{0};
    std::string recordTitle;
};

/// What came of posting.
struct Posted {
    DeliveryId id{0};
    std::string act; // "3/2026"
    std::string ksu; // "5/2026"
    std::int64_t titles = 0;
    std::int64_t copies = 0;
    std::int64_t sum = 0;       // tiyn
    std::int64_t unmatched = 0; // short records, to be completed
    std::string first;          // inventory numbers; "": none was given
    std::string last;
    std::vector<Problem> problems; // none that would have kept it from being posted
    std::vector<TitleMatch> byTitle;
};

struct SupplierClosed {
    static constexpr std::string_view code = "supplier_closed";
    std::string name;
};
struct DeliveryHasProblems {
    static constexpr std::string_view code = "delivery_has_problems";
    std::vector<Problem> problems;
};
struct DeliveryPlaceMissing { // of a copy that would be on its way
    static constexpr std::string_view code = "delivery_place_missing";
    std::int64_t row = 0;
};
struct DeliveryTooLarge {
    static constexpr std::string_view code = "delivery_too_large";
    std::int64_t most = mostCopiesOfDelivery;
};
struct DeliveryPostedBefore { // the same document of the supplier, or a list of the same rows: DeliveryHead::again
    static constexpr std::string_view code = "delivery_posted_before";
    DeliveryId id;
    std::string act;
    bool isSameList = false; // no number of a document says so
};
struct UnknownDelivery {
    static constexpr std::string_view code = "unknown_delivery";
    DeliveryId id;
};
struct DeliverySigned {
    static constexpr std::string_view code = "delivery_signed";
    std::string act;
};
struct DeliveryNotSigned { // it is undone and not reversed
    static constexpr std::string_view code = "delivery_not_signed";
};
struct DeliveryReversed {
    static constexpr std::string_view code = "delivery_reversed";
    std::string by; // number of the record of the summary book
};
struct CopyBound { // an issue that stands in the books as a part of a volume
    static constexpr std::string_view code = "copy_bound";
    std::string copy;   // its number or barcode
    std::string volume; // likewise
};
struct DeliveryNotReversed { // its copies stand in the books
    static constexpr std::string_view code = "delivery_not_reversed";
};

using PostRefusal =
    Refusal<UnknownSupplier, SupplierClosed, DeliveryHasProblems, DeliveryPostedBefore, DeliveryPlaceMissing,
            DeliveryTooLarge, accounts::NoCopies, accounts::UnknownTerm, accounts::DayInFuture, accounts::BeforeOpening,
            accounts::PeriodClosed, catalogue::UnknownRecord, collection::UnknownPlace, collection::PlaceClosed,
            collection::UnknownSeries, collection::BarcodeTaken, collection::InventoryNumberTaken,
            collection::BarcodeMalformed, collection::CodeInUse, collection::NumbersOfOneCopy>;

/// What the books would freeze of the copies of a row.
struct CountedAs {
    std::string kind;     // code of a term
    std::string language; // ISO 639-2; "": not known, counted with the other languages
    bool isLanguageGuessed = false;
    figures::LanguageGroup group = figures::LanguageGroup::Other;
    std::optional<catalogue::ContentGroup> content; // nullopt: not known
};

struct PlannedRow {
    DeliveryRow row;
    RowMatch match = RowMatch::None;
    std::optional<catalogue::RecordId> record; // nullopt: a short record would be made
    std::string recordTitle;
    CountedAs counted;
    std::int64_t sum = 0;       // hundredths of the currency
    std::int64_t bookValue = 0; // tiyn, of all copies
};

/// What posting would do.
struct DeliveryPlan {
    std::vector<PlannedRow> rows;
    std::int64_t titles = 0;
    std::int64_t copies = 0;
    std::int64_t sum = 0; // tiyn, in the books
    std::int64_t unmatched = 0;
    std::vector<Problem> problems;                     // those that keep it from being posted first
    std::optional<PostRefusal> refusal = std::nullopt; // why posting would be refused besides
    bool mayBePosted() const;
};

using SignRefusal = Refusal<UnknownDelivery, DeliverySigned, DeliveryReversed, staff::SignatureMissing>;
using ReverseRefusal = Refusal<UnknownDelivery, DeliveryNotSigned, DeliveryReversed, staff::SignatureMissing,
                               accounts::CopyNotInBooks, CopyBound, collection::CopyOnLoan, accounts::DayInFuture,
                               accounts::BeforeOpening, accounts::BeforeArrival, accounts::PeriodClosed>;
using EnterAgainRefusal = Refusal<UnknownDelivery, DeliveryNotReversed, UnknownSupplier, SupplierClosed,
                                  accounts::CopyInBooks, collection::CopyWrittenOff, accounts::UnknownTerm,
                                  accounts::DayInFuture, accounts::BeforeOpening, accounts::PeriodClosed>;

} // namespace kitapdar::deliveries
