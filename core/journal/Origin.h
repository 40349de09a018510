// What tells a library from every other one, wherever it lies: how its journal began.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>

namespace kitapdar::journal {

/// The hash with which the first entry was written, bytes; a restore, a move and an upgrade keep it. nullopt while the
/// journal is empty, and when it has lost its first entry.
Result<std::optional<std::string>> origin(storage::Snapshot& snapshot);

} // namespace kitapdar::journal
