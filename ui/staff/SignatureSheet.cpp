#include "ui/staff/SignatureSheet.h"

#include "ui/input/CodeField.h"
#include "ui/staff/DeskSignIn.h"
#include "ui/staff/KeyboardNote.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

SignatureSheet::SignatureSheet(QWidget& window, DeskSignIn& signIn)
    : Overlay(window, 500),
      m_signIn(signIn),
      m_what(new Label({}, Type::Large, Tone::Normal, true)),
      m_lines(new Label),
      m_count(new Label({}, Type::Body, Tone::Normal, true)),
      m_digest(new Label({}, Type::Large, Tone::Accent, true)),
      m_code(new QLineEdit),
      m_password(new QLineEdit),
      m_keyboard(new KeyboardNote),
      m_strip(new MessageStrip),
      m_sign(makePrimaryButton([] { return tr("Sign"); })) {
    setObjectName(QStringLiteral("signature"));
    auto* title = new Label({}, Type::Body, Tone::Secondary);
    title->setWords([] { return tr("Second signature: another person has seen this and agrees."); });
    for (Label* label : {title, m_what, m_lines, m_count}) label->setWordWrap(true);
    takeCodes(*m_code);
    readKeys(*m_code, KeysRead::All);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(staff::PasswordRules::most);
    m_keyboard->watch(*m_password);
    auto* form = new FormLayout;
    form->addField([] { return tr("Mark of what is signed"); }, m_digest,
                   [] { return tr("Any change of what stands above makes another mark."); });
    form->addField([] { return tr("Badge or code"); }, m_code);
    form->addField([] { return tr("Password"); }, m_password, [] { return tr("The whole password, not the PIN."); });
    content()->addWidget(title);
    content()->addWidget(m_what);
    content()->addWidget(m_lines);
    content()->addWidget(m_count);
    content()->addLayout(form);
    content()->addWidget(m_keyboard);
    content()->addWidget(m_strip);
    footer()->addWidget(m_sign, 0, Qt::AlignRight);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignatureSheet::sign);
    connect(m_sign, &QPushButton::clicked, this, &SignatureSheet::sign);
}

void SignatureSheet::ask(const staff::Act& act, const ActSummary& summary,
                         std::function<void(const staff::Signature&)> signedBy) {
    m_act = act;
    m_signedBy = std::move(signedBy);
    m_what->setWords([meaning = act.meaning] { return words(meaning); });
    m_lines->setWords(summary.lines);
    m_count->setWords([count = summary.count] { return tr("In all: %1").arg(numberText(count)); });
    m_digest->setText(qs(staff::briefDigest(staff::digestOf(act))));
    if (isHidden()) open();
}

QWidget* SignatureSheet::first() {
    m_code->clear();
    m_password->clear();
    m_strip->clear();
    return m_code;
}

void SignatureSheet::sign() {
    if (m_busy || !m_signIn.person()) return;
    if (m_code->text().trimmed().isEmpty()) return m_code->setFocus();
    if (m_password->text().isEmpty()) return m_password->setFocus();
    m_busy = true;
    m_strip->say({[] { return tr("Comparing…"); }, Tone::Info});
    m_signIn.authenticator()
        .sign(m_signIn.desk(), m_signIn.person()->account.code, m_act, utf8(m_code->text().trimmed()),
              utf8(m_password->text()))
        .then(this, [this](const Result<staff::Signature, staff::SignRefusal>& answer) {
            m_busy = false;
            m_password->clear();
            m_strip->clear();
            if (!answer) {
                m_password->setFocus(Qt::OtherFocusReason);
                return m_strip->say({[no = answer.error()] { return words(no); }, Tone::Refused});
            }
            dismiss();
            if (const auto act = std::exchange(m_signedBy, {})) act(*answer);
        });
}

} // namespace kitapdar::ui
