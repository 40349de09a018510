// The overdue books of the window: the list and the letters.
#include "core/circulation/LoanService.h"
#include "core/circulation/ReminderService.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/OverdueView.h"
#include "ui/widgets/LineList.h"

#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

#include <filesystem>

namespace kitapdar::ui {
namespace {

class OverdueViewTest : public testing::Test {
protected:
    OverdueViewTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addBook("Абай жолы", "K-1");
        const auto lent =
            w.library->writeNow(&circulation::LoanService::lend, "CARD-0001", "K-1", circulation::Confirmed());
        EXPECT_TRUE(lent);
        if (lent) w.clock.set(lent->row.loan.dueOn.plusDays(8));
        w.show();
        w.navigator.open(QStringLiteral("readers-overdue"));
    }
    int lines() { return w.window->findChild<LineList*>(QStringLiteral("overdue-list"))->lines(); }
    void choose(const QString& text) {
        QMenu* const menu = w.window->findChild<QPushButton*>(QStringLiteral("overdue-remind"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text) return action->trigger();
        }
        ADD_FAILURE() << text.toStdString();
    }

    test::OpenWindow w;
};

TEST_F(OverdueViewTest, WhatIsOverdueIsListed) {
    EXPECT_TRUE(test::until([this] { return lines() == 1; }));
}

TEST_F(OverdueViewTest, ALetterIsAFileAndIsWrittenOnce) {
    const QString folder = QString::fromStdString(w.folder.path().string());
    w.dialogs.files.push_back({folder});
    choose(QStringLiteral("Reminder 1 in Kazakh…"));
    const auto letter = w.folder.path() / "reminder-1-CARD-0001.pdf";
    ASSERT_TRUE(test::until([&] { return std::filesystem::exists(letter); }));
    const auto again = w.library->writeNow(&circulation::ReminderService::remind, 1, circulation::OverdueFilter(),
                                           circulation::ReminderWay::Letter);
    EXPECT_FALSE(again);
}

} // namespace
} // namespace kitapdar::ui
