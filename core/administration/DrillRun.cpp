#include "core/administration/DrillRun.h"

#include "core/administration/EncryptedParts.h"
#include "core/administration/Manifest.h"
#include "core/backups/DrillService.h"
#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/exchange/Room.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/library/Rooms.h"
#include "core/staff/Gate.h"
#include "core/storage/BackupFile.h"
#include "core/storage/Columns.h"
#include "core/storage/Connect.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Store.h"

#include <chrono>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;
namespace findings = backups::findings;

/// Milliseconds since it was made, or since the last lap.
class StopWatch {
public:
    std::int64_t lap() {
        const auto now = std::chrono::steady_clock::now();
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_begun).count();
        m_begun = now;
        return passed;
    }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

/// What was found first; nullopt: nothing.
struct Finding {
    std::string_view code;
    std::string detail;
};
using Found = std::optional<Finding>;

/// The key of a drill, taken to where it goes with the scratch folder.
class TakenKey {
public:
    static Result<TakenKey> take(const fs::path& from, const fs::path& scratch) {
        const fs::path to = scratch / "identity";
        CHECK(disk::keepAlso(from, to));
        std::error_code ignored;
        fs::remove(from, ignored);
        return TakenKey(from, to);
    }
    const fs::path& file() const { return m_to; }
    /// For a drill that was not done.
    void putBack() const { (void)disk::renameNew(m_to, m_from); }

private:
    TakenKey(fs::path from, fs::path to) : m_from(std::move(from)), m_to(std::move(to)) {}

    fs::path m_from;
    fs::path m_to;
};

Result<Found> compareWithManifest(storage::Snapshot& snapshot, const Manifest& manifest) {
    TRY(const auto content, digestOf(snapshot));
    for (const auto& [table, rows] : manifest.content.rows) {
        const auto same = std::ranges::find(content.rows, std::pair(table, rows));
        if (same == content.rows.end()) return Found(Finding{findings::content, table});
    }
    if (content != manifest.content) return Found(Finding{findings::content, "digest"});
    TRY(const auto head, journal::head(snapshot));
    const bool sameHead = head.has_value() == manifest.head.has_value() &&
                          (!head || (head->seq == manifest.head->seq && toHex(head->hash) == manifest.head->hash));
    if (!sameHead) return Found(Finding{findings::content, "journal"});
    return Found();
}

Result<Found> askQuestions(storage::Snapshot& snapshot, const jobs::Progress& progress) {
    for (const Room& room : allRooms()) {
        for (const Invariant& invariant : room.invariants) {
            if (progress.cancelled()) return fail(cancelled());
            TRY(const auto row, snapshot.first(invariant.sql, {}, storage::only<std::string>));
            // An import that ran when the backup was made is no fault of the backup.
            if (row && invariant.code != exchange::unfinishedImports().code)
                return Found(Finding{findings::question, std::string(invariant.code) + ": " + *row});
        }
    }
    return Found();
}

Result<Found> lookInto(const BackupSource& source, const storage::Address& library, const Clock& clock,
                       jobs::Progress& progress) {
    progress.report({jobs::Stage::Copying, 0, 0});
    auto opened = storage::openBackup(library, source.file, [&] { return !progress.cancelled(); });
    if (!opened && opened.error().kind == Fault::Kind::Corrupt)
        return Found(Finding{findings::unopened, opened.error().detail});
    if (!opened) return fail(opened.error());
    storage::Connection& connection = (*opened)->connection();
    progress.report({jobs::Stage::Verifying, 0, 0});
    TRY(const auto damage, connection.damage());
    if (!damage.empty()) return Found(Finding{findings::library, damage.front()});
    storage::Snapshot snapshot(connection);
    TRY(const auto broken, journal::Journal(clock).firstBroken(snapshot));
    if (broken) return Found(Finding{findings::library, "operation " + std::to_string(*broken)});
    TRY(auto differs, compareWithManifest(snapshot, *source.manifest));
    if (differs) return differs;
    return askQuestions(snapshot, progress);
}

Result<void, DrillRefusal> checkNeeds(const storage::Address& library) {
    if (!library.isServer()) return {};
    TRY(const auto connection, storage::openToRead(library));
    TRY(const auto needs, storage::backupNeeds(*connection));
    if (!needs.missingTool.empty()) return fail(ToolMissing{needs.missingTool});
    if (!needs.mayNotCreate.empty()) return fail(MayNotCreateDatabase{needs.mayNotCreate});
    return {};
}

