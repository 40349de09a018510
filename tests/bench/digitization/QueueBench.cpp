// The board, the lists, candidates, and the page check.
#include "core/digitization/CandidateQueries.h"
#include "core/digitization/ItemQueries.h"
#include "core/pages/PageQueries.h"
#include "core/pages/PageService.h"
#include "core/workflow/WorkQueries.h"
#include "tests/bench/digitization/DigitizationScene.h"

#include <algorithm>

namespace kitapdar::bench {

namespace {

constexpr int repeats = 15;
constexpr std::size_t rowsOfPage = 50;
constexpr int verdicts = 300;

} // namespace

void measureQueue(const DigitizationScene& scene, const std::string& when) {
    Library& library = scene.library;
    const auto rows = scene.times("board of 7,000 units: rows, batches, stages" + when, repeats, [&] {
        auto list =
            must(library.readNow(&digitization::ItemQueries::list, digitization::ItemFilter(), benchDay), "list");
        (void)must(library.readNow(&digitization::ItemQueries::batches, benchDay), "batches");
        (void)must(library.readNow(&workflow::WorkQueries::stages), "stages");
        return list;
    });
    say("board: " + std::to_string(rows.size()) + " units");
    digitization::ItemFilter filter;
    filter.state = digitization::ItemState::Proofread;
    const auto one = scene.times("list of one state" + when, repeats, [&] {
        return must(library.readNow(&digitization::ItemQueries::list, filter, benchDay), "list");
    });
    filter = {};
    filter.text = "тарих";
    const auto words = scene.times("list by a word" + when, repeats, [&] {
        return must(library.readNow(&digitization::ItemQueries::list, filter, benchDay), "list");
    });
    const workflow::Worker worker{"p7", true};
    const auto mine = scene.times("my work of 7,000" + when, repeats, [&] {
        return must(library.readNow(&workflow::WorkQueries::mine, worker, benchDay), "mine");
    });
    (void)scene.times("the next task for me" + when, repeats, [&] {
        return must(library.readNow(&workflow::WorkQueries::next, worker,
                                    std::optional<workflow::Stage>(workflow::Stage::Proofread), benchDay),
                    "next");
    });
    say("one state: " + std::to_string(one.size()) + ", by a word: " + std::to_string(words.size()) +
        ", mine: " + std::to_string(mine.size()));
}

void measureCandidates(const DigitizationScene& scene) {
    Library& library = scene.library;
    const digitization::CandidateSort byScore;
    const auto listed = [&](const std::string& name, const digitization::CandidateFilter& filter,
                            const digitization::CandidateSort& sort) {
        const auto ids = scene.times("candidates: " + name, 5, [&] {
            return must(library.readNow(&digitization::CandidateQueries::list, filter, sort, benchDay), "candidates");
        });
        scene.number("candidates: " + name + ", count", "", static_cast<double>(ids.size()));
        return ids;
    };
    const auto ids = listed("all by score", {}, byScore);
    const std::vector<catalogue::RecordId> first(
        ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min(rowsOfPage, ids.size())));
    (void)scene.times("candidates: a page of 50 with scores and flags", repeats, [&] {
        return must(library.readNow(&digitization::CandidateQueries::rows, first, benchDay), "rows");
    });
    (void)listed("all by title", {}, {digitization::CandidateOrder::Title, false});
    digitization::CandidateFilter local;
    local.localHistory = true;
    (void)listed("local history", local, byScore);
    digitization::CandidateFilter rare;
    rare.rare = true;
    rare.newWorks = true;
    (void)listed("rare, no other edition taken", rare, byScore);
    digitization::CandidateFilter text;
    text.text = "тарих";
    (void)listed("of a word", text, byScore);
}

void measurePageCheck(const DigitizationScene& scene, digitization::ItemId item) {
    Library& library = scene.library;
    const auto rows = scene.times("page check: rows of 2,000 pages", repeats, [&] {
        return must(library.readNow(&pages::PageQueries::rows, item), "rows of pages");
    });
    (void)scene.times("page check: counts", repeats,
                      [&] { return must(library.readNow(&pages::PageQueries::counts, item), "counts"); });
    std::int64_t at = 0;
    (void)scene.times("page check: next flagged page", 50, [&] {
        const auto next = must(library.readNow(&pages::PageQueries::nextFlagged, item, at), "next flagged");
        at = next.value_or(0);
        return next;
    });
    Series judging;
    for (std::size_t i = 0; i < std::min<std::size_t>(verdicts, rows.size()); ++i) {
        const bool isGood = i % 20 != 0;
        judging.time([&] {
            must(library.writeNow(&pages::PageService::judge, rows[i].page.id,
                                  isGood ? pages::Verdict::Good : pages::Verdict::Defect,
                                  isGood ? std::optional<pages::PageDefect>() : pages::PageDefect::Blurred),
                 "judge");
        });
    }
    scene.figures.times(scene.engine + ": page check: one verdict written", judging);
}

} // namespace kitapdar::bench
