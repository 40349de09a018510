// Putting a backup in the place of a library where people sign in: what the second person signs.
#pragma once

#include "core/administration/Backup.h"
#include "core/staff/Signature.h"
#include "core/storage/Address.h"

#include <filesystem>

namespace kitapdar {

/// What is shown of a restore, and signed: the backup's folder, when it was made, its rows, entries and digest. A
/// backup of an older program, which is one file and says nothing of itself, is read for it. Refusals as of
/// backupSource(). Blocks.
Result<staff::Act, BackupRefusal> restoreAct(const std::filesystem::path& backup);

/// Whether somebody must sign in before a program touches the library as a whole. False where there is no library,
/// where it is of another schema (which is older than signing in, or refused anyway), and where it can no longer be
/// read: then whoever may write the file, or owns the database, restores it. Changes nothing. Blocks, a server at most
/// five seconds.
Result<bool> isSignInNeeded(const storage::Address& library);

} // namespace kitapdar
