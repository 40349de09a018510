#include "core/administration/EncryptedParts.h"

#include "core/administration/Age.h"
#include "core/backups/RecipientService.h"
#include "core/digitization/FileContent.h"
#include "core/library/Rooms.h"
#include "core/storage/Columns.h"
#include "core/storage/Dump.h"
#include "core/storage/LibraryFile.h"

#include <QStandardPaths>

#include <algorithm>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr const char* encryptedEnding = ".age";
constexpr const char* clearEnding = ".clear";

fs::path withEnding(fs::path file, const char* ending) {
    file += ending;
    return file;
}

age::ShouldContinue unlessCancelled(jobs::Progress& progress) {
    return [&progress] { return !progress.cancelled(); };
}

digitization::OnPiece watching(jobs::Progress& progress) {
    return [&progress](std::string_view) -> Result<void> {
        if (progress.cancelled()) return fail(cancelled());
        return {};
    };
}

/// Encrypted for exactly these, and listed in the manifest of a backup.
using FilesEncrypted = std::multimap<std::string, std::pair<fs::path, StoredFile>>;

FilesEncrypted encryptedFor(const std::vector<std::string>& recipients, const fs::path& beside) {
    FilesEncrypted found;
    std::error_code error;
    fs::directory_iterator entry(beside, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const auto manifest = Manifest::read(entry->path());
        if (!manifest || !manifest->files || manifest->recipients != recipients) continue;
        for (const BackedUpFile& file : *manifest->files) {
            if (file.encrypted)
                found.emplace(file.sha256,
                              std::pair(entry->path() / Manifest::filesFolder / file.encrypted->path, *file.encrypted));
        }
    }
    return found;
}

/// Encrypts one attached file after the other.
class FileEncryption {
public:
    FileEncryption(fs::path from, fs::path to, const fs::path& beside, const Manifest& manifest,
                   jobs::Progress& progress)
        : m_from(std::move(from)),
          m_to(std::move(to)),
          m_recipients(manifest.recipients),
          m_encrypted(encryptedFor(manifest.recipients, beside)),
          m_clear(filesInBackups(beside)),
          m_progress(progress) {}

    /// nullopt: it is whole nowhere.
    Result<std::optional<BackedUpFile>> take(const AttachedFile& file) {
        const fs::path target = m_to / withEnding(file.path, encryptedEnding);
        CHECK(disk::makeFolder(target.parent_path()));
        BackedUpFile taken{file.path, static_cast<std::uintmax_t>(file.bytes), file.sha256};
        TRY(taken.encrypted, linked(file, target));
        if (taken.encrypted) return std::optional(std::move(taken));
        std::vector<fs::path> sources;
        if (!m_from.empty()) sources.push_back(m_from / file.path);
        const auto [first, last] = m_clear.bySha256.equal_range(file.sha256);
        for (auto place = first; place != last; ++place) sources.push_back(place->second);
        for (const fs::path& source : sources) {
            TRY(taken.encrypted, encrypted(file, source, target));
            if (taken.encrypted) return std::optional(std::move(taken));
        }
        return std::optional<BackedUpFile>();
    }

private:
    StoredFile storedAs(const AttachedFile& file, std::uintmax_t bytes, std::string sha256) const {
        return {withEnding(file.path, encryptedEnding).string(), bytes, std::move(sha256)};
    }

    Result<std::optional<StoredFile>> linked(const AttachedFile& file, const fs::path& target) {
        const auto [first, last] = m_encrypted.equal_range(file.sha256);
        for (auto each = first; each != last; ++each) {
            const auto& [place, stored] = each->second;
            std::error_code error;
            fs::create_hard_link(place, target, error);
            if (error) continue;
            TRY(const bool whole, digitization::isWhole(target, stored.sha256, watching(m_progress)));
            if (whole) return std::optional(storedAs(file, stored.bytes, stored.sha256));
            fs::remove(target, error);
        }
        return std::optional<StoredFile>();
    }

