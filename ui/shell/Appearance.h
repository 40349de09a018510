// The look that the settings ask for, put on all windows.
#pragma once

#include <QString>

namespace kitapdar::ui {

class Settings;
class Theme;

/// Theme and scale as remembered; the desktop's theme when none is.
void applyAppearance(Theme& theme, const Settings& settings);

/// The name under which the theme after the present one is remembered.
QString nextThemeName(const Theme& theme);

} // namespace kitapdar::ui
