// Whether the library can be reached, for those above the core.
#pragma once

#include "core/storage/ConnectionState.h"

namespace kitapdar {

using storage::ConnectionState;

} // namespace kitapdar
