#include "ui/staff/SecretSheet.h"

#include "ui/input/CodeField.h"
#include "ui/shell/Announcer.h"
#include "ui/staff/DeskSignIn.h"
#include "ui/staff/KeyboardNote.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/Worded.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

SecretSheet::SecretSheet(QWidget& window, Kind kind, DeskSignIn& signIn, Announcer& announcer)
    : Overlay(window, 460),
      m_kind(kind),
      m_signIn(signIn),
      m_announcer(announcer),
      m_present(new QLineEdit),
      m_fresh(new QLineEdit),
      m_again(new QLineEdit),
      m_keyboard(new KeyboardNote),
      m_strip(new MessageStrip),
      m_save(makePrimaryButton([] { return tr("Save"); })) {
    const bool pin = kind == Kind::Pin;
    setObjectName(pin ? QStringLiteral("my-pin") : QStringLiteral("my-password"));
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords(pin ? Words([] { return tr("My PIN"); }) : Words([] { return tr("My password"); }));
    auto* text = new Label({}, Type::Body, Tone::Secondary);
    text->setWordWrap(true);
    text->setWords(pin ? Words([] {
        return tr(
            "Six digits. Where you have given your password on this day, your badge and these digits open the desk.");
    })
                       : Words([] {
                             return tr("At least %1 characters. Everywhere else you are signed out and sign in anew.")
                                 .arg(staff::PasswordRules().least);
                         }));
    auto* form = new FormLayout;
    for (QLineEdit* field : {m_present, m_fresh, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(staff::PasswordRules::most);
        m_keyboard->watch(*field);
    }
    if (pin) {
        for (QLineEdit* field : {m_fresh, m_again}) {
            readKeys(*field, KeysRead::Digits);
            field->setMaxLength(static_cast<int>(staff::pinLength));
        }
    }
    form->addField([] { return tr("Present password"); }, m_present);
    form->addField(pin ? Words([] { return tr("New PIN"); }) : Words([] { return tr("New password"); }), m_fresh);
    form->addField([] { return tr("Once more"); }, m_again);
    content()->addWidget(title);
    content()->addWidget(text);
    content()->addLayout(form);
    content()->addWidget(m_keyboard);
    content()->addWidget(m_strip);
    footer()->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_present, &QLineEdit::returnPressed, this, [this] { m_fresh->setFocus(Qt::TabFocusReason); });
    connect(m_fresh, &QLineEdit::returnPressed, this, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &QLineEdit::returnPressed, this, &SecretSheet::save);
    connect(m_save, &QPushButton::clicked, this, &SecretSheet::save);
}

QWidget* SecretSheet::first() {
    for (QLineEdit* field : {m_present, m_fresh, m_again}) field->clear();
    m_strip->clear();
    return m_present;
}

void SecretSheet::save() {
    if (m_busy || !m_signIn.person()) return;
    if (m_fresh->text().isEmpty()) return m_fresh->setFocus();
    if (m_fresh->text() != m_again->text()) {
        m_again->clear();
        m_again->setFocus(Qt::OtherFocusReason);
        return m_strip->say({[] { return tr("What was typed twice is not the same."); }, Tone::Refused});
    }
    m_busy = true;
    m_strip->say({[] { return tr("Comparing…"); }, Tone::Info});
    if (m_kind == Kind::Pin)
        setPin();
    else
        changePassword();
}

void SecretSheet::setPin() {
    m_signIn.setPin(m_present->text(), m_fresh->text(), [this](const std::optional<staff::SecretRefusal>& no) {
        m_busy = false;
        if (no) return m_strip->say({[why = *no] { return words(why); }, Tone::Refused});
        finish();
    });
}

/// A changed password ends the sign-in that it was changed in: the new one signs in at once.
void SecretSheet::changePassword() {
    const QString code = qs(m_signIn.person()->account.code);
    const QString fresh = m_fresh->text();
    m_signIn.changePassword(
        code, m_present->text(), fresh, [this, code, fresh](const std::optional<staff::SecretRefusal>& no) {
            m_busy = false;
            if (no) return m_strip->say({[why = *no] { return words(why); }, Tone::Refused});
            finish();
            m_signIn.signIn(code, fresh, [this](const std::optional<staff::SignInRefusal>& refusal) {
                if (refusal) m_announcer.tell(Tone::Refused, [why = *refusal] { return words(why); });
            });
        });
}

void SecretSheet::finish() {
    first();
    dismiss();
    m_announcer.done([] { return tr("Saved."); });
}

} // namespace kitapdar::ui
