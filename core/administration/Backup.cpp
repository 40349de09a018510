#include "core/administration/Backup.h"

#include "core/administration/Age.h"
#include "core/administration/Digest.h"
#include "core/administration/DrillKeys.h"
#include "core/administration/EncryptedParts.h"
#include "core/administration/KnownHeads.h"
#include "core/administration/Manifest.h"
#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/digitization/FileContent.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/journal/Origin.h"
#include "core/library/Rooms.h"
#include "core/storage/BackupFile.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/ServerLibrary.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

/// What may lie beside a database: a log of another one must never be taken for its own.
constexpr std::array<std::string_view, 3> sideEndings = {"-wal", "-shm", "-journal"};

fs::path beside(fs::path file, std::string_view ending) {
    file += ending;
    return file;
}

/// Why a library is not sound, or nothing.
Result<std::optional<std::string>> damageOf(storage::Connection& connection, const Clock& clock) {
    TRY(const auto damage, connection.damage());
    if (!damage.empty()) return std::optional(damage.front());
    storage::Snapshot snapshot(connection);
    TRY(const auto broken, journal::Journal(clock).firstBroken(snapshot));
    if (broken) return std::optional("journal entry " + std::to_string(*broken) + " does not follow");
    return std::nullopt;
}

Result<void, BackupRefusal> checkNeeds(storage::Connection& connection) {
    TRY(const auto needs, storage::backupNeeds(connection));
    if (!needs.missingTool.empty()) return fail(ToolMissing{needs.missingTool});
    if (!needs.mayNotCreate.empty()) return fail(MayNotCreateDatabase{needs.mayNotCreate});
    return {};
}

/// What a library holds in one state of it.
struct Held {
    ContentDigest content;
    std::optional<journal::Head> head;
    std::optional<std::string> identity;
    std::vector<AttachedFile> files;
    std::int64_t schema = 0;
};

Result<std::optional<std::string>> identityOf(storage::Snapshot& snapshot);

Result<Held> heldIn(storage::Snapshot& snapshot) {
    Held held;
    TRY(held.content, digestOf(snapshot));
    TRY(held.head, journal::head(snapshot));
    TRY(held.identity, identityOf(snapshot));
    TRY(held.files, attachedFiles(snapshot));
    return held;
}

/// Copies `source` to a temporary file and proves that the copy is the same. What the source holds.
Result<Held, BackupRefusal> backUpVerified(const storage::Address& source, const fs::path& temporary,
                                           const Clock& clock, jobs::Progress& progress) {
    TRY(auto original, storage::openToRead(source));
    CHECK(checkNeeds(*original));
    TRY(const auto damage, damageOf(*original, clock));
    if (damage) return fail(SourceDamaged{*damage});

    // Digest and copy are of one state: the copy is made inside the same read transaction.
    CHECK(original->beginRead());
    storage::Snapshot snapshot(*original);
    TRY(Held held, heldIn(snapshot));
    TRY(held.schema, storage::schemaVersion(*original));
    CHECK(disk::writeNew(temporary, {})); // its owner's alone
    CHECK(original->backUpTo(temporary, [&](std::int64_t done, std::int64_t total) {
        progress.report({jobs::Stage::Copying, done, total});
        return !progress.cancelled();
    }));
    original->rollback();
    if (progress.cancelled()) return fail(cancelled());

    progress.report({jobs::Stage::Verifying, 0, 0});
    TRY(const auto backup, storage::openBackup(source, temporary, [&] { return !progress.cancelled(); }));
    TRY(const auto damageOfBackup, damageOf(backup->connection(), clock));
    if (damageOfBackup) return fail(Fault{Fault::Kind::Corrupt, "copy: " + *damageOfBackup, {}});
    storage::Snapshot snapshotOfBackup(backup->connection());
    TRY(const auto contentOfBackup, digestOf(snapshotOfBackup));
    if (progress.cancelled()) return fail(cancelled());
    if (contentOfBackup != held.content) return fail(Fault{Fault::Kind::Corrupt, "the copy is not the same", {}});
    return held;
}

