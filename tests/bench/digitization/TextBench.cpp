// Full text over the pages, and the queue of pages to be read.
#include "core/demo/Random.h"
#include "core/recognition/RequestRepository.h"
#include "core/recognition/TextQueries.h"
#include "tests/bench/digitization/DigitizationScene.h"
#include "tests/bench/digitization/InventedPages.h"

#include <algorithm>
#include <mutex>
#include <set>
#include <thread>

namespace kitapdar::bench {

namespace {

using recognition::SearchedTexts;

constexpr int hits = 50;
constexpr int workers = 8;
constexpr int mostFaults = 1000;

struct Queries {
    std::vector<std::string> rare;   // one word of the many that stand on few pages
    std::vector<std::string> common; // one of the 200 that stand on very many
    std::vector<std::string> two;    // of one page
    std::vector<std::string> phrase; // two that stand side by side
};

Queries queriesFor(const Options& options) {
    const InventedPages invented(options.sizes.seed);
    demo::Random random(21);
    Queries queries;
    const auto wanted = static_cast<std::size_t>(std::max(1, options.queries));
    while (queries.phrase.size() < wanted) {
        const InventedPage page =
            invented.page(static_cast<std::int64_t>(random.below(static_cast<std::size_t>(options.pages))));
        std::vector<const InventedWord*> rare;
        const InventedWord* common = nullptr;
        for (const InventedWord& word : page.words) {
            if (word.rank >= InventedPages::firstRareRank)
                rare.push_back(&word);
            else
                common = &word;
        }
        const std::size_t at = random.below(page.words.size() - 1);
        if (rare.size() < 2 || !common || page.words[at].printed.back() == '.') continue;
        queries.rare.push_back(random.pick(rare)->text);
        queries.common.push_back(common->text);
        queries.two.push_back(random.pick(rare)->text + " " + random.pick(rare)->text);
        queries.phrase.push_back("\"" + page.words[at].text + " " + page.words[at + 1].text + "\"");
    }
    return queries;
}

void search(const DigitizationScene& scene, const std::string& name, const std::vector<std::string>& queries,
            SearchedTexts which) {
    Series times;
    std::size_t found = 0;
    double slowest = 0;
    std::string slow;
    for (const std::string& query : queries) {
        const double took = milliseconds([&] {
            const auto answer =
                must(scene.library.readNow(&recognition::TextQueries::search, query, which, hits, 0), "search");
            found += answer.hits.size();
        });
        times.add(took);
        if (took > slowest) slow = query;
        slowest = std::max(slowest, took);
    }
    scene.figures.times(scene.engine + ": full text, " + name, times);
    if (scene.options.slowest) say(name + ": slowest " + slow + " " + std::to_string(slowest) + " ms");
    say(name + ": " + std::to_string(found) + " hits of " + std::to_string(queries.size()) + " queries");
}

} // namespace

void measureTexts(const DigitizationScene& scene) {
    const Queries queries = queriesFor(scene.options);
    search(scene, "one word", queries.rare, SearchedTexts::All);
    search(scene, "two words", queries.two, SearchedTexts::All);
    search(scene, "a phrase", queries.phrase, SearchedTexts::All);
    search(scene, "one word, finished units", queries.rare, SearchedTexts::Finished);
    // Each of these may look at hundreds of thousands of pages.
    const std::vector<std::string> common(
        queries.common.begin(),
        queries.common.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, queries.common.size() / 10)));
    search(scene, "a word of the commonest", common, SearchedTexts::All);
}

void measureClaims(const DigitizationScene& scene, digitization::ItemId item) {
    const auto wanted = must(scene.library.store().writeNow([&](storage::Transaction& tx) -> Result<std::size_t> {
        TRY(const auto ids, tx.all("select id from page where item_id = $1", {item},
                                   [](const storage::Row& row) { return pages::PageId(row.integer(0)); }));
        recognition::RequestRepository requests(tx);
        for (const pages::PageId page : ids) CHECK(requests.add(page, "kaz"));
        return ids.size();
    }),
                             "requests");
    std::mutex mutex;
    std::multiset<std::int64_t> taken;
    Series claims;
    Series finishes;
    int faults = 0;
    const auto work = [&](int number) {
        const auto store = must(storage::Store::open(scene.library.store().address(), storage::Access::Open), "open");
        const std::string name = "bench worker " + std::to_string(number);
        while (true) {
            std::optional<recognition::ClaimedPage> page;
            bool isFault = false;
            const double claiming = milliseconds([&] {
                auto answer = store->writeNow(
                    [&](storage::Transaction& tx) {
                        return recognition::RequestRepository(tx).claim(name, SystemClock().now(), item);
                    },
                    storage::Priority::Background);
                isFault = !answer;
                if (answer) page = std::move(*answer);
            });
            if (isFault) {
                const std::lock_guard lock(mutex);
                if (++faults < mostFaults) continue;
            }
            if (!page) return;
            const double finishing = milliseconds([&] {
                must(store->writeNow(
                         [&](storage::Transaction& tx) {
                             return recognition::RequestRepository(tx).finish(page->pageId, name);
                         },
                         storage::Priority::Background),
                     "finish");
            });
            const std::lock_guard lock(mutex);
            claims.add(claiming);
            finishes.add(finishing);
            taken.insert(page->pageId.value);
        }
    };
    const double took = milliseconds([&] {
        std::vector<std::thread> threads;
        for (int i = 0; i < workers; ++i) threads.emplace_back(work, i);
        for (std::thread& thread : threads) thread.join();
    });
    scene.figures.times(scene.engine + ": a claim among 8 workers", claims);
    scene.figures.times(scene.engine + ": a page finished among 8 workers", finishes);
    scene.number("pages claimed and finished by 8 workers", "1/s", static_cast<double>(taken.size()) * 1000 / took);
    const std::set<std::int64_t> once(taken.begin(), taken.end());
    scene.number("pages that two workers had", "", static_cast<double>(taken.size() - once.size()));
    if (once.size() != wanted || faults > 0)
        say("claims: " + std::to_string(once.size()) + " of " + std::to_string(wanted) + " pages, faults " +
            std::to_string(faults));
}

} // namespace kitapdar::bench
