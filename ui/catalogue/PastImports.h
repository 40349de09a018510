// What was imported before, each import to be taken back.
#pragma once

#include "core/exchange/ImportQueries.h"
#include "core/exchange/ImportService.h"
#include "ui/catalogue/ImportWords.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace kitapdar::ui {

class DataTable;
class Label;
class OneJob;

class PastImports : public QWidget {
    Q_OBJECT

public:
    /// `job` outlives it.
    PastImports(const Context& context, OneJob& job, QWidget* parent = nullptr);

    DataTable& table() { return *m_table; }
    QPushButton& undoButton() { return *m_undo; }

    void read();
    /// Asks first.
    void askUndo(const std::optional<UndoableImport>& import);

Q_SIGNALS:
    void undone(std::int64_t import);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Undone = Result<exchange::UndoneImport, exchange::ImportRefusal>;

    void build();
    std::optional<UndoableImport> selected() const;
    void nameUndo();
    void undo(std::int64_t import);
    void ended(std::int64_t import, const Undone& answer);

    Context m_context;
    OneJob& m_job;
    ListModel<exchange::PastImport> m_rows;
    Label* m_advice;
    DataTable* m_table = nullptr;
    QPushButton* m_undo; // of the row that is chosen
};

} // namespace kitapdar::ui
