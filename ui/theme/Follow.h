// How a widget follows the language and the look of the window: what is said or laid out here is done now and again
// after each change, as long as the widget lives. The one place that listens for these changes.
#pragma once

#include "ui/theme/Look.h"

#include <functional>

class QWidget;

namespace kitapdar::ui {

/// `word` puts words into the widget and what it holds.
void keepWorded(QWidget* widget, std::function<void()> word);
/// `style` sets what no style does by itself: margins, spacing, pictures, fixed sizes.
void keepStyled(QWidget* widget, std::function<void(const Look&)> style);

/// The same after a change only, for what is worded or laid out whenever it is filled.
void onLanguageChange(QWidget* widget, std::function<void()> word);
void onStyleChange(QWidget* widget, std::function<void(const Look&)> style);

} // namespace kitapdar::ui
