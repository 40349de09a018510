// The hash chain of the journal. Private to core/journal.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::journal {

/// The content of one entry; the hash covers all of it.
struct ChainLink {
    std::int64_t seq = 0;
    Instant at;
    std::string operatorName;
    std::string desk;
    std::string kind;
    std::optional<std::int64_t> undoes;
    std::string facts;   // canonical JSON: keys sorted, no white space
    std::string changes; // canonical JSON
};

/// BLAKE2b-256 of the previous hash and every field, each with its length before it.
std::string hashOf(const std::string& previousHash, const ChainLink& link);

/// Gives the link the number after the newest entry and writes it. Returns the number.
Result<std::int64_t> append(storage::Transaction& transaction, ChainLink link);

/// Whether the content of an entry still fits its hash. Nothing is done on the word of an entry that does not fit.
Result<bool> hashMatches(storage::Snapshot& snapshot, std::int64_t seq);

/// The number of the first entry whose hash or number does not follow from the one before it.
Result<std::optional<std::int64_t>> firstBrokenLink(storage::Snapshot& snapshot);

} // namespace kitapdar::journal
