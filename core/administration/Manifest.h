// What a backup says of itself. A backup is a folder: "manifest.json", beside it the library, a library file or an
// archive of a server's, and below "files" the attached files. The manifest is written last, when everything was
// verified.
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

namespace kitapdar {

/// A file of the backup, by its path below the folder.
struct BackedUpFile {
    std::string path;
    std::uintmax_t bytes = 0;
    std::string sha256;
    friend bool operator==(const BackedUpFile&, const BackedUpFile&) = default;
};

/// The end of the journal when the backup was made: a library whose journal has lost it was cut.
struct BackedUpHead {
    std::int64_t seq = 0;
    std::string hash; // hexadecimal
    friend bool operator==(const BackedUpHead&, const BackedUpHead&) = default;
};

struct Manifest {
    /// Of the folder. A program reads its own and older ones; a newer one, or one with an encryption, is refused.
    static constexpr std::int64_t newestFormat = 2; // 2: with attached files
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
    std::vector<BackedUpFile> missing; // known to the library, but missing or damaged there when the backup was made

    std::string text() const;
    /// Fault::Corrupt when it is none, SchemaTooNew when a newer program made it.
    static Result<Manifest> parse(std::string_view text);
    /// Of a backup's folder.
    static Result<Manifest> read(const std::filesystem::path& folder);

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// A backup as it was given: its file with the library, and what its manifest says.
struct BackupSource {
    std::filesystem::path file;
    std::optional<Manifest> manifest; // none: a backup of one file, of an older program
};
/// The attached files of all backups in a folder. What is no backup is passed over.
FilesElsewhere filesInBackups(const std::filesystem::path& folder);
/// `backup`: its folder, its manifest, or a backup of one file. ManifestDamaged, also when there is none in the folder;
/// BackupDamaged when the folder has lost its library.
Result<BackupSource, BackupRefusal> backupSource(const std::filesystem::path& backup);

} // namespace kitapdar