/// "library.kitapdar.before-restore-2026-03-02", with a number behind it when there is one already.
Result<fs::path> nameAside(const fs::path& library, Day today) {
    const fs::path name = beside(library, std::string(storage::keptMark) + today.iso());
    fs::path free = name;
    for (int number = 2;; ++number) {
        TRY(const bool taken, disk::exists(free));
        if (!taken) return free;
        free = beside(name, "-" + std::to_string(number));
    }
}

/// The log of a library that is too damaged to be folded goes aside with it.
Result<void> putLogsAside(const fs::path& library, const fs::path& aside) {
    for (const std::string_view ending : sideEndings) {
        TRY(const bool there, disk::exists(beside(library, ending)));
        if (there) CHECK(disk::renameNew(beside(library, ending), beside(aside, ending)));
    }
    return {};
}

/// Where the library that was there lies now. At every moment `library` means the one or the other.
Result<std::optional<std::string>, BackupRefusal> replaceFile(const fs::path& restored, const fs::path& library,
                                                              Day today) {
    TRY(const bool there, disk::exists(library));
    if (!there) {
        CHECK(disk::renameNew(restored, library));
        return std::optional<std::string>();
    }
    storage::removeSecondName(library); // of a restore that was killed at the next line but one
    const auto held = storage::holdFile(library);
    if (!held && held.error().kind == Fault::Kind::Busy) return fail(LibraryInUse{library.string(), {}});
    // A library too damaged to be folded is the very reason to restore: it is kept as it lies there.
    if (!held && held.error().kind != Fault::Kind::Corrupt) return fail(held.error());
    TRY(const fs::path aside, nameAside(library, today));
    CHECK(disk::keepAlso(library, aside));
    if (!held) CHECK(putLogsAside(library, aside));
    CHECK(disk::renameOver(restored, library));
    return std::optional(aside.string());
}

/// What a library is known by, as long as it lives. None of a library in which nothing is that could be missed.
Result<std::optional<std::string>> identityOf(storage::Snapshot& snapshot) {
    TRY(const auto first, journal::origin(snapshot));
    TRY(const auto content, snapshot.number("select case when exists (select 1 from record) or exists "
                                            "(select 1 from reader) then 1 else 0 end"));
    return content == 1 ? first : std::nullopt;
}

/// Of the library that a restore would put aside; none when it is not there or cannot be read.
std::optional<std::string> identityOf(const storage::Address& library) {
    const auto connection = storage::openToRead(library);
    if (!connection) return std::nullopt;
    storage::Snapshot snapshot(**connection);
    auto identity = identityOf(snapshot);
    return identity ? std::move(*identity) : std::nullopt;
}

/// How a restore was asked for.
struct Wanted {
    std::optional<std::string> identity; // that the backup must have
    const KnownHeads* heads = nullptr;
    std::string backup;
    bool isProven = true;                // to be of the library that is there
    std::vector<Erasures> erasures = {}; // of libraries that can tell what was forgotten since
    std::optional<Instant> madeAt = std::nullopt;
    std::optional<backups::RestoredBy> by = std::nullopt;
};

/// What was forgotten since is forgotten before anybody can read what was restored.
Result<RestoredErasures> forgetAgain(storage::Connection& restored, const Wanted& wanted, const Clock& clock,
                                     jobs::Progress& progress) {
    RestoredErasures erasures{std::nullopt, wanted.madeAt};
    storage::Snapshot snapshot(restored);
    TRY(const bool readers, hasReaders(snapshot));
    if (!readers) erasures.repeated.emplace();
    for (const Erasures& each : wanted.erasures) {
        TRY(const auto repeated, repeatErasures(restored, each, clock, progress));
        if (!repeated) continue;
        RepeatedErasures& all = erasures.repeated ? *erasures.repeated : erasures.repeated.emplace();
        all.readers += repeated->readers;
        all.loans += repeated->loans;
        all.entries += repeated->entries;
        all.entriesLeft = all.entriesLeft || repeated->entriesLeft;
    }
    return erasures;
}

/// As people know it: the name of its folder, or of the file of an older program.
std::string nameOfBackup(const fs::path& backup) {
    const bool isManifest = backup.filename() == Manifest::fileName || backup.filename().empty();
    return (isManifest ? backup.parent_path() : backup).filename().string();
}

