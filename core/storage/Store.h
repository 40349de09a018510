// Store: an open database with its threads. One writer, so that writes come in order and never meet each other; two
// readers, so that a slow report does not hold up a search; one maintenance thread for checkpoints and for news of
// other desks. Work is handed over as closures; the answer is a future. The window's thread never waits for a database.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"

#include <QFuture>
#include <QPromise>

#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace kitapdar::storage {

/// Desk work goes before slices of long work (imports), whenever both wait.
enum class Priority { Desk, Background };

/// How the database can be reached now.
enum class ConnectionState {
    Online,
    Lost,    // the server does not answer: reads and writes are refused with Fault::Offline until it is back
    Outdated // an administrator has brought the library up to date: this program is too old for it, writes are refused
};

class Store {
public:
    enum class Access { Create, Open };

    /// Opens a library and starts the threads. A file of an older schema is brought up to date, after a copy beside it;
    /// a shared library is not: that is SchemaTooOld, and an administrator's step (administration/Upgrade.h). Faults:
    /// those of connect(), SchemaTooNew, Unfinished (see MoveMark.h), and Offline with the detail "file exists" for
    /// `Create` where there is a library.
    static Result<std::unique_ptr<Store>> open(const Address& address, Access access);
    /// Closes first.
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Does what was handed over and ends the threads; work that comes later is refused with Fault::Offline, and so is
    /// what waits for a server that cannot be reached. Blocks; not from inside a closure. Twice is once.
    void close();

    /// Runs `work(Transaction&) -> Result<T, E>` on the writer thread inside a transaction: an error or a refusal rolls
    /// it back, Fault::Busy runs it again (up to 5 times), so it must have no side effect outside the transaction. An
    /// exception that escapes it rolls back and is Fault::Internal. A value means that it is written, exactly once,
    /// also when the server was lost meanwhile; Fault::Offline means that it is not. Any thread, but no closure may
    /// wait for the answer.
    template <class Work, class R = std::invoke_result_t<Work, Transaction&>>
    QFuture<R> write(Work work, Priority priority = Priority::Desk) {
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        const bool accepted = enqueueWrite(
            [this, promise, work = std::move(work)](Connection& connection) mutable {
                promise->addResult(writeOn<R>(connection, work));
                promise->finish();
            },
            priority);
        if (!accepted) refuse(*promise);
        return future;
    }

    /// Runs `work(Snapshot&) -> Result<T, E>` on a reader thread over one state of the data. Any thread.
    template <class Work, class R = std::invoke_result_t<Work, Snapshot&>>
    QFuture<R> read(Work work) {
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        const bool accepted = enqueueRead([this, promise, work = std::move(work)](Connection& connection) mutable {
            promise->addResult(readOn<R>(connection, work));
            promise->finish();
        });
        if (!accepted) refuse(*promise);
        return future;
    }

    /// The same, waiting for the answer. For programs without windows, jobs and tests; never on the window's thread.
    template <class Work, class R = std::invoke_result_t<Work, Transaction&>>
    R writeNow(Work work, Priority priority = Priority::Desk) {
        return write(std::move(work), priority).result();
    }
    template <class Work, class R = std::invoke_result_t<Work, Snapshot&>>
    R readNow(Work work) {
        return read(std::move(work)).result();
    }

    /// Whether a desk write waits for its turn now: background work that runs should come to its end (see Slice.h).
    bool deskWaiting() const;
    /// Whether a desk write was handed over within the last seconds.
    bool deskBusy() const;
    /// Several desks work in it: on a server.
    bool shared() const;

    /// Called on the writer thread after each commit of this store that changed something. Set before the first write.
    void onChanges(std::function<void(const ChangeSet&)> listener);
    /// Called on the maintenance thread when something was committed, by this store or by anybody else, or may have
    /// been; within a quarter of a second.
    void onNews(std::function<void()> listener);
    /// Called on the maintenance thread when the state of the connection has changed.
    void onConnectionState(std::function<void(ConnectionState)> listener);
    ConnectionState connectionState() const;

    /// Damage found by the engine's full check; empty when sound. Blocks.
    Result<std::vector<std::string>> damage();

    EngineFacts facts() const;
    const Address& address() const;

private:
    static constexpr int attempts = 5;
    struct Threads;
    using Job = std::function<void(Connection&)>;

    explicit Store(std::unique_ptr<Threads> threads);
    bool enqueueWrite(Job job, Priority priority); // false: closed
    bool enqueueRead(Job job);
    void announce(const ChangeSet& changes);
    static void pauseBeforeRetry(int attempt);
    bool isLost() const { return connectionState() == ConnectionState::Lost; }
    static Fault lostFault() { return {Fault::Kind::Offline, "the library cannot be reached now", {}}; }

    template <class R>
    static void refuse(QPromise<R>& promise) {
        promise.addResult(R(failed(Fault{Fault::Kind::Offline, "store is closed", {}})));
        promise.finish();
    }

    /// A mistake in one use case must not take the desk down with it.
    template <class R, class Work, class Given>
    static R answerOf(Work& work, Given& given) {
        try {
            return work(given);
        } catch (const std::exception& exception) {
            return failed(internalFault(exception.what()));
        }
    }

    template <class R, class Work>
    R writeOn(Connection& connection, Work& work) {
        for (int attempt = 1;; ++attempt) {
            Transaction transaction(connection);
            R answer = attempted<R>(connection, transaction, work);
            if (isBusy(answer) && attempt < attempts) {
                pauseBeforeRetry(attempt);
                continue;
            }
            if (answer && !transaction.changes().empty()) announce(transaction.changes());
            return answer;
        }
    }

    template <class R, class Work>
    R attempted(Connection& connection, Transaction& transaction, Work& work) {
        if (isLost()) return failed(lostFault()); // at once: nobody waits for a server that is known to be away
        if (auto begun = connection.beginWrite(); !begun) return failed(begun.error());
        R answer = answerOf<R>(work, transaction);
        if (!answer) {
            connection.rollback();
            return answer;
        }
        if (auto committed = connection.commit(); !committed) {
            connection.rollback();
            return failed(committed.error());
        }
        return answer;
    }

    template <class R, class Work>
    R readOn(Connection& connection, Work& work) {
        for (int attempt = 1;; ++attempt) {
            if (isLost()) return failed(lostFault());
            if (auto begun = connection.beginRead(); !begun) return failed(begun.error());
            Snapshot snapshot(connection);
            R answer = answerOf<R>(work, snapshot);
            connection.rollback(); // nothing was written
            if (!isBusy(answer) || attempt == attempts) return answer;
            pauseBeforeRetry(attempt);
        }
    }

    template <class R>
    static bool isBusy(const R& answer) {
        const Fault* fault = answer ? nullptr : faultIn(answer.error());
        return fault && fault->kind == Fault::Kind::Busy;
    }

    std::unique_ptr<Threads> m_threads;
};

} // namespace kitapdar::storage
