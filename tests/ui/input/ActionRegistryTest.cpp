#include "tests/support/ui/Wedge.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/UndoingAction.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

struct ChordCase {
    const char* name;
    int key; // what the layout calls it
};

class ActionRegistryTest : public testing::Test {
protected:
    void SetUp() override {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field = new QLineEdit);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        palette = actions.add({.id = QStringLiteral("window.palette"),
                               .category = [] { return QStringLiteral("Window"); },
                               .text = [this] { return name; },
                               .synonyms = {QStringLiteral("командалар"), QStringLiteral("команды")},
                               .key = QKeySequence(Qt::CTRL | Qt::Key_K)},
                              [this] { ++fired; });
        actions.add({.id = QStringLiteral("desk.renew"),
                     .category = [] { return QStringLiteral("Desk"); },
                     .text = [] { return QStringLiteral("Renew"); },
                     .synonyms = {QStringLiteral("ұзарту"), QStringLiteral("продлить")},
                     .key = QKeySequence(Qt::Key_F6)},
                    [] {});
    }

    void press(int key, quint32 scanCode, Qt::KeyboardModifiers modifiers) {
        wedge.send(key, scanCode, QString(), modifiers, 500);
    }

    QWidget window;
    QLineEdit* field = nullptr;
    QString name = QStringLiteral("Commands");
    ActionRegistry actions{window};
    QAction* palette = nullptr;
    test::Wedge wedge;
    int fired = 0;
};

TEST_F(ActionRegistryTest, AChordFiresByItsPlaceUnderEveryLayout) {
    for (const int key : {int(Qt::Key_K), 0x041B /* Л on ru and kz */}) {
        fired = 0;
        press(key, 45, Qt::ControlModifier);
        EXPECT_EQ(fired, 1) << key;
        EXPECT_EQ(field->text(), QString());
    }
}

TEST_F(ActionRegistryTest, AFieldGetsItsOwnChordsUnderTheKazakhLayout) {
    field->setText(QStringLiteral("Абай"));
    press(0x0424, 38, Qt::ControlModifier); // Ctrl+A typed as Ctrl+Ф
    EXPECT_EQ(field->selectedText(), QStringLiteral("Абай"));
    press(0x0427, 53, Qt::ControlModifier); // Ctrl+X typed as Ctrl+Ч
    EXPECT_EQ(field->text(), QString());
}

TEST_F(ActionRegistryTest, AFieldKeepsTheChordItUsesItself) {
    int undone = 0;
    actions.add({.id = QStringLiteral("edit.undo"),
                 .category = [] { return QStringLiteral("Edit"); },
                 .text = [] { return QStringLiteral("Undo"); },
                 .key = QKeySequence(Qt::CTRL | Qt::Key_Z)},
                [&] { ++undone; });
    QTest::keyClicks(field, QStringLiteral("abc"));
    press(Qt::Key_Z, 52, Qt::ControlModifier);
    EXPECT_EQ(undone, 0);
    EXPECT_EQ(field->text(), QString());
    field->setEnabled(false);
    window.setFocusPolicy(Qt::StrongFocus);
    window.setFocus();
    press(Qt::Key_Z, 52, Qt::ControlModifier);
    EXPECT_EQ(undone, 1);
}

