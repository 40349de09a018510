// The big list: its anchors, its first page and a page far down; and readers found while typing.
#include "core/catalogue/RecordQueries.h"
#include "core/demo/Random.h"
#include "core/readers/ReaderQueries.h"
#include "core/staff/Gate.h"
#include "core/storage/Store.h"
#include "tests/bench/library/BareSqlite.h"
#include "tests/bench/library/Scene.h"

namespace kitapdar::bench {

namespace {

constexpr int pageRows = 100;
constexpr int repeats = 200;

struct OrderName {
    catalogue::RecordOrder order;
    const char* name;
};

void measureOrder(Scene& scene, storage::Store& store, BareSqlite& bare, const OrderName& order) {
    const catalogue::RecordQueries queries;
    const std::string name = std::string("list by ") + order.name;
    const auto anchorsNow = [&] {
        return must(store.readNow([&](storage::Snapshot& snapshot) {
            return queries.anchors(snapshot, {{order.order, false}}, {});
        }),
                    "anchors");
    };
    Series counting;
    for (int i = 0; i < 5; ++i) counting.time(anchorsNow);
    scene.figures.times(name + ": count and anchors", counting);

    const PageAnchors anchors = anchorsNow();
    demo::Random random(5);
    Series first;
    Series far;
    Series bareFar;
    sqlite3_stmt* offset = bare.prepare(
        "select id, title, authors from record order by title_key, id limit 100 "
        "offset ?");
    for (int i = 0; i < repeats; ++i) {
        const auto page = [&](const PageKey& after, int skip) {
            return must(store.readNow([&](storage::Snapshot& snapshot) {
                return queries.page(snapshot, {{order.order, false}}, {}, {after, skip, pageRows});
            }),
                        "page");
        };
        first.time([&] { page({}, 0); });
        if (anchors.keys.empty()) continue;
        const std::size_t anchor = anchors.keys.size() - 1 - random.below(anchors.keys.size() / 10 + 1);
        const int skip = random.between(0, anchorDistance - 1);
        far.time([&] { page(anchors.keys[anchor], skip); });
        if (i % 10 != 0) continue;
        bareFar.time([&] {
            BareSqlite::bind(offset, 1, static_cast<std::int64_t>(anchor * anchorDistance));
            BareSqlite::drain(offset);
        });
    }
    scene.figures.times(name + ": first page of 100", first);
    scene.figures.times(name + ": page in the last tenth", far, bareFar, "limit and offset");
}

} // namespace

void measureLists(Scene& scene) {
    const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    BareSqlite bare(scene.library);
    for (const OrderName order : {OrderName{catalogue::RecordOrder::Title, "title"},
                                  {catalogue::RecordOrder::Year, "year"},
                                  {catalogue::RecordOrder::Newest, "newest"}}) {
        measureOrder(scene, *store, bare, order);
    }

    const auto names = bare.texts("select surname || ' ' || given_name from reader order by name_key limit 5000");
    const readers::ReaderQueries queries;
    const FixedClock clock(benchDay);
    demo::Random random(6);
    Series found;
    for (int i = 0; i < scene.options.queries; ++i) {
        const std::string& name = random.pick(names);
        const std::size_t letters = 2 * static_cast<std::size_t>(random.between(1, 6));
        const std::string typed = random.percent(50) ? name : name.substr(0, std::min(letters, name.find(' ')));
        found.time([&] {
            (void)must(store->readNow([&](storage::Snapshot& snapshot) {
                const auto by =
                    must(staff::Gate(clock).admit<Permission::ReaderView>(snapshot, {"bench", "1", {}}), "permission");
                return queries.find(snapshot, by, typed, benchDay, 20);
            }),
                       "find readers");
        });
    }
    scene.figures.times("reader by name or its beginning (first 20)", found);
}

} // namespace kitapdar::bench
