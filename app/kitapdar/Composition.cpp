#include "app/kitapdar/Composition.h"

#include "app/kitapdar/ActionPermissions.h"
#include "app/kitapdar/NewPermissions.h"
#include "core/circulation/Reasons.h"
#include "core/collection/OwnCode.h"
#include "core/journal/ClockBehind.h"
#include "core/storage/Store.h"
#include "core/text/Badge.h"
#include "core/text/ScannedCode.h"
#include "ui/administration/AdministrationPage.h"
#include "ui/audit/AuditPage.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/RecordAnswers.h"
#include "ui/charges/ChargesPage.h"
#include "ui/collection/CollectionPage.h"
#include "ui/desk/CodeAnswers.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/ScanRouting.h"
#include "ui/digitization/DigitizationPage.h"
#include "ui/figures/DayPage.h"
#include "ui/holds/HoldsPage.h"
#include "ui/models/PlaceList.h"
#include "ui/readers/ReaderAnswers.h"
#include "ui/readers/ReadersPage.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Signing.h"
#include "ui/staff/OperatorMenu.h"
#include "ui/staff/SignInPage.h"
#include "ui/staff/SignatureSheet.h"
#include "ui/widgets/PersonMark.h"
#include "wording/CirculationWords.h"
#include "wording/Languages.h"
#include "wording/SignInWords.h"
#include "wording/StaffWords.h"
#include "wording/Text.h"

#include <algorithm>
#include <utility>

