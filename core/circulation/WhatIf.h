// What a rule would have made of the loans of a year: the same readers come for the same books on the same days and
// bring them back on the same days, once under the rules as they are and once with one rule changed. Reads only.
//
// A loan is refused when a limit is reached (or overdue books refuse it) by what the simulated reader has at home at
// that moment; refused loans are not lent. A loan is renewed on its due day, while its reader still has it, as often as
// it was renewed in truth and the rules allow. Source: docs/circulation.md, 4.9.
#pragma once

#include "core/jobs/Progress.h"
#include "core/rules/CalendarService.h"
#include "core/storage/Transaction.h"

#include <memory>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

/// Of the loans of one year.
struct YearOfLoans {
    int loans = 0;
    int refused = 0; // a limit was reached, or lending was forbidden
    int overdue = 0; // came back after their due day, or are out and overdue today
    int renewals = 0;
    int readers = 0; // with a loan at least; a forgotten reader is none

    friend bool operator==(const YearOfLoans&, const YearOfLoans&) = default;
};

struct WhatIf {
    YearOfLoans before; // under the rules as they are
    YearOfLoans after;
};

class WhatIfService {
public:
    explicit WhatIfService(const journal::Journal& journal) : m_journal(journal) {}

    /// With `changed` set, or removed when its value is empty. Seconds for a large library: `progress` may be cancelled
    /// from any thread, then the answer is Fault::Cancelled; nullptr: it is not looked at.
    Result<WhatIf, rules::CalendarRefusal> compare(storage::Snapshot& snapshot, const rules::LoanRule& changed,
                                                   int year, const std::shared_ptr<jobs::Progress>& progress) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
