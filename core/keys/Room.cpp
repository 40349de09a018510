#include "core/keys/Room.h"

namespace kitapdar::keys {

const Room& room() {
    // A desk's role reads them only: keys are the administrator's.
    static const Room all = {
        .name = "keys",
        .tables = {
            {.name = "data_key", .kind = storage::TableKind::System, .key = {"generation"}, .desk = storage::deskReads},
            {.name = "key_slot", .kind = storage::TableKind::System, .key = {"name"}, .desk = storage::deskReads}}};
    return all;
}

} // namespace kitapdar::keys
