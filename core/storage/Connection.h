// Connection: the one seam between Kitapdar and a database engine. Above it there is one SQL text for every engine
// (docs/architecture.md, "The seam and the portable subset"); below it one driver per engine. A connection belongs to
// one thread at a time; only interrupt() and stopWaiting() may be called from another.
//
// A connection to a server that was lost is made again by the next begin. What was under way then is not written: it
// ends with Fault::Busy, and the same call may succeed; Fault::Offline means that the server cannot be reached.
//
// After a fault nothing more may be asked in the same transaction: PostgreSQL refuses it, so no use case relies on it.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Row.h"
#include "core/storage/Value.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::storage {

enum class Engine { Sqlite, Postgres };

/// Facts about an open connection, for checks and for people who help.
struct EngineFacts {
    Engine engine = Engine::Sqlite;
    std::string version;
    std::vector<std::pair<std::string, std::string>> settings; // those the driver asserts at open
    std::string login = {};                                    // the role of the server; "" in a file
};

/// The values of the next row, in the order of the columns; nullptr at the end.
using RowSource = std::function<const Parameters*()>;

class Connection {
public:
    virtual ~Connection() = default;

    /// Runs one statement and shows its rows to the visitor. Prepared once per text and kept.
    virtual Result<void> query(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) = 0;
    /// Runs one statement without answer; the number of rows it changed.
    virtual Result<std::int64_t> execute(std::string_view sql, const Parameters& parameters) = 0;
    /// Inserts many rows, in the fastest way that the engine has; inside a write transaction. The names are constants
    /// of the program. The number of rows.
    virtual Result<std::int64_t> insertRows(std::string_view table, const std::vector<std::string>& columns,
                                            const RowSource& next);
    /// Runs several statements of the project's own (migrations), separated as the engine itself separates them.
    virtual Result<void> script(std::string_view sql) = 0;

    /// A read transaction: all queries until end() see one state of the data.
    virtual Result<void> beginRead() = 0;
    /// A write transaction; waits for another writer up to the engine's time-out, then Fault::Busy.
    virtual Result<void> beginWrite() = 0;
    /// After an Ok of commit() the changes survive a crash and a power cut. A server that is lost while it answers is
    /// asked again, once it is back, whether it had committed: neither an Ok nor a fault is ever wrong.
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;
    /// From now on what is erased is overwritten, not only given free; or no longer. Where only the owner of a server
    /// could read what is given free, nothing is to be done.
    virtual Result<void> overwriteErased(bool /*yes*/) { return {}; }
    /// Whether a writer on another connection waits for the end of this write transaction; false where that cannot be
    /// known.
    virtual Result<bool> otherWriterWaits() { return false; }

    /// Stops the running query from another thread; it ends with Fault::Cancelled.
    virtual void interrupt() = 0;
    /// Stops waiting for a server that does not answer. From another thread, when the store closes.
    virtual void stopWaiting() {}

    /// Housekeeping that must not run inside a desk's transaction (checkpoints). Own connection, own thread. True:
    /// writers leave no pause in which it could be finished, so the writer has to do it itself, between two
    /// transactions.
    virtual Result<bool> maintain() = 0;
    /// Whether another connection or process has committed a change since this was last asked; also true when that
    /// cannot be known. Does not wait. Fault::Offline while a server cannot be reached. Own connection, own thread.
    virtual Result<bool> news() = 0;
    /// A consistent copy of the whole library in a new file, made while others work: a library file, or an archive of a
    /// server's (see BackupFile.h). Inside a read transaction the copy has the state that the transaction sees. `total`
    /// is 0 when the size is unknown; the callback cancels by returning false.
    virtual Result<void> backUpTo(const std::filesystem::path& file,
                                  const std::function<bool(std::int64_t done, std::int64_t total)>& progress) = 0;
    /// Damage found by the engine's own full check, one line each; empty when sound.
    virtual Result<std::vector<std::string>> damage() = 0;

    virtual EngineFacts facts() const = 0;
};

} // namespace kitapdar::storage
