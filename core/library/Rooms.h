// All rooms of core that keep something in a library.
#pragma once

#include "core/journal/Room.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace kitapdar {

/// In the order in which their rows can be written: no row points to one of a later room.
const std::vector<std::reference_wrapper<const Room>>& allRooms();

/// The tables of all rooms, in that order.
const storage::Tables& allTables();

/// The kinds of operations of all rooms; the journal's own undo and redo are not among them.
const std::vector<const journal::Kind*>& allKinds();

/// What a row of the table is about; nothing for a table of which no news is told.
std::optional<Subject> subjectOf(std::string_view table);

} // namespace kitapdar
