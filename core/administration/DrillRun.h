// A backup restored for trial: into a scratch folder, or a scratch database of the server, where it is looked at as a
// library, and thrown away.
#pragma once

#include "core/administration/Backup.h"
#include "core/administration/DrillKeys.h"
#include "core/backups/Drill.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <optional>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar {

/// An encrypted backup whose key for the drill is not here: made at another computer, or used up.
struct DrillKeyMissing {
    static constexpr std::string_view code = "drill_key_missing";
    std::string path; // of the backup
};
using DrillRefusal = Refusal<DrillKeyMissing, ToolMissing, MayNotCreateDatabase, ManifestDamaged, BackupDamaged,
                             BackupNotOurs, IdentityNeeded, IdentityMissing, IdentityUnprotected, IdentityUnfit>;

/// Restores the backup `folder` of `library` into scratch: every part is read and compared with the manifest, the
/// library is decrypted with the key of its drill (or with `identity`, when that is not ""), opened, checked for
/// damage, its journal followed, its rows, digest and journal compared with the manifest, and every invariant of the
/// rooms asked. Attached files of an encrypted backup are compared as they lie there and not opened: their key is the
/// recipients'. `key` (manifestKeyOf() in Manifest.h): BackupNotOurs when the manifest does not carry its code. What is
/// wrong with the backup is no refusal but the drill's finding. Scratch and the key of the drill are gone afterwards,
/// also when the program was killed: with the next backup, restore or drill, or removeClearRemains(). A drill that is
/// cancelled keeps the key. Steps "verifying", "copying". Blocks; any thread.
Result<backups::Drill, DrillRefusal> drillBackup(const std::filesystem::path& folder, const storage::Address& library,
                                                 const DrillKeys& keys, const std::filesystem::path& identity,
                                                 const Clock& clock, jobs::Progress& progress,
                                                 const std::optional<ManifestKey>& key = std::nullopt);

/// Writes the drill down as operation "backup.drill", by the program itself: it runs at night, whoever signed in last.
/// Blocks; never on the window's thread.
Result<void> recordDrill(storage::Store& store, const journal::Journal& journal, const backups::Drill& drill);

} // namespace kitapdar
