// One prepared statement. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Row.h"
#include "core/storage/Value.h"

#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kitapdar::storage::sqlite {

class Statement {
public:
    static Result<std::unique_ptr<Statement>> prepare(sqlite3* database, std::string_view sql);

    /// Takes the prepared statement over.
    Statement(sqlite3* database, sqlite3_stmt* statement);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds $1…, steps through all rows (or until the visitor says false) and resets. Not re-entrant: a query inside
    /// the visitor of the same text is a fault.
    Result<void> run(const Parameters& parameters, const RowVisitor& visitor);
    bool isRunning() const { return m_running; }

private:
    Result<void> bind(const Parameters& parameters);

    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    std::vector<int> m_positions; // SQLite's index of $1, $2, …; 0 when the text does not use it
    bool m_running = false;
};

} // namespace kitapdar::storage::sqlite
