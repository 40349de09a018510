// Where the open library is, how the way to it is protected, and where the log lies; from here the connection is
// tested, changed and left.
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
    /// `unencrypted`: others could read what travels to the library. `log`: the file to which faults are written.
    ConnectionSheet(QWidget& window, const Address& address, bool unencrypted, ConnectionCheck check, QThreadPool& pool,
                    QString log);

Q_SIGNALS:
    void changeWanted();
    void otherWanted();
    void backupWanted();
    void restoreWanted();
    /// The folder of the log is to be shown to the librarian.
    void logFolderWanted();

protected:
    QWidget* first() override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(bool unencrypted);
    QWidget* makeFacts(bool unencrypted);
    void test();

    Address m_address;
    QString m_log;
    ConnectionCheckPanel* m_panel;
    ConnectionChecker* m_checker;
    QPushButton* m_test;
};

} // namespace kitapdar::ui
