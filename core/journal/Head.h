// The newest end of the journal.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::journal {

struct Head {
    std::int64_t seq = 0; // of the newest entry
    std::string hash;     // bytes
};

/// Nothing while the journal is empty. Another one after every change of the library.
Result<std::optional<Head>> head(storage::Snapshot& snapshot);

/// The number of entries that are there.
Result<std::int64_t> entryCount(storage::Snapshot& snapshot);

} // namespace kitapdar::journal
