#include "core/digitization/StateWriting.h"

#include "core/digitization/ItemRepository.h"
#include "core/storage/Columns.h"

#include <algorithm>

namespace kitapdar::digitization {

namespace {

/// Fails when a closed item may not be open again: its record has another open one, or its batch is full by now.
Result<void, ItemRefusal> checkReopening(storage::Snapshot& snapshot, const Item& item) {
    TRY(const auto open, ItemRepository(snapshot).openItemOf(item.recordId));
    if (open) return fail(AlreadyQueued{*open});
    if (item.batchId) CHECK(checkBatch(snapshot, *item.batchId));
    return {};
}

} // namespace

Result<Item, ItemRefusal> existingItem(storage::Snapshot& snapshot, ItemId id) {
    TRY(auto item, ItemRepository(snapshot).item(id));
    if (!item) return fail(UnknownItem{id});
    return std::move(*item);
}

/// Fails unless the batch exists and has room.
Result<void, ItemRefusal> checkBatch(storage::Snapshot& snapshot, BatchId id) {
    ItemRepository items(snapshot);
    TRY(const auto batch, items.batch(id));
    if (!batch) return fail(UnknownBatch{id});
    TRY(const auto size, items.batchSize(id));
    if (size >= batch->target) return fail(BatchFull{batch->target});
    return {};
}

Result<void, ItemRefusal> checkMove(storage::Snapshot& snapshot, const Item& item, ItemState to,
                                    const std::string& note) {
    const auto& moves = movesFrom(item.state);
    if (std::ranges::find(moves, to) == moves.end()) return fail(MoveNotAllowed{item.state, to});
    if (needsPdf(to)) {
        TRY(const bool pdf, ItemRepository(snapshot).hasPdf(item.id));
        if (!pdf) return fail(FileMissing{to});
    }
    if (note.empty() && needsReason(item.state, to)) return fail(ReasonMissing{to});
    if (!isOpen(item.state) && isOpen(to)) CHECK(checkReopening(snapshot, item));
    return {};
}

Result<void> writeState(journal::Operation& operation, const Item& item, ItemState to, Instant now,
                        const std::string& note) {
    journal::Columns columns = {{"state", code(to)}, {"state_since", now}};
    if (!note.empty()) columns.emplace_back("note", note);
    CHECK(operation.update("digitization_item", item.id.value, columns, item.version));
    operation.fact(journal::FactName::From, code(item.state));
    operation.fact(journal::FactName::To, code(to));
    return {};
}

Result<void> describe(storage::Snapshot& snapshot, journal::Operation& operation, ItemId id,
                      catalogue::RecordId record) {
    TRY(const auto title,
        snapshot.first("select title from record where id = $1", {record}, storage::only<std::string>));
    operation.about("digitization_item", id.value);
    operation.about("record", record.value);
    operation.fact(journal::FactName::Title, title.value_or(std::string()));
    return {};
}

} // namespace kitapdar::digitization
