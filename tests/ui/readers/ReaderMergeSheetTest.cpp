// Two records of one reader are made one in the window: from the list by marks, from the card by the other card's
// number.
#include "core/circulation/LoanService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ReaderCard.h"
#include "ui/readers/ReaderList.h"
#include "ui/readers/ReaderMergeSheet.h"
#include "ui/widgets/DataTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class ReaderMergeSheetTest : public testing::Test {
protected:
    ReaderMergeSheetTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addReader("Ахметова", "CARD-0002");
        w.addBook("Абай жолы", "K-1");
        EXPECT_TRUE(w.library->writeNow(&circulation::LoanService::lend, "CARD-0002", "K-1", circulation::Confirmed()));
        w.show();
    }
    std::optional<readers::Reader> byCard(const std::string& card) {
        return w.library->readNow(&readers::ReaderQueries::byCard, card).value_or(std::nullopt);
    }
    QPointer<ReaderMergeSheet> sheet() { return w.window->findChild<ReaderMergeSheet*>(); }
    QPushButton* button(const char* name) { return sheet()->findChild<QPushButton*>(QLatin1String(name)); }
    QString shown() {
        QStringList texts;
        for (const QLabel* each : sheet()->findChildren<QLabel*>()) texts << each->text();
        return texts.join(QLatin1Char('|'));
    }
    bool isReady() {
        return test::until(
            [&] { return sheet() && sheet()->isVisible() && button("reader-merge-accept")->isEnabled(); });
    }
    void markBoth() {
        w.navigator.open(QStringLiteral("readers"));
        DataTable& table = w.readersPage->list().table();
        ASSERT_TRUE(test::until([&] { return table.list().rowCount() == 2 && table.list().idOf(1); }));
        table.setFocus();
        table.selectRow(0);
        w.press(Qt::Key_Space);
        w.press(Qt::Key_Space);
        w.actions->find(QStringLiteral("readers.merge"))->trigger();
    }

    test::OpenWindow w;
};

TEST_F(ReaderMergeSheetTest, TwoWhoAreMarkedStandSideBySideAndAreMadeOneWithUndo) {
    markBoth();
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(shown().contains(QStringLiteral("CARD-0001")) && shown().contains(QStringLiteral("CARD-0002")));
    EXPECT_TRUE(shown().contains(QStringLiteral("Open loans"))) << "what follows is shown before";
    button("reader-merge-accept")->click();
    ASSERT_TRUE(test::until([&] { return !byCard("CARD-0001") || !byCard("CARD-0002"); }));
    ASSERT_TRUE(test::until([&] { return w.readersPage->here().kind == QStringLiteral("reader"); }));
    EXPECT_FALSE(sheet()->isVisible());
    ASSERT_TRUE(test::until([&] { return w.undoing.next() && w.undoing.next()->kind == "reader.merge"; }));
    w.undoing.undo();
    EXPECT_TRUE(test::until([&] { return byCard("CARD-0001") && byCard("CARD-0002"); }));
}

TEST_F(ReaderMergeSheetTest, TheOtherOneCanBeKept) {
    markBoth();
    ASSERT_TRUE(isReady());
    const QString before = shown();
    button("reader-merge-exchange")->click();
    ASSERT_TRUE(test::until([&] { return shown() != before && button("reader-merge-accept")->isEnabled(); }));
    EXPECT_TRUE(byCard("CARD-0001") && byCard("CARD-0002")) << "nothing is written before it is said";
}

TEST_F(ReaderMergeSheetTest, WithoutTwoMarkedItSaysHow) {
    w.navigator.open(QStringLiteral("readers"));
    ASSERT_TRUE(test::until([&] { return w.readersPage->list().table().list().rowCount() == 2; }));
    w.actions->find(QStringLiteral("readers.merge"))->trigger();
    EXPECT_TRUE(test::until([&] { return !w.toasts.isEmpty() || !w.strips.isEmpty(); }));
    EXPECT_FALSE(sheet());
}

TEST_F(ReaderMergeSheetTest, ThePairsOfTheLibraryAreListedAndEnterLooksAtOne) {
    for (const char* card : {"CARD-0001", "CARD-0002"}) {
        auto reader = byCard(card);
        ASSERT_TRUE(reader);
        reader->birthDate = Day(1990, 5, 17);
        ASSERT_TRUE(w.library->writeNow(&readers::ReaderService::edit, *reader));
    }
    w.navigator.open(QStringLiteral("readers-duplicates"));
    auto* table = w.window->findChild<DataTable*>(QStringLiteral("duplicate-readers"));
    ASSERT_TRUE(table && test::until([&] { return table->list().rowCount() == 1; }));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(test::until([&] { return button("reader-merge-accept")->hasFocus(); }));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(test::until([&] { return !byCard("CARD-0002"); }));
    EXPECT_TRUE(byCard("CARD-0001")) << "the earlier one stays";
    EXPECT_TRUE(test::until([&] { return table->list().rowCount() == 0; })) << "on with the next pair";
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("readers-duplicates"));
    w.press(Qt::Key_Escape);
    EXPECT_TRUE(test::until([&] { return w.readersPage->here().kind == QStringLiteral("readers"); }));
}

TEST_F(ReaderMergeSheetTest, FromTheCardTheOtherIsNamedByItsCard) {
    w.navigator.open(QStringLiteral("reader/%1").arg(byCard("CARD-0001")->id.value));
    auto* const card = w.window->findChild<ReaderCard*>();
    ASSERT_TRUE(test::until([&] { return card->reader().has_value(); }));
    QMenu* const menu = w.window->findChild<QPushButton*>(QStringLiteral("reader-details-menu"))->menu();
    Q_EMIT menu->aboutToShow();
    QAction* wanted = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Make one with another record…")) wanted = action;
    }
    ASSERT_TRUE(wanted);
    wanted->trigger();
    w.window->findChild<QLineEdit*>(QStringLiteral("reader-details-text"))->setText(QStringLiteral("card-0002"));
    w.window->findChild<QPushButton*>(QStringLiteral("reader-details-accept"))->click();
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(test::until([&] { return button("reader-merge-accept")->hasFocus(); }));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(test::until([&] { return !byCard("CARD-0002"); }));
    EXPECT_TRUE(byCard("CARD-0001")) << "the one whose card was open stays";
    EXPECT_TRUE(test::until([&] { return card->reader() && card->reader()->card == "CARD-0001"; }));
}

} // namespace
} // namespace kitapdar::ui
