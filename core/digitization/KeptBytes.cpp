#include "core/digitization/KeptBytes.h"

#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/digitization/FileContent.h"

#include <cerrno>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::digitization {

namespace {

namespace fs = std::filesystem;

/// Whoever may use the store may read it.
void giveRights(const fs::path& file, const fs::path& store) {
    struct stat facts {};
    if (::stat(store.c_str(), &facts) == 0) (void)::chmod(file.c_str(), facts.st_mode & 0666U);
}

} // namespace

std::string sha256OfBytes(std::string_view bytes) {
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), &size, EVP_sha256(),
               nullptr);
    digest.resize(size);
    return toHex(digest);
}

Result<KeptBytes> keepBytes(const fs::path& folder, std::string_view bytes, std::string_view extension) {
    const auto passOver = [](std::string_view) { return Result<void>(); };
    KeptBytes kept;
    kept.bytes = static_cast<std::int64_t>(bytes.size());
    kept.sha256 = sha256OfBytes(bytes);
    kept.path = kept.sha256.substr(0, 2) + "/" + kept.sha256 + std::string(extension);
    const fs::path target = folder / kept.path;
    CHECK(disk::makeFolder(folder));
    CHECK(makeStoreFolder(folder / "incoming"));
    CHECK(makeStoreFolder(target.parent_path()));
    TRY(const bool sound, isWhole(target, kept.sha256, passOver));
    if (sound) return kept;
    TRY(const auto work, disk::WorkFolder::beside(folder / "incoming" / "file"));
    const fs::path incoming = work.path() / "file";
    CHECK(disk::writeNew(incoming, bytes));
    giveRights(incoming, folder);
    TRY(const bool whole, isWhole(incoming, kept.sha256, passOver));
    if (!whole) return fail(Fault{Fault::Kind::Corrupt, "kept bytes are not on the disk as they were written", {}});
    CHECK(disk::renameOver(incoming, target));
    return kept;
}

Result<std::string> keptBytes(const fs::path& folder, const std::string& path, std::string_view sha256,
                              std::int64_t most) {
    TRY(const auto file, disk::openToRead(folder / path));
    std::string bytes;
    constexpr std::size_t piece = 1 << 16;
    for (;;) {
        const std::size_t before = bytes.size();
        bytes.resize(before + piece);
        const ::ssize_t size = ::read(file.number(), bytes.data() + before, piece);
        if (size < 0 && errno != EINTR) return fail(disk::lastFault("read kept bytes"));
        bytes.resize(before + static_cast<std::size_t>(size > 0 ? size : 0));
        if (size == 0) break;
        if (static_cast<std::int64_t>(bytes.size()) > most)
            return fail(Fault{Fault::Kind::Corrupt, "kept bytes are too many", {}});
    }
    if (sha256OfBytes(bytes) != sha256) return fail(Fault{Fault::Kind::Corrupt, "kept bytes were changed", {}});
    return bytes;
}

} // namespace kitapdar::digitization
