#include "core/digitization/FileContent.h"

#include "core/base/Hex.h"

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::digitization {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 1 << 20;
/// A disk that writes what was gathered for longer than a moment could not be stopped meanwhile.
constexpr std::int64_t bytesBetweenSyncs = 16 << 20;

/// Reads the file in pieces through SHA-256; `piece` may write them and answers a fault to stop.
Result<std::string> hashPieces(const disk::Descriptor& file, const OnPiece& piece) {
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    std::string buffer(pieceBytes, '\0');
    for (std::int64_t at = 0;;) {
        const ::ssize_t size = ::pread(file.number(), buffer.data(), buffer.size(), at);
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return fail(disk::lastFault("read a file"));
        if (size == 0) break;
        const std::string_view read(buffer.data(), static_cast<std::size_t>(size));
        EVP_DigestUpdate(context.get(), read.data(), read.size());
        CHECK(piece(read));
        at += size;
    }
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &size);
    digest.resize(size);
    return toHex(digest);
}

Result<void> writeWhole(const disk::Descriptor& file, std::string_view piece) {
    while (!piece.empty()) {
        const ::ssize_t written = ::write(file.number(), piece.data(), piece.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return fail(disk::lastFault("write an attached file"));
        piece.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

::mode_t modeOf(const fs::path& folder) {
    struct stat facts {};
    return ::stat(folder.c_str(), &facts) == 0 ? facts.st_mode & 07777U : 0700U;
}

/// With the rights of the store.
Result<disk::Descriptor> makeFile(const fs::path& file, const fs::path& store) {
    disk::Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!made.isOpen()) return fail(disk::lastFault("make an attached file"));
    (void)::fchmod(made.number(), modeOf(store) & 0666U);
    return made;
}

} // namespace

Result<std::string> sha256Of(const fs::path& file) {
    TRY(const auto opened, disk::openToRead(file));
    return hashPieces(opened, [](std::string_view) { return Result<void>(); });
}

Result<std::string> copyHashed(const disk::Descriptor& from, const fs::path& to, const fs::path& store,
                               const OnPiece& piece) {
    TRY(const auto copied, makeFile(to, store));
    std::int64_t gathered = 0;
    TRY(auto sha256, hashPieces(from, [&](std::string_view read) -> Result<void> {
            CHECK(writeWhole(copied, read));
            gathered += static_cast<std::int64_t>(read.size());
            if (gathered >= bytesBetweenSyncs) {
                if (::fdatasync(copied.number()) != 0) return fail(disk::lastFault("write an attached file"));
                gathered = 0;
            }
            return piece(read);
        }));
    CHECK(disk::sync(to));
    return sha256;
}

Result<bool> isWhole(const fs::path& file, std::string_view sha256, const OnPiece& piece) {
    const auto opened = disk::openToRead(file);
    if (!opened && opened.error().kind == Fault::Kind::Missing) return false;
    if (!opened) return fail(opened.error());
    (void)::posix_fadvise(opened->number(), 0, 0, POSIX_FADV_DONTNEED);
    const auto found = hashPieces(*opened, piece);
    if (found) return *found == sha256;
    if (found.error().kind == Fault::Kind::Cancelled) return fail(found.error());
    return false;
}

Result<void> makeStoreFolder(const fs::path& folder) {
    TRY(const bool there, disk::exists(folder));
    if (there) return {};
    CHECK(disk::makeFolder(folder));
    (void)::chmod(folder.c_str(), modeOf(folder.parent_path())); // a disk without rights has none to give
    return {};
}

} // namespace kitapdar::digitization
