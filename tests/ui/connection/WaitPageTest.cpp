#include "ui/connection/WaitPage.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

TEST(WaitPage, AnExtraEnterCancelsNothingAndTabLeadsToTheButton) {
    WaitPage page;
    page.show();
    page.activateWindow();
    page.takeFocus();
    const QSignalSpy left(&page, &WaitPage::leaveRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    auto* cancel = qobject_cast<QPushButton*>(page.focusWidget());
    ASSERT_NE(cancel, nullptr);
    cancel->click();
    EXPECT_EQ(left.count(), 1);
}

} // namespace
} // namespace kitapdar::ui
