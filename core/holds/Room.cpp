#include "core/holds/Room.h"

namespace kitapdar::holds {

const Room& room() {
    static const Room all = {
        .name = "holds",
        .tables = {{.name = "hold", .subject = Subject::Hold},
                   {.name = "unmet_request", .subject = Subject::UnmetRequest}},
    };
    return all;
}

} // namespace kitapdar::holds
