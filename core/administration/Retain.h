// The terms of retention are carried out: loans forget whose they were, readers are emptied, the journal forgets what
// it tells of readers. What is counted stays as it was.
#pragma once

#include "core/administration/Forget.h"
#include "core/staff/Signature.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kitapdar {

/// By kind, what is, was or would be forgotten.
struct RetainReport {
    std::int64_t loans = 0;   // that told whose they were
    std::int64_t readers = 0; // now empty
    std::int64_t entries = 0; // of the journal, with what they told of readers
    std::int64_t holds = 0;   // that told whose they were
    std::int64_t visits = 0;  // that told whose they were
    bool emptied = true;      // false: another program has the file open, what was forgotten may still be in its log
};

/// Steps "verifying", then "removing". ForgetHow::OnlyCount changes nothing and counts exactly what ForgetHow::Really
/// would forget. Nothing is forgotten while the journal or a row is not as it
/// should be. In slices of at most 200 ms that let the desks first, each with an entry that holds numbers alone; what
/// was cancelled goes on at the next call. `knownHeads` as of checkLibrary(). On a server the owner does it. Blocks.
Result<RetainReport, ForgetRefusal> retain(storage::Store& store, const journal::Journal& journal,
                                           const staff::Permitted<Permission::RetentionRun>& by,
                                           const std::vector<journal::Head>& knownHeads, ForgetHow how,
                                           jobs::Progress& progress);

/// What is shown and signed before a person has forgotten what was kept long enough: how many loans, readers, holds and
/// visits.
/// nullopt: nobody need sign, since they are no more than staff::signedFrom.
Result<std::optional<staff::Act>> retainAct(storage::Snapshot& snapshot, const journal::Journal& journal);

/// To be asked before a person's retain(). SignatureMissing where a second person is needed and has not signed. Blocks.
Result<void, staff::ApprovalRefusal> approveRetain(storage::Store& store, const journal::Journal& journal,
                                                   const staff::Permitted<Permission::RetentionRun>& by);

/// More than staff::signedFrom would be forgotten, and nobody in this library has ever had it done: a person sees it
/// and a second one signs, where people sign in.
struct FirstRunByHand {
    static constexpr std::string_view code = "first_run_by_hand";
    std::int64_t loans = 0;
    std::int64_t readers = 0;
};
using NightlyRefusal = Refusal<JournalNotSound, FirstRunByHand>;

/// retain() of a program that runs at night; nullopt: the library has its nightly run off
/// (readers::RetentionService::nightlyRun), and nothing was done. Called each night; where nothing is over it writes
/// nothing. Otherwise as retain().
Result<std::optional<RetainReport>, NightlyRefusal> retainAtNight(storage::Store& store,
                                                                  const journal::Journal& journal,
                                                                  const staff::Permitted<Permission::RetentionRun>& by,
                                                                  const std::vector<journal::Head>& knownHeads,
                                                                  jobs::Progress& progress);

} // namespace kitapdar
