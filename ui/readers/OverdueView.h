// Overdue books and the readers who have them: a list to go through, and letters that remind.
#pragma once

#include "core/circulation/Reminder.h"
#include "ui/shell/Context.h"
#include "wording/Languages.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kitapdar::ui {

class Label;
class LineList;

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
    void askFolder(int step, Language language);
    void remind(int step, Language language, const QString& folder);
    void writeLetters(std::vector<circulation::ReminderLetter> letters, Language language, const QString& folder);
    void word();

    Context m_context;
    std::vector<circulation::OverdueLoan> m_loans;
    int m_asked = 0; // an answer to an earlier question is dropped
    QComboBox* m_order;
    QLineEdit* m_institution;
    QLineEdit* m_place;
    QPushButton* m_remind;
    QMenu* m_menu;
    Label* m_count;
    LineList* m_list;
};

} // namespace kitapdar::ui
