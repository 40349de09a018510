// What is asked of circulation as a whole: before a rule or a calendar is changed, and day by day.
#include "core/catalogue/search/SearchIndex.h"
#include "core/circulation/ClosureService.h"
#include "core/circulation/ReminderService.h"
#include "core/circulation/WhatIf.h"
#include "core/holds/HoldService.h"
#include "core/reports/DayQueries.h"
#include "core/reports/FigureQueries.h"
#include "core/transfers/TransferService.h"
#include "tests/bench/library/CirculationScene.h"
#include "tests/bench/library/Queries.h"

#include <limits>

namespace kitapdar::bench {

namespace {

constexpr int repeats = 7;
constexpr int hits = 50;

class Asking {
public:
    Asking(const CirculationScene& scene, BenchDesk& desk) : m_scene(scene), m_desk(desk) {}

    /// `ask(snapshot)`; the last answer.
    template <class Ask>
    auto operator()(const std::string& name, Ask ask, int times = repeats) {
        Series series;
        auto answer = must(m_desk.read(ask), name.c_str()); // what is asked first brings pages into memory
        for (int i = 0; i < times; ++i) series.time([&] { answer = must(m_desk.read(ask), name.c_str()); });
        m_scene.figures.times(m_scene.engine + ": " + name, series);
        return answer;
    }

private:
    const CirculationScene& m_scene;
    BenchDesk& m_desk;
};

void askAboutChanges(Asking& ask, BenchDesk& desk) {
    const circulation::WhatIfService whatIf(desk.journal());
    rules::LoanRule rule;
    rule.name = "loan_days";
    rule.value = "20";
    const auto year = ask(
        "what-if of last year",
        [&](storage::Snapshot& snapshot) { return whatIf.compare(snapshot, rule, benchDay.year() - 1, nullptr); }, 3);
    say("what-if: " + std::to_string(year.before.loans) + " loans, overdue " + std::to_string(year.before.overdue) +
        " -> " + std::to_string(year.after.overdue));

    const circulation::ClosureService closure(desk.journal());
    rules::CalendarLine line;
    line.rule = "closed";
    line.firstDay = benchDay.plusDays(1);
    line.lastDay = benchDay.plusDays(10);
    const auto effect = ask("preview of a closure", [&](storage::Snapshot& snapshot) {
        return closure.preview(snapshot, rules::AddLine{line});
    });
    say("closure: " + std::to_string(effect.loans.size()) + " loans and " + std::to_string(effect.holds.size()) +
        " pickup deadlines move");
}

void askForLists(Asking& ask, BenchDesk& desk) {
    const circulation::ReminderService reminders(desk.journal());
    constexpr int all = std::numeric_limits<int>::max();
    for (const auto& [name, order] : {std::pair{"overdue list by date", circulation::OverdueOrder::ByDate},
                                      std::pair{"overdue list by place", circulation::OverdueOrder::ByPlace}}) {
        const auto rows = ask(name, [&, order = order](storage::Snapshot& snapshot) {
            return reminders.overdue(snapshot, desk.by<Permission::ReaderView>(snapshot), {}, order, all);
        });
        say(std::string(name) + ": " + std::to_string(rows.size()) + " rows");
    }
    const holds::HoldQueries holds(desk.journal());
    const auto listed = [&](const std::string& name, const holds::HoldFilter& filter) {
        const auto rows = ask(name, [&](storage::Snapshot& snapshot) {
            return holds.list(snapshot, desk.by<Permission::HoldEdit>(snapshot), filter);
        });
        say(name + ": " + std::to_string(rows.size()) + " rows");
    };
    listed("list of open holds", {});
    holds::HoldFilter ready;
    ready.state = holds::HoldState::Ready;
    ready.pickupPlace = benchPlace;
    listed("hold shelf of a place", ready);
    ask("holds that are over",
        [&](storage::Snapshot& snapshot) { return holds.outdated(snapshot, desk.by<Permission::HoldEdit>(snapshot)); });
    for (const char* place : {"", "KQ"}) {
        const std::string name = std::string("requests of ") + (*place == '\0' ? "all places" : "the stack room");
        const auto rows = ask(name, [&](storage::Snapshot& snapshot) {
            return holds.requests(snapshot, desk.by<Permission::HoldEdit>(snapshot), place);
        });
        say(name + ": " + std::to_string(rows.size()) + " rows");
    }
    const transfers::TransferQueries transfers(desk.journal());
    ask("late on the way", [&](storage::Snapshot& snapshot) { return transfers.onTheWay(snapshot, "", 0); });
}

void askForFigures(Asking& ask, BenchDesk& desk) {
    const reports::DayQueries days(desk.journal());
    ask("sheet of a day", [&](storage::Snapshot& snapshot) {
        return days.sheet(snapshot, desk.by<Permission::ReportView>(snapshot), benchDay.plusDays(-3), {});
    });
    ask("sheet of a day of one place", [&](storage::Snapshot& snapshot) {
        return days.sheet(snapshot, desk.by<Permission::ReportView>(snapshot), benchDay.plusDays(-3), benchPlace);
    });
    ask("the empty desk",
        [&](storage::Snapshot& snapshot) { return days.today(snapshot, desk.by<Permission::LoanLend>(snapshot)); });
    const reports::FigureQueries figures(desk.journal());
    reports::Question month;
    month.from = Day(benchDay.year(), 10, 1);
    month.to = Day(benchDay.year(), 10, 31);
    month.measures = {reports::allMeasures.begin(), reports::allMeasures.end()};
    for (const reports::Axis axis : reports::allAxes) {
        month.by = axis;
        ask("month by " + std::string(code(axis)), [&](storage::Snapshot& snapshot) {
            return figures.figures(snapshot, desk.by<Permission::ReportView>(snapshot), month);
        });
    }
    month.by = reports::Axis::Age;
    const auto list = ask("list behind a figure of a month", [&](storage::Snapshot& snapshot) {
        return figures.list(snapshot, desk.by<Permission::ReportView>(snapshot), month, "15-29", "", 1000);
    });
    say("list behind a figure: " + std::to_string(list.count));
    reports::Question year = month;
    year.from = Day(benchDay.year() - 1, 1, 1);
    year.to = Day(benchDay.year() - 1, 12, 31);
    for (const reports::Axis axis : {reports::Axis::Age, reports::Axis::Day}) {
        year.by = axis;
        ask("year by " + std::string(code(axis)), [&](storage::Snapshot& snapshot) {
            return figures.figures(snapshot, desk.by<Permission::ReportView>(snapshot), year);
        });
    }
}

} // namespace

void measureQuestions(const CirculationScene& scene) {
    const auto store = must(storage::Store::open(scene.address, storage::Access::Open), "open");
    BenchDesk desk(*store);
    Asking ask(scene, desk);
    askAboutChanges(ask, desk);
    askForLists(ask, desk);
    askForFigures(ask, desk);
}

void measureWords(const CirculationScene& scene, const std::string& when) {
    const auto store = must(storage::Store::open(scene.address, storage::Access::Open), "open");
    const auto index = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
    for (const Kind& kind : kindsOfQueries(scene.options)) {
        Series times;
        for (const std::string& query : kind.queries) {
            times.time([&] {
                const auto ask = [&](storage::Snapshot& snapshot) {
                    return index->search(snapshot, query, {}, hits, 0);
                };
                (void)must(store->readNow(ask), "search");
            });
        }
        scene.figures.times(scene.engine + when + ": search, " + kind.name, times);
    }
}

} // namespace kitapdar::bench
