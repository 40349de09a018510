#include "core/pages/ScanService.h"

#include "core/base/Disk.h"
#include "core/digitization/FileContent.h"
#include "core/pages/PageRepository.h"
#include "core/storage/Store.h"

#include <cstdio>
#include <utility>

namespace kitapdar::pages {

namespace {

/// "0001.tif"
std::string nameOf(std::int64_t number) {
    char name[32];
    std::snprintf(name, sizeof name, "%04lld.tif", static_cast<long long>(number));
    return name;
}

void add(Ingested& all, Ingested&& one) {
    all.pages += one.pages;
    for (FailedFile& failed : one.failed) all.failed.push_back(std::move(failed));
    for (const auto& [flag, count] : one.flags) all.flags[flag] += count;
}

} // namespace

Result<ScannedPages, IngestRefusal> ScanService::scan(const ScanOrder& order, const std::filesystem::path& folder,
                                                      const staff::Permitted<Permission::DigitizationEdit>& by,
                                                      jobs::Progress& progress) const {
    CHECK(m_store.readNow([&](storage::Snapshot& snapshot) -> Result<void, IngestRefusal> {
        CHECK(itemForPages(snapshot, order.itemId));
        return {};
    }));
    CHECK(disk::makeFolder(folder));
    CHECK(digitization::makeStoreFolder(folder / "incoming"));
    TRY(const auto work, disk::WorkFolder::beside(folder / "incoming" / "scan"));
    ScannedPages scanned;
    std::int64_t number = 0;
    std::optional<IngestRefusal> refused;
    // What a driver has made is a foreign file like any other.
    const auto take = [&](const std::string& tiff) -> Result<void> {
        progress.report({jobs::Stage::Pages, number, order.settings.count > 1 ? order.settings.count : 0});
        const auto file = work.path() / nameOf(++number);
        CHECK(disk::writeNew(file, tiff));
        auto ingested = m_ingest.ingest({order.itemId, {file}, order.before}, folder, by, progress);
        std::error_code none;
        std::filesystem::remove(file, none);
        if (!ingested) {
            if (const Fault* fault = faultIn(ingested.error())) return fail(*fault);
            refused = std::move(ingested.error());
            return fail(cancelled());
        }
        add(scanned.ingested, std::move(*ingested));
        return {};
    };
    const auto ended = pages::scan(order.settings, progress, take);
    if (refused) return fail(std::move(*refused)); // delivered meanwhile
    if (ended) return scanned;
    if (const auto* fault = std::get_if<Fault>(&ended.error())) return fail(*fault);
    scanned.stopped = std::get<ScannerFailure>(ended.error());
    return scanned;
}

Result<std::variant<Page, ScannerFailure>, IngestRefusal> ScanService::rescan(
    PageId page, const ScanSettings& settings, const std::filesystem::path& folder,
    const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress) const {
    CHECK(m_store.readNow([&](storage::Snapshot& snapshot) -> Result<void, IngestRefusal> {
        TRY(const auto found, PageRepository(snapshot).page(page));
        if (!found) return fail(UnknownPage{});
        CHECK(itemForPages(snapshot, found->page.itemId));
        return {};
    }));
    CHECK(disk::makeFolder(folder));
    CHECK(digitization::makeStoreFolder(folder / "incoming"));
    TRY(const auto work, disk::WorkFolder::beside(folder / "incoming" / "scan"));
    const auto file = work.path() / nameOf(1);
    bool isThere = false;
    const auto take = [&](const std::string& tiff) -> Result<void> {
        if (std::exchange(isThere, true)) return {};
        return disk::writeNew(file, tiff);
    };
    ScanSettings one = settings;
    one.count = 1;
    const auto ended = pages::scan(one, progress, take);
    if (!ended && !isThere) {
        if (const auto* fault = std::get_if<Fault>(&ended.error())) return fail(*fault);
        return std::get<ScannerFailure>(ended.error());
    }
    if (!isThere) return ScannerFailure::NoPaper;
    TRY(auto replaced, m_ingest.replace(page, file, folder, {}, by, progress));
    return std::variant<Page, ScannerFailure>(std::move(replaced));
}

} // namespace kitapdar::pages
