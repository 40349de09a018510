// Who stands at the desk: name, card, category, registration, loans against the limit, what is overdue. Without a
// reader it says what scans do then, and counts the return pile; in a wide window its height stays.
#pragma once

#include "ui/desk/Scan.h"
#include "ui/widgets/Card.h"

#include <functional>
#include <string>

class QBoxLayout;
class QPushButton;

namespace kitapdar::ui {

class FlowLayout;
class Label;
class StateLabel;

class ReaderStrip : public Card {
    Q_OBJECT

public:
    explicit ReaderStrip(QWidget* parent = nullptr);

    void showSession(const DeskSession& session, Day today);
    /// Where the window is low the strip is one line: the name, and what a librarian has to mind. The rest is its tool
    /// tip.
    void setBrief(bool brief);
    /// Names of the library's own categories; without it those of the program.
    void wordCategoriesBy(std::function<QString(const std::string&)> words);

Q_SIGNALS:
    /// What empty Enter does.
    void finishWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void word();
    void arrange();

    std::function<QString(const std::string&)> m_categoryWords;
    DeskSession m_session;
    Day m_today;
    bool m_brief = false;
    Label* m_name;
    Label* m_facts;
    StateLabel* m_loans;
    StateLabel* m_overdue;
    StateLabel* m_registration;
    StateLabel* m_debt;
    StateLabel* m_ready; // what waits for the reader on the hold shelf
    Label* m_note;
    QPushButton* m_finish;
    QBoxLayout* m_row; // the words, and the states beside them or below
    FlowLayout* m_states;
};

} // namespace kitapdar::ui
