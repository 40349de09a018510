// Keys that come while a window opens: none of a scan is lost, and none of a hand is kept back.
#include "tests/support/ui/Until.h"
#include "tests/support/ui/Wedge.h"
#include "ui/input/EarlyKeys.h"
#include "ui/input/ScanDetector.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <memory>

namespace kitapdar::ui {
namespace {

class EarlyKeysTest : public testing::Test {
protected:
    EarlyKeysTest() {
        auto* waiting = new QVBoxLayout(&before);
        waiting->addWidget(cancel = new QPushButton(QStringLiteral("Cancel")));
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(box = new QLineEdit);
        QObject::connect(cancel, &QPushButton::clicked, [this] { ++cancelled; });
        bring(before);
        cancel->setFocus();
        keys.keep();
    }

    static void bring(QWidget& each) {
        each.show();
        each.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&each));
    }
    /// As the program does: the detector of the window comes with it.
    void openWindow() {
        detector = std::make_unique<ScanDetector>([](const QString& code) { return code.size() == 8; });
        QObject::connect(detector.get(), &ScanDetector::scanned, [this](const QString& code) { scans << code; });
        QObject::connect(detector.get(), &ScanDetector::unrecognised, [this](const QString& code) { others << code; });
        keys.giveTo(window);
        before.hide();
        box->setFocus();
        bring(window);
    }

    QWidget before, window;
    QPushButton* cancel = nullptr;
    QLineEdit* box = nullptr;
    EarlyKeys keys;
    std::unique_ptr<ScanDetector> detector;
    test::Wedge wedge;
    QStringList scans, others;
    int cancelled = 0;
};

TEST_F(EarlyKeysTest, AScanBeforeTheWindowIsThereIsTheWindows) {
    wedge.scan(QStringLiteral("KD100001"));
    EXPECT_EQ(cancelled, 0) << "its Enter presses nothing";
    openWindow();
    EXPECT_TRUE(test::until([&] { return scans == QStringList{QStringLiteral("KD100001")}; }));
    EXPECT_TRUE(others.isEmpty());
    EXPECT_TRUE(box->text().isEmpty());
}

TEST_F(EarlyKeysTest, AScanThatBeganBeforeTheBoxHadTheKeyboardIsWhole) {
    const QString code = QStringLiteral("KD100002");
    for (const QChar letter : code.first(3)) wedge.press(letter, 5);
    openWindow();
    for (const QChar letter : code.sliced(3)) wedge.press(letter, 5);
    wedge.pressEnter();
    EXPECT_TRUE(test::until([&] { return !scans.isEmpty(); }));
    EXPECT_EQ(scans, QStringList{code});
    EXPECT_TRUE(others.isEmpty());
    EXPECT_TRUE(box->text().isEmpty());
}

TEST_F(EarlyKeysTest, TwoScansKeepTheirOrder) {
    wedge.scan(QStringLiteral("KD100003"));
    wedge.now += 2000;
    wedge.scan(QStringLiteral("KD100004"));
    openWindow();
    EXPECT_TRUE(test::until([&] { return scans.size() == 2; }));
    EXPECT_EQ(scans, (QStringList{QStringLiteral("KD100003"), QStringLiteral("KD100004")}));
}

TEST_F(EarlyKeysTest, AHandThatTypesWhereTheKeyboardIsWaitsForNothing) {
    openWindow();
    QTest::keyClicks(box, "import");
    EXPECT_EQ(box->text(), QStringLiteral("import")) << "before the next event is looked at";
}

TEST_F(EarlyKeysTest, AWindowInWhichNothingHasTheKeyboardIsScannedInto) {
    box->setFocusPolicy(Qt::NoFocus);
    wedge.scan(QStringLiteral("KD100007"));
    openWindow();
    box->clearFocus();
    EXPECT_TRUE(test::until([&] { return scans.size() == 1; }));
    wedge.now += 2000;
    wedge.scan(QStringLiteral("KD100008"));
    EXPECT_TRUE(test::until([&] { return scans.size() == 2; }));
}

TEST_F(EarlyKeysTest, AnEnterOfAHandPressesTheButton) {
    QTest::keyClick(cancel, Qt::Key_Space);
    EXPECT_EQ(cancelled, 1);
    wedge.scan(QStringLiteral("KD100005"), 5, false);
    wedge.now += 2000;
    wedge.pressEnter();
    EXPECT_FALSE(window.isVisible());
    keys.drop();
    wedge.scan(QStringLiteral("KD100006"));
    openWindow();
    QTest::qWait(50);
    EXPECT_TRUE(scans.isEmpty()) << "no window was waited for";
}

} // namespace
} // namespace kitapdar::ui
