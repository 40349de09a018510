// What this room tells of itself: core/journal/Room.h.
#pragma once

#include "core/journal/Room.h"

namespace kitapdar::reports {

const Room& room();

} // namespace kitapdar::reports
