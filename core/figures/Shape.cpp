#include "core/figures/Shape.h"

#include "core/base/Codes.h"

#include <algorithm>
#include <array>

namespace kitapdar::figures {

namespace {

constexpr Codes<LanguageGroup, 3> languageGroups = {
    {{LanguageGroup::Kazakh, "kk"}, {LanguageGroup::Russian, "ru"}, {LanguageGroup::Other, "other"}}};

constexpr Codes<Carrier, 4> carriers = {{{Carrier::Print, "print"},
                                         {Carrier::Electronic, "electronic"},
                                         {Carrier::AudioVideo, "audio_video"},
                                         {Carrier::Other, "other"}}};

constexpr int oldest = 150;
constexpr std::array bands = {AgeBand{0, 6, "0-6"},      AgeBand{7, 13, "7-13"},   AgeBand{14, 14, "14"},
                              AgeBand{15, 29, "15-29"},  AgeBand{30, 35, "30-35"}, AgeBand{36, 59, "36-59"},
                              AgeBand{60, oldest, "60+"}};

} // namespace

std::string_view code(LanguageGroup group) { return codeIn(languageGroups, group); }
std::optional<LanguageGroup> languageGroupFromCode(std::string_view code) { return valueIn(languageGroups, code); }

std::string_view code(Carrier carrier) { return codeIn(carriers, carrier); }
std::optional<Carrier> carrierFromCode(std::string_view code) { return valueIn(carriers, code); }

std::optional<AgeBand> ageBandOf(int age) {
    if (age < 0) return std::nullopt;
    const auto band = std::ranges::find_if(bands, [&](const AgeBand& each) { return age <= each.to; });
    return band == bands.end() ? bands.back() : *band;
}

} // namespace kitapdar::figures
