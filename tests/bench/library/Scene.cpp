#include "tests/bench/library/Scene.h"

#include "core/storage/Migrator.h"
#include "core/storage/Store.h"

#include <fstream>

namespace kitapdar::bench {

namespace {

namespace fs = std::filesystem;

/// Sizes, seed and schema: a library of another shape is another file.
std::string nameOf(const Options& options) {
    std::string schema;
    for (const auto& migration : storage::migrations(storage::Engine::Sqlite)) schema += migration.script;
    const auto& sizes = options.sizes;
    return std::to_string(sizes.copies) + "-" + std::to_string(sizes.readers) + "-" + std::to_string(sizes.loans) +
           "-" + std::to_string(sizes.seed) + "-" + std::to_string(std::hash<std::string>{}(schema)) + ".kitapdar";
}

void makeLibrary(const fs::path& file, const Options& options, Figures& figures) {
    const fs::path unfinished = file.string() + ".making";
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(unfinished.string() + suffix);
    const FixedClock clock(benchDay);
    jobs::Progress progress([](const jobs::Step& step) {
        std::fprintf(stderr, "\r%-16s %9lld of %-9lld", step.part.c_str(), static_cast<long long>(step.done),
                     static_cast<long long>(step.total));
    });
    const double took = milliseconds([&] {
        const auto store = must(storage::Store::open(unfinished, storage::Access::Create), "create");
        must(demo::generate(*store, options.sizes, clock, progress), "generate");
    });
    std::fputs("\n", stderr);
    fs::rename(unfinished, file);
    figures.number("generating the library", "s", took / 1000);
}

} // namespace

void say(const std::string& text) { std::fprintf(stderr, "%s\n", text.c_str()); }

fs::path libraryFor(const Options& options, Figures& figures) {
    fs::create_directories(options.folder);
    const fs::path kept = options.folder / nameOf(options);
    if (options.fresh || !fs::exists(kept)) {
        say("generating " + kept.filename().string());
        makeLibrary(kept, options, figures);
    }
    const fs::path work = options.folder / "work.kitapdar";
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(work.string() + suffix);
    fs::copy_file(kept, work);
    figures.number("size of the library file", "MB", static_cast<double>(fs::file_size(work)) / 1e6);
    return work;
}

double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

} // namespace kitapdar::bench
