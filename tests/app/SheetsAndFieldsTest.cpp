// Every sheet of the window can be put away whatever has the keyboard, and every field of a day, a number or a code can
// be filled under any layout and by the scanner.
#include "app/kitapdar/Composition.h"
#include "core/demo/SampleLibrary.h"
#include "core/jobs/Progress.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Until.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/CodeField.h"
#include "ui/shell/Overlay.h"
#include "ui/theme/Theme.h"
#include "wording/Languages.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include <map>
#include <memory>

namespace kitapdar::app {
namespace {

class SheetsAndFieldsTest : public testing::Test {
protected:
    SheetsAndFieldsTest() {
        jobs::Progress progress;
        const storage::Address place(folder.path() / "sample.kitapdar");
        EXPECT_TRUE(demo::createSampleLibrary(place, clock, progress));
        auto library = Library::open(place, storage::Access::Open, clock);
        EXPECT_TRUE(library);
        settings.set(ui::Setting::Language, "en");
        composition = std::make_unique<Composition>(std::move(*library), settings, languages, theme, dialogs);
        composition->window().resize(1366, 768);
        composition->window().show();
        composition->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&composition->window()));
    }
    /// Each page was in front once, so that what it makes late is there.
    void goRound() {
        for (const char* place : {"desk", "readers", "catalogue", "holds", "charges", "day", "digitization",
                                  "administration", "record-new", "record/1", "reader/1"}) {
            composition->context().navigator.open(QString::fromLatin1(place));
            QTest::qWait(50);
        }
        for (const char* action : {"holds.place", "holds.send", "charges.open"}) {
            if (QAction* found = composition->context().actions.find(QString::fromLatin1(action))) found->trigger();
            QTest::qWait(50);
        }
        while (auto* sheet = ui::Overlay::topmost(composition->window())) sheet->dismiss();
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<Composition> composition;
};

TEST_F(SheetsAndFieldsTest, EverySheetGoesByEscapeWhateverHasTheKeyboardAndByItsCross) {
    goRound();
    composition->context().navigator.open(QStringLiteral("catalogue"));
    QWidget& window = composition->window();
    int seen = 0;
    for (auto* sheet : window.findChildren<ui::Overlay*>(QString(), Qt::FindDirectChildrenOnly)) {
        const std::string name = sheet->metaObject()->className();
        sheet->open();
        if (sheet->isHidden()) continue; // it has nothing to show
        ++seen;
        EXPECT_EQ(ui::Overlay::topmost(window), sheet) << name;
        auto* close = sheet->findChild<QToolButton*>(QStringLiteral("close-sheet"));
        ASSERT_TRUE(close && close->isVisible()) << name;
        EXPECT_TRUE(sheet->rect().contains(close->geometry())) << name;
        QTest::mouseClick(close, Qt::LeftButton);
        EXPECT_TRUE(sheet->isHidden()) << name << ": the cross";
        sheet->keepOpenOnClicks();
        sheet->open();
        if (QWidget* focus = QApplication::focusWidget()) focus->clearFocus();
        QTest::keyClick(&window, Qt::Key_Escape);
        EXPECT_TRUE(sheet->isHidden()) << name << ": the keyboard is nowhere";
        sheet->open();
        for (int presses = 0; presses < 3 && sheet->isVisible(); ++presses) {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, Qt::Key_Escape);
        }
        EXPECT_TRUE(sheet->isHidden()) << name << ": the keyboard is in it";
        sheet->dismiss();
    }
    EXPECT_GE(seen, 6);
}

TEST_F(SheetsAndFieldsTest, WhatWritesIsOffForWhoMayNotDoItAndSaysWhy) {
    goRound(); // pages tell of their actions when they are made
    std::map<Permission, Words> denied;
    for (const Permission each : allPermissions)
        denied.emplace(each, [] { return QStringLiteral("This is for others."); });
    ui::ActionRegistry& actions = composition->context().actions;
    actions.setDenied(denied);
    for (const char* id : {"readers.new", "readers.again", "desk.renew", "desk.renew_all", "desk.batch", "desk.due",
                           "desk.drop_day", "desk.mode.return", "desk.mode.in_house", "desk.to_room", "visit.note",
                           "catalogue.new", "catalogue.editRecord", "catalogue.addCopy", "holds.take", "holds.place",
                           "charges.add", "digitization.forward"}) {
        const QAction* action = actions.find(QString::fromLatin1(id));
        ASSERT_TRUE(action) << id;
        EXPECT_FALSE(action->isEnabled()) << id;
        EXPECT_TRUE(action->toolTip().contains(QLatin1String("This is for others."))) << id;
    }
}

TEST_F(SheetsAndFieldsTest, EveryFieldOfADayANumberOrACodeIsReadByItsKeys) {
    goRound();
    QStringList days, numbers, codes;
    int seen = 0;
    for (auto* field : composition->window().findChildren<QLineEdit*>()) {
        if (qobject_cast<QAbstractSpinBox*>(field->parentWidget())) continue;
        const bool isDay = field->placeholderText().contains(QLatin1String("dd.mm"));
        if (isDay && !ui::readsKeys(*field)) days << field->objectName() + field->placeholderText();
        seen += isDay ? 1 : 0;
        const QString said = field->accessibleName();
        const bool isCode = said == QLatin1String("Barcode") ||
                            said.startsWith(QLatin1String("Barcode or inventory")) ||
                            said == QLatin1String("Card of the reader") || said == QLatin1String("Card number");
        if (isCode && !(field->property("takesCodes").toBool() && ui::readsKeys(*field))) codes << said;
        const bool isNumber = said == QLatin1String("Phone") || said == QLatin1String("Amount") ||
                              said.startsWith(QLatin1String("Price, ")) || said == QLatin1String("Year");
        if (isNumber && !ui::readsKeys(*field)) numbers << said;
    }
    for (auto* number : composition->window().findChildren<QAbstractSpinBox*>())
        if (!ui::readsKeys(*number)) numbers << number->objectName() + number->accessibleName();
    EXPECT_GE(seen, 3);
    EXPECT_TRUE(days.isEmpty()) << days.join(u'\n').toStdString();
    EXPECT_TRUE(codes.isEmpty()) << codes.join(u'\n').toStdString();
    EXPECT_TRUE(numbers.isEmpty()) << numbers.join(u'\n').toStdString();
}

} // namespace
} // namespace kitapdar::app
