// The yes to a clock that is behind the journal. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/journal/ClockBehind.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

struct ClockNotBehind { // nothing is to be confirmed
    static constexpr std::string_view code = "clock_not_behind";
};
using ClockRefusal = Refusal<ClockNotBehind>;

class ClockService {
public:
    explicit ClockService(const journal::Journal& journal) : m_journal(journal) {}

    /// Enters that the clock of this computer is right although the journal has later entries; returns the day of the
    /// latest one. From now on what journal::checkClock() refused is written. A yes to the question of a lending
    /// enters the same.
    Result<Day, ClockRefusal> confirm(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::LoanLend>& by) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
