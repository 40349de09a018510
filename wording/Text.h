// The border between the core's UTF-8 and the window's QString. Nothing else in ui converts text.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace kitapdar {

inline QString qs(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

inline std::string utf8(const QString& text) { return text.toStdString(); }

} // namespace kitapdar
