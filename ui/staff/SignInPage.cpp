#include "ui/staff/SignInPage.h"

#include "core/text/Badge.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/CodeField.h"
#include "ui/shell/LanguageButtons.h"
#include "ui/staff/KeyboardNote.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/Worded.h"
#include "wording/Languages.h"
#include "wording/SignInWords.h"
#include "wording/StaffWords.h"
#include "wording/Text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int scanLasts = 400; // ms: a scanner has pressed its keys by then

/// Where the words of a widget stand; none for one that has none.
QRect wordsIn(const QWidget& widget) {
    const auto line = [&](const QString& text) {
        if (text.isEmpty()) return QRect();
        const QFontMetrics metrics = widget.fontMetrics();
        const int wide = std::min(metrics.horizontalAdvance(text), widget.width());
        return QRect(0, std::max(0, (widget.height() - metrics.height()) / 2), wide,
                     std::min(metrics.height(), widget.height()));
    };
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return line(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return line(button->text());
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) return line(field->displayText());
    return {};
}

QLineEdit* makeSecretField() {
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(staff::PasswordRules::most);
    return field;
}

} // namespace

SignInPage::SignInPage(QWidget& window, DeskSignIn& signIn, ActionRegistry& actions, Languages& languages,
                       Settings& settings)
    : QWidget(&window),
      m_window(window),
      m_signIn(signIn),
      m_actions(actions),
      m_languages(languages),
      m_concealment(window, *this),
      m_card(new Card),
      m_form(new FormLayout),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_text(new Label({}, Type::Body, Tone::Secondary)),
      m_code(new QLineEdit),
      m_pin(makeSecretField()),
      m_password(makeSecretField()),
      m_fresh(makeSecretField()),
      m_again(makeSecretField()),
      m_rules(new Label({}, Type::Body, Tone::Secondary)),
      m_keyboard(new KeyboardNote),
      m_strip(new MessageStrip),
      m_means(makeButton([] { return tr("With the PIN"); })),
      m_enter(makePrimaryButton([] { return tr("Sign in"); })),
      m_no(makeButton([] { return tr("Leave it"); })),
      m_aside(makeButton([] { return tr("Put it aside"); })),
      m_yes(makePrimaryButton([] { return tr("It becomes mine"); })) {
    setObjectName(QStringLiteral("sign-in"));
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    build(settings);
    m_waking.setSingleShot(true);
    m_waking.setInterval(scanLasts);
    connect(&m_waking, &QTimer::timeout, &m_signIn, &DeskSignIn::show);
    connect(&m_signIn, &DeskSignIn::changed, this, &SignInPage::follow);
    connect(qobject_cast<QApplication*>(QCoreApplication::instance()), &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) {
                // Whatever asks for the keyboard below gets it when somebody is there.
                if (!isVisible() || !now || now->window() != &m_window || isAncestorOf(now)) return;
                if (now != this) m_focus = now;
                focusFirst(); // also where a window that is only now shown gives it to the page
            });
    auto* sweeping = new QTimer(this);
    constexpr int often = 500; // ms
    sweeping->setInterval(often);
    connect(sweeping, &QTimer::timeout, &m_concealment, &Concealment::sweep);
    sweeping->start();
    window.installEventFilter(this);
    keepWorded(this, [this] { retranslate(); });
    onLanguageChange(this, [this] { m_concealment.sweep(); });
    follow();
}

SignInPage::~SignInPage() = default;

