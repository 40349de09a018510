#include "core/catalogue/DoubtRepository.h"

#include "core/catalogue/EditionMatch.h"
#include "core/catalogue/RecordRepository.h"
#include "core/storage/Columns.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

namespace {

struct DoubtRow {
    std::int64_t id = 0;
    RecordId record{0};
    RecordId like{0};
};

/// Doubts that name the record.
Result<std::vector<DoubtRow>> doubtsOf(storage::Snapshot& snapshot, RecordId record) {
    return snapshot.all(
        "select id, record_id, like_id from record_doubt where record_id = $1 or like_id = $1 order by id", {record},
        [](const storage::Row& row) {
            return DoubtRow{row.integer(0), row.id<RecordId>(1), row.id<RecordId>(2)};
        });
}

std::pair<RecordId, RecordId> unordered(RecordId one, RecordId other) { return std::minmax(one, other); }

std::string codesOf(const std::vector<EditionPart>& parts) {
    std::string codes;
    for (const EditionPart part : parts) codes.append(codes.empty() ? "" : partSeparator).append(code(part));
    return codes;
}

/// Whether somebody decided that they are two titles.
Result<bool> areKeptApart(storage::Snapshot& snapshot, const StoredRecord& one, const StoredRecord& other) {
    const DoubtRepository doubts;
    TRY(const bool here, doubts.isDecided(snapshot, one.id, other.fingerprint, EditionVerdict::Distinct));
    if (here) return true;
    return doubts.isDecided(snapshot, other.id, one.fingerprint, EditionVerdict::Distinct);
}

/// How much speaks for a record being the one whose edition is given; nullopt when nobody can tell any more.
Result<std::optional<EditionMatch>> weighed(storage::Snapshot& snapshot, RecordId kept, const Edition& edition,
                                            RecordId other) {
    const RecordRepository records;
    TRY(const auto one, records.stored(snapshot, kept));
    TRY(const auto two, records.stored(snapshot, other));
    const auto marc = two ? loadMarc(two->marc) : std::nullopt;
    if (!one || !marc) return std::optional<EditionMatch>();
    TRY(const bool apart, areKeptApart(snapshot, *one, *two));
    if (apart) return std::optional(EditionMatch());
    return std::optional(matchEditions(edition, editionOf(*marc, two->format, projectFields(*marc))));
}

} // namespace

std::string_view code(EditionVerdict verdict) { return verdict == EditionVerdict::Same ? "same" : "distinct"; }

std::optional<EditionVerdict> editionVerdictFromCode(std::string_view text) {
    for (const EditionVerdict verdict : {EditionVerdict::Same, EditionVerdict::Distinct}) {
        if (code(verdict) == text) return verdict;
    }
    return std::nullopt;
}

Result<void> DoubtRepository::decide(journal::Operation& operation, RecordId record, const std::string& fingerprint,
                                     EditionVerdict verdict) const {
    CHECK(
        operation.insert("edition_decision",
                         {{"record_id", record}, {"edition", storage::Blob{fingerprint}}, {"verdict", code(verdict)}}));
    return {};
}

Result<bool> DoubtRepository::isDecided(storage::Snapshot& snapshot, RecordId record, const std::string& fingerprint,
                                        EditionVerdict verdict) const {
    TRY(const auto decisions,
        snapshot.number("select count(*) from edition_decision where record_id = $1 and edition = $2 and verdict = $3",
                        {record, storage::Blob{fingerprint}, code(verdict)}));
    return decisions > 0;
}

Result<std::optional<RecordId>> DoubtRepository::recordOfDecision(storage::Snapshot& snapshot,
                                                                  std::int64_t decision) const {
    return snapshot.first("select record_id from edition_decision where id = $1", {decision}, storage::only<RecordId>);
}

Result<bool> DoubtRepository::isDoubted(storage::Snapshot& snapshot, const RecordPair& pair) const {
    TRY(const auto doubts, doubtsOf(snapshot, pair.one));
    return std::ranges::any_of(
        doubts, [&](const DoubtRow& doubt) { return doubt.record == pair.other || doubt.like == pair.other; });
}

