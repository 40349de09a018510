// The backups of the library: when this computer makes them and where, how old the newest is, which there are. From
// here one is made now, and one is restored.
#pragma once

#include "core/administration/BackupSchedule.h"
#include "core/library/Address.h"
#include "ui/forms/Form.h"
#include "ui/shell/Overlay.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace kitapdar::ui {

class Backups;
class Dialogs;
class Label;
class LineList;

class BackupSheet : public Overlay {
    Q_OBJECT

public:
    /// All outlive the sheet.
    BackupSheet(QWidget& window, Backups& backups, Dialogs& dialogs, const Address& library);

Q_SIGNALS:
    void restoreWanted();

protected:
    QWidget* first() override;

private:
    void build(const Address& library);
    void addFields();
    void addButtons();
    void chooseFolder();
    /// What stands in the fields is remembered; false when it cannot be, and the sheet says why.
    bool save();
    void refuse(QWidget* field, Words why);
    void makeNow();
    void showWhen();
    void showBackups();

    Backups& m_backups;
    Dialogs& m_dialogs;
    Form<BackupSchedule> m_form;
    std::shared_ptr<Choice<BackupSchedule::When>> m_when;
    std::shared_ptr<Choice<int>> m_time;
    std::shared_ptr<Choice<int>> m_hours;
    QLineEdit* m_folder;
    Label* m_age;
    Label* m_failure;
    Label* m_refused;
    Label* m_none;
    LineList* m_list;
    QPushButton* m_now = nullptr;
    QPushButton* m_drill = nullptr;
};

} // namespace kitapdar::ui
