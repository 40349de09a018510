// SQLite without anything of ours above it: what every figure is compared with.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::bench {

class BareSqlite {
public:
    /// With the settings that make commits survive a power cut: WAL, synchronous=FULL.
    explicit BareSqlite(const std::filesystem::path& file);

    void run(const std::string& sql);
    sqlite3_stmt* prepare(const std::string& sql); // owned by this
    /// Steps to the end; the number of rows.
    static int drain(sqlite3_stmt* statement);
    static void bind(sqlite3_stmt* statement, int position, std::string_view text);
    static void bind(sqlite3_stmt* statement, int position, std::int64_t number);
    std::int64_t number(const std::string& sql);
    std::vector<std::string> texts(const std::string& sql);

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3, Close> m_database;
    std::vector<std::unique_ptr<sqlite3_stmt, Close>> m_statements;
};

} // namespace kitapdar::bench
