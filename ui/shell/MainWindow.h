// The window: rail, the one box, pages, side pane, status bar. It knows no domain: pages and sources of answers are
// handed in at composition.
#pragma once

#include "ui/settings/Settings.h"
#include "ui/shell/Context.h"
#include "wording/Words.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace kitapdar::ui {

class Look;
class AnswerSource;
class Backups;
class BackupScheduler;
class BackupSheet;
class ClosingBackup;
class ConnectionBar;
class HelpSheet;
class HistoryPanel;
class KeySheet;
class LabelSheet;
class OneBox;
class OperatorSheet;
class Page;
class PageStack;
struct PageEntry;
class Palette;
class Rail;
class SampleBar;
class ScanQueue;
class StatusBar;
class TableExport;
struct PersonSign;
class Theme;

class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Once, before show(). Takes the pages when they are made, in this order of the rail; everything else outlives the
    /// window.
    void compose(const Context& context, Theme& theme, ScanQueue& scans, std::vector<PageEntry> pages);
    /// After compose(); the order is the order of the groups.
    void addAnswers(std::unique_ptr<AnswerSource> source);
    /// Whether people sign in here. Then the window is somebody's who is signed in, and its operator's name is no
    /// setting: the button of it opens a menu, see operatorMenuWanted().
    void setSignedInOnly(bool signedInOnly);
    /// Who works here now; nullopt: nobody.
    void showPerson(const std::optional<PersonSign>& person);
    /// The library is the sample: coloured frame, and one action that throws it away.
    void setSample(bool sample);

    OneBox& box() { return *m_box; }
    Palette& palette() { return *m_palette; }
    Backups& backups() { return *m_backups; }
    void raiseToUser();
    /// After show(): a size that is remembered may come from a larger screen.
    void fitToScreen();

Q_SIGNALS:
    /// Enter in the empty box: the desk's session is finished.
    void finished();
    void sampleDismissed();
    /// The button of who works here was pressed, where people sign in.
    void operatorMenuWanted(QWidget* button);
    /// Where the library is should be seen or changed.
    void connectionWanted();
    /// A copy should take its place.
    void restoreWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectServices(ScanQueue& scans);
    void connectBackups();
    void showBackupAge();
    void addActions(const std::vector<PageEntry>& pages);
    void addPlaces();
    void addWindowActions();
    void addChangeActions();
    void addLibraryActions();
    void confirmClock();
    /// Whether the library has the desk that this computer is said to be. A computer for which none was ever chosen
    /// becomes the only one that there is; of several it is asked which one.
    void checkDesk();
    void askForDesk();
    void addLabelActions();
    void addLookActions();
    /// What the page in front does; when it does not, it is said why.
    void onPage(bool (Page::*act)(), const Words& otherwise);
    void showPage(Page* page);
    void showSide(QWidget* side);
    void narrowRail();
    void keepOnScreen(const Look& look);
    void askWhoWorks();
    void askToDismissSample();
    void toggleDetail();
    void toggleHistory();
    void settingChanged(Setting setting);
    void applyTheme();
    void nextTheme();
    void changeScale(int step);
    void applyLook(const Look& look);
    void retranslate();
    void leaveBox();
    void showConnection();
    bool keepsScans();

    std::unique_ptr<Context> m_context;
    Theme* m_theme = nullptr;
    ScanQueue* m_scans = nullptr;
    QToolButton* m_back;
    QToolButton* m_forward;
    OneBox* m_box;
    Rail* m_rail;
    PageStack* m_pages;
    QScrollArea* m_room; // of the pages
    QSplitter* m_splitter;
    QStackedWidget* m_side;
    HistoryPanel* m_history = nullptr;
    ConnectionBar* m_connection;
    StatusBar* m_status = nullptr;
    Palette* m_palette = nullptr;
    HelpSheet* m_help = nullptr;
    KeySheet* m_keys = nullptr;
    OperatorSheet* m_operator = nullptr;
    TableExport* m_tables = nullptr;
    LabelSheet* m_labels = nullptr; // of the commands; made when it is first asked for
    Backups* m_backups = nullptr;
    BackupScheduler* m_scheduler = nullptr;
    BackupSheet* m_backupSheet = nullptr;
    ClosingBackup* m_closingBackup = nullptr;
    SampleBar* m_sample;
    bool m_signedInOnly = false;
    bool m_hasAskedForDesk = false;
    bool m_closing = false;           // waits for cancelled jobs
    bool m_closingUnrecorded = false; // closes though scans are not recorded
    bool m_closeAsked = false;
    bool m_wasShown = false;
    bool m_isNothingReported = false; // that nothing was found stands in the bottom line
};

} // namespace kitapdar::ui