namespace kitapdar::app {

Composition::Composition(std::unique_ptr<Library> library, ui::Settings& settings, Languages& languages,
                         ui::Theme& theme, ui::Dialogs& dialogs, const ui::SignInBeginning& signIn,
                         staff::HashCost cost)
    : m_library(std::move(library)),
      m_changes(*m_library),
      m_connectivity(*m_library),
      m_undoing(*m_library, m_announcer, m_changes),
      m_signIn(std::make_unique<ui::DeskSignIn>(*m_library, settings, signIn, cost)),
      m_window(std::make_unique<ui::MainWindow>()),
      m_actions(new ui::ActionRegistry(*m_window)),
      m_context{*m_library, m_navigator, m_announcer, m_jobs,    m_changes, m_connectivity,
                m_undoing,  *m_actions,  settings,    languages, dialogs,   m_printing},
      m_placeNaming(languages) {
    const auto followSounds = [this, &settings] { m_beeps.setMuted(!settings.flag(ui::Setting::Sounds)); };
    followSounds();
    QObject::connect(&settings, &ui::Settings::changed, m_window.get(), [followSounds](ui::Setting setting) {
        if (setting == ui::Setting::Sounds) followSounds();
    });
    m_desk = new ui::DeskPage(m_context, m_beeps);
    m_window->compose(m_context, theme, m_desk->desk().queue(), pages());
    addAnswers();
    connectSignIn();
    needPermissions(*m_actions);
    connectPermissions();
    connectScanner();
    onceOpen([this] { m_navigator.open(QStringLiteral("desk")); });
    onceOpen([this] { namePlaces(); });
    onceOpen([this] { sayClock(); });
}

Composition::~Composition() {
    m_detector.reset();
    m_router.reset();
    if (!m_desk->parent()) delete m_desk; // nobody has signed in: the window has never got it
    m_window.reset();
}

/// Lending asks about it; what is paid, registered and counted is dated by it as well.
void Composition::sayClock() {
    m_library->store()
        .read(
            [&clock = m_library->clock()](storage::Snapshot& snapshot) { return journal::daysBehind(snapshot, clock); })
        .then(m_window.get(), [this](const Result<int>& behind) {
            if (!behind || *behind == 0) return;
            m_announcer.tell(ui::Tone::Attention, [newest = m_library->clock().today().plusDays(*behind)] {
                return words(circulation::Confirmation(circulation::ClockBehind{newest}));
            });
        });
}

/// What is said of places at the desk, in refusals and on papers is said by their names.
void Composition::namePlaces() {
    m_places = new ui::PlaceList(m_context, m_window.get());
    QObject::connect(m_places, &ui::PlaceList::changed, m_window.get(), [this] {
        std::vector<places::Place> all;
        for (const places::PlaceRow& row : m_places->tree()) all.push_back(row.place);
        m_placeNaming.setPlaces(std::move(all));
    });
}

/// A page is one line here.
std::vector<ui::PageEntry> Composition::pages() {
    return {
        ui::pageEntry<ui::DeskPage>(m_context, [this] { return m_desk; }), // scans may come before it is looked at
        ui::pageEntry<ui::ReadersPage>(m_context),
        ui::pageEntry<ui::CataloguePage>(m_context),
        ui::pageEntry<ui::HoldsPage>(m_context),
        ui::pageEntry<ui::DigitizationPage>(m_context),
        ui::pageEntry<ui::AdministrationPage>(m_context),
        ui::pageEntry<ui::AuditPage>(m_context),
        ui::pageEntry<ui::DayPage>(m_context),
        ui::pageEntry<ui::ChargesPage>(m_context),
        ui::pageEntry<ui::CollectionPage>(m_context),
    };
}

/// The groups of the one box, in their order below the commands.
void Composition::addAnswers() {
    m_window->addAnswers(std::make_unique<ui::CodeAnswers>(*m_library, m_navigator, m_desk->desk()));
    m_window->addAnswers(std::make_unique<ui::ReaderAnswers>(*m_library, m_navigator));
    m_window->addAnswers(std::make_unique<ui::RecordAnswers>(*m_library, m_navigator));
}

void Composition::connectScanner() {
    m_detector = std::make_unique<ui::ScanDetector>([](const QString& keys) { return text::canBeScan(utf8(keys)); });
    m_detector->setNeverSecret([](const QString& keys) { return collection::isOwnCode(utf8(keys)); });
    m_router = std::make_unique<ui::ScanRouter>(m_navigator, *m_desk, m_announcer);
    QObject::connect(m_detector.get(), &ui::ScanDetector::scanned, m_window.get(),
                     [this](const QString& code) { route(code); });
    QObject::connect(m_detector.get(), &ui::ScanDetector::unrecognised, m_window.get(), [this](const QString& keys) {
        if (!m_signIn->isShut()) m_router->routeUnrecognised(keys);
    });
    QObject::connect(m_window.get(), &ui::MainWindow::finished, m_desk, [this] {
        if (m_navigator.current() == m_desk) m_desk->desk().finish();
    });
}

/// A badge hands the desk over, wherever it is scanned; while nobody may work here, no other code is dealt with.
void Composition::route(const QString& code) {
    const bool badge = m_signIn->isOn() && text::badgeIn(utf8(code)).has_value();
    if (m_signIn->isShut() || badge) return m_signInPage->scanned(code);
    m_router->route(code);
}

void Composition::connectSignIn() {
    m_signInPage = new ui::SignInPage(*m_window, *m_signIn, *m_actions, m_context.languages, m_context.settings);
    m_operatorMenu = new ui::OperatorMenu(m_context, *m_window, *m_signIn, *m_signInPage);
    auto* const sheet = new ui::SignatureSheet(*m_window, *m_signIn);
    new ui::Signing(*m_window, [sheet](const staff::Act& act, const ui::ActSummary& summary,
                                       const std::function<void()>& isSigned) {
        sheet->ask(act, summary, [isSigned](const staff::Signature&) { isSigned(); });
    });
    m_signIn->askForWork([this] { return workAtDesk(); });
    QObject::connect(m_window.get(), &ui::MainWindow::operatorMenuWanted, m_operatorMenu,
                     [this](QWidget* button) { m_operatorMenu->open(*button); });
    QObject::connect(m_signIn.get(), &ui::DeskSignIn::changed, m_window.get(), [this] { followSignIn(); });
    QObject::connect(&m_context.languages, &Languages::changed, m_window.get(), [this] { followSignIn(); });
    QObject::connect(
        m_signIn.get(), &ui::DeskSignIn::handedOver, m_window.get(), [this](const QString& code, ui::LeftWork what) {
            const bool taken = what == ui::LeftWork::TakenOver;
            using ui::Desk;
            using ui::Drafts;
            m_desk->desk().handOver(utf8(code), taken ? Desk::Former::TakenOver : Desk::Former::PutAside);
            m_context.settings.drafts().handOver(code, taken ? Drafts::Former::TakenOver : Drafts::Former::PutAside);
            if (!taken && workAtDesk().any())
                m_announcer.tell(ui::Tone::Info, [] { return ui::SignInPage::backText(); });
        });
    QObject::connect(m_signIn.get(), &ui::DeskSignIn::entered, m_window.get(), [this] {
        const auto warning = [tries = m_signIn->person()->wrongBefore] { return wrongTriesWords(tries); };
        if (warning().isEmpty()) return;
        if (m_signInPage->waiting() > 0) return offerWaiting(warning); // there is one line for both
        m_announcer.tell(ui::Tone::Attention, warning);
    });
    QObject::connect(m_signInPage, &ui::SignInPage::codeGiven, &m_desk->desk(), &ui::Desk::giveWhileShut);
    QObject::connect(&m_desk->desk(), &ui::Desk::givenWhileShutChanged, m_signInPage,
                     [this] { m_signInPage->setWaiting(static_cast<int>(m_desk->desk().givenWhileShut().size())); });
    QObject::connect(m_signInPage, &ui::SignInPage::waitingOffered, m_window.get(), [this] { offerWaiting(); });
    followSignIn();
}

/// What may be done changes with whoever works here, and with what is changed of accounts, roles and their grants.
void Composition::connectPermissions() {
    const auto follow = [this] { readPermissions(*m_library, *m_actions); };
    QObject::connect(
        m_signIn.get(), &ui::DeskSignIn::changed, m_window.get(), [this, follow, offeredTo = std::string()]() mutable {
            if (m_signIn->isShut()) return;
            follow();
            // Once for each who comes, not each time the desk is unlocked.
            if (std::exchange(offeredTo, m_library->session().operatorCode) == m_library->session().operatorCode)
                return;
            offerNewPermissions(*m_library, m_announcer, m_navigator);
        });
    QObject::connect(&m_changes, &ui::Changes::committed, m_window.get(), [this, follow](const ChangedRows& rows) {
        const auto ofStaff = [](const ChangedRow& row) {
            return row.subject == Subject::Account || row.subject == Subject::Role || row.subject == Subject::Grant;
        };
        if (!m_signIn->isShut() && std::ranges::any_of(rows, ofStaff)) follow();
    });
}

void Composition::followSignIn() {
    m_window->setSignedInOnly(m_signIn->isOn());
    const auto& person = m_signIn->person();
    m_window->showPerson(person ? std::optional(ui::PersonSign{nameOf(person->account, m_context.languages.current()),
                                                               person->account.colour})
                                : std::nullopt);
    if (m_signIn->isShut()) return;
    for (const auto& act : std::exchange(m_onceOpen, {})) act();
}

void Composition::onceOpen(std::function<void()> act) {
    if (m_signIn->isShut())
        m_onceOpen.push_back(std::move(act));
    else
        act();
}

ui::KeptWork Composition::workAtDesk() {
    ui::KeptWork work;
    const ui::Desk& desk = m_desk->desk();
    for (std::size_t i = 0; i < desk.sessions(); ++i) work.readers += desk.session(i).reader ? 1 : 0;
    work.scans = m_desk->desk().queue().depth();
    work.forms = static_cast<int>(m_context.settings.drafts().links().size());
    return work;
}

/// Nothing is done by itself: whoever scanned them was not signed in.
void Composition::offerWaiting(const Words& before) {
    m_announcer.tell(ui::Tone::Attention,
                     [count = m_signInPage->waiting(), before] {
                         const QString waits = ui::SignInPage::waitingText(count);
                         return before ? before() + QLatin1Char(' ') + waits : waits;
                     },
                     {[] { return ui::SignInPage::takeText(); }, [this] { m_desk->takeGivenWhileShut(); }});
}

} // namespace kitapdar::app
