// The opening balance: all lines at once, beside the journal, which holds them by digests.
#include "core/accounts/AccountsColumns.h"
#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/accounts/BookChecks.h"
#include "core/accounts/Kinds.h"
#include "core/journal/Journal.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
constexpr int rowsAtOnce = 2000;
constexpr std::int64_t rowsOfRange = 2000; // that one digest holds: a change is named closely

// Copies `c` that the books begin with.
constexpr std::string_view isOpened =
    "c.accounted = 'entered' and (c.received_on is null or c.received_on <= $1) and not exists (select 1 from "
    "inventory_entry o where o.copy_id = c.id and o.withdrawal_id is null) ";

/// What the titles of these copies are counted by, by their records.
Result<std::unordered_map<std::int64_t, CountedTitle>> titlesOf(storage::Transaction& transaction, Counting& counting,
                                                                Day day) {
    static const std::string sql =
        "select r.id from record r where r.id > $2 and exists (select 1 from copy c where "
        "c.record_id = r.id and " +
        std::string(isOpened) + ") order by r.id limit $3";
    std::unordered_map<std::int64_t, CountedTitle> titles;
    for (std::int64_t after = 0;;) {
        storage::Parameters records;
        CHECK(transaction.each(sql, {day, after, rowsAtOnce}, [&](const storage::Row& row) {
            after = row.integer(0);
            records.emplace_back(after);
            return true;
        }));
        if (records.empty()) return titles;
        std::vector<std::pair<std::int64_t, catalogue::ShapedRecord>> shaped;
        CHECK(stored.eachShaped(transaction, records, [&](catalogue::RecordId id, catalogue::ShapedRecord record) {
            shaped.emplace_back(id.value, std::move(record));
            return true;
        }));
        for (const auto& [id, record] : shaped) {
            TRY(titles[id], counting.title(record));
        }
    }
}

/// The copies in the order of their inventory numbers, those without one last; a page after what was read last.
class OpenedCopies {
public:
    OpenedCopies(storage::Transaction& transaction, Day day) : m_transaction(transaction), m_day(day) {}

    Result<std::vector<FrozenCopy>> next() {
        std::vector<FrozenCopy> page;
        CHECK(m_transaction.each(m_numbered ? numberedSql() : unnumberedSql(),
                                 m_numbered ? storage::Parameters{m_day, storage::Blob{m_key}, m_after, rowsAtOnce}
                                            : storage::Parameters{m_day, m_after, rowsAtOnce},
                                 [&](const storage::Row& row) {
                                     FrozenCopy copy = stored.frozenIn(row);
                                     m_after = copy.line.copyId.value;
                                     if (m_numbered) m_key = std::string(row.bytes(row.columns() - 1));
                                     page.push_back(std::move(copy));
                                     return true;
                                 }));
        if (!page.empty() || !m_numbered) return page;
        m_numbered = false;
        m_after = 0;
        return next();
    }

private:
    static const std::string& numberedSql() {
        static const std::string sql = AccountsRepository::selectFrozen(", c.inventory_key") + "where " +
                                       std::string(isOpened) +
                                       "and c.inventory_number is not null and (c.inventory_key, c.id) > ($2, $3) "
                                       "order by c.inventory_key, c.id limit $4";
        return sql;
    }
    static const std::string& unnumberedSql() {
        static const std::string sql = AccountsRepository::selectFrozen("") + "where " + std::string(isOpened) +
                                       "and c.inventory_number is null and c.id > $2 order by c.id limit $3";
        return sql;
    }

    storage::Transaction& m_transaction;
    Day m_day;
    bool m_numbered = true;
    std::string m_key;
    std::int64_t m_after = 0;
};

/// Writes lines in bulk, in the order of lineColumns.
Result<void> insertLines(storage::Transaction& transaction, const std::vector<FrozenCopy>& copies) {
    auto copy = copies.begin();
    storage::Parameters row;
    CHECK(transaction.insertRows("inventory_entry", lineColumns.insertedNames(), [&]() -> const storage::Parameters* {
        if (copy == copies.end()) return nullptr;
        row.clear();
        lineColumns.appendInserted(row, copy->line);
        ++copy;
        return &row;
    }));
    return {};
}

/// The record must be there before the lines that name it; its entries are known behind them.
Result<void> insertEntries(journal::Operation& operation, KsuRecord& record, const Tally& tally) {
    CHECK(AccountsRepository().insertEntries(operation, record.id, tally));
    const Tally::Sum total = tally.total();
    record.copies = total.copies;
    record.titles = total.titles;
    record.value = total.value;
    return {};
}

