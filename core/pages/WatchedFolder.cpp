#include "core/pages/WatchedFolder.h"

#include "core/base/Disk.h"
#include "core/digitization/Slip.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace kitapdar::pages {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view takenName = "taken";

std::optional<digitization::ItemId> itemNamed(const std::string& name) {
    if (const auto item = digitization::itemOfSlip(name)) return item;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || end != name.data() + name.size() || number < 1) return std::nullopt;
    return digitization::ItemId(number);
}

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

/// A fault of what was brought, and of nothing else.
bool isOfFiles(const Fault& fault) {
    return fault.kind != Fault::Kind::Cancelled && fault.kind != Fault::Kind::Offline &&
           fault.kind != Fault::Kind::DiskFull && fault.kind != Fault::Kind::Internal;
}

/// A name that is free, for a file that goes to where others of its name may lie.
Result<fs::path> freeName(const fs::path& wanted) {
    fs::path name = wanted;
    for (int number = 2;; ++number) {
        TRY(const bool isThere, disk::exists(name));
        if (!isThere) return name;
        name = wanted.parent_path() /
               (wanted.stem().string() + " (" + std::to_string(number) + ")" + wanted.extension().string());
    }
}

} // namespace

WatchedFolder::Content WatchedFolder::contentOf(const fs::path& folder) {
    Content content;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code none;
        // A link may lead anywhere: it is no file that was brought.
        if (entry->is_symlink(none) || !entry->is_regular_file(none) || isHidden(entry->path())) continue;
        const auto bytes = entry->file_size(none);
        if (none) continue;
        const auto changed = entry->last_write_time(none);
        if (none) continue;
        content.emplace_back(entry->path(), static_cast<std::int64_t>(bytes), changed.time_since_epoch().count());
    }
    std::ranges::sort(content);
    return content;
}

std::optional<fs::path> watchable(const fs::path& given, const fs::path& folder) {
    std::error_code error;
    const auto watched = fs::canonical(given, error);
    if (error || !fs::is_directory(watched, error)) return std::nullopt;
    const auto inside = watched.lexically_relative(disk::withoutLinks(folder)).string();
    if (!inside.empty() && !inside.starts_with("..")) return std::nullopt;
    return watched;
}

Result<bool> WatchedFolder::look(const staff::Permitted<Permission::DigitizationEdit>& by, jobs::Progress& progress,
                                 const std::function<void(const Arrival&)>& arrived) {
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator entry(m_watched, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code none;
        if (entry->is_directory(none) && !entry->is_symlink(none) && !isHidden(entry->path()) &&
            entry->path().filename() != takenName)
            folders.push_back(entry->path());
    }
    if (error) return fail(disk::faultOf(error, "look into the watched folder"));
    std::ranges::sort(folders);
    std::set<std::string> names;
    for (const fs::path& folder : folders) names.insert(folder.filename().string());
    std::erase_if(m_seen, [&](const auto& seen) { return !names.contains(seen.first); });
    bool waits = false;
    for (const fs::path& folder : folders) {
        if (progress.cancelled()) return fail(cancelled());
        Content content = contentOf(folder);
        const auto now = std::chrono::steady_clock::now();
        Seen& seen = m_seen[folder.filename().string()];
        if (seen.content != content) seen = {std::move(content), now};
        if (seen.content.empty() || seen.isDone) continue;
        if (now - seen.since < m_quiet) {
            waits = true;
            continue;
        }
        TRY(const auto arrival, take(folder, seen.content, by, progress));
        seen.isDone = true;
        arrived(arrival);
    }
    return waits;
}

Result<Arrival> WatchedFolder::take(const fs::path& folder, const Content& content,
                                    const staff::Permitted<Permission::DigitizationEdit>& by,
                                    jobs::Progress& progress) {
    Arrival arrival;
    arrival.folder = folder.filename().string();
    arrival.item = itemNamed(arrival.folder);
    if (!arrival.item) return arrival;
    IngestOrder order{*arrival.item};
    for (const auto& [path, bytes, changed] : content) order.from.push_back(path);
    auto ingested = m_ingest.ingest(order, m_folder, by, progress);
    if (!ingested) {
        const Fault* const fault = faultIn(ingested.error());
        if (fault && !isOfFiles(*fault)) return fail(*fault);
        arrival.refused = std::move(ingested.error());
        return arrival;
    }
    arrival.ingested = std::move(*ingested);
    const auto moved = moveTaken(folder, content, arrival.ingested);
    if (!moved) arrival.notMoved = moved.error();
    return arrival;
}

Result<void> WatchedFolder::moveTaken(const fs::path& folder, const Content& content, const Ingested& ingested) const {
    std::set<std::string> failed;
    for (const FailedFile& file : ingested.failed) failed.insert(file.name);
    const fs::path taken = m_watched / takenName / folder.filename();
    for (const auto& [path, bytes, changed] : content) {
        if (failed.contains(path.filename().string())) continue;
        const fs::path wanted = taken / path.lexically_relative(folder);
        CHECK(disk::makeFolder(wanted.parent_path()));
        TRY(const auto name, freeName(wanted));
        CHECK(disk::renameNew(path, name));
    }
    return {};
}

} // namespace kitapdar::pages
