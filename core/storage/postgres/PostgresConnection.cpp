#include "core/storage/postgres/PostgresConnection.h"

#include "core/base/Hex.h"
#include "core/storage/Migrator.h"
#include "core/storage/postgres/Archive.h"
#include "core/storage/postgres/PostgresFault.h"
#include "core/storage/postgres/SchemaAside.h"
#include "core/storage/postgres/Session.h"

#include <sodium.h>

#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <libpq-fe.h>
#include <mutex>
#include <thread>

namespace kitapdar::storage::postgres {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto betweenTries = std::chrono::milliseconds(300); // to reach a server that was lost
constexpr auto betweenCleanings = std::chrono::minutes(10);
constexpr auto betweenSigns = std::chrono::seconds(20); // of life, in a transaction that waits
constexpr const char* channel = "kitapdar";

constexpr const char* hasOwnTables = "select to_regclass('kitapdar.applied_write') is not null";

// LOCK TABLE takes no snapshot: the transaction sees what the writer before it has committed. The lock is a table's
// that nothing else ever touches, so that no vacuum stands in its way. Writers that follow one another so need no
// predicate locks, which a server has only so many of: an old transaction in any of its databases keeps them all.
constexpr const char* beginWriting =
    "begin isolation level repeatable read; lock table turn in exclusive mode; "
    "select value from meta where name = 'schema'";
constexpr const char* beginReading = "begin isolation level repeatable read read only";

Fault offline(Fault fault) {
    // While one works it does not matter why the server lets nobody in.
    fault.kind = Fault::Kind::Offline;
    return fault;
}

std::int64_t numberIn(const ResultPointer& result) {
    if (PQntuples(result.get()) == 0) return 0;
    const std::string_view text = PQgetvalue(result.get(), 0, 0);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class PostgresConnection : public Connection {
public:
    PostgresConnection(ServerAddress server, OpenMode mode) : m_server(std::move(server)), m_mode(mode) {}

    Result<void> connect();
    Result<void> makeOwnTables() { return simple(ownTables); }
    Result<bool> isLibrary();

    Result<void> query(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) override;
    Result<std::int64_t> execute(std::string_view sql, const Parameters& parameters) override;
    Result<std::int64_t> insertRows(std::string_view table, const std::vector<std::string>& columns,
                                    const RowSource& next) override;
    Result<void> script(std::string_view sql) override { return simple(std::string(sql)); }
    Result<void> beginRead() override {
        CHECK(begin(beginReading));
        return {};
    }
    Result<void> beginWrite() override;
    Result<void> commit() override;
    void rollback() override;
    Result<bool> otherWriterWaits() override;
    void interrupt() override;
    void stopWaiting() override { m_stopWaiting = true; }
    Result<bool> maintain() override;
    Result<bool> news() override;
    Result<void> backUpTo(const std::filesystem::path& file,
                          const std::function<bool(std::int64_t, std::int64_t)>& progress) override;
    Result<std::vector<std::string>> damage() override;
    EngineFacts facts() const override { return m_facts; }

private:
    Result<void> reconnect();
    Result<bool> listen();
    Result<ResultPointer> begin(const char* sql);
    Result<void> simple(const std::string& sql);
    std::string applied(std::string_view onConflict) const;
    Result<void> askWhetherCommitted();
    Result<void> archive(const std::filesystem::path& file,
                         const std::function<bool(std::int64_t, std::int64_t)>& progress);

    ServerAddress m_server;
    OpenMode m_mode;
    std::unique_ptr<Session> m_session;
    EngineFacts m_facts;
    std::string m_token;         // of the write under way
    Clock::time_point m_nextTry; // of news(), while the server is away
    Clock::time_point m_lastCleaning = Clock::now();
    bool m_listening = false;
    std::atomic<bool> m_stopWaiting = false;
    std::mutex m_cancelMutex;
    std::unique_ptr<PGcancel, FreeCancel> m_cancel;
};

Result<void> PostgresConnection::connect() {
    m_listening = false;
    TRY(m_session, Session::begin(m_server));
    if (m_mode != OpenMode::Restore) {
        if (auto putBack = SchemaAside::putBack(*m_session); !putBack) {
            m_session.reset();
            return putBack;
        }
    }
    m_facts = m_session->facts();
    const std::scoped_lock lock(m_cancelMutex);
    m_cancel = m_session->canceller();
    return {};
}

Result<void> PostgresConnection::reconnect() {
    if (m_session && !m_session->lost()) return {};
    if (m_stopWaiting) return fail(Fault{Fault::Kind::Offline, "the server cannot be reached", {}});
    auto connected = connect();
    if (!connected) return fail(offline(connected.error()));
    return {};
}

Result<bool> PostgresConnection::isLibrary() {
    TRY(const auto answer, m_session->simple(hasOwnTables));
    return *PQgetvalue(answer.get(), 0, 0) == 't';
}

Result<void> PostgresConnection::simple(const std::string& sql) {
    if (!m_session) return fail(Fault{Fault::Kind::Offline, "not connected", {}});
    CHECK(m_session->simple(sql));
    return {};
}

Result<void> PostgresConnection::query(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) {
    if (!m_session) return fail(Fault{Fault::Kind::Offline, "not connected", {}});
    CHECK(m_session->run(sql, parameters, visitor));
    return {};
}

Result<std::int64_t> PostgresConnection::execute(std::string_view sql, const Parameters& parameters) {
    if (!m_session) return fail(Fault{Fault::Kind::Offline, "not connected", {}});
    return m_session->run(sql, parameters, [](const Row&) { return true; });
}

Result<std::int64_t> PostgresConnection::insertRows(std::string_view table, const std::vector<std::string>& columns,
                                                    const RowSource& next) {
    if (!m_session) return fail(Fault{Fault::Kind::Offline, "not connected", {}});
    std::string names;
    for (const std::string& column : columns) names += (names.empty() ? "" : ", ") + column;
    return m_session->insertBulk("copy " + std::string(table) + " (" + names + ") from stdin", next);
}

Result<ResultPointer> PostgresConnection::begin(const char* sql) {
    // A server that was restarted while nobody worked is noticed only now: once more on a new session.
    for (bool again = false;; again = true) {
        CHECK(reconnect());
        auto begun = m_session->simple(sql);
        if (begun) return begun;
        if (m_session->lost() && !again) continue;
        const Fault fault = begun.error();
        rollback();
        return fail(m_session->lost() ? offline(fault) : fault);
    }
}

Result<void> PostgresConnection::beginWrite() {
    m_token.resize(16);
    randombytes_buf(m_token.data(), m_token.size());
    TRY(const auto begun, begin(beginWriting));
    // An administrator may have brought the library up to date while this desk worked.
    if (const std::int64_t schema = numberIn(begun); schema > newestSchema()) {
        rollback();
        return fail(Fault{Fault::Kind::SchemaTooNew, "schema " + std::to_string(schema), {}});
    }
    return {};
}

std::string PostgresConnection::applied(std::string_view onConflict) const {
    return "insert into applied_write (token, at) values ('\\x" + toHex(m_token) +
           "', extract(epoch from now()) * 1000)" + std::string(onConflict);
}

Result<void> PostgresConnection::commit() {
    if (!m_session) return fail(Fault{Fault::Kind::Offline, "not connected", {}});
    const auto done = m_session->simple(applied("; notify kitapdar; commit"));
    if (m_session->lost()) return askWhetherCommitted();
    if (!done) return failed(done.error());
    // A transaction that failed before answers a commit with a rollback, and with no error.
    if (std::string_view(PQcmdStatus(done->get())) != "COMMIT") {
        return fail(internalFault("commit of a transaction that had failed"));
    }
    return {};
}

/// The server was lost between "commit" and its answer. When it is back, the token of the write is put there once more:
/// if it is there already, the write was done; if not, it was not and never will be, for its token is taken now.
Result<void> PostgresConnection::askWhetherCommitted() {
    while (!m_stopWaiting) {
        if (connect()) {
            const auto asked = m_session->simple(applied(" on conflict do nothing"));
            if (asked) {
                const bool wasThere = std::string_view(PQcmdTuples(asked->get())) == "0";
                if (wasThere) return {};
                return fail(Fault{Fault::Kind::Busy, "the server was lost before the commit", {}});
            }
        }
        std::this_thread::sleep_for(betweenTries);
    }
    return fail(Fault{Fault::Kind::Offline, "given up while it was unknown whether the commit was done", {}});
}

void PostgresConnection::rollback() {
    if (m_session && !m_session->lost()) (void)m_session->simple("rollback");
}

Result<bool> PostgresConnection::otherWriterWaits() {
    bool waiting = false;
    CHECK(
        query("select 1 from pg_locks where not granted and locktype = 'relation' and relation = 'turn'::regclass "
              "and database = (select oid from pg_database where datname = current_database()) limit 1",
              {}, [&](const Row&) { return waiting = true; }));
    return waiting;
}

void PostgresConnection::interrupt() {
    const std::scoped_lock lock(m_cancelMutex);
    std::array<char, 256> ignored{};
    if (m_cancel) PQcancel(m_cancel.get(), ignored.data(), static_cast<int>(ignored.size()));
}

Result<bool> PostgresConnection::maintain() {
    if (Clock::now() - m_lastCleaning < betweenCleanings) return false;
    m_lastCleaning = Clock::now();
    CHECK(reconnect());
    // A desk asks for its token within the minutes in which it waits for the server, a day is plenty.
    CHECK(simple("delete from applied_write where at < (extract(epoch from now()) - 86400) * 1000"));
    return false;
}

Result<bool> PostgresConnection::news() {
    if (Clock::now() < m_nextTry) return fail(Fault{Fault::Kind::Offline, "the server cannot be reached", {}});
    auto received = listen();
    // Cut off, but perhaps not for long: asked once more before anybody is told.
    if (!received && m_session && m_session->lost()) received = listen();
    if (!received && received.error().kind != Fault::Kind::SchemaTooNew) {
        m_nextTry = Clock::now() + betweenTries;
        return fail(offline(received.error()));
    }
    return received;
}

Result<bool> PostgresConnection::listen() {
    CHECK(reconnect());
    bool any = false;
    if (!m_listening) { // from now on; what came before can only be guessed
        CHECK(simple(std::string("listen ") + channel));
        m_listening = true;
        any = true;
    }
    TRY(const auto notes, m_session->notes());
    if (notes.text == schemaNews) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "the library was brought up to date", {}});
    }
    return any || notes.any;
}

