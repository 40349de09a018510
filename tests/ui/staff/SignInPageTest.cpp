// Signing in, hiding and locking by keyboard, badge and a clock of the tests.
#include "core/library/Library.h"
#include "core/staff/AccountService.h"
#include "core/staff/Authenticator.h"
#include "core/staff/RoleService.h"
#include "core/staff/SignInService.h"
#include "tests/support/StaffedLibrary.h"
#include "tests/support/ui/OpenWindow.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/models/ConcealedRows.h"
#include "ui/shell/LanguageButtons.h"
#include "ui/staff/KeyboardNote.h"
#include "ui/staff/OperatorMenu.h"
#include "ui/staff/SignInPage.h"
#include "ui/widgets/Card.h"
#include "wording/SignInWords.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextEdit>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

using staff::AccountService;

class SignInPageTest : public testing::Test {
protected:
    SignInPageTest() {
        w.settings.set(Setting::Desk, QStringLiteral("1"));
        add("A1", "Серікова Айгүл");
    }
    ~SignInPageTest() override { w.close(); }

    static std::string passwordOf(const std::string& code) { return "терезе жабық, тоғыз ешкі " + code; }
    void add(const std::string& code, const std::string& name) {
        staff::Account account;
        account.code = code;
        account.nameKk = name;
        account.from = w.clock.today();
        ASSERT_TRUE(w.library->writeNow(&AccountService::add, account));
    }
    /// The first person, a reader and a book; signing in is on.
    void begin(bool windowLater = false) {
        card = w.addReader("Ахметова", "C-1001");
        w.addBook("Абай жолы", "B-100001");
        staff::Authenticator first(w.library->store(), w.library->journal(), w.library->key(), {}, test::weakest);
        ASSERT_TRUE(first.setPassword(w.library->session(), "A1", passwordOf("A1")).result());
        ASSERT_TRUE(w.library->writeNow(&staff::RoleService::grant, staff::GrantRequest{"A1", "clerk", "", {}, {}}));
        ASSERT_TRUE(w.library->writeNow(&AccountService::activate, "A1"));
        w.library->setSession({{}, "1", {}});
        show(true, windowLater);
    }
    void show(bool on, bool windowLater = false) {
        w.show();
        if (windowLater) w.window->hide();
        signIn = std::make_unique<DeskSignIn>(*w.library, w.settings, SignInBeginning{on, {}}, test::weakest);
        signIn->countBy([this] { return now; });
        signIn->askForWork([this] {
            KeptWork work;
            for (std::size_t i = 0; i < w.desk->desk().sessions(); ++i)
                work.readers += w.desk->desk().session(i).reader ? 1 : 0;
            return work;
        });
        QObject::connect(
            signIn.get(), &DeskSignIn::handedOver, w.window.get(), [this](const QString& code, LeftWork what) {
                w.desk->desk().handOver(code.toStdString(),
                                        what == LeftWork::TakenOver ? Desk::Former::TakenOver : Desk::Former::PutAside);
            });
        page = new SignInPage(*w.window, *signIn, *w.actions, w.languages, w.settings);
        QObject::connect(page, &SignInPage::codeGiven, &w.desk->desk(), &Desk::giveWhileShut);
        QObject::connect(&w.desk->desk(), &Desk::givenWhileShutChanged, page,
                         [this] { page->setWaiting(static_cast<int>(w.desk->desk().givenWhileShut().size())); });
        menu = new OperatorMenu(w.context, *w.window, *signIn, *page);
        if (windowLater) {
            w.window->show();
            w.window->activateWindow();
        }
        QCoreApplication::processEvents();
    }
    void secondPerson() {
        add("B2", "Оспанов Ерлан");
        const auto given = signIn->authenticator().giveFirstPassword(w.library->session(), "B2").result();
        ASSERT_TRUE(given);
        oneTime = *given;
        ASSERT_TRUE(w.library->writeNow(&AccountService::activate, "B2"));
        ASSERT_TRUE(w.library->writeNow(&staff::RoleService::grant, staff::GrantRequest{"B2", "clerk", "", {}, {}}));
    }
    void ownPassword() {
        ASSERT_TRUE(signIn->authenticator().changePassword(signIn->desk(), "B2", oneTime, passwordOf("B2")).result());
    }
    void type(const std::string& text) { test::typeText(QString::fromStdString(text)); }
    void enter(const std::string& code, const std::string& password) {
        if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget()); !field || field != &codeField())
            codeField().setFocus();
        codeField().selectAll();
        type(code);
        w.press(Qt::Key_Return);
        type(password);
        w.press(Qt::Key_Return);
    }
    bool isIn(SignInState state) {
        return test::until([&] { return signIn->state() == state; });
    }
    QLineEdit& codeField() { return *page->findChild<QLineEdit*>(); }
    bool says(const QString& words) {
        return test::until([&] {
            for (const QLabel* label : page->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words)) return true;
            }
            return false;
        });
    }
    void wait(std::chrono::milliseconds time) {
        now += time;
        signIn->tick();
    }
    /// Where the words stand, of all widgets of the program.
    QStringList placesOf(const QString& words) {
        QStringList places;
        const auto look = [&](const QWidget& widget, const QString& text, const char* what) {
            if (text.contains(words))
                places << QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') +
                              QLatin1String(what);
        };
        for (QWidget* widget : QApplication::allWidgets()) {
            look(*widget, widget->toolTip(), "tooltip");
            look(*widget, widget->accessibleName(), "accessible name");
            look(*widget, widget->accessibleDescription(), "accessible description");
            look(*widget, widget->windowTitle(), "title");
            if (const auto* label = qobject_cast<QLabel*>(widget)) look(*widget, label->text(), "text");
            if (const auto* button = qobject_cast<QAbstractButton*>(widget)) look(*widget, button->text(), "text");
            if (const auto* line = qobject_cast<QLineEdit*>(widget)) look(*widget, line->displayText(), "text");
            if (const auto* edit = qobject_cast<QPlainTextEdit*>(widget)) look(*widget, edit->toPlainText(), "text");
            if (const auto* edit = qobject_cast<QTextEdit*>(widget)) look(*widget, edit->toPlainText(), "text");
            if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i) look(*widget, tabs->tabText(i), "tab");
            }
            if (QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget)) {
                look(*widget, heard->text(QAccessible::Name), "heard");
                look(*widget, heard->text(QAccessible::Value), "heard");
                if (heard->textInterface())
                    look(*widget, heard->textInterface()->text(0, heard->textInterface()->characterCount()), "heard");
            }
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model()) {
                const auto* model = view->model();
                for (int row = 0; row < model->rowCount(); ++row) {
                    for (int column = 0; column < model->columnCount(); ++column) {
                        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                            look(*widget, model->index(row, column).data(role).toString(), "row");
                    }
                }
            }
        }
        return places;
    }

    std::chrono::milliseconds now{0};
    test::OpenWindow w;
    std::unique_ptr<DeskSignIn> signIn;
    SignInPage* page = nullptr;   // the window's
    OperatorMenu* menu = nullptr; // the window's
    std::string card;
    std::string oneTime;
};

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

TEST_F(SignInPageTest, TheHeadOfABarcodeInTheFieldOfThePinIsNoTry) {
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

TEST_F(SignInPageTest, ABookThatIsScannedWhileLockedWaitsAndIsNotLent) {
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

TEST_F(SignInPageTest, WhatWasScannedWhileLockedStaysOnTheDeskUntilItIsTaken) {
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

TEST_F(SignInPageTest, WhatWasScannedWhileLockedAndIsLeftOutCanBeHadBack) {
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
