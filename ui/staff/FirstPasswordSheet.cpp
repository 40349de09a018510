#include "ui/staff/FirstPasswordSheet.h"

#include "core/library/Library.h"
#include "core/staff/AccountService.h"
#include "ui/input/CodeField.h"
#include "ui/staff/DeskSignIn.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/Worded.h"
#include "wording/SignInWords.h"
#include "wording/StaffWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

FirstPasswordSheet::FirstPasswordSheet(QWidget& window, Library& library, DeskSignIn& signIn)
    : Overlay(window, 460),
      m_library(library),
      m_signIn(signIn),
      m_code(new QLineEdit),
      m_password(new Label({}, Type::Display, Tone::Normal, true)),
      m_strip(new MessageStrip),
      m_give(makePrimaryButton([] { return tr("Make a one-time password"); })) {
    setObjectName(QStringLiteral("first-password"));
    keepOpenOnClicks();
    readKeys(*m_code, KeysRead::All);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("One-time password"); });
    auto* text = new Label({}, Type::Body, Tone::Secondary);
    text->setWordWrap(true);
    text->setWords([] {
        return tr(
            "It is shown once, here, and is good for 24 hours. At the first sign-in its owner chooses another one. A "
            "password and a PIN of before work no longer.");
    });
    auto* form = new FormLayout;
    form->addField([] { return tr("Personnel code"); }, m_code);
    content()->addWidget(title);
    content()->addWidget(text);
    content()->addLayout(form);
    content()->addWidget(m_password, 0, Qt::AlignHCenter);
    content()->addWidget(m_strip);
    footer()->addWidget(m_give, 0, Qt::AlignRight);
    connect(m_code, &QLineEdit::returnPressed, this, &FirstPasswordSheet::give);
    connect(m_give, &QPushButton::clicked, this, &FirstPasswordSheet::give);
}

void FirstPasswordSheet::suggest(const QString& code) { m_code->setText(code); }

QWidget* FirstPasswordSheet::first() {
    m_password->clear();
    m_strip->clear();
    return m_code;
}

void FirstPasswordSheet::hideEvent(QHideEvent* event) {
    m_password->clear();
    Overlay::hideEvent(event);
}

void FirstPasswordSheet::give() {
    if (m_busy || m_code->text().trimmed().isEmpty()) return;
    m_busy = true;
    m_strip->say({[] { return tr("Working…"); }, Tone::Info});
    const std::string code = utf8(m_code->text().trimmed().toUpper());
    m_signIn.authenticator()
        .giveFirstPassword(m_library.session(), code)
        .then(this, [this, code](const Result<std::string, staff::FirstPasswordRefusal>& answer) {
            m_busy = false;
            m_strip->clear();
            if (!answer) return m_strip->say({[no = answer.error()] { return words(no); }, Tone::Refused});
            if (isVisible()) m_password->setText(qs(*answer));
            letIn(code);
        });
}

/// An account that was invited has waited for this password alone. One that was switched off stays so.
void FirstPasswordSheet::letIn(const std::string& code) {
    m_library.read(&staff::AccountService::find, code)
        .then(this, [this, code](const Result<std::optional<staff::AccountRow>>& row) {
            if (!row || !*row) return;
            if ((*row)->account.state == staff::AccountState::Suspended)
                return m_strip->say(
                    {[] { return tr("The account is switched off: switch it on in the list of staff."); },
                     Tone::Attention});
            if ((*row)->account.state != staff::AccountState::Invited) return;
            m_library.write(&staff::AccountService::activate, code)
                .then(this, [this](const Result<staff::Account, staff::AccountRefusal>& answer) {
                    if (!answer) return m_strip->say({[no = answer.error()] { return words(no); }, Tone::Refused});
                    m_strip->say({[] { return tr("The account is switched on."); }, Tone::Ok});
                });
        });
}

} // namespace kitapdar::ui
