#include "core/digitization/UndoRules.h"

#include "core/collection/Kinds.h"
#include "core/digitization/ItemRepository.h"
#include "core/journal/Entry.h"

namespace kitapdar::digitization {

namespace {

Result<bool> breaksInvariant(ItemRepository items, const Item& item) {
    if (isOpen(item.state)) {
        TRY(const auto open, items.openItemsOf(item.recordId));
        if (open > 1) return true;
    }
    if (needsPdf(item.state)) {
        TRY(const bool pdf, items.hasPdf(item.id));
        if (!pdf) return true;
    }
    if (!item.batchId || item.state == ItemState::Dropped) return false;
    TRY(const auto batch, items.batch(*item.batchId));
    TRY(const auto size, items.batchSize(*item.batchId));
    return batch && size > batch->target;
}

} // namespace

Result<bool> breaksInvariant(storage::Snapshot& snapshot, const journal::Entry& entry) {
    ItemRepository items(snapshot);
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "digitization_item") continue;
        TRY(const auto item, items.item(ItemId(row.id)));
        if (!item) continue;
        TRY(const bool broken, breaksInvariant(items, *item));
        if (broken) return true;
    }
    return false;
}

Result<bool> leavesMoveUnsound(storage::Snapshot& snapshot, const journal::Entry& entry) {
    TRY(const bool breaks, breaksInvariant(snapshot, entry));
    if (breaks) return true;
    return collection::kinds::lentOutOfStock(snapshot, entry);
}

} // namespace kitapdar::digitization
