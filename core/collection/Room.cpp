#include "core/collection/Room.h"

#include "core/collection/CopyActionService.h"
#include "core/collection/CopyBatchService.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/collection/Kinds.h"
#include "core/text/SortKey.h"

namespace kitapdar::collection {

namespace {

std::optional<std::vector<storage::Value>> inventoryKeyOf(const storage::Row& row) {
    return std::vector<storage::Value>{storage::Blob{text::sortKey(row.isNull(1) ? "" : row.text(1))}};
}

void addServices(Services& services) {
    services.add<CopyBatchService>();
    services.add<CopyQueries>();
    services.add<CopyList>();
    services.add<CopyActionService>();
    services.add<CopyService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "collection",
        .tables = {{.name = "copy", .subject = Subject::Copy}},
        .kinds = kinds::all,
        .invariants = {pointsTo("copy_without_record", "copy", "record_id", "record"),
                       {"copy_at_unknown_place",
                        "select 'copy ' || c.id from copy c left join place p on p.code = c.place "
                        "where c.place <> '' and p.id is null order by c.id"}},
        .derivations = {{"copy", CopyService::keepNumbers}},
        .derivedColumns = {{"copy", {"inventory_key"}, {"inventory_number"}, inventoryKeyOf}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::collection
