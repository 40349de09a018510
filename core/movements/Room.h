// What the movements tell of themselves.
#pragma once

#include "core/journal/Room.h"

namespace kitapdar::movements {

const Room& room();

} // namespace kitapdar::movements
