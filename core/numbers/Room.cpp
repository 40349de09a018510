#include "core/numbers/Room.h"

#include "core/numbers/Kinds.h"
#include "core/numbers/SeriesService.h"

namespace kitapdar::numbers {

namespace {

void addServices(Services& services) { services.add<SeriesService>(); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "numbers",
        .tables = {{.name = "number_series", .subject = Subject::Series},
                   // As a counter: what was given out stays so when the copy is taken back.
                   {.name = "given_number", .kind = storage::TableKind::System, .key = {"series", "number"}}},
        .kinds = kinds::all,
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::numbers
