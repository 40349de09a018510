// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::catalogue::kinds {

inline constexpr journal::Kind addRecord{"record.add", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind editRecord{"record.edit", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind batchEdit{"record.batch", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind keepApart{"record.distinct", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind removeRecord{"record.remove", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind importAuthorMarks{"author_mark.import", Permission::CatalogueEdit, {"author_mark"}};
inline constexpr journal::Kind addName{"name.add", Permission::CatalogueEdit, {"name_form"}};
inline constexpr journal::Kind removeName{"name.remove", Permission::CatalogueEdit, {"name_form"}};
inline constexpr journal::Kind shipNames{"name.ship", Permission::CatalogueEdit, {"name_form"}};

inline constexpr journal::Kind editGroup{"content.set", Permission::LibraryEdit, {"content_group"}};
inline constexpr journal::Kind shipGroups{
    "content.ship", Permission::LibraryEdit, {"content_group"}, journal::Undo::Reverse};

inline constexpr std::array all = {&addRecord, &editRecord, &batchEdit, &removeRecord, &keepApart, &importAuthorMarks,
                                   &addName,   &removeName, &shipNames, &editGroup,    &shipGroups};

} // namespace kitapdar::catalogue::kinds
