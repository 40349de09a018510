#include "core/accounts/StocktakingPeriods.h"

#include <algorithm>
#include <charconv>

namespace kitapdar::accounts {

namespace {

constexpr int mostYears = 30;

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

std::optional<std::vector<PlacePeriod>> periodsIn(std::string_view setting) {
    std::vector<PlacePeriod> periods;
    while (!setting.empty()) {
        const std::size_t end = std::min(setting.find(';'), setting.size());
        const std::string_view part = trimmed(setting.substr(0, end));
        setting.remove_prefix(std::min(end + 1, setting.size()));
        if (part.empty()) continue;
        const std::size_t sign = part.rfind('=');
        if (sign == std::string_view::npos) return std::nullopt;
        PlacePeriod period{std::string(trimmed(part.substr(0, sign))), 0};
        const std::string_view years = trimmed(part.substr(sign + 1));
        const auto [last, error] = std::from_chars(years.data(), years.data() + years.size(), period.years);
        const bool isWhole = error == std::errc() && last == years.data() + years.size();
        const bool isInRange = period.years >= 1 && period.years <= mostYears;
        if (!isWhole || !isInRange || period.place.empty()) return std::nullopt;
        periods.push_back(std::move(period));
    }
    return periods;
}

} // namespace kitapdar::accounts
