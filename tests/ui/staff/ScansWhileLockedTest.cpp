// What is scanned while nobody may work at the desk.
#include "tests/ui/staff/SignInWindow.h"

namespace kitapdar::ui {
namespace {

class ScansWhileLockedTest : public SignInWindow {};

TEST_F(ScansWhileLockedTest, TheHeadOfABarcodeInTheFieldOfThePinIsNoTry) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    std::optional<bool> set;
    signIn->setPin(QString::fromStdString(passwordOf("A1")), "740286",
                   [&](const std::optional<staff::SecretRefusal>& no) { set = !no; });
    ASSERT_TRUE(test::until([&] { return set.has_value(); }));
    w.actions->find("staff.lock")->trigger();
    w.detector->setNeverSecret([](const QString& keys) { return keys == QLatin1String("KZL0000002H"); });
    QStringList scans;
    QObject::connect(w.detector.get(), &ScanDetector::scanned, page, [&](const QString& code) { scans << code; });
    w.wedge.now += 5000;
    w.wedge.scan(QStringLiteral("KZL0000002H"));
    EXPECT_EQ(scans, QStringList("KZL0000002H"));
    type("740286");
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_TRUE(wrongTriesWords(signIn->person()->wrongBefore).isEmpty());
}

TEST_F(ScansWhileLockedTest, ABookThatIsScannedWhileLockedWaitsAndIsNotLent) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.scan(card);
    wait(std::chrono::seconds(60));
    ASSERT_EQ(signIn->state(), SignInState::Hidden);
    page->scanned("B-100001");
    EXPECT_EQ(signIn->state(), SignInState::Locked) << "a scan shows nothing that was hidden";
    EXPECT_EQ(page->waiting(), 1);
    QSignalSpy offered(page, &SignInPage::waitingOffered);
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_EQ(offered.count(), 1);
    EXPECT_EQ(w.desk->desk().givenWhileShut(), QStringList("B-100001"));
    EXPECT_TRUE(w.session().reader.has_value()) << "the reader at the desk is still there";
    EXPECT_EQ(w.session().loans.size(), 0U);
}

TEST_F(ScansWhileLockedTest, WhatWasScannedWhileLockedStaysOnTheDeskUntilItIsTaken) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    auto* const row = w.desk->findChild<QWidget*>("shut-scans");
    ASSERT_TRUE(row);
    EXPECT_FALSE(row->isVisible());
    w.actions->find("staff.lock")->trigger();
    page->scanned(QString::fromStdString(card));
    page->scanned("B-100001");
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.navigator.open(QStringLiteral("readers")); // the message in the line below goes
    w.navigator.open(QStringLiteral("desk"));
    EXPECT_TRUE(row->isVisible());
    EXPECT_FALSE(w.session().reader) << "nothing happens unasked";
    w.navigator.open(QStringLiteral("readers"));
    w.actions->find("desk.shut_scans")->trigger();
    EXPECT_EQ(w.navigator.current(), w.desk) << "where it is seen";
    ASSERT_TRUE(test::until([&] { return w.session().loans.size() == 1; }));
    EXPECT_EQ(w.session().reader->card, card);
    EXPECT_FALSE(row->isVisible());
    EXPECT_TRUE(w.desk->desk().givenWhileShut().isEmpty());
}

TEST_F(ScansWhileLockedTest, WhatWasScannedWhileLockedAndIsLeftOutCanBeHadBack) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.actions->find("staff.lock")->trigger();
    page->scanned("B-100001");
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.actions->find("desk.drop")->trigger();
    EXPECT_TRUE(w.desk->desk().givenWhileShut().isEmpty());
    EXPECT_TRUE(w.strips.back().contains("B-100001"));
    w.lastOffer.act();
    EXPECT_EQ(w.desk->desk().givenWhileShut(), QStringList("B-100001"));
}

} // namespace
} // namespace kitapdar::ui
