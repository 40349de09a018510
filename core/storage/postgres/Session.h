// One session with a PostgreSQL server: made, settings asserted, statements kept, results handed out. What a lost
// session means for a transaction is PostgresConnection's business. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"
#include "core/storage/StatementCache.h"

#include <memory>
#include <string>
#include <string_view>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pg_cancel PGcancel;

namespace kitapdar::storage::postgres {

struct FreeConnection {
    void operator()(PGconn* connection) const;
};
struct FreeResult {
    void operator()(PGresult* result) const;
};
struct FreeCancel {
    void operator()(PGcancel* cancel) const;
};
using ResultPointer = std::unique_ptr<PGresult, FreeResult>;

class Session {
public:
    /// Connects within five seconds and asserts the settings. Faults as of connectFault(); Internal when the database
    /// is not of UTF-8.
    static Result<std::unique_ptr<Session>> begin(const ServerAddress& server);

    /// Runs a prepared statement, prepared on its first use; rows as they come. The number of rows it changed.
    Result<std::int64_t> run(std::string_view sql, const Parameters& parameters, const RowVisitor& visitor);
    /// Runs statements without parameters in one message; the result of the last. An error of any is the answer.
    Result<ResultPointer> simple(const std::string& sql);

    /// Runs a "copy … from stdin" and sends it the rows. Their number.
    Result<std::int64_t> insertBulk(const std::string& sql, const RowSource& next);

    bool lost() const;
    /// News that have arrived: whether there were any, and the last text among them.
    struct Notes {
        bool any = false;
        std::string text;
    };
    /// Fault::Busy when the connection was found lost.
    Result<Notes> notes();

    PGconn* handle() const { return m_connection.get(); }
    std::unique_ptr<PGcancel, FreeCancel> canceller() const;
    EngineFacts facts() const;

private:
    explicit Session(std::unique_ptr<PGconn, FreeConnection> connection) : m_connection(std::move(connection)) {}
    Result<std::string> prepared(std::string_view sql);
    Result<std::int64_t> rows(const RowVisitor& visitor);

    std::unique_ptr<PGconn, FreeConnection> m_connection;
    StatementCache<std::string> m_statements; // their names
    std::uint64_t m_prepared = 0;             // how many were ever prepared: names are not given twice
    bool m_running = false;
};

} // namespace kitapdar::storage::postgres
