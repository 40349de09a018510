#include "tests/support/ui/Until.h"
#include "tests/support/ui/Wedge.h"
#include "ui/input/ScanDetector.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <random>

namespace kitapdar::ui {
namespace {

using test::KeyLayout;
using test::Wedge;

/// Codes of these tests: two letters and five or more digits.
bool isCode(const QString& code) {
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z]{2}[0-9]{5,}$"));
    return pattern.match(code).hasMatch();
}

class ScanDetectorTest : public testing::Test {
protected:
    void SetUp() override {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field = new QLineEdit);
        layout->addWidget(area = new QPlainTextEdit);
        layout->addWidget(button = new QPushButton(QStringLiteral("Save")));
        button->setDefault(true);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QObject::connect(&detector, &ScanDetector::scanned, [this](const QString& code) { scans << code; });
        QObject::connect(&detector, &ScanDetector::unrecognised, [this](const QString& keys) { unknown << keys; });
        QObject::connect(button, &QPushButton::clicked, [this] { ++clicks; });
    }

    QDialog window;
    QLineEdit* field = nullptr;
    QPlainTextEdit* area = nullptr;
    QPushButton* button = nullptr;
    ScanDetector detector{isCode};
    QStringList scans, unknown;
    int clicks = 0;
};

class UnderEveryLayout : public ScanDetectorTest, public testing::WithParamInterface<KeyLayout> {};

/// SC-1, SC-2
TEST_P(UnderEveryLayout, AScanIsReadAsTheScannerMeantAndTheFieldGetsItsTextBack) {
    field->setText(QStringLiteral("ескерту"));
    field->setCursorPosition(3);
    Wedge(GetParam()).scan(QStringLiteral("xs20167"));
    EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")});
    EXPECT_EQ(field->text(), QStringLiteral("ескерту"));
    EXPECT_EQ(field->cursorPosition(), 3);
}

TEST_P(UnderEveryLayout, CapitalsArriveAsCapitals) {
    Wedge(GetParam()).scan(QStringLiteral("XS20167"));
    EXPECT_EQ(scans, QStringList{QStringLiteral("XS20167")});
}

INSTANTIATE_TEST_SUITE_P(ScanDetector, UnderEveryLayout,
                         testing::Values(KeyLayout::Us, KeyLayout::Russian, KeyLayout::Kazakh));

TEST_F(ScanDetectorTest, TheEnterOfAScanPressesNoDefaultButtonAndClosesNoDialog) {
    Wedge wedge;
    wedge.scan(QStringLiteral("xs20167"));
    button->setFocus();
    wedge.now += 1000;
    wedge.scan(QStringLiteral("xs20168"));
    EXPECT_EQ(scans.size(), 2);
    EXPECT_EQ(clicks, 0);
    EXPECT_TRUE(window.isVisible());
}

TEST_F(ScanDetectorTest, AnUnknownCodePressesNothingEither) {
    Wedge().scan(QStringLiteral("abcdefgh"));
    EXPECT_EQ(scans, QStringList());
    EXPECT_EQ(unknown, QStringList{QStringLiteral("abcdefgh")});
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(clicks, 0);
}

TEST_F(ScanDetectorTest, EnterAfterTypingIsLeftToTheWindow) {
    Wedge hands;
    for (const QChar letter : QStringLiteral("xs20167")) hands.press(letter, 120);
    hands.pressEnter(120);
    EXPECT_EQ(scans, QStringList());
    EXPECT_EQ(field->text(), QStringLiteral("xs20167"));
    EXPECT_EQ(clicks, 1);
}

