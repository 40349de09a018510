// Putting a backup in the place of a library where people sign in: what the second person signs.
#pragma once

#include "core/administration/Backup.h"
#include "core/keys/KeySlots.h"
#include "core/staff/Signature.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <string>

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

/// Whom a restore over what is at a place asks before anything is changed.
enum class RestoreAsks {
    Nobody,    // no library is there, or one in which nobody signs in, or of a program without accounts
    SignIn,    // it opens, and people sign in: somebody who may, and a second person
    Sheet,     // it does not open here any more, and a recovery sheet opens its key
    Unreadable // it does not open here any more, and who could be asked cannot be read: to be said plainly
};
/// Faults of a library that does not answer and may be sound. Changes nothing. Blocks as isSignInNeeded().
Result<RestoreAsks> restoreAsks(const storage::Address& library);

using RecoveryRefusal = Refusal<keys::WrongGroup, keys::SheetIncomplete, keys::OtherSheet>;
/// Whether what was typed is a recovery sheet of the library, which need not open: its slots alone are read. Blocks.
Result<void, RecoveryRefusal> checkRecoverySheet(const storage::Address& library, const std::string& typed);

} // namespace kitapdar
