#include "core/holds/HoldRepository.h"

#include "core/collection/CopyColumns.h"
#include "core/collection/OpenLoan.h"
#include "core/holds/HoldColumns.h"

namespace kitapdar::holds {

namespace {

constexpr std::string_view capturedStates = "('requested', 'in_transit', 'ready')";
constexpr std::string_view openStates = "('waiting', 'requested', 'in_transit', 'ready')";

constexpr auto rowColumns = storage::columnsOf<HoldRow>(
    storage::part(holdColumns, "h", &HoldRow::hold), storage::readOnly("b.title", &HoldRow::title),
    storage::readOnly("b.authors", &HoldRow::authors), storage::readOnly("coalesce(r.card, '')", &HoldRow::readerCard),
    storage::readOnly("case when r.blocked_data = 0 then r.surname else '' end",
                      within(&HoldRow::readerName, &readers::ReaderName::surname)),
    storage::readOnly("case when r.blocked_data = 0 then r.given_name else '' end",
                      within(&HoldRow::readerName, &readers::ReaderName::given)),
    storage::readOnly("case when r.blocked_data = 0 then r.patronymic else '' end",
                      within(&HoldRow::readerName, &readers::ReaderName::patronymic)),
    storage::readOnly("coalesce(c.barcode, c.inventory_number, '')", &HoldRow::barcode),
    storage::readOnly("coalesce(nullif(c.at_place, ''), c.place, '')", &HoldRow::copyPlace),
    storage::readOnly("coalesce(c.shelf, '')", &HoldRow::shelf));

constexpr auto freeCopyColumns = storage::columnsOf<FreeCopy>(
    storage::part(collection::copyColumns, "c", &FreeCopy::copy), storage::readOnly("b.kind", &FreeCopy::recordKind));

std::string selectHold(std::string_view tail) {
    return "select " + holdColumns.list("h") + " from hold h where " + std::string(tail);
}

std::string selectRows(std::string_view tail) {
    return "select " + rowColumns.list() +
           " from hold h join record b on b.id = h.record_id left join reader r on r.id = h.reader_id "
           "left join copy c on c.id = coalesce(h.captured_copy_id, h.copy_id) where " +
           std::string(tail);
}

/// Ready first, then what comes next.
constexpr std::string_view byState =
    " order by case h.state when 'ready' then 0 when 'in_transit' then 1 when 'requested' then 2 "
    "when 'waiting' then 3 else 4 end, ";

std::string selectCopies(const std::string& condition) {
    return "select " + freeCopyColumns.list() + " from copy c join record b on b.id = c.record_id " +
           std::string(collection::openLoanJoin) + "where c.record_id = $1 and " + condition +
           " order by case c.condition when 'sound' then 0 else 1 end, c.id";
}

std::string isUncaptured(std::string_view copy) {
    return "not exists (select 1 from hold x where x.captured_copy_id = " + std::string(copy) + ".id and x.state in " +
           std::string(capturedStates) + ")";
}

} // namespace

Result<std::optional<Hold>> HoldRepository::byId(storage::Snapshot& snapshot, HoldId id) const {
    static const std::string sql = selectHold("h.id = $1");
    return snapshot.first(sql, {id}, holdColumns);
}

Result<std::optional<HoldRow>> HoldRepository::row(storage::Snapshot& snapshot, HoldId id) const {
    static const std::string sql = selectRows("h.id = $1");
    return snapshot.first(sql, {id}, rowColumns);
}

Result<std::vector<HoldRow>> HoldRepository::ofReader(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    return list(snapshot, {.reader = reader});
}

Result<std::vector<HoldRow>> HoldRepository::list(storage::Snapshot& snapshot, const HoldFilter& filter) const {
    std::string condition;
    storage::Parameters values;
    const auto where = [&](std::string_view text, storage::Value value) {
        values.push_back(std::move(value));
        condition.append(condition.empty() ? "" : " and ").append(text).append(" $" + std::to_string(values.size()));
    };
    if (filter.reader) where("h.reader_id =", *filter.reader);
    if (filter.record) where("h.record_id =", *filter.record);
    if (!filter.pickupPlace.empty()) where("h.pickup_place =", filter.pickupPlace);
    if (filter.state) where("h.state =", storage::Value(code(*filter.state)));
    if (filter.endedFrom) where("h.ended_on >=", *filter.endedFrom);
    if (!filter.state && !filter.endedFrom)
        condition.append(condition.empty() ? "" : " and ").append("h.state in ").append(openStates);
    return snapshot.all(selectRows(condition) + std::string(byState) +
                            "coalesce(h.ready_until, ''), h.record_id, h.position, h.placed_at, h.id",
                        values, rowColumns);
}

Result<std::vector<Hold>> HoldRepository::queue(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    static const std::string sql = selectHold("h.record_id = $1 and h.state = 'waiting' order by h.position, h.id");
    return snapshot.all(sql, {record}, holdColumns);
}

Result<std::vector<Hold>> HoldRepository::requested(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    static const std::string sql = selectHold("h.record_id = $1 and h.state = 'requested' order by h.placed_at, h.id");
    return snapshot.all(sql, {record}, holdColumns);
}

Result<std::optional<Hold>> HoldRepository::capturedBy(storage::Snapshot& snapshot, collection::CopyId copy) const {
    static const std::string sql = selectHold("h.captured_copy_id = $1 and h.state in " + std::string(capturedStates));
    return snapshot.first(sql, {copy}, holdColumns);
}

Result<std::optional<Hold>> HoldRepository::fulfilledBy(storage::Snapshot& snapshot, const collection::Copy& copy,
                                                        readers::ReaderId reader) const {
    static const std::string sql = selectHold(
        "h.reader_id = $1 and h.record_id = $2 and (h.captured_copy_id = $3 or h.copy_id is null or "
        "h.copy_id = $3) and h.state in " +
        std::string(openStates) +
        " order by case when h.captured_copy_id = $3 then 0 when h.copy_id = $3 then 1 else 2 end, h.id");
    return snapshot.first(sql, {reader, copy.recordId, copy.id}, holdColumns);
}

Result<HoldCounts> HoldRepository::countsOf(storage::Snapshot& snapshot, readers::ReaderId reader, Day today) const {
    static const std::string sql = "select coalesce(sum(case when state in " + std::string(openStates) +
                                   " then 1 else 0 end), 0), coalesce(sum(case when placed_on = $2 and "
                                   "state <> 'cancelled' then 1 else 0 end), 0) from hold where reader_id = $1";
    TRY(const auto counts, snapshot.first(sql, {reader, today}, [](const storage::Row& row) {
        return HoldCounts{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))};
    }));
    return counts.value_or(HoldCounts{});
}

