// Registrations of a library from before they were kept year by year: of each reader the newest one alone is known. The
// migration that made their table leaves a mark, and this does what is to be done, through the journal.
#pragma once

#include "core/jobs/Progress.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"

namespace kitapdar::readers {

/// Whether registrations wait to be made.
Result<bool> areRegistrationsWaiting(storage::Snapshot& snapshot);

/// A registration of the day that each reader's row tells, with what the reader is like now, as registered again and
/// without a place: which was the first and where it was is not known. In slices, each a transaction with an entry of
/// its own; what was cancelled goes on at the next call, and so does what waits while the clock is behind the journal
/// (journal/ClockBehind.h). Does nothing when nothing is to be done. Blocks.
Result<void> adoptWaitingRegistrations(storage::Store& store, const journal::Journal& journal,
                                       jobs::Progress& progress);

} // namespace kitapdar::readers
