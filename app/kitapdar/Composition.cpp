#include "app/kitapdar/Composition.h"

#include "core/text/ScannedCode.h"
#include "ui/administration/AdministrationPage.h"
#include "ui/audit/AuditPage.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/RecordAnswers.h"
#include "ui/desk/CodeAnswers.h"
#include "ui/desk/DeskPage.h"
#include "ui/desk/ScanRouting.h"
#include "ui/digitization/DigitizationPage.h"
#include "ui/readers/ReaderAnswers.h"
#include "ui/readers/ReadersPage.h"
#include "ui/settings/Settings.h"
#include "wording/Text.h"

namespace kitapdar::app {

Composition::Composition(std::unique_ptr<Library> library, ui::Settings& settings, Languages& languages,
                         ui::Theme& theme, ui::Dialogs& dialogs)
    : m_library(std::move(library)),
      m_changes(*m_library),
      m_connectivity(*m_library),
      m_undoing(*m_library, m_announcer, m_changes),
      m_window(std::make_unique<ui::MainWindow>()),
      m_actions(new ui::ActionRegistry(*m_window)),
      m_context{*m_library, m_navigator, m_announcer, m_jobs,    m_changes, m_connectivity,
                m_undoing,  *m_actions,  settings,    languages, dialogs,   m_printing} {
    const auto followSounds = [this, &settings] { m_beeps.setMuted(!settings.flag(ui::Setting::Sounds)); };
    followSounds();
    QObject::connect(&settings, &ui::Settings::changed, m_window.get(), [followSounds](ui::Setting setting) {
        if (setting == ui::Setting::Sounds) followSounds();
    });
    m_desk = new ui::DeskPage(m_context, m_beeps);
    m_window->compose(m_context, theme, m_desk->desk().queue(), pages());
    addAnswers();
    connectScanner();
    m_navigator.open(QStringLiteral("desk"));
}

Composition::~Composition() {
    m_detector.reset();
    m_router.reset();
    m_window.reset();
}

/// A page is one line here.
std::vector<ui::PageEntry> Composition::pages() {
    return {
        ui::pageEntry<ui::DeskPage>(m_context, [this] { return m_desk; }), // scans may come before it is looked at
        ui::pageEntry<ui::ReadersPage>(m_context),
        ui::pageEntry<ui::CataloguePage>(m_context),
        ui::pageEntry<ui::DigitizationPage>(m_context),
        ui::pageEntry<ui::AdministrationPage>(m_context),
        ui::pageEntry<ui::AuditPage>(m_context),
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
    m_router = std::make_unique<ui::ScanRouter>(m_navigator, *m_desk, m_announcer);
    QObject::connect(m_detector.get(), &ui::ScanDetector::scanned, m_router.get(), &ui::ScanRouter::route);
    QObject::connect(m_detector.get(), &ui::ScanDetector::unrecognised, m_router.get(),
                     &ui::ScanRouter::routeUnrecognised);
    QObject::connect(m_window.get(), &ui::MainWindow::finished, m_desk, [this] {
        if (m_navigator.current() == m_desk) m_desk->desk().finish();
    });
}

} // namespace kitapdar::app
