#include "core/visits/VisitRepository.h"

#include "core/figures/Shapes.h"
#include "core/figures/UseActs.h"
#include "core/storage/Columns.h"
#include "core/storage/InList.h"

#include <set>
#include <utility>

namespace kitapdar::visits {

namespace {

constexpr auto visitColumns = storage::columnsOf<Visit>(
    storage::readOnly("id", &Visit::id), storage::fixed("on_day", &Visit::on), storage::fixed("place", &Visit::place),
    storage::fixed("purpose", &Visit::purpose, storage::codes(purposeFromCode, Purpose::Other)),
    storage::fixed("reader_id", &Visit::readerId), storage::fixed("n", &Visit::n),
    storage::fixed("way", &Visit::way, storage::codes(visitWayFromCode, VisitWay::Typed)));

constexpr auto referenceColumns = storage::columnsOf<Reference>(
    storage::readOnly("id", &Reference::id), storage::fixed("on_day", &Reference::on),
    storage::fixed("place", &Reference::place),
    storage::fixed("kind", &Reference::kind, storage::codes(referenceKindFromCode, ReferenceKind::Thematic)),
    storage::fixed("way", &Reference::way, storage::codes(referenceWayFromCode, ReferenceWay::Spoken)),
    storage::fixed("result", &Reference::result, storage::codes(referenceResultFromCode, ReferenceResult::Answered)),
    storage::fixed("n", &Reference::n));

} // namespace

Result<bool> VisitRepository::hasVisited(storage::Snapshot& snapshot, readers::ReaderId reader, Day on,
                                         const std::string& place) const {
    TRY(const auto visits, snapshot.number("select count(*) from visit where reader_id = $1 and on_day = $2 and "
                                           "place = $3",
                                           {reader, on, place}));
    return visits > 0;
}

Result<VisitId> VisitRepository::insert(journal::Operation& operation, storage::Transaction& transaction,
                                        const Visit& visit, const figures::PersonShape& person, Instant at) const {
    TRY(const auto shape, figures::idOf(transaction, person));
    journal::Columns columns = visitColumns.inserted(visit);
    columns.emplace_back("on_month", figures::monthOf(visit.on));
    columns.emplace_back("at", at);
    columns.emplace_back("person_shape_id", shape);
    TRY(const auto id, operation.insert("visit", columns));
    return VisitId(id);
}

Result<ReferenceId> VisitRepository::insert(journal::Operation& operation, const Reference& reference) const {
    journal::Columns columns = referenceColumns.inserted(reference);
    columns.emplace_back("on_month", figures::monthOf(reference.on));
    TRY(const auto id, operation.insert("reference_answer", columns));
    return ReferenceId(id);
}

Result<std::vector<readers::ReaderId>> VisitRepository::whoEverCame(storage::Snapshot& snapshot,
                                                                    const storage::Parameters& readers) const {
    std::set<readers::ReaderId> found;
    CHECK(
        storage::eachIn(snapshot, "select reader_id from visit where reader_id", readers, [&](const storage::Row& row) {
            found.insert(row.id<readers::ReaderId>(0));
            return true;
        }));
    return std::vector<readers::ReaderId>(found.begin(), found.end());
}

Result<std::vector<Visit>> VisitRepository::ofReader(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    static const std::string sql =
        "select " + visitColumns.list() + " from visit where reader_id = $1 order by on_day desc, id desc";
    return snapshot.all(sql, {reader}, visitColumns);
}

Result<void> VisitRepository::forgetReader(journal::Operation& operation, storage::Snapshot& snapshot,
                                           readers::ReaderId reader) const {
    TRY(const auto ids,
        snapshot.all("select id from visit where reader_id = $1 order by id", {reader}, storage::only<VisitId>));
    for (const VisitId id : ids)
        CHECK(operation.forget("visit", id.value, {{"reader_id", std::optional<std::int64_t>()}}));
    return {};
}

Result<void> VisitRepository::moveToReader(journal::Operation& operation, storage::Snapshot& snapshot,
                                           readers::ReaderId from, readers::ReaderId to) const {
    TRY(const auto rows,
        snapshot.all("select a.id, case when exists (select 1 from visit b where b.reader_id = $2 and "
                     "b.on_day = a.on_day and b.place = a.place) then 1 else 0 end from visit a "
                     "where a.reader_id = $1 order by a.id",
                     {from, to}, [](const storage::Row& row) { return std::pair(row.id<VisitId>(0), row.truth(1)); }));
    for (const auto& [id, isDouble] : rows) {
        if (isDouble) CHECK(operation.erase("visit", id.value));
        if (!isDouble) CHECK(operation.update("visit", id.value, {{"reader_id", to}}));
    }
    return {};
}

} // namespace kitapdar::visits
