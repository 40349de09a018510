#include "core/storage/sqlite/TextIndex.h"

#include "core/storage/Columns.h"
#include "core/storage/Value.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "core/storage/sqlite/SqliteFault.h"
#include "core/storage/sqlite/SqliteStatement.h"

#include <sqlite3.h>

#include <memory>
#include <utility>

namespace kitapdar::storage::sqlite {

namespace {

struct Definition {
    std::string name;
    std::string sql;
};

/// Empty, in a temporary file, with the library beside it as `library`.
class Scratch {
public:
    explicit Scratch(sqlite3* database) : m_database(database, sqlite3_close_v2) {}

    Result<void> attach(const std::filesystem::path& file) {
        sqlite3_extended_result_codes(m_database.get(), 1);
        CHECK(run("pragma trusted_schema=off"));
        return run("attach $1 as library", {uriToRead(file)});
    }

    Result<void> run(std::string_view sql, const Parameters& parameters = {}) {
        TRY(const auto statement, Statement::prepare(m_database.get(), sql));
        return statement->run(parameters, [](const Row&) { return true; });
    }

    Result<std::vector<Definition>> definitions(std::string_view where, const Parameters& parameters) {
        std::vector<Definition> all;
        TRY(const auto statement,
            Statement::prepare(m_database.get(),
                               "select name, sql from library.sqlite_master where type = 'table' and " +
                                   std::string(where) + " order by name"));
        CHECK(statement->run(parameters, [&](const Row& row) {
            all.push_back({row.string(0), row.string(1)});
            return true;
        }));
        return all;
    }

    Result<bool> has(std::string_view sql) {
        bool found = false;
        TRY(const auto statement, Statement::prepare(m_database.get(), sql));
        CHECK(statement->run({}, [&](const Row&) {
            found = true;
            return false;
        }));
        return found;
    }

private:
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_database;
};

/// The inner tables as they are, and the index over them without a word to it: made anew it would fill them anew.
Result<void> copyIndex(Scratch& scratch, const Definition& index) {
    TRY(const auto inner, scratch.definitions("substr(name, 1, length($1) + 1) = $1 || '_' and sql not like "
                                              "'create virtual%'",
                                              {index.name}));
    for (const Definition& table : inner) {
        CHECK(scratch.run(table.sql));
        CHECK(scratch.run("insert into main." + table.name + " select * from library." + table.name));
    }
    CHECK(scratch.run("pragma writable_schema=on"));
    CHECK(
        scratch.run("insert into main.sqlite_master (type, name, tbl_name, rootpage, sql) "
                    "values ('table', $1, $1, 0, $2)",
                    {index.name, index.sql}));
    return scratch.run("pragma writable_schema=reset");
}

/// The engine compares words with rows, but looks for none by the list of pages: a segment that has no page in it is
/// found by no word. A page's number has that of its segment in the bits from 37 on.
std::string lostSegments(const std::string& index) {
    return "select 1 from main." + index + "_data where id > 10 and (id >> 37) not in (select segid from main." +
           index + "_idx) limit 1";
}

Result<bool> isBroken(Scratch& scratch, const Definition& index) {
    const auto broken = [](const Fault& fault) {
        return fault.kind != Fault::Kind::DiskFull && fault.kind != Fault::Kind::Offline;
    };
    CHECK(scratch.run("begin"));
    auto done = copyIndex(scratch, index);
    CHECK(scratch.run(done ? "commit" : "rollback"));
    if (done) done = scratch.run("insert into main." + index.name + " (" + index.name + ") values ('integrity-check')");
    if (!done) return broken(done.error()) ? Result<bool>(true) : Result<bool>(fail(done.error()));
    return scratch.has(lostSegments(index.name));
}

Result<void> run(sqlite3* database, const std::string& sql, const Parameters& parameters = {}) {
    TRY(const auto statement, Statement::prepare(database, sql));
    return statement->run(parameters, [](const Row&) { return true; });
}

/// What an index must have to be opened: its list of pages, an empty structure, and the version of its form.
Result<void> giveStructure(sqlite3* database, const std::string& index) {
    constexpr std::int64_t averages = 1;
    constexpr std::int64_t structure = 10;
    constexpr std::int64_t version = 4;
    const std::string nothing;
    const std::string emptyStructure(7, '\0'); // a number of four bytes; no levels, no segments, nothing written
    CHECK(run(database, "create table if not exists " + index + "_data (id integer primary key, block blob)"));
    CHECK(run(database, "create table if not exists " + index +
                            "_idx (segid, term, pgno, primary key (segid, term)) without rowid"));
    CHECK(run(database, "create table if not exists " + index + "_config (k primary key, v) without rowid"));
    const std::string insert = "insert or replace into " + index;
    CHECK(run(database, insert + "_data (id, block) values ($1, $2)", {averages, Blob{nothing}}));
    CHECK(run(database, insert + "_data (id, block) values ($1, $2)", {structure, Blob{emptyStructure}}));
    return run(database, insert + "_config (k, v) values ('version', $1)", {version});
}

} // namespace

Result<void> mendTextIndexes(const std::filesystem::path& file) {
    constexpr int patience = 5000; // milliseconds
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close_v2);
    if (code != SQLITE_OK) return fail(faultOf(opened, code));
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_busy_timeout(opened, patience);
    CHECK(run(opened, "pragma trusted_schema=off"));
    CHECK(run(opened, "pragma synchronous=full"));
    std::vector<std::string> names;
    {
        TRY(const auto all, Statement::prepare(opened,
                                               "select name from sqlite_master where type = 'table' and sql "
                                               "like 'create virtual table%using fts5%' order by name"));
        CHECK(all->run({}, [&](const Row& row) {
            names.push_back(row.string(0));
            return true;
        }));
    }
    CHECK(run(opened, "begin immediate"));
    for (const std::string& name : names) CHECK(giveStructure(opened, name)); // else rolled back with the connection
    return run(opened, "commit");
}

Result<std::vector<std::string>> brokenTextIndexes(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    const int opened =
        sqlite3_open_v2("", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
    Scratch scratch(database);
    if (opened != SQLITE_OK) return fail(faultOf(database, opened));
    CHECK(scratch.attach(file));
    TRY(const auto indexes, scratch.definitions("sql like 'create virtual table%using fts5%'", {}));
    std::vector<std::string> broken;
    for (const Definition& index : indexes) {
        TRY(const bool is, isBroken(scratch, index));
        if (is) broken.push_back(index.name);
    }
    return broken;
}

} // namespace kitapdar::storage::sqlite
