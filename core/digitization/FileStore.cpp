#include "core/digitization/FileStore.h"

#include <array>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::digitization {

namespace {

namespace fs = std::filesystem;

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
    Magic{"\0\0\0\x0CjP  \r\n\x87\n"sv, "page_image"sv, ".jp2"sv},
    Magic{"\xff\x4f\xff\x51"sv, "page_image"sv, ".j2k"sv},
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

Result<void> checkRoom(const fs::path& folder, std::int64_t bytes) {
    std::error_code error;
    const fs::space_info space = fs::space(folder, error);
    if (error || static_cast<std::int64_t>(space.available) >= bytes) return {};
    return fail(Fault{Fault::Kind::DiskFull, "no room for an attached file", {}});
}

} // namespace

Result<MeasuredFile, ItemRefusal> FileStore::take(const fs::path& file, jobs::Progress& progress, Share share) const {
    const auto source = disk::openToRead(file);
    const Magic* magic = source ? magicOf(*source) : nullptr;
    if (!magic) return fail(FileUnreadable{file.string()});
    const Version version = versionOf(*source);
    MeasuredFile measured;
    measured.name = file.filename().string();
    measured.kind = magic->kind;
    TRY(const auto examined, m_examiner.examine(file, progress));
    measured.pages = examined.pages;
    measured.isProtected = examined.isProtected;
    if (measured.pages < 1) return fail(FileUnreadable{file.string()});

    if (share.total == 0) share.total = version.bytes;
    CHECK(disk::makeFolder(m_folder));
    CHECK(makeStoreFolder(m_folder / "incoming"));
    CHECK(checkRoom(m_folder, version.bytes));
    // A folder for each taking: two files of one name never meet, whoever takes them.
    TRY(const auto work, disk::WorkFolder::beside(m_folder / "incoming" / "file"));
    const fs::path incoming = work.path() / "file";
    const auto watched = [&](std::string_view) -> Result<void> {
        if (progress.cancelled()) return fail(cancelled());
        return {};
    };
    TRY(measured.sha256, copyHashed(*source, incoming, m_folder, [&](std::string_view piece) -> Result<void> {
            measured.bytes += static_cast<std::int64_t>(piece.size());
            progress.report({jobs::Stage::Copying, share.before + measured.bytes, share.total});
            return watched(piece);
        }));
    if (versionOf(*source) != version || measured.bytes != version.bytes) return fail(FileUnreadable{file.string()});
    TRY(const bool whole, isWhole(incoming, measured.sha256, watched));
    if (!whole) return fail(Fault{Fault::Kind::Corrupt, "an attached file is not on the disk as it was read", {}});

    measured.path = measured.sha256.substr(0, 2) + "/" + measured.sha256 + std::string(magic->extension);
    const fs::path target = m_folder / measured.path;
    CHECK(makeStoreFolder(target.parent_path()));
    TRY(const bool there, disk::exists(target));
    if (there) {
        TRY(const bool sound, isWhole(target, measured.sha256, watched));
        measured.mended = !sound;
        if (sound) return measured;
    }
    CHECK(disk::renameOver(incoming, target));
    return measured;
}

} // namespace kitapdar::digitization
