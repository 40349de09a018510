// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::exchange::kinds {

inline constexpr journal::Kind run{"import.run", Permission::ImportRun, {"import_run"}, journal::Undo::OwnUndo};
inline constexpr journal::Kind undoImport{"import.undo", Permission::ImportRun, {"import_run"}, journal::Undo::OwnUndo};

inline constexpr std::array all = {&run, &undoImport};

} // namespace kitapdar::exchange::kinds
