#include "core/administration/Backup.h"

#include "core/administration/Digest.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/library/Rooms.h"
#include "core/storage/BackupFile.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/ServerLibrary.h"

#include <array>
#include <memory>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

Fault fileFault(const std::error_code& error) {
    const bool full = error == std::errc::no_space_on_device;
    return {full ? Fault::Kind::DiskFull : Fault::Kind::Offline, error.message(), {}};
}

/// A database and what may lie beside it: a log of another database must never be taken for its own.
fs::path beside(fs::path file, std::string_view ending) {
    file += ending;
    return file;
}
constexpr std::array<std::string_view, 4> endings = {"-wal", "-shm", "-journal", ""};

Result<void> renamed(const fs::path& from, const fs::path& to) {
    for (const std::string_view ending : endings) {
        if (!fs::exists(beside(from, ending))) continue;
        std::error_code error;
        fs::rename(beside(from, ending), beside(to, ending), error);
        if (error) return fail(fileFault(error));
    }
    return {};
}

/// A file that is taken away again unless it was kept.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) { remove(); }
    ~TemporaryFile() { remove(); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const fs::path& path() const { return m_path; }
    Result<void> keepAs(const fs::path& name) const { return renamed(m_path, name); }

private:
    void remove() const {
        std::error_code ignored;
        for (const std::string_view ending : endings) fs::remove(beside(m_path, ending), ignored);
    }

    fs::path m_path;
};

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

/// Copies `source` to a temporary file and proves that the copy is the same. What the source holds.
Result<ContentDigest, BackupRefusal> backUpVerified(const storage::Address& source, const fs::path& temporary,
                                                    const Clock& clock, jobs::Progress& progress) {
    TRY(auto original, storage::openToRead(source));
    CHECK(checkNeeds(*original));
    TRY(const auto damage, damageOf(*original, clock));
    if (damage) return fail(SourceDamaged{*damage});

    // Digest and copy are of one state: the copy is made inside the same read transaction.
    CHECK(original->beginRead());
    storage::Snapshot snapshot(*original);
    TRY(const auto content, digestOf(snapshot));
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
    if (contentOfBackup != content) return fail(Fault{Fault::Kind::Corrupt, "the copy is not the same", {}});
    return content;
}

/// "library.kitapdar.before-restore-2026-03-02", with a number behind it when there is one already.
fs::path nameAside(const fs::path& library, Day today) {
    const fs::path name = beside(library, ".before-restore-" + today.iso());
    fs::path free = name;
    for (int number = 2; fs::exists(free); ++number) free = beside(name, "-" + std::to_string(number));
    return free;
}

Result<BackupReport, BackupRefusal> restoreFile(const fs::path& backup, const fs::path& library, const Clock& clock,
                                                jobs::Progress& progress) {
    if (storage::backupKindOf(backup) == storage::BackupKind::Archive) return fail(BackupOfServer{backup.string()});
    const TemporaryFile temporary(beside(library, ".partial"));
    TRY(auto content, backUpVerified(backup, temporary.path(), clock, progress));

    std::optional<std::string> aside;
    if (fs::exists(library)) {
        auto folded = storage::foldWal(library);
        if (!folded && folded.error().kind == Fault::Kind::Busy) return fail(LibraryInUse{library.string(), {}});
        // A library too damaged to be folded is the very reason to restore: it is kept as it lies there.
        const fs::path name = nameAside(library, clock.today());
        CHECK(renamed(library, name));
        aside = name.string();
    }
    CHECK(temporary.keepAs(library));
    return BackupReport{library.string(), fs::file_size(library), std::move(content), aside};
}

Result<BackupReport, BackupRefusal> restoreOnServer(const fs::path& backup, const storage::Address& library,
                                                    const Clock& clock, jobs::Progress& progress) {
    const auto kind = storage::backupKindOf(backup);
    if (kind == storage::BackupKind::LibraryFile) return fail(BackupOfFile{backup.string()});
    if (kind == storage::BackupKind::Unknown) return fail(Fault{Fault::Kind::Corrupt, "no archive of a library", {}});
    TRY(const auto missing, storage::missingToRestore(library.server()));
    if (!missing.empty()) return fail(ToolMissing{missing});

    ContentDigest content;
    const auto judge = [&](storage::Connection& restored) -> Result<void> {
        progress.report({jobs::Stage::Verifying, 0, 0});
        TRY(const auto damage, damageOf(restored, clock));
        if (damage) return fail(Fault{Fault::Kind::Corrupt, *damage, {}});
        storage::Snapshot snapshot(restored);
        TRY(content, digestOf(snapshot));
        return {};
    };
    progress.report({jobs::Stage::Copying, 0, 0});
    const auto shouldContinue = [&] { return !progress.cancelled(); };
    const auto aside =
        storage::replaceLibrary(library.server(), allTables(), backup, clock.today(), shouldContinue, judge);
    if (!aside) {
        const auto* others = std::get_if<storage::ConnectedElsewhere>(&aside.error());
        if (others) return fail(LibraryInUse{library.shown(), others->who});
        return fail(std::get<Fault>(aside.error()));
    }
    return BackupReport{library.shown(), fs::file_size(backup), std::move(content), *aside};
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

Result<BackupReport, BackupRefusal> backUp(const storage::Address& library, const fs::path& target, const Clock& clock,
                                           jobs::Progress& progress) {
    if (fs::exists(target)) return fail(BackupExists{target.string()});
    const TemporaryFile temporary(beside(target, ".partial"));
    TRY(auto content, backUpVerified(library, temporary.path(), clock, progress));
    CHECK(temporary.keepAs(target));
    return BackupReport{target.string(), fs::file_size(target), std::move(content), std::nullopt};
}

Result<BackupReport, BackupRefusal> restore(const fs::path& backup, const storage::Address& library, const Clock& clock,
                                            jobs::Progress& progress) {
    return library.isServer() ? restoreOnServer(backup, library, clock, progress)
                              : restoreFile(backup, library.file(), clock, progress);
}

} // namespace kitapdar
