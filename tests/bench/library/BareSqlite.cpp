#include "tests/bench/library/BareSqlite.h"

#include <cstdio>
#include <cstdlib>

namespace kitapdar::bench {

namespace {

/// A benchmark that cannot work has nothing to measure.
void require(bool good, sqlite3* database, const std::string& what) {
    if (good) return;
    std::fprintf(stderr, "%s: %s\n", what.c_str(), sqlite3_errmsg(database));
    std::exit(1);
}

} // namespace

BareSqlite::BareSqlite(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database);
    require(code == SQLITE_OK, database, file.string());
    sqlite3_busy_timeout(database, 5000);
    for (const char* setting : {"pragma journal_mode=wal", "pragma synchronous=full", "pragma foreign_keys=on",
                                "pragma temp_store=memory", "pragma cache_size=-16384"}) {
        run(setting);
    }
}

void BareSqlite::run(const std::string& sql) {
    require(sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, m_database.get(), sql);
}

sqlite3_stmt* BareSqlite::prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_database.get(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    require(code == SQLITE_OK, m_database.get(), sql);
    m_statements.emplace_back(statement);
    return statement;
}

int BareSqlite::drain(sqlite3_stmt* statement) {
    int rows = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) ++rows;
    require(code == SQLITE_DONE, sqlite3_db_handle(statement), sqlite3_sql(statement));
    sqlite3_reset(statement);
    return rows;
}

void BareSqlite::bind(sqlite3_stmt* statement, int position, std::string_view text) {
    sqlite3_bind_text64(statement, position, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void BareSqlite::bind(sqlite3_stmt* statement, int position, std::int64_t number) {
    sqlite3_bind_int64(statement, position, number);
}

std::int64_t BareSqlite::number(const std::string& sql) {
    sqlite3_stmt* statement = prepare(sql);
    sqlite3_step(statement);
    const std::int64_t answer = sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return answer;
}

std::vector<std::string> BareSqlite::texts(const std::string& sql) {
    std::vector<std::string> answers;
    sqlite3_stmt* statement = prepare(sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const unsigned char* text = sqlite3_column_text(statement, 0);
        answers.emplace_back(text ? reinterpret_cast<const char*>(text) : ""); // a copy may have no barcode
    }
    sqlite3_reset(statement);
    return answers;
}

} // namespace kitapdar::bench
