#include "core/holds/HoldService.h"

#include "core/collection/CopyRepository.h"
#include "core/holds/HoldMatching.h"
#include "core/holds/Kinds.h"
#include "core/holds/PlaceHold.h"
#include "core/places/PlaceQueries.h"
#include "core/staff/Gate.h"

#include <algorithm>
#include <functional>
#include <map>

namespace kitapdar::holds {

namespace {

const HoldRepository holds;

/// An open hold.
Result<Hold, HoldRefusal> openHold(storage::Snapshot& snapshot, HoldId id) {
    TRY(auto hold, holds.byId(snapshot, id));
    if (!hold) return fail(UnknownHold{id});
    if (!isOpen(hold->state)) return fail(HoldEnded{hold->state});
    return std::move(*hold);
}

Result<Hold, HoldRefusal> waitingHold(storage::Snapshot& snapshot, HoldId id) {
    TRY(auto hold, openHold(snapshot, id));
    if (hold.state != HoldState::Waiting) return fail(HoldNotWaiting{hold.state});
    return hold;
}

/// The hold is over, and what becomes of its copy.
Result<std::optional<Routed>> letGo(const Work& work, Hold& hold, HoldState state, const std::string& reason) {
    const HoldState before = hold.state;
    CHECK(end(work, hold, state, reason));
    return reassign(work, hold, before);
}

/// Rows of a place and of those that lie in it; "": all.
Result<void> keepThoseIn(storage::Snapshot& snapshot, const std::string& place, std::vector<HoldRow>& rows,
                         const std::function<std::string(const HoldRow&)>& placeOf) {
    if (place.empty()) return {};
    std::map<std::string, bool> isIn;
    for (const HoldRow& row : rows) {
        const std::string where = placeOf(row);
        if (isIn.contains(where)) continue;
        TRY(const auto path, places::pathOf(snapshot, where));
        isIn.emplace(where, std::ranges::find(path, place) != path.end());
    }
    std::erase_if(rows, [&](const HoldRow& row) { return !isIn.at(placeOf(row)); });
    return {};
}

/// A list names readers for those alone who may see readers; the others know them by their cards.
Result<void> concealNames(storage::Snapshot& snapshot, const journal::Journal& journal, const Session& session,
                          std::vector<HoldRow>& rows) {
    const auto may = staff::Gate(journal.clock()).check(snapshot, session, Permission::ReaderView);
    if (may) return {};
    if (const Fault* fault = faultIn(may.error())) return fail(*fault);
    for (HoldRow& row : rows) row.readerName = {};
    return {};
}

/// Which copy was let go, and whose it is now.
Result<void> nameCopy(storage::Snapshot& snapshot, std::optional<collection::CopyId> id, Changed& changed) {
    if (!changed.copy || !id) return {};
    TRY(const auto copy, collection::CopyRepository().byId(snapshot, *id));
    if (copy) changed.barcode = copy->barcode.value_or(copy->inventoryNumber.value_or(""));
    if (changed.copy->hold) {
        TRY(changed.next, holds.row(snapshot, changed.copy->hold->id));
    }
    return {};
}

void describeOverride(journal::Operation& operation, const std::vector<std::string_view>& overrides,
                      const std::string& reason) {
    std::string codes;
    for (const std::string_view each : overrides) codes.append(codes.empty() ? "" : " ").append(each);
    if (codes.empty()) return;
    operation.fact(journal::FactName::Override, codes);
    if (!reason.empty()) operation.fact(journal::FactName::Reason, reason);
}

/// Where a hold comes to stand; nullopt: it stands there already.
std::optional<std::size_t> indexAfter(Move move, std::size_t index, std::size_t count) {
    const std::size_t last = count - 1;
    std::size_t to = index;
    if (move == Move::Top) to = 0;
    if (move == Move::Bottom) to = last;
    if (move == Move::Up && index > 0) to = index - 1;
    if (move == Move::Down && index < last) to = index + 1;
    return to == index ? std::nullopt : std::optional(to);
}

} // namespace

Result<Changed, HoldRefusal> HoldService::finish(const Work& work, const Hold& hold, std::optional<Routed> copy) const {
    CHECK(describe(work, hold));
    CHECK(work.operation.finish());
    TRY(auto row, holds.row(work.transaction, hold.id));
    Changed changed{std::move(*row), std::move(copy)};
    CHECK(nameCopy(work.transaction, hold.capturedCopyId, changed));
    return changed;
}

Result<HoldRow, PlaceHoldRefusal> HoldService::place(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::HoldEdit>& by,
                                                     const text::ScannedCode& card, const NewHold& wanted) const {
    TRY(auto judged, judgeHold(transaction, m_journal, card, wanted, by.session().place.value_or("")));
    if (!judged.overrides.empty())
        CHECK(staff::Gate(m_journal.clock()).check(transaction, by, Permission::LoanOverride));
    Hold& hold = judged.hold;
    TRY(const auto queue, holds.queue(transaction, hold.recordId));
    hold.position = static_cast<int>(queue.size()) + 1;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::place);
    const Work work{m_journal, operation, transaction};
    TRY(hold.id, holds.insert(operation, hold));
    CHECK(requestFree(work, hold.recordId));
    if (hold.wantedUntil) operation.fact(journal::FactName::Until, hold.wantedUntil->iso());
    operation.fact(journal::FactName::Place, hold.pickupPlace);
    describeOverride(operation, judged.overrides, wanted.overridden.reason);
    CHECK(describe(work, hold));
    CHECK(operation.finish());
    TRY(auto row, holds.row(transaction, hold.id));
    return std::move(*row);
}

