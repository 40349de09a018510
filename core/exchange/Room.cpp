#include "core/exchange/Room.h"

#include "core/exchange/ImportQueries.h"

namespace kitapdar::exchange {

namespace {

void addServices(Services& services) { services.add<ImportQueries>(); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "exchange",
        .tables = {{.name = "import_run", .subject = Subject::Import}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::exchange
