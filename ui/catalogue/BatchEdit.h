// The batch edit as the catalogue offers it: which records or copies are meant, and its sheets.
#pragma once

#include "core/catalogue/Record.h"
#include "core/collection/Copy.h"
#include "ui/shell/Context.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace kitapdar::ui {

class CopyBatchSheet;
class DataTable;
class RecordBatchSheet;

/// Main thread. Owned by the page.
class BatchEdit : public QObject {
    Q_OBJECT

public:
    BatchEdit(const Context& context, QWidget& page);

    void editRecords(std::vector<catalogue::RecordId> records);
    /// Of the table of a record's copies those that are marked, else those that are selected; one that is selected is
    /// where the hand rests and means all of the record.
    void editCopies(DataTable& copies, catalogue::RecordId record);
    /// The marked records of the table (DataTable::withMarkedIds()); says so when there is none.
    void editRecords(DataTable& records);
    /// All copies of the marked records of the table.
    void editCopiesOf(DataTable& records);
    void editCopiesOf(std::vector<catalogue::RecordId> records);

    /// nullptr before they are asked for.
    RecordBatchSheet* recordSheet() const { return m_records; }
    CopyBatchSheet* copySheet() const { return m_copies; }

private:
    using UseRecords = std::function<void(std::vector<catalogue::RecordId>)>;
    void withChosen(DataTable& records, UseRecords use);
    CopyBatchSheet& copies();

    Context m_context;
    QWidget& m_page;
    RecordBatchSheet* m_records = nullptr;
    CopyBatchSheet* m_copies = nullptr;
};

} // namespace kitapdar::ui
