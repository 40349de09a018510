#include "core/journal/Chain.h"

#include "core/journal/FormerEntries.h"
#include "core/journal/Head.h"
#include "core/journal/People.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace kitapdar::journal {

namespace {

constexpr std::size_t hashBytes = 32;
constexpr std::size_t saltBytes = 16;
constexpr int linksAtOnce = 1000;

/// BLAKE2b-256 of texts, each with its length before it.
class Hash {
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, hashBytes); }
    void add(std::string_view text) {
        const std::uint64_t size = text.size();
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(&size), sizeof size);
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    std::string finish() {
        std::string hash(hashBytes, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), hashBytes);
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

constexpr std::string_view storedColumns =
    "select o.seq, o.at, o.operator, o.operator_code, o.login, o.desk, o.kind, o.undoes, o.facts, o.payload_digest, "
    "o.previous_hash, o.hash, p.salt, p.people, p.changes, f.by_seq from operation o "
    "left join operation_payload p on p.operation_seq = o.seq left join forgotten f on f.operation_seq = o.seq ";

StoredEntry entryOf(const storage::Row& row) {
    StoredEntry entry;
    ChainLink& link = entry.link;
    link.seq = row.integer(0);
    link.at = row.instant(1);
    link.operatorName = row.string(2);
    link.operatorCode = row.string(3);
    link.login = row.string(4);
    link.desk = row.string(5);
    link.kind = row.string(6);
    link.undoes = row.maybeInteger(7);
    link.facts = row.string(8);
    if (!row.isNull(9)) link.payloadDigest = row.bytes(9);
    entry.previous = row.bytes(10);
    entry.hash = row.bytes(11);
    if (!row.isNull(12)) entry.payload = Payload{std::string(row.bytes(12)), row.string(13), row.string(14)};
    entry.forgottenBy = row.maybeInteger(15);
    return entry;
}

/// Adds what the entries are about; they are in the order of their numbers, one way or the other.
Result<void> addSubjects(storage::Snapshot& snapshot, std::vector<StoredEntry>& entries) {
    if (entries.empty()) return {};
    const auto [first, last] = std::minmax(entries.front().link.seq, entries.back().link.seq);
    const bool down = entries.front().link.seq == last;
    auto entry = entries.begin();
    return snapshot.each(std::string("select operation_seq, subject_table, subject_id from operation_subject "
                                     "where operation_seq between $1 and $2 order by operation_seq") +
                             (down ? " desc" : ""),
                         {first, last}, [&](const storage::Row& row) {
                             const std::int64_t seq = row.integer(0);
                             while (entry != entries.end() && (down ? entry->link.seq > seq : entry->link.seq < seq))
                                 ++entry;
                             if (entry == entries.end()) return false;
                             if (entry->link.seq != seq) return true;
                             Subject subject{row.string(1), row.integer(2)};
                             if (!isTableOfPeople(subject.table)) entry->link.things.insert(subject);
                             entry->subjects.insert(std::move(subject));
                             return true;
                         });
}

} // namespace

std::string digestOf(const Payload& payload) {
    Hash hash;
    hash.add(payload.salt);
    hash.add(payload.people);
    hash.add(payload.changes);
    return hash.finish();
}

Payload newPayload(std::string people, std::string changes) {
    Payload payload{std::string(saltBytes, '\0'), std::move(people), std::move(changes)};
    randombytes_buf(payload.salt.data(), saltBytes);
    return payload;
}

std::string hashOf(const std::string& previousHash, const ChainLink& link) {
    Hash hash;
    hash.add(previousHash);
    hash.add(std::to_string(link.seq));
    hash.add(std::to_string(link.at.milliseconds));
    hash.add(link.operatorName);
    hash.add(link.operatorCode);
    hash.add(link.login);
    hash.add(link.desk);
    hash.add(link.kind);
    hash.add(link.undoes ? std::to_string(*link.undoes) : std::string());
    hash.add(link.facts);
    hash.add(link.payloadDigest);
    std::string things;
    for (const Subject& thing : link.things) things += thing.table + ' ' + std::to_string(thing.id) + '\n';
    hash.add(things);
    return hash.finish();
}

