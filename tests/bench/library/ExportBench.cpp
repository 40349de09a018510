// The whole library written to files of other programs and as tables, and read again by an empty one.
#include "core/catalogue/search/SearchIndex.h"
#include "core/documents/Delimited.h"
#include "core/documents/Xlsx.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportService.h"
#include "core/media/PdfRenderer.h"
#include "tests/bench/library/DeskWork.h"
#include "tests/bench/library/Scene.h"
#include "wording/HoldingsPaper.h"

#include <sys/resource.h>

namespace kitapdar::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t titlesOfAList = 31'000;

double megabytes(const fs::path& file) { return static_cast<double>(fs::file_size(file)) / 1e6; }

/// Of this process until now, megabytes: a figure rises only when a new peak is reached.
double peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

class ExportBench {
public:
    ExportBench(Scene& scene, const storage::Address& address, std::string where)
        : m_scene(scene),
          m_where(std::move(where)),
          m_store(must(storage::Store::open(address, storage::Access::Open), "open")),
          m_search(std::make_unique<catalogue::SearchIndex>(m_store->facts().engine)),
          m_exports(*m_store, *m_search) {}

    void measureRecords(exchange::ExportFormat format, const std::string& name) {
        const fs::path file = m_scene.options.folder / ("export-" + name);
        exchange::ExportReport report;
        const double took = milliseconds([&] { report = must(m_exports.write(file, format, {}, m_quiet), "export"); });
        m_scene.figures.number(m_where + "export of everything, " + name, "rec/s",
                               static_cast<double>(report.records) / (took / 1000));
        m_scene.figures.number("   records", "", static_cast<double>(report.records));
        tellFile(file, took);
        measureReading(file, report.records);
        fs::remove(file);
    }

    void measureTables() {
        const auto all = must(exchange::selected(*m_store, *m_search, {}), "records");
        auto some = all;
        if (std::ssize(some) > titlesOfAList) some.erase(some.begin() + titlesOfAList, some.end());
        measureTable("titles.csv", documents::CsvRenderer(), {.ids = some});
        measureTable("titles.xlsx", documents::XlsxRenderer(), {.ids = some});
        measureTable("titles.pdf", media::PdfRenderer(), {.ids = some});
        measureTable("all.csv", documents::CsvRenderer(), {});
        measureTable("all.xlsx", documents::XlsxRenderer(), {});
    }

private:
    void measureTable(const std::string& name, const documents::Renderer& renderer,
                      const exchange::RecordSelection& selection) {
        const fs::path file = m_scene.options.folder / name;
        std::int64_t rows = 0;
        const double took = milliseconds([&] {
            const auto titles = must(m_exports.titles(selection), "titles");
            const auto table = holdingsPaper(titles, {}, benchDay, Language::Kazakh);
            const auto written = documents::writeDocument(file, m_store->address(), table, renderer, m_quiet);
            rows = must(written, "table").rows;
        });
        m_scene.figures.number(m_where + "titles with copies, " + name, "rows/s",
                               static_cast<double>(rows) / (took / 1000));
        m_scene.figures.number("   rows", "", static_cast<double>(rows));
        tellFile(file, took);
        fs::remove(file);
    }

    void tellFile(const fs::path& file, double took) {
        m_scene.figures.number("   it took", "s", took / 1000);
        m_scene.figures.number("   file", "MB", megabytes(file));
        m_scene.figures.number("   peak memory of the run until now", "MB", peakMemory());
    }

    /// Into an empty library.
    void measureReading(const fs::path& file, std::int64_t records) {
        const fs::path target = m_scene.options.folder / "read-again.kitapdar";
        for (const char* suffix : {"", "-wal", "-shm", ".lock"}) fs::remove(target.string() + suffix);
        {
            const auto store = must(storage::Store::open(target, storage::Access::Create), "create");
            Desk desk(*store);
            const exchange::ImportService imports(*store, desk.journal(), *m_search);
            const auto by = permittedIn(*store);
            exchange::ImportReport report;
            const double took =
                milliseconds([&] { report = must(imports.import(file, {}, std::nullopt, by, m_quiet), "import"); });
            m_scene.figures.number("   read again", "rec/s", static_cast<double>(records) / (took / 1000));
            m_scene.figures.number("   records and copies taken", "",
                                   static_cast<double>(report.imported + report.copies));
        }
        for (const char* suffix : {"", "-wal", "-shm", ".lock"}) fs::remove(target.string() + suffix);
    }

    Scene& m_scene;
    std::string m_where;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<catalogue::SearchIndex> m_search;
    exchange::ExportService m_exports;
    jobs::Progress m_quiet;
};

} // namespace

void measureExport(Scene& scene) {
    ExportBench bench(scene, scene.library, {});
    bench.measureRecords(exchange::ExportFormat::Iso2709, "iso2709");
    bench.measureRecords(exchange::ExportFormat::MarcXml, "marcxml");
}

void measureTables(Scene& scene, const storage::Address& address, const std::string& where) {
    const Languages languages; // tables are worded
    ExportBench(scene, address, where).measureTables();
}

} // namespace kitapdar::bench
