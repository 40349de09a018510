#include "core/holds/ReaderHolds.h"

#include "core/storage/Columns.h"
#include "core/storage/InList.h"

#include <set>
#include <utility>

namespace kitapdar::holds {

namespace {

const HoldRepository holds;

Result<std::vector<HoldId>> idsOf(storage::Snapshot& snapshot, readers::ReaderId reader) {
    return snapshot.all("select id from hold where reader_id = $1 order by id", {reader}, storage::only<HoldId>);
}

/// `ids`: open holds for any copy, the one that is kept before those that end.
Result<void> endBehindFirst(const Work& work, const std::vector<HoldId>& ids) {
    std::set<std::pair<readers::ReaderId, catalogue::RecordId>> kept;
    for (const HoldId id : ids) {
        TRY(auto hold, holds.byId(work.transaction, id)); // its position may have changed meanwhile
        if (!hold || !hold->readerId) continue;
        const bool isFirst = kept.emplace(*hold->readerId, hold->recordId).second;
        if (isFirst || isCaptured(hold->state)) continue;
        CHECK(end(work, *hold, HoldState::Cancelled, "merged"));
    }
    return {};
}

constexpr std::string_view openForAnyCopy =
    "state in ('waiting', 'requested', 'in_transit', 'ready') and copy_id is null and reader_id is not null "
    "order by case when state = 'waiting' then 1 else 0 end, placed_at, id";

} // namespace

Result<std::vector<HoldRow>> extractOf(storage::Snapshot& snapshot, readers::ReaderId reader) {
    TRY(const auto ids, idsOf(snapshot, reader));
    std::vector<HoldRow> rows;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        TRY(auto row, holds.row(snapshot, *id));
        if (row) rows.push_back(std::move(*row));
    }
    return rows;
}

Result<std::vector<HoldId>> endedHolds(storage::Snapshot& snapshot, Day last, HoldId after, int limit) {
    return snapshot.all(
        "select id from hold where reader_id is not null and ended_on <= $1 and id > $2 "
        "order by id limit $3",
        {last, after, limit}, storage::only<HoldId>);
}

Result<void> forgetHold(journal::Operation& operation, HoldId hold) {
    return operation.forget("hold", hold.value,
                            {{"reader_id", std::optional<std::int64_t>()}, {"note", ""}, {"end_reason", ""}});
}

Result<void> forgetReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId reader) {
    TRY(const auto open, holds.ofReader(snapshot, reader));
    if (!open.empty()) return fail(Fault{Fault::Kind::Conflict, "the reader has open holds", {}});
    TRY(const auto ids, idsOf(snapshot, reader));
    for (const HoldId id : ids) CHECK(forgetHold(operation, id));
    return {};
}

Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId from,
                          readers::ReaderId to) {
    TRY(const auto ids, idsOf(snapshot, from));
    for (const HoldId id : ids) {
        TRY(auto hold, holds.byId(snapshot, id));
        hold->readerId = to;
        CHECK(holds.update(operation, *hold));
    }
    return {};
}

Result<void> moveToRecord(journal::Operation& operation, storage::Snapshot& snapshot, catalogue::RecordId from,
                          catalogue::RecordId to) {
    TRY(const auto present, holds.queue(snapshot, to));
    TRY(const auto ids,
        snapshot.all("select id from hold where record_id = $1 order by position, id", {from}, storage::only<HoldId>));
    const int behind = static_cast<int>(present.size());
    for (const HoldId id : ids) {
        TRY(auto hold, holds.byId(snapshot, id));
        if (!hold) continue;
        hold->recordId = to;
        if (hold->state == HoldState::Waiting) hold->position += behind;
        CHECK(holds.update(operation, *hold));
    }
    return {};
}

Result<void> endDoubles(const Work& work, catalogue::RecordId record) {
    TRY(const auto ids,
        work.transaction.all("select id from hold where record_id = $1 and " + std::string(openForAnyCopy), {record},
                             storage::only<HoldId>));
    return endBehindFirst(work, ids);
}

Result<void> endDoubles(const Work& work, readers::ReaderId reader) {
    TRY(const auto ids,
        work.transaction.all("select id from hold where reader_id = $1 and " + std::string(openForAnyCopy), {reader},
                             storage::only<HoldId>));
    return endBehindFirst(work, ids);
}

Result<std::int64_t> holdsOn(storage::Snapshot& snapshot, const storage::Parameters& records,
                             const storage::Parameters& copies) {
    std::set<std::int64_t> found;
    const auto add = [&](const storage::Row& row) {
        found.insert(row.integer(0));
        return true;
    };
    CHECK(storage::eachIn(snapshot, "select id from hold where record_id", records, add));
    CHECK(storage::eachIn(snapshot, "select id from hold where copy_id", copies, add));
    CHECK(storage::eachIn(snapshot, "select id from hold where captured_copy_id", copies, add));
    return static_cast<std::int64_t>(found.size());
}

Result<std::int64_t> holdsOnImport(storage::Snapshot& snapshot, catalogue::ImportId import) {
    return snapshot.number(
        "select count(*) from hold h where h.record_id in (select id from record where import_id = $1) or "
        "h.copy_id in (select id from copy where import_id = $1) or "
        "h.captured_copy_id in (select id from copy where import_id = $1)",
        {import});
}

Result<std::vector<readers::ReaderId>> readersWithHolds(storage::Snapshot& snapshot,
                                                        const storage::Parameters& readers) {
    std::set<readers::ReaderId> found;
    CHECK(
        storage::eachIn(snapshot, "select reader_id from hold where reader_id", readers, [&](const storage::Row& row) {
            found.insert(row.id<readers::ReaderId>(0));
            return true;
        }));
    return std::vector<readers::ReaderId>(found.begin(), found.end());
}

} // namespace kitapdar::holds
