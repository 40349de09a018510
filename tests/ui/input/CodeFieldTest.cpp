#include "tests/support/ui/Wedge.h"
#include "ui/input/CodeField.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class CodeFieldTest : public testing::Test {
protected:
    void SetUp() override {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(codes = new QLineEdit);
        layout->addWidget(words = new QLineEdit);
        takeCodes(*codes);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    QWidget window;
    QLineEdit* codes = nullptr;
    QLineEdit* words = nullptr;
};

TEST_F(CodeFieldTest, TheFieldInFocusGetsTheCodeInThePlaceOfWhatStoodThere) {
    codes->setText(QStringLiteral("old"));
    codes->setFocus();
    QSignalSpy edited(codes, &QLineEdit::textEdited);
    EXPECT_TRUE(giveToCodeField(QStringLiteral("KZL0000042X")));
    EXPECT_EQ(codes->text(), QStringLiteral("KZL0000042X"));
    EXPECT_FALSE(edited.isEmpty()) << "as if it had been typed";
    EXPECT_TRUE(codes->isUndoAvailable());
}

TEST_F(CodeFieldTest, CodesTypedUnderTheKazakhLayoutAreReadByTheirKeys) {
    readKeys(*codes, KeysRead::All);
    codes->setFocus();
    QSignalSpy edited(codes, &QLineEdit::textEdited);
    test::Wedge hands(test::KeyLayout::Kazakh);
    for (const QChar letter : QStringLiteral("KZl-1234567890")) hands.press(letter, 150);
    EXPECT_EQ(codes->text(), QStringLiteral("KZl-1234567890"));
    EXPECT_FALSE(edited.isEmpty());
    codes->clear();
    test::Wedge american(test::KeyLayout::Us);
    for (const QChar letter : QStringLiteral("KZl-12.,")) american.press(letter, 150);
    EXPECT_EQ(codes->text(), QStringLiteral("KZl-12.,"));
}

TEST_F(CodeFieldTest, AFieldOfDigitsAndLettersKeepsItsLetters) {
    readKeys(*codes, KeysRead::Digits);
    codes->setFocus();
    test::Wedge hands(test::KeyLayout::Kazakh);
    for (const QChar letter : QStringLiteral("L-1670")) hands.press(letter, 150);
    EXPECT_EQ(codes->text(), QStringLiteral("Дө1670"));
    codes->clear();
    test::Wedge russian(test::KeyLayout::Russian);
    for (const QChar letter : QStringLiteral("L-1670")) russian.press(letter, 150);
    EXPECT_EQ(codes->text(), QStringLiteral("Д-1670"));
}

TEST_F(CodeFieldTest, NumbersDaysAndPhonesAreReadByTheirKeysAndWordsStay) {
    readKeys(*codes, KeysRead::Numbers);
    codes->setFocus();
    test::Wedge hands(test::KeyLayout::Kazakh);
    for (const QChar letter : QStringLiteral("20.12.2026,5/-l")) hands.press(letter, 150);
    EXPECT_EQ(codes->text(), QStringLiteral("20.12.2026,5/-д"));
    codes->clear();
    hands.send(0x04ba, 21, QStringLiteral("Һ"), Qt::ShiftModifier, 150); // Shift and the key of +
    for (const QChar letter : QStringLiteral("77")) hands.press(letter, 150);
    EXPECT_EQ(codes->text(), QStringLiteral("+77"));
    setReadsKeys(*codes, false);
    codes->clear();
    for (const QChar letter : QStringLiteral("15")) hands.press(letter, 150);
    EXPECT_EQ(codes->text(), QStringLiteral("\"ғ"));
}

TEST_F(CodeFieldTest, ASpinBoxIsReadByTheKeysToo) {
    auto* number = new QSpinBox;
    number->setRange(0, 9999);
    window.layout()->addWidget(number);
    number->show();
    readKeys(*number);
    EXPECT_TRUE(readsKeys(*number));
    number->setFocus();
    number->selectAll();
    test::Wedge hands(test::KeyLayout::Kazakh);
    for (const QChar letter : QStringLiteral("1670")) hands.press(letter, 150);
    EXPECT_EQ(number->value(), 1670);
}

TEST_F(CodeFieldTest, WhatFollowsACodeIsDoneAfterIt) {
    QString seen;
    takeCodes(*codes, [&] { seen = codes->text(); });
    codes->setFocus();
    EXPECT_TRUE(giveToCodeField(QStringLiteral("KZL0000042X")));
    EXPECT_EQ(seen, QStringLiteral("KZL0000042X"));
}

TEST_F(CodeFieldTest, InASheetTheFirstEmptyFieldOfCodesTakesIt) {
    auto* second = new QLineEdit;
    window.layout()->addWidget(second);
    second->show();
    takeCodes(*second);
    codes->setText(QStringLiteral("R-1"));
    words->setFocus();
    EXPECT_TRUE(giveToCodeFieldIn(window, QStringLiteral("K-1")));
    EXPECT_EQ(second->text(), QStringLiteral("K-1"));
    EXPECT_EQ(codes->text(), QStringLiteral("R-1"));
    words->setFocus();
    EXPECT_FALSE(giveToCodeFieldIn(window, QStringLiteral("K-2"))) << "nobody knows which of the two is meant";
    codes->setFocus();
    EXPECT_TRUE(giveToCodeFieldIn(window, QStringLiteral("R-2")));
    EXPECT_EQ(codes->text(), QStringLiteral("R-2"));
    takeNoCodes(*second);
    words->setFocus();
    EXPECT_TRUE(giveToCodeFieldIn(window, QStringLiteral("R-3"))) << "the only one";
    EXPECT_EQ(codes->text(), QStringLiteral("R-3"));
}

TEST_F(CodeFieldTest, AnyOtherFieldIsLeftAlone) {
    words->setText(QStringLiteral("ескерту"));
    words->setFocus();
    EXPECT_FALSE(giveToCodeField(QStringLiteral("KZL0000042X")));
    EXPECT_EQ(words->text(), QStringLiteral("ескерту"));
    codes->setReadOnly(true);
    codes->setFocus();
    EXPECT_FALSE(giveToCodeField(QStringLiteral("KZL0000042X")));
}

} // namespace
} // namespace kitapdar::ui