Result<void> holdLines(storage::Transaction& transaction, journal::Operation& operation, KsuRecordId record) {
    std::int64_t first = 0;
    std::int64_t last = 0;
    CHECK(transaction.each("select min(id), max(id) from inventory_entry where arrival_id = $1", {record},
                           [&](const storage::Row& row) {
                               first = row.integer(0);
                               last = row.integer(1);
                               return false;
                           }));
    for (std::int64_t from = first; first > 0 && from <= last; from += rowsOfRange) {
        TRY(auto rows, journal::heldRows(transaction, "inventory_entry", from, std::min(last, from + rowsOfRange - 1)));
        operation.hold(std::move(rows));
    }
    return {};
}

} // namespace

Result<KsuRecord, OpenRefusal> AccountsService::open(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::LibraryEdit>& by,
                                                     Day day) const {
    if (m_journal.clock().today() < day) return fail(DayInFuture{day});
    TRY(const auto opening, stored.opening(transaction));
    if (opening) return fail(BooksOpened{opening->on});
    TRY(const auto earlier, stored.firstRecord(transaction, day));
    if (earlier) return fail(BooksHaveRecords{numberOf(*earlier)});
    TRY(auto counting, Counting::make(transaction));
    TRY(const auto titles, titlesOf(transaction, counting, day));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::open);
    KsuRecord record;
    record.part = KsuPart::Opening;
    record.year = day.year();
    record.on = day;
    record.cause = openingSource;
    record.document = {std::string(openingSource), std::nullopt, {}, std::nullopt};
    TRY(record, stored.write(transaction, operation, counting.terms(), record, Tally()));

    Tally tally;
    OpenedCopies copies(transaction, day);
    TRY(std::int64_t line, transaction.number("select value from counter where name = $1", {lineCounter}));
    for (;;) {
        TRY(auto page, copies.next());
        if (page.empty()) break;
        for (FrozenCopy& copy : page) {
            const auto title = titles.find(copy.recordId.value);
            if (title == titles.end()) return fail(internalFault("a copy of no title that was counted"));
            copy.line.arrivalId = record.id;
            if (copy.line.number) copy.line.line = ++line;
            copy.line.counted.kind = title->second.kind;
            copy.line.shapeId = title->second.shapeId;
            copy.line.counted.value = bookValueOf(copy.line.price, copy.line.currency);
            tally.add(copy.line, copy.recordId);
        }
        CHECK(insertLines(transaction, page));
    }
    if (line > 0) {
        CHECK(transaction.continueNumbersAfter(lineCounter, line));
        operation.numbered(lineCounter);
    }
    CHECK(insertEntries(operation, record, tally));
    CHECK(holdLines(transaction, operation, record.id));
    operation.about("ksu_record", record.id.value);
    operation.fact(journal::FactName::Day, day.iso());
    operation.fact(journal::FactName::Copies, record.copies);
    operation.fact(journal::FactName::Amount, record.value);
    CHECK(operation.finish());
    transaction.touch("inventory_entry", 0);
    return record;
}

Result<void, TakeBackOpeningRefusal> AccountsService::takeBackOpening(
    storage::Transaction& transaction, const staff::Permitted<Permission::LibraryEdit>& by) const {
    TRY(const auto opening, stored.opening(transaction));
    if (!opening) return fail(BooksNotOpened{});
    TRY(const auto record, stored.firstRecord(transaction, std::nullopt));
    if (record) return fail(BooksHaveRecords{numberOf(*record)});
    TRY(const auto corrections, stored.corrections(transaction));
    if (corrections > 0) return fail(BooksHaveRecords{});

    journal::Operation operation = m_journal.begin(transaction, by, kinds::takeBackOpening);
    CHECK(transaction.execute("delete from inventory_entry where arrival_id = $1", {opening->id}));
    TRY(auto held, journal::heldBy(transaction, "ksu_record", {opening->id.value}));
    for (journal::HeldRows& rows : held) operation.hold(std::move(rows));
    TRY(const auto entries, transaction.all("select id from ksu_entry where record_id = $1", {opening->id},
                                            [](const storage::Row& row) { return row.integer(0); }));
    for (const std::int64_t id : entries) CHECK(operation.erase("ksu_entry", id));
    CHECK(operation.erase("ksu_record", opening->id.value));
    operation.about("ksu_record", opening->id.value);
    operation.fact(journal::FactName::Day, opening->on.iso());
    operation.fact(journal::FactName::Copies, opening->copies);
    CHECK(operation.finish());
    transaction.touch("inventory_entry", 0);
    return {};
}

} // namespace kitapdar::accounts
