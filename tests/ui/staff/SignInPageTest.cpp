// Signing in, hiding and locking by keyboard, badge and a clock of the tests.
#include "tests/ui/staff/SignInWindow.h"

namespace kitapdar::ui {
namespace {

using staff::AccountService;

class SignInPageTest : public SignInWindow {};

TEST_F(SignInPageTest, WhereNobodySignsInNothingLiesOverTheWindow) {
    show(false);
    EXPECT_TRUE(page->isHidden());
    EXPECT_FALSE(w.actions->find("staff.lock")->isEnabled());
    EXPECT_TRUE(w.actions->find("staff.firstPerson")->isEnabled());
}

TEST_F(SignInPageTest, CodeAndPasswordLetSomebodyIn) {
    begin();
    ASSERT_TRUE(page->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &codeField());
    EXPECT_FALSE(w.actions->find("window.palette")->isEnabled()) << "no key of the window works below it";
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_TRUE(page->isHidden());
    EXPECT_EQ(w.library->session().operatorCode, "A1");
    EXPECT_TRUE(w.actions->find("window.palette")->isEnabled());
}

TEST_F(SignInPageTest, ItsFirstFieldHasTheKeyboardWhenTheWindowIsShown) {
    begin(true);
    EXPECT_TRUE(test::until([&] { return w.window->focusWidget() == &codeField(); }));
}

TEST_F(SignInPageTest, AWrongPasswordIsWordedAndNamedAfterTheRightOne) {
    begin();
    enter("A1", "бірдеңе басқа құпия");
    ASSERT_TRUE(says(words(staff::SignInRefusal(staff::WrongCredentials{}))));
    EXPECT_EQ(signIn->state(), SignInState::SignedOut);
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_EQ(signIn->person()->wrongBefore.count, 1);
}

TEST_F(SignInPageTest, CannotBeClosedByEscape) {
    begin();
    w.press(Qt::Key_Escape);
    EXPECT_TRUE(page->isVisible());
    for (int i = 0; i < 20; ++i) {
        w.press(Qt::Key_Tab);
        EXPECT_TRUE(page == QApplication::focusWidget() || page->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_F(SignInPageTest, AOneTimePasswordIsReplacedByOnesOwn) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    secondPerson();
    page->handOver();
    enter("B2", oneTime);
    ASSERT_TRUE(says(words(staff::SignInRefusal(staff::PasswordMustChange{}))));
    type("қысқа");
    w.press(Qt::Key_Return);
    type("қысқа");
    w.press(Qt::Key_Return);
    ASSERT_TRUE(says(words(staff::SecretRefusal(staff::PasswordTooShort{12}))));
    type(passwordOf("B2"));
    w.press(Qt::Key_Return);
    type(passwordOf("B2"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_EQ(w.library->session().operatorCode, "B2");
}

TEST_F(SignInPageTest, TheSixthDigitOfThePinOpensTheDeskWithoutEnter) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    std::optional<bool> set;
    signIn->setPin(QString::fromStdString(passwordOf("A1")), "740286",
                   [&](const std::optional<staff::SecretRefusal>& no) { set = !no; });
    ASSERT_TRUE(test::until([&] { return set.has_value(); }));
    ASSERT_TRUE(*set);
    w.actions->find("staff.lock")->trigger();
    ASSERT_EQ(signIn->state(), SignInState::Locked);
    EXPECT_EQ(codeField().text(), "A1");
    ASSERT_TRUE(signIn->hasPin("A1"));
    type("740285");
    ASSERT_TRUE(says(words(staff::SignInRefusal(staff::WrongCredentials{}))));
    type("740286");
    EXPECT_TRUE(isIn(SignInState::Open));
}

TEST_F(SignInPageTest, APinWithoutACodeLeadsToTheCodeAndSaysWhy) {
    begin();
    ASSERT_EQ(codeField().text(), "");
    auto* const means = [&]() -> QPushButton* {
        for (auto* each : page->findChildren<QPushButton*>()) {
            if (each->text() == "With the PIN") return each;
        }
        return nullptr;
    }();
    ASSERT_TRUE(means);
    means->click();
    EXPECT_TRUE(codeField().hasFocus());
    EXPECT_TRUE(says("then the six digits"));
    page->findChildren<QLineEdit*>().at(1)->setFocus();
    type("740285");
    EXPECT_TRUE(says("First whose it is"));
    EXPECT_TRUE(codeField().hasFocus());
}

TEST_F(SignInPageTest, AOneTimePasswordLetsAnInvitedColleagueInAndStaysWhenTheMouseIsClickedBeside) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    add("B2", "Оспанов Ерлан");
    auto* const sheet = w.window->findChild<QWidget*>("first-password");
    w.actions->find("staff.firstPassword")->setData("B2");
    w.actions->find("staff.firstPassword")->trigger();
    ASSERT_TRUE(sheet->isVisible());
    w.press(Qt::Key_Return);
    const auto state = [&] { return (*w.library->readNow(&AccountService::find, std::string("B2")))->account.state; };
    ASSERT_TRUE(test::until([&] { return state() == staff::AccountState::Active; }));
    QTest::mouseClick(w.window.get(), Qt::LeftButton, {}, QPoint(3, w.window->height() / 2));
    EXPECT_TRUE(sheet->isVisible());
    w.press(Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(SignInPageTest, TheLanguageButtonsLieBelowWhatScrolls) {
    begin();
    auto* const room = page->findChild<QScrollArea*>();
    auto* const buttons = page->findChild<LanguageButtons*>();
    ASSERT_TRUE(room && buttons);
    EXPECT_FALSE(room->geometry().intersects(buttons->geometry()));
    EXPECT_LE(buttons->geometry().bottom(), page->rect().bottom());
}

TEST_F(SignInPageTest, ThePageGrowsWithALongMessage) {
    begin();
    const int before = page->findChild<Card*>()->height();
    enter("A1", "мұндай құпиясөз жоқ");
    ASSERT_TRUE(says(words(staff::SignInRefusal(staff::WrongCredentials{}))));
    EXPECT_TRUE(test::until([&] { return page->findChild<Card*>()->height() > before; }));
    for (const QLabel* label : page->findChild<Card*>()->findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap()) continue;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
}

// S8: hidden after 60 s, locked after 240 s of a clock of the test.
TEST_F(SignInPageTest, HidesAfterAMinuteAndLocksAfterFour) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    wait(std::chrono::seconds(59));
    EXPECT_EQ(signIn->state(), SignInState::Open);
    wait(std::chrono::seconds(1));
    ASSERT_EQ(signIn->state(), SignInState::Hidden);
    EXPECT_TRUE(page->isVisible());
    w.press(Qt::Key_Space);
    ASSERT_TRUE(isIn(SignInState::Open)) << "any key shows it again";
    wait(std::chrono::seconds(60));
    wait(std::chrono::seconds(179));
    EXPECT_EQ(signIn->state(), SignInState::Hidden);
    wait(std::chrono::seconds(1));
    ASSERT_EQ(signIn->state(), SignInState::Locked);
    w.press(Qt::Key_Space);
    EXPECT_EQ(signIn->state(), SignInState::Locked);
    enter("A1", passwordOf("A1"));
    EXPECT_TRUE(isIn(SignInState::Open));
}

TEST_F(SignInPageTest, AMachineThatSleptIsLocked) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.clock.advanceMilliseconds(45 * 60 * 1000);
    wait(std::chrono::seconds(1));
    EXPECT_EQ(signIn->state(), SignInState::Locked);
}

TEST_F(SignInPageTest, LiesOverAWindowThatIsShownAndSizedLater) {
    begin();
    w.window->hide();
    delete std::exchange(menu, nullptr);
    delete std::exchange(page, nullptr);
    page = new SignInPage(*w.window, *signIn, *w.actions, w.languages, w.settings);
    w.window->resize(1000, 650);
    w.window->show();
    w.window->activateWindow();
    w.window->resize(1100, 700);
    EXPECT_TRUE(test::until([&] { return page->geometry() == w.window->rect(); }));
    EXPECT_TRUE(test::until([&] { return page->isAncestorOf(w.window->focusWidget()); }));
    QTest::mouseClick(page, Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_TRUE(page->isAncestorOf(w.window->focusWidget()))
        << "a click beside the card leaves the keyboard where it is needed";
}

// S8: and nothing of a reader is left to be read.
TEST_F(SignInPageTest, NothingOfAReaderIsInAnyWidgetAfterHiding) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.scan(card);
    ASSERT_TRUE(w.session().reader.has_value());
    w.scan("B-100001");
    w.navigator.open("readers");
    ASSERT_TRUE(test::until([&] { return placesOf("Ахметова").size() > 1; }));
    auto* note = new QPlainTextEdit("Ахметова келді", w.window.get());
    auto* field = new QLineEdit("Ахметова", w.window.get());
    QApplication::clipboard()->setText("Ахметова");
    const bool isOurs = QApplication::clipboard()->ownsClipboard(); // not every platform can tell
    const QStringList before = placesOf("Ахметова");
    wait(std::chrono::seconds(60));
    ASSERT_EQ(signIn->state(), SignInState::Hidden);
    EXPECT_EQ(placesOf("Ахметова").join("; ").toStdString(), "");
    EXPECT_EQ(placesOf(QString::fromStdString(card)).join("; ").toStdString(), "");
    EXPECT_TRUE(!isOurs || !QApplication::clipboard()->text().contains("Ахметова"));
    signIn->show();
    EXPECT_EQ(placesOf("Ахметова").join("; ").toStdString(), before.join("; ").toStdString())
        << "it is all there again";
    EXPECT_EQ(note->toPlainText(), "Ахметова келді");
    EXPECT_EQ(field->text(), "Ахметова");
    EXPECT_EQ(field->echoMode(), QLineEdit::Normal);
}

TEST_F(SignInPageTest, WhatComesIntoAHiddenWidgetIsConcealedAndShownLater) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    auto* late = new QLabel("…", w.window.get());
    signIn->lock();
    late->setText("Ахметова");
    EXPECT_TRUE(test::until([&] { return placesOf("Ахметова").isEmpty(); }));
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_EQ(late->text(), "Ахметова");
}

TEST_F(SignInPageTest, AnothersReadersAreShownWithTheNameAndAsked) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    secondPerson();
    ownPassword();
    w.scan(card);
    page->handOver();
    enter("B2", passwordOf("B2"));
    ASSERT_TRUE(test::until([&] { return signIn->successor().has_value(); }));
    EXPECT_TRUE(says("Серікова Айгүл"));
    EXPECT_EQ(signIn->state(), SignInState::Locked);
    EXPECT_EQ(w.library->session().operatorCode, "A1") << "nothing is hers before she says so";
    w.press(Qt::Key_Return); // "Leave it" has the keyboard
    ASSERT_TRUE(test::until([&] { return !signIn->successor().has_value(); }));
    EXPECT_EQ(signIn->state(), SignInState::Locked);
    enter("B2", passwordOf("B2"));
    ASSERT_TRUE(test::until([&] { return signIn->successor().has_value(); }));
    signIn->decide(LeftWork::TakenOver);
    EXPECT_EQ(signIn->state(), SignInState::Open);
    EXPECT_EQ(w.library->session().operatorCode, "B2");
    EXPECT_TRUE(w.session().reader.has_value());
}

TEST_F(SignInPageTest, AnothersReadersArePutAsideUntilTheirOwnerComesBack) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    secondPerson();
    ownPassword();
    w.scan(card);
    ASSERT_TRUE(w.session().reader.has_value());
    page->handOver();
    enter("B2", passwordOf("B2"));
    ASSERT_TRUE(test::until([&] { return signIn->successor().has_value(); }));
    signIn->decide(LeftWork::PutAside);
    EXPECT_EQ(signIn->state(), SignInState::Open);
    EXPECT_EQ(w.library->session().operatorCode, "B2");
    EXPECT_EQ(w.desk->desk().sessions(), 1U);
    EXPECT_FALSE(w.session().reader.has_value());
    page->handOver();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    ASSERT_TRUE(w.session().reader.has_value());
    EXPECT_EQ(w.session().reader->card, card);
}

TEST_F(SignInPageTest, VerdictsBelongToWhoeverScanned) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    secondPerson();
    ownPassword();
    w.scan("B-100001"); // is not on loan: a decision is shown
    ASSERT_EQ(w.session().scans.size(), 1U);
    page->handOver();
    enter("B2", passwordOf("B2"));
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_TRUE(w.session().scans.empty());
    page->handOver();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    EXPECT_EQ(w.session().scans.size(), 1U);
}

