// What the one who is signed in can do about it: hand the desk over, lock it, sign out, a new password or PIN; and how
// signing in begins and ends in a library. All of it stands in the list of commands; the menu opens above the name in
// the status bar.
#pragma once

#include "ui/shell/Context.h"

#include <QObject>

class QAction;
class QWidget;

namespace kitapdar::ui {

class DeskSignIn;
class FirstPasswordSheet;
class FirstPersonSheet;
class SecretSheet;
class SignInPage;

class OperatorMenu : public QObject {
    Q_OBJECT

public:
    /// A child of `window`; adds its commands.
    OperatorMenu(const Context& context, QWidget& window, DeskSignIn& signIn, SignInPage& page);

    void open(QWidget& button);

private:
    void addActions();
    void follow();
    void signOut();
    void switchOff();
    void confirmSwitchingOff();

    Context m_context;
    QWidget& m_window;
    DeskSignIn& m_signIn;
    SignInPage& m_page;
    SecretSheet* m_password;
    SecretSheet* m_pin;
    FirstPersonSheet* m_firstPerson;
    FirstPasswordSheet* m_firstPassword;
};

} // namespace kitapdar::ui
