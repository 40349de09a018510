#include "core/exchange/Room.h"

namespace kitapdar::exchange {

const Room& room() {
    static const Room all = {
        .name = "exchange",
        .tables = {{.name = "import_run", .subject = Subject::Import}},
    };
    return all;
}

} // namespace kitapdar::exchange
