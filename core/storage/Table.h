// Table: what must be known of a table by those who treat all of them alike: dumps, moves, rights, news. Each room
// describes its own (core/journal/Room.h).
#pragma once

#include "core/base/Subject.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kitapdar::storage {

enum class TableKind {
    Business, // content: written through the journal, numbered by the engine in `id`; dumped and compared
    Derived,  // made from business tables and kept in step with them
    System    // the journal, counters and what else the program keeps for itself
};

/// What the role of a desk may do with a table besides reading it.
struct DeskRights {
    bool insert = false;
    bool update = false;
    bool erase = false;
};
inline constexpr DeskRights deskReads{};
inline constexpr DeskRights deskAdds{.insert = true};
inline constexpr DeskRights deskWrites{.insert = true, .update = true, .erase = true};

struct Table {
    std::string_view name;
    TableKind kind = TableKind::Business;
    std::vector<std::string_view> key = {"id"}; // unique; empty when a move never reads the rows
    DeskRights desk = deskWrites;
    /// The columns that a desk may write when it adds a row; empty: all. The others are the server's.
    std::vector<std::string_view> deskColumns = {};
    bool moves = true; // a move carries the rows; else they are made anew at the target, or belong to the place
    std::optional<Subject> subject = std::nullopt;
};

/// In an order in which no row points to a row of a later table.
using Tables = std::vector<Table>;

} // namespace kitapdar::storage