TEST_F(SignInPageTest, WhileScansWaitNothingIsPutAside) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    secondPerson();
    ownPassword();
    signIn->askForWork([] { return KeptWork{0, 0, 2}; });
    page->handOver();
    enter("B2", passwordOf("B2"));
    ASSERT_TRUE(test::until([&] { return signIn->successor().has_value(); }));
    EXPECT_TRUE(says("cannot be put aside"));
    signIn->decide(LeftWork::PutAside);
    EXPECT_TRUE(signIn->successor().has_value()) << "the question stands";
    signIn->decide(LeftWork::TakenOver);
    EXPECT_EQ(w.library->session().operatorCode, "B2");
}

// S3: and what lies at the desk stays.
TEST_F(SignInPageTest, ASignInThatWasEndedElsewhereLocksTheDeskWithTheReasonAndKeepsTheReader) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.scan(card);
    ASSERT_TRUE(signIn->authenticator().signOutEverywhere(w.library->session()).result());
    signIn->setTerms({std::chrono::hours(1), std::chrono::hours(2), std::chrono::minutes(1), std::chrono::hours(1)});
    wait(std::chrono::seconds(59));
    QCoreApplication::processEvents();
    EXPECT_EQ(signIn->state(), SignInState::Open);
    wait(std::chrono::seconds(1));
    ASSERT_TRUE(isIn(SignInState::Locked));
    EXPECT_TRUE(signIn->reason());
    EXPECT_TRUE(w.session().reader.has_value());
}

