// Import of readers from another system: a file is dropped or chosen, looked at, and then taken in beside the desk's
// work; below, what was imported before.
#pragma once

#include "ui/readers/PastReaderImports.h"
#include "ui/readers/ReaderImportSheet.h"
#include "ui/shell/Context.h"
#include "ui/shell/OneJob.h"

#include <QWidget>

class QStackedWidget;

namespace kitapdar::ui {

class EmptyState;

class ReaderImportView : public QWidget {
    Q_OBJECT

public:
    explicit ReaderImportView(const Context& context, QWidget* parent = nullptr);

    /// Reads the file and shows who is in it; nothing is written.
    void look(const QString& file);
    void chooseFile();
    /// To what chooses a file, or to the past imports while one is looked at.
    void takeFocus();

    ReaderImportSheet& sheet() { return *m_sheet; }
    PastReaderImports& past() { return *m_past; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTop();

    Context m_context;
    OneJob* m_job;
    QStackedWidget* m_stack;
    EmptyState* m_invitation;
    ReaderImportSheet* m_sheet;
    PastReaderImports* m_past;
};

} // namespace kitapdar::ui
