#include "core/storage/sqlite/SqliteConnection.h"

#include "core/base/OpenDatabase.h"
#include "core/storage/StatementCache.h"
#include "core/storage/sqlite/SqliteFault.h"
#include "core/storage/sqlite/SqliteStatement.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <optional>
#include <thread>
#include <unistd.h>
#include <utility>

namespace kitapdar::storage::sqlite {

namespace {

constexpr int patience = 5000; // milliseconds a write waits for another program's

struct Setting {
    const char* name;
    const char* statement;
    const char* expected; // what reading the pragma must answer
};

constexpr std::array settings = {
    Setting{"journal_mode", "pragma journal_mode=wal", "wal"},
    Setting{"synchronous", "pragma synchronous=full", "2"},
    Setting{"foreign_keys", "pragma foreign_keys=on", "1"},
    // What was erased, of a person or of a secret, does not lie about in the file, however SQLite was built.
    Setting{"secure_delete", "pragma secure_delete=on", "1"},
    Setting{"trusted_schema", "pragma trusted_schema=off", "0"},
    Setting{"cell_size_check", "pragma cell_size_check=on", "1"},
    Setting{"temp_store", "pragma temp_store=memory", "2"},
    // Checkpoints run beside the desk (maintain()), never inside a scan.
    Setting{"wal_autocheckpoint", "pragma wal_autocheckpoint=0", "0"},
    Setting{"cache_size", "pragma cache_size=-16384", "-16384"},
};

class SqliteConnection : public Connection {
public:
    SqliteConnection(sqlite3* database, const std::filesystem::path& file) : m_database(database), m_open(file) {}
    ~SqliteConnection() override {
        m_statements.clear();
        sqlite3_close_v2(m_database);
    }
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    Result<void> prepareForWork(OpenMode mode, bool inMemory);

    Result<void> query(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) override;
    Result<std::int64_t> execute(std::string_view sql, const Parameters& parameters) override;
    Result<void> script(std::string_view sql) override;
    Result<void> beginRead() override { return simple("begin"); }
    Result<void> beginWrite() override { return simple("begin immediate"); }
    Result<void> commit() override { return simple("commit"); }
    void rollback() override {
        m_lost.reset();
        if (!sqlite3_get_autocommit(m_database)) (void)simple("rollback");
    }
    Result<void> overwriteErased(bool yes) override {
        CHECK(pragma(yes ? "pragma secure_delete=on" : "pragma secure_delete=off"));
        return {};
    }
    void interrupt() override { sqlite3_interrupt(m_database); }
    Result<bool> maintain() override;
    Result<bool> news() override;
    Result<void> backUpTo(const std::filesystem::path& file,
                          const std::function<bool(std::int64_t, std::int64_t)>& progress) override;
    Result<std::vector<std::string>> damage() override;
    EngineFacts facts() const override { return m_facts; }

private:
    Result<Statement*> prepared(std::string_view sql);
    Result<void> run(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor);
    Result<void> simple(std::string_view sql) {
        CHECK(execute(sql, {}));
        return {};
    }
    Result<std::string> pragma(std::string_view sql);
    Result<std::int64_t> pragmaNumber(std::string_view sql);

    sqlite3* m_database;
    disk::OpenDatabase m_open;
    StatementCache<std::unique_ptr<Statement>> m_statements;
    EngineFacts m_facts;
    std::int64_t m_dataVersion = 0; // the last one that news() saw
    /// The fault upon which the engine gave up the transaction. Until rollback() nothing more may run: it would be
    /// written at once, a half of what was meant.
    std::optional<Fault> m_lost;
};

Result<Statement*> SqliteConnection::prepared(std::string_view sql) {
    std::string key(sql);
    if (auto* const found = m_statements.find(key)) return found->get();
    TRY(auto statement, Statement::prepare(m_database, sql));
    m_statements.makeRoom([](const std::unique_ptr<Statement>& each) { return !each->isRunning(); });
    return m_statements.put(std::move(key), std::move(statement)).get();
}

Result<void> SqliteConnection::run(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) {
    if (m_lost) return fail(*m_lost);
    const bool inTransaction = !sqlite3_get_autocommit(m_database);
    auto done = [&]() -> Result<void> {
        TRY(Statement * statement, prepared(sql));
        return statement->run(parameters, visitor);
    }();
    if (!done && inTransaction && sqlite3_get_autocommit(m_database)) m_lost = done.error();
    return done;
}

Result<void> SqliteConnection::query(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) {
    return run(sql, parameters, visitor);
}

Result<std::int64_t> SqliteConnection::execute(std::string_view sql, const Parameters& parameters) {
    CHECK(run(sql, parameters, [](const Row&) { return true; }));
    return sqlite3_changes64(m_database);
}

Result<void> SqliteConnection::script(std::string_view sql) {
    const std::string text(sql);
    const char* rest = text.c_str();
    while (*rest != '\0') {
        sqlite3_stmt* raw = nullptr;
        const int code = sqlite3_prepare_v2(m_database, rest, -1, &raw, &rest);
        if (code != SQLITE_OK) return fail(faultOf(m_database, code));
        if (!raw) continue; // white space or a comment
        Statement statement(m_database, raw);
        CHECK(statement.run({}, [](const Row&) { return true; }));
    }
    return {};
}

Result<std::string> SqliteConnection::pragma(std::string_view sql) {
    std::string answer;
    TRY(auto statement, Statement::prepare(m_database, sql));
    CHECK(statement->run({}, [&](const Row& row) {
        answer = row.string(0);
        return true;
    }));
    return answer;
}

Result<std::int64_t> SqliteConnection::pragmaNumber(std::string_view sql) {
    std::int64_t answer = 0;
    CHECK(query(sql, {}, [&](const Row& row) {
        answer = row.integer(0);
        return true;
    }));
    return answer;
}

Result<void> SqliteConnection::prepareForWork(OpenMode mode, bool inMemory) {
    sqlite3_extended_result_codes(m_database, 1);
    sqlite3_busy_timeout(m_database, patience);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);

