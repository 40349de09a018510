// The entry of a restore in the library that lives on: who put which backup in its place, up to which entry of the
// journal it goes, and who has signed it. docs/security.md.
#pragma once

#include "core/base/Session.h"
#include "core/journal/Journal.h"
#include "core/storage/Connection.h"
#include "core/storage/Store.h"

#include <cstdint>
#include <string>

namespace kitapdar::backups {

/// Who restores.
struct RestoredBy {
    Session session;
    std::string signedBy = {}; // name of the second person; "": nobody was asked, or there is nobody else
};

struct RestoreNote {
    RestoredBy by;
    std::string backup;    // name of its folder, or of the file of an older program
    std::int64_t upTo = 0; // number of the newest entry of the backup
};

/// Enters it in what is restored, which nobody else has open and which is to take the library's place: the entry is
/// there when the restored library is. One of an older schema gets a mark instead, and the entry when the library is
/// brought up to date (enterWaitingRestore()). Blocks.
Result<void> enterRestore(storage::Connection& restored, const journal::Journal& journal, const RestoreNote& note);

/// Whether a restore waits for its entry.
Result<bool> isRestoreWaiting(storage::Snapshot& snapshot);
/// Does nothing when none waits. Blocks.
Result<void> enterWaitingRestore(storage::Store& store, const journal::Journal& journal);

} // namespace kitapdar::backups
