// What a desk asks many times a day of holds and facts, and how the engine finds it: never by reading through what has
// gathered in years.
#include "core/circulation/ReminderService.h"
#include "core/holds/HoldService.h"
#include "core/holds/PickupDeadlines.h"
#include "core/reports/DayQueries.h"
#include "core/reports/FigureQueries.h"
#include "tests/support/By.h"
#include "tests/support/FailingConnection.h"
#include "tests/support/MemoryLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::reports {

namespace {

const Session session{"Айгүл", "1", "hall"};

/// Asks the engine of each statement how it would look for the rows.
class PlansOfStatements : public test::FailingConnection {
public:
    explicit PlansOfStatements(storage::Connection& real) : FailingConnection(real), m_engine(real) {}

    Result<void> query(std::string_view sql, const storage::Parameters& parameters,
                       const storage::RowVisitor& visitor) override {
        CHECK(m_engine.query("explain query plan " + std::string(sql), parameters, [&](const storage::Row& row) {
            const std::string step = row.string(3);
            ++m_steps;
            // An index that has what is open alone may be read as a whole.
            if (step.find("_open_") != std::string::npos || step.find("hold_queue") != std::string::npos) return true;
            for (const char* table : {"record", "b", "reader", "r", "hold", "h", "loan", "l", "use_act", "visit", "u",
                                      "transfer", "t", "operation", "o", "charge_line"}) {
                if (step == "SCAN " + std::string(table) || step.starts_with("SCAN " + std::string(table) + " "))
                    m_scans.push_back(step + ": " + std::string(sql));
            }
            if (step.starts_with("SEARCH u USING INDEX")) m_looksUp.push_back(step + ": " + std::string(sql));
            return true;
        }));
        return FailingConnection::query(sql, parameters, visitor);
    }
    const std::vector<std::string>& scans() const { return m_scans; }
    const std::vector<std::string>& looksUp() const { return m_looksUp; }
    int steps() const { return m_steps; }

private:
    storage::Connection& m_engine;
    std::vector<std::string> m_scans;
    std::vector<std::string> m_looksUp; // facts that are read row by row, behind an index that has not all of them
    int m_steps = 0;
};

class PlansTest : public ::testing::Test {
protected:
    void TearDown() override {
        EXPECT_GT(connection.steps(), 0);
        EXPECT_THAT(connection.scans(), testing::IsEmpty());
    }
    Day today() { return library.clock().today(); }

    test::MemoryLibrary library{storage::Engine::Sqlite};
    PlansOfStatements connection{library.connection()};
    storage::Snapshot snapshot{connection};
};

} // namespace

TEST_F(PlansTest, TheEmptyDeskAndTheSheetOfADayReadNoYears) {
    const DayQueries days(library.journal());
    ASSERT_TRUE(days.today(snapshot, test::By(snapshot, session)));
    ASSERT_TRUE(days.sheet(snapshot, test::By(snapshot, session), today(), std::nullopt));
    ASSERT_TRUE(days.sheet(snapshot, test::By(snapshot, session), today(), "hall"));
    const auto ofVisits = [](const std::string& step) { return step.find("visit u") != std::string::npos; };
    EXPECT_TRUE(std::ranges::none_of(connection.looksUp(), ofVisits)) << "an index has all that is counted";
}

TEST_F(PlansTest, TheListBehindAFigureLooksUpTheBookAndTheReaderOfEachFact) {
    Question question;
    question.from = question.to = today();
    question.measures = {allMeasures.begin(), allMeasures.end()};
    question.by = Axis::Act;
    ASSERT_TRUE(FigureQueries(library.journal())
                    .list(snapshot, test::By(snapshot, session), question, std::string(code(Measure::Lend)), "", 10));
}

TEST_F(PlansTest, ListsOfHoldsReadOpenHolds) {
    const holds::HoldQueries holds(library.journal());
    const test::By by(snapshot, session);
    ASSERT_TRUE(holds.list(snapshot, by, {}));
    ASSERT_TRUE(holds.list(snapshot, by, {.pickupPlace = "hall"}));
    for (const holds::HoldState state : {holds::HoldState::Ready, holds::HoldState::Requested}) {
        ASSERT_TRUE(holds.list(snapshot, by, {.state = state}));
        ASSERT_TRUE(holds.list(snapshot, by, {.state = state, .pickupPlace = "hall"}));
    }
    ASSERT_TRUE(holds.requests(snapshot, by, ""));
    ASSERT_TRUE(holds.outdated(snapshot, by));
    ASSERT_TRUE(holds::pickupDeadlines(snapshot, today()));
}

TEST_F(PlansTest, TheListOfOverdueLoansReadsOpenLoans) {
    const circulation::ReminderService reminders(library.journal());
    for (const auto order : {circulation::OverdueOrder::ByDate, circulation::OverdueOrder::ByPlace})
        ASSERT_TRUE(reminders.overdue(snapshot, test::By(snapshot, session), {}, order, 100));
}

} // namespace kitapdar::reports
