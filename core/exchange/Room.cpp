#include "core/exchange/Room.h"

#include "core/exchange/ImportQueries.h"
#include "core/exchange/Kinds.h"

namespace kitapdar::exchange {

namespace {

void addServices(Services& services) { services.add<ImportQueries>(); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "exchange",
        .tables = {{.name = "import_run", .subject = Subject::Import}},
        .kinds = kinds::all,
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::exchange
