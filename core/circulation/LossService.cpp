#include "core/circulation/LossService.h"

#include "core/circulation/LoanRepository.h"
#include "core/collection/CopyActionService.h"
#include "core/collection/CopyEntry.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/journal/Journal.h"

#include <algorithm>

namespace kitapdar::circulation {

using collection::Condition;
using collection::Copy;
using collection::CopyActionRefusal;

Result<Copy, CopyActionRefusal> LossService::lose(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                  collection::CopyId id, const collection::Mishap& mishap) const {
    TRY(const auto what, collection::happened(transaction, m_journal.clock(), id, mishap.on));
    if (what.copy.condition == Condition::Lost) return fail(collection::CopyAlready{collection::CopyState::Lost});
    const LoanRepository loans;
    const collection::CopyRepository copies;
    TRY(const auto facts, loans.copy(transaction, id));
    journal::Operation operation = m_journal.begin(transaction, by, collection::kinds::lose);
    if (facts->loan) {
        CHECK(loans.close(operation, *facts->loan, std::max(m_journal.clock().now(), facts->loan->lentAt)));
        operation.about("reader", facts->loan->readerId->value);
        operation.fact(journal::FactName::Card, facts->holder->card);
    }
    CHECK(copies.setCondition(operation, id, Condition::Lost, what.on, mishap.reason));
    operation.fact(journal::FactName::Day, what.on.iso());
    collection::describe(operation, what.copy, facts->title);
    CHECK(operation.finish());
    TRY(auto copy, copies.byId(transaction, id));
    return std::move(*copy);
}

} // namespace kitapdar::circulation
