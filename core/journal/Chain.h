// The hash chain of the journal. Private to core/journal.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar::journal {

/// What one entry says; everything in it is under the hash.
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

/// Numbers the link after the newest entry and writes it; the entry's number.
Result<std::int64_t> append(storage::Transaction& transaction, ChainLink link);

/// Whether an entry still says what its hash was made of: nothing is done on the word of one that does not.
Result<bool> hashMatches(storage::Snapshot& snapshot, std::int64_t seq);

/// The number of the first entry whose hash or number does not follow from the one before it.
Result<std::optional<std::int64_t>> firstBrokenLink(storage::Snapshot& snapshot);

} // namespace kitapdar::journal
