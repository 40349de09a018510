#include "core/digitization/ItemRepository.h"

#include "core/digitization/ItemColumns.h"
#include "core/digitization/OpenTask.h"

namespace kitapdar::digitization {

namespace {

/// A row as it is read; what depends on the day comes after.
struct ReadRow {
    ItemRow row;
    std::optional<Day> batchDue;
    bool isDamaged = false;
    std::int64_t unmetRequests = 0;
};

/// Of t (its open task) and a (the account of who has it).
constexpr auto workColumns =
    storage::columnsOf<ItemWork>(storage::readOnly("coalesce(t.state, '')", &ItemWork::state),
                                 storage::readOnly("coalesce(t.assignee, '')", &ItemWork::holder),
                                 storage::readOnly("coalesce(a.name_kk, '')", &ItemWork::holderKk),
                                 storage::readOnly("coalesce(a.name_ru, '')", &ItemWork::holderRu),
                                 storage::readOnly("coalesce(t.pass, 0)", &ItemWork::pass),
                                 storage::readOnly("coalesce(t.reason, '')", &ItemWork::reason));

/// Of i (item), r (record), b (batch).
constexpr auto rowColumns = storage::columnsOf<ItemRow>(
    storage::part(itemColumns, "i", &ItemRow::item), storage::part(workColumns, {}, &ItemRow::work),
    storage::readOnly("r.title", &ItemRow::title), storage::readOnly("r.authors", &ItemRow::authors),
    storage::readOnly("r.language", &ItemRow::language), storage::readOnly("r.year", &ItemRow::year),
    storage::readOnly("(select coalesce(sum(f.pages), 0) from digitization_file f where f.item_id = i.id)",
                      &ItemRow::pages),
    storage::readOnly("(select count(*) from digitization_file f where f.item_id = i.id)", &ItemRow::files),
    storage::readOnly("coalesce(b.name, '')", &ItemRow::batchName));
constexpr auto readColumns = storage::columnsOf<ReadRow>(
    storage::part(rowColumns, {}, &ReadRow::row), storage::readOnly("b.due_on", &ReadRow::batchDue),
    storage::readOnly("case when exists (select 1 from copy c where c.record_id = i.record_id and "
                      "c.id = coalesce(i.copy_id, c.id) and c.condition = 'damaged' and c.accounted = 'entered') "
                      "then 1 else 0 end",
                      &ReadRow::isDamaged),
    storage::readOnly("(select coalesce(sum(q.n), 0) from unmet_request q where q.record_id = i.record_id)",
                      &ReadRow::unmetRequests));

ItemRow itemRowOf(const storage::Row& row, Day today) {
    auto [line, batchDue, isDamaged, unmetRequests] = readColumns.read(row);
    const std::optional<Day> due = line.item.dueOn ? line.item.dueOn : batchDue;
    line.priority = priorityOf(line.item, {due, line.work.pass > 1, isDamaged, unmetRequests}, today);
    line.overdue = due && *due < today && awaitsWork(line.item.state);
    return line;
}

/// Counts are views over the items, never stored (docs/digitization.md, I8).
constexpr auto progressColumns = storage::columnsOf<BatchProgress>(
    storage::part(batchColumns, "b", &BatchProgress::batch),
    storage::readOnly("coalesce(sum(case when i.state in ('candidate', 'queued', 'rights', 'prepare', 'scan', "
                      "'page_check', 'ocr', 'proofread', 'derive', 'final_check', 'returned') then 1 else 0 end), 0)",
                      &BatchProgress::planned),
    storage::readOnly("coalesce(sum(case when i.state in ('ready', 'packed') then 1 else 0 end), 0)",
                      &BatchProgress::ready),
    storage::readOnly("coalesce(sum(case when i.state in ('sent', 'accepted') then 1 else 0 end), 0)",
                      &BatchProgress::sent),
    storage::readOnly("coalesce(sum(case when i.state = 'accepted' then 1 else 0 end), 0)", &BatchProgress::accepted));

} // namespace

Result<std::optional<Item>> ItemRepository::item(ItemId id) {
    static const std::string sql = "select " + itemColumns.list() + " from digitization_item where id = $1";
    return m_snapshot.first(sql, {id}, itemColumns);
}

Result<std::vector<ItemRow>> ItemRepository::rows(std::string_view condition, const storage::Parameters& parameters,
                                                  Day today) {
    static const std::string select = "select " + readColumns.list() +
                                      " from digitization_item i join record r on r.id = i.record_id "
                                      "left join digitization_batch b on b.id = i.batch_id" +
                                      std::string(openTaskJoin) + " where ";
    const std::string sql = select + std::string(condition) + " order by i.id";
    return m_snapshot.all(sql, parameters, [&](const storage::Row& row) { return itemRowOf(row, today); });
}

Result<std::optional<ItemId>> ItemRepository::openItemOf(catalogue::RecordId record) {
    return m_snapshot.first(
        "select id from digitization_item where record_id = $1 and state not in ('accepted', 'dropped') order by id",
        {record}, storage::only<ItemId>);
}

Result<std::int64_t> ItemRepository::openItemsOf(catalogue::RecordId record) {
    return m_snapshot.number(
        "select count(*) from digitization_item where record_id = $1 and state not in ('accepted', 'dropped')",
        {record});
}

Result<std::vector<ItemId>> ItemRepository::moveToRecord(journal::Operation& operation, catalogue::RecordId from,
                                                         catalogue::RecordId to) {
    TRY(const auto items, m_snapshot.all("select id from digitization_item where record_id = $1 order by id", {from},
                                         storage::only<ItemId>));
    for (const ItemId item : items) CHECK(operation.update("digitization_item", item.value, {{"record_id", to}}));
    return items;
}

Result<std::vector<ItemFile>> ItemRepository::files(ItemId item) {
    static const std::string sql =
        "select " + fileColumns.list() + " from digitization_file where item_id = $1 order by kind, position";
    return m_snapshot.all(sql, {item}, fileColumns);
}

Result<bool> ItemRepository::hasPdf(ItemId item) {
    TRY(const auto count,
        m_snapshot.number("select count(*) from digitization_file where item_id = $1 and kind = 'pdf'", {item}));
    if (count > 0) return true;
    return hasMadePdf(m_snapshot, item);
}

Result<std::optional<ItemState>> ItemRepository::stateOfFile(FileId file) {
    TRY(const auto state, m_snapshot.first("select i.state from digitization_item i join digitization_file f "
                                           "on f.item_id = i.id where f.id = $1",
                                           {file}, storage::only<std::string>));
    return state ? itemStateFromCode(*state) : std::nullopt;
}

Result<std::optional<Batch>> ItemRepository::batch(BatchId id) {
    static const std::string sql = "select " + batchColumns.list() + " from digitization_batch where id = $1";
    return m_snapshot.first(sql, {id}, batchColumns);
}

Result<bool> ItemRepository::batchNameTaken(const std::string& name) {
    TRY(const auto count, m_snapshot.number("select count(*) from digitization_batch where name = $1", {name}));
    return count > 0;
}

Result<std::int64_t> ItemRepository::batchSize(BatchId id) {
    return m_snapshot.number("select count(*) from digitization_item where batch_id = $1 and state <> 'dropped'", {id});
}

Result<std::vector<BatchProgress>> ItemRepository::batches(Day today) {
    static const std::string sql = "select " + progressColumns.list() +
                                   " from digitization_batch b left join digitization_item i on i.batch_id = b.id "
                                   "group by " +
                                   batchColumns.list("b") + " order by b.due_on, b.id";
    return m_snapshot.all(sql, {}, [&](const storage::Row& row) {
        BatchProgress progress = progressColumns.read(row);
        progress.remaining = progress.batch.target - progress.sent;
        progress.daysLeft = progress.batch.dueOn.daysSince(today);
        return progress;
    });
}

} // namespace kitapdar::digitization
