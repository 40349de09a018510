#include "ui/staff/FirstPersonSheet.h"

#include "core/library/Library.h"
#include "core/staff/AccountService.h"
#include "ui/input/CodeField.h"
#include "ui/staff/DeskSignIn.h"
#include "ui/staff/KeyboardNote.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/SignInWords.h"
#include "wording/StaffWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kitapdar::ui {

using staff::Account;
using staff::AccountRefusal;
using staff::AccountRow;

FirstPersonSheet::FirstPersonSheet(QWidget& window, Library& library, DeskSignIn& signIn)
    : Overlay(window, 520),
      m_library(library),
      m_signIn(signIn),
      m_code(new QLineEdit),
      m_nameKk(new QLineEdit),
      m_nameRu(new QLineEdit),
      m_password(new QLineEdit),
      m_again(new QLineEdit),
      m_keyboard(new KeyboardNote),
      m_strip(new MessageStrip),
      m_make(makePrimaryButton([] { return tr("Make the account and switch signing in on"); })) {
    setObjectName(QStringLiteral("first-person"));
    keepOpenOnClicks();
    readKeys(*m_code, KeysRead::All);
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("The first person"); });
    auto* text = new Label;
    text->setWordWrap(true);
    text->setWords([] {
        return tr(
            "From now on everybody signs in at every desk of this library, with an account and a password of her "
            "own. The first person may keep the accounts and sign; keep this password well: without it nobody can "
            "let the others in.");
    });
    auto* form = new FormLayout;
    form->addField([] { return tr("Personnel code"); }, m_code,
                   [] { return tr("Latin letters and digits; stays for good"); });
    form->addField([] { return tr("Name in Kazakh"); }, m_nameKk);
    form->addField([] { return tr("Name in Russian"); }, m_nameRu);
    form->addField([] { return tr("Password"); }, m_password,
                   [] {
                       return tr("At least %1 characters, any signs and blanks; several words are good.")
                           .arg(staff::PasswordRules().least);
                   });
    form->addField([] { return tr("Once more"); }, m_again);
    for (QLineEdit* field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(staff::PasswordRules::most);
        m_keyboard->watch(*field);
    }
    content()->addWidget(title);
    content()->addWidget(text);
    content()->addLayout(form);
    content()->addWidget(m_keyboard);
    content()->addWidget(m_strip);
    footer()->addWidget(m_make, 0, Qt::AlignRight);
    const std::array fields = {m_code, m_nameKk, m_nameRu, m_password, m_again};
    for (std::size_t i = 0; i + 1 < fields.size(); ++i)
        connect(fields[i], &QLineEdit::returnPressed, fields[i + 1],
                [next = fields[i + 1]] { next->setFocus(Qt::TabFocusReason); });
    connect(m_again, &QLineEdit::returnPressed, this, &FirstPersonSheet::make);
    connect(m_make, &QPushButton::clicked, this, &FirstPersonSheet::make);
}

void FirstPersonSheet::suggest(const QString& code) {
    m_code->setText(code);
    for (QLineEdit* each : {m_code, m_nameKk, m_nameRu}) each->setEnabled(code.isEmpty());
    if (code.isEmpty()) return;
    m_library.read(&staff::AccountService::find, utf8(code))
        .then(this, [this](const Result<std::optional<AccountRow>>& row) {
            if (!row || !*row) return;
            m_nameKk->setText(qs((*row)->account.nameKk));
            m_nameRu->setText(qs((*row)->account.nameRu));
        });
}

QWidget* FirstPersonSheet::first() {
    for (QLineEdit* field : {m_password, m_again}) field->clear();
    m_strip->clear();
    return m_code->isEnabled() ? m_code : m_password;
}

void FirstPersonSheet::refuse(const QString& why) {
    m_busy = false;
    m_strip->say({[why] { return why; }, Tone::Refused});
}

void FirstPersonSheet::make() {
    if (m_busy) return;
    if (m_password->text().isEmpty() || m_password->text() != m_again->text()) {
        m_again->clear();
        (m_password->text().isEmpty() ? m_password : m_again)->setFocus(Qt::OtherFocusReason);
        return m_strip->say({[] { return tr("The two passwords are not the same."); }, Tone::Refused});
    }
    m_busy = true;
    m_strip->say({[] { return tr("Working…"); }, Tone::Info});
    if (!m_code->isEnabled()) return setPassword(); // it is there already
    Account account;
    account.code = utf8(m_code->text().trimmed().toUpper());
    account.nameKk = utf8(m_nameKk->text().trimmed());
    account.nameRu = utf8(m_nameRu->text().trimmed());
    account.from = m_library.clock().today();
    add(account);
}

void FirstPersonSheet::add(const Account& account) {
    m_library.write(&staff::AccountService::add, account)
        .then(this, [this](const Result<AccountRow, AccountRefusal>& answer) {
            if (!answer) return refuse(words(answer.error()));
            suggest(qs(answer->account.code)); // what follows is done with this one, also after a password is refused
            setPassword();
        });
}

void FirstPersonSheet::setPassword() {
    m_signIn.authenticator()
        .setPassword(m_library.session(), utf8(m_code->text()), utf8(m_password->text()))
        .then(this, [this](const Result<void, staff::FirstPasswordRefusal>& answer) {
            if (!answer) return refuse(words(answer.error()));
            activate();
        });
}

void FirstPersonSheet::activate() {
    m_library.write(&staff::AccountService::activate, utf8(m_code->text()))
        .then(this, [this](const Result<Account, AccountRefusal>& answer) {
            if (!answer) return refuse(words(answer.error()));
            m_busy = false;
            first();
            dismiss();
            m_signIn.switchOn();
        });
}

} // namespace kitapdar::ui
