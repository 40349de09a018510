// A one-time password for a colleague: made and shown once, good for 24 hours, replaced at the first sign-in.
#pragma once

#include "ui/shell/Overlay.h"

class QLineEdit;
class QPushButton;

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

class DeskSignIn;
class Label;
class MessageStrip;

class FirstPasswordSheet : public Overlay {
    Q_OBJECT

public:
    FirstPasswordSheet(QWidget& window, Library& library, DeskSignIn& signIn);

    /// Whose.
    void suggest(const QString& code);

protected:
    QWidget* first() override;
    void hideEvent(QHideEvent* event) override;

private:
    void give();
    void letIn(const std::string& code);

    Library& m_library;
    DeskSignIn& m_signIn;
    QLineEdit* m_code;
    Label* m_password;
    MessageStrip* m_strip;
    QPushButton* m_give;
    bool m_busy = false;
};

} // namespace kitapdar::ui
