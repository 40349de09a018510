// One file of records: what is in it and what would become of it, then what became of it.
#pragma once

#include "core/exchange/ImportService.h"
#include "ui/catalogue/ImportWords.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

#include <initializer_list>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace kitapdar::ui {

class DataTable;
class Label;
class OneJob;

class ImportSheet : public Card {
    Q_OBJECT

public:
    /// `job` outlives it.
    ImportSheet(const Context& context, OneJob& job, QWidget* parent = nullptr);

    /// Reads the file and shows what is in it; nothing is written. Called only while nothing runs.
    void look(const QString& file);
    /// Puts away the report of an import that is undone.
    void forget(std::int64_t import);

    QPushButton& importButton() { return *m_import; }
    QPushButton& decideButton() { return *m_decide; }
    QComboBox& encodings() { return *m_encoding; }
    bool isShowingPreview() const { return m_preview.has_value(); }

Q_SIGNALS:
    /// It has nothing to show any more.
    void closed();
    /// An import has ended.
    void taken();
    void undoWanted(const std::optional<kitapdar::ui::UndoableImport>& import);
    void decisionWanted();

private:
    using Looked = Result<exchange::ImportPreview, exchange::ImportRefusal>;
    using Taken = Result<exchange::ImportReport, exchange::ImportRefusal>;

    void build();
    QTabWidget* buildTabs();
    void buildOptions();
    void startLooking();
    void looked(const Looked& answer);
    void startImport();
    void imported(const Taken& answer);
    void stopOrClose();
    void followJob();
    std::optional<UndoableImport> undoable() const;
    void setNotes(std::vector<exchange::BrokenRecord> broken,
                  std::initializer_list<const std::vector<exchange::BrokenRecord>*> notes);
    void nameTabs();
    void showFacts();
    void showState();
    void retranslate();

    Context m_context;
    OneJob& m_job;
    QString m_file;
    QString m_errorFile;
    exchange::ReadOptions m_options; // as the person wants the file to be read
    // One of them, or none while a file is read.
    std::optional<exchange::ImportPreview> m_preview;
    std::optional<exchange::ImportReport> m_report;

    ListModel<exchange::PreviewRow> m_rows;
    ListModel<exchange::PreviewRow> m_uncertainRows;
    ListModel<exchange::BrokenRecord> m_brokenRows;

    Label* m_name;
    Label* m_facts;
    QComboBox* m_encoding;
    QCheckBox* m_replace;
    QTabWidget* m_tabs;
    QPushButton* m_import;
    QPushButton* m_cancel;
    QPushButton* m_errors;
    QPushButton* m_decide;
    QPushButton* m_undo;
    QProgressBar* m_progress;
};

} // namespace kitapdar::ui
