// The window with somebody who signs in, over a clock of the tests.
#pragma once

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

class SignInWindow : public testing::Test {
protected:
    SignInWindow() {
        w.settings.set(Setting::Desk, QStringLiteral("1"));
        add("A1", "Серікова Айгүл");
    }
    ~SignInWindow() override { w.close(); }

    static std::string passwordOf(const std::string& code) { return "терезе жабық, тоғыз ешкі " + code; }
    void add(const std::string& code, const std::string& name) {
        staff::Account account;
        account.code = code;
        account.nameKk = name;
        account.from = w.clock.today();
        ASSERT_TRUE(w.library->writeNow(&staff::AccountService::add, account));
    }
    /// The first person, a reader and a book; signing in is on.
    void begin(bool windowLater = false) {
        card = w.addReader("Ахметова", "C-1001");
        w.addBook("Абай жолы", "B-100001");
        staff::Authenticator first(w.library->store(), w.library->journal(), w.library->key(), {}, test::weakest);
        ASSERT_TRUE(first.setPassword(w.library->session(), "A1", passwordOf("A1")).result());
        ASSERT_TRUE(w.library->writeNow(&staff::RoleService::grant, staff::GrantRequest{"A1", "clerk", "", {}, {}}));
        ASSERT_TRUE(w.library->writeNow(&staff::AccountService::activate, "A1"));
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
        ASSERT_TRUE(w.library->writeNow(&staff::AccountService::activate, "B2"));
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

} // namespace kitapdar::ui
