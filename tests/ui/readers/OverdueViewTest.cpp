// The overdue books of the window: the list and the letters.
#include "core/circulation/LoanService.h"
#include "core/circulation/ReminderService.h"
#include "core/places/PlaceService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/OverdueView.h"
#include "ui/readers/RevealRow.h"
#include "ui/widgets/LineList.h"
#include "wording/Format.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

#include <algorithm>
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
    /// An entry of a menu in the menu of the letters.
    void choose(const QString& letter, const QString& target) {
        QMenu* const menu = w.window->findChild<QPushButton*>(QStringLiteral("overdue-remind"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() != letter || !action->menu()) continue;
            for (QAction* each : action->menu()->actions()) {
                if (each->text() == target) return each->trigger();
            }
        }
        ADD_FAILURE() << letter.toStdString() << ", " << target.toStdString();
    }
    bool hasLetters(const QString& letter) {
        QMenu* const menu = w.window->findChild<QPushButton*>(QStringLiteral("overdue-remind"))->menu();
        Q_EMIT menu->aboutToShow();
        return std::ranges::any_of(menu->actions(), [&](const QAction* each) { return each->text() == letter; });
    }
    QString detail() {
        const auto* list = w.window->findChild<LineList*>(QStringLiteral("overdue-list"));
        return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }

    test::OpenWindow w;
};

TEST_F(OverdueViewTest, WhatIsOverdueIsListed) {
    EXPECT_TRUE(test::until([this] { return lines() == 1; }));
}

TEST_F(OverdueViewTest, ALetterIsAFileAndIsWrittenOnce) {
    const QString folder = QString::fromStdString(w.folder.path().string());
    w.dialogs.files.push_back({folder});
    choose(QStringLiteral("Reminder 1"), QStringLiteral("Save in Kazakh…"));
    const auto letter = w.folder.path() / "reminder-1-CARD-0001.pdf";
    ASSERT_TRUE(test::until([&] { return std::filesystem::exists(letter); }));
    const auto again = w.library->writeNow(&circulation::ReminderService::remind, 1, circulation::OverdueFilter(),
                                           circulation::ReminderWay::Letter);
    EXPECT_FALSE(again);
}

TEST_F(OverdueViewTest, LettersArePrintedAndPrintedOnceMoreWhenThePrinterRefused) {
    w.printing.refusal = NoPrintService{};
    choose(QStringLiteral("Reminder 1"), QStringLiteral("Print in Russian"));
    ASSERT_TRUE(test::until([&] { return !w.strips.isEmpty(); })) << "that nothing came out is said";
    EXPECT_TRUE(w.strips.last().contains(QStringLiteral("“Once more”"))) << w.strips.last().toStdString();
    EXPECT_TRUE(w.printing.printed.empty());
    w.printing.refusal.reset();
    const QString entry = QStringLiteral("Once more: reminder 1 of %1, letters: 1").arg(dayText(w.clock.today()));
    ASSERT_TRUE(test::until([&] { return hasLetters(entry); }));
    choose(entry, QStringLiteral("Print in Kazakh"));
    ASSERT_TRUE(test::until([&] { return w.printing.printed.size() == 1; }));
    EXPECT_TRUE(w.printing.printed.front().job.bytes.startsWith("%PDF"));
    EXPECT_EQ(w.printing.printed.front().job.title, QStringLiteral("Еске салу"));
    EXPECT_TRUE(test::until([&] { return w.toasts.contains(QStringLiteral("Papers sent to the printer: 1.")); }));
}

TEST_F(OverdueViewTest, LettersOfAnEarlierRunOfTheProgramAreMadeOnceMoreToAll) {
    ASSERT_TRUE(w.library->writeNow(&circulation::ReminderService::remind, 1, circulation::OverdueFilter(),
                                    circulation::ReminderWay::Letter));
    w.clock.set(w.clock.today().plusDays(1));
    w.navigator.open(QStringLiteral("readers"));
    w.navigator.open(QStringLiteral("readers-overdue"));
    const QString day = dayText(w.clock.today().plusDays(-1));
    const QString entry = QStringLiteral("Once more: reminder 1 of %1, letters: 1").arg(day);
    ASSERT_TRUE(test::until([&] { return hasLetters(entry); }));
    auto* list = w.window->findChild<LineList*>(QStringLiteral("overdue-list"));
    ASSERT_TRUE(test::until([&] { return list->model()->rowCount() == 1; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    choose(QStringLiteral("Once more to the chosen reader"), QStringLiteral("Print in Kazakh"));
    EXPECT_TRUE(test::until([&] { return w.printing.printed.size() == 1; }));
}

TEST_F(OverdueViewTest, ALineSaysWhyNobodyIsRemindedJustNow) {
    ASSERT_TRUE(test::until([this] { return lines() == 1; }));
    EXPECT_TRUE(detail().contains(QStringLiteral("reminder 1 is due"))) << detail().toStdString();
    choose(QStringLiteral("Reminder 1"), QStringLiteral("Print in Kazakh"));
    ASSERT_TRUE(test::until([&] { return detail().contains(QStringLiteral("reminder 1 written")); }));
    EXPECT_TRUE(detail().contains(QStringLiteral("the next reminder is due from"))) << detail().toStdString();
}

TEST_F(OverdueViewTest, ThePhoneIsShownWithAReasonAsAnywhere) {
    auto reader = **w.library->readNow(&readers::ReaderQueries::byCard, "CARD-0001");
    reader.phone = "+7 700 000 00 01";
    ASSERT_TRUE(w.library->writeNow(&readers::ReaderService::edit, reader));
    ASSERT_TRUE(test::until([this] { return lines() == 1; }));
    auto* list = w.window->findChild<LineList*>(QStringLiteral("overdue-list"));
    list->setCurrentIndex(list->model()->index(0, 0));
    w.window->findChild<QPushButton*>(QStringLiteral("overdue-phone"))->click();
    auto* row = w.window->findChild<OverdueView*>()->findChild<RevealRow*>();
    ASSERT_TRUE(test::until([&] { return row->isVisible(); }));
    for (QPushButton* each : row->findChildren<QPushButton*>()) {
        if (each->text() == QStringLiteral("Show the phone")) each->click();
    }
    ASSERT_TRUE(test::until([&] { return row->shown() == readers::RestrictedField::Phone; }));
    EXPECT_EQ(row->findChild<QLabel*>(QStringLiteral("revealed"))->text(), QStringLiteral("+7 700 000 00 01"));
}

TEST_F(OverdueViewTest, APlaceIsChosenByItsName) {
    const auto added = w.library->writeNow(&places::PlaceService::add,
                                           places::Place{.code = "AB", .name = {"Абонемент", "Абонемент", "Lending"}});
    ASSERT_TRUE(added);
    auto* place = w.window->findChild<QComboBox*>(QStringLiteral("overdue-place"));
    ASSERT_TRUE(place);
    ASSERT_TRUE(test::until([&] { return place->findText(QStringLiteral("Lending")) > 0; }));
    ASSERT_TRUE(test::until([this] { return lines() == 1; }));
    place->setCurrentIndex(place->findText(QStringLiteral("Lending")));
    EXPECT_TRUE(test::until([this] { return lines() == 0; })) << "the book is of no place";
    place->setCurrentIndex(0);
    EXPECT_TRUE(test::until([this] { return lines() == 1; }));
}

} // namespace
} // namespace kitapdar::ui
