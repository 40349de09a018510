// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::pages::kinds {

/// Scans are masters: what takes their pages back leaves them, and Ctrl+Z steps over their arrival.
inline constexpr journal::Kind scan{
    "pages.scan", Permission::DigitizationEdit, {"digitization_item", "record"}, journal::Undo::OwnUndo};
inline constexpr journal::Kind add{"pages.add", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind replace{"pages.replace", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind move{"pages.move", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind label{"pages.label", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind kind{"pages.kind", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind rotate{"pages.rotate", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind split{"pages.split", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind absent{"pages.absent", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind remove{"pages.remove", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind judge{"pages.judge", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind chapter{"pages.chapter", Permission::DigitizationEdit, {"digitization_item", "record"}};

inline constexpr std::array all = {&scan,   &add,   &replace, &move,   &label, &kind,
                                   &rotate, &split, &absent,  &remove, &judge, &chapter};

} // namespace kitapdar::pages::kinds
