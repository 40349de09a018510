// Money in whole tiyn (1/100 tenge). Never floating point: sums must be right to the tiyn.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar {

struct Money {
    std::int64_t tiyn = 0;

    /// "1500", "1500.5", "1 234 567,50": point or comma, at most two decimals, spaces (also U+00A0, U+202F) group.
    /// Negative, empty, more decimals, letters or an overflow give nullopt.
    static std::optional<Money> fromTenge(std::string_view text);
    /// "1234567.50": no grouping, always two decimals, point. For files and machines; people get wording/.
    std::string tenge() const;

    friend constexpr auto operator<=>(const Money&, const Money&) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.tiyn + b.tiyn}; }
};

} // namespace kitapdar
