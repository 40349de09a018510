// What the room holds, for those who put all rooms together.
#pragma once

#include "core/journal/Room.h"

namespace kitapdar::exchange {

const Room& room();

/// Begun, and no later entry tells of an end: it runs, or was killed. Then some of its rows are there and some not,
/// until it is undone.
const Invariant& unfinishedImports();

} // namespace kitapdar::exchange
