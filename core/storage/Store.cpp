#include "core/storage/Store.h"

#include "core/storage/LibraryFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/Platform.h"
#include "core/storage/sqlite/SqliteConnection.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <random>
#include <thread>
#include <vector>

namespace kitapdar::storage {

namespace {

constexpr auto caretakerPause = std::chrono::milliseconds(500);
constexpr auto deskRests = std::chrono::seconds(5); // without a write: nobody is scanning
constexpr int longestBusyPauses = 8;                // a desk or an import that never rests: checkpoint all the same

/// Jobs of one kind of thread, in two lines: the first line is emptied before the second.
class Queue {
public:
    using Job = std::function<void(Connection&)>;

    /// False, and the job is dropped, once closed.
    bool push(Job job, Priority priority) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_closed) return false;
            m_lines[priority == Priority::Desk ? 0 : 1].push_back(std::move(job));
            if (priority == Priority::Desk) m_lastDesk = std::chrono::steady_clock::now();
        }
        m_changed.notify_one();
        return true;
    }

    bool deskWaiting() const {
        const std::scoped_lock lock(m_mutex);
        return !m_lines[0].empty();
    }

    bool deskBusy() const {
        const std::scoped_lock lock(m_mutex);
        return m_lastDesk && std::chrono::steady_clock::now() - *m_lastDesk < deskRests;
    }

    void close() {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

    /// Works until closed and empty: what was accepted is done.
    void serve(Connection& connection) {
        for (;;) {
            Job job;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return m_closed || !m_lines[0].empty() || !m_lines[1].empty(); });
                auto& line = m_lines[0].empty() ? m_lines[1] : m_lines[0];
                if (line.empty()) return;
                job = std::move(line.front());
                line.pop_front();
            }
            job(connection);
        }
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<std::chrono::steady_clock::time_point> m_lastDesk;
    std::array<std::deque<Job>, 2> m_lines;
    bool m_closed = false;
};

Result<void> copyBeforeMigration(Connection& connection, const std::filesystem::path& file, std::int64_t version) {
    std::filesystem::path copy = file;
    copy += ".before-schema-" + std::to_string(newestSchema()) + ".from-" + std::to_string(version);
    std::error_code ignored;
    std::filesystem::remove(copy, ignored); // an earlier attempt
    CHECK(connection.copyTo(copy, nullptr));
    TRY(auto reopened, sqlite::open(copy, sqlite::OpenMode::ReadOnly));
    TRY(const auto damage, reopened->damage());
    if (!damage.empty()) return fail(Fault{Fault::Kind::Corrupt, damage.front(), {}});
    return {};
}

Result<std::unique_ptr<Connection>> openWriter(const std::filesystem::path& file, Store::Access access) {
    if (onNetworkFileSystem(file)) return fail(Fault{Fault::Kind::ReadOnly, "network file system", {}});
    const bool exists = std::filesystem::exists(file);
    const bool create = access == Store::Access::Create;
    if (exists == create) return fail(Fault{Fault::Kind::Offline, create ? "file exists" : "file missing", {}});
    // A file of a newer program or of another one is looked at before anything of it is touched.
    if (!create) {
        const auto looked = openToRead(file);
        // ReadOnly: a transaction was interrupted, and only one who may write can take it back.
        if (!looked && looked.error().kind != Fault::Kind::ReadOnly) return failed(looked.error());
    }
    TRY(auto writer, sqlite::open(file, create ? sqlite::OpenMode::Create : sqlite::OpenMode::ReadWrite));
    TRY(const auto version, schemaVersion(*writer));
    if (version > 0 && version < newestSchema()) CHECK(copyBeforeMigration(*writer, file, version));
    CHECK(migrate(*writer));
    return writer;
}

} // namespace

struct Store::Threads {
    std::filesystem::path file;
    std::unique_ptr<Connection> writer;
    std::vector<std::unique_ptr<Connection>> readers;
    std::unique_ptr<Connection> caretaker;

    Queue writes;
    Queue reads;
    std::vector<std::thread> threads;

