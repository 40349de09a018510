#include "core/journal/FormerEntries.h"

#include "core/base/Hex.h"
#include "core/journal/Chain.h"
#include "core/journal/Head.h"
#include "core/journal/Kind.h"
#include "core/journal/People.h"
#include "core/journal/RowChange.h"
#include "core/storage/Meta.h"
#include "core/storage/MigrationStep.h"
#include "core/storage/Migrator.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <deque>
#include <limits>
#include <set>
#include <utility>
#include <vector>

namespace kitapdar::journal {

namespace {

constexpr int entriesAtOnce = 2000;
constexpr std::int64_t renewing = 18; // the migration
// An entry that was written past foreign ones follows from one a little further down (Head.cpp).
constexpr std::size_t mostForeignBetween = 201;

struct FormerEntry {
    FormerLink link;
    std::string previous;
    std::string hash;
    std::set<Subject> things;
};

/// An entry in its new form.
struct RenewedEntry {
    ChainLink link;
    std::string previous;
    std::string hash;
    Payload payload;
};

Result<std::vector<FormerEntry>> pageAfter(storage::Snapshot& snapshot, std::int64_t after) {
    TRY(auto page, snapshot.all("select seq, at, operator, desk, kind, undoes, facts, changes, previous_hash, hash "
                                "from operation where seq > $1 order by seq limit $2",
                                {after, entriesAtOnce}, [](const storage::Row& row) {
                                    return FormerEntry{
                                        {row.integer(0), row.instant(1), row.string(2), row.string(3), row.string(4),
                                         row.maybeInteger(5), row.string(6), row.string(7)},
                                        std::string(row.bytes(8)),
                                        std::string(row.bytes(9)),
                                        {}};
                                }));
    if (page.empty()) return page;
    auto entry = page.begin();
    CHECK(
        snapshot.each("select operation_seq, subject_table, subject_id from operation_subject "
                      "where operation_seq between $1 and $2 order by operation_seq",
                      {page.front().link.seq, page.back().link.seq}, [&](const storage::Row& row) {
                          while (entry != page.end() && entry->link.seq < row.integer(0)) ++entry;
                          if (entry == page.end()) return false;
                          if (entry->link.seq == row.integer(0) && !isTableOfPeople(row.text(1)))
                              entry->things.insert({row.string(1), row.integer(2)});
                          return true;
                      }));
    return page;
}

/// Facts about things, and those about persons ("" for none). What is no object stays as it is.
std::pair<std::string, std::string> factsApart(const std::string& text) {
    const nlohmann::json facts = nlohmann::json::parse(text, nullptr, false);
    if (!facts.is_object()) return {text, {}};
    nlohmann::json things = nlohmann::json::object();
    nlohmann::json people = nlohmann::json::object();
    for (const auto& [name, value] : facts.items()) (isFactAboutPeople(name) ? people : things)[name] = value;
    if (people.empty()) return {text, {}};
    constexpr auto replace = nlohmann::json::error_handler_t::replace;
    return {things.dump(-1, ' ', false, replace), people.dump(-1, ' ', false, replace)};
}

/// Writes one entry after another anew. What did not fit before does not fit afterwards: nobody's tampering becomes
/// whole by it, and it is named at the same place.
class Renewal {
public:
    RenewedEntry renewed(FormerEntry entry) {
        const bool isWhole = entry.hash == formerHashOf(entry.previous, entry.link);
        if (!isWhole) ++m_broken;
        RenewedEntry made;
        auto [things, people] = factsApart(entry.link.facts);
        made.payload = newPayload(std::move(people), std::move(entry.link.changes));
        ChainLink& link = made.link;
        link.seq = entry.link.seq;
        link.at = entry.link.at;
        link.operatorName = std::move(entry.link.operatorName);
        link.desk = std::move(entry.link.desk);
        link.kind = std::move(entry.link.kind);
        link.undoes = entry.link.undoes;
        link.facts = std::move(things);
        link.payloadDigest = digestOf(made.payload);
        link.things = std::move(entry.things);
        made.previous = renewedHash(entry.previous);
        made.hash = isWhole ? hashOf(made.previous, link) : entry.hash;
        m_last.emplace_back(std::move(entry.hash), made.hash);
        if (m_last.size() > mostForeignBetween) m_last.pop_front();
        return made;
    }
    std::int64_t broken() const { return m_broken; }

private:
    /// What stands for a former hash now; one of no entry below stays, and is of no entry afterwards either.
    std::string renewedHash(const std::string& former) const {
        for (auto known = m_last.rbegin(); known != m_last.rend(); ++known) {
            if (known->first == former) return known->second;
        }
        return former;
    }

