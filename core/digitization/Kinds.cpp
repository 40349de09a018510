#include "core/digitization/Kinds.h"

#include "core/digitization/ItemRepository.h"
#include "core/journal/Entry.h"

namespace kitapdar::digitization::kinds {

Result<bool> isDelivered(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "digitization_file") continue;
        TRY(const auto state, ItemRepository(snapshot).stateOfFile(FileId(row.id)));
        if (state && needsPdf(*state)) return true;
    }
    return false;
}

} // namespace kitapdar::digitization::kinds
