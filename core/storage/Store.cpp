#include "core/storage/Store.h"

#include "core/base/Disk.h"
#include "core/storage/Connect.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/MoveMark.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <random>
#include <thread>
#include <vector>

namespace kitapdar::storage {

namespace {

constexpr auto newsPause = std::chrono::milliseconds(100);
constexpr int newsPausesPerMaintenance = 5;         // looks for news between two looks at what there is to tidy up
constexpr auto deskRests = std::chrono::seconds(5); // without a write: nobody is scanning
constexpr int attempts = 5;                         // of work that meets Fault::Busy
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

/// Beside the file, under its name only when it was looked at: a file of this name is a whole library.
Result<void> backUpBeforeMigration(Connection& connection, const std::filesystem::path& file, std::int64_t version) {
    std::filesystem::path backup = file;
    backup += ".before-schema-" + std::to_string(newestSchema()) + ".from-" + std::to_string(version);
    TRY(const auto work, disk::WorkFolder::beside(backup));
    const std::filesystem::path made = work.path() / "library";
    CHECK(disk::writeNew(made, {}));
    CHECK(connection.backUpTo(made, nullptr));
    CHECK(foldWal(made));
    {
        TRY(auto reopened, connect(made, OpenAs::Reader));
        TRY(const auto damage, reopened->damage());
        if (!damage.empty()) return fail(Fault{Fault::Kind::Corrupt, damage.front(), {}});
    }
    CHECK(disk::sync(made));
    return disk::renameOver(made, backup); // an earlier attempt's
}

Result<std::unique_ptr<Connection>> openWriter(const Address& address) {
    // A file of a newer program or of another one is looked at before anything of it is touched.
    TRY(const bool there, address.isServer() ? Result<bool>(false) : disk::exists(address.file()));
    if (there) {
        const auto looked = openToRead(address);
        // ReadOnly: a transaction was interrupted, and only one who may write can take it back.
        if (!looked && looked.error().kind != Fault::Kind::ReadOnly) return failed(looked.error());
    }
    TRY(auto writer, connect(address, OpenAs::Writer));
    TRY(const auto version, schemaVersion(*writer));
    if (version > newestSchema()) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "schema " + std::to_string(version), {}});
    }
    CHECK(refuseUnfinished(*writer));
    if (version > 0 && version < newestSchema()) {
        // Other desks work in it: it is not for one of them to decide.
        if (address.isServer()) {
            return fail(Fault{Fault::Kind::SchemaTooOld, "schema " + std::to_string(version), {}});
        }
        CHECK(backUpBeforeMigration(*writer, address.file(), version));
    }
    CHECK(migrate(*writer));
    return writer;
}

Result<std::unique_ptr<Connection>> makeOnServer(const Address& address) {
    TRY(auto writer, connect(address, OpenAs::New));
    CHECK(refuseUnfinished(*writer));
    CHECK(migrate(*writer));
    return writer;
}

/// One that nobody may write here, a library on a disk for reading only among them: it can be searched, and each write
/// is refused as ReadOnly.
Result<std::unique_ptr<Connection>> openUnwritable(const Address& address, Fault why) {
    auto reader = openToRead(address);
    if (!reader) return fail(std::move(why));
    TRY(const auto version, schemaVersion(**reader));
    if (version != newestSchema()) return fail(std::move(why));
    return reader;
}

Fault lostFault() { return {Fault::Kind::Offline, "the library cannot be reached now", {}}; }

void pauseBeforeRetry(int attempt) {
    thread_local std::minstd_rand random(std::random_device{}());
    std::uniform_int_distribution<int> jitter(1, 20 * attempt);
    std::this_thread::sleep_for(std::chrono::milliseconds(jitter(random)));
}

template <class Given>
Ending failWith(Work<Given>& work, Fault fault) {
    const bool busy = fault.kind == Fault::Kind::Busy;
    work.fail(std::move(fault));
    return busy ? Ending::Busy : Ending::Refused;
}

/// A mistake in one use case must not take the desk down with it.
template <class Given>
Ending runGuarded(Work<Given>& work, Given& given) {
    try {
        return work.run(given);
    } catch (const std::exception& exception) {
        return failWith(work, internalFault(exception.what()));
    }
}

template <class Given>
void refuse(Work<Given>& work) {
    work.fail({Fault::Kind::Offline, "store is closed", {}});
    work.deliver();
}

/// A listener that may be set while its thread runs already.
template <class... Arguments>
class Listener {
public:
    void set(std::function<void(Arguments...)> call) {
        const std::scoped_lock lock(m_mutex);
        m_call = std::move(call);
    }
    void notify(Arguments... arguments) const {
        const std::scoped_lock lock(m_mutex);
        if (m_call) m_call(arguments...);
    }

private:
    mutable std::mutex m_mutex;
    std::function<void(Arguments...)> m_call;
};

} // namespace

