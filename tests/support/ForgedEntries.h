// Entries of the journal that no program of ours wrote: what a desk of a server, or somebody with SQL, may add.
#pragma once

#include "core/journal/Chain.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace kitapdar::test {

/// Writes the entry behind the hash `previous`, with a hash that fits. Returns the hash.
inline Result<std::string> forgeEntry(storage::Transaction& tx, const std::string& previous, journal::ChainLink link,
                                      std::string changes) {
    const journal::Payload payload = journal::newPayload({}, std::move(changes));
    link.login = tx.login();
    link.payloadDigest = journal::digestOf(payload);
    const std::string hash = journal::hashOf(previous, link);
    CHECK(
        tx.execute("insert into operation (seq, at, operator, operator_code, desk, kind, undoes, facts, "
                   "payload_digest, previous_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                   {link.seq, link.at, link.operatorName, link.operatorCode, link.desk, link.kind, link.undoes,
                    link.facts, storage::Blob{link.payloadDigest}, storage::Blob{previous}, storage::Blob{hash}}));
    CHECK(tx.execute("insert into operation_payload (operation_seq, salt, people, changes) values ($1, $2, $3, $4)",
                     {link.seq, storage::Blob{payload.salt}, payload.people, payload.changes}));
    return hash;
}

/// Writes every digest and every hash anew, so that the journal holds by itself.
inline Result<void> chainAgain(storage::Transaction& tx) {
    TRY(const auto entries,
        journal::entriesUpFrom(tx, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<int>::max()));
    std::string previous;
    for (journal::StoredEntry entry : entries) {
        if (entry.payload) entry.link.payloadDigest = journal::digestOf(*entry.payload);
        const std::string hash = journal::hashOf(previous, entry.link);
        CHECK(tx.execute(
            "update operation set payload_digest = $1, previous_hash = $2, hash = $3 where seq = $4",
            {storage::Blob{entry.link.payloadDigest}, storage::Blob{previous}, storage::Blob{hash}, entry.link.seq}));
        previous = hash;
    }
    return {};
}

} // namespace kitapdar::test