Result<Changed, HoldRefusal> HoldService::cancel(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::HoldEdit>& by, HoldId id,
                                                 const std::string& reason) const {
    TRY(auto hold, openHold(transaction, id));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::cancel);
    const Work work{m_journal, operation, transaction};
    TRY(auto copy, letGo(work, hold, HoldState::Cancelled, reason));
    return finish(work, hold, std::move(copy));
}

Result<Changed, HoldRefusal> HoldService::suspend(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::HoldEdit>& by, HoldId id,
                                                  std::optional<Day> until) const {
    TRY(auto hold, waitingHold(transaction, id));
    if (until && *until <= m_journal.clock().today()) return fail(DayInPast{*until});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::suspend);
    const Work work{m_journal, operation, transaction};
    hold.suspended = true;
    hold.suspendedUntil = until;
    CHECK(holds.update(operation, hold));
    if (until) operation.fact(journal::FactName::Until, until->iso());
    return finish(work, hold);
}

Result<Changed, HoldRefusal> HoldService::resume(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::HoldEdit>& by, HoldId id) const {
    TRY(auto hold, waitingHold(transaction, id));
    if (!hold.suspended) return fail(HoldNotSuspended{});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::resume);
    const Work work{m_journal, operation, transaction};
    hold.suspended = false;
    hold.suspendedUntil.reset();
    CHECK(holds.update(operation, hold));
    CHECK(requestFree(work, hold.recordId));
    return finish(work, hold);
}

Result<Changed, HoldRefusal> HoldService::move(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::HoldEdit>& by, HoldId id,
                                               Move move) const {
    TRY(const auto hold, waitingHold(transaction, id));
    TRY(auto queue, holds.queue(transaction, hold.recordId));
    const auto found = std::ranges::find(queue, id, &Hold::id);
    const auto to = indexAfter(move, static_cast<std::size_t>(found - queue.begin()), queue.size());
    if (!to) return fail(HoldCannotMove{});
    Hold moved = *found;
    queue.erase(found);
    queue.insert(queue.begin() + static_cast<std::ptrdiff_t>(*to), moved);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::move);
    const Work work{m_journal, operation, transaction};
    CHECK(renumber(work, std::move(queue)));
    operation.fact(journal::FactName::From, moved.position);
    operation.fact(journal::FactName::To, static_cast<std::int64_t>(*to) + 1);
    return finish(work, hold);
}

Result<Changed, HoldRefusal> HoldService::revert(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::HoldEdit>& by, HoldId id) const {
    TRY(const auto hold, openHold(transaction, id));
    if (!isCaptured(hold.state)) return fail(HoldNotCaptured{});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::revert);
    const Work work{m_journal, operation, transaction};
    TRY(auto copy, holds::revert(work, hold));
    return finish(work, hold, std::move(copy));
}

