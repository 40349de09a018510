// Merging what was typed into a form with what somebody else has stored meanwhile.
#pragma once

#include "core/base/SameFields.h"

#include <functional>
#include <optional>

namespace kitapdar::ui {

/// The stored value with the members that were typed since `base` was read; nullopt when both sides changed the same
/// member.
template <class T, class Columns>
std::optional<T> merged(const T& base, const T& typed, T stored, const Columns& columns) {
    bool clash = false;
    columns.eachEdited([&](auto member) {
        const auto& mine = std::invoke(member, typed);
        auto& theirs = std::invoke(member, stored);
        if (mine == std::invoke(member, base)) return;
        clash = clash || (theirs != std::invoke(member, base) && theirs != mine);
        theirs = mine;
    });
    if (clash) return std::nullopt;
    return stored;
}

} // namespace kitapdar::ui
