// The copies of a record: where they are, whether they are lent, what happened to each; and the forms for more of them,
// for a change and for what happens to one.
#pragma once

#include "core/circulation/CopyHistory.h"
#include "core/collection/CopyQueries.h"
#include "core/journal/ChangeQueries.h"
#include "ui/catalogue/CopyActionForm.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QSplitter;

namespace kitapdar::ui {

class Look;
class CopyEditor;
class CopyForm;
class DataTable;
class Label;

/// A line of the history.
struct CopyHistoryLine {
    std::int64_t number = 0; // from the newest
    circulation::CopyEvent event;
    std::vector<journal::FieldChange> changes = {};
};

class CopyPanel : public QWidget {
    Q_OBJECT

public:
    explicit CopyPanel(const Context& context, QWidget* parent = nullptr);

    void show(catalogue::RecordId record);
    /// Reads again what is shown.
    void reload();
    /// Makes a copy the current one as soon as it is read.
    void select(std::int64_t copy);
    void openForm();
    /// Opens the form of the chosen copy while the keyboard is in the table or in a form of a copy; false: it is
    /// elsewhere, or there is no copy.
    bool edit();
    /// Saves the form of a copy; false when it is not open.
    bool save();
    /// On the chosen copy.
    void act(CopyAction action);
    /// Closes the form that is open; false when none is.
    bool closeForm();
    bool hasForm() const;

    DataTable& table() { return *m_table; }
    CopyForm& form() { return *m_form; }
    CopyEditor& editor() { return *m_editor; }
    CopyActionForm& actionForm() { return *m_actionForm; }

Q_SIGNALS:
    void readerWanted(const QString& card);
    /// A form was opened or closed.
    void formChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectForms();
    void resumeEditor(std::optional<std::int64_t> wanted);
    void followChoice();
    void readPlaces();
    void read();
    void readHistory();
    void readEvents(collection::CopyId copy, const journal::FieldChanges& changes);
    void sayHistory();
    void makeRoom();
    void applyLook(const Look& look);

    Context m_context;
    std::optional<catalogue::RecordId> m_record;
    std::optional<std::int64_t> m_wanted;
    std::vector<places::Place> m_places;
    ListModel<collection::CopyRow> m_copies;
    ListModel<CopyHistoryLine> m_events;
    std::optional<std::int64_t> m_historyOf;
    quint64 m_asked = 0;
    bool m_resumes = false; // drafts of the title's copies were not looked for yet
    CopyForm* m_form;
    CopyEditor* m_editor;
    CopyActionForm* m_actionForm;
    DataTable* m_table;
    Label* m_historyHead;
    DataTable* m_history;
    QSplitter* m_splitter;
};

} // namespace kitapdar::ui