Result<Changed, HoldRefusal> HoldService::expire(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::HoldEdit>& by, HoldId id) const {
    TRY(auto hold, openHold(transaction, id));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::expire);
    const Work work{m_journal, operation, transaction};
    TRY(auto copy, letGo(work, hold, HoldState::Expired, ""));
    return finish(work, hold, std::move(copy));
}

Result<Swept, Refusal<>> HoldService::expireAll(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::HoldEdit>& by) const {
    const Day today = m_journal.clock().today();
    TRY(const auto outdated, holds.outdated(transaction, today));
    TRY(const auto servable, holds.servableRecords(transaction));
    if (outdated.empty() && servable.empty()) return Swept{};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::expire);
    const Work work{m_journal, operation, transaction};
    Swept swept;
    std::vector<std::pair<HoldId, std::optional<Routed>>> ended;
    for (const Hold& each : outdated) {
        TRY(auto hold, holds.byId(transaction, each.id)); // its position may have changed
        operation.about("record", hold->recordId.value);
        TRY(auto copy, letGo(work, *hold, HoldState::Expired, ""));
        ended.emplace_back(hold->id, std::move(copy));
    }
    std::vector<HoldId> requested;
    for (const catalogue::RecordId record : servable) {
        operation.about("record", record.value);
        TRY(const auto got, requestFree(work, record));
        for (const Hold& hold : got) requested.push_back(hold.id);
    }
    if (ended.empty() && requested.empty()) return swept; // what is free serves none of those who wait
    operation.fact(journal::FactName::Number, static_cast<std::int64_t>(ended.size()));
    operation.fact(journal::FactName::Found, static_cast<std::int64_t>(requested.size()));
    CHECK(operation.finish());
    for (auto& [id, copy] : ended) {
        TRY(auto row, holds.row(transaction, id));
        swept.expired.push_back(Changed{std::move(*row), std::move(copy)});
        CHECK(nameCopy(transaction, swept.expired.back().row.hold.capturedCopyId, swept.expired.back()));
    }
    for (const HoldId id : requested) {
        TRY(auto row, holds.row(transaction, id));
        swept.requested.push_back(std::move(*row));
    }
    return swept;
}

Result<std::vector<HoldRow>> HoldQueries::list(storage::Snapshot& snapshot,
                                               const staff::Permitted<Permission::HoldEdit>& by,
                                               const HoldFilter& filter) const {
    HoldFilter everywhere = filter;
    everywhere.pickupPlace.clear();
    TRY(auto rows, holds.list(snapshot, everywhere));
    CHECK(keepThoseIn(snapshot, filter.pickupPlace, rows, [](const HoldRow& row) { return row.hold.pickupPlace; }));
    CHECK(concealNames(snapshot, m_journal, by, rows));
    return rows;
}

Result<std::vector<HoldRow>> HoldQueries::ofReader(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::ReaderView>&,
                                                   readers::ReaderId reader) const {
    return holds.ofReader(snapshot, reader);
}

Result<std::vector<HoldRow>> HoldQueries::outdated(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::HoldEdit>& by) const {
    TRY(const auto outdated, holds.outdated(snapshot, m_journal.clock().today()));
    std::vector<HoldRow> rows;
    for (const Hold& hold : outdated) {
        TRY(auto row, holds.row(snapshot, hold.id));
        if (row) rows.push_back(std::move(*row));
    }
    CHECK(concealNames(snapshot, m_journal, by, rows));
    return rows;
}

Result<std::vector<HoldRow>> HoldQueries::requests(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::HoldEdit>& by,
                                                   const std::string& place) const {
    TRY(auto rows, holds.list(snapshot, {.state = HoldState::Requested}));
    CHECK(keepThoseIn(snapshot, place, rows, [](const HoldRow& row) { return row.copyPlace; }));
    CHECK(sortByShelf(snapshot, rows));
    CHECK(concealNames(snapshot, m_journal, by, rows));
    return rows;
}

} // namespace kitapdar::holds
