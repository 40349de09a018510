#include "tests/bench/library/WhileImporting.h"

#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "tests/bench/library/ImportFile.h"

#include <thread>

namespace kitapdar::bench {

DeskTimes workWhileImporting(const Scene& scene, storage::Store& store, storage::Store& other, const Scans& scans) {
    const auto file = importFile(scene.options, scene.options.importRecords, 1'000'000'000);
    Desk desk(store);
    const auto search = std::make_unique<catalogue::SearchIndex>(other.facts().engine);
    const exchange::ImportService imports(other, desk.journal(), *search);
    jobs::Progress progress;
    std::thread importing([&] { (void)imports.import(file, {}, std::nullopt, permittedIn(other), progress); });
    DeskTimes times = desk.work(scans);
    progress.cancel();
    importing.join();
    return times;
}

} // namespace kitapdar::bench
