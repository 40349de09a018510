// Room: what a room of core has that is kept, listed, checked and put together for all rooms alike. Each room exports
// one in its own Room.h; core/library/Rooms.h lists them. Its migrations lie in its folder `migrations/`.
#pragma once

#include "core/journal/Journal.h"
#include "core/journal/Services.h"
#include "core/storage/Table.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar {

/// Must hold between rows, whatever the program did.
struct Invariant {
    std::string_view code; // stable: "copy_lent_twice"
    std::string sql;       // the rows for which it does not hold, as one text each: "copy 12"
};

/// The invariant "a row of `table` that points to `other` by `column` points to a row that is there".
Invariant pointsTo(std::string_view code, const std::string& table, const std::string& column,
                   const std::string& other);

/// The keeper of what is derived from the rows of a table.
struct Derivation {
    std::string_view table;
    journal::Derive keeper;
};

struct Room {
    std::string_view name; // of its folder
    storage::Tables tables;
    journal::Kinds kinds = {}; // of its operations
    std::vector<Invariant> invariants = {};
    std::vector<Derivation> derivations = {};
    void (*addServices)(Services& services) = nullptr;
};

namespace journal {
const Room& room();
}

} // namespace kitapdar
