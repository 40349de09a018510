#include "core/storage/Schema.h"

#include "core/storage/Migrator.h"
#include "core/storage/sqlite/SqliteConnection.h"

#include <map>
#include <regex>
#include <set>

namespace kitapdar::storage {

namespace {

/// What a definition is called ("index loan_open_copy"), and what it is.
using Definitions = std::map<std::string, std::string>;

std::vector<std::string> differences(const Definitions& expected, const Definitions& found) {
    std::vector<std::string> lines;
    for (const auto& [name, definition] : expected) {
        const auto there = found.find(name);
        if (there == found.end()) {
            lines.push_back(name + " is missing");
        } else if (there->second != definition) {
            lines.push_back(name + " is another one");
        }
    }
    return lines;
}

// ----------------------------------------------------------------------------------------------------------- SQLite

Result<Definitions> definitionsInFile(Snapshot& snapshot) {
    Definitions all;
    CHECK(snapshot.each("select type, name, coalesce(sql, '') from sqlite_master where name not like 'sqlite_%'", {},
                        [&](const Row& row) {
                            all[row.string(0) + " " + row.string(1)] = row.string(2);
                            return true;
                        }));
    return all;
}

Result<std::vector<std::string>> differencesOfFile(Snapshot& snapshot) {
    TRY(const auto model, sqlite::open(":memory:", sqlite::OpenMode::Create));
    CHECK(migrate(*model));
    Snapshot modelSnapshot(*model);
    TRY(const auto expected, definitionsInFile(modelSnapshot));
    TRY(const auto found, definitionsInFile(snapshot));
    auto lines = differences(expected, found);
    for (const auto& [name, definition] : found) {
        if (!expected.contains(name)) lines.push_back(name + " does not belong here");
    }
    return lines;
}

// ----------------------------------------------------------------------------------------------------- PostgreSQL

constexpr std::string_view sound = "sound";
constexpr std::string_view unique = "sound, unique";

/// Calls visit(match) for each place where the pattern fits.
template <class Visit>
void eachMatch(const std::string& text, const std::regex& pattern, Visit visit) {
    for (auto match = std::sregex_iterator(text.begin(), text.end(), pattern); match != std::sregex_iterator();
         ++match) {
        visit(*match);
    }
}

/// Keys that have no name in the migration get one from the server.
void addKeys(const std::string& table, const std::string& body, Definitions& all) {
    static const std::regex named(R"(\bconstraint\s+(\w+))");
    static const std::regex reference(R"((?:^|\n)\s*(\w+)\s[^\n,]*\breferences\s+\w+)");
    eachMatch(body, named, [&](const std::smatch& match) { all["constraint " + match[1].str()] = sound; });
    eachMatch(body, reference,
              [&](const std::smatch& match) { all["constraint " + table + "_" + match[1].str() + "_fkey"] = sound; });
    if (body.find("primary key") != std::string::npos) all["constraint " + table + "_pkey"] = sound;
}

Definitions definitionsOfMigrations() {
    static const std::regex comment(R"(--[^\n]*)");
    static const std::regex table(R"(\bcreate\s+table\s+(\w+)\s*\(([^;]*)\))");
    static const std::regex index(R"(\bcreate\s+(unique\s+)?index\s+(\w+)\s+on\b)");
    static const std::regex dropped(R"(\bdrop\s+(index|constraint)\s+(?:if\s+exists\s+)?(\w+))");
    static const std::regex altered(R"(\balter\s+table\s+(\w+)\s+([^;]*))");
    Definitions all;
    for (const Migration& migration : migrations(Engine::Postgres)) {
        const std::string script = std::regex_replace(migration.script, comment, "");
        eachMatch(script, dropped, [&](const std::smatch& match) { all.erase(match[1].str() + " " + match[2].str()); });
        eachMatch(script, table, [&](const std::smatch& match) { addKeys(match[1].str(), match[2].str(), all); });
        eachMatch(script, index, [&](const std::smatch& match) {
            all["index " + match[2].str()] = match[1].matched ? unique : sound;
        });
        eachMatch(script, altered, [&](const std::smatch& match) {
            static const std::regex added(R"(\badd\s+constraint\s+(\w+))");
            const std::string change = match[2].str();
            eachMatch(change, added,
                      [&](const std::smatch& constraint) { all["constraint " + constraint[1].str()] = sound; });
        });
    }
    return all;
}

Result<std::vector<std::string>> differencesOfServer(Snapshot& snapshot) {
    Definitions found;
    const auto take = [&](const Row& row) {
        found[row.string(0)] = row.string(1);
        return true;
    };
    CHECK(
        snapshot.each("select 'index ' || c.relname, case when not i.indisvalid then 'not valid' "
                      "when i.indisunique then $1 else $2 end from pg_index i join pg_class c on c.oid = i.indexrelid "
                      "where c.relnamespace = cast(current_schema() as regnamespace)",
                      {unique, sound}, take));
    CHECK(
        snapshot.each("select 'constraint ' || conname, case when convalidated then $1 else 'not valid' end "
                      "from pg_constraint where connamespace = cast(current_schema() as regnamespace)",
                      {sound}, take));
    auto lines = differences(definitionsOfMigrations(), found);
    // Those that hold references are the server's own; one that was switched off holds nothing.
    CHECK(
        snapshot.each("select 'trigger ' || t.tgname || case when t.tgisinternal then ' of ' || c.relname || "
                      "' is switched off' else ' does not belong here' end from pg_trigger t "
                      "join pg_class c on c.oid = t.tgrelid "
                      "where c.relnamespace = cast(current_schema() as regnamespace) "
                      "and (not t.tgisinternal or t.tgenabled <> 'O') order by 1",
                      {}, [&](const Row& row) {
                          lines.push_back(row.string(0));
                          return true;
                      }));
    return lines;
}

} // namespace

Result<std::vector<std::string>> columnNames(Snapshot& snapshot, std::string_view table) {
    const bool sqlite = snapshot.engine() == Engine::Sqlite;
    return snapshot.all(sqlite ? "select c.name from sqlite_master t join pragma_table_info(t.name) c "
                                 "where t.type = 'table' and t.name = $1 order by c.cid"
                               : "select cast(column_name as text) from information_schema.columns "
                                 "where table_schema = current_schema() and table_name = $1 order by ordinal_position",
                        {table}, [](const Row& row) { return row.string(0); });
}

Result<std::vector<std::string>> schemaDifferences(Snapshot& snapshot) {
    return snapshot.engine() == Engine::Sqlite ? differencesOfFile(snapshot) : differencesOfServer(snapshot);
}

} // namespace kitapdar::storage
