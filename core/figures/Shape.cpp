#include "core/figures/Shape.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::figures {

namespace {

constexpr std::array languageGroups = {std::pair{LanguageGroup::Kazakh, std::string_view("kk")},
                                       std::pair{LanguageGroup::Russian, std::string_view("ru")},
                                       std::pair{LanguageGroup::Other, std::string_view("other")}};

constexpr std::array carriers = {std::pair{Carrier::Print, std::string_view("print")},
                                 std::pair{Carrier::Electronic, std::string_view("electronic")},
                                 std::pair{Carrier::AudioVideo, std::string_view("audio_video")},
                                 std::pair{Carrier::Other, std::string_view("other")}};

constexpr int oldest = 150;
constexpr std::array bands = {AgeBand{0, 6, "0-6"},      AgeBand{7, 13, "7-13"},   AgeBand{14, 14, "14"},
                              AgeBand{15, 29, "15-29"},  AgeBand{30, 35, "30-35"}, AgeBand{36, 59, "36-59"},
                              AgeBand{60, oldest, "60+"}};

template <class Pairs, class Enum>
std::string_view codeIn(const Pairs& pairs, Enum value) {
    return std::ranges::find(pairs, value, [](const auto& pair) { return pair.first; })->second;
}

template <class Enum, class Pairs>
std::optional<Enum> valueIn(const Pairs& pairs, std::string_view code) {
    const auto found = std::ranges::find(pairs, code, [](const auto& pair) { return pair.second; });
    return found == pairs.end() ? std::nullopt : std::optional<Enum>(found->first);
}

} // namespace

std::string_view code(LanguageGroup group) { return codeIn(languageGroups, group); }
std::optional<LanguageGroup> languageGroupFromCode(std::string_view code) {
    return valueIn<LanguageGroup>(languageGroups, code);
}

std::string_view code(Carrier carrier) { return codeIn(carriers, carrier); }
std::optional<Carrier> carrierFromCode(std::string_view code) { return valueIn<Carrier>(carriers, code); }

std::optional<AgeBand> ageBandOf(int age) {
    if (age < 0) return std::nullopt;
    const auto band = std::ranges::find_if(bands, [&](const AgeBand& each) { return age <= each.to; });
    return band == bands.end() ? bands.back() : *band;
}

} // namespace kitapdar::figures
