#include "core/rules/Holidays.h"

#include <unicode/calendar.h>
#include <unicode/gregocal.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <utility>

namespace kitapdar::rules {

namespace {

struct Holiday {
    const char* day; // MM-DD
    const char* name;
    bool movesRest; // 7 January is a day off and no holiday of the law
};

constexpr std::array holidays = std::to_array<Holiday>({
    {"01-01", "Жаңа жыл", true},
    {"01-02", "Жаңа жыл", true},
    {"01-07", "Православиелік Рождество", false},
    {"03-08", "Халықаралық әйелдер күні", true},
    {"03-21", "Наурыз мейрамы", true},
    {"03-22", "Наурыз мейрамы", true},
    {"03-23", "Наурыз мейрамы", true},
    {"05-01", "Қазақстан халқының бірлігі мерекесі", true},
    {"05-07", "Отан қорғаушы күні", true},
    {"05-09", "Жеңіс күні", true},
    {"07-06", "Астана күні", true},
    {"08-30", "Қазақстан Республикасының Конституциясы күні", true},
    {"10-25", "Республика күні", true},
    {"12-16", "Тәуелсіздік күні", true},
});

constexpr const char* kurbanAitNote = "Құрбан айт (ҚМДБ хабарламасы бойынша нақтыланады)";
constexpr const char* movedNote = "Демалыс ауыстырылды: ";

CalendarLine closedOn(Day day, std::string note) {
    CalendarLine line;
    line.rule = "closed";
    line.firstDay = day;
    line.lastDay = day;
    line.note = std::move(note);
    return line;
}

Day dayOf(int year, const char* monthDay) {
    return Day::fromIso(std::to_string(year) + "-" + monthDay).value_or(Day(year, 1, 1));
}

} // namespace

std::vector<CalendarLine> yearlyHolidays() {
    std::vector<CalendarLine> lines;
    for (const Holiday& each : holidays) {
        CalendarLine line;
        line.rule = "yearly";
        line.monthDay = each.day;
        line.note = each.name;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<Day> kurbanAit(int year) {
    std::vector<Day> days;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZone> utc(icu::TimeZone::createTimeZone("UTC"));
    const std::unique_ptr<icu::Calendar> islamic(
        icu::Calendar::createInstance(*utc, icu::Locale("en@calendar=islamic-umalqura"), status));
    icu::GregorianCalendar gregorian(*utc, status);
    if (U_FAILURE(status) || !islamic) return days;
    constexpr int dhuAlHijja = 11; // months are counted from 0
    constexpr int feast = 10;
    gregorian.set(year, UCAL_JANUARY, 1, 12, 0, 0);
    islamic->setTime(gregorian.getTime(status), status);
    const int first = islamic->get(UCAL_YEAR, status);
    for (int each = first; each <= first + 2; ++each) {
        islamic->clear();
        islamic->set(each, dhuAlHijja, feast, 12, 0, 0);
        gregorian.setTime(islamic->getTime(status), status);
        if (U_FAILURE(status) || gregorian.get(UCAL_YEAR, status) != year) continue;
        days.emplace_back(year, static_cast<unsigned>(gregorian.get(UCAL_MONTH, status) + 1),
                          static_cast<unsigned>(gregorian.get(UCAL_DATE, status)));
    }
    return days;
}

std::vector<CalendarLine> movingHolidays(int year, const std::vector<unsigned>& closedWeekdays) {
    std::vector<CalendarLine> lines;
    std::set<Day> taken;
    const auto rests = [&](Day day) {
        return std::ranges::find(closedWeekdays, day.isoWeekday()) != closedWeekdays.end();
    };
    for (const Day day : kurbanAit(year)) {
        taken.insert(day);
        lines.push_back(closedOn(day, kurbanAitNote));
    }
    for (const Holiday& each : holidays) taken.insert(dayOf(year, each.day));
    constexpr unsigned daysOfWeek = 7;
    if (closedWeekdays.size() >= daysOfWeek) return lines;
    for (const Holiday& each : holidays) {
        Day day = dayOf(year, each.day);
        if (!each.movesRest || !rests(day)) continue;
        while (rests(day) || taken.contains(day)) day = day.plusDays(1);
        taken.insert(day);
        lines.push_back(closedOn(day, std::string(movedNote) + each.name));
    }
    return lines;
}

} // namespace kitapdar::rules
