// From opening the library to the first accepted scan, and the memory it takes, in a process of its own.
#include "core/catalogue/RecordQueries.h"
#include "core/circulation/DeskService.h"
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "tests/bench/library/BareSqlite.h"
#include "tests/bench/library/Scene.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>

namespace kitapdar::bench {

namespace {

constexpr int starts = 7;

/// Resident memory of this process in megabytes.
double memory() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word != "VmRSS:") continue;
        double kilobytes = 0;
        status >> kilobytes;
        return kilobytes / 1024;
    }
    return 0;
}

std::string outputOf(const std::string& command) {
    std::string text;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe) return text;
    char buffer[512];
    while (std::fgets(buffer, sizeof buffer, pipe)) text += buffer;
    pclose(pipe);
    return text;
}

/// The bare engine's part of a start: open, look up a copy and a reader, lend, commit.
double bareStart(const std::filesystem::path& file) {
    return milliseconds([&] {
        BareSqlite bare(file);
        const auto copy = bare.number(
            "select c.id from copy c where c.condition = 'sound' and c.lending = 'home' and not exists (select 1 from "
            "loan l where l.copy_id = c.id and l.returned_at is null) limit 1");
        bare.run("begin immediate");
        bare.run("insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) values (" +
                 std::to_string(copy) + ", 1, 'home', 1, '2026-11-23', '2026-12-08')");
        bare.run("commit");
        bare.run("delete from loan where copy_id = " + std::to_string(copy) + " and returned_at is null");
    });
}

} // namespace

int probe(const std::string& file) {
    const FixedClock clock(benchDay);
    nlohmann::json answer;
    const double empty = memory();
    std::unique_ptr<Library> library;
    answer["open"] = milliseconds([&] {
        library = must(Library::open(std::filesystem::path(file), storage::Access::Open, clock), "open the library");
    });
    const auto copies = must(library->store().readNow([](storage::Snapshot& snapshot) {
        return snapshot.all(
            "select c.barcode from copy c where c.condition = 'sound' and c.lending = 'home' and not "
            "exists (select 1 from loan l where l.copy_id = c.id and l.returned_at is null) limit 1",
            {}, [](const storage::Row& row) { return row.string(0); });
    }),
                             "find a copy");
    answer["scan"] = milliseconds([&] {
        circulation::DeskState state;
        state.card = must(library->readNow(&readers::ReaderQueries::byId, readers::ReaderId(1)), "reader")->card;
        must(library->writeNow(&circulation::DeskService::scan, state, copies.front(),
                               circulation::Confirmed::everything()),
             "scan");
    });
    must(library->writeNow(&circulation::DeskService::scan, circulation::DeskState{}, copies.front(),
                           circulation::Confirmed::everything()),
         "return");
    answer["memory_open"] = memory() - empty;
    (void)must(library->readNow(&catalogue::SearchIndex::search, std::string("абай"), catalogue::Facets{}, 50, 0),
               "search");
    (void)must(library->readNow(&catalogue::RecordQueries::anchors, catalogue::RecordSort{}, catalogue::Facets{}),
               "anchors");
    answer["memory"] = memory();
    std::cout << answer.dump() << '\n';
    return 0;
}

void measureStart(Scene& scene, const char* program) {
    Series open;
    Series both;
    Series memories;
    Series bare;
    for (int i = 0; i < starts; ++i) {
        const std::string command = "'" + std::string(program) + "' --probe '" + scene.library.string() + "'";
        const auto answer = nlohmann::json::parse(outputOf(command));
        open.add(answer["open"].get<double>());
        both.add(answer["open"].get<double>() + answer["scan"].get<double>());
        memories.add(answer["memory"].get<double>());
        bare.add(bareStart(scene.library));
    }
    scene.figures.times("start: open the library", open);
    scene.figures.times("start: open to first accepted scan", both, bare, "open, look up, insert loan, commit");
    scene.figures.number("memory after scan, search, list of all", "MB", memories.percentile(50));
}

} // namespace kitapdar::bench
