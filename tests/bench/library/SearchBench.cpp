// Search as people type it: whole words, beginnings, and every keystroke on the way.
#include "core/catalogue/search/SearchIndex.h"
#include "core/demo/Random.h"
#include "core/storage/Store.h"
#include "core/text/Fold.h"
#include "tests/bench/library/BareSqlite.h"
#include "tests/bench/library/FacetTimes.h"
#include "tests/bench/library/Queries.h"
#include "tests/bench/library/Scene.h"

#include <algorithm>
#include <utility>

namespace kitapdar::bench {

namespace {

constexpr int hits = 50;

/// The plainest query of the engine for the same words: all of them, the last as a beginning.
std::string bareQuery(const std::string& typed) {
    std::string match;
    for (const std::string& word : text::skeleton(typed)) match += (match.empty() ? "\"" : " \"") + word + "\"";
    return match.empty() ? "\"\"" : match + " *";
}

template <class Counts>
Series timesOfCounting(storage::Store& store, const Kind& kind, Counts count) {
    const auto search = std::make_unique<catalogue::SearchIndex>(store.facts().engine);
    Series times;
    for (std::size_t i = 0; i < kind.queries.size(); i += 10) {
        times.time([&] {
            const auto ask = [&](storage::Snapshot& snapshot) {
                return ((*search).*count)(snapshot, kind.queries[i], catalogue::Facets());
            };
            (void)must(store.readNow(ask), "facets");
        });
    }
    return times;
}

} // namespace

Series facetTimes(storage::Store& store, const Kind& kind) {
    return timesOfCounting(store, kind, &catalogue::SearchIndex::facets);
}
Series placeFacetTimes(storage::Store& store, const Kind& kind) {
    return timesOfCounting(store, kind, &catalogue::SearchIndex::placeCounts);
}
Series placeFacetTimesOfAll(storage::Store& store) {
    return placeFacetTimes(store, {"", std::vector<std::string>(200)});
}

Series facetTimesOfAll(storage::Store& store) { return facetTimes(store, {"", std::vector<std::string>(200)}); }

void measureSearch(Scene& scene) {
    const auto store = must(storage::Store::open(scene.library, storage::Access::Open), "open");
    const auto search = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
    BareSqlite bare(scene.library);
    sqlite3_stmt* rowOrder =
        bare.prepare("select rowid from record_search where record_search match ? order by rowid desc limit 50");
    sqlite3_stmt* ranked = bare.prepare(
        "select rowid from record_search where record_search match ? order by rank "
        "limit 50");
    for (const Kind& kind : kindsOfQueries(scene.options)) {
        Series ours;
        Series bareRowOrder;
        Series bareRanked;
        std::vector<std::pair<double, std::string>> slow;
        for (const std::string& query : kind.queries) {
            std::int64_t found = 0;
            const double took = milliseconds([&] {
                found = must(store->readNow([&](storage::Snapshot& snapshot) {
                            return search->search(snapshot, query, {}, hits, 0);
                        }),
                             "search")
                            .found;
            });
            ours.add(took);
            slow.emplace_back(took, query + " (" + std::to_string(found) + ")");
            const std::string match = bareQuery(query);
            bareRowOrder.time([&] {
                BareSqlite::bind(rowOrder, 1, match);
                BareSqlite::drain(rowOrder);
            });
            if (ours.size() % 10 != 0) continue; // slow, and nobody waits for it
            bareRanked.time([&] {
                BareSqlite::bind(ranked, 1, match);
                BareSqlite::drain(ranked);
            });
        }
        scene.figures.times("search, " + kind.name + " (first 50)", ours, bareRowOrder, "FTS5 in row order");
        scene.figures.times("   the engine's own ranking", bareRanked);
        scene.figures.times("   facets of all that is found", facetTimes(*store, kind));
        if (!scene.options.slowest) continue;
        std::ranges::sort(slow, std::greater());
        for (std::size_t i = 0; i < std::min<std::size_t>(8, slow.size()); ++i) {
            say("   " + std::to_string(slow[i].first) + " ms: " + slow[i].second);
        }
    }
    scene.figures.times("places of the whole catalogue", placeFacetTimesOfAll(*store));
    scene.figures.times("facets of the whole catalogue", facetTimesOfAll(*store));
}

} // namespace kitapdar::bench
