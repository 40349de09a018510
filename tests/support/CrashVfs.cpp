#include "tests/support/CrashVfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace kitapdar::test {

namespace {

namespace fs = std::filesystem;

constexpr const char* vfsName = "kitapdar-crash";

/// A change of a file that no sync has made durable yet.
struct Pending {
    enum class Kind { Write, Truncate } kind;
    std::int64_t offset; // or the new size
    std::string bytes;
};

void carryOut(std::string& image, const Pending& change) {
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.kind == Pending::Kind::Truncate) {
        image.resize(std::min(image.size(), offset));
        return;
    }
    if (image.size() < offset + change.bytes.size()) image.resize(offset + change.bytes.size(), '\0');
    image.replace(offset, change.bytes.size(), change.bytes);
}

/// One file as the disk sees it.
struct Medium {
    std::string synced;
    std::vector<Pending> pending;
    bool removed = false; // its name is gone, but no sync of the folder has made that durable
};

std::string contentOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What is left of a write that the power failed in: its beginning or its end, at the border of a sector.
Pending torn(const Pending& write, std::mt19937& random) {
    constexpr std::size_t sector = 512;
    if (write.bytes.size() <= sector) return {write.kind, write.offset, {}};
    const std::size_t sectors = write.bytes.size() / sector;
    const std::size_t border = sector * (1 + random() % sectors);
    if (random() % 2 == 0) return {write.kind, write.offset, write.bytes.substr(0, border)};
    return {write.kind, write.offset + static_cast<std::int64_t>(border),
            write.bytes.substr(std::min(border, write.bytes.size()))};
}

std::string survivorOf(const Medium& medium, std::mt19937& random) {
    std::string image = medium.synced;
    for (const Pending& change : medium.pending) {
        switch (random() % 4) {
        case 0:
            break; // never reached the disk
        case 1:
            carryOut(image, change.kind == Pending::Kind::Write ? torn(change, random) : change);
            break;
        default:
            carryOut(image, change);
        }
    }
    return image;
}

int resultCode(DiskFault fault) {
    switch (fault) {
    case DiskFault::Write:
        return SQLITE_IOERR_WRITE;
    case DiskFault::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskFault::Full:
        return SQLITE_FULL;
    case DiskFault::ReadOnly:
        return SQLITE_READONLY;
    case DiskFault::Read:
        return SQLITE_IOERR_READ;
    case DiskFault::Open:
        return SQLITE_CANTOPEN;
    }
    return SQLITE_ERROR;
}

/// The sort of call that a fault can befall.
enum class Call { Read, Write, Sync, Open };

bool befalls(DiskFault fault, Call call) {
    switch (fault) {
    case DiskFault::Read:
        return call == Call::Read;
    case DiskFault::Sync:
        return call == Call::Sync;
    case DiskFault::Open:
        return call == Call::Open;
    default:
        return call == Call::Write;
    }
}

} // namespace

struct CrashVfs::Disk {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;

    mutable std::mutex mutex;
    std::map<std::string, Medium> media; // by path, those written since the last settle()
    std::int64_t changes = 0;
    std::int64_t cutAt = 0; // 0: never
    bool cut = false;
    bool ignoreSyncs = false;

    std::optional<DiskFault> fault;
    std::int64_t faultIn = 0;
    bool faultForever = false;
    bool faulted = false;

    Medium& medium(const std::string& path) {
        const auto [place, fresh] = media.try_emplace(path);
        if (fresh) place->second.synced = contentOf(path); // through no lock of ours: read before it is written
        return place->second;
    }

    /// A fault for this call, if one is due.
    std::optional<int> failure(Call call) {
        if (cut) return SQLITE_IOERR;
        if (!fault || !befalls(*fault, call)) return std::nullopt;
        if (--faultIn > 0 || (faultIn < 0 && !faultForever)) return std::nullopt;
        faulted = true;
        return resultCode(*fault);
    }

    /// As on a read-only file system: what is opened for writing is opened for reading.
    bool mayOnlyBeRead() const { return fault == DiskFault::ReadOnly; }

