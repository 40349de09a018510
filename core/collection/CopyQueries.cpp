#include "core/collection/CopyQueries.h"

#include "core/collection/CodeLookup.h"
#include "core/collection/CopyRepository.h"
#include "core/journal/Journal.h"
#include "core/staff/EntryQueries.h"

namespace kitapdar::collection {

Result<std::optional<Copy>> CopyQueries::byId(storage::Snapshot& snapshot, CopyId id) const {
    return CopyRepository().byId(snapshot, id);
}

Result<std::vector<Copy>> CopyQueries::byCode(storage::Snapshot& snapshot, const text::ScannedCode& code) const {
    TRY(const auto meanings, namedBy(snapshot, code));
    std::vector<Copy> copies;
    for (const readers::CodeMeaning& each : meanings) {
        if (each.kind == text::CodeKind::Card) continue;
        TRY(auto copy, CopyRepository().byId(snapshot, CopyId(each.id)));
        if (copy) copies.push_back(std::move(*copy));
    }
    return copies;
}

Result<std::vector<CopyRow>> CopyQueries::ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    return CopyRepository().ofRecord(snapshot, record);
}

Result<std::vector<CopyRow>> CopyList::ofRecord(storage::Snapshot& snapshot, const Session& by,
                                                catalogue::RecordId record) const {
    TRY(auto rows, CopyRepository().ofRecord(snapshot, record));
    for (const Permission each : {Permission::ReaderView, Permission::ReaderHistory}) {
        TRY(const bool allowed, staff::isAllowed(snapshot, by, m_journal.clock(), each));
        if (allowed) return rows;
    }
    for (CopyRow& row : rows) row.readerCard.reset();
    return rows;
}

} // namespace kitapdar::collection
