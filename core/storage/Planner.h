// What an engine must know of the amount of rows to find good ways to them.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"

namespace kitapdar::storage {

/// To be called after very many rows were written at once. Nothing for an engine whose plans do not depend on it.
Result<void> countAnew(Connection& connection);

} // namespace kitapdar::storage
