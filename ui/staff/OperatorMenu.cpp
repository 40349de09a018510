#include "ui/staff/OperatorMenu.h"

#include "core/library/Library.h"
#include "core/staff/AccountService.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/input/ActionRegistry.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Jobs.h"
#include "ui/staff/DeskSignIn.h"
#include "ui/staff/FirstPasswordSheet.h"
#include "ui/staff/FirstPersonSheet.h"
#include "ui/staff/SecretSheet.h"
#include "ui/staff/SignInPage.h"
#include "ui/theme/Follow.h"
#include "wording/StaffWords.h"
#include "wording/Text.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

namespace kitapdar::ui {

namespace {

constexpr Phrase signingIn{"Actions", QT_TRANSLATE_NOOP("Actions", "Signing in")};

/// Those of one who is signed in, in the order of the menu.
const QStringList& ofThePerson() {
    static const QStringList ids{QStringLiteral("staff.switch"), QStringLiteral("staff.lock"),
                                 QStringLiteral("staff.signOut"), QStringLiteral("staff.password"),
                                 QStringLiteral("staff.pin")};
    return ids;
}

} // namespace

OperatorMenu::OperatorMenu(const Context& context, QWidget& window, DeskSignIn& signIn, SignInPage& page)
    : QObject(&window),
      m_context(context),
      m_window(window),
      m_signIn(signIn),
      m_page(page),
      m_password(new SecretSheet(window, SecretSheet::Kind::Password, signIn, context.announcer)),
      m_pin(new SecretSheet(window, SecretSheet::Kind::Pin, signIn, context.announcer)),
      m_firstPerson(new FirstPersonSheet(window, context.library, signIn)),
      m_firstPassword(new FirstPasswordSheet(window, context.library, signIn)) {
    addActions();
    connect(&m_signIn, &DeskSignIn::changed, this, &OperatorMenu::follow);
    onLanguageChange(&window, [menu = QPointer(this)] {
        if (menu) menu->follow();
    });
    follow();
}

void OperatorMenu::addActions() {
    ActionRegistry& actions = m_context.actions;
    const Languages& languages = m_context.languages;
    actions.add(
        command(languages, QStringLiteral("staff.switch"), signingIn,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Hand the desk over")}, Qt::CTRL | Qt::Key_U, Icon::Readers),
        [this] { m_page.handOver(); });
    actions.add(command(languages, QStringLiteral("staff.lock"), signingIn,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Lock the desk")}, Qt::CTRL | Qt::Key_L, Icon::Lock),
                [this] { m_signIn.lock(); });
    actions.add(command(languages, QStringLiteral("staff.signOut"), signingIn,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Sign out")}, {}, Icon::Close),
                [this] { signOut(); });
    actions.add(command(languages, QStringLiteral("staff.password"), signingIn,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "My password…")}, {}, Icon::Edit),
                [this] { m_password->open(); });
    actions.add(command(languages, QStringLiteral("staff.pin"), signingIn,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "My PIN…")}, {}, Icon::Keyboard),
                [this] { m_pin->open(); });
    QAction* person =
        actions.add(command(languages, QStringLiteral("staff.firstPerson"), signingIn,
                            {"Actions", QT_TRANSLATE_NOOP("Actions", "Switch signing in on…")}, {}, Icon::ReaderAdd),
                    [this] {
                        QAction* action = m_context.actions.find(QStringLiteral("staff.firstPerson"));
                        m_firstPerson->suggest(action->data().toString());
                        action->setData({});
                        m_firstPerson->open();
                    });
    person->setData({});
    actions.add(
        command(languages, QStringLiteral("staff.firstPassword"), signingIn,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "One-time password for a colleague…")}, {}, Icon::ReaderAdd),
        [this] {
            QAction* action = m_context.actions.find(QStringLiteral("staff.firstPassword"));
            m_firstPassword->suggest(action->data().toString());
            action->setData({});
            m_firstPassword->open();
        });
    actions.add(command(languages, QStringLiteral("staff.turnOff"), signingIn,
                        {"Actions", QT_TRANSLATE_NOOP("Actions", "Switch signing in off…")}, {}, Icon::Close),
                [this] { switchOff(); });
}

void OperatorMenu::follow() {
    const bool on = m_signIn.isOn();
    const QString off = on ? QString() : tr("Nobody signs in in this library.");
    for (const QString& id : ofThePerson()) m_context.actions.refuse(id, off);
    m_context.actions.refuse(QStringLiteral("staff.turnOff"), off);
    m_context.actions.refuse(QStringLiteral("staff.firstPassword"), off);
    m_context.actions.refuse(QStringLiteral("staff.firstPerson"), on ? tr("People sign in here already.") : QString());
}

void OperatorMenu::open(QWidget& button) {
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList ids = ofThePerson();
    ids << QStringLiteral("window.operator"); // the desk and its printers
    for (const QString& id : ids) {
        if (QAction* action = m_context.actions.find(id)) menu->addAction(action);
    }
    menu->popup(button.mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

/// Work that runs goes on under this sign-in.
void OperatorMenu::signOut() {
    if (!m_context.jobs.running().empty())
        return m_context.announcer.tell(Tone::Attention, [] {
            return tr("Work is still running under your name. Wait for its end, or lock the desk: it goes on then.");
        });
    m_signIn.signOut();
}

void OperatorMenu::switchOff() {
    const Question question{
        tr("Switch signing in off?"),
        tr("Then whoever sits at a desk of this library may do everything, and the journal has only "
           "the name that was typed there. That is meant for a library in which one person works."),
        tr("Switch it off"), tr("Leave it on"), Tone::Attention};
    m_context.dialogs.ask(m_window, question, [this](bool yes) {
        if (yes) confirmSwitchingOff();
    });
}

void OperatorMenu::confirmSwitchingOff() {
    m_context.library.write(&staff::AccountService::endSigningIn)
        .then(this, [this](const Result<staff::Account, staff::AccountRefusal>& answer) {
            if (!answer) return m_context.announcer.tell(Tone::Refused, [no = answer.error()] { return words(no); });
            m_signIn.switchOff();
            m_context.announcer.tell(Tone::Attention,
                                     [] { return tr("Signing in is off: whoever sits here may do everything."); });
        });
}

} // namespace kitapdar::ui
