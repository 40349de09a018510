// The life of the program: which library, is it ours, open it (or ask, or make it first), show the window.
#pragma once

#include "app/kitapdar/Composition.h"
#include "app/kitapdar/Instance.h"
#include "app/kitapdar/Options.h"
#include "core/administration/Backup.h"
#include "core/administration/KnownHeads.h"
#include "core/base/Log.h"
#include "core/keys/DeskKeys.h"
#include "ui/connection/Profiles.h"
#include "ui/connection/StartWindow.h"
#include "ui/input/EarlyKeys.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainText.h"
#include "wording/Languages.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

class QApplication;

namespace kitapdar::ui {
class ConnectionSheet;
class PasswordStore;
} // namespace kitapdar::ui

namespace kitapdar::app {

class RestoreApproval;
class Tour;

/// What the program reaches of its surroundings. All of it outlives the program.
struct ProgramServices {
    ui::PasswordStore& passwords;
    ui::Dialogs& dialogs;
    ui::ConnectionCheck checkConnection;
    Log& log;
    std::shared_ptr<keys::KeyStore> keyring = nullptr; // for the desk's key; nullptr: it lies in a file
};

class Program : public QObject {
    Q_OBJECT

public:
    Program(QApplication& application, Options options, ProgramServices services);
    ~Program() override;

    /// False: another window has this library open and was brought to the front; there is nothing to run.
    bool start();

    /// nullptr while no library is open.
    Composition* composition() const { return m_composition.get(); }
    /// The window before the library; nullptr while it is not wanted.
    ui::StartWindow* startWindow() const { return m_start.get(); }

private:
    /// What opening gave, carried home from the thread that did it: a library, or why not.
    struct Opened {
        std::unique_ptr<Library> library;
        QString origin; // core/journal/Origin.h, hexadecimal; "" while it is unknown
        bool sample = false;
        ui::SignInBeginning signIn;
        std::optional<ConnectionRefusal> problem;
        std::optional<BackupReport> restored;
        std::optional<BackupRefusal> notRestored;
        bool isUnasked = false; // restored over a library of which nobody could be asked
    };

    void applyOptions();
    QString usualFile() const;
    QString sampleFile() const;
    std::optional<ui::OpenRequest> firstRequest() const;
    bool claim(const Address& library);
    void openStart();
    void showStart();
    void fulfil(const ui::OpenRequest& request, bool chosen);
    void open(const ui::OpenRequest& request);
    static Opened opened(const ui::OpenRequest& request, const Clock& clock, const KnownHeads& heads,
                         const std::filesystem::path& secrets, const keys::DeskKeys& deskKey, jobs::Progress& progress,
                         Log& log);
    void arrived(const ui::OpenRequest& request, Opened& opened);
    void announceRestored(const ui::OpenRequest& request, const BackupReport& report, bool isUnasked);
    void showKept(const QString& said, const QString& kept);
    void failed(const ui::OpenRequest& request, const Opened& opened);
    /// After a restore that changed nothing.
    void askForIdentity(const ui::OpenRequest& request, const BackupRefusal& refusal);
    void openAsItIs(const ui::OpenRequest& request);
    /// Whether a backup of another library is to take the place of the one that is there.
    /// `isProven`: that it is of another library; else nothing proves that it is of this one.
    void askForOther(const ui::OpenRequest& request, bool isProven);
    void rememberChoice(const ui::OpenRequest& request);
    void compose(Opened& opened);
    KnownHeads knownHeads() const;
    /// Of the keys of drills.
    std::filesystem::path secretsFolder() const;
    keys::DeskKeys deskKeys() const;
    void rememberJournal();
    void makeSheet();
    void askToRestore();
    void stopWaiting();
    void removeSample();

    QApplication& m_application;
    Options m_options;
    ProgramServices m_services;
    SystemClock m_clock;
    ui::PlainText m_plainText;
    ui::Settings m_settings;
    Languages m_languages;
    ui::Theme m_theme;
    ui::Profiles m_profiles;
    std::unique_ptr<Instance> m_instance;
    QThreadPool m_pool;
    std::shared_ptr<jobs::Progress> m_progress;
    ui::EarlyKeys m_earlyKeys;
    int m_attempt = 0;        // the answer to an older one is dropped
    bool m_chosen = false;    // in the window, not by the command line
    bool m_restoring = false; // what is waited for is a restore
    std::unique_ptr<ui::StartWindow> m_start;
    std::unique_ptr<Composition> m_composition;
    ui::ConnectionSheet* m_sheet = nullptr; // the window's
    RestoreApproval* m_approval = nullptr;  // the window's
    std::unique_ptr<Tour> m_tour;
};

} // namespace kitapdar::app
