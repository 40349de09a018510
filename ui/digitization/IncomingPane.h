// Scans that arrive in a folder: which folder this window watches, what came in and what was refused, since the program
// began. Watching is a job of the window; a worker that watches (kitapdarctl worker --watch) does the same by itself.
#pragma once

#include "core/pages/WatchedFolder.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/OneJob.h"

#include <QWidget>

#include <chrono>
#include <deque>

class QPushButton;

namespace kitapdar::ui {

class DataTable;
class Label;
class Look;

class IncomingPane : public QWidget {
    Q_OBJECT

public:
    explicit IncomingPane(const Context& context, QWidget* parent = nullptr);

    /// What became of a folder in the watched one, or of one file of it.
    struct Row {
        std::int64_t number = 0; // in the order in which they came
        Instant at;
        QString folder;
        std::optional<digitization::ItemId> item;
        QString file; // "": of all that lay in the folder
        std::int64_t pages = 0;
        Words why; // it was refused, or something went wrong; none: it came in
    };

    DataTable& table() { return *m_table; }
    Label& state() { return *m_state; }
    QPushButton& chooseButton() { return *m_choose; }
    QPushButton& watchButton() { return *m_watch; }
    bool isWatching() const { return m_job.isRunning(); }
    void takeFocus();
    /// Files are brought in once nothing of their folder has changed for so long; five seconds.
    void setQuiet(std::chrono::milliseconds quiet) { m_quiet = quiet; }

Q_SIGNALS:
    /// The title of a row was opened.
    void opened(std::int64_t item);

private:
    void build();
    void chooseFolder();
    void toggle();
    void start();
    void arrived(const pages::Arrival& arrival);
    void add(Row row);
    void showState();
    void applyLook(const Look& look);
    static std::vector<Column<Row>> columns();

    Context m_context;
    OneJob m_job;
    std::chrono::milliseconds m_quiet{5000};
    QString m_folder;           // that is watched, or will be; "" none
    std::deque<Row> m_rows;     // the newest first
    std::int64_t m_arrived = 0; // pages
    std::int64_t m_number = 0;
    ListModel<Row> m_list;

    Label* m_state;
    QPushButton* m_choose;
    QPushButton* m_watch;
    DataTable* m_table;
};

} // namespace kitapdar::ui
