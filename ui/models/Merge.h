// What was typed into a form meets what was stored meanwhile by somebody else.
#pragma once

#include <functional>
#include <optional>

namespace kitapdar::ui {

/// `eachField(act)` calls `act(field)` for each editable field of T: a member pointer, or a function from T& to the
/// field.
template <class T, class EachField>
bool sameFields(const T& a, const T& b, EachField eachField) {
    bool same = true;
    eachField([&](auto field) { same = same && std::invoke(field, a) == std::invoke(field, b); });
    return same;
}

/// What was typed since `base` was read, put upon what is stored now; nullopt when both changed the same field.
template <class T, class EachField>
std::optional<T> merged(const T& base, const T& typed, T stored, EachField eachField) {
    bool clash = false;
    eachField([&](auto field) {
        const auto& mine = std::invoke(field, typed);
        auto& theirs = std::invoke(field, stored);
        if (mine == std::invoke(field, base)) return;
        clash = clash || (theirs != std::invoke(field, base) && theirs != mine);
        theirs = mine;
    });
    if (clash) return std::nullopt;
    return stored;
}

} // namespace kitapdar::ui