/// As a field is on a desktop where Ctrl+E is the End key.
class GreedyField : public QLineEdit {
protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

TEST_F(ActionRegistryTest, ALetterThatSomeFieldsTakeForTheEndKeyIsTheWindows) {
    int exported = 0;
    auto* greedy = new GreedyField;
    window.layout()->addWidget(greedy);
    greedy->setFocus();
    actions.add({.id = QStringLiteral("catalogue.export"),
                 .category = [] { return QStringLiteral("Catalogue"); },
                 .text = [] { return QStringLiteral("Export"); },
                 .key = QKeySequence(Qt::CTRL | Qt::Key_E)},
                [&] { ++exported; });
    press(Qt::Key_E, 26, Qt::ControlModifier);
    EXPECT_EQ(exported, 1);
}

TEST_F(ActionRegistryTest, ARefusedActionDoesNotFireAndSaysWhy) {
    actions.refuse(QStringLiteral("window.palette"), QStringLiteral("Nothing is selected"));
    press(Qt::Key_K, 45, Qt::ControlModifier);
    EXPECT_EQ(fired, 0);
    EXPECT_TRUE(palette->toolTip().contains(QStringLiteral("Nothing is selected")));
    actions.refuse(QStringLiteral("window.palette"), QString());
    press(Qt::Key_K, 45, Qt::ControlModifier);
    EXPECT_EQ(fired, 1);
}

TEST_F(ActionRegistryTest, IsFoundByItsNameAndByItsSynonymsInThreeLanguages) {
    for (const char16_t* words : {u"renew", u"desk ren", u"ҰЗАРТУ", u"продл"})
        EXPECT_EQ(actions.matching(QString::fromUtf16(words)).value(0), actions.find(QStringLiteral("desk.renew")));
    EXPECT_TRUE(actions.matching(QStringLiteral("zebra")).isEmpty());
    EXPECT_EQ(actions.matching(QString()).size(), 2);
}

TEST_F(ActionRegistryTest, IsNotFoundByLettersInTheMidstOfItsWords) {
    actions.add({.id = QStringLiteral("window.all"),
                 .category = [] { return QStringLiteral("Окно"); },
                 .text = [] { return QStringLiteral("Все (команды) библиотеки"); }},
                [] {});
    for (const char16_t* words : {u"ома", u"ки", u"все ома", u"кно"})
        EXPECT_TRUE(actions.matching(QString::fromUtf16(words)).isEmpty()) << "beginnings of surnames";
    for (const char16_t* words : {u"ком", u"библ все", u"(ком", u"окн"})
        EXPECT_FALSE(actions.matching(QString::fromUtf16(words)).isEmpty()) << "beginnings of its own words";
}

TEST_F(ActionRegistryTest, WhatUndoesComesLastUnlessItIsNamedItself) {
    QString deed = QStringLiteral("Undo: Renew a loan");
    QAction* undo = actions.add({.id = QStringLiteral("changes.undo"),
                                 .category = [] { return QStringLiteral("Changes"); },
                                 .text = [&] { return deed; },
                                 .key = QKeySequence(Qt::CTRL | Qt::Key_Z)},
                                [] {});
    undo->setProperty(undoesProperty, true);
    QAction* page = actions.add({.id = QStringLiteral("desk.renew_list"),
                                 .category = [] { return QStringLiteral("Desk"); },
                                 .text = [] { return QStringLiteral("All that can be renewed"); },
                                 .synonyms = {QStringLiteral("renew")},
                                 .key = QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                                [] {});
    const QList<QAction*> found = actions.matching(QStringLiteral("renew"));
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0], actions.find(QStringLiteral("desk.renew")));
    EXPECT_EQ(found[1], page);
    EXPECT_EQ(found[2], undo);
    EXPECT_EQ(actions.matching(QStringLiteral("undo")).value(0), undo);
    EXPECT_EQ(actions.matching(QStringLiteral("und")).value(0), undo) << "half typed, and nothing else is meant";
    EXPECT_TRUE(actions.matching(QStringLiteral("loan")).isEmpty()) << "Enter takes the first one";
}

TEST_F(ActionRegistryTest, TheTooltipShowsTheKey) {
    EXPECT_EQ(palette->toolTip(), QStringLiteral("Commands (Ctrl+K)"));
}

TEST_F(ActionRegistryTest, ChangesItsWordsWithTheLanguage) {
    name = QStringLiteral("Командалар");
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&window, &change);
    EXPECT_EQ(palette->text(), QStringLiteral("Командалар"));
}

TEST(BareKeys, AreWhatAHandTypesOrAScannerSends) {
    for (const QKeySequence& key :
         {QKeySequence(Qt::Key_A), QKeySequence(Qt::Key_7), QKeySequence(Qt::SHIFT | Qt::Key_S),
          QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Slash)})
        EXPECT_TRUE(isBareKey(key)) << key.toString().toStdString();
    for (const QKeySequence& key : {QKeySequence(), QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_A),
                                    QKeySequence(Qt::ALT | Qt::Key_2), QKeySequence(Qt::Key_Escape)})
        EXPECT_FALSE(isBareKey(key)) << key.toString().toStdString();
}

TEST(BareKeys, AreFoundInAnyWindow) {
    QWidget window;
    EXPECT_TRUE(bareShortcuts(window).isEmpty());
    auto* action = new QAction(QStringLiteral("Mark"), &window);
    action->setShortcut(Qt::Key_M);
    new QShortcut(QKeySequence(Qt::Key_J), &window);
    EXPECT_EQ(bareShortcuts(window).size(), 2);
}

} // namespace
} // namespace kitapdar::ui
