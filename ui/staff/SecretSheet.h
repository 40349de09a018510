// A new password or PIN of one's own, with the present password.
#pragma once

#include "ui/shell/Overlay.h"

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Announcer;
class DeskSignIn;
class KeyboardNote;
class Label;
class MessageStrip;

class SecretSheet : public Overlay {
    Q_OBJECT

public:
    enum class Kind { Password, Pin };

    SecretSheet(QWidget& window, Kind kind, DeskSignIn& signIn, Announcer& announcer);

protected:
    QWidget* first() override;

private:
    void save();
    void changePassword();
    void setPin();
    void finish();

    Kind m_kind;
    DeskSignIn& m_signIn;
    Announcer& m_announcer;
    QLineEdit* m_present;
    QLineEdit* m_fresh;
    QLineEdit* m_again;
    KeyboardNote* m_keyboard;
    MessageStrip* m_strip;
    QPushButton* m_save;
    bool m_busy = false;
};

} // namespace kitapdar::ui
