// Entries as they were written before migration 18: rows and facts about persons stood in the chain itself, which could
// forget nothing, and no hash covered what an entry was about. The migration writes them anew. Private to core/journal.
#pragma once

#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::journal {

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

} // namespace kitapdar::journal