Result<std::int64_t> append(storage::Transaction& transaction, ChainLink link, const Payload& payload,
                            const std::vector<Subject>& subjects) {
    // The writer holds the lock (or the primary key refuses the second of two), so the number is gapless.
    TRY(const End journal, end(transaction));
    const std::string previous = journal.head ? journal.head->hash : std::string();
    link.seq = journal.next;
    link.login = transaction.login(); // as the column's default has it, which no desk may write
    link.payloadDigest = digestOf(payload);
    link.things.clear();
    for (const Subject& subject : subjects) {
        if (!isTableOfPeople(subject.table)) link.things.insert(subject);
    }
    CHECK(transaction.execute(
        "insert into operation (seq, at, operator, operator_code, desk, kind, undoes, facts, payload_digest, "
        "previous_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        {link.seq, link.at, link.operatorName, link.operatorCode, link.desk, link.kind, link.undoes, link.facts,
         storage::Blob{link.payloadDigest}, storage::Blob{previous}, storage::Blob{hashOf(previous, link)}}));
    CHECK(transaction.execute(
        "insert into operation_payload (operation_seq, salt, people, changes) values ($1, $2, $3, $4)",
        {link.seq, storage::Blob{payload.salt}, payload.people, payload.changes}));
    for (const Subject& subject : subjects) {
        CHECK(transaction.execute(
            "insert into operation_subject (operation_seq, subject_table, subject_id) values ($1, $2, $3)",
            {link.seq, subject.table, subject.id}));
    }
    return link.seq;
}

bool isWhole(const StoredEntry& entry) {
    if (entry.payload && digestOf(*entry.payload) != entry.link.payloadDigest) return false;
    return entry.hash == hashOf(entry.previous, entry.link);
}

Result<std::vector<StoredEntry>> entriesDownFrom(storage::Snapshot& snapshot, std::int64_t newest, int limit) {
    TRY(auto entries, snapshot.all(std::string(storedColumns) + "where o.seq <= $1 order by o.seq desc limit $2",
                                   {newest, limit}, entryOf));
    CHECK(addSubjects(snapshot, entries));
    return entries;
}

Result<std::vector<StoredEntry>> entriesUpFrom(storage::Snapshot& snapshot, std::int64_t oldest, int limit) {
    TRY(auto entries, snapshot.all(std::string(storedColumns) + "where o.seq >= $1 order by o.seq limit $2",
                                   {oldest, limit}, entryOf));
    CHECK(addSubjects(snapshot, entries));
    return entries;
}

Result<std::optional<StoredEntry>> storedEntry(storage::Snapshot& snapshot, std::int64_t seq) {
    std::optional<StoredEntry> found;
    TRY(auto entries, entriesUpFrom(snapshot, seq, 1));
    if (!entries.empty() && entries.front().link.seq == seq) found = std::move(entries.front());
    return found;
}

Result<std::optional<std::int64_t>> firstBrokenLink(storage::Snapshot& snapshot) {
    TRY(const bool former, isFormer(snapshot));
    if (former) return firstBrokenFormerLink(snapshot);
    TRY(const auto before, snapshot.first("select seq from operation where seq < 1 order by seq limit 1", {},
                                          [](const storage::Row& row) { return row.integer(0); }));
    if (before) return before;
    std::string previous;
    std::int64_t expected = 1;
    for (;;) {
        TRY(const auto page, entriesUpFrom(snapshot, expected, linksAtOnce));
        for (const StoredEntry& entry : page) {
            const bool isThere = entry.payload || entry.forgottenBy;
            if (entry.link.seq != expected++ || entry.previous != previous || !isThere || !isWhole(entry))
                return entry.link.seq;
            previous = entry.hash;
        }
        if (page.size() < linksAtOnce) return std::nullopt;
    }
}

} // namespace kitapdar::journal
