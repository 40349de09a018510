// What a connection check has answered, in plain words, with the one thing that may be done about it at once.
#pragma once

#include "ui/connection/ConnectionChecker.h"
#include "ui/widgets/Card.h"

#include <optional>

class QProgressBar;
class QPushButton;

namespace kitapdar::ui {

class Label;

class ConnectionCheckPanel : public Card {
    Q_OBJECT

public:
    explicit ConnectionCheckPanel(QWidget* parent = nullptr);

    /// Empties the panel: nothing was asked, or the answer is about another address than the one typed now. The panel
    /// keeps its space.
    void clear();
    void showAsking();
    void showAnswer(const CheckAnswer& answer);

    /// The words on it now, for tests and screen readers.
    QString text() const;

Q_SIGNALS:
    /// "Make the library here", offered for an empty database.
    void makeWanted();

private:
    void say();

    bool m_asking = false;
    std::optional<CheckAnswer> m_answer;
    Label* m_icon;
    Label* m_what;
    Label* m_more;
    QProgressBar* m_bar;
    QPushButton* m_make;
};

/// How good the answer is: Ok, Attention when something is to be minded, Refused.
Tone toneOf(const CheckAnswer& answer);

} // namespace kitapdar::ui
