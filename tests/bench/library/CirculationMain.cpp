// Figures of complete circulation on a library of the real size with five million past loans, in a file and on a
// server: `./dev bench circulation`. It takes about an hour, and 35 GB of disk for each engine while it runs.
#include "core/administration/Move.h"
#include "core/storage/Connect.h"
#include "tests/bench/library/CirculationScene.h"
#include "tests/bench/library/Server.h"
#include "tests/support/generator/PastLoans.h"

namespace kitapdar::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t pastLoans = 5'000'000;
constexpr std::int64_t openLoans = 40'000;
constexpr const char* database = "kitapdar_bench_circulation";

void removeLibrary(const fs::path& file) {
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.string() + suffix);
}

jobs::Progress shown() {
    return jobs::Progress([](const jobs::Step& step) {
        std::fprintf(stderr, "\r%-16s %9lld of %-9lld", step.part.c_str(), static_cast<long long>(step.done),
                     static_cast<long long>(step.total));
    });
}

void writeYears(const CirculationScene& scene) {
    const FixedClock clock(benchDay);
    auto progress = shown();
    const double took = milliseconds([&] {
        const auto connection = must(storage::connect(scene.address, storage::OpenAs::Writer), "connect");
        demo::PastLoansSizes sizes;
        sizes.past = scene.options.sizes.loans;
        sizes.open = openLoans * sizes.past / pastLoans;
        sizes.seed = scene.options.sizes.seed;
        must(demo::writePastLoans(*connection, sizes, clock, progress), "past loans");
    });
    std::fputs("\n", stderr);
    scene.figures.number(scene.engine + ": writing the past loans", "s", took / 1000);
}

fs::path keptFile(const Options& options) { return options.folder / "circulation.kitapdar"; }

void measure(const CirculationScene& scene) {
    say("measuring one desk");
    measureOneDesk(scene);
    if (scene.address.isServer()) {
        say("measuring eight desks");
        measureEightDesks(scene, true);
        measureEightDesks(scene, false);
    }
    say("measuring questions");
    measureQuestions(scene);
    measureWords(scene, "");
}

/// Records, copies, readers and places: what both engines begin with.
fs::path baseLibrary(const Options& options, Figures& figures) {
    Options without = options;
    without.sizes.loans = 0;
    fs::path file = libraryFor(without, figures);
    const fs::path mine = keptFile(options);
    removeLibrary(mine);
    fs::rename(file, mine);
    furnish(mine);
    return mine;
}

void run(const Options& options) {
    Figures figures(options.json ? Figures::Print::AtTheEnd : Figures::Print::AsTheyCome);
    if (options.keep && !options.fresh && fs::exists(keptFile(options))) {
        measure({options, figures, keptFile(options), "file"});
        return;
    }
    const fs::path file = baseLibrary(options, figures);
    CirculationScene local{options, figures, file, "file"};
    CirculationScene shared{options, figures, file, "server"};
    const bool hasServer = options.wants("server") && isServerThere();
    if (hasServer) {
        shared.address = freshDatabase(database);
        jobs::Progress quiet;
        const FixedClock clock(benchDay);
        say("moving to the server");
        (void)must(moveLibrary(file, shared.address, clock, quiet), "move");
    }
    if (options.wants("file")) {
        measureWords(local, " before the loans");
        writeYears(local);
        figures.number("file: size of the library", "MB", static_cast<double>(fs::file_size(file)) / 1e6);
        openForReaders(local);
        measure(local);
    }
    if (!options.keep) removeLibrary(file);
    if (hasServer) {
        measureWords(shared, " before the loans");
        beginBulk();
        writeYears(shared);
        bringToRest(database);
        figures.number("server: size of the database", "MB", sizeOf(database));
        openForReaders(shared);
        measure(shared);
        if (!options.keep) dropDatabase(database);
    }
    if (options.json) std::fputs(figures.json().c_str(), stdout);
}

} // namespace

} // namespace kitapdar::bench

int main(int argc, char** argv) {
    using namespace kitapdar::bench;
    Options defaults;
    defaults.sizes.loans = pastLoans;
    const Options options = optionsFrom(argc, argv, defaults);
    if (options.help) return 0;
    run(options);
    return 0;
}
