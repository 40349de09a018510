// An import taken back in a library of the real size, and a desk that lends meanwhile.
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "tests/bench/library/ImportFile.h"
#include "tests/bench/library/WhileImporting.h"

#include <atomic>
#include <thread>

namespace kitapdar::bench {

namespace {

constexpr std::size_t scansAtMost = 20'000;

} // namespace

void measureUndoOfImport(Scene& scene, storage::Store& store, const std::string& engine) {
    const auto file = importFile(scene.options, scene.options.importRecords, 2'000'000'000);
    const auto search = std::make_unique<catalogue::SearchIndex>(store.facts().engine);
    Desk desk(store);
    const exchange::ImportService imports(store, desk.journal(), *search);
    const auto by = permittedIn(store);
    jobs::Progress quiet;
    const auto import = [&] { return must(imports.import(file, {}, std::nullopt, by, quiet), "import").id.value(); };
    const auto undo = [&](catalogue::ImportId id) { return must(imports.undo(id, by, quiet), "undo").records; };

    const auto first = import();
    std::int64_t records = 0;
    const double alone = milliseconds([&] { records = undo(first); });
    scene.figures.number(engine + "undo of an import", "rec/s", static_cast<double>(records) / (alone / 1000));
    scene.figures.number("   records taken away", "", static_cast<double>(records));
    scene.figures.number("   it took", "s", alone / 1000);

    const auto second = import();
    BareSqlite bare(scene.library);
    const Scans scans = scansFor(bare, scansAtMost, 11);
    std::atomic<bool> done = false;
    double beside = 0;
    std::thread undoing([&] {
        beside = milliseconds([&] { undo(second); });
        done = true;
    });
    Series lent;
    for (std::size_t i = 0; i < scans.barcodes.size() && !done; ++i) {
        lent.add(desk.lend(scans, i));
        std::this_thread::sleep_for(std::chrono::milliseconds(20)); // a desk, not a flood
    }
    undoing.join();
    scene.figures.times(engine + "while an import is undone: durable loan", lent);
    scene.figures.number("   the undo took", "s", beside / 1000);
}

void measureUndo(Scene& scene) {
    const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    measureUndoOfImport(scene, *store, "");
}

} // namespace kitapdar::bench
