// Words of standard widgets that follow the language: buttons, placeholders, tooltips, titles of tabs.
#pragma once

#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace kitapdar::ui {

/// Without words the button gets them later, by setWords().
QPushButton* makeButton(Words text, std::optional<Icon> icon = std::nullopt);
/// Filled with the accent: the one thing one came here to do.
QPushButton* makePrimaryButton(Words text, std::optional<Icon> icon = std::nullopt);
/// Other words for a button that one of these made. What changes with the language is never set by setText().
void setWords(QPushButton& button, Words text);
/// An icon alone; the words are its tooltip and its accessible name.
QToolButton* makeIconButton(Icon icon, Words words);
/// A field to type a filter into: magnifying glass, clear button; the placeholder is also its accessible name.
QLineEdit* makeFilterField(Words placeholder);

} // namespace kitapdar::ui
