#include "core/storage/postgres/Session.h"

#include "core/storage/Platform.h"
#include "core/storage/postgres/BulkLine.h"
#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/postgres/PostgresFault.h"
#include "core/storage/postgres/PostgresRow.h"
#include "core/storage/postgres/PostgresText.h"

#include <array>
#include <charconv>
#include <chrono>
#include <clocale>
#include <libpq-fe.h>
#include <map>
#include <poll.h>
#include <vector>

namespace kitapdar::storage::postgres {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(5); // for a server to let us in

/// What every session asks for; asserted after the greeting where a server could have its own mind.
constexpr const char* options =
    "-c search_path=kitapdar -c synchronous_commit=on -c jit=off -c lock_timeout=5000 "
    "-c standard_conforming_strings=on -c client_min_messages=warning -c idle_in_transaction_session_timeout=60000";

/// libpq words its errors in the language of the machine; what we look for in them is English.
class EnglishMessages {
public:
    EnglishMessages() : m_english(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_english)) {}
    ~EnglishMessages() {
        uselocale(m_before);
        if (m_english) freelocale(m_english);
    }
    EnglishMessages(const EnglishMessages&) = delete;
    EnglishMessages& operator=(const EnglishMessages&) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

/// False when the time is over.
bool waitFor(int socket, short events, Clock::time_point until) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    if (left <= 0) return false;
    pollfd descriptor{socket, events, 0};
    return poll(&descriptor, 1, static_cast<int>(left)) != 0;
}

std::unique_ptr<PGconn, FreeConnection> started(const ServerAddress& server) {
    std::map<std::string, std::string> words = server.keywords();
    words["client_encoding"] = "UTF8";
    words["application_name"] = "kitapdar " + computerName();
    words["options"] = options;
    // A cable that was pulled is noticed within some ten seconds.
    words["keepalives_idle"] = "5";
    words["keepalives_interval"] = "2";
    words["keepalives_count"] = "3";
    words["tcp_user_timeout"] = "10000";
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [keyword, value] : words) {
        keywords.push_back(keyword.c_str());
        values.push_back(value.c_str());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    return std::unique_ptr<PGconn, FreeConnection>(PQconnectStartParams(keywords.data(), values.data(), 0));
}

Result<void> greet(PGconn* connection) {
    const auto until = Clock::now() + patience;
    PostgresPollingStatusType next = PGRES_POLLING_WRITING;
    while (next != PGRES_POLLING_OK) {
        if (next == PGRES_POLLING_FAILED) return fail(connectFault(connection));
        const short events = next == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        if (!waitFor(PQsocket(connection), events, until)) {
            return fail(Fault{Fault::Kind::Offline, "not within five seconds", {}, {}, ConnectProblem::NobodyAnswers});
        }
        next = PQconnectPoll(connection);
    }
    return {};
}

/// Values as libpq wants them: numbers and text as text, bytes as they are.
class Bound {
public:
    explicit Bound(const Parameters& parameters) {
        m_kept.reserve(parameters.size()); // so that no text moves while it is pointed at
        for (const Value& value : parameters) {
            if (const auto* number = std::get_if<std::int64_t>(&value)) {
                add(m_kept.emplace_back(std::to_string(*number)).c_str(), 0, 0);
            } else if (const auto* text = std::get_if<std::string>(&value)) {
                add(isPlain(*text) ? text->c_str() : m_kept.emplace_back(toServer(*text)).c_str(), 0, 0);
            } else if (const auto* blob = std::get_if<Blob>(&value)) {
                add(blob->bytes.data(), static_cast<int>(blob->bytes.size()), 1);
            } else {
                add(nullptr, 0, 0);
            }
        }
    }

    int count() const { return static_cast<int>(m_values.size()); }
    const char* const* values() const { return m_values.data(); }
    const int* lengths() const { return m_lengths.data(); }
    const int* formats() const { return m_formats.data(); }

private:
    void add(const char* value, int length, int format) {
        m_values.push_back(value);
        m_lengths.push_back(length);
        m_formats.push_back(format);
    }