/// What is done to what was restored before it takes its place: what was forgotten since, and the entry of the restore.
Result<RestoredErasures> complete(storage::Connection& restored, const Wanted& wanted, const Held& held,
                                  const Clock& clock, jobs::Progress& progress) {
    TRY(auto erasures, forgetAgain(restored, wanted, clock, progress));
    if (!wanted.by) return erasures;
    const std::int64_t upTo = held.head ? held.head->seq : 0;
    CHECK(backups::enterRestore(restored, journal::Journal(clock), {*wanted.by, nameOfBackup(wanted.backup), upTo}));
    return erasures;
}

/// The same of a file that nobody has open; no page of it keeps what was forgotten.
Result<RestoredErasures> completeFile(const fs::path& restored, const Wanted& wanted, const Held& held,
                                      const Clock& clock, jobs::Progress& progress) {
    RestoredErasures erasures;
    {
        TRY(const auto connection, storage::connect(storage::Address(restored), storage::OpenAs::Writer));
        TRY(erasures, complete(*connection, wanted, held, clock, progress));
    }
    const auto& repeated = erasures.repeated;
    if (repeated && repeated->readers + repeated->loans + repeated->entries > 0) {
        CHECK(storage::rewriteFile(restored));
    }
    CHECK(storage::foldWal(restored));
    return erasures;
}

/// The last look at what is to take the library's place.
Result<void, BackupRefusal> admit(const Wanted& wanted, const storage::Address& library, const Held& held) {
    if (wanted.identity && held.identity && wanted.identity != held.identity)
        return fail(BackupOfOtherLibrary{wanted.backup});
    if (!wanted.isProven) return fail(BackupNotOurs{wanted.backup});
    // A computer where it cannot be written down restores all the same.
    if (wanted.heads) (void)wanted.heads->expect(library, held.head);
    return {};
}

/// Whether the backup is the one that was verified when it was made.
Result<void, BackupRefusal> checkAgainstManifest(const BackupSource& source) {
    if (!source.manifest || source.manifest->isEncrypted()) return {}; // checkParts()
    TRY(const auto bytes, disk::bytesOf(source.file));
    TRY(const auto sha256, digitization::sha256Of(source.file));
    if (bytes == source.manifest->library.bytes && sha256 == source.manifest->library.sha256) return {};
    return fail(BackupDamaged{source.file.parent_path().string()});
}

/// What a backup has and has not of the attached files; none of a backup without them.
std::vector<AttachedFile> filesOf(const BackupSource& source) {
    std::vector<AttachedFile> files;
    if (!source.manifest || !source.manifest->files) return files;
    for (const std::vector<BackedUpFile>& list : {*source.manifest->files, source.manifest->missing}) {
        for (const BackedUpFile& file : list)
            files.push_back({file.path, static_cast<std::int64_t>(file.bytes), file.sha256});
    }
    return files;
}

/// Into the folder of the library; nullopt when there is none, or the backup is one without files.
Result<std::optional<CarriedFiles>> bringFiles(const BackupSource& source, const storage::Address& library,
                                               jobs::Progress& progress) {
    if (!source.manifest || !source.manifest->files || library.filesFolder().empty())
        return std::optional<CarriedFiles>();
    const fs::path files = disk::withoutLinks(source.file.parent_path()) / Manifest::filesFolder;
    const fs::path beside = disk::withoutLinks(source.folder).parent_path();
    TRY(auto brought, carryFiles(filesOf(source), files, library.filesFolder(), filesInBackups(beside), progress));
    return std::optional(std::move(brought));
}