/// What a refusal of a restore says of the backup; the others stay refusals.
Result<Found, DrillRefusal> foundIn(const BackupRefusal& refusal) {
    if (std::holds_alternative<BackupDamaged>(refusal)) return Found(Finding{findings::part, {}});
    if (const auto* no = std::get_if<IdentityNeeded>(&refusal)) return fail(*no);
    if (const auto* no = std::get_if<IdentityMissing>(&refusal)) return fail(*no);
    if (const auto* no = std::get_if<IdentityUnprotected>(&refusal)) return fail(*no);
    if (const auto* no = std::get_if<IdentityUnfit>(&refusal)) return fail(*no);
    if (const auto* no = std::get_if<ToolMissing>(&refusal)) return fail(*no);
    if (const auto* no = std::get_if<ManifestDamaged>(&refusal)) return fail(*no);
    if (const auto* no = std::get_if<Fault>(&refusal)) return fail(*no);
    return fail(internalFault("a drill was refused"));
}

/// Parts and content; `drill` gets the times.
Result<Found, DrillRefusal> tried(const BackupSource& source, const storage::Address& library, const fs::path& scratch,
                                  const fs::path& identity, const Clock& clock, jobs::Progress& progress,
                                  backups::Drill& drill) {
    StopWatch watch;
    if (const auto parts = checkParts(source, progress); !parts) return foundIn(parts.error());
    BackupSource clear = source;
    if (source.manifest->isEncrypted()) {
        if (const auto fit = checkIdentity(source, identity); !fit) return foundIn(fit.error());
        auto opened = openParts(source, scratch, identity, WithFiles::No, {}, progress);
        if (!opened && std::holds_alternative<BackupDamaged>(opened.error()))
            return Found(Finding{findings::unopened, {}});
        if (!opened) return foundIn(opened.error());
        clear = std::move(*opened);
    }
    drill.openedIn = watch.lap();
    TRY(auto found, lookInto(clear, library, clock, progress));
    drill.verifiedIn = watch.lap();
    return found;
}

bool wasCancelled(const Result<Found, DrillRefusal>& found) {
    const Fault* fault = found ? nullptr : faultIn(found.error());
    return fault && fault->kind == Fault::Kind::Cancelled;
}

} // namespace

Result<backups::Drill, DrillRefusal> drillBackup(const fs::path& folder, const storage::Address& library,
                                                 const DrillKeys& keys, const fs::path& identity, const Clock& clock,
                                                 jobs::Progress& progress, const std::optional<ManifestKey>& key) {
    const auto source = ownBackupSource(folder, key);
    if (!source) {
        if (const auto* no = std::get_if<BackupNotOurs>(&source.error())) return fail(*no);
        if (const auto* no = std::get_if<BackupDamaged>(&source.error())) return fail(*no);
        if (const auto* no = std::get_if<Fault>(&source.error())) return fail(*no);
        return fail(ManifestDamaged{folder.string()});
    }
    if (!source->manifest) return fail(ManifestDamaged{folder.string()});
    CHECK(checkNeeds(library));
    TRY(const auto scratch, clearFolder(storage::withoutLinks(library), keys.folder()));
    std::optional<TakenKey> taken;
    if (source->manifest->isEncrypted() && identity.empty()) {
        const auto own = keys.find(library, source->manifest->drillRecipient);
        if (!own) return fail(DrillKeyMissing{folder.string()});
        TRY(taken, TakenKey::take(*own, scratch.path()));
    }
    backups::Drill drill;
    drill.madeAt = source->manifest->madeAt;
    drill.drilledAt = clock.now();
    const auto found =
        tried(*source, library, scratch.path(), taken ? taken->file() : identity, clock, progress, drill);
    if (taken && wasCancelled(found)) taken->putBack();
    CHECK(found);
    if (*found) {
        drill.finding = (*found)->code;
        drill.detail = (*found)->detail;
    }
    return drill;
}

Result<void> recordDrill(storage::Store& store, const journal::Journal& journal, const backups::Drill& drill) {
    return store.writeNow([&](storage::Transaction& transaction) -> Result<void> {
        const Session program{"Kitapdar", "0", {}};
        const auto by = staff::Gate::admitProgram<Permission::BackupRestore>(program);
        CHECK(backups::DrillService(journal).record(transaction, by, drill));
        return {};
    });
}

} // namespace kitapdar