Result<void> DoubtRepository::eraseDoubtsOf(storage::Snapshot& snapshot, journal::Operation& operation,
                                            const RecordPair& pair) const {
    TRY(const auto doubts, doubtsOf(snapshot, pair.one));
    for (const DoubtRow& doubt : doubts) {
        if (doubt.record == pair.other || doubt.like == pair.other) CHECK(operation.erase("record_doubt", doubt.id));
    }
    return {};
}

Result<void> DoubtRepository::moveToRecord(storage::Snapshot& snapshot, journal::Operation& operation, RecordId from,
                                           RecordId to, const Edition& edition) const {
    std::set<std::pair<RecordId, RecordId>> doubted;
    TRY(const auto present, doubtsOf(snapshot, to));
    for (const DoubtRow& doubt : present) doubted.insert(unordered(doubt.record, doubt.like));
    TRY(const auto moving, doubtsOf(snapshot, from));
    for (const DoubtRow& doubt : moving) {
        const RecordId record = doubt.record == from ? to : doubt.record;
        const RecordId like = doubt.like == from ? to : doubt.like;
        if (record == like || !doubted.insert(unordered(record, like)).second) {
            CHECK(operation.erase("record_doubt", doubt.id));
            continue;
        }
        TRY(const auto match, weighed(snapshot, to, edition, record == to ? like : record));
        if (!match) {
            CHECK(operation.update("record_doubt", doubt.id, {{"record_id", record}, {"like_id", like}}));
        } else if (match->outcome == EditionOutcome::Different) {
            CHECK(operation.erase("record_doubt", doubt.id));
        } else {
            CHECK(operation.update("record_doubt", doubt.id,
                                   {{"record_id", record},
                                    {"like_id", like},
                                    {"score", match->score},
                                    {"against", codesOf(match->against)}}));
        }
    }
    TRY(const auto decisions, snapshot.all("select id from edition_decision where record_id = $1 order by id", {from},
                                           storage::only<std::int64_t>));
    for (const std::int64_t id : decisions) CHECK(operation.update("edition_decision", id, {{"record_id", to}}));
    TRY(const auto refuted,
        snapshot.all("select d.id from edition_decision d join record r on r.fingerprint = d.edition "
                     "where d.record_id = $1 and r.id in ($1, $2) and d.verdict = 'distinct' order by d.id",
                     {to, from}, storage::only<std::int64_t>));
    for (const std::int64_t id : refuted) CHECK(operation.erase("edition_decision", id));
    return {};
}

Result<void> DoubtRepository::insertImported(storage::Transaction& transaction, ImportId import,
                                             std::span<const FoundDoubt> doubts) const {
    std::vector<storage::Parameters> rows;
    for (const FoundDoubt& doubt : doubts)
        rows.push_back({doubt.record, doubt.like, doubt.score, codesOf(doubt.against), import});
    if (rows.empty()) return {};
    auto row = rows.begin();
    CHECK(transaction.insertRows("record_doubt", {"record_id", "like_id", "score", "against", "import_id"},
                                 [&] { return row == rows.end() ? nullptr : &*row++; }));
    return {};
}

Result<void> DoubtRepository::eraseImported(storage::Transaction& transaction, ImportId import) const {
    CHECK(
        transaction.execute("delete from record_doubt where import_id = $1 and (not exists (select 1 from record r "
                            "where r.id = record_doubt.record_id) or not exists (select 1 from record l where l.id = "
                            "record_doubt.like_id))",
                            {import}));
    CHECK(
        transaction.execute("update record_doubt set import_id = (select r.import_id from record r where r.id = "
                            "record_doubt.record_id) where import_id = $1 and exists (select 1 from record r where "
                            "r.id = record_doubt.record_id and r.import_id is not null)",
                            {import}));
    return {};
}

} // namespace kitapdar::catalogue
