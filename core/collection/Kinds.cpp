#include "core/collection/Kinds.h"

#include "core/collection/BooksOfAccount.h"
#include "core/collection/CodeLookup.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/CopyState.h"
#include "core/collection/HoldsOfEntries.h"
#include "core/collection/OpenLoan.h"
#include "core/journal/Entry.h"

#include <tuple>

namespace kitapdar::collection::kinds {

Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "copy") continue;
        TRY(const auto gone,
            snapshot.number("select count(*) from copy where id = $1 and not (" + lendableSql("copy") + ")", {row.id}));
        TRY(const bool onLoan, isOnLoan(snapshot, CopyId(row.id)));
        if (gone > 0 && onLoan) return true;
    }
    return leavesHoldsUnsound(snapshot, entry);
}

Result<bool> numberGivenAway(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "copy") continue;
        TRY(const auto copy, CopyRepository().byId(snapshot, CopyId(row.id)));
        if (!copy) continue;
        for (const auto& [fact, given, number] :
             {std::tuple(journal::FactName::Barcode, text::CodeKind::Barcode, copy->barcode),
              std::tuple(journal::FactName::Inventory, text::CodeKind::InventoryNumber, copy->inventoryNumber)}) {
            // A number that the entry had not changed may have been a double before.
            const bool isBack = number && (entry.undoes || journal::factText(entry.facts, fact) != *number);
            if (!isBack) continue;
            TRY(const auto other, otherMeaning(snapshot, copy->id, *number, given));
            if (other) return true;
        }
    }
    return false;
}

Result<bool> isInBooks(storage::Snapshot& snapshot, const journal::Entry& entry) {
    storage::Parameters ids;
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table == "copy") ids.emplace_back(row.id);
    }
    TRY(const auto named, copiesInBooks(snapshot, ids));
    return !named.empty();
}

} // namespace kitapdar::collection::kinds
