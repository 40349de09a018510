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
    for (int tab = 1; tab < bar->count(); ++tab) {
        box.setFocus();
        click(*bar, tab);
        ASSERT_EQ(bar->currentIndex(), tab);
        QWidget* const focus = window.focusWidget();
        ASSERT_TRUE(focus) << tab;
        EXPECT_TRUE(page->isAncestorOf(focus) && focus != bar) << tab;
    }
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
