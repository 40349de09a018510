// A write-off by keys and scans: drafted, checked, signed, reversed.
#include "core/circulation/LoanService.h"
#include "core/readers/ReaderService.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "tests/ui/collection/StockPlace.h"
#include "ui/collection/ActPane.h"
#include "ui/collection/WriteOffTab.h"
#include "ui/widgets/StateLabel.h"

namespace kitapdar::ui {
namespace {

class WriteOffTabTest : public test::StockPlace {
protected:
    WriteOffTabTest() { openBooks(); }

    ActPane& act() { return *window.findChild<ActPane*>(); }
    DataTable& list() { return child<DataTable>("act-table"); }
    std::vector<withdrawals::ActRow> acts() { return *library->readNow(&withdrawals::WriteOffQueries::list, 100); }
    /// Insert, then Enter in the sheet: the first reason, no commission.
    void draft() {
        open(QStringLiteral("write-off"));
        page->takeFocus();
        press(Qt::Key_Insert);
        ASSERT_TRUE(
            waitFor([&] { return isShown<QWidget>("act-head") && child<QComboBox>("act-reason").count() > 3; }));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor(
            [&] { return child<QLineEdit>("act-code").isVisible() && child<QLineEdit>("act-code").hasFocus(); }));
    }
    void scan(const QString& code) {
        test::typeText(code);
        press(Qt::Key_Return);
    }
};

TEST_F(WriteOffTabTest, CopiesAreScannedSignedAndLeaveTheBooks) {
    draft();
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; }));
    scan(QStringLiteral("K-2"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 2; }));
    scan(QStringLiteral("K-7"));
    EXPECT_TRUE(waitFor([&] { return told.join(' ').contains(QStringLiteral("K-7")); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return acts().front().act.state == withdrawals::ActState::Signed; }));
    EXPECT_EQ(acts().front().copies, 2);
    EXPECT_EQ(acts().front().value.tiyn, 200'100);
    EXPECT_TRUE(balance().agrees());
    EXPECT_EQ(balance().stock, 1);
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("act-reverse").isVisible(); }));
    dialogs.answers = {true};
    child<QPushButton>("act-reverse").click();
    ASSERT_TRUE(waitFor([&] { return balance().stock == 3; }));
    EXPECT_TRUE(balance().agrees());
}

TEST_F(WriteOffTabTest, ACodeOfSeveralCopiesPutsNoneOnTheAct) {
    makeSecondBarcodeAmbiguous();
    draft();
    scan(QStringLiteral("K-2"));
    EXPECT_TRUE(
        waitFor([&] { return told.join(' ').contains(QStringLiteral("K-2 is the number of several copies")); }));
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_EQ(acts().front().copies, 0);
    scan(QStringLiteral("K-1"));
    EXPECT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; })) << "its other number says which one is meant";
}

TEST_F(WriteOffTabTest, WhatIsOnLoanBlocksAndIsTakenOffInOneStep) {
    readers::NewReader reader;
    reader.name = {"Сериков", "Ерлан", ""};
    reader.card = "R-1";
    ASSERT_TRUE(library->writeNow(&readers::ReaderService::add, reader));
    ASSERT_TRUE(library->writeNow(&circulation::LoanService::lend, text::ScannedCode("R-1"), text::ScannedCode("K-1"),
                                  circulation::Confirmed::everything()));
    draft();
    scan(QStringLiteral("K-1"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; }));
    scan(QStringLiteral("K-2"));
    ASSERT_TRUE(waitFor([&] { return list().model()->rowCount() == 2; }));
    EXPECT_TRUE(waitFor([&] { return act().findChild<StateLabel*>()->tone() == Tone::Refused; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(acts().front().act.state, withdrawals::ActState::Draft);
    child<QPushButton>("act-clean").click();
    EXPECT_TRUE(waitFor([&] { return list().model()->rowCount() == 1; }));
    list().setFocus();
    list().selectRow(0);
    press(Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return list().model()->rowCount() == 0; }));
}

TEST_F(WriteOffTabTest, TheFilterCountsWhileItIsTypedAndCollects) {
    draft();
    page->filter();
    ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("act-filter"); }));
    child<QLineEdit>("act-filter-printed").setFocus();
    test::typeText(QStringLiteral("1961"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return list().model()->rowCount() == 2; })) << "1942 and 1961";
}

TEST_F(WriteOffTabTest, TheActIsAPaperWithItsListAndTheSumInWords) {
    draft();
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