    std::deque<std::pair<std::string, std::string>> m_last; // former and new hashes
    std::int64_t m_broken = 0;
};

Result<void> write(storage::Transaction& transaction, const std::vector<RenewedEntry>& page) {
    storage::Parameters row;
    const auto each = [&](auto values) {
        return [&page, &row, values, at = std::size_t{0}]() mutable -> const storage::Parameters* {
            if (at == page.size()) return nullptr;
            row = values(page[at++]);
            return &row;
        };
    };
    CHECK(transaction.insertRows("operation_payload", {"operation_seq", "salt", "people", "changes"},
                                 each([](const RenewedEntry& entry) {
                                     return storage::Parameters{entry.link.seq, storage::Blob{entry.payload.salt},
                                                                entry.payload.people, entry.payload.changes};
                                 })));
    CHECK(transaction.insertRows("renewed_entry", {"seq", "facts", "payload_digest", "previous_hash", "hash"},
                                 each([](const RenewedEntry& entry) {
                                     return storage::Parameters{
                                         entry.link.seq, entry.link.facts, storage::Blob{entry.link.payloadDigest},
                                         storage::Blob{entry.previous}, storage::Blob{entry.hash}};
                                 })));
    return {};
}

constexpr std::string_view renewedEntries = "renewed_entries"; // in `meta`, within the migration

Result<void> renew(storage::Transaction& transaction, const storage::StepProgress& progress) {
    TRY(const auto total, entryCount(transaction));
    if (total == 0) return {};
    Renewal renewal;
    std::int64_t done = 0;
    for (std::int64_t after = std::numeric_limits<std::int64_t>::min();;) {
        if (progress && !progress(done, total)) return fail(cancelled());
        TRY(auto page, pageAfter(transaction, after));
        if (page.empty()) break;
        after = page.back().link.seq;
        done += std::ssize(page);
        std::vector<RenewedEntry> renewed;
        renewed.reserve(page.size());
        for (FormerEntry& entry : page) renewed.push_back(renewal.renewed(std::move(entry)));
        CHECK(write(transaction, renewed));
    }
    CHECK(transaction.execute(
        "update operation set facts = r.facts, payload_digest = r.payload_digest, former_hash = operation.hash, "
        "previous_hash = r.previous_hash, hash = r.hash, login = '' from renewed_entry r where r.seq = operation.seq"));
    return storage::setMeta(transaction, renewedEntries,
                            std::to_string(total) + ' ' + std::to_string(renewal.broken()));
}

/// The entry that says what was done, and by which hash the journal ended before.
Result<void> conclude(storage::Transaction& transaction) {
    TRY(const auto counted, storage::metaValue(transaction, renewedEntries));
    if (!counted) return {}; // there was none
    CHECK(storage::eraseMeta(transaction, renewedEntries));
    TRY(const auto last, head(transaction));
    Facts facts;
    const auto add = [&](FactName name, Fact value) { facts.insert_or_assign(std::string(code(name)), value); };
    const std::size_t space = counted->find(' ');
    add(FactName::Records, std::int64_t{std::stoll(counted->substr(0, space))});
    add(FactName::Broken, std::int64_t{std::stoll(counted->substr(space + 1))});
    if (last) {
        add(FactName::Last, last->seq);
        TRY(const auto former, transaction.first("select former_hash from operation where seq = $1", {last->seq},
                                                 [](const storage::Row& row) { return toHex(row.bytes(0)); }));
        add(FactName::Before, former.value_or(std::string()));
    }
    ChainLink link;
    link.at = SystemClock().now();
    if (last) link.at = std::max(link.at, last->at); // a clock that was set back is asked about by the newest entry
    link.operatorName = "Kitapdar";
    link.desk = "0";
    link.kind = kinds::renew.code;
    link.facts = toJson(facts).dump();
    CHECK(append(transaction, std::move(link), newPayload({}, R"({"about":[],"rows":[],"undoable":false})"), {}));
    return {};
}

} // namespace

Result<bool> isFormer(storage::Snapshot& snapshot) {
    TRY(const bool there, storage::hasTable(snapshot, "operation_payload"));
    return !there;
}

Result<std::optional<std::int64_t>> firstBrokenFormerLink(storage::Snapshot& snapshot) {
    std::string previous;
    std::int64_t expected = 1;
    for (std::int64_t after = std::numeric_limits<std::int64_t>::min();;) {
        TRY(const auto page, pageAfter(snapshot, after));
        for (const FormerEntry& entry : page) {
            after = entry.link.seq;
            if (after != expected++ || entry.previous != previous || entry.hash != formerHashOf(previous, entry.link))
                return after;
            previous = entry.hash;
        }
        if (page.size() < entriesAtOnce) return std::nullopt;
    }
}

std::string formerHashOf(const std::string& previousHash, const FormerLink& link) {
    crypto_generichash_state state;
    constexpr std::size_t hashBytes = 32;
    crypto_generichash_init(&state, nullptr, 0, hashBytes);
    const auto add = [&](std::string_view text) {
        const std::uint64_t size = text.size();
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&size), sizeof size);
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    };
    add(previousHash);
    add(std::to_string(link.seq));
    add(std::to_string(link.at.milliseconds));
    add(link.operatorName);
    add(link.desk);
    add(link.kind);
    add(link.undoes ? std::to_string(*link.undoes) : std::string());
    add(link.facts);
    add(link.changes);
    std::string hash(hashBytes, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hashBytes);
    return hash;
}

} // namespace kitapdar::journal

namespace kitapdar::storage {

std::span<const MigrationStep> migrationSteps() {
    static constexpr std::array steps = {MigrationStep{journal::renewing, journal::renew, journal::conclude}};
    return steps;
}

} // namespace kitapdar::storage
