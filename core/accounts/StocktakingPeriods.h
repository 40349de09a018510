// How often places are checked by a stocktaking, as a setting of the books tells it. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::accounts {

/// "RARE=5; ABON=7": a place by its code and the years from one stocktaking to the next, 1…30. A place that is not
/// named has the period of the nearest one in which it lies, else that of the size of the stock.
inline constexpr std::string_view stocktakingPeriodsSetting = "stocktaking_periods";

struct PlacePeriod {
    std::string place;
    int years = 0;
};
/// nullopt: malformed.
std::optional<std::vector<PlacePeriod>> periodsIn(std::string_view setting);

} // namespace kitapdar::accounts