    Result<std::optional<StoredFile>> encrypted(const AttachedFile& file, const fs::path& source,
                                                const fs::path& target) {
        const auto bytes = disk::bytesOf(source);
        if (!bytes || static_cast<std::int64_t>(*bytes) != file.bytes) return std::optional<StoredFile>();
        auto made = age::encrypt(source, target, m_recipients, unlessCancelled(m_progress));
        // A source that cannot be read is another matter than a disk that cannot be written.
        if (!made && !disk::openToRead(source)) return std::optional<StoredFile>();
        CHECK(made);
        if (made->clearSha256 == file.sha256) return std::optional(storedAs(file, made->bytes, made->sha256));
        std::error_code ignored;
        fs::remove(target, ignored);
        return std::optional<StoredFile>();
    }

    fs::path m_from;
    fs::path m_to;
    const std::vector<std::string>& m_recipients;
    FilesEncrypted m_encrypted;
    FilesElsewhere m_clear;
    jobs::Progress& m_progress;
};

Result<bool> isStored(const fs::path& folder, const BackedUpFile& file, jobs::Progress& progress) {
    const StoredFile stored = file.stored();
    const auto bytes = disk::bytesOf(folder / stored.path);
    if (!bytes || *bytes != stored.bytes) return false;
    return digitization::isWhole(folder / stored.path, stored.sha256, watching(progress));
}

Result<void, BackupRefusal> open(const BackupSource& source, const fs::path& folder, const BackedUpFile& file,
                                 const fs::path& to, const fs::path& identity, jobs::Progress& progress) {
    CHECK(disk::makeFolder(to.parent_path()));
    TRY(const auto opened, age::decrypt(folder / file.stored().path, to, identity, unlessCancelled(progress)));
    if (opened == age::Opened::OtherIdentity) return fail(IdentityUnfit{source.manifest->recipients});
    if (opened == age::Opened::Damaged) return fail(BackupDamaged{source.folder.string()});
    TRY(const auto bytes, disk::bytesOf(to));
    TRY(const auto sha256, digitization::sha256Of(to));
    if (bytes == file.bytes && sha256 == file.sha256) return {};
    return fail(BackupDamaged{source.folder.string()});
}

/// Of the folders for clear data; each gets an ending of its own.
fs::path clearName(const storage::Address& library, const fs::path& secrets) {
    if (!library.isServer()) return withEnding(library.file(), clearEnding);
    fs::path folder = secrets;
    if (folder.empty())
        folder = fs::path(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdU16String());
    return folder / ("library" + std::string(clearEnding));
}

} // namespace

Result<disk::WorkFolder> clearFolder(const storage::Address& library, const fs::path& secrets) {
    const fs::path name = clearName(library, secrets);
    if (library.isServer()) CHECK(disk::makeFolder(name.parent_path()));
    return disk::WorkFolder::beside(name);
}

void removeClearRemains(const storage::Address& library, const fs::path& secrets) {
    const fs::path name = clearName(storage::withoutLinks(library), secrets);
    const std::string beginning = name.filename().string() + '.';
    std::error_code error;
    fs::directory_iterator entry(name.parent_path(), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (!entry->path().filename().string().starts_with(beginning)) continue;
        (void)disk::WorkFolder::beside(name); // which removes those that nobody holds
        return;
    }
}

Result<std::vector<std::string>> recipientsOf(storage::Snapshot& snapshot) {
    TRY(const auto tables, storage::presentTables(snapshot, allTables()));
    std::vector<std::string> keys;
    if (std::ranges::find(tables, "backup_recipient", &storage::Table::name) == tables.end()) return keys;
    TRY(keys, snapshot.all("select public_key from backup_recipient", {}, storage::only<std::string>));
    std::ranges::sort(keys);
    return keys;
}

