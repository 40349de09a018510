// What the journal tells of readers is forgotten when it is old: who did what, when and with which book stays.
#pragma once

#include "core/administration/LibraryCheck.h"
#include "core/base/Time.h"
#include "core/circulation/Erasure.h"
#include "core/jobs/Progress.h"
#include "core/readers/SealingService.h"
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

/// How many entries forgetEntries() would forget once retain() has forgotten the loans, holds and readers whose term is
/// over.
Result<std::int64_t> countEntriesToForget(storage::Snapshot& snapshot, const circulation::RetentionLimits& limits);

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

/// What came of sealing a library that held restricted data of readers in clear.
struct SealReadersReport {
    std::int64_t readers = 0; // whose values were sealed now
    std::int64_t entries = 0; // of the journal that held such values and hold them no longer
    bool emptied = true;      // false: another program has the file open, its log may still hold them
};
using SealReadersRefusal =
    Refusal<JournalNotSound, readers::KeyExists, readers::NoKey, readers::KeyMissing, readers::NotProven,
            readers::AlreadySealed, readers::PublicKeyMalformed, readers::UnknownSlot, readers::LastSlot,
            readers::LastGeneration, readers::ValueNotOpened, staff::SignatureMissing, keys::KeyLocked,
            keys::WrongGroup, keys::SheetIncomplete, keys::OtherSheet>;

/// Seals the restricted data of all readers (readers::SealingService::seal), forgets the payloads of all entries that
/// hold such values in clear, and writes a library file anew, so that neither the file nor its log has them. What was
/// killed in between goes on at the next call: AlreadySealed only when nothing at all was left to do. Nothing is done
/// while the journal or a row is not as it should be. Backups from before keep what they hold; on a server the owner
/// does it, and the engine's own cleaning overwrites it some time later. Blocks as the check of a journal does, then as
/// copying the file.
Result<SealReadersReport, SealReadersRefusal> sealReaders(storage::Store& store, const journal::Journal& journal,
                                                          const keys::OpenKey& key,
                                                          const staff::Permitted<Permission::KeyManage>& by,
                                                          const std::vector<journal::Head>& knownHeads,
                                                          jobs::Progress& progress);

/// Restricted data of readers that are still in clear, for the check: "readers_in_clear" with the number of readers
/// while the library does not seal, "journal_in_clear" with the number of entries that hold such values. Advice.
Result<std::vector<CheckProblem>> restrictedInClear(storage::Snapshot& snapshot);

} // namespace kitapdar
