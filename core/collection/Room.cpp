#include "core/collection/Room.h"

#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/collection/Kinds.h"

namespace kitapdar::collection {

namespace {

void addServices(Services& services) {
    services.add<CopyQueries>();
    services.add<CopyService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "collection",
        .tables = {{.name = "place", .subject = Subject::Place}, {.name = "copy", .subject = Subject::Copy}},
        .kinds = kinds::all,
        .invariants = {pointsTo("copy_without_record", "copy", "record_id", "record")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::collection
