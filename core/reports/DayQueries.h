// The sheet of a day and the counters of the empty desk. Stateless, any thread.
#pragma once

#include "core/reports/DaySheet.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::reports {

class DayQueries {
public:
    /// `journal` outlives this.
    explicit DayQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// `place`: code; nullopt: all of the library. Trays and the journal's head are those of now.
    Result<DaySheet, Refusal<>> sheet(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReportView>& by,
                                      Day on, const std::optional<std::string>& place) const;
    /// Of today, at the place of whoever asks; of the whole library at a desk without a place. Some indexed questions.
    Result<DeskToday, Refusal<>> today(storage::Snapshot& snapshot,
                                       const staff::Permitted<Permission::LoanLend>& by) const;

private:
    const journal::Journal& m_journal;
};

/// The first millisecond of a local day. Pure but for the time zone of the machine.
Instant beginOf(Day day);

} // namespace kitapdar::reports
