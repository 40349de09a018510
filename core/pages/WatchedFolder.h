// A folder in which scans arrive, for a worker that brings them in by itself: docs/digitization.md, 6.6. What is to
// become pages of an item lies in a folder of its own there, named by the number of the item or the code of its slip.
#pragma once

#include "core/pages/IngestService.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace kitapdar::pages {

/// What became of one folder of the watched one.
struct Arrival {
    std::string folder; // its name
    /// None: the name is that of no item; its files stay where they are.
    std::optional<digitization::ItemId> item;
    Ingested ingested;
    std::optional<IngestRefusal> refused; // nothing of it came in
    std::optional<Fault> notMoved;        // the files came in and lie there still
};

/// A folder that can be watched, without links: one that is there and is none of the library's own (`folder`: of its
/// files). nullopt: it cannot.
std::optional<std::filesystem::path> watchable(const std::filesystem::path& given, const std::filesystem::path& folder);

/// One thread at a time. Long work: as IngestService.
class WatchedFolder {
public:
    /// `folder`: of the library's files. Files are brought in once nothing of their folder has changed for `quiet`, as
    /// this program has seen it: clocks of other computers do not matter.
    WatchedFolder(storage::Store& store, const journal::Journal& journal, std::filesystem::path folder,
                  std::filesystem::path watched, std::chrono::milliseconds quiet = std::chrono::seconds(5))
        : m_ingest(store, journal), m_folder(std::move(folder)), m_watched(std::move(watched)), m_quiet(quiet) {}

    /// Brings in what stands unchanged, and tells each folder to `arrived`. Files that came in, or were there already,
    /// go to the folder "taken" of the watched one, under the name of theirs; what failed stays and is tried again when
    /// something of its folder has changed. Whether something waits to stand long enough. Faults of the library, of its
    /// disk and Fault::Cancelled end it; what came in until then is not brought in again.
    Result<bool> look(const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress,
                      const std::function<void(const Arrival&)>& arrived);

private:
    /// Path, bytes and time of change of each file.
    using Content = std::vector<std::tuple<std::filesystem::path, std::int64_t, std::int64_t>>;
    struct Seen {
        Content content;
        std::chrono::steady_clock::time_point since;
        bool isDone = false;
    };

    static Content contentOf(const std::filesystem::path& folder);
    Result<Arrival> take(const std::filesystem::path& folder, const Content& content,
                         const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress);
    Result<void> moveTaken(const std::filesystem::path& folder, const Content& content, const Ingested& ingested) const;

    IngestService m_ingest;
    std::filesystem::path m_folder;
    std::filesystem::path m_watched;
    std::chrono::milliseconds m_quiet;
    std::map<std::string, Seen> m_seen; // by the name of the folder
};

} // namespace kitapdar::pages