    std::mutex caretakerMutex;
    std::condition_variable caretakerWakes;
    bool closing = false;
    std::atomic<bool> written = false;

    std::function<void(const ChangeSet&)> listener;

    void start() {
        threads.emplace_back([this] { writes.serve(*writer); });
        for (auto& reader : readers) {
            threads.emplace_back([this, &reader] { reads.serve(*reader); });
        }
        threads.emplace_back([this] { takeCare(); });
    }

    /// Checkpoints in a pause of the writing: a commit that meets one waits for the disk behind it.
    void takeCare() {
        std::unique_lock lock(caretakerMutex);
        int busyPauses = 0; // since the last checkpoint
        while (!closing) {
            caretakerWakes.wait_for(lock, caretakerPause, [this] { return closing; });
            const bool busy = written.exchange(false);
            if (!busy && busyPauses == 0) continue;
            if (busy && ++busyPauses < longestBusyPauses) continue;
            busyPauses = 0;
            // A checkpoint that fails now (busy, disk full) is made good by the next or when the library is closed.
            (void)caretaker->maintain();
        }
    }

    ~Threads() { stop(); }

    void stop() {
        writes.close();
        reads.close();
        {
            const std::scoped_lock lock(caretakerMutex);
            closing = true;
        }
        caretakerWakes.notify_all();
        for (std::thread& thread : threads) thread.join();
        threads.clear();
    }
};

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file, Access access) {
    constexpr int readers = 2;
    auto threads = std::make_unique<Threads>();
    threads->file = file;
    TRY(threads->writer, openWriter(file, access));
    for (int i = 0; i < readers; ++i) {
        TRY(auto reader, sqlite::open(file, sqlite::OpenMode::ReadOnly));
        threads->readers.push_back(std::move(reader));
    }
    TRY(threads->caretaker, sqlite::open(file, sqlite::OpenMode::ReadWrite));
    threads->start();
    return std::unique_ptr<Store>(new Store(std::move(threads)));
}

Store::Store(std::unique_ptr<Threads> threads) : m_threads(std::move(threads)) {}
Store::~Store() { close(); } // while the members that the last jobs use are still there

void Store::close() { m_threads->stop(); }

bool Store::enqueueWrite(Job job, Priority priority) {
    auto work = [threads = m_threads.get(), job = std::move(job)](Connection& connection) {
        job(connection);
        threads->written = true;
    };
    return m_threads->writes.push(std::move(work), priority);
}

bool Store::enqueueRead(Job job) { return m_threads->reads.push(std::move(job), Priority::Desk); }

bool Store::deskWaiting() const { return m_threads->writes.deskWaiting(); }
bool Store::deskBusy() const { return m_threads->writes.deskBusy(); }

void Store::announce(const ChangeSet& changes) {
    if (m_threads->listener) m_threads->listener(changes);
}

void Store::pauseBeforeRetry(int attempt) {
    thread_local std::minstd_rand random(std::random_device{}());
    std::uniform_int_distribution<int> jitter(1, 20 * attempt);
    std::this_thread::sleep_for(std::chrono::milliseconds(jitter(random)));
}

void Store::onChanges(std::function<void(const ChangeSet&)> listener) { m_threads->listener = std::move(listener); }

Result<void> Store::copyTo(const std::filesystem::path& file,
                           const std::function<bool(std::int64_t, std::int64_t)>& progress) {
    // A connection of its own: a reader or the writer would be held up for the length of the copy.
    TRY(auto connection, sqlite::open(m_threads->file, sqlite::OpenMode::ReadOnly));
    return connection->copyTo(file, progress);
}

Result<std::vector<std::string>> Store::damage() {
    TRY(auto connection, sqlite::open(m_threads->file, sqlite::OpenMode::ReadOnly));
    return connection->damage();
}

EngineFacts Store::facts() const { return m_threads->caretaker->facts(); }
const std::filesystem::path& Store::file() const { return m_threads->file; }

} // namespace kitapdar::storage
