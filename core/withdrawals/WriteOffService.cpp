#include "core/withdrawals/WriteOffService.h"

#include "core/accounts/BookChecks.h"
#include "core/journal/Journal.h"
#include "core/text/Barcode.h"
#include "core/withdrawals/ActCheck.h"
#include "core/withdrawals/Kinds.h"
#include "core/withdrawals/WriteOffRepository.h"

#include <algorithm>
#include <map>

namespace kitapdar::withdrawals {

namespace {

const WriteOffRepository stored;
const accounts::AccountsRepository books;

/// Each once, in the order given; refused when one is not there or they are too many.
template <class Refusals>
Result<std::vector<collection::CopyId>, Refusals> eachOnce(storage::Snapshot& snapshot,
                                                           const std::vector<collection::CopyId>& copies) {
    std::vector<collection::CopyId> ids;
    std::set<std::int64_t> seen;
    for (const collection::CopyId id : copies) {
        if (seen.insert(id.value).second) ids.push_back(id);
    }
    if (ids.size() > mostCopiesOfAct) return fail(Refusals(ActTooLong{}));
    TRY(const auto found, stored.copies(snapshot, storage::Parameters(ids.begin(), ids.end())));
    if (found.size() != ids.size()) return fail(Refusals(collection::UnknownCopy{}));
    return ids;
}

template <class Refusals>
Result<void, Refusals> checkHead(storage::Snapshot& snapshot, const Clock& clock, const WriteOffAct& act) {
    TRY(const auto terms, books.terms(snapshot));
    if (!accounts::findTerm(terms, accounts::TermList::Reason, act.reason))
        return fail(Refusals(accounts::UnknownTerm{accounts::TermList::Reason, act.reason}));
    return accounts::checkDay<Refusals>(snapshot, clock, act.on);
}

Commission tidied(const Commission& given) {
    Commission commission = given;
    commission.chair = text::normalizeScan(given.chair);
    commission.order = text::normalizeScan(given.order);
    return commission;
}

Result<void> finish(journal::Operation& operation, const WriteOffAct& act, std::int64_t copies) {
    operation.about("write_off_act", act.id.value);
    operation.fact(journal::FactName::Number, act.id.value);
    operation.fact(journal::FactName::Copies, copies);
    CHECK(operation.finish());
    return {};
}

/// Whoever changes a draft has prepared it: another person signs.
bool takeOver(WriteOffAct& act, const staff::Permitted<Permission::CopyEdit>& by) {
    if (act.preparedBy == by.session().operatorCode) return false;
    act.preparedBy = by.session().operatorCode;
    act.preparedName = by.session().operatorName;
    return true;
}

Result<WriteOffAct, EditActRefusal> theDraft(storage::Snapshot& snapshot, ActId id) {
    TRY(auto act, stored.act(snapshot, id));
    if (!act) return fail(UnknownAct{id});
    if (act->state != ActState::Draft) return fail(ActNotDraft{numberOf(*act)});
    return std::move(*act);
}

} // namespace

Result<WriteOffAct, DraftRefusal> WriteOffService::draft(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::CopyEdit>& by,
                                                         const NewAct& wanted) const {
    WriteOffAct act;
    act.on = wanted.on.value_or(m_journal.clock().today());
    act.reason = wanted.reason;
    act.commission = tidied(wanted.commission);
    act.destination = wanted.destination;
    act.note = wanted.note;
    act.preparedBy = by.session().operatorCode;
    act.preparedName = by.session().operatorName;
    CHECK(checkHead<DraftRefusal>(transaction, m_journal.clock(), act));
    TRY(const auto copies, eachOnce<DraftRefusal>(transaction, wanted.copies));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::draft);
    TRY(act.id, stored.insert(operation, act));
    act.version = 1;
    for (const collection::CopyId id : copies) CHECK(stored.insertLine(operation, act.id, id));
    CHECK(finish(operation, act, std::ssize(copies)));
    return act;
}

