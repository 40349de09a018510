// The window that comes before the library: which one, how to reach it, what is the matter with it. It opens nothing
// itself; it emits what is requested and shows the result.
#pragma once

#include "core/administration/Backup.h"
#include "core/jobs/Progress.h"
#include "ui/connection/ConnectionChecker.h"
#include "ui/connection/OpenRequest.h"
#include "ui/widgets/Worded.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QThreadPool;

namespace kitapdar {
class Languages;
}

namespace kitapdar::ui {

class BeginPage;
class Look;
class Dialogs;
class FilePage;
class MessageStrip;
class ServerPage;
class Settings;
class StartPage;
class ProblemPage;
class WaitPage;
class WelcomePage;

/// What the window needs of the program; all of it outlives the window.
struct StartServices {
    Settings& settings;
    Languages& languages;
    Dialogs& dialogs;
    ConnectionCheck check;
    QThreadPool& pool;
    QString usualFile;  // a library of this computer, when nobody says otherwise
    QString sampleFile; // where the sample is kept
    QString logFile;    // where the details of a fault are
};

class StartWindow : public QWidget {
    Q_OBJECT

public:
    explicit StartWindow(const StartServices& services, QWidget* parent = nullptr);

    /// What the choice offers beside a new one. `known`: a library one may go on with; `inUse`: it is open in the
    /// window behind, so that "Go on" only closes this one.
    void setKnown(const std::optional<Address>& known, bool inUse, bool offerSample);
    void showWelcome();
    void showFile();
    void showServer(const ServerAddress& server);
    void showWaiting(Words words);
    void showStep(const jobs::Step& step);
    void showProblem(const OpenRequest& request, const ConnectionRefusal& reason);
    void showProblem(const OpenRequest& request, const BackupRefusal& reason);
    void showTaken(const OpenRequest& request);
    /// One line at the bottom, whatever the page.
    void say(Tone tone, Words words);

    ServerPage& serverPage() { return *m_server; }
    ProblemPage& problemPage() { return *m_problem; }
    StartPage* current() const;

Q_SIGNALS:
    void requested(const kitapdar::ui::OpenRequest& request);
    /// The user has cancelled the work that the window waits for.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectPages();
    /// A library that is to be made is asked for its name first.
    void take(const OpenRequest& request);
    void leaveBeginning();
    void bring(StartPage& page);
    void applyLook(const Look& look);

    StartServices m_services;
    std::optional<Address> m_known;
    bool m_inUse = false;
    QStackedWidget* m_stack;
    MessageStrip* m_strip;
    WelcomePage* m_welcome;
    FilePage* m_file;
    ServerPage* m_server;
    BeginPage* m_begin;
    StartPage* m_beforeBeginning = nullptr;
    WaitPage* m_wait;
    ProblemPage* m_problem;
};

} // namespace kitapdar::ui
