// What stands in the library that digitization is measured on. Written in bulk, as the rest of a generated library: no
// entries of the journal tell of it.
#include "core/demo/Random.h"
#include "core/digitization/ItemService.h"
#include "core/recognition/TextIndex.h"
#include "core/workflow/Task.h"
#include "tests/bench/digitization/DigitizationScene.h"
#include "tests/bench/digitization/InventedPages.h"

#include <algorithm>
#include <array>
#include <functional>

namespace kitapdar::bench {

namespace {

using digitization::ItemState;

constexpr int people = 40;
constexpr int slicePages = 2000;
constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;

struct Share {
    ItemState state;
    int percent;
};
constexpr std::array shares = {
    Share{ItemState::Candidate, 10}, Share{ItemState::Queued, 15},    Share{ItemState::Rights, 6},
    Share{ItemState::Prepare, 6},    Share{ItemState::Scan, 8},       Share{ItemState::PageCheck, 8},
    Share{ItemState::Ocr, 6},        Share{ItemState::Proofread, 14}, Share{ItemState::Derive, 3},
    Share{ItemState::FinalCheck, 3}, Share{ItemState::Ready, 6},      Share{ItemState::Packed, 2},
    Share{ItemState::Sent, 3},       Share{ItemState::Accepted, 8},   Share{ItemState::Returned, 1},
    Share{ItemState::Dropped, 1},
};

void write(const DigitizationScene& scene, const char* what, const std::function<void(storage::Transaction&)>& work) {
    must(scene.library.store().writeNow([&](storage::Transaction& tx) -> Result<void> {
        work(tx);
        return {};
    }),
         what);
}

std::vector<std::int64_t> numbers(const DigitizationScene& scene, const std::string& sql) {
    return must(scene.library.store().readNow([&](storage::Snapshot& snapshot) {
        return snapshot.all(sql, {}, [](const storage::Row& row) { return row.integer(0); });
    }),
                "numbers");
}

std::int64_t number(const DigitizationScene& scene, const std::string& sql) {
    return must(scene.library.store().readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql); }),
                "number");
}

ItemState stateOf(demo::Random& random) {
    int dice = random.between(0, 99);
    for (const Share& share : shares) {
        if (dice < share.percent) return share.state;
        dice -= share.percent;
    }
    return ItemState::Queued;
}

std::string person(demo::Random& random) { return "p" + std::to_string(random.between(1, people)); }

/// The stages before are done; at its own the item waits or somebody has it.
void addTasks(storage::Transaction& tx, std::int64_t item, ItemState state, demo::Random& random) {
    const auto now = FixedClock(benchDay).now().milliseconds;
    for (const workflow::Stage stage : workflow::allStages()) {
        const ItemState at = workflow::stateOf(stage);
        if (at > state || state >= ItemState::Returned) break;
        if (at < state) {
            must(tx.execute("insert into digitization_task (item_id, stage, pass, state, assignee, taken_at, "
                            "finished_at, finished_by) values ($1, $2, 1, 'done', $3, $4, $4, $3)",
                            {item, code(stage), person(random), now}),
                 "done task");
            continue;
        }
        const bool isTaken = random.percent(40);
        must(tx.execute("insert into digitization_task (item_id, stage, pass, state, assignee, taken_at) "
                        "values ($1, $2, 1, $3, $4, $5)",
                        {item, code(stage), isTaken ? "active" : "ready", isTaken ? person(random) : std::string(),
                         isTaken ? storage::Value(now) : storage::Value()}),
             "task");
    }
}

std::string hashOf(std::int64_t number) {
    std::string text = std::to_string(number);
    text.insert(0, 64 - text.size(), '0');
    return text;
}

std::int64_t addScannedPage(storage::Transaction& tx, std::int64_t item, std::int64_t number, std::int64_t& scan) {
    const std::string hash = hashOf(item * 10'000 + number);
    scan = must(tx.number("insert into scan (item_id, path, bytes, sha256, name, width, height, dpi, bits, skew, "
                          "sharpness, ink, contrast, brightness, fingerprint, added_at) values ($1, $2, 400000, $3, "
                          "$4, 1748, 2480, 300, 8, 12, 900, 800, 190, 230, $5, 0) returning id",
                          {item, "00/" + hash + ".jpg", hash, "page " + std::to_string(number) + ".jpg",
                           static_cast<std::int64_t>(demo::Random(static_cast<std::uint64_t>(number)).next() >> 1U)}),
                "scan");
    return must(tx.number("insert into page (item_id, order_key, scan_id, label, label_kind) values ($1, $2, $3, $4, "
                          "'arabic') returning id",
                          {item, number * 1024, scan, std::to_string(number)}),
                "page");
}

/// Items whose pages were read; a third of them is finished.
std::vector<std::int64_t> unitsWithTexts(const DigitizationScene& scene) {
    return numbers(scene,
                   "select id from digitization_item where state in ('proofread', 'derive', 'final_check', "
                   "'ready', 'packed', 'sent', 'accepted') and languages = '' order by id");
}

} // namespace

staff::Permitted<Permission::DigitizationEdit> DigitizationScene::by() const {
    return must(library.permission<Permission::DigitizationEdit>().result(), "permission");
}

