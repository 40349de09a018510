#include "tests/support/ui/Until.h"
#include "ui/shell/Overlay.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class Sheet : public Overlay {
public:
    explicit Sheet(QWidget& window) : Overlay(window, 300), label(new QLabel(QStringLiteral("one line"))) {
        content()->addWidget(label);
    }
    QLabel* label;

protected:
    QWidget* first() override { return nullptr; }
};

/// With a field in it, which has the keyboard while the sheet is open.
class SheetWithField : public Overlay {
public:
    explicit SheetWithField(QWidget& window) : Overlay(window, 300), field(new QLineEdit), other(new QLineEdit) {
        content()->addWidget(field);
        content()->addWidget(other);
    }
    QLineEdit* field;
    QLineEdit* other;

protected:
    QWidget* first() override { return field; }
};

struct WindowWithFields {
    WindowWithFields() {
        window.resize(800, 600);
        above.move(0, 100);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        below.setFocus();
    }
    QWidget window;
    QLineEdit below{&window};
    QLineEdit above{&window};
};

TEST(Overlay, GrowsAndShrinksWithWhatItHolds) {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Sheet sheet(window);
    sheet.open();
    const int before = sheet.height();
    sheet.label->setText(QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix"));
    EXPECT_TRUE(test::until([&] { return sheet.label->height() >= sheet.label->sizeHint().height(); }));
    EXPECT_GT(sheet.height(), before);
    sheet.label->setText(QStringLiteral("one line"));
    EXPECT_TRUE(test::until([&] { return sheet.height() == before; }));
}

TEST(Overlay, KeepsItsFooterInSightWhileTheContentScrolls) {
    QWidget window;
    window.resize(400, 300);
    window.show();
    Sheet sheet(window);
    auto* button = new QLabel(QStringLiteral("Do it"));
    sheet.footer()->addWidget(button);
    QString lines;
    for (int i = 0; i < 60; ++i) lines += QStringLiteral("line\n");
    sheet.label->setText(lines);
    sheet.open();
    EXPECT_TRUE(test::until([&] { return button->height() > 0 && sheet.height() <= window.height(); }));
    EXPECT_TRUE(window.rect().contains(sheet.geometry()));
    EXPECT_TRUE(sheet.rect().contains(QRect(button->mapTo(&sheet, QPoint()), button->size())));
    EXPECT_EQ(button->visibleRegion().boundingRect(), button->rect());
}

TEST(Overlay, StaysWithinItsWindow) {
    QWidget window;
    window.resize(400, 300);
    window.show();
    Sheet sheet(window);
    sheet.open();
    sheet.label->setText(QStringLiteral("line\n").repeated(60));
    QTest::qWait(50);
    EXPECT_TRUE(window.rect().contains(sheet.geometry()));
}

TEST(Overlay, AClickOnAnEmptySpotOfItKeepsItAndOneBesideItSendsItAway) {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Sheet sheet(window);
    sheet.open();
    QTest::mouseClick(sheet.label, Qt::LeftButton);
    EXPECT_TRUE(sheet.isVisible());
    QTest::mouseClick(sheet.label->parentWidget(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_TRUE(sheet.isVisible());
    QTest::mouseClick(&sheet, Qt::LeftButton, {}, QPoint(0, 0));
    EXPECT_TRUE(sheet.isVisible());
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(5, 595));
    EXPECT_FALSE(sheet.isVisible());
}

TEST(Overlay, WhatStaysOpenLetsNoClickToThePageBehindIt) {
    WindowWithFields w;
    QPushButton button(&w.window);
    button.move(0, 200);
    button.show();
    int clicks = 0;
    QObject::connect(&button, &QPushButton::clicked, [&] { ++clicks; });
    SheetWithField sheet(w.window);
    sheet.keepOpenOnClicks();
    sheet.open();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseDClick(&button, Qt::LeftButton);
    QTest::mouseClick(&w.above, Qt::LeftButton);
    EXPECT_EQ(clicks, 0);
    EXPECT_TRUE(sheet.isVisible());
    EXPECT_TRUE(sheet.field->hasFocus()) << "Enter is the sheet's";
    QTest::mouseClick(sheet.other, Qt::LeftButton);
    EXPECT_TRUE(sheet.other->hasFocus());
    sheet.dismiss();
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(clicks, 1);
}

TEST(Overlay, GoesWhenAPlaceUnderItTakesTheKeyboardAndLeavesTheKeyboardThere) {
    WindowWithFields w;
    SheetWithField sheet(w.window);
    sheet.open();
    ASSERT_TRUE(sheet.field->hasFocus());
    w.above.setFocus();
    EXPECT_TRUE(test::until([&] { return sheet.isHidden(); }));
    EXPECT_TRUE(w.above.hasFocus());
}

TEST(Overlay, StaysWhileAFieldOfItHidesAndWhileSomethingLiesOverIt) {
    WindowWithFields w;
    SheetWithField sheet(w.window);
    SheetWithField over(w.window);
    sheet.open();
    sheet.field->hide();
    sheet.other->setFocus();
    over.open();
    ASSERT_TRUE(over.field->hasFocus());
    QTest::qWait(50);
    EXPECT_TRUE(sheet.isVisible());
    over.dismiss();
    QTest::qWait(50);
    EXPECT_TRUE(sheet.isVisible());
    EXPECT_TRUE(sheet.other->hasFocus());
    sheet.dismiss();
    EXPECT_TRUE(w.below.hasFocus());
}

TEST(Overlay, WhatIsShownOnceStaysWhoeverTakesTheKeyboard) {
    WindowWithFields w;
    SheetWithField sheet(w.window);
    sheet.keepOpenOnClicks();
    sheet.open();
    w.above.setFocus();
    QTest::qWait(50);
    EXPECT_TRUE(sheet.isVisible());
}

TEST(Overlay, EscapeSendsItAwayWhereverUnderItTheKeyboardIs) {
    WindowWithFields w;
    SheetWithField sheet(w.window);
    sheet.keepOpenOnClicks();
    sheet.open();
    w.below.setFocus();
    QTest::keyClick(&w.below, Qt::Key_Escape);
    EXPECT_TRUE(sheet.isHidden());
    sheet.open();
    sheet.field->clearFocus();
    QTest::keyClick(&w.window, Qt::Key_Escape);
    EXPECT_TRUE(sheet.isHidden());
}

TEST(Overlay, EscapeSendsTheUppermostAwayFirst) {
    WindowWithFields w;
    SheetWithField sheet(w.window);
    SheetWithField over(w.window);
    sheet.keepOpenOnClicks();
    sheet.open();
    over.open();
    EXPECT_EQ(Overlay::topmost(w.window), &over);
    QTest::keyClick(over.field, Qt::Key_Escape);
    EXPECT_TRUE(over.isHidden());
    EXPECT_EQ(Overlay::topmost(w.window), &sheet);
    w.below.setFocus();
    QTest::keyClick(&w.below, Qt::Key_Escape);
    EXPECT_TRUE(sheet.isHidden());
    EXPECT_EQ(Overlay::topmost(w.window), nullptr);
}

TEST(Overlay, CtrlEnterInItIsNoYesToWhatIsAskedUnderIt) {
    WindowWithFields in;
    int yes = 0;
    QShortcut confirm(QKeySequence(Qt::CTRL | Qt::Key_Return), &in.window, [&] { ++yes; });
    SheetWithField sheet(in.window);
    sheet.open();
    ASSERT_TRUE(sheet.field->hasFocus());
    int entered = 0;
    QObject::connect(sheet.field, &QLineEdit::returnPressed, [&] { ++entered; });
    QTest::keyClick(sheet.field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(yes, 0);
    EXPECT_EQ(entered, 1);
    sheet.dismiss();
    QTest::keyClick(&in.below, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(yes, 1);
}

TEST(Overlay, EscapeOverItIsNotForIt) {
    WindowWithFields w;
    SheetWithField sheet(w.window);
    sheet.keepOpenOnClicks();
    sheet.open();
    QLineEdit over(&w.window);
    over.show();
    over.raise();
    over.setFocus();
    QTest::keyClick(&over, Qt::Key_Escape);
    EXPECT_TRUE(sheet.isVisible());
}

TEST(Overlay, ACrossInItsCornerClosesIt) {
    WindowWithFields w;
    SheetWithField sheet(w.window);
    sheet.keepOpenOnClicks();
    sheet.open();
    auto* close = sheet.findChild<QToolButton*>(QStringLiteral("close-sheet"));
    ASSERT_TRUE(close && close->isVisible());
    EXPECT_TRUE(sheet.rect().contains(close->geometry()));
    QTest::mouseClick(close, Qt::LeftButton);
    EXPECT_TRUE(sheet.isHidden());
}

} // namespace
} // namespace kitapdar::ui
