// Id<Tag>: the key of a row. One type per thing, so a reader's id cannot be passed for a copy's.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace kitapdar {

template <class Tag>
struct Id {
    using Number = std::int64_t;
    Number value;

    explicit constexpr Id(Number number) : value(number) {}
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};
// There is no "empty" id: what may be missing is std::optional<Id<...>>.

} // namespace kitapdar

template <class Tag>
struct std::hash<kitapdar::Id<Tag>> {
    std::size_t operator()(const kitapdar::Id<Tag>& id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
