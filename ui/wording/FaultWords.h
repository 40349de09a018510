// Faults of the machinery in words for people; the technical detail goes to the log, never on the screen.
#pragma once

#include "core/base/Fault.h"

#include <QString>

namespace kitapdar::ui {

QString words(const Fault& fault);

} // namespace kitapdar::ui
