#include "core/circulation/ClockService.h"

#include "core/circulation/Kinds.h"
#include "core/journal/Journal.h"

namespace kitapdar::circulation {

static_assert(kinds::confirmClock.code == journal::confirmedClock);

Result<Day, ClockRefusal> ClockService::confirm(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::LoanLend>& by) const {
    TRY(const int days, journal::daysBehind(transaction, m_journal.clock()));
    if (days == 0) return fail(ClockNotBehind{});
    const Day newest = m_journal.clock().today().plusDays(days);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::confirmClock);
    operation.fact(journal::FactName::Before, newest.iso());
    CHECK(operation.finish());
    return newest;
}

} // namespace kitapdar::circulation
