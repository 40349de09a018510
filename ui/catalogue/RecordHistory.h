// What happened to a record: every entry of the journal about it and its copies, with the fields that it changed, and
// the imports that brought them.
#pragma once

#include "core/catalogue/Record.h"
#include "core/journal/ChangeQueries.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

namespace kitapdar::ui {

class DataTable;

/// A line of it.
struct RecordHistoryLine {
    journal::Entry entry;
    std::vector<journal::FieldChange> changes;
};

/// Main thread.
class RecordHistory : public QWidget {
    Q_OBJECT

public:
    explicit RecordHistory(const Context& context, QWidget* parent = nullptr);

    /// Reads what is known of the record, newest first; again when it is shown already.
    void show(catalogue::RecordId record);
    DataTable& table() { return *m_table; }

private:
    void readEntries(const journal::FieldChanges& changes);

    Context m_context;
    std::optional<catalogue::RecordId> m_record;
    quint64 m_asked = 0; // answers to an older question are dropped
    ListModel<RecordHistoryLine> m_lines;
    DataTable* m_table;
};

} // namespace kitapdar::ui
