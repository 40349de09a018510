// An open library with its window: everything of ui put together, in the order of its life.
#pragma once

#include "core/library/Library.h"
#include "ui/desk/Sounds.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/ScanDetector.h"
#include "ui/printing/SystemPrinting.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Context.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageEntry.h"
#include "ui/shell/Undoing.h"
#include "ui/staff/DeskSignIn.h"
#include "wording/PlaceNaming.h"

#include <functional>
#include <memory>
#include <vector>

namespace kitapdar::ui {
class DeskPage;
class OperatorMenu;
class PlaceList;
class ScanRouter;
class SignInPage;
class Theme;
} // namespace kitapdar::ui

namespace kitapdar::app {

class Composition {
public:
    /// `signIn`: whether people sign in; then nothing of the library is shown before somebody did. `cost`: of
    /// passwords; tests take a weaker one.
    Composition(std::unique_ptr<Library> library, ui::Settings& settings, Languages& languages, ui::Theme& theme,
                ui::Dialogs& dialogs, const ui::SignInBeginning& signIn = {}, staff::HashCost cost = {});
    ~Composition();
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    ui::MainWindow& window() { return *m_window; }
    ui::DeskPage& desk() { return *m_desk; }
    const ui::Context& context() const { return m_context; }
    ui::DeskSignIn& signIn() { return *m_signIn; }
    ui::SignInPage& signInPage() { return *m_signInPage; }
    /// Runs `act` when somebody may work here: now, or after the first sign-in.
    void onceOpen(std::function<void()> act);

private:
    std::vector<ui::PageEntry> pages();
    void namePlaces();
    void sayClock();
    void addAnswers();
    void connectScanner();
    void connectSignIn();
    void connectPermissions();
    void followSignIn();
    ui::KeptWork workAtDesk();
    void route(const QString& code);
    void offerWaiting(const Words& before = {});

    std::unique_ptr<Library> m_library;
    ui::Beeps m_beeps;
    ui::Announcer m_announcer;
    ui::Changes m_changes;
    ui::Connectivity m_connectivity;
    ui::Undoing m_undoing;
    ui::Navigator m_navigator;
    ui::Jobs m_jobs;
    ui::SystemPrinting m_printing;
    std::unique_ptr<ui::DeskSignIn> m_signIn;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::ActionRegistry* m_actions; // the window's
    ui::Context m_context;
    PlaceNaming m_placeNaming;
    ui::PlaceList* m_places = nullptr;          // the window's
    ui::DeskPage* m_desk = nullptr;             // the window's, once it was opened
    ui::SignInPage* m_signInPage = nullptr;     // the window's
    ui::OperatorMenu* m_operatorMenu = nullptr; // the window's
    std::vector<std::function<void()>> m_onceOpen;
    std::unique_ptr<ui::ScanRouter> m_router;
    std::unique_ptr<ui::ScanDetector> m_detector;
};

} // namespace kitapdar::app