/// SC-3
TEST_F(ScanDetectorTest, AThousandTypedCodesAreNeverScans) {
    std::mt19937 random(20261123);
    std::uniform_int_distribution<int> gap(60, 250), digit(0, 9);
    Wedge hands(KeyLayout::Kazakh);
    for (int i = 0; i < 1000; ++i) {
        hands.press(u'x', gap(random));
        hands.press(u's', gap(random));
        for (int k = 0; k < 5; ++k) hands.press(QChar(u'0' + digit(random)), gap(random));
        hands.pressEnter(gap(random));
        field->clear();
    }
    EXPECT_EQ(scans, QStringList());
    EXPECT_EQ(unknown, QStringList());
}

/// SC-3
TEST_F(ScanDetectorTest, AThousandBurstsAreAThousandScansInOrder) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> gap(1, 30);
    Wedge wedge(KeyLayout::Kazakh);
    QStringList sent;
    for (int i = 0; i < 1000; ++i) {
        const QString code = QStringLiteral("ab%1").arg(i, 8, 10, QLatin1Char('0'));
        sent << code;
        wedge.now += 400;
        for (const QChar letter : code) wedge.press(letter, gap(random));
        wedge.pressEnter(gap(random));
    }
    EXPECT_EQ(scans, sent);
    EXPECT_EQ(field->text(), QString());
}

/// SC-5
TEST_F(ScanDetectorTest, KeysDeliveredLateInOneBatchKeepTheirOwnTimes) {
    // The handler sees them within a millisecond; their timestamps say that hands typed them.
    Wedge hands;
    for (const QChar letter : QStringLiteral("xs20167")) hands.press(letter, 90);
    hands.pressEnter(90);
    EXPECT_EQ(scans, QStringList());
}

