// Movements by keys and scans: a transfer signed, copies bound and back, a value typed.
#include "core/collection/CopyQueries.h"
#include "core/movements/MovementQueries.h"
#include "core/places/PlaceService.h"
#include "tests/ui/collection/StockPlace.h"
#include "ui/collection/MovementActPane.h"
#include "ui/collection/MovementsTab.h"

namespace kitapdar::ui {
namespace {

class MovementsTabTest : public test::StockPlace {
protected:
    MovementsTabTest() {
        places::Place kids;
        kids.code = "kids";
        kids.name = {"Балалар", "Детский", "Children"};
        EXPECT_TRUE(library->writeNow(&places::PlaceService::add, kids));
        openBooks();
    }

    MovementActPane& act() { return *window.findChild<MovementActPane*>(); }
    DataTable& list() { return child<DataTable>("movement-table"); }
    std::vector<movements::MovementRow> acts() {
        return *library->readNow(&movements::MovementQueries::list, std::optional<movements::MovementKind>(), 100);
    }
    collection::Copy copy(std::size_t number) {
        return **library->readNow(&collection::CopyQueries::byId, copies[number]);
    }
    /// Insert, the kind by its place in the list, then Ctrl+Enter in the sheet.
    void draft(int kind, const QString& coefficient = {}) {
        open(QStringLiteral("movements"));
        page->takeFocus();
        press(Qt::Key_Insert);
        ASSERT_TRUE(waitFor(
            [&] { return isShown<QWidget>("movement-head") && child<QComboBox>("movement-place").count() > 0; }));
        child<QComboBox>("movement-kind").setCurrentIndex(kind);
        if (kind == 0) {
            auto& place = child<QComboBox>("movement-place");
            place.setCurrentIndex(place.count() - 1);
        }
        EXPECT_EQ(isShown<QComboBox>("movement-place"), kind == 0);
        EXPECT_EQ(isShown<QLineEdit>("movement-coefficient"), kind == 3);
        child<QLineEdit>("movement-coefficient").setText(coefficient);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return child<QLineEdit>("movement-code").hasFocus(); }));
    }
    void scan(const QString& code) {
        test::typeText(code);
        press(Qt::Key_Return);
    }
};

TEST_F(MovementsTabTest, CopiesAreScannedAndTransferred) {
    draft(0);
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; }));
    scan(QStringLiteral("K-7"));
    EXPECT_TRUE(waitFor([&] { return told.join(' ').contains(QStringLiteral("K-7")); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return acts().front().act.state == movements::MovementState::Signed; }));
    EXPECT_EQ(copy(0).place, "kids");
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("movement-reverse").isVisible(); }));
    dialogs.answers = {true};
    child<QPushButton>("movement-reverse").click();
    ASSERT_TRUE(waitFor([&] { return copy(0).place.empty(); }));
}

TEST_F(MovementsTabTest, BoundCopiesComeBackByScan) {
    draft(1);
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; }));
    scan(QStringLiteral("K-2"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 2; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return copy(0).circulation == collection::Circulation::Bindery; }));
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("movement-return").isVisible(); }));
    child<QLineEdit>("movement-code").setFocus();
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return copy(0).circulation == collection::Circulation::OnShelf; }));
    EXPECT_EQ(copy(1).circulation, collection::Circulation::Bindery);
    child<QPushButton>("movement-return").click();
    ASSERT_TRUE(waitFor([&] { return copy(1).circulation == collection::Circulation::OnShelf; }));
    EXPECT_TRUE(waitFor([&] { return !child<QPushButton>("movement-return").isVisible(); }));
}

TEST_F(MovementsTabTest, ACodeOfSeveralCopiesPutsNoneOnTheActAndBringsNoneBack) {
    makeSecondBarcodeAmbiguous();
    draft(1);
    scan(QStringLiteral("K-2"));
    EXPECT_TRUE(
        waitFor([&] { return told.join(' ').contains(QStringLiteral("K-2 is the number of several copies")); }));
    EXPECT_EQ(list().model()->rowCount(), 0);
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; })) << "its other number says which one is meant";
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return copy(0).circulation == collection::Circulation::Bindery; }));
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("movement-return").isVisible(); }));
    told.clear();
    child<QLineEdit>("movement-code").setFocus();
    scan(QStringLiteral("K-2"));
    EXPECT_TRUE(
        waitFor([&] { return told.join(' ').contains(QStringLiteral("K-2 is the number of several copies")); }));
    EXPECT_EQ(copy(0).circulation, collection::Circulation::Bindery);
}

TEST_F(MovementsTabTest, AValueIsTypedBehindTheScan) {
    draft(3);
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return child<QLineEdit>("movement-value").hasFocus(); }));
    test::typeText(QStringLiteral("1234,50"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return cell(list(), 0, "new-value").contains(QStringLiteral("234.50")); }));
    ASSERT_TRUE(waitFor([&] { return child<QLineEdit>("movement-code").hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return acts().front().act.state == movements::MovementState::Signed; }));
    EXPECT_EQ(copy(0).price, Money{123'450});
    EXPECT_TRUE(balance().agrees());
}

TEST_F(MovementsTabTest, ACoefficientValuesWhatAFilterCollects) {
    draft(3, QStringLiteral("2"));
    page->filter();
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("act-filter"); }));
    child<QLineEdit>("act-filter-printed").setFocus();
    test::typeText(QStringLiteral("1961"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 2; })) << "1942 and 1961";
    EXPECT_EQ(cell(list(), 0, "value"), cell(list(), 1, "value"));
    EXPECT_NE(cell(list(), 0, "new-value"), cell(list(), 0, "value"));
}

TEST_F(MovementsTabTest, TheMenuOfTheListTeachesItsKeys) {
    draft(3, QStringLiteral("2"));
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; }));
    QStringList offered;
    for (const QAction* each : list().actions()) {
        if (each->isVisible()) offered << each->text().section(QLatin1Char('\t'), 1);
    }
    EXPECT_EQ(offered, (QStringList{QStringLiteral("Del"), QStringLiteral("=")}));
    list().setFocus();
    list().selectRow(0);
    press(Qt::Key_Equal);
    EXPECT_TRUE(child<QLineEdit>("movement-value").hasFocus());
    list().setFocus();
    press(Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return list().model()->rowCount() == 0; }));
}

TEST_F(MovementsTabTest, TheActIsAPaper) {
    draft(0);
    scan(QStringLiteral("K-3"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; }));
    act().offerPapers();
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    menu->actions().front()->menu()->actions().at(1)->trigger(); // printed in Russian
    menu->close();
    ASSERT_TRUE(waitFor([&] { return printing.printed.size() == 1; }));
    EXPECT_GT(printing.printed.front().job.bytes.size(), 1000);
}

} // namespace
} // namespace kitapdar::ui
