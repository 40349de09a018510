// An equal book for a lost one, by keys and scans: both acts, the books that stay in balance, and the way back.
#include "core/circulation/LoanQueries.h"
#include "core/circulation/LoanService.h"
#include "core/collection/CopyQueries.h"
#include "core/readers/ReaderService.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "tests/ui/collection/StockPlace.h"
#include "ui/widgets/Label.h"
#include "wording/Format.h"

#include <QCheckBox>

namespace kitapdar::ui {
namespace {

class ReplacementSheetTest : public test::StockPlace {
protected:
    ReplacementSheetTest() { openBooks(); }

    readers::ReaderId lendFirst() {
        readers::NewReader reader;
        reader.name = {"Сериков", "Ерлан", ""};
        reader.card = "R-1";
        const auto added = library->writeNow(&readers::ReaderService::add, reader);
        EXPECT_TRUE(added);
        EXPECT_TRUE(library->writeNow(&circulation::LoanService::lend, text::ScannedCode("R-1"),
                                      text::ScannedCode("K-1"), circulation::Confirmed::everything()));
        return added->reader.id;
    }
    void begin() {
        open(QStringLiteral("write-off"));
        child<QPushButton>("write-off-replace").click();
        ASSERT_TRUE(waitFor([&] { return isShown<QWidget>("replacement-sheet"); }));
    }
    void typeLost(const QString& code) {
        child<QLineEdit>("replacement-lost").setFocus();
        test::typeText(code);
        press(Qt::Key_Return);
    }
    void findAllEqual() {
        for (QCheckBox* each : child<QWidget>("replacement-sheet").findChildren<QCheckBox*>()) {
            each->setFocus();
            press(Qt::Key_Space);
            EXPECT_TRUE(each->isChecked());
        }
    }
    bool isSaid(const QString& part) {
        for (const Label* each : child<QWidget>("replacement-sheet").findChildren<Label*>()) {
            if (each->isVisible() && each->text().contains(part)) return true;
        }
        return false;
    }
    std::vector<withdrawals::ActRow> acts() { return *library->readNow(&withdrawals::WriteOffQueries::list, 100); }
};

TEST_F(ReplacementSheetTest, TheLostOneLeavesTheBroughtOneEntersAndTheReaderOwesNothing) {
    const readers::ReaderId reader = lendFirst();
    begin();
    typeLost(QStringLiteral("K-1"));
    EXPECT_TRUE(waitFor([&] {
        return isSaid(QStringLiteral("Абай жолы. In the books: ") + moneyText(Money{100'050}));
    })) << "what it is and its value";
    findAllEqual();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !acts().empty(); }));
    EXPECT_TRUE(waitFor([&] { return !isShown<QWidget>("replacement-sheet"); }));
    EXPECT_TRUE(balance().agrees());
    EXPECT_EQ(balance().stock, 3);
    EXPECT_EQ(balance().bookValue, 3 * 100'050) << "the sum of the stock stays";
    EXPECT_EQ(acts().front().act.number, 1);
    EXPECT_EQ(acts().front().copies, 1);
    EXPECT_EQ(acts().front().value, Money{100'050});
    EXPECT_TRUE(library->readNow(&circulation::LoanQueries::openOfReader, reader)->empty());
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("act-reverse").isVisible(); })) << "its act is open";
    dialogs.answers = {true};
    child<QPushButton>("act-reverse").click();
    EXPECT_TRUE(waitFor([&] { return acts().size() == 2; }));
    EXPECT_TRUE(balance().agrees());
    EXPECT_EQ(balance().bookValue, 3 * 100'050);
}

TEST_F(ReplacementSheetTest, AnotherValueChangesTheSumByTheDifference) {
    lendFirst();
    begin();
    typeLost(QStringLiteral("K-1"));
    child<QLineEdit>("replacement-value").setFocus();
    test::typeText(QStringLiteral("1234,50"));
    findAllEqual();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !acts().empty(); }));
    EXPECT_EQ(acts().front().value, Money{100'050}) << "what left";
    EXPECT_EQ(balance().bookValue, 3 * 100'050 + 23'400);
    EXPECT_TRUE(balance().agrees());
    EXPECT_EQ(balance().stock, 3);
}

TEST_F(ReplacementSheetTest, ACodeOfSeveralCopiesReplacesNone) {
    lendFirst();
    makeSecondBarcodeAmbiguous();
    begin();
    typeLost(QStringLiteral("K-2"));
    EXPECT_TRUE(waitFor([&] { return isSaid(QStringLiteral("K-2 is the number of several copies")); }));
    findAllEqual();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(isShown<QWidget>("replacement-sheet"));
    EXPECT_TRUE(acts().empty());
    EXPECT_EQ(balance().stock, 3);
}

TEST_F(ReplacementSheetTest, ItsActIsSignedWhereItIsShown) {
    lendFirst();
    begin();
    typeLost(QStringLiteral("K-1"));
    findAllEqual();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return child<QPushButton>("act-sign").isVisible(); }));
    child<QPushButton>("act-sign").click();
    ASSERT_TRUE(waitFor([&] { return acts().front().act.state == withdrawals::ActState::Signed; }));
    EXPECT_TRUE(waitFor([&] { return !child<QPushButton>("act-sign").isVisible(); }));
    EXPECT_TRUE(balance().agrees());
}

TEST_F(ReplacementSheetTest, WhatIsNotFoundEqualIsRefusedAndNothingIsLost) {
    lendFirst();
    begin();
    typeLost(QStringLiteral("K-1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(isShown<QWidget>("replacement-sheet"));
    EXPECT_EQ(child<QLineEdit>("replacement-lost").text(), QStringLiteral("K-1"));
    EXPECT_TRUE(acts().empty());
    EXPECT_EQ(balance().stock, 3);
}

TEST_F(ReplacementSheetTest, ACodeThatIsNoCopysIsSaidWhileItIsTypedAndBecomesTheBarcodeOfTheBroughtBook) {
    lendFirst();
    begin();
    typeLost(QStringLiteral("K-9"));
    EXPECT_TRUE(waitFor([&] { return isSaid(QStringLiteral("K-9")); }));
    child<QLineEdit>("replacement-lost").clear();
    typeLost(QStringLiteral("K-1"));
    test::typeText(QStringLiteral("NEW-1"));
    findAllEqual();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !acts().empty(); }));
    const auto found = library->readNow(&collection::CopyQueries::byCode, text::ScannedCode("NEW-1"));
    EXPECT_EQ(found->size(), 1U);
}

} // namespace
} // namespace kitapdar::ui
