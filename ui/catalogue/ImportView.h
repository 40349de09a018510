// Import of record files: a file is dropped or chosen, looked at, and then taken in beside the desk's work; below, what
// was imported before, each import to be taken back.
#pragma once

#include "core/exchange/ImportQueries.h"
#include "core/exchange/ImportService.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <filesystem>
#include <initializer_list>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace kitapdar::ui {

class Look;
class DataTable;
class EmptyState;
class Label;

/// The file name filter of record files, for dialogs.
QString recordFilesFilter();

class ImportView : public QWidget {
    Q_OBJECT

public:
    explicit ImportView(const Context& context, QWidget* parent = nullptr);

    /// Reads the file and shows what is in it; nothing is written.
    void look(const QString& file);
    void chooseFile();

    DataTable& pastImports() { return *m_past; }
    QPushButton& importButton() { return *m_import; }
    QPushButton& undoPastButton() { return *m_undoPast; }
    QComboBox& encodings() { return *m_encoding; }
    bool isShowingPreview() const { return m_preview.has_value(); }

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Looked = Result<exchange::ImportPreview, exchange::ImportRefusal>;
    using Taken = Result<exchange::ImportReport, exchange::ImportRefusal>;
    using Undone = Result<exchange::UndoneImport, exchange::ImportRefusal>;

    void build();
    QWidget* buildPreview();
    QWidget* buildPast();
    void startLooking();
    void looked(const Looked& answer);
    void startImport();
    void taken(const Taken& answer);
    void followJob();
    void stopJob();
    /// An import that can be undone: its file and what it brought.
    struct Undoable {
        std::int64_t id = 0;
        QString file;
        std::int64_t records = 0;
        std::int64_t copies = 0;
    };
    std::optional<Undoable> shownUndoable() const;
    std::optional<Undoable> selectedUndoable() const;
    static QString undoText(const std::optional<Undoable>& import);
    void nameUndo();
    void askUndo(const std::optional<Undoable>& import);
    void undo(std::int64_t import);
    void undone(std::int64_t import, const Undone& answer);
    void readPast();
    void setNotes(std::vector<exchange::BrokenRecord> broken,
                  std::initializer_list<const std::vector<exchange::BrokenRecord>*> notes);
    void nameTabs(const exchange::ImportCounts* counts);
    QStringList factsOf(const exchange::ImportCounts& counts) const;
    void showFacts();
    void showReport();
    void setBusy(bool busy);
    void wordCancel();
    void announceReport();
    void retranslate();
    void applyLook(const Look& look);

    Context m_context;
    QString m_file;
    QString m_errorFile;
    exchange::ReadOptions m_options; // as the person wants the file to be read
    std::optional<exchange::ImportPreview> m_preview;
    std::optional<exchange::ImportReport> m_report;
    quint64 m_asked = 0;
    int m_job = 0; // number in Jobs; 0: nothing runs

    ListModel<exchange::PreviewRow> m_rows;
    ListModel<exchange::PreviewRow> m_uncertainRows;
    ListModel<exchange::BrokenRecord> m_brokenRows;
    ListModel<exchange::PastImport> m_pastRows;

    DataTable* m_past = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_invitation;
    QWidget* m_sheet;
    Label* m_name;
    Label* m_facts;
    QComboBox* m_encoding;
    QCheckBox* m_replace;
    QTabWidget* m_tabs;
    QPushButton* m_import;
    QPushButton* m_cancel;
    QPushButton* m_errors;
    QPushButton* m_undo;     // of the report that is shown
    QPushButton* m_undoPast; // of the row that is chosen
    QProgressBar* m_progress;
};

} // namespace kitapdar::ui
