// What the journal tells of readers is forgotten when it is old: who did what, when and with which book stays.
#pragma once

#include "core/administration/LibraryCheck.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/staff/Permitted.h"

#include <cstdint>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar {

/// Something is wrong with the journal or the rows. The first of the problems.
struct JournalNotSound {
    CheckProblem first;
};
using ForgetRefusal = Refusal<JournalNotSound>;

enum class ForgetHow { Really, OnlyCount };

struct ForgetReport {
    std::int64_t entries = 0; // that were, or would be, forgotten
    bool emptied = true;      // false: another program has the file open, what was forgotten may still be in its log
};

/// JournalNotSound: the journal or a row is not as it should be; rows that no entry holds yet are no reason. Step
/// "verifying". Blocks.
Result<void, ForgetRefusal> checkSound(storage::Store& store, const std::vector<journal::Head>& knownHeads,
                                       jobs::Progress& progress);

/// What forgetReaderEntries() does once all was found to be sound. Returns the number of entries.
Result<std::int64_t> forgetEntries(storage::Store& store, const journal::Journal& journal,
                                   const staff::Permitted<Permission::RetentionRun>& by, Instant before,
                                   jobs::Progress& progress);

/// Forgets the payloads of all entries about readers that are older than `before` (journal::Journal::forget), and of
/// those about readers who are forgotten, however new they are; in slices
/// of 500, each whole; what was cancelled goes on at the next call. Backups keep what they hold. Nothing is forgotten
/// while the journal or a row is not as it should be: afterwards nobody could tell. In a file it is overwritten; on a
/// server the owner does it, and the engine's own cleaning overwrites it some time later.
/// `knownHeads` as of checkLibrary(). Steps "verifying", then "removing" with the entries. Blocks as the check of a
/// journal does; other desks work meanwhile.
Result<ForgetReport, ForgetRefusal> forgetReaderEntries(storage::Store& store, const journal::Journal& journal,
                                                        const staff::Permitted<Permission::RetentionRun>& by,
                                                        const std::vector<journal::Head>& knownHeads, Instant before,
                                                        ForgetHow how, jobs::Progress& progress);

} // namespace kitapdar