void SignInPage::build(Settings& settings) {
    takeCodes(*m_code);
    readKeys(*m_code, KeysRead::All);
    readKeys(*m_pin, KeysRead::Digits);
    m_pin->setMaxLength(static_cast<int>(staff::pinLength));
    for (QLineEdit* field : {m_pin, m_password, m_fresh, m_again}) m_keyboard->watch(*field);
    for (Label* label : {m_text, m_rules}) label->setWordWrap(true);
    m_title->setWordWrap(true);
    m_rules->setWords([] {
        return tr("At least %1 characters, any signs and blanks. Several words are easier to remember than signs; "
                  "names, "
                  "dates and keys side by side are refused.")
            .arg(staff::PasswordRules().least);
    });
    m_form->addField([] { return tr("Badge or code"); }, m_code);
    m_form->addField([] { return tr("PIN"); }, m_pin);
    m_form->addField([] { return tr("Password"); }, m_password);
    m_form->addField([] { return tr("New password"); }, m_fresh);
    m_form->addField([] { return tr("Once more"); }, m_again);
    m_means->setFlat(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_means);
    buttons->addStretch();
    buttons->addWidget(m_enter);
    auto* answers = new FlowLayout(Qt::AlignRight);
    for (QPushButton* each : {m_no, m_aside, m_yes}) answers->addWidget(each);
    auto* content = m_card->content();
    content->addWidget(m_title);
    content->addWidget(m_text);
    content->addLayout(m_form);
    content->addWidget(m_rules);
    content->addWidget(m_keyboard);
    content->addWidget(m_strip);
    content->addLayout(answers);
    content->addLayout(buttons);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addStretch(2);
    auto* across = new QHBoxLayout; // an aligned card would not grow with a long message
    across->addStretch();
    across->addWidget(m_card);
    across->addStretch();
    column->addLayout(across);
    column->addStretch(3);
    auto* room = new QScrollArea; // with large letters in a low window
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(inside);
    for (QWidget* each : {static_cast<QWidget*>(room), inside, room->viewport()}) each->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(room, 1);
    m_languageButtons = new LanguageButtons(m_languages, settings);
    auto* below = new QHBoxLayout; // a line of their own: never over what scrolls above
    below->addStretch();
    below->addWidget(m_languageButtons);
    all->addLayout(below);
    keepStyled(this, [this, below, answers](const Look& look) {
        answers->setSpacing(look.px(space::s));
        below->setContentsMargins(0, look.px(space::s), look.px(space::m), look.px(space::s));
        constexpr int wide = 460; // px at 100 %
        m_card->setFixedWidth(std::min(look.px(wide), std::max(look.px(280), m_window.width() - look.px(space::xl))));
    });
    connect(m_code, &QLineEdit::textChanged, this, &SignInPage::codeChanged);
    connect(m_code, &QLineEdit::returnPressed, this,
            [this] { (m_usesPin ? m_pin : m_password)->setFocus(Qt::TabFocusReason); });
    connect(m_pin, &QLineEdit::textEdited, this, [this](const QString& typed) {
        // A scanner's keys come through the field before they are known as a scan; no code is of digits at its head.
        const bool digits = std::ranges::all_of(typed, [](QChar each) { return each.isDigit(); });
        if (digits && typed.size() == static_cast<qsizetype>(staff::pinLength)) submit();
    });
    connect(m_fresh, &QLineEdit::returnPressed, this, [this] { m_again->setFocus(Qt::TabFocusReason); });
    for (QLineEdit* field : {m_pin, m_password, m_again})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_means, &QPushButton::clicked, this, [this] {
        usePin(!m_usesPin);
        focusFirst();
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { m_signIn.decide(LeftWork::TakenOver); });
    connect(m_aside, &QPushButton::clicked, this, [this] { m_signIn.decide(LeftWork::PutAside); });
    connect(m_no, &QPushButton::clicked, this, [this] { m_signIn.decide(LeftWork::Untouched); });
}

void SignInPage::follow() {
    const SignInState state = m_signIn.state();
    const SignInState before = std::exchange(m_before, state);
    if (!m_signIn.isShut()) return uncover();
    cover();
    if (m_signIn.successor()) return showFace(Face::Question);
    if (state == SignInState::Hidden) return showFace(Face::Hidden);
    if (before != state || m_face == Face::Question) {
        clearSecrets();
        m_strip->clear();
        const auto& person = m_signIn.person();
        m_code->setText(state == SignInState::Locked && person ? qs(person->account.code) : QString());
        codeChanged(); // the same code may have got a PIN since
    }
    if (m_face != Face::NewPassword || before != state) showFace(Face::SignIn);
    tellWaiting();
}