TEST_F(SignInPageTest, SigningOutAsksForThePasswordAgain) {
    begin();
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.actions->find("staff.signOut")->trigger();
    ASSERT_TRUE(isIn(SignInState::SignedOut));
    EXPECT_EQ(codeField().text(), "");
    EXPECT_EQ(w.library->session().signIn, 0);
}

TEST_F(SignInPageTest, TheFirstPersonIsMadeByKeyboardAndSignsIn) {
    show(false);
    w.actions->find("staff.firstPerson")->setData("A1"); // as the list of accounts does
    w.actions->find("staff.firstPerson")->trigger();
    type(passwordOf("A1"));
    w.press(Qt::Key_Return);
    type(passwordOf("A1"));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(isIn(SignInState::SignedOut));
    enter("A1", passwordOf("A1"));
    ASSERT_TRUE(isIn(SignInState::Open));
    w.dialogs.answers.push_back(true);
    w.actions->find("staff.turnOff")->trigger();
    EXPECT_TRUE(isIn(SignInState::Off));
    EXPECT_TRUE(page->isHidden());
}

TEST_F(SignInPageTest, SpeaksTheLanguageThatIsChosenAndHasNoTextWithoutTranslation) {
    begin();
    test::MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const bool marked = label->text().startsWith("¤");
        EXPECT_TRUE(marked) << label->text().toStdString();
    }
    QCoreApplication::removeTranslator(&marking);
}

TEST(KeyboardNoteTest, TellsLayoutAndCapsLockByWhatIsTyped) {
    QLineEdit field;
    KeyboardNote note;
    note.watch(field);
    field.show();
    field.setFocus();
    const auto press = [&](const char* letter, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent key(QEvent::KeyPress, 0, modifiers, QString::fromUtf8(letter));
        QApplication::sendEvent(&field, &key);
    };
    press("q");
    EXPECT_EQ(note.layout(), "EN");
    EXPECT_FALSE(note.isCapsOn());
    press("ы");
    EXPECT_EQ(note.layout(), "RU");
    press("ң");
    EXPECT_EQ(note.layout(), "KZ");
    press("Q");
    EXPECT_TRUE(note.isCapsOn());
    press("Q", Qt::ShiftModifier);
    EXPECT_FALSE(note.isCapsOn());
}

} // namespace
} // namespace kitapdar::ui
