#include "core/storage/LibraryFile.h"

#include "core/storage/Connection.h"
#include "core/storage/Platform.h"
#include "core/storage/sqlite/SqliteConnection.h"

#include <sys/stat.h>

namespace kitapdar::storage {

namespace {

namespace fs = std::filesystem;

Result<void> checkThere(const fs::path& file) {
    TRY(const bool there, disk::exists(file));
    if (!there) return fail(Fault{Fault::Kind::Missing, "no such file", {}});
    return {};
}

/// Its folder may be missing: that is no missing library.
Result<disk::WorkFolder> workFolder(const fs::path& file) {
    auto work = disk::WorkFolder::beside(file);
    if (work || work.error().kind != Fault::Kind::Missing) return work;
    return fail(Fault{Fault::Kind::Offline, "no such folder", {}});
}

} // namespace

Address withoutLinks(const Address& library) {
    if (library.isServer()) return library;
    std::error_code error;
    return fs::is_symlink(library.file(), error) ? Address(disk::withoutLinks(library.file())) : library;
}

Result<void> makeLibraryFile(const fs::path& file, const std::function<Result<void>(Connection&)>& fill) {
    TRY(const bool there, disk::exists(file));
    // Older programs left an empty file when they were killed here.
    const bool empty = there && disk::bytesOf(file).value_or(1) == 0;
    if (there && !empty) return fail(Fault{Fault::Kind::AlreadyExists, "a file of this name", {}});
    if (onNetworkFileSystem(file)) return fail(Fault{Fault::Kind::NetworkDisk, {}, {}});
    TRY(const auto work, workFolder(file));
    const fs::path made = work.path() / "library";
    CHECK(disk::writeNew(made, {})); // what lies beside it later gets the rights of this file
    {
        TRY(const auto connection, sqlite::open(made, sqlite::OpenMode::Create));
        CHECK(fill(*connection));
    }
    CHECK(sqlite::foldWal(made));
    CHECK(disk::sync(made));
    return empty ? disk::renameOver(made, file) : disk::renameNew(made, file);
}

Result<void> foldWal(const fs::path& file) {
    CHECK(checkThere(file));
    return sqlite::foldWal(file);
}

Result<bool> emptyLog(const fs::path& file) {
    CHECK(checkThere(file));
    return sqlite::emptyLog(file);
}

Result<bool> rewriteFile(const fs::path& file) {
    CHECK(checkThere(file));
    {
        TRY(const auto connection, sqlite::open(file, sqlite::OpenMode::ReadWrite));
        CHECK(connection->script("vacuum"));
    }
    return emptyLog(file);
}

Result<std::unique_ptr<HeldFile>> holdFile(const fs::path& file) {
    CHECK(checkThere(file));
    return sqlite::holdFile(file);
}

void removeSecondName(const fs::path& file) {
    std::error_code error;
    if (fs::hard_link_count(file, error) < 2 || error) return;
    const auto identity = disk::identityOf(file);
    const std::string beginning = file.filename().string() + std::string(keptMark);
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path path = entry->path();
        std::error_code ignored;
        if (path.filename().string().starts_with(beginning) && disk::identityOf(path) == identity)
            fs::remove(path, ignored);
    }
}

void closeToOthers(const fs::path& file) {
    struct stat facts {};
    constexpr ::mode_t others = 07;
    if (::stat(file.c_str(), &facts) != 0 || (facts.st_mode & others) == 0) return;
    (void)::chmod(file.c_str(), facts.st_mode & 07770U); // of somebody else's file the rights stay as they are
}

} // namespace kitapdar::storage
