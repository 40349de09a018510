// What was scanned while nobody might work at the desk, as a line of the desk's page: it stays there until it is
// recorded or left out.
#pragma once

#include "ui/widgets/Card.h"

#include <QStringList>

class QPushButton;

namespace kitapdar::ui {

class Label;

/// Hidden while nothing waits.
class ShutScans : public Card {
    Q_OBJECT

public:
    explicit ShutScans(QWidget* parent = nullptr);

    void setCodes(const QStringList& codes);

Q_SIGNALS:
    void takeWanted();
    void dropWanted();

private:
    Label* m_text;
    QPushButton* m_take;
    QPushButton* m_drop;
};

} // namespace kitapdar::ui
