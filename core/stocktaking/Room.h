// What the room holds, for those who put all rooms together.
#pragma once

#include "core/journal/Room.h"

namespace kitapdar::stocktaking {

const Room& room();

} // namespace kitapdar::stocktaking
