// The room of withdrawals: write-off acts and replacements in kind.
#pragma once

#include "core/journal/Room.h"

namespace kitapdar::withdrawals {

const Room& room();

} // namespace kitapdar::withdrawals
