// Store: an open database with its threads. One writer, so that writes come in order and never meet each other; two
// readers, so that a slow report does not hold up a search; one caretaker for checkpoints. Work is handed over as
// closures; the answer is a future. The window's thread never waits for a database.
#pragma once

#include "core/base/Result.h"
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

class Store {
public:
    enum class Access { Create, Open };

    /// Opens a library file, brings its schema up to date (after a copy beside it, when it is older) and starts the
    /// threads. Faults: Offline (missing, or `Create` and it exists), Corrupt (not ours), SchemaTooNew, and ReadOnly
    /// with the detail "network file system" when the file lies on one: SQLite cannot be shared that way.
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path& file, Access access);
    /// Closes first.
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Does what was handed over and ends the threads; work that comes later is refused with Fault::Offline. Blocks;
    /// not from inside a closure. Twice is once.
    void close();

    /// Runs `work(Transaction&) -> Result<T, E>` on the writer thread inside a transaction: an error or a refusal rolls
    /// it back, Fault::Busy runs it again (up to 5 times), so it must have no side effect outside the transaction. An
    /// exception that escapes it rolls back and is Fault::Internal. Any thread, but no closure may wait for the answer.
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
        const bool accepted = enqueueRead([promise, work = std::move(work)](Connection& connection) mutable {
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

    /// Called on the writer thread after each commit that changed something. Set before the first write.
    void onChanges(std::function<void(const ChangeSet&)> listener);

    /// A consistent copy in a new file, made while others work; `progress(done, total)` false cancels. Blocks.
    Result<void> copyTo(const std::filesystem::path& file,
                        const std::function<bool(std::int64_t, std::int64_t)>& progress);
    /// Damage found by the engine's full check; empty when sound. Blocks.
    Result<std::vector<std::string>> damage();

    EngineFacts facts() const;
    const std::filesystem::path& file() const;

private:
    struct Threads;
    using Job = std::function<void(Connection&)>;

    explicit Store(std::unique_ptr<Threads> threads);
    bool enqueueWrite(Job job, Priority priority); // false: closed
    bool enqueueRead(Job job);
    void announce(const ChangeSet& changes);
    static void pauseBeforeRetry(int attempt);

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
        constexpr int attempts = 5;
        for (int attempt = 1;; ++attempt) {
            Transaction transaction(connection);
            R answer = attempted<R>(connection, transaction, work);
            const Fault* fault = answer ? nullptr : faultIn(answer.error());
            if (fault && fault->kind == Fault::Kind::Busy && attempt < attempts) {
                pauseBeforeRetry(attempt);
                continue;
            }
            if (answer && !transaction.changes().empty()) announce(transaction.changes());
            return answer;
        }
    }

    template <class R, class Work>
    static R attempted(Connection& connection, Transaction& transaction, Work& work) {
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
    static R readOn(Connection& connection, Work& work) {
        if (auto begun = connection.beginRead(); !begun) return failed(begun.error());
        Snapshot snapshot(connection);
        R answer = answerOf<R>(work, snapshot);
        connection.rollback(); // nothing was written
        return answer;
    }

    std::unique_ptr<Threads> m_threads;
};

} // namespace kitapdar::storage