void fillQueue(const DigitizationScene& scene) {
    if (number(scene, "select count(*) from digitization_item") > 0) return;
    say("writing the queue");
    const auto records = numbers(scene, "select id from record where kind <> 'article' order by id");
    const auto now = FixedClock(benchDay).now().milliseconds;
    demo::Random random(13);
    write(scene, "queue", [&](storage::Transaction& tx) {
        std::vector<std::int64_t> batches;
        for (int i = 1; i <= 12; ++i)
            batches.push_back(must(tx.number("insert into digitization_batch (name, receiver, target, due_on) values "
                                             "($1, 'kitap.kz', 600, $2) returning id",
                                             {"Kitap.kz " + std::to_string(i), benchDay.plusDays(30 * i - 90).iso()}),
                                   "batch"));
        const std::size_t step = std::max<std::size_t>(2, records.size() / unitsOnTheBoard);
        for (std::size_t i = 0; i < unitsOnTheBoard && i * step < records.size(); ++i) {
            const ItemState state = stateOf(random);
            const auto category = static_cast<digitization::Category>(random.below(5));
            const auto since = now - millisecondsOfDay * random.between(0, 400);
            const bool hasBatch = state > ItemState::Candidate && random.percent(90);
            const auto item = must(
                tx.number("insert into digitization_item (record_id, copy_id, state, category, bump, batch_id, "
                          "entered_at, state_since) values ($1, (select min(id) from copy where record_id = $1), $2, "
                          "$3, $4, $5, $6, $6) returning id",
                          {records[i * step], code(state), code(category), random.percent(10) ? 1 : 0,
                           hasBatch ? storage::Value(random.pick(batches)) : storage::Value(), since}),
                "item");
            addTasks(tx, item, state, random);
        }
        for (int i = 0; i < 2000; ++i) {
            must(tx.execute("insert into unmet_request (on_day, on_month, place, reason, record_id) values ($1, $2, "
                            "'', 'busy', $3)",
                            {benchDay.iso(), benchDay.year() * 100 + static_cast<int>(benchDay.month()),
                             random.pick(records)}),
                 "request");
        }
    });
}

digitization::ItemId addUnit(const DigitizationScene& scene) {
    const auto record = number(scene,
                               "select min(id) from record where kind <> 'article' and not exists (select 1 "
                               "from digitization_item i where i.record_id = record.id)");
    return must(scene.library.writeNow(&digitization::ItemService::add,
                                       digitization::NewItem{catalogue::RecordId(record)}),
                "add a unit")
        .id;
}

digitization::ItemId addUnitToCheck(const DigitizationScene& scene) {
    const digitization::ItemId item = addUnit(scene);
    write(scene, "pages to check", [&](storage::Transaction& tx) {
        must(tx.execute("update digitization_item set languages = 'kaz' where id = $1", {item}), "languages");
        demo::Random random(14);
        std::int64_t scan = 0;
        for (int i = 1; i <= pagesToCheck; ++i) {
            const auto page = addScannedPage(tx, item.value, i, scan);
            if (random.percent(8))
                must(tx.execute("insert into page_flag (page_id, code, value) values ($1, 'skew', 140)", {page}),
                     "flag");
        }
    });
    return item;
}

void fillTexts(const DigitizationScene& scene) {
    // What an earlier run has written stays: more pages come behind it.
    std::int64_t written = number(scene, "select count(*) from page_text where engine = 'invented'");
    if (written >= scene.options.pages) return;
    std::optional<std::int64_t> last = number(scene, "select coalesce(max(id), 0) from page");
    const std::int64_t before = written;
    const auto units = unitsWithTexts(scene);
    const std::int64_t each =
        (scene.options.pages + static_cast<std::int64_t>(units.size()) - 1) / static_cast<std::int64_t>(units.size());
    const InventedPages invented(scene.options.sizes.seed);
    double letters = 0;
    const double writing = milliseconds([&] {
        while (written < scene.options.pages) {
            write(scene, "pages", [&](storage::Transaction& tx) {
                const std::int64_t end = std::min(written + slicePages, scene.options.pages);
                for (std::int64_t i = written; i < end; ++i) {
                    const std::int64_t item = units[static_cast<std::size_t>(i / each)];
                    std::int64_t scan = 0;
                    const auto page = addScannedPage(tx, item, i % each + 1, scan);
                    const InventedPage text = invented.page(i);
                    letters += static_cast<double>(text.plain.size());
                    must(tx.execute(
                             "insert into page_text (page_id, scan_id, version, origin, languages, engine, "
                             "plain, confidence, words, made_at) values ($1, $2, 1, 'ocr', $3, 'invented', "
                             "$4, 9300, $5, 0)",
                             {page, scan, text.languages, text.plain, static_cast<std::int64_t>(text.words.size())}),
                         "text");
                }
            });
            written = std::min(written + slicePages, scene.options.pages);
            std::fprintf(stderr, "\rpages            %9lld of %-9lld", static_cast<long long>(written),
                         static_cast<long long>(scene.options.pages));
        }
    });
    std::fputs("\n", stderr);
    scene.number("pages with their texts, written by this", "", static_cast<double>(written - before));
    scene.number("texts of these pages", "MB", letters / 1e6);
    scene.number("writing pages and texts", "s", writing / 1000);
    const recognition::TextIndex index(scene.library.store().facts().engine);
    std::int64_t indexed = before;
    const double indexing = milliseconds([&] {
        while (last) {
            constexpr int sliceIndexed = 500;
            last = must(scene.library.store().writeNow(
                            [&](storage::Transaction& tx) { return index.fill(tx, *last, sliceIndexed); }),
                        "index");
            indexed += sliceIndexed;
            std::fprintf(stderr, "\rindex            %9lld of %-9lld", static_cast<long long>(indexed),
                         static_cast<long long>(scene.options.pages));
        }
    });
    std::fputs("\n", stderr);
    scene.number("filling the index of the texts", "s", indexing / 1000);
}

} // namespace kitapdar::bench
