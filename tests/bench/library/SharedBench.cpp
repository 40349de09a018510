// The shared library beside the library file: the same scans, the same searches, the same import, and eight desks at
// once. Runs when there is a server (PGHOST …, as `./dev bench` starts one whose commits reach the disk).
#include "core/administration/Move.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "core/journal/Journal.h"
#include "tests/bench/library/DeskWork.h"
#include "tests/bench/library/FacetTimes.h"
#include "tests/bench/library/ImportFile.h"
#include "tests/bench/library/Queries.h"
#include "tests/bench/library/Scene.h"
#include "tests/bench/library/Server.h"
#include "tests/bench/library/WhileImporting.h"

#include <chrono>
#include <mutex>
#include <thread>

namespace kitapdar::bench {

namespace {

namespace fs = std::filesystem;

constexpr int desks = 8;
constexpr auto betweenScans = std::chrono::milliseconds(500); // a librarian who never rests
constexpr int scansOfADesk = 60;
constexpr int hits = 50;

void measureScans(Scene& scene, storage::Store& shared, const Scans& scans) {
    DeskTimes own;
    {
        const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
        own = Desk(*store).work(scans);
    }
    const DeskTimes times = Desk(shared).work(scans);
    scene.figures.times("shared: scan to verdict", times.verdict, own.verdict, "library file");
    scene.figures.times("shared: scan to durable loan", times.lend, own.lend, "library file");
    scene.figures.times("shared: scan to durable return", times.returnCopy, own.returnCopy, "library file");
    scene.figures.times("shared: renewal, durable", times.renew, own.renew, "library file");
}

/// One desk scans while another imports.
void measureWhileImporting(Scene& scene, const storage::Address& address, const Scans& scans) {
    const auto scanning = must(storage::Store::open(address, storage::Access::Open), "open");
    const auto importing = must(storage::Store::open(address, storage::Access::Open), "open");
    const DeskTimes times = workWhileImporting(scene, *scanning, *importing, scans);
    scene.figures.times("shared: while another desk imports: durable loan", times.lend);
    scene.figures.times("shared: while another desk imports: durable return", times.returnCopy);
}

/// Every desk has its own part of the scans; with `paced` two a second, else as fast as they go.
void measureDesks(Scene& scene, const storage::Address& address, const Scans& scans, bool paced) {
    std::vector<std::unique_ptr<storage::Store>> stores;
    for (int i = 0; i < desks; ++i) {
        stores.push_back(must(storage::Store::open(address, storage::Access::Open), "open"));
    }
    Series times;
    std::mutex mutex;
    std::vector<std::thread> threads;
    const double took = milliseconds([&] {
        for (int i = 0; i < desks; ++i) {
            threads.emplace_back([&, i] {
                Desk desk(*stores[static_cast<std::size_t>(i)]);
                auto next = std::chrono::steady_clock::now() + betweenScans * i / desks;
                for (int scan = 0; scan < scansOfADesk; ++scan) {
                    if (paced) std::this_thread::sleep_until(next);
                    next += betweenScans;
                    const double time = desk.lend(scans, static_cast<std::size_t>(i * scansOfADesk + scan));
                    const std::scoped_lock lock(mutex);
                    times.add(time);
                }
            });
        }
        for (std::thread& thread : threads) thread.join();
    });
    const std::string how = paced ? "8 desks, 2 scans a second each" : "8 desks, without a pause";
    scene.figures.times("shared: " + how + ": durable loan", times);
    scene.figures.number("   loans a second", "1/s", static_cast<double>(times.size()) / (took / 1000));
}

void measureQueries(Scene& scene, storage::Store& shared) {
    const auto file = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    for (const Kind& kind : kindsOfQueries(scene.options)) {
        const auto timed = [&](storage::Store& store) {
            const auto index = std::make_unique<catalogue::SearchIndex>(store.facts().engine);
            Series times;
            for (const std::string& query : kind.queries) {
                times.time([&] {
                    (void)must(store.readNow([&](storage::Snapshot& snapshot) {
                        return index->search(snapshot, query, {}, hits, 0);
                    }),
                               "search");
                });
            }
            return times;
        };
        const Series own = timed(*file);
        scene.figures.times("shared: search, " + kind.name + " (first 50)", timed(shared), own, "library file");
        scene.figures.times("   facets of all that is found", facetTimes(shared, kind));
    }
    scene.figures.times("shared: places of the whole catalogue", placeFacetTimesOfAll(shared));
    scene.figures.times("shared: facets of the whole catalogue", facetTimesOfAll(shared));
}

double importRate(Scene& scene, const storage::Address& address) {
    const auto file = importFile(scene.options, scene.options.importRecords, 1);
    const FixedClock clock(benchDay);
    const auto store = must(storage::Store::open(address, storage::Access::Create), "create");
    const journal::Journal journal(clock);
    const auto search = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
    const exchange::ImportService imports(*store, journal, *search);
    jobs::Progress quiet;
    std::int64_t records = 0;
    const double took = milliseconds(
        [&] { records = must(imports.import(file, {}, std::nullopt, permittedIn(*store), quiet), "import").records; });
    return static_cast<double>(records) / (took / 1000);
}

} // namespace

void measureShared(Scene& scene) {
    if (!isServerThere()) return;
    const storage::Address address = freshDatabase("kitapdar_bench");
    const FixedClock clock(benchDay);
    jobs::Progress quiet;
    const double moved = milliseconds([&] { (void)must(moveLibrary(scene.library, address, clock, quiet), "move"); });
    scene.figures.number("shared: moving the library to the server", "s", moved / 1000);

    bringToRest("kitapdar_bench");
    const auto store = must(storage::Store::open(address, storage::Access::Open), "open");
    scene.figures.number("shared: size of the database", "MB", sizeOf("kitapdar_bench"),
                         static_cast<double>(fs::file_size(scene.library)) / 1e6, "library file");
    Scans alone;
    Scans busy;
    Scans together;
    {
        BareSqlite bare(scene.library);
        alone = scansFor(bare, static_cast<std::size_t>(scene.options.scans), 5);
        busy = scansFor(bare, static_cast<std::size_t>(scene.options.scans) / 2, 7);
        together = scansFor(bare, std::size_t{2} * desks * scansOfADesk + alone.barcodes.size(), 6);
    }
    // What was scanned alone, or while another imports, is back on the shelf; of the others each half is used once.
    measureScans(scene, *store, alone);
    measureQueries(scene, *store);
    measureWhileImporting(scene, address, busy);
    measureUndoOfImport(scene, *store, "shared: ");
    measureBatch(scene, address, "shared: ");
    measureTables(scene, address, "shared: ");
    Scans second = together;
    second.barcodes.erase(second.barcodes.begin(), second.barcodes.begin() + desks * scansOfADesk);
    measureDesks(scene, address, together, true);
    measureDesks(scene, address, second, false);

    const fs::path file = scene.options.folder / "import-shared.kitapdar";
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.string() + suffix);
    const double own = importRate(scene, file);
    scene.figures.number("shared: import", "rec/s", importRate(scene, freshDatabase("kitapdar_bench_import")), own,
                         "library file");
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.string() + suffix);
}

} // namespace kitapdar::bench
