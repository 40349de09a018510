// Overdue books and the readers who have them: a list to go through, and letters that remind.
#pragma once

#include "core/circulation/Reminder.h"
#include "core/places/Place.h"
#include "ui/printing/PaperPrinting.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kitapdar::ui {

class Label;
class LineList;
class RevealRow;

/// Main thread. Shows the first books of the list only: who needs more narrows it down.
class OverdueView : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownAtMost = 2000;

    explicit OverdueView(const Context& context, QWidget* parent = nullptr);

    /// Reads the list anew.
    void read();
    void takeFocus();

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    circulation::OverdueFilter filter() const;
    void fillMenu();
    void readPlaces();
    void readRuns();
    /// Makes letters in a language; `folder` "": they are printed.
    using MakeLetters = std::function<void(Language language, const QString& folder)>;
    void addLetters(const QString& text, const MakeLetters& make);
    void begin(const MakeLetters& make, PaperTarget target, Language language);
    void remind(int step, Language language, const QString& folder);
    /// Letters that were written before.
    void remindOnceMore(const circulation::WrittenReminders& which, Language language, const QString& folder);
    const circulation::OverdueLoan* chosen() const;
    static QString wayToLetters();
    void makeLetters(Language language, const QString& folder);
    void printLetters(const PaperHead& head, Language language);
    void writeLetters(const PaperHead& head, Language language, const QString& folder);
    /// Of the reader who has the chosen book: as any restricted value is shown.
    void showPhone();
    void wordPlaces();
    void fitFields();
    void word();

    Context m_context;
    PaperPrinting* m_papers;
    std::vector<circulation::OverdueLoan> m_loans;
    bool m_isRead = false;
    std::optional<Fault> m_fault; // why it is not
    std::vector<places::Place> m_places;
    std::vector<circulation::ReminderRun> m_runs;       // that can be made once more: a printer may have refused them
    std::vector<circulation::ReminderLetter> m_letters; // that are being made
    int m_asked = 0;                                    // an answer to an earlier question is dropped
    QComboBox* m_order;
    QLineEdit* m_institution;
    QComboBox* m_place;
    QPushButton* m_remind;
    QMenu* m_menu;
    QPushButton* m_phone;
    RevealRow* m_revealed;
    Label* m_count;
    LineList* m_list;
};

} // namespace kitapdar::ui