struct Store::Threads {
    explicit Threads(Address where) : address(std::move(where)) {}
    Result<void> connectAll(Access access);

    Address address;
    bool isWritable = true;
    std::unique_ptr<Connection> writer;
    std::vector<std::unique_ptr<Connection>> readers;
    std::unique_ptr<Connection> maintenance;

    Queue writes;
    Queue reads;
    std::vector<std::thread> threads;

    std::mutex maintenanceMutex;
    std::condition_variable maintenanceWakes;
    bool closing = false;
    std::atomic<bool> written = false;
    std::atomic<bool> writerMustTidy = false; // the writing leaves no pause for the maintenance thread
    std::atomic<ConnectionState> connectionState = ConnectionState::Online;

    Listener<const ChangeSet&> changes;
    Listener<> news;
    Listener<ConnectionState> connectionStates;
    Listener<const Fault&> faults;

    void start() {
        threads.emplace_back([this] { writes.serve(*writer); });
        for (auto& reader : readers) {
            threads.emplace_back([this, &reader] { reads.serve(*reader); });
        }
        threads.emplace_back([this] { runMaintenance(); });
    }

    void write(Connection& connection, WriteWork& work) {
        for (int attempt = 1;; ++attempt) {
            Transaction transaction(connection);
            const Ending ending = attemptWrite(connection, transaction, work);
            if (ending == Ending::Busy && attempt < attempts) {
                pauseBeforeRetry(attempt);
                continue;
            }
            if (ending == Ending::Done && !transaction.changes().empty()) changes.notify(transaction.changes());
            deliver(work);
            if (!writes.deskWaiting() && writerMustTidy.exchange(false)) tidy(connection);
            return;
        }
    }

    Ending attemptWrite(Connection& connection, Transaction& transaction, WriteWork& work) {
        // At once: nobody waits for a server that is known to be away.
        if (connectionState == ConnectionState::Lost) return failWith(work, lostFault());
        if (!isWritable) return failWith(work, {Fault::Kind::ReadOnly, "opened for reading only", {}});
        if (auto begun = connection.beginWrite(); !begun) return failWith(work, begun.error());
        const Ending ending = runGuarded(work, transaction);
        if (ending != Ending::Done) {
            connection.rollback();
            return ending;
        }
        if (auto committed = connection.commit(); !committed) {
            connection.rollback();
            return failWith(work, committed.error());
        }
        return ending;
    }

    void read(Connection& connection, ReadWork& work) {
        for (int attempt = 1;; ++attempt) {
            const Ending ending = attemptRead(connection, work);
            if (ending != Ending::Busy || attempt == attempts) return deliver(work);
            pauseBeforeRetry(attempt);
        }
    }

    template <class Given>
    void deliver(Work<Given>& work) const {
        if (const Fault* fault = work.fault()) faults.notify(*fault);
        work.deliver();
    }

    Ending attemptRead(Connection& connection, ReadWork& work) {
        if (connectionState == ConnectionState::Lost) return failWith(work, lostFault());
        if (auto begun = connection.beginRead(); !begun) return failWith(work, begun.error());
        Snapshot snapshot(connection);
        const Ending ending = runGuarded(work, snapshot);
        connection.rollback(); // nothing was written
        return ending;
    }

    void runMaintenance() {
        int pauses = 0;
        while (!pause()) {
            listen();
            if (++pauses % newsPausesPerMaintenance == 0) maintain();
        }
    }

    /// True when the store is closing.
    bool pause() {
        std::unique_lock lock(maintenanceMutex);
        return maintenanceWakes.wait_for(lock, newsPause, [this] { return closing; });
    }

    void listen() {
        const auto received = maintenance->news();
        const bool lost = !received && received.error().kind == Fault::Kind::Offline;
        const bool outdated = !received && received.error().kind == Fault::Kind::SchemaTooNew;
        // Once outdated it stays so: only a newer program can change that.
        const ConnectionState now = lost ? ConnectionState::Lost
                                    : outdated || connectionState == ConnectionState::Outdated
                                        ? ConnectionState::Outdated
                                        : ConnectionState::Online;
        if (connectionState.exchange(now) != now) {
            if (!received) faults.notify(received.error());
            connectionStates.notify(now);
        }
        if (received && *received) news.notify();
    }

