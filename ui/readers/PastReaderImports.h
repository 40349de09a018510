// Which files of readers were imported before, each import to be taken back.
#pragma once

#include "core/exchange/ImportQueries.h"
#include "core/exchange/readers/ReaderImport.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QPushButton;

namespace kitapdar::ui {

class DataTable;
class Label;
class OneJob;

class PastReaderImports : public QWidget {
    Q_OBJECT

public:
    /// `job` outlives it.
    PastReaderImports(const Context& context, OneJob& job, QWidget* parent = nullptr);

    DataTable& table() { return *m_table; }
    QPushButton& undoButton() { return *m_undo; }
    void read();

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Undone = Result<exchange::UndoneReaders, exchange::ReaderImportRefusal>;

    const exchange::PastImport* selected() const;
    void showState();
    /// Asks first.
    void askUndo();
    void undo(catalogue::ImportId import);

    Context m_context;
    OneJob& m_job;
    ListModel<exchange::PastImport> m_rows;
    Label* m_advice;
    DataTable* m_table;
    QPushButton* m_undo; // of the row that is chosen
};

} // namespace kitapdar::ui
