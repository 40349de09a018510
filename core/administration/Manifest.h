// What a backup says of itself. A backup is a folder: "manifest.json", beside it the library, a library file or an
// archive of a server's, and below "files" the attached files. Of an encrypted backup each of them ends in ".age" and
// is opened by `age -d` alone. The manifest is written last, when everything was verified; it is never encrypted.
#pragma once

#include "core/administration/Backup.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/BackupFile.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::keys {
class OpenKey;
}

namespace kitapdar {

class Library;

/// What lies in the folder for a file that was encrypted.
struct StoredFile {
    std::string path; // as of the file, with ".age"
    std::uintmax_t bytes = 0;
    std::string sha256;
    friend bool operator==(const StoredFile&, const StoredFile&) = default;
};

/// A file of the backup, by its path below the folder.
struct BackedUpFile {
    std::string path;
    std::uintmax_t bytes = 0; // clear
    std::string sha256;       // clear
    std::optional<StoredFile> encrypted = std::nullopt;

    /// What is to be looked for in the folder.
    StoredFile stored() const { return encrypted ? *encrypted : StoredFile{path, bytes, sha256}; }
    friend bool operator==(const BackedUpFile&, const BackedUpFile&) = default;
};

/// The end of the journal when the backup was made: a library whose journal has lost it was cut.
struct BackedUpHead {
    std::int64_t seq = 0;
    std::string hash; // hexadecimal
    friend bool operator==(const BackedUpHead&, const BackedUpHead&) = default;
};

struct Manifest {
    /// Of the folder. A program reads its own and older ones; a newer one, or one of another encryption, is refused.
    static constexpr std::int64_t newestFormat = 3; // 2: with attached files, 3: encrypted
    static constexpr std::string_view fileName = storage::manifestName;
    static constexpr std::string_view filesFolder = "files";
    /// What a backup or a removal under way is called beside the backups.
    static constexpr std::string_view workName = "kitapdar-backup";

    Instant madeAt;
    std::string engine; // "sqlite" | "postgres"
    BackedUpFile library;
    ContentDigest content;
    std::optional<BackedUpHead> head; // none: an empty journal
    /// The attached files, when they are part of the backup, by their paths below "files"; nullopt: they are not.
    std::optional<std::vector<BackedUpFile>> files;
    /// For whom it is encrypted, as public keys of `age`; empty: it is plain. Attached files are encrypted for these.
    std::vector<std::string> recipients;
    std::string drillRecipient;        // for whom the library is encrypted besides, until the drill; "" = nobody
    std::int64_t schema = 0;           // of the library; 0: an older program did not say
    std::vector<BackedUpFile> missing; // known to the library, but missing or damaged there when the backup was made

    bool isEncrypted() const { return !recipients.empty(); }

    /// With `key` it carries a code that nobody can make who has not the key; without one only a check sum, by which a
    /// damaged disk is found and no forger.
    std::string text(const std::optional<ManifestKey>& key = std::nullopt) const;
    /// Fault::Corrupt when it is none, SchemaTooNew when a newer program made it. One of an encrypted backup is read
    /// only as it was written, byte by byte. With `key`: only what was written with it.
    static Result<Manifest> parse(std::string_view text, const std::optional<ManifestKey>& key = std::nullopt);
    /// Of a backup's folder.
    static Result<Manifest> read(const std::filesystem::path& folder,
                                 const std::optional<ManifestKey>& key = std::nullopt);

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// A backup as it was given: its file with the library, and what its manifest says.
struct BackupSource {
    std::filesystem::path file;        // encrypted when the manifest says so
    std::optional<Manifest> manifest;  // none: a backup of one file, of an older program
    std::filesystem::path folder = {}; // of the backup, also when `file` was decrypted to another place
};
/// The same; BackupNotOurs when it can be read, and was not written with the key that is given.
Result<BackupSource, BackupRefusal> ownBackupSource(const std::filesystem::path& backup,
                                                    const std::optional<ManifestKey>& key);
/// By what the library knows its backups, derived from its key (keys::Purpose::Manifest); nullopt when it has none, or
/// `key` does not open it.
Result<std::optional<ManifestKey>> manifestKeyOf(storage::Snapshot& snapshot, const keys::OpenKey& key);
/// The same of a library that is not open. nullopt also when it cannot be read, or is of another schema. Blocks, a
/// server at most five seconds.
std::optional<ManifestKey> manifestKeyOf(const storage::Address& library, const keys::OpenKey& key);
/// Of an open library. Waits for it: never on the window's thread.
std::optional<ManifestKey> manifestKeyOf(Library& library);

/// The attached files of all plain backups in a folder. What is no backup is passed over.
FilesElsewhere filesInBackups(const std::filesystem::path& folder);
/// `backup`: its folder, its manifest, or a backup of one file. ManifestDamaged, also when there is none in the folder;
/// BackupDamaged when the folder has lost its library.
Result<BackupSource, BackupRefusal> backupSource(const std::filesystem::path& backup,
                                                 const std::optional<ManifestKey>& key = std::nullopt);

} // namespace kitapdar
