// What this room has that is kept, listed, checked and put together.
#pragma once

#include "core/journal/Room.h"

namespace kitapdar::periodicals {

const Room& room();

} // namespace kitapdar::periodicals