    /// Counts a change; true when the power fails in it.
    bool changed() {
        ++changes;
        cut = cut || changes == cutAt;
        return cut;
    }
};

namespace {

using Disk = CrashVfs::Disk;

struct File {
    sqlite3_file base; // first: SQLite sees only this
    Disk* disk;
    std::string* path; // empty for temporary files, which no cut can harm
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& self(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
Disk& diskOf(sqlite3_vfs* vfs) { return *static_cast<Disk*>(vfs->pAppData); }

int closeFile(sqlite3_file* file) {
    const int code = self(file).real()->pMethods->xClose(self(file).real());
    delete self(file).path;
    return code;
}

int readFile(sqlite3_file* file, void* into, int count, sqlite3_int64 offset) {
    {
        const std::scoped_lock lock(self(file).disk->mutex);
        if (const auto code = self(file).disk->failure(Call::Read)) return *code;
    }
    return self(file).real()->pMethods->xRead(self(file).real(), into, count, offset);
}

int changeFile(File& file, Pending change) {
    Disk& disk = *file.disk;
    if (const auto code = disk.failure(Call::Write)) return *code;
    Medium& medium = disk.medium(*file.path);
    const bool dies = disk.changed();
    medium.pending.push_back(std::move(change));
    return dies ? SQLITE_IOERR : SQLITE_OK;
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    if (!self(file).path->empty()) {
        const std::scoped_lock lock(self(file).disk->mutex);
        const int code =
            changeFile(self(file), {Pending::Kind::Write, offset,
                                    std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count))});
        if (code != SQLITE_OK) return code;
    }
    return self(file).real()->pMethods->xWrite(self(file).real(), bytes, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (!self(file).path->empty()) {
        const std::scoped_lock lock(self(file).disk->mutex);
        const int code = changeFile(self(file), {Pending::Kind::Truncate, size, {}});
        if (code != SQLITE_OK) return code;
    }
    return self(file).real()->pMethods->xTruncate(self(file).real(), size);
}

int syncFile(sqlite3_file* file, int) {
    File& f = self(file);
    const std::scoped_lock lock(f.disk->mutex);
    if (const auto code = f.disk->failure(Call::Sync)) return *code;
    if (f.disk->changed()) return SQLITE_IOERR;
    if (f.disk->ignoreSyncs || f.path->empty()) return SQLITE_OK;
    Medium& medium = f.disk->medium(*f.path);
    for (const Pending& change : medium.pending) carryOut(medium.synced, change);
    medium.pending.clear();
    return SQLITE_OK; // the real disk is not asked: the test's machine stays on
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return self(file).real()->pMethods->xFileSize(self(file).real(), size);
}
int lockFile(sqlite3_file* file, int level) { return self(file).real()->pMethods->xLock(self(file).real(), level); }
int unlockFile(sqlite3_file* file, int level) { return self(file).real()->pMethods->xUnlock(self(file).real(), level); }
int checkReserved(sqlite3_file* file, int* answer) {
    return self(file).real()->pMethods->xCheckReservedLock(self(file).real(), answer);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return self(file).real()->pMethods->xFileControl(self(file).real(), operation, argument);
}
int sectorSize(sqlite3_file* file) { return self(file).real()->pMethods->xSectorSize(self(file).real()); }
int characteristics(sqlite3_file* file) {
    return self(file).real()->pMethods->xDeviceCharacteristics(self(file).real());
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return self(file).real()->pMethods->xShmMap(self(file).real(), page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return self(file).real()->pMethods->xShmLock(self(file).real(), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) { self(file).real()->pMethods->xShmBarrier(self(file).real()); }
int shmUnmap(sqlite3_file* file, int remove) {
    return self(file).real()->pMethods->xShmUnmap(self(file).real(), remove);
}

// Version 2: with shared memory for the log, without memory-mapped reading, which would pass us by.
const sqlite3_io_methods methods = {2,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                    fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                    shmBarrier,  shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    Disk& disk = diskOf(vfs);
    file->pMethods = nullptr;
    {
        const std::scoped_lock lock(disk.mutex);
        if (const auto code = disk.failure(Call::Open)) return *code;
        constexpr int durable = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
        const bool lasting = name && (flags & durable) != 0;
        if (lasting && disk.medium(name).removed) disk.medium(name) = {};
        self(file).path = new std::string(lasting ? name : "");
    }
    self(file).disk = &disk;
    if (disk.mayOnlyBeRead()) flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    const int code = disk.real->xOpen(disk.real, name, self(file).real(), flags, outFlags);
    if (code != SQLITE_OK) {
        delete self(file).path;
        return code;
    }
    file->pMethods = &methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    Disk& disk = diskOf(vfs);
    {
        const std::scoped_lock lock(disk.mutex);
        if (disk.cut) return SQLITE_IOERR;
        Medium& medium = disk.medium(name);
        if (disk.changed()) return SQLITE_IOERR;
        if (syncFolder != 0 && !disk.ignoreSyncs) medium = {};
        medium.removed = true;
    }
    return disk.real->xDelete(disk.real, name, syncFolder);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
    return diskOf(vfs).real->xAccess(diskOf(vfs).real, name, flags, answer);
}
int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* path) {
    return diskOf(vfs).real->xFullPathname(diskOf(vfs).real, name, size, path);
}

} // namespace

CrashVfs::CrashVfs() : m_disk(std::make_unique<Disk>()) {
    Disk& disk = *m_disk;
    disk.real = sqlite3_vfs_find(nullptr);
    disk.vfs = *disk.real; // randomness, sleep, time and errors stay those of the real one
    disk.vfs.iVersion = 2;
    disk.vfs.szOsFile = static_cast<int>(sizeof(File)) + disk.real->szOsFile;
    disk.vfs.pNext = nullptr;
    disk.vfs.zName = vfsName;
    disk.vfs.pAppData = &disk;
    disk.vfs.xOpen = openFile;
    disk.vfs.xDelete = removeFile;
    disk.vfs.xAccess = accessFile;
    disk.vfs.xFullPathname = fullPath;
    sqlite3_vfs_register(&disk.vfs, 1);
}

CrashVfs::~CrashVfs() {
    sqlite3_vfs_unregister(&m_disk->vfs);
    sqlite3_vfs_register(m_disk->real, 1);
}

std::int64_t CrashVfs::changes() const {
    const std::scoped_lock lock(m_disk->mutex);
    return m_disk->changes;
}

void CrashVfs::cutAfter(std::int64_t changes) {
    const std::scoped_lock lock(m_disk->mutex);
    m_disk->cutAt = m_disk->changes + changes;
}

bool CrashVfs::isCut() const {
    const std::scoped_lock lock(m_disk->mutex);
    return m_disk->cut;
}

void CrashVfs::settle(std::mt19937& random) {
    const std::scoped_lock lock(m_disk->mutex);
    for (const auto& [path, medium] : m_disk->media) {
        const std::string image = survivorOf(medium, random);
        // A file that was never synced, or a removal that never was: whether the folder knows of it is chance.
        const bool uncertain = medium.removed || medium.synced.empty();
        if (uncertain && random() % 2 == 0) {
            fs::remove(path);
        } else {
            std::ofstream(path, std::ios::binary | std::ios::trunc) << image;
        }
        fs::remove(path + "-shm"); // shared memory does not survive
    }
    m_disk->media.clear();
    m_disk->cut = false;
    m_disk->cutAt = 0;
}

void CrashVfs::ignoreSyncs(bool ignore) {
    const std::scoped_lock lock(m_disk->mutex);
    m_disk->ignoreSyncs = ignore;
}

void CrashVfs::failAt(std::int64_t n, DiskFault fault, bool forever) {
    const std::scoped_lock lock(m_disk->mutex);
    m_disk->fault = fault;
    m_disk->faultIn = n;
    m_disk->faultForever = forever;
    m_disk->faulted = false;
}

bool CrashVfs::heal() {
    const std::scoped_lock lock(m_disk->mutex);
    m_disk->fault.reset();
    return m_disk->faulted;
}

} // namespace kitapdar::test