Result<BackupReport, BackupRefusal> restoreFile(const BackupSource& source, const fs::path& library,
                                                const Wanted& wanted, const Clock& clock, jobs::Progress& progress) {
    if (storage::backupKindOf(source.file) == storage::BackupKind::Archive) {
        return fail(BackupOfServer{source.file.string()});
    }
    TRY(const auto work, disk::WorkFolder::beside(library));
    const fs::path restored = work.path() / "library";
    TRY(auto held, backUpVerified(source.file, restored, clock, progress));
    CHECK(admit(wanted, library, held));
    TRY(auto erasures, completeFile(restored, wanted, held, clock, progress));
    CHECK(disk::sync(restored));
    TRY(auto files, bringFiles(source, library, progress)); // whoever opens the library finds them
    TRY(auto aside, replaceFile(restored, library, clock.today()));
    TRY(const auto bytes, disk::bytesOf(library));
    return BackupReport{.place = library.string(),
                        .bytes = bytes,
                        .content = std::move(held.content),
                        .filesKnown = std::ssize(held.files),
                        .files = std::move(files),
                        .keptAside = std::move(aside),
                        .erasures = std::move(erasures)};
}

Result<BackupReport, BackupRefusal> restoreOnServer(const BackupSource& source, const storage::Address& library,
                                                    const Wanted& wanted, const Clock& clock,
                                                    jobs::Progress& progress) {
    const fs::path& backup = source.file;
    const auto kind = storage::backupKindOf(backup);
    if (kind == storage::BackupKind::LibraryFile) return fail(BackupOfFile{backup.string()});
    if (kind == storage::BackupKind::Unknown) return fail(Fault{Fault::Kind::Corrupt, "no archive of a library", {}});
    TRY(const auto missing, storage::missingToRestore(library.server()));
    if (!missing.empty()) return fail(ToolMissing{missing});

    TRY(auto files, bringFiles(source, library, progress)); // before others are kept out
    Held held;
    RestoredErasures erasures;
    std::optional<BackupRefusal> refused;
    const auto judge = [&](storage::Connection& restored) -> Result<void> {
        progress.report({jobs::Stage::Verifying, 0, 0});
        TRY(const auto damage, damageOf(restored, clock));
        if (damage) return fail(Fault{Fault::Kind::Corrupt, *damage, {}});
        storage::Snapshot snapshot(restored);
        TRY(held, heldIn(snapshot));
        const auto admitted = admit(wanted, library, held);
        if (!admitted) {
            refused = admitted.error();
            return fail(cancelled()); // whatever was put aside for it goes back
        }
        TRY(erasures, complete(restored, wanted, held, clock, progress));
        return {};
    };
    progress.report({jobs::Stage::Copying, 0, 0});
    const auto shouldContinue = [&] { return !progress.cancelled(); };
    const auto aside =
        storage::replaceLibrary(library.server(), allTables(), backup, clock.today(), shouldContinue, judge);
    if (!aside && refused) return fail(*refused);
    if (!aside) {
        const auto* others = std::get_if<storage::ConnectedElsewhere>(&aside.error());
        if (others) return fail(LibraryInUse{library.shown(), others->who});
        return fail(std::get<Fault>(aside.error()));
    }
    TRY(const auto bytes, disk::bytesOf(backup));
    return BackupReport{.place = library.shown(),
                        .bytes = bytes,
                        .content = std::move(held.content),
                        .filesKnown = std::ssize(held.files),
                        .files = std::move(files),
                        .keptAside = *aside,
                        .erasures = std::move(erasures)};
}

std::vector<BackedUpFile> listed(const std::vector<AttachedFile>& files) {
    std::vector<BackedUpFile> list;
    for (const AttachedFile& file : files)
        list.push_back({file.path, static_cast<std::uintmax_t>(file.bytes), file.sha256});
    return list;
}

/// Copies what the library knows of and lists it in the manifest, also what is nowhere.
Result<std::optional<CarriedFiles>> backUpFiles(const std::vector<AttachedFile>& files, const fs::path& from,
                                                const fs::path& work, const fs::path& beside, Manifest& manifest,
                                                jobs::Progress& progress) {
    if (from.empty()) return std::optional<CarriedFiles>();
    FilesElsewhere elsewhere = filesInBackups(beside);
    elsewhere.mayBeLinked = true;
    TRY(auto carried, carryFiles(files, from, work / Manifest::filesFolder, elsewhere, progress));
    std::vector<AttachedFile> there;
    std::ranges::set_difference(files, carried.missing, std::back_inserter(there));
    manifest.files = listed(there);
    manifest.missing = listed(carried.missing);
    return std::optional(std::move(carried));
}

