#include "tests/support/ui/Wedge.h"
#include "ui/input/CodeField.h"

#include <QLineEdit>
#include <QSignalSpy>
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
