// Connection: the one seam between Kitapdar and a database engine. Above it there is one SQL text for every engine
// (docs/architecture.md, "portable subset"); below it one driver per engine. A connection belongs to one thread at a
// time; only interrupt() may be called from another.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Row.h"
#include "core/storage/Value.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace kitapdar::storage {

enum class Engine { Sqlite, Postgres };

/// What an open connection can tell of itself, for Diagnostics.
struct EngineFacts {
    Engine engine = Engine::Sqlite;
    std::string version;
    std::vector<std::pair<std::string, std::string>> settings; // those the driver asserts at open
};

class Connection {
public:
    virtual ~Connection() = default;

    /// Runs one statement and shows its rows to the visitor. Prepared once per text and kept.
    virtual Result<void> query(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) = 0;
    /// Runs one statement without answer; the number of rows it changed.
    virtual Result<std::int64_t> execute(std::string_view sql, const Parameters& parameters) = 0;
    /// Runs several statements of the project's own (migrations), separated as the engine itself separates them.
    virtual Result<void> script(std::string_view sql) = 0;

    /// A read transaction: all queries until end() see one state of the data.
    virtual Result<void> beginRead() = 0;
    /// A write transaction; waits for another writer up to the engine's time-out, then Fault::Busy.
    virtual Result<void> beginWrite() = 0;
    /// After an Ok of commit() the changes survive a crash and a power cut.
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;

    /// Stops the running query from another thread; it ends with Fault::Cancelled.
    virtual void interrupt() = 0;

    /// Housekeeping that must not run inside a desk's transaction (checkpoints). Own connection, own thread.
    virtual Result<void> maintain() = 0;
    /// A number that changes when another connection or process has committed a change (polled for news).
    virtual Result<std::int64_t> changeCounter() = 0;
    /// A consistent copy of the whole database in a new file, made while others work.
    virtual Result<void> copyTo(const std::filesystem::path& file,
                                const std::function<bool(std::int64_t done, std::int64_t total)>& progress) = 0;
    /// Damage found by the engine's own full check, one line each; empty when sound.
    virtual Result<std::vector<std::string>> damage() = 0;

    virtual EngineFacts facts() const = 0;
};

} // namespace kitapdar::storage
