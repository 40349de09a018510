// Use cases of overdue loans: the list and the reminders. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/circulation/Reminder.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

class ReminderService {
public:
    explicit ReminderService(const journal::Journal& journal) : m_journal(journal) {}

    /// Open loans whose due day is over, the first `limit` of them; within an order the earliest due first.
    Result<std::vector<OverdueLoan>> overdue(storage::Snapshot& snapshot,
                                             const staff::Permitted<Permission::ReaderView>& by,
                                             const OverdueFilter& filter, OverdueOrder order, int limit) const;
    /// Enters that readers are reminded of the loans of which this step (1…reminderSteps) is due, and returns what is
    /// to be written to each, by institution and name. A step is entered once for a loan; a loan that the reader says
    /// was returned, and loans of readers whose data are blocked, are left alone. `filter.step` does not count.
    Result<std::vector<ReminderLetter>, ReminderRefusal> remind(storage::Transaction& transaction,
                                                                const staff::Permitted<Permission::LoanLend>& by,
                                                                int step, const OverdueFilter& filter,
                                                                ReminderWay way) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