Result<BackedUpFile> describe(const fs::path& folder, const std::string& name) {
    CHECK(disk::sync(folder / name));
    TRY(const auto bytes, disk::bytesOf(folder / name));
    TRY(auto sha256, digitization::sha256Of(folder / name));
    return BackedUpFile{name, bytes, std::move(sha256)};
}

} // namespace

Result<ContentDigest> digestOf(storage::Snapshot& snapshot) {
    ContentDigest content;
    Digest digest;
    CHECK(storage::dump(snapshot, allTables(), [&](std::string_view piece) { digest.add(piece); }));
    content.blake2b = digest.hex();
    TRY(const auto tables, storage::presentTables(snapshot, storage::businessTables(allTables())));
    for (const storage::Table& table : tables) {
        const std::string name(table.name);
        TRY(const auto count, snapshot.number("select count(*) from " + name));
        content.rows.emplace_back(name, count);
    }
    TRY(content.operations, journal::entryCount(snapshot));
    return content;
}

namespace {

/// A backup of one file says nothing of itself, so that nothing proves it.
bool isProven(const BackupSource& source, const fs::path& backup, const ManifestKey& key) {
    const auto own = ownBackupSource(backup, key);
    return own && own->manifest && own->manifest == source.manifest;
}

/// Those for whom a backup is to be encrypted; none: it is to be plain.
Result<std::vector<std::string>, BackupRefusal> recipientsFor(const storage::Address& library, BackupForm form) {
    if (form == BackupForm::Plain) return std::vector<std::string>();
    TRY(const auto connection, storage::openToRead(library));
    storage::Snapshot snapshot(*connection);
    TRY(auto recipients, recipientsOf(snapshot));
    if (recipients.empty() && form == BackupForm::Encrypted) return fail(NoRecipients{});
    const auto missing = recipients.empty() ? std::nullopt : age::missingTool();
    if (missing) return fail(ToolMissing{*missing});
    return recipients;
}

/// A backup in the making: in the folder that is to become it, and where it is encrypted in another one before.
struct InWork {
    disk::WorkFolder folder;
    std::optional<disk::WorkFolder> clear;
    fs::path verified() const { return clear ? clear->path() : folder.path(); }
};

Result<InWork> workFor(const storage::Address& library, const fs::path& beside, bool isEncrypted,
                       const fs::path& secrets) {
    // One name for all of them: the next backup removes what a killed one left, whatever that would have been called.
    auto folder = disk::WorkFolder::beside(beside / Manifest::workName);
    if (!folder && folder.error().kind == Fault::Kind::Missing)
        return fail(Fault{Fault::Kind::Offline, "no such folder", {}});
    if (!folder) return fail(folder.error());
    if (!isEncrypted) return InWork{std::move(*folder), std::nullopt};
    TRY(auto clear, clearFolder(storage::withoutLinks(library), secrets));
    return InWork{std::move(*folder), std::move(clear)};
}

/// The library's part and the attached files, as they are to lie in the folder.
Result<std::optional<CarriedFiles>> takeParts(const InWork& work, const Held& held, const fs::path& from,
                                              const fs::path& beside, Manifest& manifest, jobs::Progress& progress) {
    if (!work.clear) return backUpFiles(held.files, from, work.folder.path(), beside, manifest, progress);
    CHECK(encryptLibrary(work.clear->path(), work.folder.path(), manifest, progress));
    if (from.empty()) return std::optional<CarriedFiles>();
    TRY(auto carried, encryptFiles(held.files, from, work.folder.path(), beside, manifest, progress));
    return std::optional(std::move(carried));
}

} // namespace

