// The first person of a library: an account with a password, active at once. From then on everybody signs in, and the
// sheet says so before it is done.
#pragma once

#include "ui/shell/Overlay.h"

class QLineEdit;
class QPushButton;

namespace kitapdar {
class Library;
}
namespace kitapdar::staff {
struct Account;
}

namespace kitapdar::ui {

class DeskSignIn;
class KeyboardNote;
class MessageStrip;

class FirstPersonSheet : public Overlay {
    Q_OBJECT

public:
    FirstPersonSheet(QWidget& window, Library& library, DeskSignIn& signIn);

    /// The code of an account that stands in the list already; "": the account is made here.
    void suggest(const QString& code);

protected:
    QWidget* first() override;

private:
    void make();
    void add(const staff::Account& account);
    void setPassword();
    void activate();
    void refuse(const QString& why);

    Library& m_library;
    DeskSignIn& m_signIn;
    QLineEdit* m_code;
    QLineEdit* m_nameKk;
    QLineEdit* m_nameRu;
    QLineEdit* m_password;
    QLineEdit* m_again;
    KeyboardNote* m_keyboard;
    MessageStrip* m_strip;
    QPushButton* m_make;
    bool m_busy = false;
};

} // namespace kitapdar::ui
