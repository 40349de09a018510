// Figures: a month, a year and all years, the list behind one figure, and the sheet of a day.
#include "core/journal/Journal.h"
#include "core/reports/DayQueries.h"
#include "core/reports/FigureQueries.h"
#include "core/staff/Gate.h"
#include "core/storage/Store.h"
#include "tests/bench/library/Scene.h"

namespace kitapdar::bench {

namespace {

constexpr int repeats = 5;

reports::Question question(Day from, Day to, reports::Axis by) {
    reports::Question question;
    question.from = from;
    question.to = to;
    question.by = by;
    return question;
}

} // namespace

void measureReports(Scene& scene) {
    const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    const FixedClock clock(benchDay);
    const journal::Journal journal(clock);
    const reports::FigureQueries queries(journal);
    const auto by = staff::Gate::admitProgram<Permission::ReportView>(Session{"Кітапханашы", "1", {}});
    const auto asked = [&](const reports::Question& wanted) {
        return must(store->readNow([&](storage::Snapshot& snapshot) { return queries.figures(snapshot, by, wanted); }),
                    "figures");
    };
    const auto timed = [&](const char* name, const reports::Question& wanted) {
        Series series;
        for (int i = 0; i < repeats; ++i) series.time([&] { asked(wanted); });
        scene.figures.times(name, series);
    };
    const Day lastYear(benchDay.year() - 1, 1, 1);
    const Day endOfLastYear(benchDay.year() - 1, 12, 31);
    timed("figures of a month by day",
          question(Day(benchDay.year(), 10, 1), Day(benchDay.year(), 10, 31), reports::Axis::Day));
    timed("figures of a year by age", question(lastYear, endOfLastYear, reports::Axis::Age));
    timed("figures of all years by language", question(Day(2000, 1, 1), benchDay, reports::Axis::Language));

    const auto month = question(Day(benchDay.year(), 10, 1), Day(benchDay.year(), 10, 31), reports::Axis::Age);
    Series list;
    for (int i = 0; i < repeats; ++i) {
        list.time([&] {
            must(store->readNow(
                     [&](storage::Snapshot& snapshot) { return queries.list(snapshot, by, month, "15-29", "", 1000); }),
                 "list");
        });
    }
    scene.figures.times("list behind a figure of a month", list);

    const reports::DayQueries days(journal);
    Series sheet;
    for (int i = 0; i < repeats; ++i) {
        sheet.time([&] {
            must(store->readNow([&](storage::Snapshot& snapshot) {
                return days.sheet(snapshot, by, benchDay.plusDays(-i), std::nullopt);
            }),
                 "sheet");
        });
    }
    scene.figures.times("sheet of a day", sheet);
}

} // namespace kitapdar::bench
