// Figures of digitization on a library of the real size with a million pages of text, in a file and, when it is asked
// for, on a server: `./dev bench digitization`. It takes about an hour, and 12 GB of disk for each engine while it
// runs.
#include "core/administration/Move.h"
#include "core/storage/Connect.h"
#include "tests/bench/digitization/DigitizationScene.h"
#include "tests/bench/library/CirculationScene.h"
#include "tests/bench/library/Server.h"
#include "tests/support/generator/PastLoans.h"

#include <QGuiApplication>

namespace kitapdar::bench {

namespace {

namespace fs = std::filesystem;

constexpr const char* database = "kitapdar_bench_digitization";
constexpr const char* library = "digitization.kitapdar";

void removeLibrary(const fs::path& file) {
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.string() + suffix);
    fs::remove_all(file.string() + ".files");
}

/// Whether a part is to be measured: all, when none was named.
bool wantsPart(const Options& options, const std::string& part) {
    std::set<std::string> parts = options.only;
    parts.erase("server");
    return parts.empty() || parts.contains(part);
}

jobs::Progress shown() {
    return jobs::Progress([](const jobs::Step& step) {
        std::fprintf(stderr, "\r%-16s %9lld of %-9lld", step.part.c_str(), static_cast<long long>(step.done),
                     static_cast<long long>(step.total));
    });
}

/// Records, copies, readers and years of lending: what titles are weighed by.
fs::path baseLibrary(const Options& options, Figures& figures) {
    Options without = options;
    without.sizes.loans = 0;
    const fs::path generated = libraryFor(without, figures);
    const fs::path mine = options.folder / library;
    removeLibrary(mine);
    fs::rename(generated, mine);
    furnish(mine);
    if (options.sizes.loans == 0) return mine;
    const FixedClock clock(benchDay);
    auto progress = shown();
    const auto connection = must(storage::connect(mine, storage::OpenAs::Writer), "connect");
    demo::PastLoansSizes sizes;
    sizes.past = options.sizes.loans;
    sizes.open = options.sizes.openLoans();
    sizes.seed = options.sizes.seed;
    must(demo::writePastLoans(*connection, sizes, clock, progress), "past loans");
    std::fputs("\n", stderr);
    return mine;
}

void measure(const Options& options, Figures& figures, const storage::Address& address, const std::string& engine) {
    const FixedClock clock(benchDay);
    const auto open = must(Library::open(address, storage::Access::Open, clock), "open");
    open->setSession({"bench", "1", benchPlace});
    const DigitizationScene scene{options, figures, *open, engine};
    fillQueue(scene);
    if (wantsPart(options, "book")) measureBook(scene);
    if (wantsPart(options, "queue")) measureQueue(scene, "");
    if (wantsPart(options, "candidates")) measureCandidates(scene);
    if (wantsPart(options, "claims")) measureClaims(scene, addUnitToCheck(scene));
    if (wantsPart(options, "check")) measurePageCheck(scene, addUnitToCheck(scene));
    if (!wantsPart(options, "texts")) return;
    fillTexts(scene);
    measureTexts(scene);
    measureQueue(scene, ", beside the pages");
}

void run(const Options& options) {
    Figures figures(options.json ? Figures::Print::AtTheEnd : Figures::Print::AsTheyCome);
    const fs::path kept = options.folder / library;
    const bool isKept = options.keep && !options.fresh && fs::exists(kept);
    const fs::path file = isKept ? kept : baseLibrary(options, figures);
    if (options.only.contains("server") && isServerThere()) {
        (void)freshDatabase(database);
        const fs::path files = options.folder / (std::string(database) + ".files");
        const auto address = must(
            storage::Address::parse("postgresql:///" + std::string(database) + "?files=" + files.string()), "address");
        jobs::Progress quiet;
        const FixedClock clock(benchDay);
        say("moving to the server");
        (void)must(moveLibrary(file, address, clock, quiet), "move");
        measure(options, figures, address, "server");
        if (!options.keep) {
            dropDatabase(database);
            fs::remove_all(files);
        }
    } else {
        measure(options, figures, file, "file");
        figures.number("file: size of the library", "MB", static_cast<double>(fs::file_size(file)) / 1e6);
    }
    if (!options.keep) removeLibrary(file);
    if (options.json) std::fputs(figures.json().c_str(), stdout);
}

} // namespace

} // namespace kitapdar::bench

int main(int argc, char** argv) {
    using namespace kitapdar::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pages are drawn, no window is
    const QGuiApplication application(argc, argv);
    const Options options = optionsFrom(argc, argv);
    if (options.help) return 0;
    run(options);
    return 0;
}
