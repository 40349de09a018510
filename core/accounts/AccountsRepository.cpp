#include "core/accounts/AccountsRepository.h"

#include "core/accounts/AccountsColumns.h"
#include "core/storage/InList.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <utility>

namespace kitapdar::accounts {

namespace {

constexpr auto groupColumns = storage::columnsOf<catalogue::ContentGroup>(
    storage::readOnly("id", &catalogue::ContentGroup::id), storage::readOnly("name_kk", &catalogue::ContentGroup::kk),
    storage::readOnly("name_ru", &catalogue::ContentGroup::ru),
    storage::readOnly("name_en", &catalogue::ContentGroup::en), storage::readOnly("bbk", &catalogue::ContentGroup::bbk),
    storage::readOnly("udc", &catalogue::ContentGroup::udc));

constexpr auto frozenColumns = storage::columnsOf<FrozenCopy>(
    storage::readOnly("c.id", within(&FrozenCopy::line, &Line::copyId)),
    storage::readOnly("c.inventory_number", within(&FrozenCopy::line, &Line::number)),
    storage::readOnly("r.authors", within(&FrozenCopy::line, &Line::author)),
    storage::readOnly("r.title", within(&FrozenCopy::line, &Line::title)),
    storage::readOnly("r.year", within(&FrozenCopy::line, &Line::year)),
    storage::readOnly("case when c.shelf <> '' then c.shelf else r.class_mark end",
                      within(&FrozenCopy::line, &Line::shelf)),
    storage::readOnly("c.price", within(&FrozenCopy::line, &Line::price)),
    storage::readOnly("c.currency", within(&FrozenCopy::line, &Line::currency)),
    storage::readOnly("c.record_id", &FrozenCopy::recordId),
    storage::readOnly("coalesce(c.barcode, '')", &FrozenCopy::barcode),
    storage::readOnly("c.accounted", &FrozenCopy::accounted,
                      storage::codes(collection::accountedFromCode, collection::Accounted::Expected)));

struct ShapedRow {
    catalogue::RecordId id{0};
    catalogue::ShapedRecord record;
};
constexpr auto shapedColumns = storage::columnsOf<ShapedRow>(
    storage::readOnly("id", &ShapedRow::id),
    storage::readOnly("kind", within(&ShapedRow::record, &catalogue::ShapedRecord::kind)),
    storage::readOnly("language", within(&ShapedRow::record, &catalogue::ShapedRecord::language)),
    storage::readOnly("class_mark", within(&ShapedRow::record, &catalogue::ShapedRecord::classMark)),
    storage::readOnly("format", within(&ShapedRow::record, &catalogue::ShapedRecord::format)),
    storage::readOnly("local_history", within(&ShapedRow::record, &catalogue::ShapedRecord::localHistory)),
    storage::readOnly("marc", within(&ShapedRow::record, &catalogue::ShapedRecord::marc)));

std::string selectRecords(std::string_view condition) {
    return "select " + countedRecordColumns.list() + " from ksu_record k " + std::string(condition);
}

std::string selectStanding(std::string_view condition) {
    return "select " + standingColumns.list() +
           " from inventory_entry i join book_shape s on s.id = i.book_shape_id join ksu_record k on k.id = "
           "i.arrival_id join copy c on c.id = i.copy_id " +
           std::string(condition);
}

std::optional<KsuRecord> recordIn(std::optional<CountedRecord> found) {
    if (!found) return std::nullopt;
    return std::move(found->record);
}

const Term* termIn(const std::vector<Term>& terms, TermList list, std::string_view code) {
    const auto found =
        std::ranges::find_if(terms, [&](const Term& term) { return term.list == list && term.code == code; });
    return found == terms.end() ? nullptr : &*found;
}

bool areYearly(const std::vector<Term>& terms, KsuPart part) {
    const Term* term = termIn(terms, TermList::Setting,
                              part == KsuPart::Withdrawal ? withdrawalNumbersSetting : arrivalNumbersSetting);
    return !term || term->value != "continuous";
}

} // namespace

storage::Value numberKey(const Line& line) { return storage::Blob{text::sortKey(line.number.value_or(""))}; }

Result<std::vector<Term>> AccountsRepository::terms(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + termColumns.list() + " from account_term order by id";
    TRY(auto terms, snapshot.all(sql, {}, termColumns));
    if (terms.empty()) return shippedTerms();
    for (const Term& shipped : shippedTerms()) {
        // A library that was written by an older program lacks what is new: settings, and what the program writes.
        const bool isNeeded =
            shipped.list == TermList::Setting || (shipped.list == TermList::Source && isOfProgram(shipped.code));
        if (isNeeded && !termIn(terms, shipped.list, shipped.code)) terms.push_back(shipped);
    }
    return terms;
}

Result<std::optional<Day>> AccountsRepository::closedUntil(storage::Snapshot& snapshot) const {
    TRY(const auto value, snapshot.first("select value from account_term where list = 'setting' and code = $1",
                                         {closedSetting}, storage::only<std::string>));
    return value ? Day::fromIso(*value) : std::nullopt;
}

Result<TermId> AccountsRepository::insertTerm(journal::Operation& operation, const Term& term) const {
    TRY(const auto id, operation.insert("account_term", termColumns.inserted(term)));
    return TermId(id);
}

Result<void> AccountsRepository::updateTerm(journal::Operation& operation, const Term& term) const {
    return operation.update("account_term", term.id.value, termColumns.changed(term), term.version);
}

Result<void> AccountsRepository::eraseTerm(journal::Operation& operation, TermId id) const {
    return operation.erase("account_term", id.value);
}

Result<bool> AccountsRepository::isUsed(storage::Snapshot& snapshot, const Term& term) const {
    const std::string_view sql = term.list == TermList::Kind
                                     ? "select count(*) from (select 1 from ksu_entry where stock_kind = $1 limit 1) x"
                                     : "select count(*) from (select 1 from ksu_record where cause = $1 limit 1) x";
    TRY(const auto used, snapshot.number(sql, {term.code}));
    return used > 0;
}

Result<std::vector<catalogue::ContentGroup>> AccountsRepository::contentGroups(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + groupColumns.list() + " from content_group order by id";
    return snapshot.all(sql, {}, groupColumns);
}

Result<std::optional<KsuRecord>> AccountsRepository::record(storage::Snapshot& snapshot, KsuRecordId id) const {
    static const std::string sql = selectRecords("where k.id = $1");
    TRY(auto found, snapshot.first(sql, {id}, countedRecordColumns));
    return recordIn(std::move(found));
}

Result<std::optional<KsuRecord>> AccountsRepository::opening(storage::Snapshot& snapshot) const {
    static const std::string sql = selectRecords("where k.part = 'opening'");
    TRY(auto found, snapshot.first(sql, {}, countedRecordColumns));
    return recordIn(std::move(found));
}

Result<std::optional<KsuRecord>> AccountsRepository::reversalOf(storage::Snapshot& snapshot, KsuRecordId id) const {
    static const std::string sql = selectRecords("where k.reverses_id = $1");
    TRY(auto found, snapshot.first(sql, {id}, countedRecordColumns));
    return recordIn(std::move(found));
}

Result<std::optional<KsuRecord>> AccountsRepository::firstRecord(storage::Snapshot& snapshot,
                                                                 std::optional<Day> before) const {
    static const std::string sql =
        selectRecords("where k.part <> 'opening' and k.on_day < $1 order by k.on_day, k.part, k.number limit 1");
    TRY(auto found,
        snapshot.first(sql, {before ? storage::Value(*before) : storage::Value("9999")}, countedRecordColumns));
    return recordIn(std::move(found));
}

Result<std::vector<KsuRecord>> AccountsRepository::records(storage::Snapshot& snapshot, KsuPart part, Day from,
                                                           Day to) const {
    static const std::string sql =
        selectRecords("where k.part = $1 and k.on_day >= $2 and k.on_day <= $3 order by k.year, k.number, k.id");
    return snapshot.all(sql, {code(part), from, to},
                        [](const storage::Row& row) { return countedRecordColumns.read(row).record; });
}

Result<std::optional<KsuRecord>> AccountsRepository::recordNumbered(storage::Snapshot& snapshot, KsuPart part, int year,
                                                                    std::int64_t number) const {
    static const std::string sql = selectRecords(
        "where k.part = $1 and k.number = $2 and (k.year = $3 or (k.year = 0 and k.on_day >= $4 and "
        "k.on_day <= $5)) order by k.year desc limit 1");
    const std::string begin = std::to_string(year);
    TRY(auto found,
        snapshot.first(sql, {code(part), number, year, begin + "-01-01", begin + "-12-31"}, countedRecordColumns));
    return recordIn(std::move(found));
}

Result<KsuRecord> AccountsRepository::write(storage::Transaction& transaction, journal::Operation& operation,
                                            const std::vector<Term>& terms, KsuRecord record,
                                            const Tally& tally) const {
    if (record.part != KsuPart::Opening) {
        record.year = areYearly(terms, record.part) ? record.on.year() : 0;
        std::string counter = "ksu_" + std::string(code(record.part));
        if (record.year != 0) counter += '_' + std::to_string(record.year);
        TRY(record.number, transaction.nextNumber(counter));
        operation.numbered(counter);
    }
    TRY(const auto id, operation.insert("ksu_record", recordColumns.inserted(record)));
    record.id = KsuRecordId(id);
    record.version = 1;
    CHECK(insertEntries(operation, record.id, tally));
    const Tally::Sum total = tally.total();
    record.copies = total.copies;
    record.titles = total.titles;
    record.value = total.value;
    return record;
}

Result<void> AccountsRepository::insertEntries(journal::Operation& operation, KsuRecordId record,
                                               const Tally& tally) const {
    for (const auto& [key, sum] : tally.sums()) {
        CHECK(operation.insert("ksu_entry", {{"record_id", record},
                                             {"stock_kind", key.kind},
                                             {"book_shape_id", key.shapeId},
                                             {"on_balance", key.onBalance},
                                             {"copies", sum.copies},
                                             {"titles", sum.titles},
                                             {"value", sum.value}}));
    }
    return {};
}

Result<void> AccountsRepository::eachShaped(storage::Snapshot& snapshot, const storage::Parameters& records,
                                            const ShapedFound& found) const {
    static const std::string sql = "select " + shapedColumns.list() + " from record where id";
    return storage::eachIn(snapshot, sql, records, [&](const storage::Row& row) {
        ShapedRow read = shapedColumns.read(row);
        return found(read.id, std::move(read.record));
    });
}

Result<void> AccountsRepository::eachFrozen(storage::Snapshot& snapshot, const storage::Parameters& copies,
                                            const FrozenFound& found) const {
    static const std::string sql = selectFrozen("") + "where c.id";
    return storage::eachIn(snapshot, sql, copies, [&](const storage::Row& row) { return found(frozenIn(row)); });
}

std::string AccountsRepository::selectFrozen(std::string_view more) {
    return "select " + frozenColumns.list() + std::string(more) + " from copy c join record r on r.id = c.record_id ";
}

FrozenCopy AccountsRepository::frozenIn(const storage::Row& row) const { return frozenColumns.read(row); }

Result<std::map<std::int64_t, StandingLine>> AccountsRepository::standing(storage::Snapshot& snapshot,
                                                                          const storage::Parameters& copies) const {
    static const std::string sql = selectStanding("where i.withdrawal_id is null and i.copy_id");
    std::map<std::int64_t, StandingLine> lines;
    CHECK(storage::eachIn(snapshot, sql, copies, [&](const storage::Row& row) {
        StandingLine line = standingColumns.read(row);
        const std::int64_t copy = line.line.copyId.value;
        lines.emplace(copy, std::move(line));
        return true;
    }));
    return lines;
}

Result<std::optional<StandingLine>> AccountsRepository::line(storage::Snapshot& snapshot, LineId id) const {
    static const std::string sql = selectStanding("where i.id = $1");
    return snapshot.first(sql, {id}, standingColumns);
}

Result<std::vector<StandingLine>> AccountsRepository::arrivedBy(storage::Snapshot& snapshot, KsuRecordId record) const {
    static const std::string sql = selectStanding("where i.arrival_id = $1 order by i.id");
    return snapshot.all(sql, {record}, standingColumns);
}

Result<std::vector<StandingLine>> AccountsRepository::withdrawnBy(storage::Snapshot& snapshot,
                                                                  KsuRecordId record) const {
    static const std::string sql = selectStanding("where i.withdrawal_id = $1 order by i.id");
    return snapshot.all(sql, {record}, standingColumns);
}

Result<std::map<std::int64_t, TakenBackLine>> AccountsRepository::takenBack(storage::Snapshot& snapshot,
                                                                            const storage::Parameters& copies) const {
    static const std::string sql =
        "select i.copy_id, i.line, w.on_day from inventory_entry i join ksu_record w on w.id = i.withdrawal_id where "
        "w.part = 'arrival' and w.reverses_id is not null and not exists (select 1 from inventory_entry o where "
        "o.copy_id = i.copy_id and o.id > i.id) and i.copy_id";
    std::map<std::int64_t, TakenBackLine> lines;
    CHECK(storage::eachIn(snapshot, sql, copies, [&](const storage::Row& row) {
        lines.emplace(row.integer(0),
                      TakenBackLine{row.isNull(1) ? std::nullopt : std::optional(row.integer(1)), row.day(2)});
        return true;
    }));
    return lines;
}

Result<std::set<std::int64_t>> AccountsRepository::named(storage::Snapshot& snapshot,
                                                         const storage::Parameters& copies) const {
    std::set<std::int64_t> ids;
    CHECK(storage::eachIn(snapshot, "select copy_id from inventory_entry where copy_id", copies,
                          [&](const storage::Row& row) {
                              ids.insert(row.integer(0));
                              return true;
                          }));
    return ids;
}

Result<LineId> AccountsRepository::insertLine(journal::Operation& operation, const Line& line) const {
    TRY(const auto id, operation.insert("inventory_entry", lineColumns.inserted(line)));
    return LineId(id);
}

Result<void> AccountsRepository::updateTexts(journal::Operation& operation, const Line& line) const {
    return operation.update("inventory_entry", line.id.value, lineColumns.changed(line), line.version);
}

Result<void> AccountsRepository::strike(journal::Operation& operation, LineId id, KsuRecordId by) const {
    return operation.update("inventory_entry", id.value, {{"withdrawal_id", by}});
}

Result<void> AccountsRepository::insertCorrection(journal::Operation& operation, LineId line,
                                                  const CorrectedField& field, const std::string& before,
                                                  const std::string& reason, Day on) const {
    CHECK(operation.insert("inventory_correction", {{"entry_id", line},
                                                    {"field", code(field.field)},
                                                    {"before", before},
                                                    {"after", field.value},
                                                    {"reason", reason},
                                                    {"on_day", on}}));
    return {};
}

Result<std::int64_t> AccountsRepository::corrections(storage::Snapshot& snapshot) const {
    return snapshot.number("select count(*) from inventory_correction");
}

Result<void> AccountsRepository::keepNumber(storage::Transaction& transaction, std::int64_t recordId) const {
    CHECK(
        transaction.execute("insert into ksu_number (part, year, number, record_id, void) select part, year, number, "
                            "id, 0 from ksu_record where id = $1 and part <> 'opening' "
                            "on conflict (part, year, number) do update set record_id = excluded.record_id, void = 0",
                            {recordId}));
    CHECK(
        transaction.execute("update ksu_number set void = 1 where record_id = $1 and not exists "
                            "(select 1 from ksu_record k where k.id = $1)",
                            {recordId}));
    return {};
}

} // namespace kitapdar::accounts
