#include "core/charges/Room.h"

namespace kitapdar::charges {

const Room& room() {
    static const Room all = {
        .name = "charges",
        .tables = {{.name = "charge", .subject = Subject::Charge},
                   {.name = "charge_line", .subject = Subject::ChargeLine}},
    };
    return all;
}

} // namespace kitapdar::charges
