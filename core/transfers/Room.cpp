#include "core/transfers/Room.h"

namespace kitapdar::transfers {

const Room& room() {
    static const Room all = {
        .name = "transfers",
        .tables = {{.name = "transfer", .subject = Subject::Transfer}},
    };
    return all;
}

} // namespace kitapdar::transfers
