// Words that are asked for when they are shown.
#pragma once

#include <QString>

#include <functional>

namespace kitapdar {

/// Returns tr(…): asked again when the language changes.
using Words = std::function<QString()>;

} // namespace kitapdar