    std::vector<std::string> m_kept;
    std::vector<const char*> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// Whatever happens, an exception of the visitor included, the answer is read to its end: the next statement would
/// find the rest of it.
class Running {
public:
    Running(PGconn* connection, bool& running) : m_connection(connection), m_running(running) { m_running = true; }
    ~Running() {
        while (PGresult* rest = PQgetResult(m_connection)) PQclear(rest);
        m_running = false;
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    PGconn* m_connection;
    bool& m_running;
};

std::int64_t changedBy(PGresult* result) {
    const std::string_view text = PQcmdTuples(result);
    std::int64_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}

} // namespace

void FreeConnection::operator()(PGconn* connection) const { PQfinish(connection); }
void FreeResult::operator()(PGresult* result) const { PQclear(result); }
void FreeCancel::operator()(PGcancel* cancel) const { PQfreeCancel(cancel); }

Result<std::unique_ptr<Session>> Session::begin(const ServerAddress& server) {
    const EnglishMessages english;
    auto connection = started(server);
    if (!connection) return fail(internalFault("no memory for a connection"));
    if (PQstatus(connection.get()) == CONNECTION_BAD) return fail(connectFault(connection.get()));
    // So that a greeting that is refused tells its SQLSTATE.
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    CHECK(greet(connection.get()));
    PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
    PQsetNoticeProcessor(
        connection.get(), [](void*, const char*) {}, nullptr);
    const char* encoding = PQparameterStatus(connection.get(), "server_encoding");
    if (!encoding || std::string_view(encoding) != "UTF8") return fail(internalFault("the database is not of UTF-8"));
    return std::unique_ptr<Session>(new Session(std::move(connection)));
}

bool Session::lost() const { return PQstatus(m_connection.get()) != CONNECTION_OK; }

Result<std::string> Session::prepared(std::string_view sql) {
    std::string key(sql);
    if (const auto* found = m_statements.find(key)) return *found;
    m_statements.makeRoom([this](const std::string& name) {
        const ResultPointer dropped(PQexec(m_connection.get(), ("deallocate " + name).c_str()));
        return PQresultStatus(dropped.get()) == PGRES_COMMAND_OK;
    });
    std::string name = "s" + std::to_string(m_prepared++);
    const ResultPointer result(PQprepare(m_connection.get(), name.c_str(), key.c_str(), 0, nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) return fail(faultOf(m_connection.get(), result.get()));
    return m_statements.put(std::move(key), std::move(name));
}

Result<std::int64_t> Session::run(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor) {
    if (m_running) return fail(internalFault("statement used inside a visitor"));
    TRY(const auto name, prepared(sql));
    const Bound bound(parameters);
    constexpr int binary = 1;
    if (!PQsendQueryPrepared(m_connection.get(), name.c_str(), bound.count(), bound.values(), bound.lengths(),
                             bound.formats(), binary)) {
        return fail(faultOf(m_connection.get(), nullptr));
    }
    PQsetSingleRowMode(m_connection.get()); // a whole library passes through here when it is copied
    const Running running(m_connection.get(), m_running);
    return rows(visitor);
}

Result<std::int64_t> Session::rows(const RowVisitor& visitor) {
    std::int64_t changed = 0;
    std::optional<Fault> fault;
    bool wanted = true;
    while (const ResultPointer result{PQgetResult(m_connection.get())}) {
        switch (PQresultStatus(result.get())) {
        case PGRES_SINGLE_TUPLE:
            if (wanted) wanted = visitor(PostgresRow(result.get(), 0)); // the others are read past
            break;
        case PGRES_TUPLES_OK:
        case PGRES_COMMAND_OK:
            changed = changedBy(result.get());
            break;
        default:
            if (!fault) fault = faultOf(m_connection.get(), result.get());
        }
    }
    if (!fault && lost()) fault = faultOf(m_connection.get(), nullptr);
    if (fault) return fail(std::move(*fault));
    return changed;
}

Result<std::int64_t> Session::insertBulk(const std::string& sql, const RowSource& next) {
    constexpr std::size_t pieceBytes = 1 << 16;
    if (m_running) return fail(internalFault("statement used inside a visitor"));
    const ResultPointer begun(PQexec(m_connection.get(), sql.c_str()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) return fail(faultOf(m_connection.get(), begun.get()));
    std::string piece;
    bool sent = true;
    const auto send = [&] {
        sent = PQputCopyData(m_connection.get(), piece.data(), static_cast<int>(piece.size())) == 1;
        piece.clear();
    };
    for (const Parameters* values = next(); sent && values; values = next()) {
        appendBulkLine(piece, *values);
        if (piece.size() >= pieceBytes) send();
    }
    if (sent) send();
    (void)PQputCopyEnd(m_connection.get(), nullptr);
    return rows([](const Row&) { return true; });
}

Result<ResultPointer> Session::simple(const std::string& sql) {
    if (m_running) return fail(internalFault("statement used inside a visitor"));
    ResultPointer result(PQexec(m_connection.get(), sql.c_str()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) {
        return fail(faultOf(m_connection.get(), result.get()));
    }
    return result;
}

Result<Session::Notes> Session::notes() {
    if (!PQconsumeInput(m_connection.get())) return fail(faultOf(m_connection.get(), nullptr));
    Notes notes;
    while (PGnotify* note = PQnotifies(m_connection.get())) {
        notes.any = true;
        if (note->extra && *note->extra) notes.text = note->extra;
        PQfreemem(note);
    }
    if (lost()) return fail(faultOf(m_connection.get(), nullptr));
    return notes;
}

std::unique_ptr<PGcancel, FreeCancel> Session::canceller() const {
    return std::unique_ptr<PGcancel, FreeCancel>(PQgetCancel(m_connection.get()));
}

namespace {

std::string tlsOf(PGconn* connection) {
    if (!PQsslInUse(connection)) return "off";
    const char* protocol = PQsslAttribute(connection, "protocol");
    return protocol ? protocol : "on";
}

} // namespace

EngineFacts Session::facts() const {
    const auto setting = [this](const char* name) {
        const char* value = PQparameterStatus(m_connection.get(), name);
        return std::pair<std::string, std::string>(name, value ? value : "");
    };
    EngineFacts facts{Engine::Postgres, setting("server_version").second, {}};
    facts.settings = {setting("server_encoding"),
                      setting("is_superuser"),
                      {"tls", tlsOf(m_connection.get())},
                      {"synchronous_commit", "on"},
                      {"isolation", "repeatable read"}};
    const char* login = PQuser(m_connection.get());
    facts.login = login ? login : "";
    return facts;
}

} // namespace kitapdar::storage::postgres
