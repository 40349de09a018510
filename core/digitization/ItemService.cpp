#include "core/digitization/ItemService.h"

#include "core/base/SameFields.h"
#include "core/digitization/Candidate.h"
#include "core/digitization/ItemColumns.h"
#include "core/digitization/ItemRepository.h"
#include "core/digitization/Kinds.h"
#include "core/digitization/StateWriting.h"
#include "core/journal/Journal.h"

#include <algorithm>
#include <map>
#include <set>

namespace kitapdar::digitization {

namespace {

struct RecordFacts {
    std::string title;
    std::string kind;
    bool localHistory = false;
};
constexpr auto recordFactsColumns = storage::columnsOf<RecordFacts>(
    storage::readOnly("title", &RecordFacts::title), storage::readOnly("kind", &RecordFacts::kind),
    storage::readOnly("local_history", &RecordFacts::localHistory));

Result<std::optional<RecordFacts>> recordFacts(storage::Snapshot& snapshot, catalogue::RecordId id) {
    static const std::string sql = "select " + recordFactsColumns.list() + " from record where id = $1";
    return snapshot.first(sql, {id}, recordFactsColumns);
}

/// Whether the two differ in what was fixed when the item was handed over.
bool differInDelivery(const Item& a, const Item& b) {
    return a.batchId != b.batchId || a.dueOn != b.dueOn || a.category != b.category || a.bump != b.bump;
}

} // namespace

Result<Item, ItemRefusal> ItemService::add(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::DigitizationEdit>& by,
                                           const NewItem& item) const {
    if (item.state != ItemState::Candidate && item.state != ItemState::Queued)
        return fail(MoveNotAllowed{ItemState::Candidate, item.state}); // work begins by workflow::WorkflowService
    TRY(const auto record, recordFacts(transaction, item.recordId));
    if (!record) return fail(catalogue::UnknownRecord{item.recordId});
    TRY(const auto open, ItemRepository(transaction).openItemOf(item.recordId));
    if (open) return fail(AlreadyQueued{*open});
    if (item.batchId) CHECK(checkBatch(transaction, *item.batchId));

    Item added;
    added.recordId = item.recordId;
    added.copyId = item.copyId;
    added.state = item.state;
    added.category = item.category.value_or(proposedCategory(record->kind, record->localHistory));
    added.dueOn = item.dueOn;
    added.batchId = item.batchId;
    added.enteredAt = m_journal.clock().now();
    added.stateSince = added.enteredAt;
    auto operation = m_journal.begin(transaction, by, kinds::add);
    TRY(const auto id, operation.insert("digitization_item", itemColumns.inserted(added)));
    CHECK(describe(transaction, operation, ItemId(id), item.recordId));
    CHECK(operation.finish());
    return existingItem(transaction, ItemId(id));
}

Result<Item, ItemRefusal> ItemService::edit(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::DigitizationEdit>& by,
                                            const Item& item) const {
    TRY(const Item before, existingItem(transaction, item.id));
    Item written = item;
    written.bump = std::clamp(item.bump, 0, 3);
    if (item.version == before.version && sameFields(written, before, itemColumns)) return before;
    if (isDelivered(before.state) && differInDelivery(written, before)) return fail(ItemDelivered{before.state});
    if (item.batchId && item.batchId != before.batchId) CHECK(checkBatch(transaction, *item.batchId));
    auto operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(operation.update("digitization_item", item.id.value, itemColumns.changed(written), item.version));
    CHECK(describe(transaction, operation, item.id, before.recordId));
    CHECK(operation.finish());
    return existingItem(transaction, item.id);
}

Result<std::vector<ItemFile>, ItemRefusal> ItemService::attach(storage::Transaction& transaction,
                                                               const staff::Permitted<Permission::DigitizationEdit>& by,
                                                               ItemId id,
                                                               const std::vector<MeasuredFile>& files) const {
    TRY(const Item item, existingItem(transaction, id));
    if (isDelivered(item.state) && !files.empty()) return fail(ItemDelivered{item.state});
    TRY(const auto present, ItemRepository(transaction).files(id));
    std::set<std::string> hashes;
    std::map<std::string, int> positions; // the last of each kind
    for (const ItemFile& each : present) {
        hashes.insert(each.sha256);
        positions[each.kind] = each.position;
    }
    for (const MeasuredFile& file : files) {
        if (!hashes.insert(file.sha256).second) return fail(FileAttachedAlready{file.name});
    }

    const Instant now = m_journal.clock().now();
    auto operation = m_journal.begin(transaction, by, kinds::attach);
    std::vector<ItemFile> attached;
    std::int64_t pages = 0;
    for (const MeasuredFile& file : files) {
        ItemFile& each = attached.emplace_back(ItemFile{FileId(0), id, file.kind, ++positions[file.kind], file.path,
                                                        file.bytes, file.pages, file.sha256, now, file.isProtected});
        TRY(const auto fileId, operation.insert("digitization_file", fileColumns.inserted(each)));
        each.id = FileId(fileId);
        pages += file.pages;
    }
    CHECK(describe(transaction, operation, id, item.recordId));
    operation.fact(journal::FactName::Pages, pages);
    CHECK(operation.finish());
    return attached;
}

Result<Batch, ItemRefusal> ItemService::addBatch(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::DigitizationEdit>& by,
                                                 const Batch& batch) const {
    TRY(const bool taken, ItemRepository(transaction).batchNameTaken(batch.name));
    if (taken) return fail(BatchNameTaken{batch.name});
    auto operation = m_journal.begin(transaction, by, kinds::addBatch);
    TRY(const auto id, operation.insert("digitization_batch", batchColumns.inserted(batch)));
    operation.about("digitization_batch", id);
    operation.fact(journal::FactName::Title, batch.name);
    CHECK(operation.finish());
    Batch added = batch;
    added.id = BatchId(id);
    added.version = 1;
    return added;
}

} // namespace kitapdar::digitization
