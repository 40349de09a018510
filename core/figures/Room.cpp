#include "core/figures/Room.h"

#include "core/figures/Shapes.h"

namespace kitapdar::figures {

const Room& room() {
    static const Room all = {
        .name = "figures",
        .tables = {{.name = "person_shape", .kind = storage::TableKind::System, .desk = storage::deskAdds},
                   {.name = "book_shape", .kind = storage::TableKind::System, .desk = storage::deskAdds},
                   {.name = "use_act", .subject = Subject::UseAct}},
        .invariants = {pointsTo("use_without_book_shape", "use_act", "book_shape_id", "book_shape"),
                       pointsTo("use_without_person_shape", "use_act", "person_shape_id", "person_shape"),
                       countsPossiblePersons("use_with_wrong_shape", "use_act")},
    };
    return all;
}

} // namespace kitapdar::figures
