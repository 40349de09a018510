// A journal as programs before migration 18 wrote it, in a library of an older schema: begun before the first entry,
// ended after the last one. Between the two today's journal writes.
#pragma once

#include "core/journal/Chain.h"
#include "core/journal/FormerEntries.h"
#include "core/storage/Migrator.h"
#include "core/storage/Transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>

namespace kitapdar::test {

inline Result<void> beginFormerJournal(storage::Connection& connection) {
    const auto all = storage::migrations(connection.facts().engine);
    const auto payloads = std::ranges::find(all, 18, &storage::Migration::number);
    CHECK(connection.script(payloads->script));
    return connection.script(payloads->finish);
}

/// Puts payloads back into their entries.
inline Result<void> endFormerJournal(storage::Connection& connection) {
    storage::Transaction tx(connection);
    CHECK(connection.script("alter table operation add column changes text not null default ''"));
    std::string previous;
    for (std::int64_t from = std::numeric_limits<std::int64_t>::min();;) {
        TRY(const auto page, journal::entriesUpFrom(tx, from, 1000));
        if (page.empty()) break;
        from = page.back().link.seq + 1;
        for (const journal::StoredEntry& entry : page) {
            nlohmann::json facts = nlohmann::json::parse(entry.link.facts);
            if (!entry.payload->people.empty()) facts.update(nlohmann::json::parse(entry.payload->people));
            const journal::ChainLink& link = entry.link;
            const journal::FormerLink former{link.seq,  link.at,     link.operatorName, link.desk,
                                             link.kind, link.undoes, facts.dump(),      entry.payload->changes};
            const std::string hash = journal::formerHashOf(previous, former);
            CHECK(
                tx.execute("update operation set facts = $1, changes = $2, previous_hash = $3, hash = $4 "
                           "where seq = $5",
                           {former.facts, former.changes, storage::Blob{previous}, storage::Blob{hash}, link.seq}));
            previous = hash;
        }
    }
    return connection.script(
        "drop table operation_payload; drop table forgotten; drop index operation_by_code; alter table operation drop "
        "column operator_code; "
        "alter table operation drop column login; alter table operation drop column payload_digest; "
        "alter table operation drop column former_hash;");
}

} // namespace kitapdar::test
