// A member of a member, to be used like a pointer to a member: std::invoke(within(&Reader::name, &Name::surname),
// reader).
#pragma once

#include <functional>

namespace kitapdar {

template <class Outer, class Inner>
struct Within {
    Outer outer;
    Inner inner;
    template <class T>
    constexpr decltype(auto) operator()(T& value) const {
        return std::invoke(inner, std::invoke(outer, value));
    }
};
template <class Outer, class Inner>
constexpr Within<Outer, Inner> within(Outer outer, Inner inner) {
    return {outer, inner};
}

} // namespace kitapdar
