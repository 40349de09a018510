// Backups of a library that are known to be good: each is opened again and compared before it gets its name.
#pragma once

#include "core/administration/AttachedFiles.h"
#include "core/administration/Erasures.h"
#include "core/backups/RestoreEntry.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/storage/Address.h"
#include "core/storage/OutputFile.h"
#include "core/storage/Transaction.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar {

class DrillKeys;
class KnownHeads;

/// The library's own key, by which it knows the backups that were made by it.
struct ManifestKey {
    std::array<unsigned char, 32> bytes{};
};

/// What a library contains, short enough to be compared and read out.
struct ContentDigest {
    std::vector<std::pair<std::string, std::int64_t>> rows; // of each business table
    std::int64_t operations = 0;                            // entries of the journal
    std::string blake2b;                                    // of the canonical dump, 64 hexadecimal digits

    friend bool operator==(const ContentDigest&, const ContentDigest&) = default;
};

/// Reads everything once.
Result<ContentDigest> digestOf(storage::Snapshot& snapshot);

struct BackupReport {
    std::string place;        // of the backup, or of the library that was restored
    std::uintmax_t bytes = 0; // of the backup
    ContentDigest content;
    std::int64_t filesKnown = 0; // attached files that the library knows of
    /// What is in the backup of them, or was put into the library's folder. nullopt: they are no part of the backup, or
    /// the library has no folder for them.
    std::optional<CarriedFiles> files;
    /// Where the library that was there before a restore lies now: a file, or a schema of the same database.
    std::optional<std::string> keptAside;
    std::vector<std::string> recipients = {}; // public keys for which the backup is encrypted; empty: it is plain
    /// Of a restore: what became of readers who were erased after the backup was made. `content` is of before.
    std::optional<RestoredErasures> erasures = std::nullopt;
    /// This computer keeps a key that opens the backup, until its drill (DrillKeys.h).
    bool isDrillKeyKept = false;
};

struct BackupExists {
    std::string path;
};
/// Somebody has the library open, so it cannot be replaced.
struct LibraryInUse {
    std::string path;
    std::vector<std::string> who; // at a server: user and computer, "aigul (desk-2)"
};
/// The source itself is damaged; a backup would replace good backups by a bad one.
struct SourceDamaged {
    std::string detail;
};
/// Archives of a server's library are made and read by PostgreSQL's own programs, encrypted backups by `age`; this
/// computer has none, or none that is new enough.
struct ToolMissing {
    std::string name; // "age"; of PostgreSQL's with the version: "pg_dump 15"
};
/// An encrypted backup was asked for, and the library has no recipients.
struct NoRecipients {
    static constexpr std::string_view code = "no_recipients";
};
/// The backup is encrypted, and no identity (private key) was given.
struct IdentityNeeded {
    static constexpr std::string_view code = "identity_needed";
    std::vector<std::string> recipients; // whose identities open it
};
/// There is no such file with an identity.
struct IdentityMissing {
    static constexpr std::string_view code = "identity_missing";
    std::string path;
};
/// Others than its owner may read the file with the identity.
struct IdentityUnprotected {
    static constexpr std::string_view code = "identity_unprotected";
    std::string path;
};
/// The backup was encrypted for others.
struct IdentityUnfit {
    static constexpr std::string_view code = "identity_unfit";
    std::vector<std::string> recipients;
};
/// The role may not make the database in which the backup would be looked at.
struct MayNotCreateDatabase {
    std::string role;
};
/// A backup of a library file cannot be restored on a server; moveLibrary() goes from one to the other.
struct BackupOfFile {
    std::string path;
};
/// The backup is not what was verified when it was made: its library is not there, or another one.
struct BackupDamaged {
    static constexpr std::string_view code = "backup_damaged";
    std::string path;
};
/// What the backup says of itself cannot be read, so that nothing can be compared with it.
struct ManifestDamaged {
    static constexpr std::string_view code = "manifest_damaged";
    std::string path; // of the backup's folder
};
/// The library that is there is not the one that the backup was made of: their journals begin with other entries.
struct BackupOfOtherLibrary {
    static constexpr std::string_view code = "backup_of_other_library";
    std::string path;
};
/// The library that is there has a key, and the manifest does not carry its code: somebody else made the backup or has
/// changed it, or it was made before the library had its present key.
struct BackupNotOurs {
    static constexpr std::string_view code = "backup_not_ours";
    std::string path; // of the backup's folder
};
/// The library that is there does not open any more, and has a recovery sheet, which was not asked.
struct SheetNeeded {
    static constexpr std::string_view code = "sheet_needed";
};
/// The library that was named to tell who was erased since the backup cannot be read.
struct LivingLibraryUnread {
    static constexpr std::string_view code = "living_library_unread";
    std::string place;
};
/// An archive of a server's library cannot be restored to a file.
struct BackupOfServer {
    std::string path;
};
using BackupRefusal =
    Refusal<BackupExists, LibraryInUse, SourceDamaged, ToolMissing, MayNotCreateDatabase, BackupOfFile, BackupOfServer,
            BackupDamaged, ManifestDamaged, BackupOfOtherLibrary, BackupNotOurs, SheetNeeded, LivingLibraryUnread,
            NoRecipients, IdentityNeeded, IdentityMissing, IdentityUnprotected, IdentityUnfit, storage::FileNotWritable,
            storage::FileOfLibrary>;

