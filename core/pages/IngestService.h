// Bringing scans into the library: files become masters, their pictures pages of an item.
#pragma once

#include "core/jobs/Progress.h"
#include "core/pages/Page.h"
#include "core/staff/Permitted.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::pages {

struct IngestOrder {
    digitization::ItemId itemId{0};
    std::vector<std::filesystem::path> from = {}; // files, and folders with all their files
    std::optional<PageId> before = std::nullopt;  // none: at the end
    std::vector<std::string> passwords = {};      // tried for a PDF that needs one
};

/// A file, or one picture of it, that did not become a page.
struct FailedFile {
    std::string name;
    std::optional<int> picture; // from 1; none: all of it
    IngestRefusal why;
};

struct Ingested {
    std::int64_t pages = 0;           // added
    std::vector<std::string> present; // names of files all of whose pictures the item has already
    std::vector<FailedFile> failed;
    std::map<Flag, std::int64_t> flags; // of the pages that were added
};

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class IngestService {
public:
    IngestService(storage::Store& store, const journal::Journal& journal) : m_store(store), m_journal(journal) {}

    /// Takes the files in the order of their names, page 2 before page 10, below `folder` (digitization/FileStore.h),
    /// measures their pictures and adds a page for each, in slices that each have their entry in the journal. What the
    /// item has already, also as the former scan of a page, is not added again: who was interrupted says the same once
    /// more. A file that cannot be read costs that file. Step "pages". Fault::Cancelled within half a second: the
    /// slices until then stay.
    Result<Ingested, IngestRefusal> ingest(const IngestOrder& order, const std::filesystem::path& folder,
                                           const staff::Permitted<Permission::DigitizationEdit>& by,
                                           jobs::Progress& progress) const;

    /// A page gets another scan, with all pages that show a part of the same one; a page that was not there gets its
    /// first. The former scan stays. What was judged of the pages is open again.
    Result<Page, IngestRefusal> replace(PageId page, const std::filesystem::path& file,
                                        const std::filesystem::path& folder, const std::vector<std::string>& passwords,
                                        const staff::Permitted<Permission::DigitizationEdit>& by,
                                        jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
};

} // namespace kitapdar::pages
