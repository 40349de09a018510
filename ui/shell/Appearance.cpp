#include "ui/shell/Appearance.h"

#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

constexpr std::array themes{std::pair{ThemeName::Light, "light"}, std::pair{ThemeName::Dark, "dark"},
                            std::pair{ThemeName::HighContrast, "contrast"}};

} // namespace

void applyAppearance(Theme& theme, const Settings& settings) {
    const QString wanted = settings.text(Setting::Theme);
    const auto found =
        std::ranges::find_if(themes, [&](const auto& each) { return wanted == QLatin1String(each.second); });
    theme.setTheme(found == themes.end() ? theme.themeOfDesktop() : found->first);
    theme.setScale(settings.number(Setting::Scale));
}

QString nextThemeName(const Theme& theme) {
    const auto at = std::ranges::find_if(themes, [&](const auto& each) { return each.first == theme.look().theme(); });
    const auto next = at == themes.end() || at + 1 == themes.end() ? themes.begin() : at + 1;
    return QString::fromLatin1(next->second);
}

} // namespace kitapdar::ui
