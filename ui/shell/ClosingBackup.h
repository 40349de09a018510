// The backup that is made when the program is closed: the window waits for it, and there is a way out.
#pragma once

#include "ui/shell/BackingUp.h"
#include "ui/shell/Context.h"

#include <QObject>

namespace kitapdar::ui {

class Backups;

/// Main thread.
class ClosingBackup : public QObject {
    Q_OBJECT

public:
    /// `backups` and what the context names outlive it.
    ClosingBackup(const Context& context, Backups& backups, QObject* parent);

    /// True: the window stays for now, and it is said why; released() comes when it may be closed. The backup begins
    /// when it is switched on and nothing else runs.
    bool holds();

Q_SIGNALS:
    /// The backup is made, or the librarian closes without it.
    void released();

private:
    enum class Step { Open, Making, Leaving, Released };

    void sayWaiting();
    void ended(const BackupAnswer& answer);
    void leaveWithout();
    void release();

    Context m_context;
    Backups& m_backups;
    Step m_step = Step::Open;
};

} // namespace kitapdar::ui
