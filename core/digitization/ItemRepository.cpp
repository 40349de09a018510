#include "core/digitization/ItemRepository.h"

namespace kitapdar::digitization {

namespace {

constexpr std::string_view itemColumns =
    "i.id, i.record_id, i.copy_id, i.state, i.category, i.bump, i.due_on, i.assignee, i.note, i.batch_id, "
    "i.entered_at, i.state_since, i.row_version";
constexpr int itemColumnCount = 13;

Item itemOf(const storage::Row& row) {
    Item item;
    item.id = row.id<ItemId>(0);
    item.recordId = row.id<catalogue::RecordId>(1);
    item.copyId = row.maybeId<collection::CopyId>(2);
    item.state = itemStateFromCode(row.text(3)).value_or(ItemState::Candidate);
    item.category = categoryFromCode(row.text(4)).value_or(Category::Other);
    item.bump = static_cast<int>(row.integer(5));
    item.dueOn = row.maybeDay(6);
    item.assignee = row.string(7);
    item.note = row.string(8);
    item.batchId = row.maybeId<BatchId>(9);
    item.enteredAt = row.instant(10);
    item.stateSince = row.instant(11);
    item.version = row.integer(12);
    return item;
}

bool finished(ItemState state) { return state == ItemState::Accepted || state == ItemState::Dropped; }

ItemRow itemRowOf(const storage::Row& row, Day today) {
    ItemRow line;
    int column = itemColumnCount;
    line.item = itemOf(row);
    line.title = row.string(column++);
    line.authors = row.string(column++);
    line.language = row.string(column++);
    if (const auto year = row.maybeInteger(column++)) line.year = static_cast<int>(*year);
    line.pages = row.integer(column++);
    line.files = row.integer(column++);
    line.batchName = row.string(column++);
    const std::optional<Day> batchDue = row.maybeDay(column++);
    const std::optional<Day> due = line.item.dueOn ? line.item.dueOn : batchDue;
    line.priority = priorityOf(line.item, due, today);
    line.overdue = due && *due < today && !finished(line.item.state) && line.item.state != ItemState::Sent;
    return line;
}

} // namespace

Result<std::optional<Item>> ItemRepository::item(ItemId id) {
    return m_snapshot.first("select " + std::string(itemColumns) + " from digitization_item i where i.id = $1", {id},
                            itemOf);
}

Result<std::vector<ItemRow>> ItemRepository::rows(std::string_view condition, const storage::Parameters& parameters,
                                                  Day today) {
    const std::string sql =
        "select " + std::string(itemColumns) +
        ", r.title, r.authors, r.language, r.year, "
        "(select coalesce(sum(f.pages), 0) from digitization_file f where f.item_id = i.id), "
        "(select count(*) from digitization_file f where f.item_id = i.id), coalesce(b.name, ''), b.due_on "
        "from digitization_item i join record r on r.id = i.record_id "
        "left join digitization_batch b on b.id = i.batch_id where " +
        std::string(condition) + " order by i.id";
    return m_snapshot.all(sql, parameters, [&](const storage::Row& row) { return itemRowOf(row, today); });
}

Result<std::optional<ItemId>> ItemRepository::openItemOf(catalogue::RecordId record) {
    return m_snapshot.first(
        "select id from digitization_item where record_id = $1 and state not in ('accepted', 'dropped') order by id",
        {record}, [](const storage::Row& row) { return row.id<ItemId>(0); });
}

Result<std::vector<ItemFile>> ItemRepository::files(ItemId item) {
    return m_snapshot.all(
        "select id, item_id, kind, position, path, bytes, pages, sha256, added_at from digitization_file "
        "where item_id = $1 order by kind, position",
        {item}, [](const storage::Row& row) {
            ItemFile file;
            file.id = row.id<FileId>(0);
            file.itemId = row.id<ItemId>(1);
            file.kind = row.string(2);
            file.position = static_cast<int>(row.integer(3));
            file.path = row.string(4);
            file.bytes = row.integer(5);
            file.pages = row.integer(6);
            file.sha256 = row.string(7);
            file.addedAt = row.instant(8);
            return file;
        });
}

Result<bool> ItemRepository::hasPdf(ItemId item) {
    TRY(const auto count,
        m_snapshot.number("select count(*) from digitization_file where item_id = $1 and kind = 'pdf'", {item}));
    return count > 0;
}

Result<std::optional<Batch>> ItemRepository::batch(BatchId id) {
    return m_snapshot.first(
        "select id, name, receiver, target, due_on, row_version from digitization_batch where id = $1", {id},
        [](const storage::Row& row) {
            return Batch{row.id<BatchId>(0), row.string(1), row.string(2), row.integer(3), row.day(4), row.integer(5)};
        });
}

Result<bool> ItemRepository::batchNameTaken(const std::string& name) {
    TRY(const auto count, m_snapshot.number("select count(*) from digitization_batch where name = $1", {name}));
    return count > 0;
}

Result<std::int64_t> ItemRepository::batchSize(BatchId id) {
    return m_snapshot.number("select count(*) from digitization_item where batch_id = $1 and state <> 'dropped'", {id});
}

Result<std::vector<BatchProgress>> ItemRepository::batches(Day today) {
    // Counts are always views over the items, never stored (invariant I14).
    constexpr std::string_view sql =
        "select b.id, b.name, b.receiver, b.target, b.due_on, b.row_version, "
        "coalesce(sum(case when i.state in ('candidate', 'queued', 'rights', 'prepare', 'scan', 'page_check', 'ocr', "
        "'proofread', 'derive', 'final_check', 'returned') then 1 else 0 end), 0), "
        "coalesce(sum(case when i.state in ('ready', 'packed') then 1 else 0 end), 0), "
        "coalesce(sum(case when i.state in ('sent', 'accepted') then 1 else 0 end), 0), "
        "coalesce(sum(case when i.state = 'accepted' then 1 else 0 end), 0) "
        "from digitization_batch b left join digitization_item i on i.batch_id = b.id "
        "group by b.id, b.name, b.receiver, b.target, b.due_on, b.row_version order by b.due_on, b.id";
    return m_snapshot.all(sql, {}, [&](const storage::Row& row) {
        BatchProgress progress;
        progress.batch = {row.id<BatchId>(0), row.string(1), row.string(2), row.integer(3), row.day(4), row.integer(5)};
        progress.planned = row.integer(6);
        progress.ready = row.integer(7);
        progress.sent = row.integer(8);
        progress.accepted = row.integer(9);
        progress.remaining = progress.batch.target - progress.sent;
        progress.daysLeft = progress.batch.dueOn.daysSince(today);
        return progress;
    });
}

} // namespace kitapdar::digitization
