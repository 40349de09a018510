// The desk: a scan answered, a scan kept for good, alone and while an import runs.
#include "core/storage/Store.h"
#include "tests/bench/library/BareSqlite.h"
#include "tests/bench/library/DeskWork.h"
#include "tests/bench/library/Scene.h"
#include "tests/bench/library/WhileImporting.h"

namespace kitapdar::bench {

namespace {

struct BareTimes {
    Series lookUp;
    Series lend;
    Series returnCopy;
};

/// The same rows without logic or journal: find both, insert the loan, commit; later close it, commit.
BareTimes bareDesk(BareSqlite& bare, const Scans& scans) {
    BareTimes times;
    sqlite3_stmt* copy = bare.prepare("select id, condition, lending from copy where barcode = ?");
    sqlite3_stmt* reader = bare.prepare("select id, registered_until from reader where card = ?");
    sqlite3_stmt* insert = bare.prepare(
        "insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) values (?, ?, 'home', "
        "1795420800000, '2026-11-23', '2026-12-08')");
    sqlite3_stmt* close =
        bare.prepare("update loan set returned_at = 1795680000000 where copy_id = ? and returned_at is null");
    for (std::size_t i = 0; i < scans.barcodes.size(); ++i) {
        times.lookUp.time([&] {
            BareSqlite::bind(copy, 1, scans.barcodes[i]);
            BareSqlite::drain(copy);
            BareSqlite::bind(reader, 1, scans.cards[i % scans.cards.size()]);
            BareSqlite::drain(reader);
        });
        times.lend.time([&] {
            bare.run("begin immediate");
            BareSqlite::bind(insert, 1, scans.copyIds[i]);
            BareSqlite::bind(insert, 2, static_cast<std::int64_t>(i % 1000 + 1));
            BareSqlite::drain(insert);
            bare.run("commit");
        });
    }
    for (const std::int64_t id : scans.copyIds) {
        times.returnCopy.time([&] {
            bare.run("begin immediate");
            BareSqlite::bind(close, 1, id);
            BareSqlite::drain(close);
            bare.run("commit");
        });
    }
    return times;
}

} // namespace

void measureDesk(Scene& scene) {
    BareSqlite bare(scene.library);
    const auto count = static_cast<std::size_t>(scene.options.scans);
    const BareTimes floor = bareDesk(bare, scansFor(bare, count, 1));
    const Scans scans = scansFor(bare, count, 2);
    const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    const DeskTimes times = Desk(*store).work(scans);
    scene.figures.times("scan to verdict", times.verdict, floor.lookUp, "two look-ups");
    scene.figures.times("scan to durable loan", times.lend, floor.lend, "insert loan, commit");
    scene.figures.times("scan to durable return", times.returnCopy, floor.returnCopy, "update loan, commit");
    scene.figures.times("undo of a lending, durable", times.undo, floor.returnCopy, "update loan, commit");
    scene.figures.times("renewal, durable", times.renew, floor.returnCopy, "update loan, commit");
}

void measureBusyDesk(Scene& scene) {
    BareSqlite bare(scene.library);
    const auto count = static_cast<std::size_t>(scene.options.scans) / 2;
    const Scans scans = scansFor(bare, count, 3);
    const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    const DeskTimes times = workWhileImporting(scene, *store, *store, scans);
    scene.figures.times("while importing: scan to verdict", times.verdict);
    scene.figures.times("while importing: scan to durable loan", times.lend);
    scene.figures.times("while importing: scan to durable return", times.returnCopy);
}

} // namespace kitapdar::bench
