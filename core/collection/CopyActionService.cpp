#include "core/collection/CopyActionService.h"

#include "core/collection/BooksOfAccount.h"
#include "core/collection/CopyEntry.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/collection/OpenLoan.h"
#include "core/collection/Withdrawal.h"
#include "core/journal/Journal.h"
#include "core/staff/SignatureService.h"
#include "core/text/Barcode.h"

namespace kitapdar::collection {

namespace {

const CopyRepository copies;

Result<void> finish(journal::Operation& operation, storage::Snapshot& snapshot, const Copy& copy) {
    TRY(const auto title, copies.titleOf(snapshot, copy.recordId));
    describe(operation, copy, title.value_or(""));
    CHECK(operation.finish());
    return {};
}

/// The copy as it stands after the action.
Result<Copy, CopyActionRefusal> present(storage::Snapshot& snapshot, CopyId id) {
    TRY(auto copy, copies.byId(snapshot, id));
    return std::move(*copy);
}

} // namespace

Result<Happened, CopyActionRefusal> happened(storage::Snapshot& snapshot, const Clock& clock, CopyId id,
                                             std::optional<Day> on) {
    TRY(auto copy, copies.byId(snapshot, id));
    if (!copy) return fail(UnknownCopy{});
    if (copy->accounted == Accounted::Excluded) return fail(CopyWrittenOff{id});
    if (on && clock.today() < *on) return fail(DayInFuture{*on});
    return Happened{std::move(*copy), on.value_or(clock.today())};
}

Result<Copy, CopyActionRefusal> CopyActionService::damage(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CopyEdit>& by, CopyId id,
                                                          const Mishap& mishap) const {
    TRY(const Happened what, happened(transaction, m_journal.clock(), id, mishap.on));
    if (what.copy.condition == Condition::Damaged) return fail(CopyAlready{CopyState::Damaged});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::damage);
    operation.fact(journal::FactName::Day, what.on.iso());
    CHECK(copies.setCondition(operation, id, Condition::Damaged, what.on, mishap.reason));
    CHECK(finish(operation, transaction, what.copy));
    return present(transaction, id);
}

Result<Copy, WriteOffRefusal> CopyActionService::writeOff(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CopyEdit>& by, CopyId id,
                                                          const WriteOffDocument& document) const {
    TRY(const Happened what, happened(transaction, m_journal.clock(), id, document.on));
    const std::string number = text::normalizeScan(document.number);
    if (number.empty() || !document.on) return fail(DocumentMissing{});
    TRY(const bool onLoan, isOnLoan(transaction, id));
    if (onLoan) return fail(CopyOnLoan{id});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::writeOff);
    operation.fact(journal::FactName::Value, number);
    operation.fact(journal::FactName::Day, what.on.iso());
    TRY(const bool left, leaveBooks(m_journal, operation, transaction, what.copy, {number, what.on}));
    if (left) {
        TRY(const bool alone, staff::SignatureService(m_journal).mayBeAlone(transaction));
        if (!alone) return fail(ActNeeded{});
    } else {
        CHECK(withdraw(m_journal, operation, transaction, what.copy));
        CHECK(copies.exclude(operation, id, number, what.on));
    }
    CHECK(finish(operation, transaction, what.copy));
    TRY(auto gone, present(transaction, id));
    return gone;
}

} // namespace kitapdar::collection
