// One file of readers: who is in it and what would become of each, what its columns tell; then what became of them.
#pragma once

#include "core/exchange/readers/ReaderImport.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

#include <optional>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace kitapdar::ui {

class ColumnMapping;
class DataTable;
class Label;
class OneJob;

class ReaderImportSheet : public Card {
    Q_OBJECT

public:
    /// `job` outlives it.
    ReaderImportSheet(const Context& context, OneJob& job, QWidget* parent = nullptr);

    /// Reads the file and shows who is in it; nothing is written. Called only while nothing runs.
    void look(const QString& file);

    QPushButton& importButton() { return *m_import; }
    ColumnMapping& columns() { return *m_columns; }
    bool isShowingPreview() const { return m_preview.has_value(); }

Q_SIGNALS:
    /// It has nothing to show any more.
    void closed();
    /// An import has ended.
    void taken();

private:
    using Looked = Result<exchange::ReaderPreview, exchange::ReaderImportRefusal>;
    using Taken = Result<exchange::ReaderImportReport, exchange::ReaderImportRefusal>;

    void build();
    void startLooking();
    void looked(const Looked& answer);
    void noteDenial(const exchange::ReaderImportRefusal& why) const;
    /// What was said of these headings before; false when it is what is shown already.
    bool recallColumns();
    void rememberColumns();
    void startImport();
    void imported(const Taken& answer);
    void stopOrClose();
    void followJob();
    void showFacts();
    void showState();
    void retranslate();

    Context m_context;
    OneJob& m_job;
    QString m_file;
    QString m_errorFile;
    exchange::ReaderOptions m_options;
    bool m_hasRecalled = false;
    // One of them, or none while a file is read.
    std::optional<exchange::ReaderPreview> m_preview;
    std::optional<exchange::ReaderImportReport> m_report;

    ListModel<exchange::ReaderPreviewRow> m_rows;
    ListModel<exchange::RowNote> m_notes;

    Label* m_name;
    Label* m_facts;
    QCheckBox* m_doubtful;
    ColumnMapping* m_columns;
    DataTable* m_people;
    DataTable* m_problems;
    QTabWidget* m_tabs;
    QPushButton* m_import;
    QPushButton* m_cancel;
    QPushButton* m_errors;
    QProgressBar* m_progress;
};

} // namespace kitapdar::ui
