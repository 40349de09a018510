// A database for a test alone, on the throw-away server that `./dev test` starts (PGHOST, PGPORT, PGUSER, PGPASSWORD
// tell where). Without a server a test fails: the second engine is never skipped.
#pragma once

#include "core/storage/Address.h"

#include <memory>
#include <string>

typedef struct pg_conn PGconn;

namespace kitapdar::test {

/// Making and dropping a database takes the server half a second, emptying one some milliseconds: a database that no
/// test holds now is used again, by whichever process of the run comes first.
class PostgresDatabase {
public:
    enum class With { Nothing, EmptyLibrary };

    explicit PostgresDatabase(With with = With::EmptyLibrary);
    ~PostgresDatabase();
    PostgresDatabase(const PostgresDatabase&) = delete;
    PostgresDatabase& operator=(const PostgresDatabase&) = delete;

    storage::Address address() const;
    const std::string& name() const { return m_name; }

    /// Runs statements on the server itself, beside every library; fails the test when they fail. The first column of
    /// the first row, if there is one.
    static std::string server(const std::string& sql);
    /// The same inside this database.
    std::string sql(const std::string& statements) const;

private:
    std::string m_name;
    std::unique_ptr<PGconn, void (*)(PGconn*)> m_holder; // its advisory lock says that the database is taken
};

} // namespace kitapdar::test
