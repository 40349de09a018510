#include "core/collection/CopyEntry.h"

namespace kitapdar::collection {

void describe(journal::Operation& operation, const Copy& copy, const std::string& title) {
    operation.about("copy", copy.id.value);
    operation.about("record", copy.recordId.value);
    operation.fact(journal::FactName::Title, title);
    if (copy.barcode) operation.fact(journal::FactName::Barcode, *copy.barcode);
    if (copy.inventoryNumber) operation.fact(journal::FactName::Inventory, *copy.inventoryNumber);
}

} // namespace kitapdar::collection
