#include "core/movements/MovementService.h"

#include "core/journal/Journal.h"
#include "core/movements/Kinds.h"
#include "core/movements/MovementCheck.h"
#include "core/movements/MovementChecks.h"
#include "core/movements/MovementRepository.h"
#include "core/text/Barcode.h"
#include "core/withdrawals/WriteOffRepository.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::movements {

namespace {

const MovementRepository stored;
const withdrawals::WriteOffRepository writeOffs;

/// Each once, in the order given; refused when one is not there or they are too many.
template <class Refusals>
Result<std::vector<collection::CopyId>, Refusals> eachOnce(storage::Snapshot& snapshot,
                                                           const std::vector<collection::CopyId>& copies) {
    std::vector<collection::CopyId> ids;
    std::set<std::int64_t> seen;
    for (const collection::CopyId id : copies) {
        if (seen.insert(id.value).second) ids.push_back(id);
    }
    if (ids.size() > withdrawals::mostCopiesOfAct) return fail(Refusals(withdrawals::ActTooLong{}));
    TRY(const auto found, writeOffs.copies(snapshot, storage::Parameters(ids.begin(), ids.end())));
    if (found.size() != ids.size()) return fail(Refusals(collection::UnknownCopy{}));
    return ids;
}

/// What people typed, and nothing that an act of this kind does not have.
void tidy(MovementAct& act) {
    act.commission.chair = text::normalizeScan(act.commission.chair);
    act.commission.order = text::normalizeScan(act.commission.order);
    act.receiver = text::normalizeScan(act.receiver);
    if (act.kind != MovementKind::Transfer) act.toPlace.clear();
    if (act.kind != MovementKind::Revaluation) act.coefficient.reset();
}

Result<void> finish(journal::Operation& operation, const MovementAct& act, std::int64_t copies) {
    operation.about("movement", act.id.value);
    operation.fact(journal::FactName::Number, act.id.value);
    operation.fact(journal::FactName::Kind, code(act.kind));
    operation.fact(journal::FactName::Copies, copies);
    CHECK(operation.finish());
    return {};
}

/// Whoever changes a draft has prepared it: another person signs.
bool takeOver(MovementAct& act, const staff::Permitted<Permission::CopyEdit>& by) {
    if (act.preparedBy == by.session().operatorCode) return false;
    act.preparedBy = by.session().operatorCode;
    act.preparedName = by.session().operatorName;
    return true;
}

Result<MovementAct, EditMovementRefusal> theDraft(storage::Snapshot& snapshot, MovementId id) {
    TRY(auto act, stored.act(snapshot, id));
    if (!act) return fail(UnknownMovement{id});
    if (act->state != MovementState::Draft) return fail(MovementNotDraft{numberOf(*act)});
    return std::move(*act);
}

} // namespace

Result<MovementAct, DraftMovementRefusal> MovementService::draft(storage::Transaction& transaction,
                                                                 const staff::Permitted<Permission::CopyEdit>& by,
                                                                 const NewMovement& wanted) const {
    MovementAct act;
    act.kind = wanted.kind;
    act.on = wanted.on.value_or(m_journal.clock().today());
    act.toPlace = wanted.toPlace;
    act.coefficient = wanted.coefficient;
    act.commission = wanted.commission;
    act.receiver = wanted.receiver;
    act.note = wanted.note;
    act.preparedBy = by.session().operatorCode;
    act.preparedName = by.session().operatorName;
    tidy(act);
    CHECK(checkHead<DraftMovementRefusal>(transaction, m_journal.clock(), act));
    TRY(const auto copies, eachOnce<DraftMovementRefusal>(transaction, wanted.copies));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::draft);
    TRY(act.id, stored.insert(operation, act));
    act.version = 1;
    for (const collection::CopyId id : copies) CHECK(stored.insertLine(operation, act.id, id));
    CHECK(finish(operation, act, std::ssize(copies)));
    return act;
}

Result<MovementAct, EditMovementRefusal> MovementService::edit(storage::Transaction& transaction,
                                                               const staff::Permitted<Permission::CopyEdit>& by,
                                                               const MovementAct& wanted) const {
    TRY(auto act, theDraft(transaction, wanted.id));
    act.on = wanted.on;
    act.toPlace = wanted.toPlace;
    act.coefficient = wanted.coefficient;
    act.commission = wanted.commission;
    act.receiver = wanted.receiver;
    act.note = wanted.note;
    act.version = wanted.version;
    takeOver(act, by);
    tidy(act);
    CHECK(checkHead<EditMovementRefusal>(transaction, m_journal.clock(), act));
    TRY(const auto lines, stored.lines(transaction, act.id));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(stored.update(operation, act));
    CHECK(finish(operation, act, std::ssize(lines)));
    return act;
}

