// The desk: a scan answered, a scan kept for good, alone and while an import runs.
#include "core/catalogue/SearchIndex.h"
#include "core/circulation/DeskService.h"
#include "core/exchange/ImportService.h"
#include "core/readers/ReaderService.h"
#include "core/sample/Random.h"
#include "core/storage/Store.h"
#include "tests/bench/library/BareSqlite.h"
#include "tests/bench/library/ImportFile.h"
#include "tests/bench/library/Scene.h"

#include <thread>
#include <utility>

namespace kitapdar::bench {

namespace {

using circulation::DeskAnswer;
using circulation::DeskState;
using storage::Transaction;

/// Copies and readers for the scans of a run; no copy twice.
struct Scans {
    std::vector<std::string> barcodes;
    std::vector<std::int64_t> copyIds;
    std::vector<std::string> cards;
};

Scans scansFor(BareSqlite& bare, std::size_t count, std::uint64_t seed) {
    const std::string free =
        " from copy c where c.state = 'in_stock' and c.lending = 'home' and not exists (select 1 from loan l where "
        "l.copy_id = c.id and l.returned_at is null) order by c.id";
    std::vector<std::string> barcodes = bare.texts("select c.barcode" + free);
    const auto ids = bare.texts("select c.id" + free);
    Scans scans;
    scans.cards = bare.texts("select card from reader where registered_until >= '2026-12-31' and blocked_reason = ''");
    sample::Random random(seed);
    for (std::size_t i = 0; i < std::min(count, barcodes.size()); ++i) {
        const std::size_t at = random.below(barcodes.size());
        if (barcodes[at].empty()) continue;
        scans.barcodes.push_back(std::exchange(barcodes[at], {}));
        scans.copyIds.push_back(std::stoll(ids[at]));
    }
    return scans;
}

struct DeskTimes {
    Series verdict;
    Series lend;
    Series renew;
    Series giveBack;
};

class Desk {
public:
    explicit Desk(storage::Store& store) : m_store(store) {}

    DeskTimes work(const Scans& scans) {
        DeskTimes times;
        m_clock.set(benchDay);
        for (std::size_t i = 0; i < scans.barcodes.size(); ++i) {
            DeskState state;
            state.card = scans.cards[i % scans.cards.size()];
            const std::string& barcode = scans.barcodes[i];
            times.verdict.time([&] {
                (void)must(m_store.readNow([&](storage::Snapshot& snapshot) {
                    return m_loans.judge(snapshot, *state.card, barcode);
                }),
                           "judge");
            });
            times.lend.time([&] { scan<circulation::Lent>(state, barcode); });
        }
        m_clock.set(benchDay.plusDays(3));
        for (const std::string& barcode : scans.barcodes) {
            times.renew.time([&] {
                (void)must(m_store.writeNow([&](Transaction& tx) { return m_loans.renew(tx, m_actor, barcode); }),
                           "renew");
            });
        }
        for (const std::string& barcode : scans.barcodes) {
            times.giveBack.time([&] { scan<circulation::Returned>({}, barcode); });
        }
        return times;
    }

    const journal::Journal& journal() const { return m_journal; }

private:
    template <class Expected>
    void scan(const DeskState& state, const std::string& barcode) {
        const auto answer = must(
            m_store.writeNow([&](Transaction& tx) { return m_desk.scan(tx, m_actor, state, barcode, true); }), "scan");
        if (std::holds_alternative<Expected>(answer)) return;
        say("unexpected answer for " + barcode);
        std::exit(1);
    }

    storage::Store& m_store;
    FixedClock m_clock{benchDay};
    journal::Journal m_journal{m_clock};
    circulation::LoanService m_loans{m_journal};
    circulation::DeskService m_desk{m_journal};
    journal::Actor m_actor{"bench", "1"};
};

struct BareTimes {
    Series lookUp;
    Series lend;
    Series giveBack;
};

/// The same rows without logic or journal: find both, insert the loan, commit; later close it, commit.
BareTimes bareDesk(BareSqlite& bare, const Scans& scans) {
    BareTimes times;
    sqlite3_stmt* copy = bare.prepare("select id, state, lending from copy where barcode = ?");
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
        times.giveBack.time([&] {
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
    const auto store = must(storage::Store::open(scene.library, storage::Store::Access::Open), "open");
    const DeskTimes times = Desk(*store).work(scans);
    scene.figures.times("scan to verdict", times.verdict, floor.lookUp, "two look-ups");
    scene.figures.times("scan to durable loan", times.lend, floor.lend, "insert loan, commit");
    scene.figures.times("scan to durable return", times.giveBack, floor.giveBack, "update loan, commit");
    scene.figures.times("renewal, durable", times.renew, floor.giveBack, "update loan, commit");
}

void measureBusyDesk(Scene& scene) {
    BareSqlite bare(scene.library);
    const auto count = static_cast<std::size_t>(scene.options.scans) / 2;
    const Scans scans = scansFor(bare, count, 3);
    const auto file = importFile(scene.options, scene.options.importRecords, 1'000'000'000);
    const auto store = must(storage::Store::open(scene.library, storage::Store::Access::Open), "open");
    Desk desk(*store);
    const auto search = catalogue::makeSearchIndex(store->facts().engine);
    const exchange::ImportService imports(*store, desk.journal(), *search);
    jobs::Progress progress;
    std::thread importing([&] { (void)imports.import(file, std::nullopt, std::nullopt, {"bench", "2"}, progress); });
    const DeskTimes times = desk.work(scans);
    progress.cancel();
    importing.join();
    scene.figures.times("while importing: scan to verdict", times.verdict);
    scene.figures.times("while importing: scan to durable loan", times.lend);
    scene.figures.times("while importing: scan to durable return", times.giveBack);
}

} // namespace kitapdar::bench