/// pg_dump sees exactly what this transaction sees: what was read here is what lies there.
Result<void> PostgresConnection::archive(const std::filesystem::path& file,
                                         const std::function<bool(std::int64_t, std::int64_t)>& progress) {
    TRY(const auto exported, m_session->simple("select pg_export_snapshot()"));
    const std::string snapshot = PQgetvalue(exported.get(), 0, 0);
    auto asked = Clock::now();
    const auto shouldContinue = [&] {
        // The server ends a transaction in which nothing happens for long.
        if (Clock::now() - asked > betweenSigns) {
            (void)m_session->simple("select 1");
            asked = Clock::now();
        }
        std::error_code none;
        const auto written = std::filesystem::file_size(file, none);
        return !progress || progress(none ? 0 : static_cast<std::int64_t>(written), 0);
    };
    return writeArchive(m_server, majorOf(m_facts), snapshot, file, shouldContinue);
}

Result<void> PostgresConnection::backUpTo(const std::filesystem::path& file,
                                          const std::function<bool(std::int64_t, std::int64_t)>& progress) {
    CHECK(reconnect());
    if (PQtransactionStatus(m_session->handle()) != PQTRANS_IDLE) return archive(file, progress);
    CHECK(beginRead());
    auto written = archive(file, progress);
    rollback();
    return written;
}

