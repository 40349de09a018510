// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::backups::kinds {

inline constexpr journal::Kind addRecipient{"recipient.add", Permission::KeyManage, {"backup_recipient"}};
inline constexpr journal::Kind removeRecipient{"recipient.remove", Permission::KeyManage, {"backup_recipient"}};
/// A backup was restored for trial. It happened, whatever is done afterwards.
inline constexpr journal::Kind drill{
    "backup.drill", Permission::BackupRestore, {"backup_drill"}, journal::Undo::Reverse};

inline constexpr std::array all = {&addRecipient, &removeRecipient, &drill};

} // namespace kitapdar::backups::kinds
