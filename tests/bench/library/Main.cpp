// Figures of the core over a library of the real size, each beside the bare engine in the same run.
#include "tests/bench/library/Scene.h"

#include <QGuiApplication>

#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

int main(int argc, char** argv) {
    using namespace kitapdar::bench;
    const Options options = optionsFrom(argc, argv);
    if (options.help) return 0;
    if (!options.probe.empty()) return probe(options.probe);

    // Tables are worded, and drawn as PDF.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Figures figures(options.json ? Figures::Print::AtTheEnd : Figures::Print::AsTheyCome);
    Scene scene{options, figures, libraryFor(options, figures)};
    const std::vector<std::pair<std::string, std::function<void()>>> sections = {
        {"start", [&] { measureStart(scene, argv[0]); }},
        {"search", [&] { measureSearch(scene); }},
        {"list", [&] { measureLists(scene); }},
        {"desk", [&] { measureDesk(scene); }},
        {"busy", [&] { measureBusyDesk(scene); }},
        {"import", [&] { measureImport(scene); }},
        {"undo", [&] { measureUndo(scene); }},
        {"batch", [&] { measureBatch(scene); }},
        {"export", [&] { measureExport(scene); }},
        {"tables", [&] { measureTables(scene, scene.library, {}); }},
        {"shared", [&] { measureShared(scene); }},
        {"reports", [&] { measureReports(scene); }},
        {"stocktake", [&] { measureStocktake(scene); }},
        {"accounts", [&] { measureAccounts(scene); }},
    };
    for (const auto& [name, measure] : sections) {
        if (!options.wants(name)) continue;
        say("measuring " + name);
        measure();
    }
    if (options.json) std::fputs(figures.json().c_str(), stdout);
    return 0;
}
