#include "core/journal/Chain.h"

#include "core/journal/Head.h"

#include <sodium.h>

namespace kitapdar::journal {

namespace {

constexpr std::size_t hashBytes = 32;

void add(crypto_generichash_state& state, std::string_view text) {
    const std::uint64_t size = text.size();
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&size), sizeof size);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
}

constexpr std::string_view linkColumns =
    "select seq, at, operator, desk, kind, undoes, facts, changes, previous_hash, hash from operation ";

ChainLink linkOf(const storage::Row& row) {
    return {row.integer(0), row.instant(1),      row.string(2), row.string(3),
            row.string(4),  row.maybeInteger(5), row.string(6), row.string(7)};
}

} // namespace

std::string hashOf(const std::string& previousHash, const ChainLink& link) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hashBytes);
    add(state, previousHash);
    add(state, std::to_string(link.seq));
    add(state, std::to_string(link.at.milliseconds));
    add(state, link.operatorName);
    add(state, link.desk);
    add(state, link.kind);
    add(state, link.undoes ? std::to_string(*link.undoes) : std::string());
    add(state, link.facts);
    add(state, link.changes);
    std::string hash(hashBytes, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hashBytes);
    return hash;
}

Result<std::int64_t> append(storage::Transaction& transaction, ChainLink link) {
    // The writer holds the lock (or the primary key refuses the second of two), so the number is gapless.
    TRY(const End journal, end(transaction));
    const std::string previous = journal.head ? journal.head->hash : std::string();
    link.seq = journal.next;
    CHECK(transaction.execute(
        "insert into operation (seq, at, operator, desk, kind, undoes, facts, changes, previous_hash, hash) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        {link.seq, link.at, link.operatorName, link.desk, link.kind, link.undoes, link.facts, link.changes,
         storage::Blob{previous}, storage::Blob{hashOf(previous, link)}}));
    return link.seq;
}

Result<bool> hashMatches(storage::Snapshot& snapshot, std::int64_t seq) {
    bool holds = false;
    CHECK(snapshot.each(std::string(linkColumns) + "where seq = $1", {seq}, [&](const storage::Row& row) {
        holds = row.bytes(9) == hashOf(std::string(row.bytes(8)), linkOf(row));
        return false;
    }));
    return holds;
}

Result<std::optional<std::int64_t>> firstBrokenLink(storage::Snapshot& snapshot) {
    std::optional<std::int64_t> broken;
    std::string previous;
    std::int64_t expected = 1;
    CHECK(snapshot.each(std::string(linkColumns) + "order by seq", {}, [&](const storage::Row& row) {
        const ChainLink link = linkOf(row);
        if (link.seq != expected++ || row.bytes(8) != previous || row.bytes(9) != hashOf(previous, link)) {
            broken = link.seq;
            return false;
        }
        previous = std::string(row.bytes(9));
        return true;
    }));
    return broken;
}

} // namespace kitapdar::journal
