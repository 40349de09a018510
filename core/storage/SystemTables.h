// The tables of the storage itself.
#pragma once

#include "core/storage/Table.h"

namespace kitapdar::storage {

/// Those of one engine included: the others lack them.
const Tables& systemTables();

} // namespace kitapdar::storage
