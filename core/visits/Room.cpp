#include "core/visits/Room.h"

namespace kitapdar::visits {

const Room& room() {
    static const Room all = {
        .name = "visits",
        .tables = {{.name = "visit", .subject = Subject::Visit},
                   {.name = "reference_answer", .subject = Subject::ReferenceAnswer}},
    };
    return all;
}

} // namespace kitapdar::visits
