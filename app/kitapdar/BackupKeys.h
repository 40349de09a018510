// The private key of an encrypted backup: who has one that opens it, and how it is asked for.
#pragma once

#include "core/administration/Backup.h"
#include "ui/dialogs/Dialogs.h"

#include <optional>

namespace kitapdar::app {

/// The same refusal with those who have the keys beside the keys, as the library at that place names them. Blocks.
BackupRefusal namingHolders(BackupRefusal refusal, const storage::Address& library);
/// The question for the file with a private key, after none or one that does not do; nullopt: no key is wanted.
std::optional<ui::FileQuestion> keyQuestion(const BackupRefusal& refusal);

} // namespace kitapdar::app
