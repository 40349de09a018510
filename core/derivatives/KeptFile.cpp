#include "core/derivatives/KeptFile.h"

#include "core/base/Disk.h"
#include "core/digitization/FileContent.h"

#include <sys/stat.h>

namespace kitapdar::derivatives {

Result<digitization::KeptBytes> keepFile(const std::filesystem::path& folder, const std::filesystem::path& file,
                                         std::string_view extension) {
    const auto passOver = [](std::string_view) { return Result<void>(); };
    digitization::KeptBytes kept;
    TRY(const auto bytes, disk::bytesOf(file));
    kept.bytes = static_cast<std::int64_t>(bytes);
    TRY(kept.sha256, digitization::sha256Of(file));
    CHECK(disk::sync(file));
    TRY(const bool whole, digitization::isWhole(file, kept.sha256, passOver));
    if (!whole) return fail(Fault{Fault::Kind::Corrupt, "a made file is not on the disk as it was written", {}});
    kept.path = kept.sha256.substr(0, 2) + "/" + kept.sha256 + std::string(extension);
    const auto target = folder / kept.path;
    CHECK(digitization::makeStoreFolder(target.parent_path()));
    TRY(const bool there, digitization::isWhole(target, kept.sha256, passOver));
    if (there) return kept;
    // Whoever may use the store may read it.
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) == 0) (void)::chmod(file.c_str(), facts.st_mode & 0666U);
    CHECK(disk::renameOver(file, target));
    return kept;
}

} // namespace kitapdar::derivatives
