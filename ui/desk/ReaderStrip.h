// Who stands at the desk: name, card, category, registration, loans against the limit, what is overdue. Without a
// reader it says what scans do then, and counts the return pile; in a wide window its height stays.
#pragma once

#include "ui/desk/Scan.h"
#include "ui/widgets/Card.h"

class QBoxLayout;

namespace kitapdar::ui {

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void word();
    void arrange();

    DeskSession m_session;
    Day m_today;
    bool m_brief = false;
    Label* m_name;
    Label* m_facts;
    StateLabel* m_loans;
    StateLabel* m_overdue;
    StateLabel* m_registration;
    Label* m_note;
    QBoxLayout* m_row;    // the words, and the states beside them or below
    QBoxLayout* m_states; // beside each other or below
};

} // namespace kitapdar::ui
