#include "core/accounts/BookQueries.h"

#include "core/accounts/AccountsColumns.h"
#include "core/accounts/AccountsRepository.h"
#include "core/accounts/BookChecks.h"
#include "core/base/Codes.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <charconv>
#include <map>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
constexpr int defaultLines = 25;
constexpr int mostOfOneNumber = 100;

constexpr Codes<Disagreement, 4> disagreements = {{{Disagreement::NotInBooks, "not_in_books"},
                                                   {Disagreement::NotInStock, "not_in_stock"},
                                                   {Disagreement::NumberDiffers, "number_differs"},
                                                   {Disagreement::PriceDiffers, "price_differs"}}};

/// A version of a line, the record `k` by which it came and the one `w` by which it was struck.
struct Version {
    Line line;
    KsuRecord arrival;
    std::optional<KsuRecord> withdrawal;
    std::string barcode;
};
constexpr auto versionColumns = storage::columnsOf<Version>(
    storage::part(lineColumns, "i", &Version::line),
    storage::part(shapeColumns, "s", within(within(&Version::line, &Line::counted), &Counted::shape)),
    storage::part(recordColumns, "k", &Version::arrival), storage::part(recordColumns, "w", &Version::withdrawal),
    storage::readOnly("coalesce(c.barcode, '')", &Version::barcode));

std::string selectVersions(std::string_view condition) {
    return "select " + versionColumns.list() +
           " from inventory_entry i join book_shape s on s.id = i.book_shape_id join ksu_record k on k.id = "
           "i.arrival_id left join ksu_record w on w.id = i.withdrawal_id left join copy c on c.id = i.copy_id " +
           std::string(condition);
}

struct CorrectionRow {
    LineId line{0};
    StruckValue value;
};
constexpr auto correctionColumns = storage::columnsOf<CorrectionRow>(
    storage::readOnly("x.entry_id", &CorrectionRow::line),
    storage::readOnly("x.field", within(&CorrectionRow::value, &StruckValue::field),
                      storage::codes(lineFieldFromCode, LineField::Note)),
    storage::readOnly("x.before", within(&CorrectionRow::value, &StruckValue::before)),
    storage::readOnly("x.after", within(&CorrectionRow::value, &StruckValue::after)),
    storage::readOnly("x.reason", within(&CorrectionRow::value, &StruckValue::reason)),
    storage::readOnly("x.on_day", within(&CorrectionRow::value, &StruckValue::on)));

/// The last version of a line stands for it; the first one tells when the copy came.
void take(BookRow& row, Version version, bool isFirst) {
    if (isFirst) {
        row.enteredOn = version.arrival.on;
        row.arrival = numberOf(version.arrival);
        row.source = version.arrival.cause;
    }
    row.withdrawnOn.reset();
    row.withdrawal.clear();
    row.document.clear();
    if (version.withdrawal) {
        row.withdrawnOn = version.withdrawal->on;
        row.withdrawal = numberOf(*version.withdrawal);
        row.document = version.withdrawal->document.number;
    }
    row.barcode = std::move(version.barcode);
    row.line = std::move(version.line);
}

/// The lines that `condition` chooses, with all their versions; `condition` is of `i` and keeps versions of one line
/// together.
Result<std::vector<BookRow>> rowsOf(storage::Snapshot& snapshot, const std::string& condition,
                                    const storage::Parameters& values) {
    std::map<std::int64_t, std::vector<StruckValue>> struck;
    CHECK(snapshot.each("select " + correctionColumns.list() +
                            " from inventory_correction x join inventory_entry i on i.id = x.entry_id where " +
                            condition + " order by x.id",
                        values, [&](const storage::Row& row) {
                            CorrectionRow read = correctionColumns.read(row);
                            struck[read.line.value].push_back(std::move(read.value));
                            return true;
                        }));
    std::vector<BookRow> rows;
    std::optional<KsuRecord> left; // by which the version before was struck
    CHECK(snapshot.each(
        selectVersions("where " + condition + " order by coalesce(i.line, 9000000000000), i.copy_id, i.id"), values,
        [&](const storage::Row& row) {
            Version version = versionColumns.read(row);
            const bool isFirst = rows.empty() || rows.back().line.copyId != version.line.copyId ||
                                 rows.back().line.line != version.line.line;
            if (isFirst) rows.emplace_back();
            BookRow& last = rows.back();
            auto& values = struck[version.line.id.value];
            last.struck.insert(last.struck.end(), values.begin(), values.end());
            // A correction strikes a version, too, and its copy stays in the book.
            if (!isFirst && left && (left->part == KsuPart::Withdrawal || left->reverses)) {
                last.away.push_back({numberOf(*left), left->document.number, left->on, numberOf(version.arrival),
                                     version.arrival.document.number, version.arrival.on});
            }
            left = version.withdrawal;
            take(last, std::move(version), isFirst);
            return true;
        }));
    storage::Parameters copies;
    for (const BookRow& row : rows) copies.emplace_back(row.line.copyId);
    TRY(const auto marks, marksOf(snapshot, copies));
    for (BookRow& row : rows) {
        const auto found = marks.find(row.line.copyId.value);
        if (found != marks.end()) row.marks = found->second;
    }
    return rows;
}