Result<withdrawals::Added, EditMovementRefusal> MovementService::add(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
    const std::vector<collection::CopyId>& copies) const {
    TRY(auto act, theDraft(transaction, id));
    TRY(const auto ids, eachOnce<EditMovementRefusal>(transaction, copies));
    TRY(const auto present, stored.lines(transaction, id));
    withdrawals::Added added;
    added.present = std::ranges::count_if(ids, [&](collection::CopyId each) { return present.contains(each.value); });
    added.added = std::ssize(ids) - added.present;
    if (std::ssize(present) + added.added > withdrawals::mostCopiesOfAct) return fail(withdrawals::ActTooLong{});
    if (added.added == 0) return added;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addCopies);
    if (takeOver(act, by)) CHECK(stored.update(operation, act));
    for (const collection::CopyId each : ids) {
        if (!present.contains(each.value)) CHECK(stored.insertLine(operation, id, each));
    }
    CHECK(finish(operation, act, added.added));
    return added;
}

Result<withdrawals::Added, EditMovementRefusal> MovementService::addMatching(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
    const withdrawals::CopyFilter& filter) const {
    if (filter.isEmpty()) return fail(withdrawals::FilterEmpty{});
    TRY(const auto copies, writeOffs.matching(transaction, filter, withdrawals::mostCopiesOfAct + 1));
    return add(transaction, by, id, copies);
}

Result<std::int64_t, EditMovementRefusal> MovementService::remove(storage::Transaction& transaction,
                                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                                  MovementId id,
                                                                  const std::vector<collection::CopyId>& copies) const {
    TRY(auto act, theDraft(transaction, id));
    TRY(auto present, stored.lines(transaction, id));
    std::vector<std::int64_t> lines;
    for (const collection::CopyId each : copies) {
        const auto line = present.extract(each.value);
        if (line) lines.push_back(line.mapped().id);
    }
    if (lines.empty()) return std::int64_t(0);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeCopies);
    if (takeOver(act, by)) CHECK(stored.update(operation, act));
    for (const std::int64_t line : lines) CHECK(stored.eraseLine(operation, line));
    CHECK(finish(operation, act, std::ssize(lines)));
    return std::ssize(lines);
}

Result<std::int64_t, EditMovementRefusal> MovementService::removeBlocked(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by, MovementId id) const {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownMovement{id});
    TRY(const auto checked, checkedMovement(transaction, *row));
    std::vector<collection::CopyId> blocked;
    for (const MovementLine& each : checked.lines) {
        if (!each.obstacles.empty()) blocked.push_back(each.copyId);
    }
    return remove(transaction, by, id, blocked);
}

Result<void, EditMovementRefusal> MovementService::setValue(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CopyEdit>& by,
                                                            MovementId id, collection::CopyId copy,
                                                            std::optional<Money> value) const {
    TRY(auto act, theDraft(transaction, id));
    if (act.kind != MovementKind::Revaluation) return fail(NotRevaluation{});
    TRY(const auto present, stored.lines(transaction, id));
    const auto found = present.find(copy.value);
    if (found == present.end()) return fail(collection::UnknownCopy{});
    StoredLine line = found->second;
    if (line.newValue == value) return {};
    line.newValue = value;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::setValue);
    if (takeOver(act, by)) CHECK(stored.update(operation, act));
    CHECK(stored.updateLine(operation, line));
    if (value) operation.fact(journal::FactName::Amount, value->tiyn);
    CHECK(finish(operation, act, 1));
    return {};
}

Result<void, EditMovementRefusal> MovementService::discard(storage::Transaction& transaction,
                                                           const staff::Permitted<Permission::CopyEdit>& by,
                                                           MovementId id) const {
    TRY(const auto act, theDraft(transaction, id));
    TRY(const auto lines, stored.lines(transaction, id));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::discard);
    for (const auto& [copy, line] : lines) CHECK(stored.eraseLine(operation, line.id));
    CHECK(stored.erase(operation, id));
    CHECK(finish(operation, act, std::ssize(lines)));
    return {};
}

} // namespace kitapdar::movements
