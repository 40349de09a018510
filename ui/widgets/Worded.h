// Words of standard widgets that follow the language: buttons, placeholders, tooltips, titles of tabs.
#pragma once

#include "ui/theme/Icons.h"

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;
class QToolButton;
class QWidget;

namespace kitapdar::ui {

using Speak = std::function<QString()>; // returns tr(...)

/// Runs `say` now and after each change of the language, as long as `widget` lives.
void keepWorded(QWidget* widget, std::function<void()> say);

QPushButton* makeButton(Speak text, std::optional<Icon> icon = std::nullopt);
/// Filled with the accent: the one thing one came here to do.
QPushButton* makePrimaryButton(Speak text, std::optional<Icon> icon = std::nullopt);
/// An icon alone; the words are its tooltip and its accessible name.
QToolButton* makeIconButton(Icon icon, Speak words);
/// A field to type a filter into: magnifying glass, clear button; the placeholder is also its accessible name.
QLineEdit* makeFilterField(Speak placeholder);

} // namespace kitapdar::ui
