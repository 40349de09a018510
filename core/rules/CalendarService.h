// The library's calendar and loan rules as stored.
#pragma once

#include "core/rules/Calendar.h"
#include "core/rules/CalendarChange.h"
#include "core/rules/LoanRules.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string_view>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::rules {

/// A line as it stands in the calendar.
struct AddedLine {
    CalendarLine line;
    bool isNew = true; // false: the calendar had one of these days already, and nothing was written
};

class CalendarService {
public:
    explicit CalendarService(const journal::Journal& journal) : m_journal(journal) {}

    /// Of a place: of the lines of the whole library and of the places of the path.
    Result<Calendar> calendar(storage::Snapshot& snapshot, const PlacePath& path = {}) const;
    Result<LoanRules> rules(storage::Snapshot& snapshot) const;
    /// What they say for one reader and one copy: as terms() of rules(), and reads those alone that fit. For each scan.
    Result<LoanTerms> terms(storage::Snapshot& snapshot, const PlacePath& path, std::string_view category,
                            std::string_view kind) const;
    Result<std::vector<CalendarLine>> lines(storage::Snapshot& snapshot) const;

    /// Moves no due date: who wants that uses circulation::ClosureService. A line for the same days at the same place,
    /// whatever its note says, is not written a second time.
    Result<AddedLine, CalendarRefusal> addLine(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::CalendarEdit>& by,
                                               const CalendarLine& line) const;
    /// One operation; moves no due date. How many lines were added.
    Result<int, CalendarRefusal> addHolidays(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CalendarEdit>& by, int year) const;
    /// Those of this and the next year whose holidays were never added, also not by somebody who took them back; none
    /// in a library that has never added any: its calendar is set by hand.
    Result<std::vector<int>> yearsWithoutHolidays(storage::Snapshot& snapshot) const;
    /// Sundays and the holidays of this and the next year, in a library whose calendar is empty; else nothing.
    Result<void, CalendarRefusal> addShipped(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CalendarEdit>& by) const;
    Result<std::vector<LoanRule>> storedRules(storage::Snapshot& snapshot) const;
    /// The shipped values of those rules that every library needs, as rules for everybody, in a library that has set
    /// none; else nothing.
    Result<void, CalendarRefusal> addShippedRules(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::RulesEdit>& by) const;
    /// Sets the value of one rule for one scope ("*" = any); an empty value removes the rule.
    Result<void, CalendarRefusal> setRule(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::RulesEdit>& by,
                                          const LoanRule& rule) const;

private:
    Result<LineChanges, CalendarRefusal> change(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CalendarEdit>& by,
                                                const CalendarChange& wanted) const;

    const journal::Journal& m_journal;
};

} // namespace kitapdar::rules