Result<std::vector<FreeCopy>> HoldRepository::freeCopies(storage::Snapshot& snapshot,
                                                         catalogue::RecordId record) const {
    static const std::string sql =
        selectCopies(collection::lendableSql("c") + " and l.id is null and " + isUncaptured("c"));
    return snapshot.all(sql, {record}, freeCopyColumns);
}

Result<std::vector<FreeCopy>> HoldRepository::presentCopies(storage::Snapshot& snapshot,
                                                            catalogue::RecordId record) const {
    static const std::string sql = selectCopies("c.accounted <> 'excluded' and c.condition in ('sound', 'damaged')");
    return snapshot.all(sql, {record}, freeCopyColumns);
}

Result<std::vector<catalogue::RecordId>> HoldRepository::servableRecords(storage::Snapshot& snapshot) const {
    static const std::string sql = "select distinct h.record_id from hold h join copy c on c.record_id = h.record_id " +
                                   std::string(collection::openLoanJoin) + "where h.state = 'waiting' and " +
                                   collection::lendableSql("c") + " and l.id is null and " + isUncaptured("c") +
                                   " order by h.record_id";
    return snapshot.all(sql, {}, storage::only<catalogue::RecordId>);
}

Result<std::vector<Hold>> HoldRepository::outdated(storage::Snapshot& snapshot, Day today) const {
    static const std::string sql =
        selectHold("h.state in " + std::string(openStates) +
                   " and ((h.state = 'ready' and h.ready_until < $1) or (h.state <> 'ready' and h.wanted_until < $1)) "
                   "order by case h.state when 'ready' then 0 else 1 end, h.ready_until, h.id");
    return snapshot.all(sql, {today}, holdColumns);
}

Result<std::vector<collection::CopyId>> HoldRepository::refusedCopies(storage::Snapshot& snapshot, HoldId hold,
                                                                      Day today) const {
    return snapshot.all(
        "select u.copy_id from unmet_request u join hold h on h.record_id = u.record_id "
        "where h.id = $1 and u.copy_id is not null and (u.hold_id = $1 or u.on_day = $2) order by u.id",
        {hold, today}, storage::only<collection::CopyId>);
}

Result<HoldId> HoldRepository::insert(journal::Operation& operation, const Hold& hold) const {
    TRY(const auto id, operation.insert("hold", holdColumns.inserted(hold)));
    return HoldId(id);
}

Result<void> HoldRepository::update(journal::Operation& operation, Hold& hold) const {
    CHECK(operation.update("hold", hold.id.value, holdColumns.changed(hold), hold.version));
    ++hold.version;
    return {};
}

} // namespace kitapdar::holds
