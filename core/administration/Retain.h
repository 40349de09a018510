// The terms of retention are carried out: loans forget whose they were, readers are emptied, the journal forgets what
// it tells of readers. What is counted stays as it was.
#pragma once

#include "core/administration/Forget.h"

#include <cstdint>
#include <vector>

namespace kitapdar {

/// No run of the night does it as long as statistics hang on readers and their loans: who is forgotten is counted by
/// category and month alone. A person starts it, and says so twice.
inline constexpr bool retainsNightly = false;

/// By kind, what is, was or would be forgotten.
struct RetainReport {
    std::int64_t loans = 0;   // that told whose they were
    std::int64_t readers = 0; // now empty
    std::int64_t entries = 0; // of the journal, with what they told of readers
    bool emptied = true;      // false: another program has the file open, what was forgotten may still be in its log
};

/// Steps "verifying", then "removing". ForgetHow::OnlyCount changes nothing; its `entries` are those whose term is over
/// and those about readers who are forgotten already. Nothing is forgotten while the journal or a row is not as it
/// should be. In slices of at most 200 ms that let the desks first, each with an entry that holds numbers alone; what
/// was cancelled goes on at the next call. `knownHeads` as of checkLibrary(). On a server the owner does it. Blocks.
Result<RetainReport, ForgetRefusal> retain(storage::Store& store, const journal::Journal& journal,
                                           const staff::Permitted<Permission::RetentionRun>& by,
                                           const std::vector<journal::Head>& knownHeads, ForgetHow how,
                                           jobs::Progress& progress);

} // namespace kitapdar
