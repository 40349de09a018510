// The library could not be opened: what is the matter, what to do, and every way on. Nothing is lost, no dead end.
#pragma once

#include "core/administration/Backup.h"
#include "core/administration/ConnectionCheck.h"
#include "ui/connection/OpenRequest.h"
#include "ui/connection/StartPage.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Dialogs;

class ProblemPage : public StartPage {
    Q_OBJECT

public:
    /// `log`: the file to which faults are written.
    ProblemPage(Dialogs& dialogs, const QString& log, QWidget* parent = nullptr);

    void showReason(const OpenRequest& request, const ConnectionRefusal& reason);
    void showReason(const OpenRequest& request, const BackupRefusal& reason);
    /// Another window of this computer has it open and was brought to the front.
    void showTaken(const OpenRequest& request);
    void takeFocus() override;

    QString text() const;

Q_SIGNALS:
    void requested(const kitapdar::ui::OpenRequest& request);
    /// The address is to be changed; of a file: another one is to be chosen.
    void changeWanted(const kitapdar::Address& address);
    void otherWanted();

private:
    void set(const OpenRequest& request, Words what, Words what2);
    void request(OpenRequest::How how);
    void again();
    void restore();

    Dialogs& m_dialogs;
    OpenRequest m_request;
    Label* m_place;
    Label* m_what;
    Label* m_advice;
    Label* m_log; // when it knows more
    Label* m_nothingLost = nullptr;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QPushButton* m_again;
    QPushButton* m_make;
    QPushButton* m_change;
    QPushButton* m_restore;
    QPushButton* m_asItIs; // after a restore that came to nothing
    QPushButton* m_other;
};

} // namespace kitapdar::ui