Result<BackupReport, BackupRefusal> backUp(const storage::Address& library, const fs::path& target, const Clock& clock,
                                           jobs::Progress& progress, const BackupOptions& options) {
    TRY(const bool taken, disk::exists(target));
    if (taken) return fail(BackupExists{target.string()});
    CHECK(storage::checkNewOutput(target, library));
    Manifest manifest;
    TRY(manifest.recipients, recipientsFor(library, options.form));
    const fs::path beside = disk::withoutLinks(target).parent_path();
    const fs::path secrets = options.drillKeys ? options.drillKeys->folder() : fs::path();
    if (options.drillKeys) options.drillKeys->removeStale(library, clock.now());
    TRY(auto work, workFor(library, beside, manifest.isEncrypted(), secrets));
    const std::string name = library.isServer() ? "library.dump" : "library.kitapdar";
    manifest.madeAt = clock.now();
    manifest.engine = library.isServer() ? "postgres" : "sqlite";
    TRY(auto held, backUpVerified(library, work.verified() / name, clock, progress));
    if (held.head) manifest.head = BackedUpHead{held.head->seq, toHex(held.head->hash)};
    manifest.content = held.content;
    manifest.schema = held.schema;
    TRY(manifest.library, describe(work.verified(), name));
    if (manifest.isEncrypted() && options.drillKeys) {
        // Where no key can be kept there is a backup all the same, and no drill of it here.
        manifest.drillRecipient = options.drillKeys->make(library).value_or(std::string());
    }
    const fs::path from = options.files == WithFiles::Yes ? library.filesFolder() : fs::path();
    TRY(auto carried, takeParts(work, held, from, beside, manifest, progress));
    CHECK(disk::writeNew(work.folder.path() / Manifest::fileName, manifest.text(options.manifestKey)));
    if (progress.cancelled()) return fail(cancelled());
    auto kept = work.folder.keepAs(target);
    if (!kept && kept.error().kind == Fault::Kind::AlreadyExists) return fail(BackupExists{target.string()});
    CHECK(kept);
    if (!manifest.drillRecipient.empty()) options.drillKeys->removeOthers(library, manifest.drillRecipient);
    return BackupReport{.place = target.string(),
                        .bytes = manifest.library.stored().bytes,
                        .content = std::move(held.content),
                        .filesKnown = std::ssize(held.files),
                        .files = std::move(carried),
                        .keptAside = std::nullopt,
                        .recipients = manifest.recipients,
                        .isDrillKeyKept = !manifest.drillRecipient.empty()};
}

Result<BackupReport, BackupRefusal> restore(const fs::path& backup, const storage::Address& library, const Clock& clock,
                                            jobs::Progress& progress, OtherLibrary other, const KnownHeads* heads,
                                            const RestoreKeys& keys) {
    TRY(BackupSource source, backupSource(backup));
    const bool isOurs = !keys.manifestKey || keys.mayBeNotOurs || isProven(source, backup, *keys.manifestKey);
    CHECK(checkAgainstManifest(source));
    std::optional<disk::WorkFolder> clear;
    const bool isEncrypted = source.manifest && source.manifest->isEncrypted();
    if (isEncrypted) {
        CHECK(checkIdentity(source, keys.identity));
        CHECK(checkParts(source, progress));
        TRY(auto folder, clearFolder(storage::withoutLinks(library), {}));
        clear.emplace(std::move(folder));
        const fs::path present = library.filesFolder();
        TRY(source, openParts(source, clear->path(), keys.identity, present.empty() ? WithFiles::No : WithFiles::Yes,
                              present, progress));
    }
    Wanted wanted{std::nullopt, heads, backup.string()};
    const auto identity = identityOf(library); // nothing need be proven to a library in which nothing is
    if (other == OtherLibrary::Refused) wanted.identity = identity;
    wanted.isProven = isOurs || !identity;
    if (source.manifest) wanted.madeAt = source.manifest->madeAt;
    wanted.by = keys.by;
    if (auto erasures = erasuresOf(library)) wanted.erasures.push_back(std::move(*erasures));
    if (keys.living) {
        auto erasures = erasuresOf(*keys.living);
        if (!erasures) return fail(LivingLibraryUnread{keys.living->shown()});
        wanted.erasures.push_back(std::move(*erasures));
    }
    auto report = library.isServer()
                      ? restoreOnServer(source, library, wanted, clock, progress)
                      : restoreFile(source, storage::withoutLinks(library).file(), wanted, clock, progress);
    if (report && heads) (void)heads->forget(library);
    if (report && isEncrypted) report->recipients = source.manifest->recipients;
    return report;
}

} // namespace kitapdar
