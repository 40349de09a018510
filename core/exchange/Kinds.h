// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::exchange::kinds {

/// An import or an undo that was killed has this entry and none of its end.
inline constexpr journal::Kind beginRun{"import.begin", Permission::ImportRun, {"import_run"}, journal::Undo::OwnUndo};
inline constexpr journal::Kind beginUndo{
    "import.undo_begin", Permission::ImportRun, {"import_run"}, journal::Undo::OwnUndo};
inline constexpr journal::Kind run{"import.run", Permission::ImportRun, {"import_run"}, journal::Undo::OwnUndo};
inline constexpr journal::Kind undoImport{"import.undo", Permission::ImportRun, {"import_run"}, journal::Undo::OwnUndo};

inline constexpr journal::Kind addTarget{"target.add", Permission::CatalogueEdit, {"catalogue_target"}};
inline constexpr journal::Kind editTarget{"target.edit", Permission::CatalogueEdit, {"catalogue_target"}};
inline constexpr journal::Kind removeTarget{"target.remove", Permission::CatalogueEdit, {"catalogue_target"}};

inline constexpr std::array all = {&beginRun, &run, &beginUndo, &undoImport, &addTarget, &editTarget, &removeTarget};

} // namespace kitapdar::exchange::kinds