    // Asked for writing, the engine opens what it may only read without a word.
    if (mode != OpenMode::ReadOnly && sqlite3_db_readonly(m_database, "main") == 1) {
        return fail(Fault{Fault::Kind::ReadOnly, "file may only be read", {}});
    }
    TRY(const auto id, pragmaNumber("pragma application_id"));
    if (mode == OpenMode::Create) {
        CHECK(pragma("pragma application_id=" + std::to_string(applicationId)));
    } else if (id != applicationId) {
        return fail(Fault{Fault::Kind::Corrupt, "application_id is not ours", {}});
    }
    m_facts = {Engine::Sqlite, sqlite3_libversion(), {}};
    for (const Setting& setting : settings) {
        const std::string name = setting.name;
        if (mode == OpenMode::ReadOnly && name == "journal_mode") continue;
        CHECK(pragma(setting.statement));
        TRY(const auto now, pragma("pragma " + name));
        if (now != setting.expected && !(inMemory && name == "journal_mode")) {
            return fail(internalFault("setting " + name + " is " + now));
        }
        m_facts.settings.emplace_back(name, now);
    }
    return {};
}

Result<bool> SqliteConnection::news() {
    // Differs when any other connection, of this process or another, has committed.
    TRY(const auto version, pragmaNumber("pragma data_version"));
    return std::exchange(m_dataVersion, version) != version;
}

Result<bool> SqliteConnection::maintain() {
    constexpr int pagesWorthAPause = 4096; // 16 MB
    constexpr int longestPause = 100;      // milliseconds, for writers
    int log = 0;
    int done = 0;
    // Passive: copies what it can without making a writer or a reader wait.
    const int code = sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_PASSIVE, &log, &done);
    if ((code & 0xff) != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) return fail(faultOf(m_database, code));
    if (log < pagesWorthAPause) return false;
    // While somebody writes without a break the log is never at its end and only grows: then writers wait a moment.
    sqlite3_busy_timeout(m_database, longestPause);
    const int emptied = sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_database, patience);
    if ((emptied & 0xff) == SQLITE_BUSY) return true;
    if ((emptied & 0xff) != SQLITE_OK) return fail(faultOf(m_database, emptied));
    return false;
}

Result<void> SqliteConnection::backUpTo(const std::filesystem::path& file,
                                        const std::function<bool(std::int64_t, std::int64_t)>& progress) {
    constexpr int pagesPerStep = 256; // about 1 MB: a writer waits at most that long
    sqlite3* target = nullptr;
    const int opened = sqlite3_open_v2(file.c_str(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> owner(target, sqlite3_close_v2);
    if (opened != SQLITE_OK) return fail(faultOf(target, opened));
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", m_database, "main");
    if (!backup) return fail(faultOf(target, sqlite3_errcode(target)));
    int code = SQLITE_OK;
    bool shouldContinue = true;
    while (shouldContinue && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        const int total = sqlite3_backup_pagecount(backup);
        if (progress) shouldContinue = progress(total - sqlite3_backup_remaining(backup), total);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!shouldContinue && code != SQLITE_DONE) return fail(cancelled());
    if (finished != SQLITE_OK) return fail(faultOf(target, finished));
    return {};
}

Result<std::vector<std::string>> SqliteConnection::damage() {
    std::vector<std::string> lines;
    CHECK(query("pragma integrity_check", {}, [&](const Row& row) {
        if (row.text(0) != "ok") lines.push_back(row.string(0));
        return true;
    }));
    CHECK(query("pragma foreign_key_check", {}, [&](const Row& row) {
        lines.push_back("foreign key: " + row.string(0) + " row " + std::to_string(row.integer(1)) + " -> " +
                        row.string(2));
        return true;
    }));
    return lines;
}

/// Reading needs a log's index beside the file. Where none can be made nobody writes either, so that the file may be
/// read as it is; not when a log lies there, whose content would be missed.
bool isUnchangeable(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) == 0) return false;
    const bool isReadOnlyDisk = errno == EROFS;
    std::filesystem::path log = file;
    log += "-wal";
    if (::access(log.c_str(), F_OK) != 0) return true;
    std::error_code error; // an empty one is nobody's where nobody can write
    return isReadOnlyDisk && std::filesystem::file_size(log, error) == 0 && !error;
}

} // namespace

