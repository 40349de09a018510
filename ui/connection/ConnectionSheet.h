// Where the open library is and how the way to it is protected; from here it is tested, changed and left.
#pragma once

#include "ui/connection/ConnectionChecker.h"
#include "ui/shell/Overlay.h"

class QPushButton;

namespace kitapdar::ui {

class Label;
class ConnectionCheckPanel;

class ConnectionSheet : public Overlay {
    Q_OBJECT

public:
    /// `unencrypted`: others could read what travels to the library.
    ConnectionSheet(QWidget& window, const Address& address, bool unencrypted, ConnectionCheck check,
                    QThreadPool& pool);

Q_SIGNALS:
    void changeWanted();
    void otherWanted();
    void backupWanted();
    void restoreWanted();

protected:
    QWidget* first() override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(bool unencrypted);
    QWidget* makeFacts(bool unencrypted);
    void test();

    Address m_address;
    ConnectionCheckPanel* m_panel;
    ConnectionChecker* m_checker;
    QPushButton* m_test;
};

} // namespace kitapdar::ui