TEST_F(ScanDetectorTest, KeysWithoutATimeAreNeverAScan) {
    QTest::keyClicks(field, QStringLiteral("xs20167"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(scans, QStringList());
    EXPECT_EQ(field->text(), QStringLiteral("xs20167"));
}

/// It may be the first key of a code that stalled: the rest of it is no code.
TEST_F(ScanDetectorTest, AKeyJustBeforeABurstBelongsToItOrSpoilsIt) {
    for (const int pause : {40, 70, 95, 105, 150, 300, 490, 700, 990}) {
        unknown.clear();
        field->setText(QStringLiteral("note"));
        Wedge wedge;
        wedge.now += 10'000;
        wedge.press(u'7', 5);
        wedge.now += static_cast<quint64>(pause) - 5;
        wedge.scan(QStringLiteral("xs20167"));
        EXPECT_EQ(scans, QStringList()) << pause;
        EXPECT_EQ(unknown, QStringList{QStringLiteral("7xs20167")}) << pause;
        EXPECT_EQ(field->text(), QStringLiteral("note")) << pause;
    }
}

TEST_F(ScanDetectorTest, ACodeThatStallsAfterItsFirstKeyIsOneCode) {
    for (const int stall : {40, 95, 105, 150, 480, 900, 980}) {
        for (const KeyLayout layout : {KeyLayout::Us, KeyLayout::Kazakh}) {
            scans.clear();
            field->setText(QStringLiteral("note"));
            Wedge wedge(layout);
            wedge.now += 10'000;
            wedge.press(u'x', 5);
            wedge.now += static_cast<quint64>(stall);
            wedge.scan(QStringLiteral("s20167"));
            EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")}) << stall;
            EXPECT_EQ(field->text(), QStringLiteral("note")) << stall;
        }
    }
}

/// The tail alone would be a code of another book.
TEST_F(ScanDetectorTest, ATailThatComesNearlyASecondAfterItsFirstKeyIsNoShortNumber) {
    ScanDetector numbers([](const QString& code) { return code.size() >= 4; });
    QStringList taken;
    QObject::connect(&numbers, &ScanDetector::scanned, [&](const QString& code) { taken << code; });
    for (const KeyLayout layout : {KeyLayout::Us, KeyLayout::Kazakh}) {
        for (const int stall : {400, 900, 980}) {
            taken.clear();
            Wedge wedge(layout);
            wedge.now += 10'000;
            wedge.press(u'7', 5);
            wedge.now += static_cast<quint64>(stall);
            wedge.scan(QStringLiteral("1002"));
            EXPECT_FALSE(taken.contains(QStringLiteral("1002"))) << stall;
        }
    }
}

TEST_F(ScanDetectorTest, AKeyAWhileBeforeAScanStaysInTheField) {
    Wedge wedge;
    wedge.press(u'a', 500);
    wedge.now += 1300; // nearer it might be the head of a code that stalled
    wedge.scan(QStringLiteral("xs20167"));
    EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")});
    EXPECT_EQ(field->text(), QStringLiteral("a"));
}

/// What a code that stalled for good has left spoils the next one, once, and goes with it.
TEST_F(ScanDetectorTest, KeysThatAreLeftInTheOneBoxSpoilTheNextBurstOnce) {
    field->setProperty(spoiledByRest, true);
    for (const QString& left : {QStringLiteral("7"), QStringLiteral("xs"), QStringLiteral("xs2")}) {
        scans.clear();
        unknown.clear();
        field->clear();
        Wedge wedge;
        wedge.now += 10'000;
        for (const QChar key : left) wedge.press(key, 5);
        wedge.now += 3000;
        wedge.scan(QStringLiteral("xs20167"));
        EXPECT_EQ(scans, QStringList());
        EXPECT_EQ(unknown, QStringList{left + QStringLiteral("xs20167")});
        EXPECT_EQ(field->text(), QString());
        wedge.now += 3000;
        wedge.scan(QStringLiteral("xs20167"));
        EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")});
    }
}

TEST_F(ScanDetectorTest, AWordInTheOneBoxSpoilsNoScan) {
    field->setProperty(spoiledByRest, true);
    Wedge wedge;
    for (const QChar letter : QStringLiteral("abai")) wedge.press(letter, 300);
    wedge.now += 3000;
    wedge.scan(QStringLiteral("xs20167"));
    EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")});
    EXPECT_EQ(field->text(), QStringLiteral("abai"));
}

TEST_F(ScanDetectorTest, AWordTypedJustBeforeABurstStaysAndTheBurstIsNoCode) {
    Wedge wedge;
    for (const QChar letter : QStringLiteral("search")) wedge.press(letter, 120);
    wedge.now += 200;
    wedge.scan(QStringLiteral("xs20167"));
    EXPECT_EQ(scans, QStringList());
    EXPECT_EQ(unknown, QStringList{QStringLiteral("hxs20167")});
    EXPECT_EQ(field->text(), QStringLiteral("search"));
}

TEST_F(ScanDetectorTest, AShortNumberWithEnterAtTheSpeedOfAScannerIsAScan) {
    ScanDetector plain([](const QString& keys) { return keys.size() > 3; });
    QStringList codes;
    QObject::connect(&plain, &ScanDetector::scanned, [&](const QString& code) { codes << code; });
    for (const KeyLayout layout : {KeyLayout::Us, KeyLayout::Russian, KeyLayout::Kazakh}) {
        for (const QString& code : {QStringLiteral("1001"), QStringLiteral("70016"), QStringLiteral("r-500")}) {
            codes.clear();
            Wedge wedge(layout);
            wedge.now += 10'000;
            wedge.scan(code);
            EXPECT_EQ(codes, QStringList{code});
            EXPECT_EQ(field->text(), QString());
            EXPECT_EQ(clicks, 0);
        }
    }
}

TEST_F(ScanDetectorTest, AShortNumberOfHandsAndAWordAreNone) {
    ScanDetector plain([](const QString& keys) { return keys.size() > 3; });
    QStringList codes;
    QObject::connect(&plain, &ScanDetector::scanned, [&](const QString& code) { codes << code; });
    Wedge wedge;
    for (const QChar digit : QStringLiteral("1500")) wedge.press(digit, 60);
    wedge.pressEnter(60);
    wedge.now += 2000;
    wedge.scan(QStringLiteral("word"));
    wedge.now += 2000;
    wedge.scan(QStringLiteral("1001"), 5, false);
    QTest::qWait(400);
    EXPECT_EQ(codes, QStringList());
    EXPECT_EQ(field->text(), QStringLiteral("1500word1001"));
}

/// A busy machine stalls anywhere, and more than once: what is taken is the whole code, or nothing.
TEST_F(ScanDetectorTest, WhereverACodeStallsNoPartOfItIsTakenForACode) {
    ScanDetector plain([](const QString& keys) { return keys.size() > 3; });
    QStringList codes;
    QObject::connect(&plain, &ScanDetector::scanned, [&](const QString& code) { codes << code; });
    std::mt19937 random(20261130);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    int whole = 0;
    for (int i = 0; i < 3000; ++i) {
        QString code = upTo(1) == 0 ? QStringLiteral("kz") : QString();
        for (int length = 4 + upTo(6); length > 0; --length) code += QChar(u'0' + upTo(9));
        std::vector<int> stalls(static_cast<std::size_t>(code.size()), 0);
        for (int stall = upTo(2); stall > 0; --stall)
            stalls[static_cast<std::size_t>(1 + upTo(static_cast<int>(code.size()) - 2))] = 31 + upTo(460);
        codes.clear();
        scans.clear();
        field->clear();
        Wedge wedge(upTo(1) == 0 ? KeyLayout::Us : KeyLayout::Kazakh);
        wedge.now += static_cast<quint64>(i) * 100'000;
        for (qsizetype at = 0; at < code.size(); ++at)
            wedge.press(code[at], 1 + upTo(12) + stalls[static_cast<std::size_t>(at)]);
        wedge.pressEnter(1 + upTo(12));
        QString pauses;
        for (const int stall : stalls) pauses += QString::number(stall) + QLatin1Char(' ');
        EXPECT_TRUE(codes.isEmpty() || codes == QStringList{code})
            << code.toStdString() << " taken as " << codes.join(u' ').toStdString() << "; " << pauses.toStdString();
        whole += codes.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(whole, 2000);
}

TEST_F(ScanDetectorTest, TheRestOfACodeThatSilenceEndedIsNoCode) {
    ScanDetector plain([](const QString& keys) { return keys.size() > 3; });
    QStringList codes;
    QObject::connect(&plain, &ScanDetector::scanned, [&](const QString& code) { codes << code; });
    Wedge wedge;
    wedge.scan(QStringLiteral("kz000123"), 5, false);
    ASSERT_TRUE(test::until([&] { return !codes.isEmpty(); }));
    wedge.now += 400;
    wedge.scan(QStringLiteral("4567"));
    EXPECT_EQ(codes, QStringList{QStringLiteral("kz000123")});
    EXPECT_EQ(field->text(), QString());
}

TEST_F(ScanDetectorTest, AScannerThatStuttersSendsOneCode) {
    ScanDetector plain([](const QString& keys) { return keys.size() > 3; });
    QStringList codes;
    QObject::connect(&plain, &ScanDetector::scanned, [&](const QString& code) { codes << code; });
    Wedge wedge;
    wedge.now += 10'000;
    int place = 0;
    for (const QChar letter : QStringLiteral("kzl0000042x777")) wedge.press(letter, ++place % 7 == 0 ? 70 : 1);
    wedge.pressEnter(1);
    EXPECT_EQ(codes, QStringList{QStringLiteral("kzl0000042x777")});
}

TEST_F(ScanDetectorTest, ACodeThatStallsIsOneCodeAndItsTailIsNone) {
    ScanDetector plain([](const QString& keys) { return keys.size() > 3; });
    QStringList codes;
    QObject::connect(&plain, &ScanDetector::scanned, [&](const QString& code) { codes << code; });
    const QString sent = QStringLiteral("kzl0000042");
    for (const int at : {2, 3, 4}) {
        for (const int stall : {35, 70, 95, 105, 140, 400, 900}) {
            codes.clear();
            scans.clear();
            field->setText(QStringLiteral("note"));
            Wedge wedge;
            wedge.now += 10'000;
            for (const QChar letter : sent.left(at)) wedge.press(letter, 5);
            wedge.now += static_cast<quint64>(stall);
            for (const QChar letter : sent.mid(at)) wedge.press(letter, 5);
            wedge.pressEnter(5);
            EXPECT_EQ(codes, QStringList{sent}) << at << ' ' << stall;
            EXPECT_EQ(field->text(), QStringLiteral("note")) << at << ' ' << stall;
        }
    }
}

TEST_F(ScanDetectorTest, ACodeThatStallsBeyondItsSilenceIsOneCodeToo) {
    const auto isLong = [](const QString& keys) { return keys.size() == 10; };
    ScanDetector plain(isLong);
    QStringList codes;
    QObject::connect(&plain, &ScanDetector::scanned, [&](const QString& code) { codes << code; });
    Wedge wedge;
    for (const QChar letter : QStringLiteral("kzl")) wedge.press(letter, 5);
    QTest::qWait(250); // longer than the silence that ends a code
    wedge.now += 250;
    wedge.scan(QStringLiteral("0000042"));
    EXPECT_EQ(codes, QStringList{QStringLiteral("kzl0000042")});
}

TEST_F(ScanDetectorTest, TheTailOfACodeThatNobodyKnowsIsNotTakenForOne) {
    for (const int stall : {50, 300}) {
        unknown.clear();
        Wedge wedge;
        wedge.now += 10'000;
        wedge.press(u'q', 5);
        wedge.press(u'7', 5);
        wedge.now += static_cast<quint64>(stall);
        wedge.scan(QStringLiteral("xs20167"));
        EXPECT_EQ(scans, QStringList()) << stall;
        EXPECT_EQ(unknown, QStringList{QStringLiteral("q7xs20167")}) << stall;
        EXPECT_EQ(field->text(), QString()) << stall;
    }
}

TEST_F(ScanDetectorTest, AScanAWhileAfterQuickKeysIsAScan) {
    Wedge wedge;
    wedge.press(u'n', 5);
    wedge.press(u'o', 5);
    wedge.now += 1500;
    wedge.scan(QStringLiteral("xs20167"));
    EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")});
    EXPECT_EQ(field->text(), QStringLiteral("no"));
}

TEST_F(ScanDetectorTest, ACodeWithoutEnterEndsInSilence) {
    Wedge().scan(QStringLiteral("xs20167"), 5, false);
    EXPECT_EQ(scans, QStringList());
    ASSERT_TRUE(test::until([this] { return !scans.isEmpty(); }));
    EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")});
    EXPECT_EQ(field->text(), QString());
}

TEST_F(ScanDetectorTest, TabEndsACodeAndMovesNoFocus) {
    Wedge wedge;
    wedge.scan(QStringLiteral("xs20167"), 5, false);
    wedge.pressTab();
    EXPECT_EQ(scans.size(), 1);
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(ScanDetectorTest, TheLineFeedAfterTheReturnIsTheScannersToo) {
    Wedge wedge;
    wedge.scan(QStringLiteral("xs20167"));
    wedge.pressEnter(5);
    EXPECT_EQ(clicks, 0);
    wedge.pressEnter(500);
    EXPECT_EQ(clicks, 1) << "the next Enter is of a hand";
}

TEST_F(ScanDetectorTest, ATextAreaGetsItsTextBack) {
    area->setPlainText(QStringLiteral("бірінші\nекінші"));
    area->setFocus();
    Wedge(KeyLayout::Russian).scan(QStringLiteral("xs20167"));
    EXPECT_EQ(scans.size(), 1);
    EXPECT_EQ(area->toPlainText(), QStringLiteral("бірінші\nекінші"));
}

TEST_F(ScanDetectorTest, SelectedTextReplacedByTheScannerComesBackSelected) {
    field->setText(QStringLiteral("Абай"));
    field->selectAll();
    Wedge().scan(QStringLiteral("xs20167"));
    EXPECT_EQ(field->text(), QStringLiteral("Абай"));
    EXPECT_EQ(field->selectedText(), QStringLiteral("Абай"));
}

TEST_F(ScanDetectorTest, APasswordTypedByAManagerIsLeftAlone) {
    field->setEchoMode(QLineEdit::Password);
    Wedge().scan(QStringLiteral("secretpass"));
    EXPECT_EQ(field->text(), QStringLiteral("secretpass"));
    EXPECT_EQ(unknown, QStringList());
    EXPECT_EQ(clicks, 1);
}

TEST_F(ScanDetectorTest, ASecretThatLooksLikeACodeStaysInItsField) {
    detector.setNeverSecret([](const QString& code) { return code.startsWith(QStringLiteral("kz")); });
    field->setEchoMode(QLineEdit::Password);
    Wedge wedge;
    wedge.scan(QStringLiteral("xs20167"));
    EXPECT_EQ(field->text(), QStringLiteral("xs20167"));
    EXPECT_EQ(scans, QStringList());
    EXPECT_EQ(clicks, 1) << "its Enter belongs to the field";
    wedge.now += 2000;
    field->clear();
    wedge.scan(QStringLiteral("kz20167"));
    EXPECT_EQ(scans, QStringList{QStringLiteral("kz20167")}) << "a badge is no secret";
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(unknown, QStringList());
}

TEST_F(ScanDetectorTest, WhatWasTypedOfASecretStaysWhenACodeIsScannedRightAfterIt) {
    detector.setNeverSecret([](const QString& code) { return code == QStringLiteral("kz20167"); });
    field->setEchoMode(QLineEdit::Password);
    Wedge wedge;
    for (const QChar letter : QStringLiteral("terezeb")) wedge.press(letter, 180);
    wedge.now += 300;
    wedge.scan(QStringLiteral("kz20167"));
    EXPECT_EQ(scans, QStringList{QStringLiteral("kz20167")});
    EXPECT_EQ(field->text(), QStringLiteral("terezeb"));
    EXPECT_EQ(clicks, 0) << "its Enter sends no half of a password";
}

TEST_F(ScanDetectorTest, ASecretOfAScannerWithAPrefixStaysInItsFieldToo) {
    ScanSettings settings;
    settings.prefix = ScanKey{Qt::Key_B, Qt::ControlModifier};
    detector.setSettings(settings);
    field->setEchoMode(QLineEdit::Password);
    Wedge wedge;
    wedge.send(Qt::Key_B, 56, QString(QChar(2)), Qt::ControlModifier, 5);
    wedge.scan(QStringLiteral("xs20167"));
    EXPECT_EQ(field->text(), QStringLiteral("xs20167"));
    EXPECT_EQ(scans, QStringList());
}

TEST_F(ScanDetectorTest, PrefixModeNeedsNoTimingAndTypesNothing) {
    ScanSettings settings;
    settings.prefix = ScanKey{Qt::Key_B, Qt::ControlModifier};
    detector.setSettings(settings);
    Wedge wedge(KeyLayout::Kazakh);
    wedge.send(0x0418, 56, QString(QChar(2)), Qt::ControlModifier, 5); // the kk layout calls the B key И
    for (const QChar letter : QStringLiteral("xs20167")) wedge.press(letter, 90);
    EXPECT_EQ(field->text(), QString());
    wedge.pressEnter(90);
    EXPECT_EQ(scans, QStringList{QStringLiteral("xs20167")});
    EXPECT_EQ(clicks, 0);
}

} // namespace
} // namespace kitapdar::ui
