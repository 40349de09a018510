// Words of standard widgets that follow the language: buttons, placeholders, tooltips, titles of tabs.
#pragma once

#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace kitapdar::ui {

QPushButton* makeButton(Words text, std::optional<Icon> icon = std::nullopt);
/// Filled with the accent: the one thing one came here to do.
QPushButton* makePrimaryButton(Words text, std::optional<Icon> icon = std::nullopt);
/// An icon alone; the words are its tooltip and its accessible name.
QToolButton* makeIconButton(Icon icon, Words words);
/// A field to type a filter into: magnifying glass, clear button; the placeholder is also its accessible name.
QLineEdit* makeFilterField(Words placeholder);

} // namespace kitapdar::ui
