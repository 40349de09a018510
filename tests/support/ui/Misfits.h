// What of a window is cut or out of reach.
#pragma once

#include <QStringList>
#include <QWidget>

namespace kitapdar::test {

/// One line for each field in sight, hidden parts of `window` excepted, whose hint is wider or higher than the field.
QStringList cutHints(QWidget& window);

/// One line for each visible part of `window` whose text is wider or higher than its box, that takes the keyboard and
/// lies beyond the window or beside the area it scrolls in, and for each table that scrolls sideways.
QStringList misfits(QWidget& window);

} // namespace kitapdar::test
