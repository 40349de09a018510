// Import beside the same rows written without logic, and beside reading the file alone.
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/MarcReader.h"
#include "core/exchange/MarcWriter.h"
#include "core/journal/Journal.h"
#include "core/storage/Migrator.h"
#include "core/storage/Store.h"
#include "tests/bench/library/BareSqlite.h"
#include "tests/bench/library/DeskWork.h"
#include "tests/bench/library/ImportFile.h"
#include "tests/bench/library/Scene.h"

#include <fstream>

namespace kitapdar::bench {

namespace {

namespace fs = std::filesystem;

constexpr int rowsInTransaction = 2000;

void removeLibrary(const fs::path& file) {
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.string() + suffix);
}

/// A table's rows in memory, ready to be bound again.
struct Rows {
    struct Free {
        void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
    };
    std::string insert;
    int columns = 0;
    std::vector<std::unique_ptr<sqlite3_value, Free>> values;
};

Rows rowsOf(BareSqlite& bare, const std::string& table, const std::string& columns) {
    Rows rows;
    sqlite3_stmt* all = bare.prepare("select " + columns + " from " + table + " order by rowid");
    rows.columns = sqlite3_column_count(all);
    while (sqlite3_step(all) == SQLITE_ROW) {
        for (int i = 0; i < rows.columns; ++i)
            rows.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(all, i)));
    }
    sqlite3_reset(all);
    std::string marks = "?";
    for (int i = 1; i < rows.columns; ++i) marks += ", ?";
    rows.insert = "insert into " + table + (columns == "*" ? "" : " (" + columns + ")") + " values (" + marks + ")";
    return rows;
}

/// Writes the rows of a finished import into an empty library, in transactions as large as an import's. Seconds.
double bareImport(const fs::path& finished, const fs::path& target) {
    removeLibrary(target);
    must(storage::Store::open(target, storage::Access::Create), "create");
    std::vector<Rows> tables;
    {
        BareSqlite source(finished);
        for (const auto& [table, columns] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"import_run", "*"},
                 {"record", "*"},
                 {"record_isbn", "*"},
                 {"copy", "*"},
                 {"record_search", "rowid, title, author, subject, other, exact, facet"}}) {
            tables.push_back(rowsOf(source, table, columns));
        }
    }
    BareSqlite bare(target);
    return milliseconds([&] {
               for (const Rows& rows : tables) {
                   sqlite3_stmt* insert = bare.prepare(rows.insert);
                   bare.run("begin immediate");
                   for (std::size_t i = 0, row = 0; i < rows.values.size(); ++row) {
                       for (int column = 1; column <= rows.columns; ++column) {
                           sqlite3_bind_value(insert, column, rows.values[i++].get());
                       }
                       BareSqlite::drain(insert);
                       if (row % rowsInTransaction == rowsInTransaction - 1) {
                           bare.run("commit");
                           bare.run("begin immediate");
                       }
                   }
                   bare.run("commit");
               }
           }) /
           1000;
}

double readingAlone(const fs::path& file, std::int64_t& records) {
    return milliseconds([&] {
               auto reader = must(exchange::MarcReader::open(file), "open the file");
               while (must(reader.next(), "read")) ++records;
           }) /
           1000;
}

/// Seconds; 0 when YAZ's program is not installed.
double yazAlone(const fs::path& file) {
    if (std::system("command -v yaz-marcdump >/dev/null 2>&1") != 0) return 0;
    const std::string command = "yaz-marcdump -n '" + file.string() + "' >/dev/null 2>&1";
    int code = 0;
    const double took = milliseconds([&] { code = std::system(command.c_str()); });
    return code == 0 ? took / 1000 : 0;
}

} // namespace

fs::path importFile(const Options& options, std::int64_t records, std::int64_t firstNumber) {
    const fs::path file =
        options.folder / ("import-" + std::to_string(records) + "-" + std::to_string(firstNumber) + ".mrc");
    if (fs::exists(file) && !options.fresh) return file;
    const demo::RecordMaker maker(options.sizes.seed + 77);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    for (std::int64_t i = 0; i < records; ++i) {
        std::vector<demo::Cataloguing::Holding> holdings = {{std::to_string(firstNumber + 2 * i), "AB"}};
        if (i % 3 != 0) holdings.push_back({std::to_string(firstNumber + 2 * i + 1), "KQ"});
        const auto bytes = exchange::iso2709(maker.record(i, holdings, benchDay));
        if (bytes) out << *bytes;
    }
    return file;
}

void measureImport(Scene& scene) {
    const auto file = importFile(scene.options, scene.options.importRecords, 1);
    const fs::path target = scene.options.folder / "import.kitapdar";
    removeLibrary(target);
    const FixedClock clock(benchDay);
    exchange::ImportReport report;
    double took = 0;
    {
        const auto store = must(storage::Store::open(target, storage::Access::Create), "create");
        const journal::Journal journal(clock);
        const auto search = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
        const exchange::ImportService imports(*store, journal, *search);
        jobs::Progress quiet;
        took = milliseconds([&] {
                   report = must(imports.import(file, {}, std::nullopt, permittedIn(*store), quiet), "import");
               }) /
               1000;
    }
    const fs::path floorFile = scene.options.folder / "import-floor.kitapdar";
    const double floor = bareImport(target, floorFile);
    std::int64_t read = 0;
    const double reading = readingAlone(file, read);
    const double yaz = yazAlone(file);
    removeLibrary(target);
    removeLibrary(floorFile);

    const auto rate = [&](double seconds) { return seconds > 0 ? static_cast<double>(report.records) / seconds : 0.0; };
    scene.figures.number("import", "rec/s", rate(took), rate(floor), "same rows, no logic");
    scene.figures.number("   records imported", "", static_cast<double>(report.imported));
    scene.figures.number("   copies imported", "", static_cast<double>(report.copies));
    scene.figures.number("   reading the file alone", "rec/s", rate(reading),
                         yaz > 0 ? std::optional(rate(yaz)) : std::nullopt, "yaz-marcdump -n");
}

} // namespace kitapdar::bench
