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
    /// What remind() entered before and can be made once more, the newest first. Neither `filter.step` counts, nor what
    /// is left alone now: returned, claimed as returned, of a reader whose data are blocked.
    Result<std::vector<ReminderRun>> written(storage::Snapshot& snapshot,
                                             const staff::Permitted<Permission::ReaderView>& by,
                                             const OverdueFilter& filter) const;
    /// The letters of reminders that were entered before, by institution and name, with the books that are still out;
    /// nothing is entered. Of a loan with several reminders the last one.
    Result<std::vector<ReminderLetter>, ReminderRefusal> onceMore(storage::Snapshot& snapshot,
                                                                  const staff::Permitted<Permission::LoanLend>& by,
                                                                  const WrittenReminders& which,
                                                                  const OverdueFilter& filter) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
