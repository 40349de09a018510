#include "core/stocktaking/StocktakingQueries.h"

#include "core/stocktaking/ShelfList.h"
#include "core/stocktaking/StocktakingRepository.h"

#include <algorithm>
#include <utility>

namespace kitapdar::stocktaking {

namespace {

const StocktakingRepository stored;

template <class T>
bool isAsked(const std::vector<T>& asked, const T& value) {
    return asked.empty() || std::ranges::find(asked, value) != asked.end();
}

struct Assessed {
    Stocktaking stocktaking;
    Evidence evidence;
    Assessment assessment;
};

/// nullopt: there is no such stocktaking.
Result<std::optional<Assessed>> assessed(storage::Snapshot& snapshot, StocktakingId id) {
    TRY(auto stocktaking, stored.byId(snapshot, id));
    if (!stocktaking) return std::optional<Assessed>();
    Assessed found{std::move(*stocktaking), {}, {}};
    TRY(found.evidence, stored.evidence(snapshot, found.stocktaking));
    found.assessment = assess(found.evidence);
    return std::optional(std::move(found));
}

ListedCopy copyIn(const std::map<std::int64_t, ListedCopy>& copies, collection::CopyId id) {
    const auto found = copies.find(id.value);
    if (found != copies.end()) return found->second;
    ListedCopy gone;
    gone.id = id;
    return gone;
}

// A shelf of the progress has marks with the same beginning: up to the first sign that parts a mark.
std::string headOf(const std::string& shelf) { return shelf.substr(0, shelf.find_first_of(" .(-/:")); }

} // namespace

Result<std::vector<Stocktaking>> StocktakingQueries::list(storage::Snapshot& snapshot) const {
    return stored.all(snapshot);
}

Result<std::optional<Stocktaking>> StocktakingQueries::find(storage::Snapshot& snapshot, StocktakingId id) const {
    return stored.byId(snapshot, id);
}

Result<std::optional<StocktakingStatus>> StocktakingQueries::status(storage::Snapshot& snapshot,
                                                                    StocktakingId id) const {
    TRY(const auto found, assessed(snapshot, id));
    if (!found) return std::optional<StocktakingStatus>();
    return std::optional(StocktakingStatus{found->stocktaking, found->assessment.figures});
}

Result<std::int64_t> StocktakingQueries::wouldExpect(storage::Snapshot& snapshot, const Scope& scope) const {
    TRY(const auto list, shelfList(snapshot, scope));
    return static_cast<std::int64_t>(list.size());
}

Result<std::vector<ExpectedRow>> StocktakingQueries::expected(storage::Snapshot& snapshot, StocktakingId id,
                                                              const ExpectedFilter& filter) const {
    TRY(const auto found, assessed(snapshot, id));
    std::vector<ExpectedRow> rows;
    if (!found) return rows;
    storage::Parameters copies;
    const auto& list = found->evidence.list;
    for (std::size_t i = 0; i < list.size() && rows.size() < static_cast<std::size_t>(std::max(filter.limit, 0)); ++i) {
        const Outcome outcome = found->assessment.outcomes[i];
        if (list[i].position <= filter.after || !isAsked(filter.outcomes, outcome)) continue;
        ExpectedRow row{list[i].position, {}, outcome, Money{list[i].value}};
        row.copy.id = list[i].copyId;
        copies.emplace_back(list[i].copyId);
        rows.push_back(std::move(row));
    }
    TRY(const auto listed, stored.listed(snapshot, copies));
    for (ExpectedRow& row : rows) row.copy = copyIn(listed, row.copy.id);
    return rows;
}

Result<std::vector<ScanRow>> StocktakingQueries::scans(storage::Snapshot& snapshot, StocktakingId id,
                                                       const ScanFilter& filter) const {
    TRY(const auto found, assessed(snapshot, id));
    std::vector<ScanRow> rows;
    if (!found) return rows;
    const Evidence& evidence = found->evidence;
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < evidence.scans.size(); ++i) {
        const bool isBehind = evidence.scans[i].id.value > filter.afterId;
        if (isBehind && isAsked(filter.classes, found->assessment.classes[i])) asked.push_back(i);
    }
    std::ranges::sort(asked, {}, [&](std::size_t each) { return evidence.scans[each].id.value; });
    asked.resize(std::min(asked.size(), static_cast<std::size_t>(std::max(filter.limit, 0))));
    storage::Parameters copies;
    for (const std::size_t each : asked) {
        if (evidence.scans[each].copyId) copies.emplace_back(*evidence.scans[each].copyId);
    }
    TRY(const auto listed, stored.listed(snapshot, copies));
    for (const std::size_t each : asked) {
        const ScannedFacts& scan = evidence.scans[each];
        ScanRow row;
        row.id = scan.id;
        row.token = {evidence.scanners[scan.scanner], scan.sequence};
        row.at = scan.at;
        row.code = scan.code;
        if (scan.copyId) row.copy = copyIn(listed, *scan.copyId);
        row.what = found->assessment.classes[each];
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<ShelfProgress>> StocktakingQueries::progress(storage::Snapshot& snapshot, StocktakingId id) const {
    TRY(const auto found, assessed(snapshot, id));
    std::vector<ShelfProgress> shelves;
    if (!found) return shelves;
    TRY(const auto marks, stored.shelvesOf(snapshot, id));
    for (std::size_t i = 0; i < marks.size() && i < found->evidence.list.size(); ++i) {
        const std::string head = headOf(marks[i]);
        if (shelves.empty() || shelves.back().shelf != head) shelves.push_back({head});
        ShelfProgress& shelf = shelves.back();
        const Outcome outcome = found->assessment.outcomes[i];
        ++shelf.expected;
        if (outcome == Outcome::Found || outcome == Outcome::FoundAgain) ++shelf.found;
        if (outcome != Outcome::Open && !isMissing(outcome)) ++shelf.accounted;
    }
    return shelves;
}

Result<std::vector<ShelfMove>> StocktakingQueries::moves(storage::Snapshot& snapshot, StocktakingId id) const {
    TRY(const auto found, assessed(snapshot, id));
    std::vector<ShelfMove> moves;
    if (!found) return moves;
    const Evidence& evidence = found->evidence;
    storage::Parameters copies;
    for (const AssessedMove& each : found->assessment.moves) {
        for (const auto row : {std::optional(each.copy), each.after, each.before}) {
            if (row) copies.emplace_back(evidence.list[*row].copyId);
        }
    }
    TRY(const auto listed, stored.listed(snapshot, copies));
    for (const AssessedMove& each : found->assessment.moves) {
        ShelfMove move;
        move.scanner = evidence.scanners[evidence.scans[each.scan].scanner];
        move.copy = copyIn(listed, evidence.list[each.copy].copyId);
        if (each.after) move.after = copyIn(listed, evidence.list[*each.after].copyId);
        if (each.before) move.before = copyIn(listed, evidence.list[*each.before].copyId);
        moves.push_back(std::move(move));
    }
    return moves;
}

Result<std::int64_t> StocktakingQueries::nextSequence(storage::Snapshot& snapshot, StocktakingId id,
                                                      const std::string& scanner) const {
    TRY(const auto last, stored.lastSequence(snapshot, id, scanner));
    return last + 1;
}

} // namespace kitapdar::stocktaking