/// Whether a backup takes the attached files along.
enum class WithFiles { Yes, No };

enum class BackupForm {
    AsLibrarySays, // encrypted when the library has recipients
    Encrypted,     // NoRecipients when it has none
    Plain          // because somebody said so
};

struct BackupOptions {
    WithFiles files = WithFiles::Yes;
    BackupForm form = BackupForm::AsLibrarySays;
    /// Gets a key by which this computer opens the backup once, for its drill. nullptr, or when no key can be kept
    /// there: there will be no drill here.
    const DrillKeys* drillKeys = nullptr;
    std::optional<ManifestKey> manifestKey = std::nullopt;
};

/// Copies a library, also while others work in it, to a folder that does not exist yet: the library (a library file, or
/// an archive of pg_dump for a library on a server) and a manifest (Manifest.h). Written under a name of its own, so
/// that two backups never meet; named only when it was opened again (an archive in a database made for that), the
/// engine finds no damage in it, its journal chain holds, rows and digest equal those of the source in the same state,
/// and the disk has it all. The attached files are copied, too, each once and read again; what backups beside this one
/// hold of them whole is linked and not copied. One that is damaged or missing is named in the report and the manifest.
/// Where the library has recipients, the verified copy is made in a folder of its owner on the library's own disk, and
/// `target` gets what `age` makes of it: each part opens by `age -d` alone. ToolMissing without that program; never a
/// plain backup instead. Steps: "copying", "verifying", "files". Blocks; any thread.
Result<BackupReport, BackupRefusal> backUp(const storage::Address& library, const std::filesystem::path& target,
                                           const Clock& clock, jobs::Progress& progress,
                                           const BackupOptions& options = {});

/// Removes clear data that a killed backup, restore or drill of this library left at this computer; what is in use
/// stays. `secrets`: as of DrillKeys::folder(). Blocks.
void removeClearRemains(const storage::Address& library, const std::filesystem::path& secrets);

/// By what an encrypted backup is opened.
struct RestoreKeys {
    std::filesystem::path identity; // a file of `age` that its owner alone may read; "" = none
    /// Of the library that is there (manifestKeyOf() in Manifest.h): what does not carry its code is BackupNotOurs,
    /// unless the library that is there has neither records nor readers. nullopt: nothing is at hand to compare with.
    std::optional<ManifestKey> manifestKey = std::nullopt;
    bool mayBeNotOurs = false; // because somebody said so
    /// Where the living library is, when it is not in the place where the backup goes: it tells who was erased since.
    std::optional<storage::Address> living = std::nullopt;
    /// Who restores: for the entry in what is restored. nullopt: none is made.
    std::optional<backups::RestoredBy> by = std::nullopt;
};

/// Whether a restore may put another library in the place of the one that is there.
enum class OtherLibrary { Refused, Accepted };

/// Puts what `backup` holds in the place of `library`: a backup's folder or its manifest, or a backup of an older
/// program, which is one file. A library that is there is kept: a file beside it under "<name>.before-restore-<day>",
/// on a server under a schema of such a name. A restore never writes over it; when anything fails, or the program is
/// killed, the library is in its old place, as it was or restored. Who opens a file meanwhile waits and gets the
/// restored one. The roles of a server's desks get their rights again. Attached files are brought to the library's
/// folder before; none that lies there whole is written over, and files that the backup does not know stay.
/// One that the backup has lost is looked for in the backups beside it. BackupOfOtherLibrary unless that is accepted; a
/// library without records and readers, or one that cannot be read, is nobody's to be mistaken for. `heads`: what this
/// computer has seen of the library's journal; it is told before, so that also a restore that is killed is no cut
/// journal afterwards. nullptr: nothing is remembered here. Of an encrypted backup every part is read and compared
/// before anything is changed: BackupDamaged when one of them is not what was written. Readers and loans that the
/// library which is there, or `keys.living`, has forgotten since are forgotten in what is restored, before it has its
/// place; where neither can tell, the report says so. What is restored has an entry of it (backups/RestoreEntry.h),
/// made before it has its place: no restored library lives on without it.
Result<BackupReport, BackupRefusal> restore(const std::filesystem::path& backup, const storage::Address& library,
                                            const Clock& clock, jobs::Progress& progress,
                                            OtherLibrary other = OtherLibrary::Refused,
                                            const KnownHeads* heads = nullptr, const RestoreKeys& keys = {});

} // namespace kitapdar
