// Pages scanned straight into the library: each becomes a master and a page of the item as soon as it comes.
#pragma once

#include "core/pages/IngestService.h"
#include "core/pages/Scanner.h"

#include <optional>
#include <variant>

namespace kitapdar::pages {

struct ScanOrder {
    digitization::ItemId itemId{0};
    ScanSettings settings = {};
    std::optional<PageId> before = std::nullopt; // none: at the end
};

struct ScannedPages {
    Ingested ingested;
    std::optional<ScannerFailure> stopped; // the device failed; the pages until then are there
};

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class ScanService {
public:
    ScanService(storage::Store& store, const journal::Journal& journal) : m_store(store), m_ingest(store, journal) {}

    /// `folder`: of the library's files. Fewer pages than were wanted are no failure when the feeder is empty. Refuses
    /// before the device is asked when the item takes no pages. Step "pages". Fault::Cancelled: the pages until then
    /// stay; Fault::Internal: kitapdar-scan is not there.
    Result<ScannedPages, IngestRefusal> scan(const ScanOrder& order, const std::filesystem::path& folder,
                                             const staff::Permitted<Permission::DigitizationEdit>& by,
                                             jobs::Progress& progress) const;

    /// The page gets a scan of its own anew, as IngestService::replace() has it; `settings.count` does not matter.
    /// ScannerFailure: the page is as it was.
    Result<std::variant<Page, ScannerFailure>, IngestRefusal> rescan(
        PageId page, const ScanSettings& settings, const std::filesystem::path& folder,
        const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    IngestService m_ingest;
};

} // namespace kitapdar::pages
