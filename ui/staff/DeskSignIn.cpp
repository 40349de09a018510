#include "ui/staff/DeskSignIn.h"

#include "core/base/Time.h"
#include "core/library/Library.h"
#include "ui/settings/Settings.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <utility>

namespace kitapdar::ui {

namespace {

DeskSignIn::Ticks machineTicks() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

bool isOfAHand(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

DeskSignIn::DeskSignIn(Library& library, Settings& settings, const SignInBeginning& beginning, staff::HashCost cost,
                       QObject* parent)
    : QObject(parent),
      m_library(library),
      m_settings(settings),
      m_authenticator(std::make_unique<staff::Authenticator>(library.store(), library.journal(), library.key(),
                                                             beginning.libraryNames, cost)),
      m_state(beginning.isOn ? SignInState::SignedOut : SignInState::Off),
      m_ticks(machineTicks()),
      m_wall(library.clock().now().milliseconds) {
    constexpr int second = 1000; // ms
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &DeskSignIn::tick);
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

DeskSignIn::~DeskSignIn() = default;

void DeskSignIn::countBy(Ticks ticks) {
    m_timer.stop();
    m_ticks = std::move(ticks);
    m_touched = m_askedAt = m_ticks();
}

staff::DeskName DeskSignIn::desk() const { return {utf8(m_settings.text(Setting::Desk)), std::nullopt}; }

bool DeskSignIn::hasPin(const QString& code) const {
    const auto found = m_pins.find(code.trimmed().toUpper());
    return found != m_pins.end() && found->second;
}

void DeskSignIn::remember(const staff::SignedIn& in) {
    m_pins[qs(in.account.code).toUpper()] = in.hasPin;
    if (in.account.badge) m_pins[qs(*in.account.badge).toUpper()] = in.hasPin;
}

void DeskSignIn::signIn(const QString& code, const QString& password, Answered answered) {
    m_authenticator->signIn(desk(), utf8(code.trimmed()), utf8(password))
        .then(this,
              [this, answered = std::move(answered)](const Result<staff::SignedIn, staff::SignInRefusal>& answer) {
                  if (!answer) return answered(answer.error());
                  answered(std::nullopt);
                  arrived(*answer);
              });
}

void DeskSignIn::switchTo(const QString& code, const QString& pin, Answered answered) {
    m_authenticator->switchTo(desk(), utf8(code.trimmed()), utf8(pin))
        .then(this, [this, code,
                     answered = std::move(answered)](const Result<staff::SignedIn, staff::SignInRefusal>& answer) {
            if (answer) {
                answered(std::nullopt);
                return arrived(*answer);
            }
            const bool needsPassword = std::holds_alternative<staff::PinOff>(answer.error()) ||
                                       std::holds_alternative<staff::PasswordNeeded>(answer.error());
            if (needsPassword) m_pins.erase(code.trimmed().toUpper());
            answered(answer.error());
        });
}

void DeskSignIn::changePassword(const QString& code, const QString& present, const QString& fresh,
                                SecretAnswered answered) {
    m_authenticator->changePassword(desk(), utf8(code.trimmed()), utf8(present), utf8(fresh))
        .then(this, [answered = std::move(answered)](const Result<void, staff::SecretRefusal>& answer) {
            answered(answer ? std::nullopt : std::optional(answer.error()));
        });
}

void DeskSignIn::setPin(const QString& password, const QString& pin, SecretAnswered answered) {
    if (!m_person) return;
    m_authenticator->setPin(desk(), m_person->account.code, utf8(password), utf8(pin))
        .then(this, [this, answered = std::move(answered)](const Result<void, staff::SecretRefusal>& answer) {
            if (answer && m_person) {
                m_person->hasPin = true;
                remember(*m_person);
            }
            answered(answer ? std::nullopt : std::optional(answer.error()));
        });
}

void DeskSignIn::arrived(const staff::SignedIn& in) {
    remember(in);
    const bool another = m_person && m_person->account.id != in.account.id;
    if (!another || !work().any()) return open(in);
    m_successor = in;
    Q_EMIT changed();
}

void DeskSignIn::decide(LeftWork what) {
    if (!m_successor || (what == LeftWork::PutAside && !work().canBePutAside())) return;
    const staff::SignedIn in = *std::exchange(m_successor, std::nullopt);
    if (what != LeftWork::Untouched) return open(in, what);
    Q_EMIT changed();
}

void DeskSignIn::open(const staff::SignedIn& in, LeftWork what) {
    const bool another = !m_person || m_person->account.id != in.account.id;
    m_person = in;
    m_reason = {};
    m_library.setSession(in.session);
    m_touched = m_askedAt = m_ticks();
    become(SignInState::Open);
    if (another) Q_EMIT handedOver(qs(in.account.code), what);
    Q_EMIT entered(another);
}

void DeskSignIn::become(SignInState state) {
    m_state = state;
    if (state == SignInState::Open || state == SignInState::Off) m_successor.reset();
    Q_EMIT changed();
}

void DeskSignIn::lock(Words reason) {
    if (m_state != SignInState::Open && m_state != SignInState::Hidden) return;
    m_reason = std::move(reason);
    become(SignInState::Locked);
}

void DeskSignIn::show() {
    if (m_state != SignInState::Hidden) return;
    m_touched = m_ticks();
    become(SignInState::Open);
}

void DeskSignIn::signOut() {
    if (m_state != SignInState::Open || !m_person) return;
    const Session ended = m_person->session;
    m_pins.erase(qs(m_person->account.code).toUpper());
    if (m_person->account.badge) m_pins.erase(qs(*m_person->account.badge).toUpper());
    m_reason = {};
    // What was left at the desk keeps its owner: then it is as locked, but for the sign-in.
    if (work().any()) {
        become(SignInState::Locked);
    } else {
        m_person.reset();
        m_library.setSession({{}, ended.desk, ended.place});
        become(SignInState::SignedOut);
    }
    m_authenticator->signOut(ended);
}

void DeskSignIn::switchOn() {
    if (isOn()) return;
    m_library.setSession({{}, m_library.session().desk, m_library.session().place});
    m_person.reset();
    become(SignInState::SignedOut);
}

void DeskSignIn::switchOff() {
    if (!isOn()) return;
    m_person.reset();
    m_pins.clear();
    m_library.setSession({utf8(m_settings.text(Setting::Operator)), utf8(m_settings.text(Setting::Desk)), {}});
    become(SignInState::Off);
}

void DeskSignIn::tick() {
    const std::int64_t wall = m_library.clock().now().milliseconds;
    const std::int64_t passed = wall - std::exchange(m_wall, wall);
    if (m_state != SignInState::Open && m_state != SignInState::Hidden) return;
    if (passed > m_terms.sleep.count())
        return lock([] { return DeskSignIn::tr("The computer slept, or its clock was set."); });
    const auto now = m_ticks();
    const auto idle = now - m_touched;
    if (idle >= m_terms.lock) return lock([] { return DeskSignIn::tr("Nobody worked here for some minutes."); });
    if (m_state == SignInState::Open && idle >= m_terms.hide) return become(SignInState::Hidden);
    if (m_state == SignInState::Open && now - m_askedAt >= m_terms.seen) askWhetherItHolds();
}

void DeskSignIn::askWhetherItHolds() {
    m_askedAt = m_ticks();
    const Session asked = m_person->session;
    m_authenticator->seen(asked).then(this, [this, asked](const Result<bool>& holds) {
        // Without a connection nothing is known of it; the gate asks again at each use case anyway.
        if (!holds || *holds || !m_person || m_person->session.signIn != asked.signIn) return;
        m_pins.erase(qs(m_person->account.code).toUpper());
        if (m_person->account.badge) m_pins.erase(qs(*m_person->account.badge).toUpper());
        lock([] {
            return DeskSignIn::tr(
                "The sign-in has ended: twelve hours are over, another day has begun, or whoever keeps the accounts "
                "has "
                "ended it. The password is needed.");
        });
    });
}

bool DeskSignIn::eventFilter(QObject* watched, QEvent* event) {
    if (m_state == SignInState::Open && isOfAHand(event->type())) m_touched = m_ticks();
    return QObject::eventFilter(watched, event);
}

} // namespace kitapdar::ui
