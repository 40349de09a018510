// The library could not be opened: what is the matter, what to do, and every way on. Nothing is lost, no dead end.
#pragma once

#include "core/library/Backup.h"
#include "core/library/Probe.h"
#include "ui/connection/StartPage.h"
#include "ui/connection/Wish.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Dialogs;

class ProblemPage : public StartPage {
    Q_OBJECT

public:
    explicit ProblemPage(Dialogs& dialogs, QWidget* parent = nullptr);

    void tell(const Wish& wish, const ProbeRefusal& reason);
    void tell(const Wish& wish, const BackupRefusal& reason);
    /// Another window of this computer has it open and was brought to the front.
    void tellTaken(const Wish& wish);
    void takeFocus() override;

    QString text() const;

Q_SIGNALS:
    void wished(const kitapdar::ui::Wish& wish);
    /// The address is to be changed; of a file: another one is to be chosen.
    void changeWanted(const kitapdar::Address& address);
    void otherWanted();

private:
    void set(const Wish& wish, Speak what, Speak what2);
    void wish(Wish::How how);
    void again();
    void restore();

    Dialogs& m_dialogs;
    Wish m_wish;
    Label* m_place;
    Label* m_what;
    Label* m_advice;
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
