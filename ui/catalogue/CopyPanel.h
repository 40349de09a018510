// The copies of a record: where they are, whether they are lent, what happened to each; and a form for one more.
#pragma once

#include "core/circulation/CopyHistory.h"
#include "core/collection/CopyQueries.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QSplitter;

namespace kitapdar::ui {

class Look;
class CopyForm;
class DataTable;
class Label;

/// A line of the history.
struct CopyHistoryLine {
    std::int64_t number = 0; // from the newest
    circulation::CopyEvent event;
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
    /// Closes the form; false when it is closed already.
    bool closeForm();

    DataTable& table() { return *m_table; }
    CopyForm& form() { return *m_form; }

Q_SIGNALS:
    void readerWanted(const QString& card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void readPlaces();
    void read();
    void readHistory();
    void sayHistory();
    void applyLook(const Look& look);

    Context m_context;
    std::optional<catalogue::RecordId> m_record;
    std::optional<std::int64_t> m_wanted;
    std::vector<places::Place> m_places;
    ListModel<collection::CopyRow> m_copies;
    ListModel<CopyHistoryLine> m_events;
    std::optional<std::int64_t> m_historyOf;
    quint64 m_asked = 0;
    CopyForm* m_form;
    DataTable* m_table;
    Label* m_historyHead;
    DataTable* m_history;
    QSplitter* m_splitter;
};

} // namespace kitapdar::ui
