#include "core/base/Disk.h"

#include "core/base/OpenDatabase.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace kitapdar::disk {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view partial = ".partial-";
constexpr ::mode_t ownFile = 0600;
constexpr ::mode_t ownFolder = 0700;

fs::path folderOf(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

Result<void> syncNumber(int number, const std::string& what) {
    if (::fsync(number) == 0) return {};
    // Some file systems have nothing to write through for a folder.
    if (errno == EINVAL || errno == EROFS || errno == ENOTSUP) return {};
    return fail(lastFault(what));
}

Result<void> syncDescriptor(const Descriptor& file, const fs::path& path) {
    return syncNumber(file.number(), "write through " + path.filename().string());
}

Result<void> writeAll(const Descriptor& file, std::string_view content) {
    while (!content.empty()) {
        const ::ssize_t written = ::write(file.number(), content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return fail(lastFault("write a file"));
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

/// Removes a file unless it got another name before.
class Unfinished {
public:
    explicit Unfinished(const std::string& name) : m_name(name) {}
    ~Unfinished() {
        if (m_name) ::unlink(m_name->c_str());
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void keep() { m_name.reset(); }

private:
    std::optional<std::string> m_name;
};

Result<void> syncBoth(const fs::path& from, const fs::path& to) {
    CHECK(sync(folderOf(to)));
    if (folderOf(from) == folderOf(to)) return {};
    return sync(folderOf(from));
}

/// On a file system without second names.
Result<void> duplicate(const fs::path& file, const fs::path& as) {
    std::error_code error;
    if (!fs::copy_file(file, as, fs::copy_options::none, error) || error) return fail(faultOf(error, "keep a file"));
    CHECK(sync(as));
    return sync(folderOf(as));
}

/// The folder is nobody's any more, and now ours; closed again it is free.
Descriptor lockedFolder(const fs::path& folder) {
    Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() || ::flock(opened.number(), LOCK_EX | LOCK_NB) != 0) return Descriptor();
    return opened;
}

void removeAbandoned(const fs::path& target) {
    const std::string beginning = target.filename().string() + std::string(partial);
    std::error_code error;
    for (fs::directory_iterator entry(folderOf(target), error), end; !error && entry != end; entry.increment(error)) {
        const fs::path path = entry->path();
        if (!path.filename().string().starts_with(beginning)) continue;
        const Descriptor lock = lockedFolder(path);
        std::error_code ignored;
        if (lock.isOpen()) fs::remove_all(path, ignored);
    }
}

} // namespace

Fault faultOf(const std::error_code& error, std::string_view what) {
    Fault fault{Fault::Kind::Offline, std::string(what), {}, std::to_string(error.value()), {}};
    if (!fault.detail.empty()) fault.detail += ": ";
    fault.detail += error.message();
    switch (error.value()) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        fault.kind = Fault::Kind::DiskFull;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        fault.kind = Fault::Kind::ReadOnly;
        break;
    case ENOENT:
    case ENOTDIR:
        fault.kind = Fault::Kind::Missing;
        break;
    case EEXIST:
    case ENOTEMPTY:
        fault.kind = Fault::Kind::AlreadyExists;
        break;
    default:
        break;
    }
    return fault;
}

Fault lastFault(std::string_view what) { return faultOf({errno, std::system_category()}, what); }

Result<bool> exists(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) == 0) return true;
    if (errno == ENOENT || errno == ENOTDIR) return false;
    return fail(lastFault("look for a file"));
}

Result<std::uintmax_t> bytesOf(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(file, error);
    if (error) return fail(faultOf(error, "measure a file"));
    return bytes;
}

fs::path withoutLinks(const fs::path& path) {
    std::error_code error;
    fs::path whole = fs::weakly_canonical(path, error);
    if (!error && !whole.empty()) return whole;
    whole = fs::absolute(path, error);
    return error ? path : whole.lexically_normal();
}

std::optional<Identity> identityOf(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return std::nullopt;
    return Identity{facts.st_dev, facts.st_ino};
}

Result<void> sync(const fs::path& path) {
    const Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!opened.isOpen()) return fail(lastFault("write through"));
    return syncDescriptor(opened, path);
}

