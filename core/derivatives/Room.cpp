#include "core/derivatives/Room.h"

namespace kitapdar::derivatives {

const Room& room() {
    static const Room all = {
        .name = "derivatives",
        .tables = {{.name = "derivative", .subject = Subject::ItemFile}},
        .invariants = {pointsTo("derivative_without_item", "derivative", "item_id", "digitization_item")},
    };
    return all;
}

} // namespace kitapdar::derivatives
