// The columns of recipients of backups and of drills.
#pragma once

#include "core/backups/Drill.h"
#include "core/backups/Recipient.h"
#include "core/storage/Columns.h"

namespace kitapdar::backups {

inline constexpr auto recipientColumns = storage::columnsOf<Recipient>(
    storage::readOnly("id", &Recipient::id), storage::fixed("public_key", &Recipient::publicKey),
    storage::edited("role", &Recipient::role, storage::codes(roleFromCode, RecipientRole::Director)),
    storage::edited("holder", &Recipient::holder), storage::readOnly("row_version", &Recipient::version));

inline constexpr auto drillColumns = storage::columnsOf<Drill>(
    storage::readOnly("id", &Drill::id), storage::fixed("made_at", &Drill::madeAt),
    storage::fixed("drilled_at", &Drill::drilledAt), storage::fixed("opened_in", &Drill::openedIn),
    storage::fixed("verified_in", &Drill::verifiedIn), storage::fixed("finding", &Drill::finding),
    storage::fixed("detail", &Drill::detail), storage::readOnly("row_version", &Drill::version));

} // namespace kitapdar::backups