Result<int> linesOfPage(storage::Snapshot& snapshot) {
    TRY(const auto terms, stored.terms(snapshot));
    const Term* term = findTerm(terms, TermList::Setting, linesSetting);
    int lines = 0;
    if (term) std::from_chars(term->value.data(), term->value.data() + term->value.size(), lines);
    return lines > 0 ? lines : defaultLines;
}

constexpr std::string_view inNoBook =
    "c.accounted = 'entered' and not exists (select 1 from inventory_entry i where i.copy_id = c.id and "
    "i.withdrawal_id is null) ";
constexpr std::string_view inNoStock =
    "from inventory_entry i join copy c on c.id = i.copy_id left join record r on r.id = c.record_id where "
    "i.withdrawal_id is null and c.accounted <> 'entered' ";
constexpr std::string_view otherNumber =
    "from inventory_entry i join copy c on c.id = i.copy_id left join record r on r.id = c.record_id where "
    "i.withdrawal_id is null and c.accounted = 'entered' and coalesce(i.inventory_number, '') <> "
    "coalesce(c.inventory_number, '') ";

constexpr std::string_view otherPrice =
    "from inventory_entry i join copy c on c.id = i.copy_id left join record r on r.id = c.record_id where "
    "i.withdrawal_id is null and c.accounted = 'entered' and (coalesce(i.price, -1) <> coalesce(c.price, -1) or "
    "(i.price is not null and i.currency <> c.currency)) ";

Result<std::vector<DisagreeingCopy>> disagreeing(storage::Snapshot& snapshot, Disagreement what,
                                                 const std::string& from, int limit) {
    const std::string inBook = what == Disagreement::NotInBooks ? "''" : "coalesce(i.inventory_number, '')";
    return snapshot.all(
        "select c.id, coalesce(c.inventory_number, c.barcode, ''), " + inBook + ", coalesce(r.title, '') " + from +
            "order by c.inventory_key, c.id limit $1",
        {limit}, [&](const storage::Row& row) {
            return DisagreeingCopy{row.id<collection::CopyId>(0), what, row.string(1), row.string(2), row.string(3)};
        });
}

std::string fromNoBook() {
    return "from copy c left join record r on r.id = c.record_id where " + std::string(inNoBook);
}

} // namespace

std::string_view code(Disagreement disagreement) { return codeIn(disagreements, disagreement); }

std::string recordsThatDiffer(std::string_view selected) {
    return "select " + std::string(selected) +
           " from ksu_record k where k.id in (select m.record_id from (select record_id, stock_kind, book_shape_id, "
           "on_balance, copies, value from ksu_entry union all select i.arrival_id, i.stock_kind, i.book_shape_id, "
           "i.on_balance, case when a.part = 'withdrawal' then 1 else -1 end, case when a.part = 'withdrawal' then "
           "i.value else -i.value end from inventory_entry i join ksu_record a on a.id = i.arrival_id union all select "
           "i.withdrawal_id, i.stock_kind, i.book_shape_id, i.on_balance, case when b.part = 'withdrawal' then -1 else "
           "1 end, case when b.part = 'withdrawal' then -i.value else i.value end from inventory_entry i join "
           "ksu_record b on b.id = i.withdrawal_id) m group by m.record_id, m.stock_kind, m.book_shape_id, "
           "m.on_balance having sum(m.copies) <> 0 or sum(m.value) <> 0) order by k.id";
}

Result<BookPage> BookQueries::page(storage::Snapshot& snapshot, std::int64_t page) const {
    BookPage found;
    found.page = page;
    TRY(found.lines, linesOfPage(snapshot));
    TRY(const auto last, snapshot.number("select max(line) from inventory_entry where line is not null"));
    found.pages = (last + found.lines - 1) / found.lines;
    if (page < 1 || page > found.pages) return found;
    TRY(found.rows,
        rowsOf(snapshot, "i.line >= $1 and i.line <= $2", {(page - 1) * found.lines + 1, page * found.lines}));
    return found;
}

Result<BookPage> BookQueries::pageOf(storage::Snapshot& snapshot, const std::string& number) const {
    TRY(const auto rows, find(snapshot, number));
    TRY(const int lines, linesOfPage(snapshot));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->line.line) return page(snapshot, (*row->line.line - 1) / lines + 1);
    }
    BookPage none;
    none.page = 0;
    none.lines = lines;
    return none;
}

