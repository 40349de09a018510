// Whether two values differ in nothing that a hand can change.
#pragma once

#include <functional>

namespace kitapdar {

/// `columns` is the value's list of columns (core/storage/Columns.h): its edited members are compared.
template <class T, class Columns>
bool sameFields(const T& a, const T& b, const Columns& columns) {
    bool same = true;
    columns.eachEdited([&](auto member) { same = same && std::invoke(member, a) == std::invoke(member, b); });
    return same;
}

} // namespace kitapdar
