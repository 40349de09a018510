#include "core/stocktaking/StocktakingRepository.h"

#include "core/charges/Kinds.h"
#include "core/collection/Kinds.h"
#include "core/stocktaking/ShelfList.h"
#include "core/stocktaking/StocktakingColumns.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kitapdar::stocktaking {

namespace {

constexpr std::int64_t rowsOfRange = 2000; // that one digest holds: a change is named closely
constexpr std::size_t rowsAtOnce = 500;
constexpr int scansLookedAt = 8; // for the last ones of copies on the list

std::string selectStocktaking(std::string_view more) {
    return "select " + stocktakingColumns.list("st") + " from stocktaking st " + std::string(more);
}

// Of copy `c` and its record `r`.
constexpr std::string_view listedParts =
    "c.id, r.id, r.title, r.authors, coalesce(c.inventory_number, c.barcode, ''), c.shelf, r.class_mark, "
    "r.author_mark, c.place";
constexpr int listedPartsCount = 9;

ListedCopy listedIn(const storage::Row& row, int first) {
    ListedCopy copy;
    copy.id = row.id<collection::CopyId>(first);
    copy.recordId = row.id<catalogue::RecordId>(first + 1);
    copy.title = row.string(first + 2);
    copy.authors = row.string(first + 3);
    copy.number = row.string(first + 4);
    copy.shelf = shelfText(markOf(row.string(first + 5), row.string(first + 6)), row.string(first + 7));
    copy.place = row.string(first + 8);
    return copy;
}

std::optional<Instant> instantIn(const storage::Row& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

/// The first and the last id of a list.
Result<std::pair<std::int64_t, std::int64_t>> rangeOf(storage::Snapshot& snapshot, StocktakingId id) {
    std::pair<std::int64_t, std::int64_t> range{0, -1};
    CHECK(snapshot.each("select min(id), max(id) from stocktaking_copy where stocktaking_id = $1", {id},
                        [&](const storage::Row& row) {
                            if (!row.isNull(0)) range = {row.integer(0), row.integer(1)};
                            return false;
                        }));
    return range;
}

/// The list is written by one transaction, writers come one after the other: its ids are a range of their own.
Result<void> holdList(storage::Snapshot& snapshot, journal::Operation& operation, StocktakingId id) {
    TRY(const auto range, rangeOf(snapshot, id));
    for (std::int64_t from = range.first; from <= range.second; from += rowsOfRange) {
        TRY(auto rows,
            journal::heldRows(snapshot, "stocktaking_copy", from, std::min(range.second, from + rowsOfRange - 1)));
        operation.hold(std::move(rows));
    }
    return {};
}

/// Copies that somebody has found since the stocktaking was started.
Result<std::unordered_set<std::int64_t>> foundByHand(storage::Snapshot& snapshot, StocktakingId id) {
    std::unordered_set<std::int64_t> found;
    CHECK(
        snapshot.each("select s.subject_id from operation o join operation_subject s on s.operation_seq = o.seq "
                      "where o.seq > (select min(b.operation_seq) from operation_subject b where b.subject_table = "
                      "'stocktaking' and b.subject_id = $1) and o.kind in ($2, $3) and s.subject_table = 'copy'",
                      {id, collection::kinds::find.code, charges::kinds::find.code}, [&](const storage::Row& row) {
                          found.insert(row.integer(0));
                          return true;
                      }));
    return found;
}

Result<void> readList(storage::Snapshot& snapshot, const Stocktaking& stocktaking, const ScopeTest& scope,
                      Evidence& evidence) {
    TRY(const auto found, foundByHand(snapshot, stocktaking.id));
    return snapshot.each(
        "select lc.id, lc.copy_id, lc.position, lc.value, lc.outcome, lc.missing_before, c.accounted, c.circulation, "
        "c.condition, c.place, c.shelf, r.class_mark, l.lent_at, case when exists (select 1 from loan b where "
        "b.copy_id = lc.copy_id and b.returned_at >= $2) then 1 else 0 end from stocktaking_copy lc join copy c on "
        "c.id = lc.copy_id join record r "
        "on r.id = c.record_id left join loan l on l.copy_id = lc.copy_id and l.returned_at is null where "
        "lc.stocktaking_id = $1 order by lc.position",
        {stocktaking.id, stocktaking.startedAt}, [&](const storage::Row& row) {
            ListedFacts listed;
            listed.id = row.integer(0);
            listed.copyId = row.id<collection::CopyId>(1);
            listed.position = row.integer(2);
            listed.value = row.integer(3);
            listed.outcome = outcomeFromCode(row.text(4)).value_or(Outcome::Open);
            listed.lentAt = instantIn(row, 12);
            ExpectedFacts& facts = listed.facts;
            facts.wasMissingBefore = row.truth(5);
            facts.accounted = collection::accountedFromCode(row.text(6)).value_or(facts.accounted);
            facts.circulation = collection::circulationFromCode(row.text(7)).value_or(facts.circulation);
            facts.condition = collection::conditionFromCode(row.text(8)).value_or(facts.condition);
            facts.isInScope = scope.holds(row.string(9), markOf(row.string(10), row.string(11)));
            facts.isOnLoan = listed.lentAt.has_value();
            facts.wasSeen = row.truth(13) || found.contains(listed.copyId.value);
            evidence.list.push_back(std::move(listed));
            return true;
        });
}

Result<void> readScans(storage::Snapshot& snapshot, const Stocktaking& stocktaking, const ScopeTest& scope,
                       Evidence& evidence) {
    CHECK(snapshot.each(
        "select s.id, s.scanner, s.sequence, s.at, s.code, s.copy_id, s.class, c.accounted, c.place, c.shelf, "
        "r.class_mark, i.value, c.price, c.currency, l.lent_at from stocktaking_scan s left join copy c on c.id = "
        "s.copy_id left join record r on r.id = c.record_id left join inventory_entry i on i.copy_id = s.copy_id and "
        "i.withdrawal_id is null left join loan l on l.copy_id = s.copy_id and l.returned_at is null where "
        "s.stocktaking_id = $1 order by s.scanner, s.sequence",
        {stocktaking.id}, [&](const storage::Row& row) {
            const std::string_view scanner = row.text(1);
            if (evidence.scanners.empty() || evidence.scanners.back() != scanner)
                evidence.scanners.emplace_back(scanner);
            ScannedFacts scan;
            scan.id = row.id<ScanId>(0);
            scan.scanner = evidence.scanners.size() - 1;
            scan.sequence = row.integer(2);
            scan.at = row.instant(3);
            scan.code = row.string(4);
            scan.closedAs = row.string(6);
            if (!row.isNull(5)) {
                scan.copyId = row.id<collection::CopyId>(5);
                scan.accounted = collection::accountedFromCode(row.text(7)).value_or(scan.accounted);
                scan.isInScope = scope.holds(row.string(8), markOf(row.string(9), row.string(10)));
                const auto price = row.isNull(12) ? std::nullopt : std::optional(row.money(12));
                scan.value = row.isNull(11) ? accounts::bookValueOf(price, row.text(13)).tiyn : row.integer(11);
                scan.lentAt = instantIn(row, 14);
            }
            evidence.scans.push_back(std::move(scan));
            return true;
        }));
    return {};
}

/// "select … from stocktaking_copy lc …" of copies that are likely to stand where they should.
std::string selectNeighbour(std::string_view condition) {
    return "select " + std::string(listedParts) +
           " from stocktaking_copy lc join copy c on c.id = lc.copy_id join record r on r.id = c.record_id where "
           "lc.stocktaking_id = $1 and " +
           std::string(condition);
}
constexpr std::string_view isLikelyThere =
    " and c.accounted = 'entered' and c.condition in ('sound', 'damaged') and not exists (select 1 from loan l where "
    "l.copy_id = lc.copy_id and l.returned_at is null) order by lc.position ";

ListedCopy firstListed(const storage::Row& row) { return listedIn(row, 0); }

} // namespace

Result<std::vector<Stocktaking>> StocktakingRepository::all(storage::Snapshot& snapshot) const {
    static const std::string sql = selectStocktaking("order by st.year desc, st.number desc");
    return snapshot.all(sql, {}, stocktakingColumns);
}

Result<std::optional<Stocktaking>> StocktakingRepository::byId(storage::Snapshot& snapshot, StocktakingId id) const {
    static const std::string sql = selectStocktaking("where st.id = $1");
    return snapshot.first(sql, {id}, stocktakingColumns);
}

Result<StocktakingId> StocktakingRepository::insert(journal::Operation& operation,
                                                    const Stocktaking& stocktaking) const {
    TRY(const auto id, operation.insert("stocktaking", stocktakingColumns.inserted(stocktaking)));
    return StocktakingId(id);
}

Result<void> StocktakingRepository::update(journal::Operation& operation, Stocktaking& stocktaking) const {
    CHECK(operation.update("stocktaking", stocktaking.id.value, stocktakingColumns.changed(stocktaking),
                           stocktaking.version));
    ++stocktaking.version;
    return {};
}

Result<void> StocktakingRepository::insertList(storage::Transaction& transaction, journal::Operation& operation,
                                               StocktakingId id, const std::vector<ListedRow>& rows) const {
    auto next = rows.begin();
    storage::Parameters values;
    CHECK(
        transaction.insertRows("stocktaking_copy", listedColumns.insertedNames(), [&]() -> const storage::Parameters* {
            if (next == rows.end()) return nullptr;
            values.clear();
            ListedRow row = *next;
            row.stocktakingId = id;
            listedColumns.appendInserted(values, row);
            ++next;
            return &values;
        }));
    CHECK(holdList(transaction, operation, id));
    transaction.touch("stocktaking_copy", 0);
    return {};
}

Result<void> StocktakingRepository::setOutcomes(storage::Transaction& transaction, journal::Operation& operation,
                                                StocktakingId id,
                                                const std::map<Outcome, std::vector<std::int64_t>>& rows,
                                                Outcome otherwise) const {
    CHECK(
        transaction.execute("update stocktaking_copy set outcome = $1, row_version = row_version + 1 where "
                            "stocktaking_id = $2",
                            {code(otherwise), id}));
    for (const auto& [outcome, ids] : rows) {
        if (outcome == otherwise) continue;
        for (std::size_t first = 0; first < ids.size(); first += rowsAtOnce) {
            storage::Parameters values{code(outcome)};
            std::string marks;
            for (std::size_t i = first; i < std::min(ids.size(), first + rowsAtOnce); ++i) {
                values.emplace_back(ids[i]);
                marks += (marks.empty() ? "$" : ", $") + std::to_string(values.size());
            }
            CHECK(transaction.execute("update stocktaking_copy set outcome = $1 where id in (" + marks + ")", values));
        }
    }
    CHECK(holdList(transaction, operation, id));
    transaction.touch("stocktaking_copy", 0);
    return {};
}

Result<void> StocktakingRepository::keepCondition(journal::Operation& operation, std::int64_t row,
                                                  const collection::Copy& copy) const {
    return operation.update("stocktaking_copy", row,
                            {{"condition_before", code(copy.condition)},
                             {"condition_on_before", copy.conditionOn},
                             {"condition_reason_before", copy.conditionReason}});
}

Result<void> StocktakingRepository::forgetCondition(journal::Operation& operation, std::int64_t row) const {
    return operation.update("stocktaking_copy", row,
                            {{"condition_before", std::nullopt},
                             {"condition_on_before", std::nullopt},
                             {"condition_reason_before", std::nullopt}});
}

Result<std::vector<BeforeAct>> StocktakingRepository::changedByAct(storage::Snapshot& snapshot,
                                                                   StocktakingId id) const {
    return snapshot.all(
        "select id, copy_id, condition_before, condition_on_before, condition_reason_before from "
        "stocktaking_copy where stocktaking_id = $1 and condition_before is not null order by position",
        {id}, [](const storage::Row& row) {
            BeforeAct before;
            before.row = row.integer(0);
            before.copy = row.id<collection::CopyId>(1);
            before.condition = collection::conditionFromCode(row.text(2)).value_or(before.condition);
            before.on = row.maybeDay(3);
            before.reason = row.string(4);
            return before;
        });
}

Result<std::optional<Stocktaking>> StocktakingRepository::overlapping(storage::Snapshot& snapshot,
                                                                      const std::vector<ListedRow>& rows) const {
    TRY(const auto open, snapshot.all(selectStocktaking("where st.state in ('running', 'closed') order by st.id"), {},
                                      stocktakingColumns));
    if (open.empty()) return std::optional<Stocktaking>();
    std::unordered_set<std::int64_t> copies;
    for (const ListedRow& row : rows) copies.insert(row.copyId.value);
    for (const Stocktaking& each : open) {
        bool isShared = false;
        CHECK(snapshot.each("select copy_id from stocktaking_copy where stocktaking_id = $1", {each.id},
                            [&](const storage::Row& row) {
                                isShared = copies.contains(row.integer(0));
                                return !isShared;
                            }));
        if (isShared) return std::optional(each);
    }
    return std::optional<Stocktaking>();
}

Result<ScanId> StocktakingRepository::insertScan(journal::Operation& operation, const Scan& scan) const {
    TRY(const auto id, operation.insert("stocktaking_scan", scanColumns.inserted(scan)));
    return ScanId(id);
}

Result<void> StocktakingRepository::setClosedAs(journal::Operation& operation, ScanId id,
                                                std::string_view closedAs) const {
    return operation.update("stocktaking_scan", id.value, {{"class", closedAs}});
}

Result<std::optional<Scan>> StocktakingRepository::scanWith(storage::Snapshot& snapshot, StocktakingId id,
                                                            const ScanToken& token) const {
    static const std::string sql = "select " + scanColumns.list("s") +
                                   " from stocktaking_scan s where s.stocktaking_id = $1 and s.scanner = $2 and "
                                   "s.sequence = $3";
    return snapshot.first(sql, {id, token.scanner, token.sequence}, scanColumns);
}

Result<std::int64_t> StocktakingRepository::lastSequence(storage::Snapshot& snapshot, StocktakingId id,
                                                         const std::string& scanner) const {
    return snapshot.number(
        "select coalesce(max(sequence), 0) from stocktaking_scan where stocktaking_id = $1 and scanner = $2",
        {id, scanner});
}

Result<std::vector<Position>> StocktakingRepository::positionsBefore(storage::Snapshot& snapshot, StocktakingId id,
                                                                     const ScanToken& token, int count) const {
    // The list is asked row by row: a join might begin with all of it.
    std::vector<Position> positions;
    CHECK(
        snapshot.each("select (select lc.position from stocktaking_copy lc where lc.copy_id = s.copy_id and "
                      "lc.stocktaking_id = s.stocktaking_id) from stocktaking_scan s where s.stocktaking_id = $1 and "
                      "s.scanner = $2 and s.sequence < $3 order by s.sequence desc limit $4",
                      {id, token.scanner, token.sequence, scansLookedAt}, [&](const storage::Row& row) {
                          if (!row.isNull(0)) positions.push_back(row.integer(0));
                          return positions.size() < static_cast<std::size_t>(count);
                      }));
    std::ranges::reverse(positions);
    return positions;
}

Result<std::optional<ScannedCopy>> StocktakingRepository::scanned(storage::Snapshot& snapshot, StocktakingId id,
                                                                  collection::CopyId copy) const {
    static const std::string sql =
        "select " + std::string(listedParts) +
        ", c.accounted, c.circulation, c.condition, c.excluded_by, c.excluded_on, l.due_on, l.lent_at, lc.position, "
        "(select count(*) from stocktaking_scan s where s.copy_id = c.id and s.stocktaking_id = $2) from copy c join "
        "record r on r.id = c.record_id left join loan l on l.copy_id = c.id and l.returned_at is null left join "
        "stocktaking_copy lc on lc.copy_id = c.id and lc.stocktaking_id = $2 where c.id = $1";
    return snapshot.first(sql, {copy, id}, [](const storage::Row& row) {
        constexpr int next = listedPartsCount;
        ScannedCopy scanned;
        scanned.copy = listedIn(row, 0);
        scanned.shelfMark = markOf(row.string(5), row.string(6));
        collection::StateParts& state = scanned.state;
        state.accounted = collection::accountedFromCode(row.text(next)).value_or(state.accounted);
        state.circulation = collection::circulationFromCode(row.text(next + 1)).value_or(state.circulation);
        state.condition = collection::conditionFromCode(row.text(next + 2)).value_or(state.condition);
        scanned.excludedBy = row.string(next + 3);
        scanned.excludedOn = row.maybeDay(next + 4);
        scanned.dueOn = row.maybeDay(next + 5);
        scanned.lentAt = instantIn(row, next + 6);
        scanned.position = row.maybeInteger(next + 7);
        scanned.times = row.integer(next + 8);
        return scanned;
    });
}

Result<std::int64_t> StocktakingRepository::timesOfCode(storage::Snapshot& snapshot, StocktakingId id,
                                                        const std::string& code) const {
    return snapshot.number(
        "select count(*) from stocktaking_scan where copy_id is null and stocktaking_id = $1 and code = $2",
        {id, code});
}

Result<std::optional<ListedCopy>> StocktakingRepository::at(storage::Snapshot& snapshot, StocktakingId id,
                                                            Position position) const {
    static const std::string sql = selectNeighbour("lc.position = $2");
    return snapshot.first(sql, {id, position}, firstListed);
}

Result<std::optional<ListedCopy>> StocktakingRepository::leftOf(storage::Snapshot& snapshot, StocktakingId id,
                                                                Position position) const {
    static const std::string sql = selectNeighbour("lc.position < $2" + std::string(isLikelyThere) + "desc limit 1");
    return snapshot.first(sql, {id, position}, firstListed);
}

Result<std::optional<ListedCopy>> StocktakingRepository::rightOf(storage::Snapshot& snapshot, StocktakingId id,
                                                                 Position position) const {
    static const std::string sql = selectNeighbour("lc.position > $2" + std::string(isLikelyThere) + "limit 1");
    return snapshot.first(sql, {id, position}, firstListed);
}

Result<std::map<std::int64_t, ListedCopy>> StocktakingRepository::listed(storage::Snapshot& snapshot,
                                                                         const storage::Parameters& copies) const {
    std::map<std::int64_t, ListedCopy> found;
    CHECK(storage::eachIn(
        snapshot, "select " + std::string(listedParts) + " from copy c join record r on r.id = c.record_id where c.id",
        copies, [&](const storage::Row& row) {
            found.insert_or_assign(row.integer(0), listedIn(row, 0));
            return true;
        }));
    return found;
}

Result<std::set<std::int64_t>> StocktakingRepository::named(storage::Snapshot& snapshot,
                                                            const storage::Parameters& copies) const {
    std::set<std::int64_t> found;
    for (const char* const select :
         {"select copy_id from stocktaking_copy where copy_id", "select copy_id from stocktaking_scan where copy_id"}) {
        CHECK(storage::eachIn(snapshot, select, copies, [&](const storage::Row& row) {
            found.insert(row.integer(0));
            return true;
        }));
    }
    return found;
}

Result<std::vector<std::string>> StocktakingRepository::shelvesOf(storage::Snapshot& snapshot, StocktakingId id) const {
    return snapshot.all("select shelf from stocktaking_copy where stocktaking_id = $1 order by position", {id},
                        [](const storage::Row& row) { return row.string(0); });
}

Result<std::map<std::string, std::int64_t>> StocktakingRepository::stockByPlaces(storage::Snapshot& snapshot) const {
    std::map<std::string, std::int64_t> stock;
    CHECK(snapshot.each("select place, count(*) from copy where accounted = 'entered' group by place", {},
                        [&](const storage::Row& row) {
                            stock.emplace(row.string(0), row.integer(1));
                            return true;
                        }));
    return stock;
}

Result<std::map<std::string, std::vector<CheckedPlace>>> StocktakingRepository::checkedByPlaces(
    storage::Snapshot& snapshot) const {
    TRY(const auto stocktakings, all(snapshot));
    std::map<std::string, std::vector<CheckedPlace>> checked;
    CHECK(snapshot.each(
        "select lc.stocktaking_id, lc.place, count(*) from stocktaking_copy lc join stocktaking st on "
        "st.id = lc.stocktaking_id where st.state <> 'cancelled' group by lc.stocktaking_id, lc.place",
        {}, [&](const storage::Row& row) {
            const auto found = std::ranges::find(stocktakings, row.id<StocktakingId>(0), &Stocktaking::id);
            if (found != stocktakings.end()) checked[row.string(1)].push_back({*found, row.integer(2)});
            return true;
        }));
    for (auto& [place, all] : checked) {
        std::ranges::sort(all, std::ranges::greater(), [](const CheckedPlace& each) {
            return std::pair(!each.stocktaking.signedOn.has_value(), each.stocktaking.signedOn.value_or(Day()));
        });
    }
    return checked;
}

Result<std::map<std::int64_t, std::vector<accounts::BookMark>>> StocktakingRepository::marksOf(
    storage::Snapshot& snapshot, const storage::Parameters& copies) const {
    std::map<std::int64_t, std::vector<accounts::BookMark>> marks;
    static const std::string sql = "select lc.copy_id, lc.outcome, " + stocktakingColumns.list("st") +
                                   " from stocktaking_copy lc join stocktaking st on st.id = lc.stocktaking_id where "
                                   "st.state = 'signed' and lc.outcome <> 'left' and lc.copy_id";
    CHECK(storage::eachIn(snapshot, sql, copies, [&](const storage::Row& row) {
        constexpr int next = 2;
        const Stocktaking stocktaking = stocktakingColumns.read(row, next);
        const Outcome outcome = outcomeFromCode(row.text(1)).value_or(Outcome::Open);
        marks[row.integer(0)].push_back(
            {numberOf(stocktaking), stocktaking.signedOn.value_or(stocktaking.startedOn), !isMissing(outcome)});
        return true;
    }));
    for (auto& [copy, all] : marks) std::ranges::sort(all, {}, &accounts::BookMark::on);
    return marks;
}

Result<Evidence> StocktakingRepository::evidence(storage::Snapshot& snapshot, const Stocktaking& stocktaking) const {
    Evidence evidence;
    const bool isAbandoned = stocktaking.state == StocktakingState::Cancelled && !stocktaking.closedOn;
    evidence.isRunning = stocktaking.state == StocktakingState::Running || isAbandoned;
    TRY(const ScopeTest scope, ScopeTest::of(snapshot, stocktaking.scope));
    CHECK(readList(snapshot, stocktaking, scope, evidence));
    CHECK(readScans(snapshot, stocktaking, scope, evidence));
    return evidence;
}

} // namespace kitapdar::stocktaking