std::string uriToRead(const std::filesystem::path& file) {
    std::string name = "file:";
    for (const char c : std::filesystem::path(file).string()) {
        if (c == '?')
            name += "%3f";
        else if (c == '#')
            name += "%23";
        else if (c == '%')
            name += "%25";
        else
            name += c;
    }
    return name + (isUnchangeable(file) ? "?immutable=1" : "?mode=ro");
}

namespace {

/// A full disk has no room for the index of a log beside the file. Who has the file alone needs none; what is there is
/// read as it is, and nothing is written. Fault::Busy when anybody else has it open.
Result<std::unique_ptr<Connection>> openAlone(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(file.c_str(), &database, flags, nullptr);
    auto connection = std::make_unique<SqliteConnection>(database, file);
    if (code != SQLITE_OK) return fail(faultOf(database, code));
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    CHECK(connection->script("pragma locking_mode=exclusive; pragma query_only=on"));
    CHECK(connection->prepareForWork(OpenMode::ReadOnly, false));
    return std::unique_ptr<Connection>(std::move(connection));
}

Result<std::unique_ptr<Connection>> openAsItIs(const std::filesystem::path& file, OpenMode mode) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    if (mode == OpenMode::Create) flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (mode == OpenMode::ReadWrite) flags |= SQLITE_OPEN_READWRITE;
    if (mode == OpenMode::ReadOnly) flags |= SQLITE_OPEN_READONLY;
    std::string name = file.string();
    if (mode == OpenMode::ReadOnly && isUnchangeable(file)) {
        name = uriToRead(file);
        flags |= SQLITE_OPEN_URI;
    }
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &database, flags, nullptr);
    auto connection = std::make_unique<SqliteConnection>(database, file); // closes also what failed to open
    if (code != SQLITE_OK) return fail(faultOf(database, code));
    const auto ready = connection->prepareForWork(mode, file == ":memory:");
    if (ready) return std::unique_ptr<Connection>(std::move(connection));
    if (mode == OpenMode::ReadOnly && ready.error().kind == Fault::Kind::DiskFull) {
        connection.reset();
        if (auto alone = openAlone(file)) return alone;
    }
    return fail(ready.error());
}

} // namespace

Result<std::unique_ptr<Connection>> open(const std::filesystem::path& file, OpenMode mode) {
    auto opened = openAsItIs(file, mode);
    const bool mayBeUnfinished =
        !opened && mode == OpenMode::ReadOnly && opened.error().kind == Fault::Kind::ReadOnly && !isUnchangeable(file);
    if (!mayBeUnfinished) return opened;
    // A program that was killed in the middle left what only a writer may put back.
    if (!openAsItIs(file, OpenMode::ReadWrite)) return opened;
    return openAsItIs(file, mode);
}

namespace {

class Holding : public HeldFile {
public:
    explicit Holding(sqlite3* database) : m_database(database, sqlite3_close_v2) {}

    Result<void> fold() {
        // Only the last connection may leave the write-ahead log: the change is refused while there is another.
        TRY(const auto mode, answerTo("pragma journal_mode=delete"));
        if (mode != "delete") return fail(Fault{Fault::Kind::Busy, "file is open elsewhere", {}});
        return {};
    }

    Result<void> hold() {
        CHECK(answerTo("begin exclusive"));
        // Somebody may have opened it between the two.
        TRY(const auto mode, answerTo("pragma journal_mode"));
        if (mode != "delete") return fail(Fault{Fault::Kind::Busy, "file is open elsewhere", {}});
        return {};
    }

private:
    Result<std::string> answerTo(std::string_view sql) {
        TRY(auto statement, Statement::prepare(m_database.get(), sql));
        std::string answer;
        CHECK(statement->run({}, [&](const Row& row) {
            answer = row.string(0);
            return true;
        }));
        return answer;
    }

    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_database;
};

Result<std::unique_ptr<Holding>> folded(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    const int opened = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    auto holding = std::make_unique<Holding>(database);
    if (opened != SQLITE_OK) return fail(faultOf(database, opened));
    sqlite3_extended_result_codes(database, 1);
    CHECK(holding->fold());
    return holding;
}

} // namespace

Result<bool> emptyLog(const std::filesystem::path& file) {
    TRY(const auto connection, open(file, OpenMode::ReadWrite));
    bool emptied = false;
    CHECK(connection->query("pragma wal_checkpoint(truncate)", {}, [&](const Row& row) {
        emptied = row.integer(0) == 0;
        return true;
    }));
    return emptied;
}

Result<void> foldWal(const std::filesystem::path& file) {
    CHECK(folded(file));
    return {};
}

Result<std::unique_ptr<HeldFile>> holdFile(const std::filesystem::path& file) {
    TRY(auto holding, folded(file));
    CHECK(holding->hold());
    return std::unique_ptr<HeldFile>(std::move(holding));
}

} // namespace kitapdar::storage::sqlite
