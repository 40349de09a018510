// The second signature: what is to be done, exactly as it is signed, and badge or code and the full password of another
// person. Whoever signs is not signed in by it.
#pragma once

#include "core/staff/Signature.h"
#include "ui/shell/Overlay.h"
#include "ui/shell/Signing.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class DeskSignIn;
class KeyboardNote;
class Label;
class MessageStrip;

class SignatureSheet : public Overlay {
    Q_OBJECT

public:
    SignatureSheet(QWidget& window, DeskSignIn& signIn);

    /// Prepared by the one who works here. `signedBy` is called once when another person has signed, never when the
    /// sheet is sent away.
    void ask(const staff::Act& act, const ActSummary& summary, std::function<void(const staff::Signature&)> signedBy);

protected:
    QWidget* first() override;

private:
    void sign();

    DeskSignIn& m_signIn;
    staff::Act m_act;
    std::function<void(const staff::Signature&)> m_signedBy;
    Label* m_what;
    Label* m_lines;
    Label* m_count;
    Label* m_digest;
    QLineEdit* m_code;
    QLineEdit* m_password;
    KeyboardNote* m_keyboard;
    MessageStrip* m_strip;
    QPushButton* m_sign;
    bool m_busy = false;
};

} // namespace kitapdar::ui
