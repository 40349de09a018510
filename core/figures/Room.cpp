#include "core/figures/Room.h"

namespace kitapdar::figures {

const Room& room() {
    static const Room all = {
        .name = "figures",
        .tables = {{.name = "person_shape", .kind = storage::TableKind::System, .desk = storage::deskAdds},
                   {.name = "book_shape", .kind = storage::TableKind::System, .desk = storage::deskAdds},
                   {.name = "use_act", .subject = Subject::UseAct}},
    };
    return all;
}

} // namespace kitapdar::figures
