// Is the library sound? Looks at everything, changes nothing.
#pragma once

#include "core/administration/Backup.h"
#include "core/base/Result.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/jobs/Progress.h"
#include "core/journal/Audit.h"
#include "core/storage/Store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar {

/// One thing that is wrong. `code` is stable ("journal_chain", "copy_lent_twice" …; each room lists its own, see
/// core/journal/Room.h, those of the journal are in core/journal/Audit.h), `detail` names rows by table and id and
/// files by their path in the store, never people.
struct CheckProblem {
    std::string code;
    std::string detail;

    friend bool operator==(const CheckProblem&, const CheckProblem&) = default;
};

/// Nothing is wrong: something is to be done once, so that the check can tell more. "rows_not_sealed": sealLibrary();
/// "derived_version": upgrade(). "import_unfinished": an import runs, or was killed and is ended by taking its file
/// again or by its undo. "files_not_verified": the library has no folder of attached files here; the detail is how many
/// it knows of. "signed_alone": so many acts have no second signature, since one person worked alone; nothing is to be
/// done. "readers_in_clear", "journal_in_clear": restrictedInClear() in Forget.h.
bool isAdvice(const CheckProblem& problem);
/// It follows from other rows, so that remakeDerived() makes it anew.
bool isMadeAnew(const CheckProblem& problem);

/// Damage of the file, indexes and constraints, the journal and whether the rows follow from it, series of numbers,
/// what follows from other columns and rows (core/library/DerivedRows.h) with the search index, also whether it finds
/// what its rows say, what must hold between the rows, and every attached file, which is read. `knownHeads`: ends of
/// this journal that were seen elsewhere (KnownHeads.h, a backup). At most ten problems of each kind are reported. Time
/// grows with the number of rows, memory as of journal::audit(). Steps "verifying" with the table as part.
/// Fault::Cancelled within a page of rows and between files. Blocks; never on the window's thread.
Result<std::vector<CheckProblem>> checkLibrary(storage::Store& store, const catalogue::SearchIndex& search,
                                               const std::vector<journal::Head>& knownHeads, jobs::Progress& progress);

/// The end of the journal in a backup that was made of this library: what the library must still have. None when the
/// backup's journal is empty. BackupDamaged when its library cannot be read. Faults as of storage::openBackup().
Result<std::optional<journal::Head>, BackupRefusal> headOfBackup(const storage::Address& library,
                                                                 const std::filesystem::path& backup,
                                                                 const jobs::Progress& progress);

/// What is wrong with a backup itself: its library and attached files are read and compared with its manifest.
/// "backup_…" codes; nothing of a backup of one file, which says nothing of itself. `key`: of the library that made it
/// (manifestKeyOf()); "backup_not_ours" when the manifest was not written with it, so that what it lists proves
/// nothing. ManifestDamaged and BackupDamaged as of backupSource(). Fault::Cancelled. Blocks.
Result<std::vector<CheckProblem>, BackupRefusal> checkBackup(const std::filesystem::path& backup,
                                                             jobs::Progress& progress,
                                                             const std::optional<ManifestKey>& key = std::nullopt);

/// The journal's part of it, over all rooms. `progress`: nullptr when it is not watched.
Result<journal::AuditReport> auditLibrary(storage::Snapshot& snapshot, const std::vector<journal::Head>& knownHeads,
                                          jobs::Progress* progress = nullptr);

} // namespace kitapdar
