// The hash chain of the journal and what hangs on it. What may be forgotten of an entry lies apart from the chain,
// which holds its digest. Private to core/journal.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/Entry.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::journal {

/// What may be forgotten of an entry.
struct Payload {
    std::string salt;    // 16 random bytes: nobody finds a short content by trying what its digest fits
    std::string people;  // facts about persons, canonical JSON; "" for none
    std::string changes; // rows before and after, canonical JSON
};
/// BLAKE2b-256 of the three, each with its length before it.
std::string digestOf(const Payload& payload);
/// With a salt of its own.
Payload newPayload(std::string people, std::string changes);

/// The content of one entry; the hash covers all of it.
struct ChainLink {
    std::int64_t seq = 0;
    Instant at;
    std::string operatorName;
    std::string operatorCode;
    std::string login; // by which role of the server the desk was connected; "" in a file
    std::string desk;
    std::string kind;
    std::optional<std::int64_t> undoes;
    std::string facts; // about things, canonical JSON: keys sorted, no white space
    std::string payloadDigest;
    std::set<Subject> things; // subjects that are no persons; those that are stand in the payload
};

/// BLAKE2b-256 of the previous hash and every field, each with its length before it.
std::string hashOf(const std::string& previousHash, const ChainLink& link);

/// Gives the link the number after the newest entry, the login of the connection and the digest of the payload, and
/// writes it with its subjects. Returns the number.
Result<std::int64_t> append(storage::Transaction& transaction, ChainLink link, const Payload& payload,
                            const std::vector<Subject>& subjects);

/// An entry as it is stored.
struct StoredEntry {
    ChainLink link;
    std::string previous;
    std::string hash;
    std::optional<Payload> payload;          // none: it was forgotten, or taken away
    std::optional<std::int64_t> forgottenBy; // the entry that says so
    std::set<Subject> subjects;              // all that are there
};
/// Whether the hash is that of the entry as it is stored, and the payload, when there is one, that of the entry.
bool isWhole(const StoredEntry& entry);

/// At most `limit` entries, with a number of at most `newest`, the newest first.
Result<std::vector<StoredEntry>> entriesDownFrom(storage::Snapshot& snapshot, std::int64_t newest, int limit);
/// At most `limit` entries with a number of at least `oldest`, the oldest first.
Result<std::vector<StoredEntry>> entriesUpFrom(storage::Snapshot& snapshot, std::int64_t oldest, int limit);
/// One of them.
Result<std::optional<StoredEntry>> storedEntry(storage::Snapshot& snapshot, std::int64_t seq);

/// Recomputes the whole chain; the first link that does not fit, if any.
Result<std::optional<std::int64_t>> firstBrokenLink(storage::Snapshot& snapshot);

} // namespace kitapdar::journal
