#include "ui/printing/RowFeed.h"

#include "core/base/Post.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr std::size_t mostWaiting = 2;         // pages that are read ahead
constexpr std::chrono::milliseconds look{100}; // between two looks whether the job is cancelled

} // namespace

class RowQueue {
public:
    explicit RowQueue(std::function<void()> onRoom) : m_onRoom(std::move(onRoom)) {}

    /// Nobody fills it any more: what is asked next fails.
    void close() {
        end(cancelled());
        const std::scoped_lock lock(m_mutex);
        m_onRoom = {};
    }
    /// Any thread. False: the job has enough for now.
    bool wantsMore() const {
        const std::scoped_lock lock(m_mutex);
        return m_pages.size() < mostWaiting && !m_ended;
    }
    void add(std::vector<ListedRow> rows) {
        const std::scoped_lock lock(m_mutex);
        m_pages.push_back(std::move(rows));
        m_changed.notify_all();
    }
    void end(std::optional<Fault> fault) {
        const std::scoped_lock lock(m_mutex);
        if (m_ended) return;
        m_ended = true;
        m_fault = std::move(fault);
        m_changed.notify_all();
    }
    Result<std::vector<ListedRow>> take(const jobs::Progress& progress) {
        std::unique_lock lock(m_mutex);
        while (m_pages.empty() && !m_ended && !progress.cancelled()) m_changed.wait_for(lock, look);
        if (progress.cancelled()) return fail(cancelled());
        if (!m_pages.empty()) {
            auto rows = std::move(m_pages.front());
            m_pages.pop_front();
            if (m_onRoom) m_onRoom();
            return rows;
        }
        if (m_fault) return fail(*m_fault);
        return std::vector<ListedRow>();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<ListedRow>> m_pages;
    std::function<void()> m_onRoom; // called under the lock, so that it is never called after close()
    bool m_ended = false;
    std::optional<Fault> m_fault;
};

RowFeed::RowFeed(std::unique_ptr<RowReader> reader, Wanted wanted, QObject* parent)
    : QObject(parent),
      m_reader(std::move(reader)),
      m_wanted(std::move(wanted)),
      m_queue(std::make_shared<RowQueue>([this] { post(this, [this] { pump(); }); })) {
    pump();
}

RowFeed::~RowFeed() { m_queue->close(); }

RowFeed::Next RowFeed::next() const {
    return [queue = m_queue](const jobs::Progress& progress) { return queue->take(progress); };
}

void RowFeed::pump() {
    if (m_asking || !m_queue->wantsMore()) return;
    m_asking = true;
    m_reader->next(this, [this](const RowReader::Rows& rows) {
        m_asking = false;
        take(rows);
    });
}

void RowFeed::take(const RowReader::Rows& rows) {
    if (!rows) return m_queue->end(rows.error());
    if (rows->empty()) return m_queue->end(std::nullopt);
    std::vector<ListedRow> chosen;
    for (const ListedRow& row : *rows) {
        if (!m_wanted || m_wanted(m_number, row.id)) chosen.push_back(row);
        ++m_number;
    }
    if (!chosen.empty()) m_queue->add(std::move(chosen));
    pump();
}

documents::NextRows cellsOf(RowFeed::Next next, const jobs::Progress& progress) {
    return [next = std::move(next), &progress]() -> Result<std::vector<documents::Row>> {
        TRY(auto rows, next(progress));
        std::vector<documents::Row> cells;
        for (ListedRow& row : rows) cells.push_back(std::move(row.cells));
        return cells;
    };
}

} // namespace kitapdar::ui
