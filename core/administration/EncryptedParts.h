// The parts of an encrypted backup, one file of `age` each: made from what was verified, and opened again for a
// restore. Private to core/administration.
#pragma once

#include "core/administration/Backup.h"
#include "core/administration/Manifest.h"
#include "core/base/Disk.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kitapdar {

/// A folder of this computer for clear data that are to be encrypted, or were decrypted: of its owner alone, on the
/// disk of the library file; of a library on a server below `secrets`, or where this computer keeps its data. Removed
/// with its content; those of killed programs are removed before.
Result<disk::WorkFolder> clearFolder(const storage::Address& library, const std::filesystem::path& secrets);

/// For whom the backups of this library are encrypted: public keys, sorted. None of an older schema.
Result<std::vector<std::string>> recipientsOf(storage::Snapshot& snapshot);

/// Encrypts the library, `clear`/manifest.library.path, into `folder`, for the recipients and the drill, removes the
/// clear file, and enters what was written in the manifest.
Result<void> encryptLibrary(const std::filesystem::path& clear, const std::filesystem::path& folder, Manifest& manifest,
                            jobs::Progress& progress);

/// Encrypts the attached files into `folder`/files for the recipients; one that a backup in the folder `beside` has
/// encrypted for the same ones gets a second name. Enters them in the manifest, also what is nowhere whole.
Result<CarriedFiles> encryptFiles(const std::vector<AttachedFile>& files, const std::filesystem::path& from,
                                  const std::filesystem::path& folder, const std::filesystem::path& beside,
                                  Manifest& manifest, jobs::Progress& progress);

/// Whether every part is what was written. BackupDamaged; Fault::Cancelled.
Result<void, BackupRefusal> checkParts(const BackupSource& source, jobs::Progress& progress);

/// IdentityNeeded without a file, IdentityMissing when it is none, IdentityUnprotected when others may read it.
Result<void, BackupRefusal> checkIdentity(const BackupSource& source, const std::filesystem::path& identity);

/// Decrypts the library, and with WithFiles::Yes the attached files that are not whole in `present`, into `clear`, laid
/// out as a plain backup, and compares each with the manifest. BackupDamaged, IdentityUnfit.
Result<BackupSource, BackupRefusal> openParts(const BackupSource& source, const std::filesystem::path& clear,
                                              const std::filesystem::path& identity, WithFiles files,
                                              const std::filesystem::path& present, jobs::Progress& progress);

} // namespace kitapdar
