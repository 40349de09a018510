// A stocktaking by keys and scans: started, scanned with live answers, closed, signed, taken back.
#include "core/circulation/LossService.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "tests/ui/collection/StockPlace.h"
#include "ui/collection/StocktakingPane.h"
#include "ui/collection/StocktakingTab.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"

#include <QPlainTextEdit>

namespace kitapdar::ui {
namespace {

using stocktaking::StocktakingState;

class StocktakingTabTest : public test::StockPlace {
protected:
    StocktakingTabTest() { openBooks(); }

    std::vector<stocktaking::Stocktaking> all() { return *library->readNow(&stocktaking::StocktakingQueries::list); }
    QString last() { return child<Label>("stocktaking-last").text(); }
    /// Insert, the chair, Ctrl+Enter: the whole library.
    void start() {
        open(QStringLiteral("stocktaking"));
        page->takeFocus();
        press(Qt::Key_Insert);
        ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("stocktaking-start"); }));
        child<QLineEdit>("stocktaking-chair").setFocus();
        test::typeText(QStringLiteral("A. Serikova"));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return !all().empty() && child<QLineEdit>("stocktaking-code").hasFocus(); }));
    }
    void scan(const QString& code) {
        test::typeText(code);
        press(Qt::Key_Return);
    }
};

TEST_F(StocktakingTabTest, EachScanSaysAtOnceWhatItMeansAndWhatIsMissingIsListed) {
    start();
    EXPECT_EQ(all().front().expected, 3);
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return last().contains(QStringLiteral("Абай жолы")); }));
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return child<LineList>("stocktaking-scans").lines() == 2; }));
    scan(QStringLiteral("NOBODY"));
    ASSERT_TRUE(waitFor([&] { return last().contains(QStringLiteral("NOBODY")); }));
    scan(QStringLiteral("K-2"));
    ASSERT_TRUE(waitFor([&] { return child<LineList>("stocktaking-scans").lines() == 4; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return all().front().state == StocktakingState::Closed; }));
    auto& missing = child<DataTable>("stocktaking-list");
    ASSERT_TRUE(waitFor([&] { return missing.isVisible() && missing.model()->rowCount() == 1; }));
    EXPECT_TRUE(cell(missing, 0, "title").contains(QStringLiteral("Маздак")));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return all().front().state == StocktakingState::Signed; }))
        << told.join(QLatin1Char(' ')).toStdString();
}

TEST_F(StocktakingTabTest, WhatIsNamedAddsUpToWhatIsExpected) {
    ASSERT_TRUE(library->writeNow(&circulation::LossService::lose, copies[2], collection::Mishap{}));
    start();
    scan(QStringLiteral("K-1"));
    const auto says = [&](const char* text) {
        return child<Label>("stocktaking-figures").text().contains(QLatin1String(text));
    };
    EXPECT_TRUE(waitFor([&] { return says("found: 1"); }));
    for (const char* figure : {"expected: 3", "lost: 1", "to be scanned: 1"}) EXPECT_TRUE(says(figure)) << figure;
}

TEST_F(StocktakingTabTest, AFileOfACollectorIsCountedOnce) {
    start();
    const auto path = file("collector.txt", "K-1\nK-2\nK-3\n");
    dialogs.files = {{QString::fromStdString(path.string())}, {QString::fromStdString(path.string())}};
    window.findChild<StocktakingPane*>()->mergeFile();
    ASSERT_TRUE(waitFor([&] { return toasts.join(' ').contains(QStringLiteral("Scans of the file: 3")); }));
    window.findChild<StocktakingPane*>()->mergeFile();
    ASSERT_TRUE(waitFor([&] { return toasts.join(' ').contains(QStringLiteral("Known before: 3")); }))
        << toasts.join(QLatin1Char(' ')).toStdString();
}

} // namespace
} // namespace kitapdar::ui
