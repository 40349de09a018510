#include "core/withdrawals/WriteOffQueries.h"

#include "core/journal/Journal.h"
#include "core/staff/SignatureService.h"
#include "core/withdrawals/ActCheck.h"
#include "core/withdrawals/WriteOffRepository.h"

namespace kitapdar::withdrawals {

namespace {

const WriteOffRepository stored;

} // namespace

Result<std::vector<ActRow>> WriteOffQueries::list(storage::Snapshot& snapshot, int limit) const {
    return stored.list(snapshot, limit);
}

Result<std::optional<ActRow>> WriteOffQueries::find(storage::Snapshot& snapshot, ActId id) const {
    return stored.row(snapshot, id);
}

Result<std::optional<ActRow>> WriteOffQueries::numbered(storage::Snapshot& snapshot, int year,
                                                        std::int64_t number) const {
    TRY(const auto act, stored.numbered(snapshot, year, number));
    if (!act) return std::optional<ActRow>();
    return stored.row(snapshot, act->id);
}

Result<CheckedAct, ShowActRefusal> WriteOffQueries::check(storage::Snapshot& snapshot, ActId id) const {
    TRY(const auto row, stored.row(snapshot, id));
    if (!row) return fail(UnknownAct{id});
    TRY(auto checked, checkedAct(snapshot, *row, m_journal.clock().today()));
    TRY(checked.columns, accounts::KsuQueries().columns(snapshot));
    TRY(checked.isAlone, staff::SignatureService(m_journal).mayBeAlone(snapshot));
    return checked;
}

Result<staff::Act, ShowActRefusal> WriteOffQueries::toSign(storage::Snapshot& snapshot, ActId id) const {
    TRY(const auto row, stored.row(snapshot, id));
    if (!row) return fail(UnknownAct{id});
    TRY(const auto checked, checkedAct(snapshot, *row, m_journal.clock().today()));
    TRY(auto act, signedAct(checked));
    return act;
}

Result<std::optional<staff::Act>, ShowActRefusal> WriteOffQueries::toReverse(storage::Snapshot& snapshot, ActId id,
                                                                             const ReversalRequest& request) const {
    TRY(const auto row, stored.row(snapshot, id));
    if (!row) return fail(UnknownAct{id});
    if (row->act.state != ActState::Signed) return std::optional<staff::Act>();
    TRY(auto act, signedReversal(*row, request.on.value_or(m_journal.clock().today()), request.note));
    return std::optional(std::move(act));
}

Result<std::int64_t> WriteOffQueries::matching(storage::Snapshot& snapshot, const CopyFilter& filter) const {
    return stored.countMatching(snapshot, filter);
}

Result<Commission> WriteOffQueries::lastCommission(storage::Snapshot& snapshot) const {
    TRY(auto found, stored.lastCommission(snapshot));
    return found.value_or(Commission());
}

} // namespace kitapdar::withdrawals
