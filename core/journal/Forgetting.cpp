#include "core/journal/Forgetting.h"

#include "core/base/Hex.h"
#include "core/journal/Chain.h"
#include "core/journal/Journal.h"
#include "core/journal/People.h"
#include "core/journal/RowChange.h"

#include <sodium.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace kitapdar::journal {

namespace {

constexpr std::string_view forgottenTable = "forgotten";

/// By the first id of each range, its last one. Ranges that overlap are one.
using Ranges = std::map<std::int64_t, std::int64_t>;

void add(Ranges& ranges, std::int64_t first, std::int64_t last) {
    auto next = ranges.upper_bound(first);
    if (next != ranges.begin() && std::prev(next)->second >= first) --next;
    while (next != ranges.end() && next->first <= last) {
        first = std::min(first, next->first);
        last = std::max(last, next->second);
        next = ranges.erase(next);
    }
    ranges.emplace(first, last);
}

/// Whatever was ever held together, by table. Such entries are about an import or about what was forgotten.
Result<std::map<std::string, Ranges>> everHeld(storage::Snapshot& snapshot) {
    std::map<std::string, Ranges> all;
    CHECK(snapshot.each(
        "select changes from operation_payload where operation_seq in (select operation_seq from operation_subject "
        "where subject_table in ('import_run', '" +
            std::string(forgottenTable) + "'))",
        {}, [&](const storage::Row& row) {
            for (const HeldRows& held : heldIn(parsedObject(row.text(0)))) {
                if (held.first < held.last) add(all[held.table], held.first, held.last);
            }
            return true;
        }));
    return all;
}

struct Kept {
    std::vector<Subject> rows; // that the entries wrote or held
    std::set<std::string> counters;
};

void keepOf(const StoredEntry& entry, Kept& kept) {
    const nlohmann::json changes = parsedObject(entry.payload->changes);
    for (const RowChange& change : rowChangesOf(changes).value_or(std::vector<RowChange>()))
        kept.rows.push_back({change.table, change.id});
    // All rows of a range are held anew with its first one.
    for (const HeldRows& held : heldIn(changes)) kept.rows.push_back({held.table, held.first});
    const auto counters = changes.find("counters");
    if (counters == changes.end() || !counters->is_object()) return;
    for (const auto& [name, value] : counters->items()) kept.counters.insert(name);
}

Result<void> erasePayload(storage::Transaction& transaction, const StoredEntry& entry) {
    const std::int64_t seq = entry.link.seq;
    CHECK(transaction.execute("delete from operation_payload where operation_seq = $1", {seq}));
    // By it, and by all entries before, one could try what the payload had been.
    CHECK(transaction.execute("update operation set former_hash = null where seq = $1 and former_hash is not null",
                              {seq}));
    for (const Subject& subject : entry.subjects) {
        if (!isTableOfPeople(subject.table)) continue;
        CHECK(transaction.execute(
            "delete from operation_subject where operation_seq = $1 and subject_table = $2 and subject_id = $3",
            {seq, subject.table, subject.id}));
    }
    return {};
}

} // namespace

Subject everythingForgotten() { return {std::string(forgottenTable), 0}; }

bool areHeldTogether(const std::vector<HeldRows>& held) {
    return std::ranges::any_of(held, [](const HeldRows& rows) { return rows.first < rows.last; });
}

std::string digestOfNumbers(const std::set<std::int64_t>& numbers) {
    std::string text;
    for (const std::int64_t number : numbers) text += std::to_string(number) + '\n';
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
    return toHex(hash);
}

Result<std::vector<HeldRows>> heldAnew(storage::Snapshot& snapshot, const std::vector<Subject>& rows) {
    TRY(const auto before, everHeld(snapshot));
    std::map<std::string, Ranges> ranges;
    for (const Subject& row : rows) {
        std::int64_t first = row.id;
        std::int64_t last = row.id;
        if (const auto table = before.find(row.table); table != before.end()) {
            const auto behind = table->second.upper_bound(row.id);
            if (behind != table->second.begin() && std::prev(behind)->second >= row.id)
                std::tie(first, last) = *std::prev(behind);
        }
        add(ranges[row.table], first, last);
    }
    std::vector<HeldRows> held;
    for (const auto& [table, ofTable] : ranges) {
        for (const auto& [first, last] : ofTable) {
            TRY(auto each, heldRows(snapshot, table, first, last));
            held.push_back(std::move(each));
        }
    }
    return held;
}

Result<std::int64_t> Journal::forget(storage::Transaction& transaction, const Session& session,
                                     std::vector<std::int64_t> entries) const {
    TRY(const auto newest, this->newest(transaction));
    const std::set<std::int64_t> asked(entries.begin(), entries.end());
    std::set<std::int64_t> forgotten;
    Kept kept;
    for (const std::int64_t seq : asked) {
        TRY(const auto entry, storedEntry(transaction, seq));
        if (!entry || !entry->payload || seq > newest) continue;
        if (!isWhole(*entry)) return fail(Fault{Fault::Kind::Corrupt, "journal entry " + std::to_string(seq), {}});
        keepOf(*entry, kept);
        forgotten.insert(seq);
    }
    if (forgotten.empty()) return 0;
    // Names become part of statements: only those of business tables.
    std::vector<RowChange> named;
    for (const Subject& row : kept.rows) named.push_back({row.table, row.id, nullptr, nullptr, true});
    TRY(const bool known, areNamesKnown(transaction, named));
    if (!known) return fail(Fault{Fault::Kind::Corrupt, "an entry names a table that is none", {}});

    Operation operation = begin(transaction, session, kinds::forget);
    TRY(auto held, heldAnew(transaction, kept.rows));
    const Subject everything = everythingForgotten();
    if (areHeldTogether(held)) operation.about(everything.table, everything.id);
    for (HeldRows& rows : held) operation.hold(std::move(rows));
    for (const std::string& counter : kept.counters) operation.numbered(counter);
    operation.fact(FactName::Records, std::ssize(forgotten));
    operation.fact(FactName::Digest, digestOfNumbers(forgotten));
    for (const std::int64_t seq : forgotten) {
        TRY(const auto entry, storedEntry(transaction, seq));
        if (entry) CHECK(erasePayload(transaction, *entry));
    }
    TRY(const auto by, operation.finish());
    for (const std::int64_t seq : forgotten) {
        CHECK(transaction.execute("insert into forgotten (operation_seq, by_seq) values ($1, $2)", {seq, by}));
    }
    return std::ssize(forgotten);
}

} // namespace kitapdar::journal