    /// Checkpoints in a pause of the writing: a commit that meets one waits for the disk behind it.
    void maintain() {
        const bool busy = written.exchange(false) && isWritable;
        if (!busy && busyPauses == 0) return;
        if (busy && ++busyPauses < longestBusyPauses) return;
        busyPauses = 0;
        if (tidy(*maintenance)) writerMustTidy = true;
    }

    /// True when the writer must do it. A checkpoint that fails now (busy, disk full) is made good by the next or when
    /// the library is closed.
    bool tidy(Connection& connection) {
        const auto unfinished = connection.maintain();
        if (!unfinished) faults.notify(unfinished.error());
        return unfinished.value_or(false);
    }

    ~Threads() { stop(); }

    void stop() {
        writes.close();
        reads.close();
        {
            const std::scoped_lock lock(maintenanceMutex);
            closing = true;
        }
        maintenanceWakes.notify_all();
        if (connectionState == ConnectionState::Lost && writer) writer->stopWaiting();
        for (std::thread& thread : threads) thread.join();
        threads.clear();
    }

private:
    int busyPauses = 0; // since the last checkpoint; of the maintenance thread
};

Result<void> Store::Threads::connectAll(Access access) {
    constexpr int readerCount = 2;
    const bool isFile = !address.isServer();
    if (isFile && access == Access::Create) {
        CHECK(makeLibraryFile(address.file(), [](Connection& made) { return migrate(made); }));
    }
    if (isFile) removeSecondName(address.file());
    auto opened = !isFile && access == Access::Create ? makeOnServer(address) : openWriter(address);
    isWritable = opened || opened.error().kind != Fault::Kind::ReadOnly;
    if (!isWritable) opened = openUnwritable(address, opened.error());
    if (!opened) return fail(opened.error());
    writer = std::move(*opened);
    for (int i = 0; i < readerCount; ++i) {
        TRY(auto reader, connect(address, OpenAs::Reader));
        readers.push_back(std::move(reader));
    }
    TRY(maintenance, connect(address, isWritable ? OpenAs::Writer : OpenAs::Reader));
    if (isFile && isWritable) closeToOthers(address.file());
    return {};
}

Result<std::unique_ptr<Store>> Store::open(const Address& given, Access access) {
    const Address address = withoutLinks(given);
    constexpr int looks = 3;
    for (int look = 1;; ++look) {
        const auto before = access == Access::Create ? std::nullopt : disk::identityOf(address.file());
        auto threads = std::make_unique<Threads>(address);
        CHECK(threads->connectAll(access));
        // A restore may have put another file under the name meanwhile: what is written goes into that one.
        const bool replaced = before && before != disk::identityOf(address.file());
        if (replaced && look < looks) continue;
        if (replaced) return fail(Fault{Fault::Kind::Busy, "the file is being replaced", {}});
        threads->start();
        return std::unique_ptr<Store>(new Store(std::move(threads)));
    }
}

Store::Store(std::unique_ptr<Threads> threads) : m_threads(std::move(threads)) {}
Store::~Store() { close(); } // while the members that the last jobs use are still there

void Store::close() { m_threads->stop(); }

void Store::enqueue(std::shared_ptr<WriteWork> work, Priority priority) {
    const bool accepted = m_threads->writes.push(
        [threads = m_threads.get(), work](Connection& connection) {
            threads->write(connection, *work);
            threads->written = true;
        },
        priority);
    if (!accepted) refuse(*work);
}

void Store::enqueue(std::shared_ptr<ReadWork> work) {
    const bool accepted = m_threads->reads.push(
        [threads = m_threads.get(), work](Connection& connection) { threads->read(connection, *work); },
        Priority::Desk);
    if (!accepted) refuse(*work);
}

bool Store::deskWaiting() const { return m_threads->writes.deskWaiting(); }
bool Store::deskBusy() const { return m_threads->writes.deskBusy(); }
bool Store::shared() const { return m_threads->address.isServer(); }

void Store::onChanges(std::function<void(const ChangeSet&)> listener) { m_threads->changes.set(std::move(listener)); }
void Store::onNews(std::function<void()> listener) { m_threads->news.set(std::move(listener)); }
void Store::onConnectionState(std::function<void(ConnectionState)> listener) {
    m_threads->connectionStates.set(std::move(listener));
}
void Store::onFault(std::function<void(const Fault&)> listener) { m_threads->faults.set(std::move(listener)); }
ConnectionState Store::connectionState() const { return m_threads->connectionState; }

Result<std::vector<std::string>> Store::damage() {
    TRY(auto connection, connect(m_threads->address, OpenAs::Reader));
    return connection->damage();
}

EngineFacts Store::facts() const { return m_threads->maintenance->facts(); }
const Address& Store::address() const { return m_threads->address; }

} // namespace kitapdar::storage
