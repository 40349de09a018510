#include "core/circulation/CalendarRepository.h"

namespace kitapdar::circulation {

std::optional<Day> yearlyDay(const std::string& monthDay) { return Day::fromIso("2024-" + monthDay); } // a leap year

Calendar calendarOf(const std::vector<CalendarLine>& lines) {
    Calendar calendar;
    for (const CalendarLine& line : lines) {
        if (line.rule == "weekly" && line.weekday) {
            calendar.closeWeekly(static_cast<unsigned>(*line.weekday));
        } else if (line.rule == "yearly" && line.monthDay) {
            if (const auto day = yearlyDay(*line.monthDay)) calendar.closeYearly(day->month(), day->dayOfMonth());
        } else if (line.firstDay) {
            const Day last = line.lastDay.value_or(*line.firstDay);
            if (line.rule == "closed") calendar.close(*line.firstDay, last);
            if (line.rule == "open") calendar.open(*line.firstDay, last);
        }
    }
    return calendar;
}

Result<std::vector<CalendarLine>> CalendarRepository::lines(storage::Snapshot& snapshot) const {
    return snapshot.all("select id, rule, weekday, month_day, first_day, last_day, note from calendar_day order by id",
                        {}, [](const storage::Row& row) {
                            CalendarLine line;
                            line.id = row.integer(0);
                            line.rule = row.string(1);
                            if (!row.isNull(2)) line.weekday = static_cast<int>(row.integer(2));
                            line.monthDay = row.maybeString(3);
                            line.firstDay = row.maybeDay(4);
                            line.lastDay = row.maybeDay(5);
                            line.note = row.string(6);
                            return line;
                        });
}

Result<std::vector<LoanRule>> CalendarRepository::rules(storage::Snapshot& snapshot) const {
    return snapshot.all(
        "select id, name, place, category, kind, value from loan_rule order by id", {}, [](const storage::Row& row) {
            return LoanRule{row.integer(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5)};
        });
}

Result<std::int64_t> CalendarRepository::insert(journal::Operation& operation, const CalendarLine& line) const {
    return operation.insert("calendar_day", {{"rule", line.rule},
                                             {"weekday", line.weekday},
                                             {"month_day", line.monthDay},
                                             {"first_day", line.firstDay},
                                             {"last_day", line.lastDay},
                                             {"note", line.note}});
}

Result<std::int64_t> CalendarRepository::insert(journal::Operation& operation, const LoanRule& rule) const {
    return operation.insert("loan_rule", {{"name", rule.name},
                                          {"place", rule.place},
                                          {"category", rule.category},
                                          {"kind", rule.kind},
                                          {"value", rule.value}});
}

} // namespace kitapdar::circulation
