// Where a library is, for those above the core: a plain value that asks nothing of a disk or a network.
#pragma once

#include "core/storage/Address.h"

namespace kitapdar {

using storage::Address;
using storage::ServerAddress;
using storage::Tls;

} // namespace kitapdar