Result<void> renameNew(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS) return fail(lastFault("give a file its name"));
        TRY(const bool taken, disk::exists(to)); // a file system that cannot do both in one step
        if (taken) return fail(Fault{Fault::Kind::AlreadyExists, "give a file its name", {}});
        if (::rename(from.c_str(), to.c_str()) != 0) return fail(lastFault("give a file its name"));
    }
    return syncBoth(from, to);
}

Result<void> renameOver(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return fail(lastFault("give a file its name"));
    return syncBoth(from, to);
}

Result<void> keepAlso(const fs::path& file, const fs::path& as) {
    if (::link(file.c_str(), as.c_str()) == 0) return sync(folderOf(as));
    if (errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK) return duplicate(file, as);
    return fail(lastFault("keep a file"));
}

Result<void> makeFolder(const fs::path& folder) {
    if (folder.empty()) return {};
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) == 0) {
        if (S_ISDIR(facts.st_mode)) return {};
        return fail(Fault{Fault::Kind::AlreadyExists, "a file has the name of a folder", {}});
    }
    if (errno != ENOENT) return fail(lastFault("make a folder"));
    if (folder.has_parent_path() && folder.parent_path() != folder) CHECK(makeFolder(folder.parent_path()));
    if (::mkdir(folder.c_str(), ownFolder) != 0 && errno != EEXIST) return fail(lastFault("make a folder"));
    return sync(folderOf(folder));
}

Result<void> writeNew(const fs::path& file, std::string_view content) {
    const Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownFile));
    if (!opened.isOpen()) return fail(lastFault("make a file"));
    CHECK(writeAll(opened, content));
    return syncDescriptor(opened, file);
}

Result<void> writeOver(const fs::path& file, std::string_view content) {
    const fs::path target = withoutLinks(file);
    std::string name = target.string() + ".XXXXXX";
    const Descriptor opened(::mkostemp(name.data(), O_CLOEXEC)); // its owner's alone
    if (!opened.isOpen()) return fail(lastFault("make a file"));
    Unfinished unfinished(name);
    CHECK(writeAll(opened, content));
    CHECK(syncDescriptor(opened, target));
    CHECK(renameOver(name, target));
    unfinished.keep();
    return {};
}

Result<void> sync(const Descriptor& file) { return syncNumber(file.number(), "write through"); }

Descriptor::~Descriptor() {
    if (m_number >= 0) ::close(m_number);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
}

Result<Descriptor> openToRead(const fs::path& file) {
    if (isOpenDatabase(file)) return fail(Fault{Fault::Kind::Busy, "a database that this program has open", {}});
    Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!opened.isOpen()) return fail(lastFault("open a file"));
    struct stat facts {};
    if (::fstat(opened.number(), &facts) != 0) return fail(lastFault("open a file"));
    if (!S_ISREG(facts.st_mode)) return fail(Fault{Fault::Kind::Missing, "not a regular file", {}});
    return opened;
}

Result<WorkFolder> WorkFolder::beside(const fs::path& target) {
    removeAbandoned(target);
    for (;;) {
        std::string name = target.string() + std::string(partial) + "XXXXXX";
        if (!::mkdtemp(name.data())) return fail(lastFault("make a folder"));
        errno = 0;
        Descriptor lock = lockedFolder(name);
        const bool taken = !lock.isOpen() && errno == EWOULDBLOCK;
        // Another program may have taken it for an abandoned one before the lock was ours.
        const auto there = identityOf(name);
        struct stat facts {};
        const bool ours = lock.isOpen() && ::fstat(lock.number(), &facts) == 0 && there &&
                          *there == Identity{facts.st_dev, facts.st_ino};
        // Where folders cannot be locked nobody removes one either.
        const bool unlockable = !lock.isOpen() && !taken && there;
        if (ours || unlockable) return WorkFolder(name, std::move(lock));
    }
}

WorkFolder::WorkFolder(WorkFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_lock(std::move(other.m_lock)) {}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    if (!m_path.empty()) fs::remove_all(m_path, ignored);
}

Result<void> WorkFolder::keepAs(const fs::path& name) {
    CHECK(sync(m_path));
    CHECK(renameNew(m_path, name));
    m_path.clear();
    return {};
}

} // namespace kitapdar::disk
