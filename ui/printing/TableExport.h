// What every table of the window can do with its rows as they are shown: columns in their order, those in sight, the
// order and the filter of the list, the marked or selected rows or all. Copied to the clipboard, printed, written to a
// file.
#pragma once

#include "core/documents/Renderer.h"
#include "ui/printing/Printing.h"
#include "ui/shell/Context.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace kitapdar::ui {

class DataTable;
class RowFeed;

/// One for a window; main thread. The table that is meant has the focus, else it is the first in sight.
class TableExport : public QObject {
    Q_OBJECT

public:
    TableExport(const Context& context, QWidget& window);
    ~TableExport() override;

    /// Ctrl+C, Ctrl+P, Ctrl+E, Ctrl+Shift+H; DataTable puts them into its menu.
    void addActions();

    /// The selected rows, tab-separated, one line each; those that are not loaded, too.
    void copy(DataTable& table);
    /// Asks for a name and writes XLSX, CSV or PDF by its ending, or a kind of file that the table adds.
    void save(DataTable& table);
    /// On the printer of papers that is set, else on the one that the system prefers. Asks when there are many pages.
    void print(DataTable& table);

    /// The menu of the columns, below the head.
    void chooseColumns(DataTable& table);

private:
    struct Paper; // a document under way, with what brings its rows

    DataTable* table() const;
    void onTable(void (TableExport::*act)(DataTable&));
    std::shared_ptr<Paper> paperOf(DataTable& table);
    void write(DataTable& table, const QString& file);
    void sendToPrinter(const std::shared_ptr<Paper>& paper);
    void sent(const QByteArray& pdf, const QString& title);

    Context m_context;
    QWidget& m_window;
};

} // namespace kitapdar::ui
