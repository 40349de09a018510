#include "core/administration/DrillKeys.h"

#include "core/administration/Age.h"
#include "core/administration/Digest.h"
#include "core/administration/LibraryName.h"
#include "core/backups/Recipient.h"
#include "core/base/Disk.h"

#include <chrono>
#include <cstdint>
#include <system_error>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr const char* ending = ".key";
constexpr const char* unfinished = "new";

} // namespace

fs::path DrillKeys::folderOf(const storage::Address& library) const {
    constexpr std::size_t digits = 24;
    Digest name;
    name.add(nameOf(library));
    return m_folder / name.hex().substr(0, digits);
}

Result<std::string> DrillKeys::make(const storage::Address& library) const {
    const fs::path folder = folderOf(library);
    CHECK(disk::makeFolder(folder));
    std::error_code ignored;
    fs::permissions(folder, fs::perms::owner_all, ignored);
    TRY(const auto work, disk::WorkFolder::beside(folder / unfinished));
    TRY(auto key, age::makeIdentity(work.path() / unfinished));
    CHECK(disk::renameNew(work.path() / unfinished, folder / (key + ending)));
    return key;
}

std::optional<fs::path> DrillKeys::find(const storage::Address& library, const std::string& publicKey) const {
    if (!backups::isPublicKey(publicKey)) return std::nullopt; // a manifest may come from anywhere
    fs::path file = folderOf(library) / (publicKey + ending);
    const auto there = disk::exists(file);
    if (!there || !*there) return std::nullopt;
    return file;
}

int DrillKeys::kept(const storage::Address& library) const {
    int count = 0;
    std::error_code error;
    fs::directory_iterator entry(folderOf(library), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == ending) ++count;
    }
    return count;
}

void DrillKeys::removeStale(const storage::Address& library, Instant now) const {
    constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;
    std::error_code error;
    fs::directory_iterator entry(folderOf(library), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() != ending) continue;
        std::error_code unknown;
        const auto written = std::chrono::file_clock::to_sys(fs::last_write_time(entry->path(), unknown));
        if (unknown) continue;
        const auto made = std::chrono::duration_cast<std::chrono::milliseconds>(written.time_since_epoch()).count();
        std::error_code ignored;
        if (made < now.milliseconds - keepDays * millisecondsOfDay) fs::remove(entry->path(), ignored);
    }
}

void DrillKeys::removeOthers(const storage::Address& library, const std::string& publicKey) const {
    std::error_code error;
    fs::directory_iterator entry(folderOf(library), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == ending && entry->path().stem() != publicKey)
            fs::remove(entry->path(), ignored);
    }
}

} // namespace kitapdar
