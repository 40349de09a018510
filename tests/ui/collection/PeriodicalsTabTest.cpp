// Periodicals by keys: subscribed to, ticked with Space, claimed, entered in the books, bound.
#include "core/deliveries/SupplierService.h"
#include "core/periodicals/SubscriptionService.h"
#include "tests/ui/collection/StockPlace.h"
#include "ui/collection/IssueGrid.h"
#include "ui/collection/PeriodicalSheets.h"
#include "ui/widgets/Label.h"

namespace kitapdar::ui {
namespace {

using periodicals::SubscriptionQueries;
using periodicals::SubscriptionService;
using periodicals::SubscriptionSummary;

class PeriodicalsTabTest : public test::StockPlace {
protected:
    PeriodicalsTabTest() { openBooks(); }

    /// A monthly journal of last year, two sets.
    void subscribe() {
        periodicals::NewSubscription given;
        given.subscription.recordId = records.front();
        given.subscription.year = clock.today().year() - 1;
        given.subscription.price = Money{1200000};
        given.sets = {{"", 2}};
        ASSERT_TRUE(library->writeNow(&SubscriptionService::subscribe, given));
    }
    void openTab() {
        open(QStringLiteral("periodicals"));
        page->takeFocus();
    }
    std::vector<SubscriptionSummary> all() {
        return *library->readNow(&SubscriptionQueries::list, periodicals::SubscriptionFilter());
    }
    IssueGrid& grid() { return child<IssueGrid>("periodicals-grid"); }
    QString box(int row, int column) { return grid().model()->index(row, column).data().toString(); }
};

TEST_F(PeriodicalsTabTest, SpaceTicksAnIssueAndTakesItBack) {
    subscribe();
    openTab();
    auto& table = child<DataTable>("periodicals-table");
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() == 1; }));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return grid().hasFocus() && grid().model()->rowCount() == 12; }));
    EXPECT_EQ(box(0, 0), QStringLiteral("1 !")) << "late";
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return all().front().arrived == 2; }));
    ASSERT_TRUE(waitFor([&] { return box(0, 0) == QStringLiteral("1 ✓"); }));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return all().front().arrived == 0; }));
    ASSERT_TRUE(waitFor([&] { return box(0, 0) == QStringLiteral("1 !"); }));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return box(1, 0) == QStringLiteral("2 ✓"); }));
    EXPECT_TRUE(toasts.join(QLatin1Char(' ')).contains(QStringLiteral("2")));
}

TEST_F(PeriodicalsTabTest, AYearIsEnteredAndBoundByKeys) {
    subscribe();
    openTab();
    auto& table = child<DataTable>("periodicals-table");
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() == 1; }));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return grid().hasFocus() && grid().model()->rowCount() == 12; }));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return all().front().arrived == 24 && box(11, 0) == QStringLiteral("12 ✓"); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("posting-sheet"); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return all().front().posted == 24 && box(0, 0) == QStringLiteral("1 ✓✓"); }));
    EXPECT_TRUE(balance().agrees());
    EXPECT_EQ(balance().stock, 27);
    grid().setFocus();
    grid().setCurrentIndex(grid().model()->index(0, 0));
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("volume-sheet"); }));
    EXPECT_EQ(child<QLineEdit>("volume-numbers").text(), QStringLiteral("1-12"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return all().front().bound == 12; }));
    EXPECT_EQ(balance().stock, 16);
    EXPECT_TRUE(balance().agrees());
}

TEST_F(PeriodicalsTabTest, ASubscriptionIsMadeInTheSheet) {
    openTab();
    press(Qt::Key_Insert);
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("subscription-sheet"); }));
    child<QLineEdit>("subscription-query").setText(QStringLiteral("Абай"));
    ASSERT_TRUE(waitFor([&] { return child<QComboBox>("subscription-record").count() > 0; }));
    child<QSpinBox>("subscription-issues").setValue(24);
    child<QLineEdit>("subscription-price").setText(QStringLiteral("12 000,50"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return all().size() == 1; })) << child<Label>("periodical-said").text().toStdString();
    EXPECT_EQ(all().front().expected, 24);
    EXPECT_EQ(all().front().subscription.price, Money{1200050});
    ASSERT_TRUE(waitFor([&] { return grid().model()->rowCount() == 12; }));
}

TEST_F(PeriodicalsTabTest, WhatIsLateIsClaimedAndALetterIsOffered) {
    subscribe();
    openTab();
    ASSERT_TRUE(waitFor([&] { return child<DataTable>("periodicals-table").model()->rowCount() == 1; }));
    child<QPushButton>("periodicals-claim").click();
    ASSERT_TRUE(waitFor([&] { return all().front().claimed == 24; }));
    EXPECT_TRUE(waitFor([&] { return isShown<QMenu>("periodicals-letters"); }));
}

TEST(IssueNames, AreReadAsTheyAreWritten) {
    using periodicals::IssueKind;
    const auto names = issueNamesIn(QStringLiteral("1-3, 8,*1, +А"));
    ASSERT_TRUE(names);
    ASSERT_EQ(names->size(), 6U);
    EXPECT_EQ(periodicals::labelOf(2026, *names), "2026 № 1-3, 8, *1, +А");
    EXPECT_FALSE(issueNamesIn(QStringLiteral("9-1")));
    EXPECT_FALSE(issueNamesIn(QStringLiteral("1-100000")));
    EXPECT_FALSE(issueNamesIn(QStringLiteral("*")));
}

} // namespace
} // namespace kitapdar::ui
