// Why the verdict is as it is, beside the scans: the rules that won and what they beat, each step to the due day, each
// reason and who may set it aside. Escape, or the key that opened it, puts it away.
#pragma once

#include "core/circulation/Explanation.h"
#include "ui/desk/KeyboardLoan.h"
#include "ui/widgets/Card.h"

#include <optional>

class QScrollArea;

namespace kitapdar::ui {

class Label;

class WhyPanel : public Card {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void explain(const circulation::Explanation& why);
    void putAway();
    /// The lines that are shown.
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void bringIntoSight();

    std::optional<circulation::Explanation> m_why;
    KeyboardLoan m_keyboard;
    Label* m_title;
    Label* m_lines;
    QScrollArea* m_scroll;
};

} // namespace kitapdar::ui