Result<std::vector<BookRow>> BookQueries::find(storage::Snapshot& snapshot, const std::string& number) const {
    const std::string text = text::normalizeScan(number);
    if (text.empty()) return std::vector<BookRow>();
    const auto [from, end] = text::sortKeyRange(text);
    const std::string key = text::sortKey(text);
    storage::Parameters copies;
    CHECK(
        snapshot.each("select copy_id, number_key from inventory_entry where number_key >= $1 and number_key < $2 "
                      "order by number_key, id limit $3",
                      {storage::Blob{from}, storage::Blob{end}, mostOfOneNumber}, [&](const storage::Row& row) {
                          if (row.bytes(1) == key || copies.empty()) copies.push_back(row.value(0));
                          return true;
                      }));
    std::vector<BookRow> rows;
    for (const storage::Value& copy : copies) {
        const bool isKnown =
            std::ranges::any_of(rows, [&](const BookRow& row) { return storage::Value(row.line.copyId) == copy; });
        if (isKnown) continue;
        TRY(auto ofOne, rowsOf(snapshot, "i.copy_id = $1", {copy}));
        for (BookRow& row : ofOne) rows.push_back(std::move(row));
    }
    return rows;
}

Result<BookExtent> BookQueries::extent(storage::Snapshot& snapshot) const {
    BookExtent extent;
    TRY(const int lines, linesOfPage(snapshot));
    TRY(extent.lines, snapshot.number("select max(line) from inventory_entry where line is not null"));
    extent.pages = (extent.lines + lines - 1) / lines;
    constexpr std::string_view number =
        "select coalesce(inventory_number, '') from inventory_entry where line is not "
        "null order by line";
    TRY(const auto first, snapshot.first(std::string(number) + ", id limit 1", {}, storage::only<std::string>));
    TRY(const auto last,
        snapshot.first(std::string(number) + " desc, id desc limit 1", {}, storage::only<std::string>));
    extent.first = first.value_or("");
    extent.last = last.value_or("");
    return extent;
}

Result<Reconciliation> BookQueries::reconcile(storage::Snapshot& snapshot, int limit) const {
    Reconciliation all;
    TRY(const auto opening, stored.opening(snapshot));
    if (opening) all.opened = opening->on;
    // One walk through the lines that stand; each of them is of another copy.
    std::int64_t inBoth = 0;
    CHECK(snapshot.each(
        "select count(*), cast(coalesce(sum(i.value), 0) as bigint), coalesce(sum(case when c.accounted = 'entered' "
        "then 1 else 0 end), 0), coalesce(sum(case when c.accounted = 'entered' and coalesce(i.inventory_number, '') "
        "<> coalesce(c.inventory_number, '') then 1 else 0 end), 0), coalesce(sum(case when c.accounted = 'entered' "
        "and "
        "(coalesce(i.price, -1) <> coalesce(c.price, -1) or (i.price is not null and i.currency <> c.currency)) then 1 "
        "else 0 end), 0) from inventory_entry i join copy c on c.id = i.copy_id where i.withdrawal_id is null",
        {}, [&](const storage::Row& row) {
            all.book = row.integer(0);
            all.bookValue = row.integer(1);
            inBoth = row.integer(2);
            all.numberDiffers = row.integer(3);
            all.priceDiffers = row.integer(4);
            return false;
        }));
    CHECK(snapshot.each(
        "select cast(coalesce(sum(case when k.part = 'withdrawal' then -e.copies else e.copies end), 0) as bigint), "
        "cast(coalesce(sum(case when k.part = 'withdrawal' then -e.value else e.value end), 0) as bigint) from "
        "ksu_entry e join ksu_record k on k.id = e.record_id",
        {}, [&](const storage::Row& row) {
            all.ksu = row.integer(0);
            all.ksuValue = row.integer(1);
            return false;
        }));
    TRY(all.stock, snapshot.number("select count(*) from copy where accounted = 'entered'"));
    all.notInBooks = all.stock - inBoth;
    all.notInStock = all.book - inBoth;
    const auto name = [&](Disagreement what, std::int64_t count, const std::string& from) -> Result<void> {
        if (count == 0) return {};
        TRY(auto some, disagreeing(snapshot, what, from, limit));
        for (DisagreeingCopy& each : some) all.copies.push_back(std::move(each));
        return {};
    };
    CHECK(name(Disagreement::NotInBooks, all.notInBooks, fromNoBook()));
    CHECK(name(Disagreement::NotInStock, all.notInStock, std::string(inNoStock)));
    CHECK(name(Disagreement::NumberDiffers, all.numberDiffers, std::string(otherNumber)));
    CHECK(name(Disagreement::PriceDiffers, all.priceDiffers, std::string(otherPrice)));
    if (all.book == all.ksu && all.bookValue == all.ksuValue) return all;
    TRY(const auto records, snapshot.all(recordsThatDiffer("k.id"), {}, storage::only<KsuRecordId>));
    for (const KsuRecordId id : records) {
        if (all.records.size() >= static_cast<std::size_t>(limit)) break;
        TRY(const auto record, stored.record(snapshot, id));
        if (record) all.records.push_back(numberOf(*record));
    }
    return all;
}

Result<std::vector<DisagreeingCopy>> BookQueries::toAccount(storage::Snapshot& snapshot, int limit) const {
    return disagreeing(snapshot, Disagreement::NotInBooks, fromNoBook(), limit);
}

} // namespace kitapdar::accounts
