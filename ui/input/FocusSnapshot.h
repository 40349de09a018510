// What a widget looked like before a scanner typed into it.
#pragma once

#include <functional>

class QWidget;

namespace kitapdar::ui {

/// Remembers the text and cursor (fields) or the current item (lists) of `widget`; calling the result puts them
/// back, if the widget still lives. Widgets that take no text give a function that does nothing.
std::function<void()> snapshotOf(QWidget* widget);

} // namespace kitapdar::ui