void SignInPage::cover() {
    if (!isHidden()) return; // the window itself may not be shown yet
    m_focus = m_window.focusWidget();
    m_bars.clear();
    if (m_window.isVisible()) {
        for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (widget == this || isAncestorOf(widget) || !widget->isVisible()) continue;
            if (const QRect words = wordsIn(*widget); words.isValid())
                m_bars.push_back(words.translated(widget->mapTo(&m_window, QPoint())));
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
                const int row = view->fontMetrics().height();
                const QPoint corner = view->viewport()->mapTo(&m_window, QPoint());
                const int rows = view->model() ? view->model()->rowCount(view->rootIndex()) : 0;
                for (int i = 0; i < rows && (2 * i + 1) * row < view->viewport()->height(); ++i)
                    m_bars.emplace_back(corner.x() + row, corner.y() + 2 * i * row + row / 2,
                                        view->viewport()->width() / 2, row);
            }
        }
    }
    m_actions.setSuspended(true);
    m_concealment.conceal();
    setGeometry(m_window.rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void SignInPage::uncover() {
    m_waking.stop();
    if (isHidden()) return;
    clearSecrets();
    m_strip->clear();
    m_concealment.reveal();
    m_actions.setSuspended(false);
    hide();
    if (m_focus) m_focus->setFocus(Qt::OtherFocusReason);
    if (m_waiting > 0) Q_EMIT waitingOffered();
}

void SignInPage::showFace(Face face) {
    m_face = face;
    const bool entering = face == Face::SignIn;
    setFieldVisible(*m_form, m_code, entering);
    setFieldVisible(*m_form, m_pin, entering && m_usesPin);
    setFieldVisible(*m_form, m_password, entering && !m_usesPin);
    setFieldVisible(*m_form, m_fresh, face == Face::NewPassword);
    setFieldVisible(*m_form, m_again, face == Face::NewPassword);
    m_rules->setVisible(face == Face::NewPassword);
    m_keyboard->setVisible(entering || face == Face::NewPassword);
    m_means->setVisible(entering);
    m_enter->setVisible(entering || face == Face::NewPassword);
    m_yes->setVisible(face == Face::Question);
    m_no->setVisible(face == Face::Question);
    m_aside->setVisible(face == Face::Question);
    m_aside->setEnabled(m_signIn.work().canBePutAside());
    m_strip->setVisible(face != Face::Hidden);
    retranslate();
    focusFirst();
}

QWidget* SignInPage::firstField() const {
    switch (m_face) {
    case Face::Hidden:
        break;
    case Face::SignIn:
        return m_code->text().isEmpty() ? m_code : m_usesPin ? m_pin : m_password;
    case Face::NewPassword:
        return m_fresh;
    case Face::Question:
        return m_no;
    }
    return const_cast<SignInPage*>(this);
}

void SignInPage::focusFirst() {
    // Before the window is shown, too: then it is the field's from the start.
    if (!isHidden()) firstField()->setFocus(Qt::OtherFocusReason);
}

void SignInPage::codeChanged() { usePin(m_signIn.hasPin(m_code->text())); }

void SignInPage::usePin(bool pin) {
    m_usesPin = pin;
    m_pin->clear();
    m_password->clear();
    if (m_face == Face::SignIn) {
        setFieldVisible(*m_form, m_pin, pin);
        setFieldVisible(*m_form, m_password, !pin);
        retranslate();
    }
    setWords(*m_means, pin ? Words([] { return tr("With the password"); }) : Words([] { return tr("With the PIN"); }));
}

void SignInPage::submit() {
    if (m_busy) return;
    switch (m_face) {
    case Face::SignIn:
        if (m_code->text().trimmed().isEmpty()) {
            m_pin->clear();
            m_code->setFocus(Qt::OtherFocusReason);
            return say(Tone::Info, [] { return tr("First whose it is: scan the badge or type the personnel code."); });
        }
        return m_usesPin ? takePin() : signIn();
    case Face::NewPassword:
        return choosePassword();
    case Face::Hidden:
    case Face::Question:
        break;
    }
}

void SignInPage::signIn() {
    const QString password = m_password->text();
    if (password.isEmpty()) return m_password->setFocus();
    m_busy = true;
    say(Tone::Info, [] { return tr("Comparing…"); });
    m_signIn.signIn(m_code->text(), password, [this, password](const std::optional<staff::SignInRefusal>& no) {
        m_busy = false;
        m_password->clear();
        m_strip->clear();
        if (!no) return;
        if (std::holds_alternative<staff::PasswordMustChange>(*no)) {
            m_oneTime = password;
            showFace(Face::NewPassword);
        }
        refused(*no);
    });
}

void SignInPage::takePin() {
    const QString pin = m_pin->text();
    if (pin.size() != static_cast<qsizetype>(staff::pinLength)) return m_pin->setFocus();
    m_busy = true;
    say(Tone::Info, [] { return tr("Comparing…"); });
    m_signIn.switchTo(m_code->text(), pin, [this](const std::optional<staff::SignInRefusal>& no) {
        m_busy = false;
        m_pin->clear();
        m_strip->clear();
        if (!no) return;
        if (std::holds_alternative<staff::PasswordNeeded>(*no) || std::holds_alternative<staff::PinOff>(*no)) {
            usePin(false);
            m_password->setFocus(Qt::OtherFocusReason);
        }
        refused(*no);
    });
}

void SignInPage::choosePassword() {
    const QString fresh = m_fresh->text();
    if (fresh != m_again->text() || fresh.isEmpty()) {
        m_again->clear();
        (fresh.isEmpty() ? m_fresh : m_again)->setFocus(Qt::OtherFocusReason);
        return say(Tone::Refused, [] { return tr("The two passwords are not the same."); });
    }
    m_busy = true;
    say(Tone::Info, [] { return tr("Comparing…"); });
    m_signIn.changePassword(
        m_code->text(), m_oneTime, fresh, [this, fresh](const std::optional<staff::SecretRefusal>& no) {
            m_busy = false;
            m_fresh->clear();
            m_again->clear();
            m_strip->clear();
            if (no) {
                m_fresh->setFocus(Qt::OtherFocusReason);
                return say(Tone::Refused, [why = *no] { return words(why); });
            }
            m_oneTime.clear();
            showFace(Face::SignIn);
            m_busy = true;
            m_signIn.signIn(m_code->text(), fresh, [this](const std::optional<staff::SignInRefusal>& refusal) {
                m_busy = false;
                if (refusal) refused(*refusal);
            });
        });
}

void SignInPage::refused(const staff::SignInRefusal& refusal) {
    const bool choosing = std::holds_alternative<staff::PasswordMustChange>(refusal);
    say(choosing ? Tone::Attention : Tone::Refused, [refusal] { return words(refusal); });
}

void SignInPage::say(Tone tone, Words words) { m_strip->say({std::move(words), tone}); }

void SignInPage::clearSecrets() {
    for (QLineEdit* field : {m_pin, m_password, m_fresh, m_again}) field->clear();
    m_oneTime.clear();
}

void SignInPage::handOver() {
    m_signIn.lock();
    if (m_face != Face::SignIn) return;
    m_code->clear();
    focusFirst();
}

void SignInPage::scanned(const QString& code) {
    m_waking.stop();
    const auto badge = text::badgeIn(utf8(code));
    if (m_signIn.state() == SignInState::Hidden || (badge && m_signIn.state() == SignInState::Open)) m_signIn.lock();
    if (!badge) return Q_EMIT codeGiven(code);
    if (m_face != Face::SignIn || m_busy) return;
    m_code->setText(qs(*badge));
    focusFirst();
}

void SignInPage::setWaiting(int count) {
    m_waiting = count;
    if (!isHidden()) tellWaiting();
}

void SignInPage::tellWaiting() {
    if (m_waiting == 0 || m_busy) return;
    say(Tone::Attention, [count = waiting()] { return waitingText(count); });
}

QString SignInPage::waitingText(int count) {
    return tr("Scanned while nobody was signed in: %1. Nothing is recorded of it, it waits.").arg(count);
}

QString SignInPage::takeText() { return tr("Take it now"); }

QString SignInPage::backText() { return tr("What you had begun at this desk is here again."); }

void SignInPage::keyPressEvent(QKeyEvent* event) {
    // A modifier alone is no wish, and the first key of a scan is none.
    const bool alone = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control ||
                       event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta || event->key() == Qt::Key_CapsLock;
    if (m_face == Face::Hidden && !alone) m_waking.start();
    event->accept();
}

void SignInPage::mousePressEvent(QMouseEvent* event) {
    if (m_face == Face::Hidden)
        m_signIn.show();
    else
        focusFirst();
    event->accept();
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_window || isHidden()) return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Resize:
        setGeometry(m_window.rect());
        raise();
        break;
    case QEvent::WindowActivate:
        if (!isAncestorOf(m_window.focusWidget())) focusFirst();
        break;
    case QEvent::ChildPolished: // what comes into the window later lies below all the same
        raise();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool SignInPage::focusNextPrevChild(bool next) {
    QWidget* from = QApplication::focusWidget();
    for (QWidget* at = from; at;) { // stays inside
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == from) break;
        if (at && isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

QString SignInPage::questionText() const {
    const Language language = m_languages.current();
    const QString owner = m_signIn.person() ? nameOf(m_signIn.person()->account, language) : QString();
    const KeptWork work = m_signIn.work();
    QStringList parts;
    if (work.readers > 0) parts << tr("readers at the desk: %1").arg(work.readers);
    if (work.forms > 0) parts << tr("forms that are not saved: %1").arg(work.forms);
    if (work.scans > 0) parts << tr("scans that are not recorded yet: %1").arg(work.scans);
    const QString left = tr("%1 has left work here: %2. What is already recorded stays recorded under that name.")
                             .arg(owner, parts.join(QStringLiteral(", ")));
    const QString choice =
        work.canBePutAside()
            ? tr("Put aside, it waits until its owner signs in again at this desk. Taken over, it is done under your "
                 "name from now on.")
            : tr("Scans that wait cannot be put aside. Taken over, all of it is done under your name from now on.");
    return left + QLatin1Char(' ') + choice;
}

void SignInPage::retranslate() {
    const Language language = m_languages.current();
    const auto& person = m_signIn.person();
    const QString name = person ? nameOf(person->account, language) : QString();
    setAccessibleName(tr("Signing in"));
    switch (m_face) {
    case Face::Hidden:
        m_title->setText(tr("Hidden: %1").arg(name));
        m_text->setText(
            tr("Nothing was touched for a minute. Any key or a click shows everything again; a badge takes "
               "the desk over."));
        break;
    case Face::SignIn: {
        m_title->setText(name.isEmpty() ? tr("Sign in") : tr("Locked: %1").arg(name));
        QStringList lines;
        if (m_signIn.reason()) lines << m_signIn.reason()();
        const QString means = m_usesPin ? tr("Scan your badge or type your personnel code, then the six digits.")
                                        : tr("Scan your badge or type your personnel code, then the password.");
        lines << (name.isEmpty() ? means
                                 : tr("What was begun here waits. Somebody else scans a badge or types another code."));
        m_text->setText(lines.join(QLatin1Char(' ')));
        break;
    }
    case Face::NewPassword:
        m_title->setText(tr("A password of your own"));
        m_text->setText(tr("The one-time password was right. Nobody but you is to know the new one."));
        break;
    case Face::Question: {
        const auto& in = m_signIn.successor();
        m_title->setText(tr("Whose work is this? You are %1").arg(in ? nameOf(in->account, language) : QString()));
        m_text->setText(questionText());
        setWords(*m_no, [name] { return tr("Leave it to %1").arg(name); });
        break;
    }
    }
}

void SignInPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    painter.fillRect(rect(), look.colours().window);
    const QRect buttons = m_languageButtons->geometry();
    for (const QRect& each : m_bars) {
        if (!each.intersects(buttons)) paintRounded(painter, each, look.px(size::radius), look.well());
    }
}

} // namespace kitapdar::ui
