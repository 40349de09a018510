// A stocktaking of 20,000 scans in a library of the real size.
#include "core/journal/Journal.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "core/stocktaking/StocktakingService.h"
#include "core/storage/Store.h"
#include "tests/bench/library/Scene.h"
#include "tests/support/By.h"

#include <random>
#include <vector>

namespace kitapdar::bench {

namespace {

constexpr int scansOfRoom = 20'000;

} // namespace

void measureStocktake(Scene& scene) {
    const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    const FixedClock clock(benchDay);
    const journal::Journal journal(clock);
    const Session session{"bench", "1", {}};
    const stocktaking::StocktakingService service(journal);
    const stocktaking::StocktakingQueries queries(journal);
    const auto write = [&](auto work) {
        return must(store->writeNow([&](storage::Transaction& tx) { return work(tx, test::By(tx, session)); }),
                    "write");
    };
    const auto read = [&](auto work) { return must(store->readNow(work), "read"); };
    const auto id = [&] {
        std::optional<stocktaking::Stocktaking> made;
        const double took = milliseconds([&] {
            made = write([&](storage::Transaction& tx, const test::By& by) {
                return service.start(tx, by, {{"", "", ""}, {"", "Chair", ""}});
            });
        });
        scene.figures.number("stocktaking of the whole library: start", "s", took / 1000);
        scene.figures.number("   copies on the list", "", static_cast<double>(made->expected));
        scene.figures.number("   peak memory", "MiB", peakMemory());
        return made->id;
    }();

    // A walk along the shelves; every twentieth book is out of its order or strange.
    std::vector<std::string> codes = read([&](storage::Snapshot& snapshot) {
        return snapshot.all(
            "select c.barcode from stocktaking_copy lc join copy c on c.id = lc.copy_id where "
            "lc.stocktaking_id = $1 and c.barcode is not null order by lc.position limit $2",
            {id, scansOfRoom}, [](const storage::Row& row) { return row.string(0); });
    });
    std::mt19937 random(5);
    for (std::size_t i = 0; i < codes.size(); i += 20) {
        if (i % 40 == 0) {
            codes[i] = "X-" + std::to_string(i);
        } else {
            std::swap(codes[i], codes[random() % codes.size()]);
        }
    }
    Series answers;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        answers.time([&] {
            write([&](storage::Transaction& tx, const test::By& by) {
                return service.scan(tx, by, id, text::ScannedCode(codes[i]), {"1", static_cast<std::int64_t>(i) + 1});
            });
        });
    }
    scene.figures.times("scan to class, durable", answers);
    scene.figures.number("   scans", "", static_cast<double>(codes.size()));
    const auto once = [&](const std::string& name, auto work) { scene.figures.number(name, "ms", milliseconds(work)); };
    once("status", [&] { read([&](storage::Snapshot& snapshot) { return queries.status(snapshot, id); }); });
    once("moves", [&] { read([&](storage::Snapshot& snapshot) { return queries.moves(snapshot, id); }); });
    once("close",
         [&] { write([&](storage::Transaction& tx, const test::By& by) { return service.close(tx, by, id); }); });
    once("plan", [&] { read([&](storage::Snapshot& snapshot) { return queries.plan(snapshot); }); });
    scene.figures.number("   peak memory", "MiB", peakMemory());
}

} // namespace kitapdar::bench
