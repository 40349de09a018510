#include "core/collection/Room.h"

namespace kitapdar::collection {

const Room& room() {
    static const Room all = {
        .name = "collection",
        .tables = {{.name = "place", .subject = Subject::Place}, {.name = "copy", .subject = Subject::Copy}},
        .invariants = {pointsTo("copy_without_record", "copy", "record_id", "record")},
    };
    return all;
}

} // namespace kitapdar::collection
