#include "core/reports/Figures.h"

#include <algorithm>
#include <utility>

namespace kitapdar::reports {

namespace {

constexpr std::array measures = {std::pair{Measure::Lend, std::string_view("lend")},
                                 std::pair{Measure::Renew, std::string_view("renew")},
                                 std::pair{Measure::InHouse, std::string_view("in_house")},
                                 std::pair{Measure::Registered, std::string_view("registered")},
                                 std::pair{Measure::Visit, std::string_view("visit")},
                                 std::pair{Measure::Reference, std::string_view("reference")},
                                 std::pair{Measure::Unmet, std::string_view("unmet")}};

constexpr std::array axes = {
    std::pair{Axis::Act, std::string_view("act")},         std::pair{Axis::Category, std::string_view("category")},
    std::pair{Axis::Age, std::string_view("age")},         std::pair{Axis::Youth29, std::string_view("youth29")},
    std::pair{Axis::Youth35, std::string_view("youth35")}, std::pair{Axis::Language, std::string_view("language")},
    std::pair{Axis::Kind, std::string_view("kind")},       std::pair{Axis::Group, std::string_view("group")},
    std::pair{Axis::Place, std::string_view("place")},     std::pair{Axis::Way, std::string_view("way")},
    std::pair{Axis::Sex, std::string_view("sex")},         std::pair{Axis::Day, std::string_view("day")},
    std::pair{Axis::Month, std::string_view("month")}};

template <class Enum, class Pairs>
std::optional<Enum> valueIn(const Pairs& pairs, std::string_view code) {
    const auto found = std::ranges::find(pairs, code, [](const auto& pair) { return pair.second; });
    return found == pairs.end() ? std::nullopt : std::optional<Enum>(found->first);
}

} // namespace

std::string_view code(Measure measure) {
    return std::ranges::find(measures, measure, [](const auto& pair) { return pair.first; })->second;
}
std::optional<Measure> measureFromCode(std::string_view code) { return valueIn<Measure>(measures, code); }

std::string_view code(Axis axis) {
    return std::ranges::find(axes, axis, [](const auto& pair) { return pair.first; })->second;
}
std::optional<Axis> axisFromCode(std::string_view code) { return valueIn<Axis>(axes, code); }

} // namespace kitapdar::reports
