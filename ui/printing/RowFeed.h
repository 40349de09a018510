// Brings the rows of a list from the main thread, where lists are read and worded, to the thread of a job, some
// hundreds at a time: neither waits for a database and no list is in memory as a whole.
#pragma once

#include "core/documents/Document.h"
#include "core/jobs/Progress.h"
#include "ui/models/RowReader.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kitapdar::ui {

/// What a job reads rows from; shared with the feed.
class RowQueue;

/// Main thread. When it is destroyed, the job that reads gets Fault::Cancelled.
class RowFeed : public QObject {
    Q_OBJECT

public:
    /// Whether a row is wanted, by its number in the list and its id.
    using Wanted = std::function<bool(std::int64_t number, std::int64_t id)>;

    /// `wanted` may be empty: every row.
    RowFeed(std::unique_ptr<RowReader> reader, Wanted wanted, QObject* parent = nullptr);
    ~RowFeed() override;

    /// Blocks until rows are there; for one thread, never the main one. Fault::Cancelled when the progress, which
    /// outlives the work, was cancelled.
    using Next = std::function<Result<std::vector<ListedRow>>(const jobs::Progress&)>;
    Next next() const;

private:
    void pump();
    void take(const RowReader::Rows& rows);

    std::unique_ptr<RowReader> m_reader;
    Wanted m_wanted;
    std::shared_ptr<RowQueue> m_queue;
    std::int64_t m_number = 0; // of the next row
    bool m_asking = false;
};

/// The cells of what the feed brings.
documents::NextRows cellsOf(RowFeed::Next next, const jobs::Progress& progress);

} // namespace kitapdar::ui
