// The Desk: the place where books change hands.
#pragma once

#include "ui/desk/Desk.h"
#include "ui/desk/SlipPrinting.h"
#include "ui/shell/PageEntry.h"

#include <QTimer>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace kitapdar::ui {

class AskRow;
class BatchPanel;
class Card;
class ChipRow;
class Look;
class EmptyState;
class Label;
class LineList;
class ReaderStrip;
class ShutScans;
class TodayLine;
class TrayBar;
class VerdictList;
class WhyPanel;

class DeskPage : public Page {
    Q_OBJECT

public:
    DeskPage(const Context& context, Sounds& sounds, QWidget* parent = nullptr);

    Desk& desk() { return m_desk; }

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<DeskPage>& page);

    /// "desk?text=KZL00000017" scans that code.
    void open(const Link& link) override;
    bool edit() override;
    bool renew() override;
    std::optional<ShownReader> shownReader() const override;
    /// Brings the desk to the front and deals with what was scanned while nobody might work here.
    void takeGivenWhileShut();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showSoon();
    void showSession();
    void showScans();
    void dropScan();
    void dropGivenWhileShut();
    void printSlip();
    void saveSlip();
    /// The one that is shown first.
    std::vector<const DeskSession*> sessionsHere() const;
    void showTabs();
    void inFront(void (DeskPage::*act)());
    void elsewhere(bool (Page::*act)());
    void confirm();
    void askReason();
    void askDueDay();
    void askReturnDay();
    void lendToRoom();
    void why();
    void closeWhy();
    void openBatch();
    void renewAll();
    void uncover();
    void reopenLast() { m_desk.reopenLast(); }
    void returnMode() { m_desk.changeMode(circulation::DeskMode::Return); }
    void inHouseMode() { m_desk.changeMode(circulation::DeskMode::InHouse); }
    void showMode();
    void showLastReaders();
    void takeAway(const QString& chip);
    void runElsewhere(text::DeskCommand command);
    const Scan* askedAbout() const;
    void park() { m_desk.park(); }
    void finish() { m_desk.finish(); }
    bool isInSight(std::size_t scan);
    void showChoices();
    void applyLook(const Look& look);
    void retranslate();

    Context m_context;
    Desk m_desk;
    SlipPrinting m_slips;
    QTabBar* m_tabs;
    ReaderStrip* m_reader;
    QStackedWidget* m_stack;
    Card* m_banner; // how the desk works at present, when not as usual
    ChipRow* m_chips;
    ShutScans* m_shut;
    TrayBar* m_trays;
    AskRow* m_ask;
    BatchPanel* m_batch;
    WhyPanel* m_why;
    QWidget* m_start; // before the first scan
    TodayLine* m_today;
    Label* m_lastTitle;
    LineList* m_lastReaders;
    EmptyState* m_empty;
    VerdictList* m_verdicts;
    QWidget* m_choices; // what a code may mean, one button each
    QStringList m_choiceTexts;
    QWidget* m_loansPane;
    Label* m_loansTitle;
    LineList* m_loans;
    QHBoxLayout* m_middle; // the scans, and beside them the loans
    QTimer m_showing;
    bool m_showingTabs = false;
};

} // namespace kitapdar::ui
