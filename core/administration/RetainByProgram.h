// What was kept long enough is forgotten by a program that happens to be open at night.
#pragma once

#include "core/administration/KnownHeads.h"
#include "core/administration/Retain.h"
#include "core/base/Pending.h"
#include "core/base/Time.h"

#include <optional>

namespace kitapdar {

/// Whether it is the time of day for it by the local time of the machine: from two o'clock until six.
bool isNight(Instant at);

/// retainAtNight() by the program itself, whoever is signed in: that it runs is what the library has set. nullopt also
/// for a library on a server, where its owner's timer does it. Blocks; never on the window's thread.
Result<std::optional<RetainReport>, NightlyRefusal> retainByProgram(storage::Store& store,
                                                                    const journal::Journal& journal,
                                                                    const KnownHeads& known, jobs::Progress& progress);

/// What retain() would forget now; nothing is changed. Blocks; never on the window's thread.
Result<RetainReport, ForgetRefusal> countRetained(storage::Store& store, const journal::Journal& journal,
                                                  const staff::Permitted<Permission::RetentionRun>& by,
                                                  const KnownHeads& known, jobs::Progress& progress);

/// When something was forgotten last because its term was over; nullopt: never. Any thread.
Pending<Result<std::optional<Instant>>> lastRetained(storage::Store& store);

} // namespace kitapdar
