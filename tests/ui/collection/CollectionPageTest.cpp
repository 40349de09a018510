// The tabs of the page of the collection.
#include "tests/ui/collection/StockPlace.h"

#include <QTabBar>

namespace kitapdar::ui {
namespace {

class CollectionPageTest : public test::StockPlace {
protected:
    CollectionPageTest() { openBooks(); }

    /// As a hand does: the bar gets no keyboard by it.
    void click(QTabBar& bar, int tab) {
        QTest::mouseClick(&bar, Qt::LeftButton, Qt::NoModifier, bar.tabRect(tab).center());
        settle();
    }
};

TEST_F(CollectionPageTest, ATabThatIsClickedTakesTheKeyboardIntoItsList) {
    open(QStringLiteral("books"));
    auto* bar = page->findChild<QTabBar*>(QStringLiteral("collection-tabs"));
    ASSERT_TRUE(bar);
    QLineEdit box; // that had the keyboard
    box.setParent(&window);
    box.show();
    for (int tab : {1, 2, 3, 4, 5, 0}) {
        box.setFocus();
        click(*bar, tab);
        ASSERT_EQ(bar->currentIndex(), tab);
        EXPECT_TRUE(qobject_cast<DataTable*>(window.focusWidget())) << tab;
    }
    auto& books = child<QTabBar>("collection-books");
    for (int book : {1, 2, 3, 0}) {
        box.setFocus();
        click(books, book);
        ASSERT_EQ(books.currentIndex(), book);
        auto* list = qobject_cast<DataTable*>(window.focusWidget());
        EXPECT_TRUE(list && list->isVisible()) << book;
    }
}

TEST_F(CollectionPageTest, ABookThatIsNotReadYetKeepsTheKeyboardForItsList) {
    open(QStringLiteral("books"));
    auto& books = child<QTabBar>("collection-books");
    QTest::mouseClick(&books, Qt::LeftButton, Qt::NoModifier, books.tabRect(1).center());
    EXPECT_EQ(window.focusWidget()->accessibleName(), QStringLiteral("Summary book, part 2: withdrawals"));
    settle();
    EXPECT_EQ(window.focusWidget(), &child<DataTable>("ksu-withdrawal"));
}

TEST_F(CollectionPageTest, WhoWalksAlongTheTabsByKeysStaysThere) {
    open(QStringLiteral("books"));
    auto* bar = page->findChild<QTabBar*>(QStringLiteral("collection-tabs"));
    ASSERT_TRUE(bar);
    bar->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar, Qt::Key_Right);
    QTest::keyClick(bar, Qt::Key_Right);
    EXPECT_EQ(bar->currentIndex(), 2);
    EXPECT_TRUE(bar->hasFocus());
}

} // namespace
} // namespace kitapdar::ui