Result<std::vector<std::string>> PostgresConnection::damage() {
    CHECK(reconnect());
    std::vector<std::string> lines;
    // The server checks constraints itself; what it can find beyond that is a page whose checksum fails, or an index
    // that was left unfinished.
    CHECK(
        query("select 'pages with a wrong checksum: ' || checksum_failures from pg_stat_database "
              "where datname = current_database() and checksum_failures > 0 union all "
              "select 'index not valid: ' || c.relname from pg_index i join pg_class c on c.oid = i.indexrelid "
              "where not i.indisvalid and c.relnamespace = 'kitapdar'::regnamespace union all "
              "select 'constraint not valid: ' || conname from pg_constraint "
              "where not convalidated and connamespace = 'kitapdar'::regnamespace",
              {}, [&](const Row& row) {
                  lines.push_back(row.string(0));
                  return true;
              }));
    return lines;
}

} // namespace

Result<std::unique_ptr<Connection>> open(const ServerAddress& server, OpenMode mode) {
    auto connection = std::make_unique<PostgresConnection>(server, mode);
    CHECK(connection->connect());
    TRY(bool library, connection->isLibrary());
    if (!library && mode == OpenMode::Create) {
        CHECK(connection->makeOwnTables());
        library = true;
    }
    if (!library) return fail(Fault{Fault::Kind::NotFound, "no library in this database", {}});
    return std::unique_ptr<Connection>(std::move(connection));
}

int majorOf(const EngineFacts& facts) {
    int major = 0;
    std::from_chars(facts.version.data(), facts.version.data() + facts.version.size(), major);
    return major;
}

Result<int> serverMajor(const ServerAddress& server) {
    TRY(const auto session, Session::begin(server));
    return majorOf(session->facts());
}

} // namespace kitapdar::storage::postgres
