#include "core/collection/CopyQueries.h"

#include "core/collection/CopyRepository.h"

namespace kitapdar::collection {

Result<std::optional<Copy>> CopyQueries::byId(storage::Snapshot& snapshot, CopyId id) const {
    return CopyRepository().byId(snapshot, id);
}

Result<std::optional<Copy>> CopyQueries::byCode(storage::Snapshot& snapshot, const text::ScannedCode& code) const {
    const CopyRepository copies;
    TRY(auto copy, copies.byBarcode(snapshot, barcodeOf(code)));
    if (copy) return copy;
    return copies.byInventoryNumber(snapshot, code.text());
}

Result<std::vector<CopyRow>> CopyQueries::ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    return CopyRepository().ofRecord(snapshot, record);
}

Result<std::vector<Place>> CopyQueries::places(storage::Snapshot& snapshot) const {
    return CopyRepository().places(snapshot);
}

} // namespace kitapdar::collection