Result<void> encryptLibrary(const fs::path& clear, const fs::path& folder, Manifest& manifest,
                            jobs::Progress& progress) {
    std::vector<std::string> recipients = manifest.recipients;
    if (!manifest.drillRecipient.empty()) recipients.push_back(manifest.drillRecipient);
    const std::string name = manifest.library.path + encryptedEnding;
    const auto total = static_cast<std::int64_t>(manifest.library.bytes);
    TRY(auto made, age::encrypt(clear / manifest.library.path, folder / name, recipients, unlessCancelled(progress),
                                [&](std::int64_t done) {
                                    progress.report({jobs::Stage::Copying, done, total});
                                }));
    if (made.clearBytes != manifest.library.bytes || made.clearSha256 != manifest.library.sha256)
        return fail(Fault{Fault::Kind::Corrupt, "what was encrypted is not what was verified", {}});
    manifest.library.encrypted = StoredFile{name, made.bytes, std::move(made.sha256)};
    std::error_code ignored;
    fs::remove(clear / manifest.library.path, ignored); // the folder goes in any case
    return {};
}

Result<CarriedFiles> encryptFiles(const std::vector<AttachedFile>& files, const fs::path& from, const fs::path& folder,
                                  const fs::path& beside, Manifest& manifest, jobs::Progress& progress) {
    CarriedFiles carried;
    manifest.files.emplace();
    FileEncryption encryption(from, folder / Manifest::filesFolder, beside, manifest, progress);
    std::int64_t total = 0;
    std::int64_t done = 0;
    for (const AttachedFile& file : files) total += file.bytes;
    for (const AttachedFile& file : files) {
        progress.report({jobs::Stage::Files, done, total});
        if (progress.cancelled()) return fail(cancelled());
        TRY(auto taken, encryption.take(file));
        done += file.bytes;
        if (taken) {
            ++carried.count;
            carried.bytes += file.bytes;
            manifest.files->push_back(std::move(*taken));
        } else {
            carried.missing.push_back(file);
            manifest.missing.push_back({file.path, static_cast<std::uintmax_t>(file.bytes), file.sha256});
        }
    }
    return carried;
}

Result<void, BackupRefusal> checkParts(const BackupSource& source, jobs::Progress& progress) {
    if (!source.manifest) return {};
    progress.report({jobs::Stage::Verifying, 0, 0});
    TRY(const bool library, isStored(source.folder, source.manifest->library, progress));
    if (!library) return fail(BackupDamaged{source.folder.string()});
    if (!source.manifest->files) return {};
    for (const BackedUpFile& file : *source.manifest->files) {
        TRY(const bool whole, isStored(source.folder / Manifest::filesFolder, file, progress));
        if (!whole) return fail(BackupDamaged{source.folder.string()});
    }
    return {};
}

Result<void, BackupRefusal> checkIdentity(const BackupSource& source, const fs::path& identity) {
    if (identity.empty()) return fail(IdentityNeeded{source.manifest->recipients});
    struct stat facts {};
    if (::stat(identity.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode) || ::access(identity.c_str(), R_OK) != 0)
        return fail(IdentityMissing{identity.string()});
    if ((facts.st_mode & 077U) != 0) return fail(IdentityUnprotected{identity.string()});
    if (const auto missing = age::missingTool()) return fail(ToolMissing{*missing});
    return {};
}

Result<BackupSource, BackupRefusal> openParts(const BackupSource& source, const fs::path& clear,
                                              const fs::path& identity, WithFiles files, const fs::path& present,
                                              jobs::Progress& progress) {
    const Manifest& manifest = *source.manifest;
    BackupSource opened{clear / manifest.library.path, manifest, source.folder};
    CHECK(open(source, source.folder, manifest.library, opened.file, identity, progress));
    if (files == WithFiles::No || !manifest.files) return opened;
    const fs::path folder = Manifest::filesFolder;
    for (const BackedUpFile& file : *manifest.files) {
        if (progress.cancelled()) return fail(cancelled());
        TRY(const bool there, digitization::isWhole(present / file.path, file.sha256, watching(progress)));
        if (there) continue;
        CHECK(open(source, source.folder / folder, file, clear / folder / file.path, identity, progress));
    }
    return opened;
}

} // namespace kitapdar
