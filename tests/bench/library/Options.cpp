#include "tests/bench/library/Options.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

namespace kitapdar::bench {

namespace {

constexpr std::string_view help =
    "bench_library [--quick] [--fresh] [--json] [--slowest] [--only SECTION]...\n"
    "              [--copies N] [--readers N] [--loans N] [--seed N] [--import N] [--queries N] [--scans N]\n"
    "              [--folder DIR]\n"
    "Sections: start search list desk busy import undo batch export tables shared reports stocktake accounts.\n"
    "The generated library is kept in the folder; --fresh makes it anew.\n"
    "bench_circulation takes them too, and --holds N, --keep; its sections are file and server. With --keep it keeps\n"
    "the file it has measured, and measures that again the next time.\n"
    "bench_digitization takes --copies, --readers, --loans, --seed, --queries, --folder, --fresh, --json, --keep,\n"
    "--slowest and --pages N; its sections are book queue candidates claims check texts, and server: on a server\n"
    "instead of in a file.\n";

void makeQuick(Options& options) {
    options.sizes = {10'000, 1000, 20'000, 1};
    options.importRecords = 2000;
    options.queries = 100;
    options.scans = 200;
    options.holds = 500;
    options.pages = 20'000;
}

} // namespace

Options optionsFrom(int argc, char** argv, Options defaults) {
    Options options = std::move(defaults);
    const auto number = [](std::int64_t& target) {
        return [&target](const char* text) { target = std::strtoll(text, nullptr, 10); };
    };
    const auto count = [](int& target) { return [&target](const char* text) { target = std::atoi(text); }; };
    const std::map<std::string_view, std::function<void(const char*)>> valued = {
        {"--copies", number(options.sizes.copies)},
        {"--readers", number(options.sizes.readers)},
        {"--loans", number(options.sizes.loans)},
        {"--seed", [&](const char* text) { options.sizes.seed = std::strtoull(text, nullptr, 10); }},
        {"--import", number(options.importRecords)},
        {"--queries", count(options.queries)},
        {"--scans", count(options.scans)},
        {"--holds", number(options.holds)},
        {"--pages", number(options.pages)},
        {"--folder", [&](const char* text) { options.folder = text; }},
        {"--only", [&](const char* text) { options.only.insert(text); }},
        {"--probe", [&](const char* text) { options.probe = text; }},
    };
    const std::map<std::string_view, std::function<void()>> plain = {
        {"--quick", [&] { makeQuick(options); }},
        {"--fresh", [&] { options.fresh = true; }},
        {"--keep", [&] { options.keep = true; }},
        {"--json", [&] { options.json = true; }},
        {"--slowest", [&] { options.slowest = true; }},
        {"--help",
         [&] {
             std::fputs(help.data(), stdout);
             options.help = true;
         }},
    };
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (const auto found = plain.find(argument); found != plain.end()) {
            found->second();
        } else if (const auto taking = valued.find(argument); taking != valued.end() && i + 1 < argc) {
            taking->second(argv[++i]);
        } else {
            std::fprintf(stderr, "ignored: %s\n", argv[i]);
        }
    }
    return options;
}

} // namespace kitapdar::bench
