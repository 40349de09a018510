// The piece above the status bar that says the library cannot be reached, and how many scans are not recorded.
#pragma once

#include "core/library/ConnectionState.h"

#include <QWidget>

namespace kitapdar::ui {

class Look;
class Label;

class ConnectionBar : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionBar(QWidget* parent = nullptr);

    /// Shows itself unless all is well. A screen reader is told when the state of the connection changes, not at every
    /// scan.
    void say(ConnectionState state, int notRecorded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void word();
    void applyLook(const Look& look);

    ConnectionState m_state = ConnectionState::Online;
    int m_notRecorded = 0;
    Label* m_icon;
    Label* m_words;
};

} // namespace kitapdar::ui
