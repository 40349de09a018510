// The newest end of the journal.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::journal {

struct Head {
    std::int64_t seq = 0; // of the newest entry
    std::string hash;     // bytes
    Instant at = {};      // when it was written, by the clock of its desk
};

/// Where the journal goes on.
struct End {
    std::optional<Head> head; // the newest entry that follows from the one before it; none while the journal is empty
    std::int64_t next = 1;    // the number of the entry to come; free
};

/// A desk of a server may add entries by itself, with any number. One that does not follow from the entry before it, or
/// that stands apart from the others, is no head: neither writing nor news go by it.
Result<End> end(storage::Snapshot& snapshot);

/// Nothing while the journal is empty. Another one after every change of the library.
Result<std::optional<Head>> head(storage::Snapshot& snapshot);

/// Whether the journal has this entry, by the hash that it has or by the one that it had before migration 18: backups
/// and desks may have seen it then.
Result<bool> hasEntry(storage::Snapshot& snapshot, std::int64_t seq, std::string_view hash);

/// The number of entries that are there.
Result<std::int64_t> entryCount(storage::Snapshot& snapshot);

} // namespace kitapdar::journal
