// What is to be done when a library is opened: what migrations leave (places of its copies, numbers
// that were given out, registrations of its readers, its search index), what
// another ICU has made otherwise, and the calendar of a new year.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "core/library/Library.h"

namespace kitapdar {

/// Whether something waits to be done.
Result<bool> isUpkeepWaiting(storage::Snapshot& snapshot);

/// The holidays of this and the next year, in a library that has those of an earlier one: in the name of the program,
/// and nothing when they are there or the desk may not. Blocks.
Result<void> extendCalendar(Library& library);

/// Does all of it, and nothing when nothing waits. What makes entries waits while the clock is behind the journal. What
/// was cancelled goes on at the next call. Blocks.
Result<void> doUpkeep(Library& library, jobs::Progress& progress);

} // namespace kitapdar
