// Entries as they were written before migration 18: rows and facts about persons stood in the chain itself, which could
// forget nothing, and no hash covered what an entry was about. The migration writes them anew. Private to core/journal.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::journal {

/// Whether the journal is of a library before that migration: of a backup, or of one that is to be upgraded.
Result<bool> isFormer(storage::Snapshot& snapshot);

/// The content of an entry then.
struct FormerLink {
    std::int64_t seq = 0;
    Instant at;
    std::string operatorName;
    std::string desk;
    std::string kind;
    std::optional<std::int64_t> undoes;
    std::string facts;
    std::string changes;
};

/// The hash that such an entry had.
std::string formerHashOf(const std::string& previousHash, const FormerLink& link);

/// As of firstBrokenLink().
Result<std::optional<std::int64_t>> firstBrokenFormerLink(storage::Snapshot& snapshot);

} // namespace kitapdar::journal
