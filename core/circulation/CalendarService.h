// The library's calendar and loan rules as stored.
#pragma once

#include "core/circulation/Calendar.h"
#include "core/circulation/LoanRules.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

/// One line of the calendar table. `rule`: "weekly" (weekday 1…7), "yearly" (monthDay "MM-DD", from firstDay on and
/// until lastDay when they are given: a holiday has a first year), "closed" and "open" (firstDay…lastDay).
struct CalendarLine {
    std::int64_t id = 0;
    std::string rule;
    std::optional<int> weekday;
    std::optional<std::string> monthDay;
    std::optional<Day> firstDay;
    std::optional<Day> lastDay;
    std::string note;
};

struct LineMalformed { // a weekday that is none, no such day, the last before the first, no such rule
    std::string rule;
};
struct RuleMalformed { // unknown name, or a value that is not of its kind ("10,00", "-1")
    std::string name;
    std::string value;
};
using CalendarRefusal = Refusal<LineMalformed, RuleMalformed>;

class CalendarService {
public:
    explicit CalendarService(const journal::Journal& journal) : m_journal(journal) {}

    Result<Calendar> calendar(storage::Snapshot& snapshot) const;
    Result<LoanRules> rules(storage::Snapshot& snapshot) const;
    Result<std::vector<CalendarLine>> lines(storage::Snapshot& snapshot) const;

    Result<std::int64_t, CalendarRefusal> addLine(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CalendarEdit>& by,
                                                  const CalendarLine& line) const;
    Result<void, CalendarRefusal> removeLine(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CalendarEdit>& by,
                                             std::int64_t lineId) const;
    /// Sets the value of one rule for one scope ("*" = any); an empty value removes the rule.
    Result<void, CalendarRefusal> setRule(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::RulesEdit>& by,
                                          const LoanRule& rule) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
