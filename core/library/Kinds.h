// The kinds of operations of all rooms.
#pragma once

#include "core/catalogue/Kinds.h"
#include "core/circulation/Kinds.h"
#include "core/collection/Kinds.h"
#include "core/digitization/Kinds.h"
#include "core/exchange/Kinds.h"
#include "core/readers/Kinds.h"

#include <array>
#include <tuple>

namespace kitapdar {

/// The journal's own undo and redo are not among them.
inline constexpr auto allKinds =
    std::apply([](auto... kind) { return std::array<const journal::Kind*, sizeof...(kind)>{kind...}; },
               std::tuple_cat(catalogue::kinds::all, readers::kinds::all, collection::kinds::all,
                              circulation::kinds::all, digitization::kinds::all, exchange::kinds::all));

} // namespace kitapdar
