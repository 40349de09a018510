// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::backups::kinds {

/// Whom backups are encrypted for is changed on purpose only: no step back does it by the way.
inline constexpr journal::Kind addRecipient{
    "recipient.add", Permission::KeyManage, {"backup_recipient"}, journal::Undo::Reverse};
inline constexpr journal::Kind removeRecipient{
    "recipient.remove", Permission::KeyManage, {"backup_recipient"}, journal::Undo::Reverse};
/// A backup was restored for trial. It happened, whatever is done afterwards.
inline constexpr journal::Kind drill{
    "backup.drill", Permission::BackupRestore, {"backup_drill"}, journal::Undo::Reverse};

/// A backup took the place of the library that was there; the entry is in what lives on.
inline constexpr journal::Kind restore{"library.restore", Permission::BackupRestore, {}, journal::Undo::Reverse};

inline constexpr std::array all = {&addRecipient, &removeRecipient, &drill, &restore};

} // namespace kitapdar::backups::kinds
