// Import of record files: a file is dropped or chosen, looked at, and then taken in beside the desk's work; below, what
// was imported before.
#pragma once

#include "ui/catalogue/ImportSheet.h"
#include "ui/catalogue/PastImports.h"
#include "ui/shell/Context.h"
#include "ui/shell/OneJob.h"

#include <QWidget>

class QStackedWidget;

namespace kitapdar::ui {

class EmptyState;
class Look;

/// The file name filter of record files, for dialogs.
QString recordFilesFilter();

class ImportView : public QWidget {
    Q_OBJECT

public:
    explicit ImportView(const Context& context, QWidget* parent = nullptr);

    /// Reads the file and shows what is in it; nothing is written.
    void look(const QString& file);
    void chooseFile();
    /// To what chooses a file, or to the past imports while one is looked at.
    void takeFocus();

    ImportSheet& sheet() { return *m_sheet; }
    PastImports& past() { return *m_past; }

Q_SIGNALS:
    void leaveRequested();
    /// To decide what is doubtful.
    void decisionWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTop();
    void build();
    void applyLook(const Look& look);

    Context m_context;
    OneJob* m_job;
    QStackedWidget* m_stack;
    EmptyState* m_invitation;
    ImportSheet* m_sheet;
    PastImports* m_past;
};

} // namespace kitapdar::ui
