// Changing the calendar together with what it moves: open loans that fall due, and pickup deadlines that fall, on a day
// that the change closes are moved to an open day; nothing is ever made shorter. Source: docs/circulation.md, 5.6.
#pragma once

#include "core/circulation/Loan.h"
#include "core/circulation/Reasons.h"
#include "core/rules/CalendarService.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

/// An open loan whose due day moves.
struct MovedLoan {
    LoanId id{0};
    std::string title;
    std::string barcode; // or inventory number
    std::string place;   // of the copy
    Day from;
    Day to;
};

/// A copy on the hold shelf whose deadline moves.
struct MovedHold {
    std::int64_t id = 0;
    std::string pickupPlace;
    Day from;
    Day to;
};

struct ClosureEffect {
    rules::LineChanges lines;
    std::vector<MovedLoan> loans; // the earliest due first
    std::vector<MovedHold> holds;
    std::optional<NoOpenDay> closed; // by this change: nothing is lent towards those days any more

    /// How many move by so many days.
    std::map<int, int> loansByDays() const;
    std::map<int, int> holdsByDays() const;
};

class ClosureService {
public:
    explicit ClosureService(const journal::Journal& journal) : m_journal(journal) {}

    /// What the change would move. Writes nothing; the ids of added lines are 0.
    Result<ClosureEffect, rules::CalendarRefusal> preview(storage::Snapshot& snapshot,
                                                          const rules::CalendarChange& change) const;
    /// The change and all that it moves, as one operation; undoing it puts every date back. Loans that were returned or
    /// renewed after it forbid the undo, as for every operation.
    Result<ClosureEffect, rules::CalendarRefusal> apply(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::CalendarEdit>& by,
                                                        const rules::CalendarChange& change) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
