#include "core/digitization/CandidateQueries.h"

#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/digitization/CandidateReading.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace kitapdar::digitization {

namespace {

using catalogue::RecordId;

/// A title that fits, and what it is ordered by.
struct Ranked {
    std::int64_t record = 0;
    int key = 0;
};

bool isAmong(const std::vector<CandidateFlag>& flags, std::initializer_list<CandidateFlag> wanted) {
    return std::ranges::any_of(flags,
                               [&](CandidateFlag flag) { return std::ranges::find(wanted, flag) != wanted.end(); });
}

bool fits(const CandidateFacts& facts, const CandidateFilter& filter, Day today) {
    if (filter.rare && !isRare(facts, today)) return false;
    if (filter.refused && facts.refused == 0) return false;
    if (filter.damaged && facts.damaged == 0) return false;
    if (filter.rightsCleared && !facts.rightsCleared) return false;
    return !filter.withCopies || facts.copies > facts.missing;
}

bool fits(const std::vector<CandidateFlag>& flags, const CandidateFilter& filter) {
    using enum CandidateFlag;
    if (!filter.withDone && isAmong(flags, {DoneHere, InQueue, DoneElsewhere})) return false;
    return !filter.newWorks || !isAmong(flags, {OtherEditionHere, OtherEditionElsewhere});
}

std::string conditionOf(const CandidateFilter& filter, storage::Parameters& parameters) {
    std::string sql = " where r.kind <> 'article'";
    if (filter.localHistory) sql += " and r.local_history = 1";
    if (filter.before) {
        parameters.emplace_back(*filter.before);
        sql += " and r.year_key > 0 and r.year_key < $1";
    }
    return sql;
}

/// Titles and authors are in the order that the catalogue has.
Result<std::vector<RecordId>> inCatalogueOrder(storage::Snapshot& snapshot, const std::vector<Ranked>& ranked,
                                               const CandidateSort& sort) {
    std::unordered_set<std::int64_t> wanted;
    for (const Ranked& each : ranked) wanted.insert(each.record);
    const auto order =
        sort.order == CandidateOrder::Author ? catalogue::RecordOrder::Author : catalogue::RecordOrder::Title;
    TRY(auto ids, catalogue::RecordQueries().ids(snapshot, {{order, sort.descending}}, {}));
    std::erase_if(ids, [&](RecordId id) { return !wanted.contains(id.value); });
    return ids;
}

} // namespace

Result<std::vector<RecordId>> CandidateQueries::list(storage::Snapshot& snapshot, const CandidateFilter& filter,
                                                     const CandidateSort& sort, Day today) const {
    TRY(const auto reading, CandidateReading::of(snapshot, {}, today));
    std::vector<RecordId> searched;
    if (!filter.text.empty()) {
        TRY(searched, catalogue::SearchIndex(snapshot.engine()).matches(snapshot, filter.text));
    }
    std::vector<Ranked> ranked;
    storage::Parameters parameters;
    const std::string sql = std::string(candidateTitleSql) + conditionOf(filter, parameters);
    CHECK(snapshot.each(sql, parameters, [&](const storage::Row& row) {
        const CandidateTitle title = candidateTitleOf(row);
        if (!filter.text.empty() && !std::ranges::binary_search(searched, RecordId(title.record))) return true;
        const CandidateFacts facts = reading.factsOf(title);
        if (!fits(facts, filter, today) || !fits(reading.flagsOf(title), filter)) return true;
        ranked.push_back({title.record, sort.order == CandidateOrder::Year ? title.year : scoreOf(facts, today).total});
        return true;
    }));
    if (sort.order == CandidateOrder::Title || sort.order == CandidateOrder::Author)
        return inCatalogueOrder(snapshot, ranked, sort);
    std::ranges::sort(ranked, [&](const Ranked& one, const Ranked& other) {
        if (one.key != other.key) return sort.descending ? one.key > other.key : one.key < other.key;
        return one.record < other.record;
    });
    std::vector<RecordId> ids;
    ids.reserve(ranked.size());
    for (const Ranked& each : ranked) ids.emplace_back(each.record);
    return ids;
}

Result<std::vector<CandidateRow>> CandidateQueries::rows(storage::Snapshot& snapshot, const std::vector<RecordId>& ids,
                                                         Day today) const {
    if (ids.empty()) return std::vector<CandidateRow>();
    std::vector<std::int64_t> records;
    for (const RecordId id : ids) records.push_back(id.value);
    TRY(const auto reading, CandidateReading::of(snapshot, records, today));
    TRY(auto known, catalogue::RecordQueries().rows(snapshot, ids));
    std::unordered_map<std::int64_t, CandidateRow> weighed;
    static const std::string sql = std::string(candidateTitleSql) + " where r.id";
    CHECK(storage::eachIn(snapshot, sql, storage::Parameters(ids.begin(), ids.end()), [&](const storage::Row& row) {
        const CandidateTitle title = candidateTitleOf(row);
        CandidateRow& each = weighed[title.record];
        each.facts = reading.factsOf(title);
        each.score = scoreOf(each.facts, today);
        each.flags = reading.flagsOf(title);
        each.elsewhere = reading.elsewhere(title);
        return true;
    }));
    std::vector<CandidateRow> rows;
    for (catalogue::RecordRow& record : known) {
        CandidateRow& row = rows.emplace_back(weighed[record.id.value]);
        row.record = std::move(record);
        if (row.facts.copies <= row.facts.missing)
            row.flags.push_back(CandidateFlag::NoCopy);
        else if (row.record.available == 0)
            row.flags.push_back(CandidateFlag::NoneOnShelf);
        if (row.facts.missing > 0 && row.facts.copies > row.facts.missing)
            row.flags.push_back(CandidateFlag::CopyMissing);
    }
    return rows;
}

} // namespace kitapdar::digitization
