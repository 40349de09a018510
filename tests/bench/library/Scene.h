// What the sections of the benchmark share: the generated library and where figures go.
#pragma once

#include "core/base/Time.h"
#include "core/storage/Address.h"
#include "tests/bench/library/Figures.h"
#include "tests/bench/library/Options.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace kitapdar::bench {

/// The day of the generated library; a Monday.
inline const Day benchDay(2026, 11, 23);

struct Scene {
    const Options& options;
    Figures& figures;
    std::filesystem::path library; // a copy that may be changed
};

/// The cached library of these sizes, made when it is missing; copied to a file that the run may change.
std::filesystem::path libraryFor(const Options& options, Figures& figures);

/// The value of a Result, or the end of the benchmark: a fault leaves nothing to measure.
template <class R>
auto must(R result, const char* what) {
    if (!result) {
        std::fprintf(stderr, "failed: %s\n", what);
        std::exit(1);
    }
    if constexpr (!std::is_void_v<typename R::Value>) return std::move(*result);
}

void say(const std::string& text);

/// The most memory that the process has had, in MiB.
double peakMemory();

void measureStart(Scene& scene, const char* program);
/// The child's side of measureStart().
int probe(const std::string& library);
void measureSearch(Scene& scene);
void measureLists(Scene& scene);
void measureDesk(Scene& scene);
void measureBusyDesk(Scene& scene);
void measureImport(Scene& scene);
void measureUndo(Scene& scene);
void measureBatch(Scene& scene);
/// In the library of this address; `where` stands before each figure's name.
void measureBatch(Scene& scene, const storage::Address& address, const std::string& where);
void measureExport(Scene& scene);
/// The tables only: titles with copies of 31,000 titles and of all.
void measureTables(Scene& scene, const storage::Address& address, const std::string& where);
void measureShared(Scene& scene);
void measureReports(Scene& scene);
void measureStocktake(Scene& scene);
void measureAccounts(Scene& scene);

} // namespace kitapdar::bench
