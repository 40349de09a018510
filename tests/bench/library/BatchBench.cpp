// A batch edit of thousands of records and copies in a library of the real size, its preview and its undo.
#include "core/catalogue/RecordBatchService.h"
#include "core/collection/CopyBatchService.h"
#include "core/jobs/Progress.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/staff/UndoService.h"
#include "core/storage/Columns.h"
#include "core/storage/Store.h"
#include "tests/bench/library/Scene.h"

#include <algorithm>
#include <string>

namespace kitapdar::bench {

namespace {

constexpr std::int64_t edited = 5000;

template <class Id>
std::vector<Id> someIds(Library& library, const std::string& table) {
    return must(library.store().readNow([&](storage::Snapshot& snapshot) {
        return snapshot.all("select id from " + table + " order by id limit $1", {edited}, storage::only<Id>);
    }),
                "ids");
}

/// The size of the newest entry.
double entrySize(Library& library) {
    return static_cast<double>(must(library.store().readNow([](storage::Snapshot& snapshot) {
               return snapshot.number(
                   "select length(changes) from operation_payload order by operation_seq desc limit 1");
           }),
                                    "entry")) /
           (1024.0 * 1024.0);
}

void takeBack(Library& library, Figures& figures) {
    figures.number("   its entry", "MB", entrySize(library));
    Series menu;
    for (int i = 0; i < 5; ++i)
        menu.time([&] { must(library.readNow(&journal::Journal::undoable, library.session()), "undoable"); });
    figures.times("   what can be undone, for the menu", menu);
    figures.number("   its undo", "ms",
                   milliseconds([&] { must(library.writeNow(&staff::UndoService::undoLast), "undo"); }));
}

void measureRecords(Library& library, Figures& figures, const std::string& where) {
    const catalogue::RecordChange change = catalogue::AddField{
        catalogue::SetValue{{catalogue::FormGroup::Keyword, catalogue::FormElement::Keyword}, "өлкетану"}};
    const auto ids = someIds<catalogue::RecordId>(library, "record");
    std::vector<catalogue::SeenRecord> seen;
    figures.number(
        where + "batch edit of records: preview", "ms", milliseconds([&] {
            for (std::size_t begin = 0; begin < ids.size(); begin += catalogue::batchSlice) {
                const auto first = ids.begin() + static_cast<std::ptrdiff_t>(begin);
                const auto count = std::min(catalogue::batchSlice, ids.size() - begin);
                const std::vector<catalogue::RecordId> slice(first, first + static_cast<std::ptrdiff_t>(count));
                const auto lines = must(library.readNow(&catalogue::RecordBatchService::look, change, slice), "look");
                for (const auto& line : lines) seen.push_back({line.id, line.version});
            }
        }));
    catalogue::BatchCounts counts;
    jobs::Progress* const none = nullptr;
    catalogue::RecordBatchPlan plan;
    figures.number(where + "batch edit of records: plan, beside the writer", "ms", milliseconds([&] {
                       plan = must(library.readNow(&catalogue::RecordBatchService::plan, change, seen, none), "plan");
                   }));
    figures.number(where + "batch edit of records", "ms", milliseconds([&] {
                       counts = must(library.writeNow(&catalogue::RecordBatchService::apply, std::move(plan), none),
                                     "batch edit");
                   }));
    figures.number("   records changed", "", static_cast<double>(counts.changed));
    takeBack(library, figures);
}

void measureCopies(Library& library, Figures& figures, const std::string& where) {
    const collection::CopyChange change = collection::SetShelf{"Б-12 сөре"};
    const auto ids = someIds<collection::CopyId>(library, "copy");
    std::vector<collection::SeenCopy> seen;
    figures.number(
        where + "batch edit of copies: preview", "ms", milliseconds([&] {
            for (const auto& line : must(library.readNow(&collection::CopyBatchService::look, change, ids), "look"))
                seen.push_back({line.id, line.version});
        }));
    catalogue::BatchCounts counts;
    jobs::Progress* const none = nullptr;
    figures.number(where + "batch edit of copies", "ms", milliseconds([&] {
                       counts = must(library.writeNow(&collection::CopyBatchService::apply, change, seen, none),
                                     "batch edit");
                   }));
    figures.number("   copies changed", "", static_cast<double>(counts.changed));
    takeBack(library, figures);
}

} // namespace

void measureBatch(Scene& scene, const storage::Address& address, const std::string& where) {
    const FixedClock clock{benchDay};
    const auto library = must(Library::open(address, storage::Access::Open, clock), "open");
    library->setSession({"bench", "1", {}});
    measureRecords(*library, scene.figures, where);
    measureCopies(*library, scene.figures, where);
}

void measureBatch(Scene& scene) { measureBatch(scene, scene.library, {}); }

} // namespace kitapdar::bench
