// What a copy may cost, as people type it. Pure.
#pragma once

#include "core/base/Money.h"

#include <optional>
#include <string_view>

namespace kitapdar::collection {

/// The highest price of a copy that is taken: a thousand million tenge, as of a charge (charges::mostAmount), which it
/// becomes when the copy is lost.
inline constexpr Money mostPrice{100'000'000'000};

/// "1500", "1500,50"; nullopt: no amount in tenge, or more than `mostPrice`.
inline std::optional<Money> priceFrom(std::string_view text) {
    const auto price = Money::fromTenge(text);
    return price && *price <= mostPrice ? price : std::nullopt;
}

} // namespace kitapdar::collection