Result<WriteOffAct, EditActRefusal> WriteOffService::edit(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CopyEdit>& by,
                                                          const WriteOffAct& wanted) const {
    TRY(auto act, theDraft(transaction, wanted.id));
    act.on = wanted.on;
    act.reason = wanted.reason;
    act.commission = tidied(wanted.commission);
    act.destination = wanted.destination;
    act.note = wanted.note;
    act.version = wanted.version;
    takeOver(act, by);
    CHECK(checkHead<EditActRefusal>(transaction, m_journal.clock(), act));
    TRY(const auto lines, stored.lines(transaction, act.id));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(stored.update(operation, act));
    CHECK(finish(operation, act, std::ssize(lines)));
    return act;
}

Result<Added, EditActRefusal> WriteOffService::add(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                                   const std::vector<collection::CopyId>& copies) const {
    TRY(auto act, theDraft(transaction, id));
    TRY(const auto ids, eachOnce<EditActRefusal>(transaction, copies));
    TRY(const auto present, stored.lines(transaction, id));
    Added added;
    added.present = std::ranges::count_if(ids, [&](collection::CopyId each) { return present.contains(each.value); });
    added.added = std::ssize(ids) - added.present;
    if (std::ssize(present) + added.added > mostCopiesOfAct) return fail(ActTooLong{});
    if (added.added == 0) return added;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addCopies);
    if (takeOver(act, by)) CHECK(stored.update(operation, act));
    for (const collection::CopyId each : ids) {
        if (!present.contains(each.value)) CHECK(stored.insertLine(operation, id, each));
    }
    CHECK(finish(operation, act, added.added));
    return added;
}

Result<Added, EditActRefusal> WriteOffService::addMatching(storage::Transaction& transaction,
                                                           const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                                           const CopyFilter& filter) const {
    if (filter.isEmpty()) return fail(FilterEmpty{});
    TRY(const auto copies, stored.matching(transaction, filter, mostCopiesOfAct + 1));
    return add(transaction, by, id, copies);
}

Result<std::int64_t, EditActRefusal> WriteOffService::remove(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                                             const std::vector<collection::CopyId>& copies) const {
    TRY(auto act, theDraft(transaction, id));
    TRY(auto present, stored.lines(transaction, id));
    std::vector<std::int64_t> lines;
    for (const collection::CopyId each : copies) {
        const auto line = present.extract(each.value);
        if (line) lines.push_back(line.mapped());
    }
    if (lines.empty()) return std::int64_t(0);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeCopies);
    if (takeOver(act, by)) CHECK(stored.update(operation, act));
    for (const std::int64_t line : lines) CHECK(stored.eraseLine(operation, line));
    CHECK(finish(operation, act, std::ssize(lines)));
    return std::ssize(lines);
}

Result<std::int64_t, EditActRefusal> WriteOffService::removeBlocked(storage::Transaction& transaction,
                                                                    const staff::Permitted<Permission::CopyEdit>& by,
                                                                    ActId id) const {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownAct{id});
    TRY(const auto checked, checkedAct(transaction, *row, m_journal.clock().today()));
    std::vector<collection::CopyId> blocked;
    for (const ActLine& each : checked.lines) {
        if (!each.blocks.empty()) blocked.push_back(each.copyId);
    }
    return remove(transaction, by, id, blocked);
}

Result<void, EditActRefusal> WriteOffService::discard(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::CopyEdit>& by,
                                                      ActId id) const {
    TRY(const auto act, theDraft(transaction, id));
    TRY(const auto lines, stored.lines(transaction, id));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::discard);
    for (const auto& [copy, line] : lines) CHECK(stored.eraseLine(operation, line));
    CHECK(stored.erase(operation, id));
    CHECK(finish(operation, act, std::ssize(lines)));
    return {};
}

} // namespace kitapdar::withdrawals
