#include "core/digitization/FileStore.h"

#include "core/base/Disk.h"
#include "core/base/Hex.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <openssl/evp.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::digitization {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 1 << 20;

struct Magic {
    std::string_view bytes;
    std::string_view kind;
    std::string_view extension;
};
using namespace std::string_view_literals;
constexpr std::array magics = {
    // The first is the PDF's.
    Magic{"%PDF-"sv, "pdf"sv, ".pdf"sv},
    Magic{"\xff\xd8\xff"sv, "page_image"sv, ".jpg"sv},
    Magic{"\x89PNG\r\n\x1a\n"sv, "page_image"sv, ".png"sv},
    Magic{"II*\0"sv, "page_image"sv, ".tif"sv},
    Magic{"MM\0*"sv, "page_image"sv, ".tif"sv},
};

const Magic* magicOf(const disk::Descriptor& file) {
    std::array<char, 1024> head{};
    const ::ssize_t size = ::pread(file.number(), head.data(), head.size(), 0);
    const std::string_view bytes(head.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    for (const Magic& magic : magics) {
        if (bytes.starts_with(magic.bytes)) return &magic;
    }
    // Mail programs and scanners leave lines before it; every reader looks that far.
    return bytes.find(magics.front().bytes) == std::string_view::npos ? nullptr : &magics.front();
}

/// What shows that a file was written to: the same before and after means the same content.
struct Version {
    std::int64_t bytes = 0;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    friend bool operator==(const Version&, const Version&) = default;
};

Version versionOf(const disk::Descriptor& file) {
    struct stat facts {};
    if (::fstat(file.number(), &facts) != 0) return {};
    return {facts.st_size, facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec};
}

/// Reads the file in pieces through SHA-256; `piece` may write them and answers a fault to stop.
Result<std::string> hashPieces(const disk::Descriptor& file,
                               const std::function<Result<void>(std::string_view)>& piece) {
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

/// A folder of the store: whoever may use the store may use it.
Result<void> makeInner(const fs::path& folder) {
    TRY(const bool there, disk::exists(folder));
    if (there) return {};
    CHECK(disk::makeFolder(folder));
    (void)::chmod(folder.c_str(), modeOf(folder.parent_path())); // a disk without rights has none to give
    return {};
}

Result<void> checkRoom(const fs::path& folder, std::int64_t bytes) {
    std::error_code error;
    const fs::space_info space = fs::space(folder, error);
    if (error || static_cast<std::int64_t>(space.available) >= bytes) return {};
    return fail(Fault{Fault::Kind::DiskFull, "no room for an attached file", {}});
}

/// The file under work, with the rights of the store.
Result<disk::Descriptor> makeFile(const fs::path& file, const fs::path& store) {
    disk::Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!made.isOpen()) return fail(disk::lastFault("make an attached file"));
    (void)::fchmod(made.number(), modeOf(store) & 0666U);
    return made;
}

/// Whether the disk, not its cache, holds this content.
Result<bool> isWhole(const fs::path& file, std::string_view sha256, const jobs::Progress& progress) {
    const auto opened = disk::openToRead(file);
    if (!opened && opened.error().kind == Fault::Kind::Missing) return false;
    if (!opened) return fail(opened.error());
    (void)::posix_fadvise(opened->number(), 0, 0, POSIX_FADV_DONTNEED);
    const auto found = hashPieces(*opened, [&](std::string_view) -> Result<void> {
        if (progress.cancelled()) return fail(cancelled());
        return {};
    });
    if (found) return *found == sha256;
    if (found.error().kind == Fault::Kind::Cancelled) return fail(found.error());
    return false; // what cannot be read is not whole
}

} // namespace

Result<std::string> sha256Of(const fs::path& file) {
    TRY(const auto opened, disk::openToRead(file));
    return hashPieces(opened, [](std::string_view) { return Result<void>(); });
}

Result<MeasuredFile, ItemRefusal> FileStore::take(const fs::path& file, jobs::Progress& progress, Share share) const {
    const auto source = disk::openToRead(file);
    const Magic* magic = source ? magicOf(*source) : nullptr;
    if (!magic) return fail(FileUnreadable{file.string()});
    const Version version = versionOf(*source);
    MeasuredFile measured;
    measured.name = file.filename().string();
    measured.kind = magic->kind;
    TRY(measured.pages, m_examiner.pages(file, progress));
    if (measured.pages < 1) return fail(FileUnreadable{file.string()});

    if (share.total == 0) share.total = version.bytes;
    CHECK(disk::makeFolder(m_folder));
    CHECK(makeInner(m_folder / "incoming"));
    CHECK(checkRoom(m_folder, version.bytes));
    // A folder for each taking: two files of one name never meet, whoever takes them.
    TRY(const auto work, disk::WorkFolder::beside(m_folder / "incoming" / "file"));
    const fs::path incoming = work.path() / "file";
    {
        TRY(const auto copied, makeFile(incoming, m_folder));
        TRY(measured.sha256, hashPieces(*source, [&](std::string_view piece) -> Result<void> {
                CHECK(writeWhole(copied, piece));
                measured.bytes += static_cast<std::int64_t>(piece.size());
                progress.report({jobs::Stage::Copying, share.before + measured.bytes, share.total});
                if (progress.cancelled()) return fail(cancelled());
                return {};
            }));
    }
    if (versionOf(*source) != version || measured.bytes != version.bytes) return fail(FileUnreadable{file.string()});
    CHECK(disk::sync(incoming));
    TRY(const bool whole, isWhole(incoming, measured.sha256, progress));
    if (!whole) return fail(Fault{Fault::Kind::Corrupt, "an attached file is not on the disk as it was read", {}});

    measured.path = measured.sha256.substr(0, 2) + "/" + measured.sha256 + std::string(magic->extension);
    const fs::path target = m_folder / measured.path;
    CHECK(makeInner(target.parent_path()));
    TRY(const bool there, disk::exists(target));
    if (there) {
        TRY(const bool sound, isWhole(target, measured.sha256, progress));
        measured.mended = !sound;
        if (sound) return measured;
    }
    CHECK(disk::renameOver(incoming, target));
    return measured;
}

} // namespace kitapdar::digitization
