#include "core/storage/SystemTables.h"

namespace kitapdar::storage {

const Tables& systemTables() {
    static const Tables all = {
        {.name = "counter", .kind = TableKind::System, .key = {"name"}},
        // A part of it moves, see contentMarks().
        {.name = "meta", .kind = TableKind::System, .key = {}, .desk = deskReads, .moves = false},
        {.name = "applied_write",
         .kind = TableKind::System,
         .key = {},
         .desk = {.insert = true, .erase = true},
         .moves = false},
        // It has no column; without the right nobody may lock it.
        {.name = "turn", .kind = TableKind::System, .key = {}, .desk = {.update = true}, .moves = false},
    };
    return all;
}

} // namespace kitapdar::storage
