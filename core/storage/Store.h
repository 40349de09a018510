// Store: an open database with its threads. One writer, so that writes come in order and never meet each other; two
// readers, so that a slow report does not hold up a search; one maintenance thread for checkpoints and for news of
// other desks. Work is handed over as closures; the answer is pending. The window's thread never waits for a database.
#pragma once

#include "core/base/Pending.h"
#include "core/base/Result.h"
#include "core/storage/Access.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"
#include "core/storage/ConnectionState.h"
#include "core/storage/Transaction.h"
#include "core/storage/Work.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <utility>

namespace kitapdar::storage {

class Store {
public:
    /// Opens a library and starts the threads. A file of an older schema is brought up to date, after a backup beside
    /// it; a shared library is not: that is SchemaTooOld, and an administrator's step (administration/Upgrade.h).
    /// A file that may not be written is opened for reading: every write is Fault::ReadOnly. A link to a file is
    /// followed: address() is the file's. Faults: those of connect(), SchemaTooNew, Unfinished (see MoveMark.h), and
    /// AlreadyExists for `Create` where there is a library. A killed `Create` leaves no library.
    static Result<std::unique_ptr<Store>> open(const Address& address, Access access);
    /// Closes first.
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Finishes the work that was handed over and ends the threads. Later work, and work that waits for a server which
    /// cannot be reached, is refused with Fault::Offline. Blocks; never inside a closure. A second call does nothing.
    void close();

    /// Runs `work(Transaction&) -> Result<T, E>` on the writer thread inside a transaction: an error or a refusal rolls
    /// it back, Fault::Busy runs it again (up to 5 times), so it must have no side effect outside the transaction. An
    /// exception that escapes it rolls back and is Fault::Internal. A value means that it is written, exactly once,
    /// also when the server was lost meanwhile; Fault::Offline means that it is not. Any thread, but no closure may
    /// wait for the answer.
    template <class Closure>
    auto write(Closure closure, Priority priority = Priority::Desk) {
        auto work = std::make_shared<WorkOf<Transaction, Closure>>(std::move(closure));
        auto answer = work->pending();
        enqueue(std::shared_ptr<WriteWork>(std::move(work)), priority);
        return answer;
    }

    /// Runs `work(Snapshot&) -> Result<T, E>` on a reader thread over one state of the data. Any thread.
    template <class Closure>
    auto read(Closure closure) {
        auto work = std::make_shared<WorkOf<Snapshot, Closure>>(std::move(closure));
        auto answer = work->pending();
        enqueue(std::shared_ptr<ReadWork>(std::move(work)));
        return answer;
    }

    /// Work whose type is known elsewhere (Library). When the store is closed it is answered at once, with
    /// Fault::Offline.
    void enqueue(std::shared_ptr<WriteWork> work, Priority priority = Priority::Desk);
    void enqueue(std::shared_ptr<ReadWork> work);

    /// The same, waiting for the answer. For programs without windows, jobs and tests; never on the window's thread.
    template <class Closure>
    auto writeNow(Closure closure, Priority priority = Priority::Desk) {
        return write(std::move(closure), priority).result();
    }
    template <class Closure>
    auto readNow(Closure closure) {
        return read(std::move(closure)).result();
    }

    /// Whether a desk write waits now: background work should end its slice (see Slice.h).
    bool deskWaiting() const;
    /// Whether a desk write was handed over within the last seconds.
    bool deskBusy() const;
    /// Whether several desks share the library: it is on a server.
    bool shared() const;

    /// Called on the writer thread after each commit of this store that changed something. Set before the first write.
    void onChanges(std::function<void(const ChangeSet&)> listener);
    /// Called on the maintenance thread when something was committed, by this store or by anybody else, or may have
    /// been; within a quarter of a second.
    void onNews(std::function<void()> listener);
    /// Called on the maintenance thread when the state of the connection has changed.
    void onConnectionState(std::function<void(ConnectionState)> listener);
    ConnectionState connectionState() const;
    /// Called on a thread of the store with each fault that it answers, and with those of its own maintenance. Set
    /// before the first work.
    void onFault(std::function<void(const Fault&)> listener);

    /// Damage found by the engine's full check; empty when sound. Blocks.
    Result<std::vector<std::string>> damage();

    EngineFacts facts() const;
    const Address& address() const;

private:
    struct Threads;

    explicit Store(std::unique_ptr<Threads> threads);

    std::unique_ptr<Threads> m_threads;
};

} // namespace kitapdar::storage
