#include "core/derivatives/Room.h"

#include "core/derivatives/DerivativeQueries.h"
#include "core/derivatives/Kinds.h"

namespace kitapdar::derivatives {

namespace {

void addServices(Services& services) { services.add<DerivativeQueries>(); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "derivatives",
        .tables = {{.name = "derivative", .subject = Subject::Derivative}},
        .kinds = kinds::all,
        .invariants = {pointsTo("derivative_without_item", "derivative", "item_id", "digitization_item")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::derivatives
