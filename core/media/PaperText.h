// Texts of papers as lines that can be drawn.
#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QStringList>

#include <string>

namespace kitapdar::media {

/// What is no letter becomes a blank: control characters and marks of direction.
QString drawable(const std::string& text);

/// In lines of this width, at most `most` of them, the last with "…" when there is more. `indent`: of the first line.
/// Widths are dots of the device.
QStringList brokenLines(const QString& text, const QFont& font, QPaintDevice& device, double width, qsizetype most,
                        double indent = 0);

} // namespace kitapdar::media
