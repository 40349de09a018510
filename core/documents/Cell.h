// What stands in a table on paper: a value with its type, so that a sheet of figures holds numbers and days and not
// their words.
#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace kitapdar::documents {

/// monostate: an empty cell. Text is UTF-8 as people typed it, of any length.
using Cell = std::variant<std::monostate, std::string, std::int64_t, Money, Day>;
using Row = std::vector<Cell>;

/// Empty when there is no value. An integer of any width becomes one of the cell's.
template <class Value>
Cell cellOf(const std::optional<Value>& value) {
    if (!value) return {};
    if constexpr (std::is_integral_v<Value>)
        return static_cast<std::int64_t>(*value);
    else
        return *value;
}
/// Nothing where there are none: a column of noughts tells nothing.
inline Cell countOf(std::int64_t count) { return count > 0 ? Cell(count) : Cell(); }

} // namespace kitapdar::documents
