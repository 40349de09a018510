// The SQL of write-off acts.
#pragma once

#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/WriteOff.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::withdrawals {

/// A copy of an act and what of it and its title the check goes by.
struct ActCopy {
    ActLine line;
    collection::StateParts state;
    std::string kind; // of the record
    bool localHistory = false;
    std::string fingerprint; // of the record
};

class WriteOffRepository {
public:
    Result<std::optional<WriteOffAct>> act(storage::Snapshot& snapshot, ActId id) const;
    Result<std::optional<WriteOffAct>> reversalOf(storage::Snapshot& snapshot, ActId id) const;
    Result<std::optional<WriteOffAct>> numbered(storage::Snapshot& snapshot, int year, std::int64_t number) const;
    /// With the sums of their records; of drafts without them.
    Result<std::vector<ActRow>> list(storage::Snapshot& snapshot, int limit) const;
    Result<std::optional<ActRow>> row(storage::Snapshot& snapshot, ActId id) const;
    /// nullopt: no act names one.
    Result<std::optional<Commission>> lastCommission(storage::Snapshot& snapshot) const;

    Result<ActId> insert(journal::Operation& operation, const WriteOffAct& act) const;
    /// Raises `act.version`.
    Result<void> update(journal::Operation& operation, WriteOffAct& act) const;
    Result<void> erase(journal::Operation& operation, ActId id) const;
    /// The next number in the year of the act.
    Result<void> number(storage::Transaction& transaction, journal::Operation& operation, WriteOffAct& act) const;

    /// The lines of a draft, by the ids of their copies.
    Result<std::map<std::int64_t, std::int64_t>> lines(storage::Snapshot& snapshot, ActId id) const;
    Result<void> insertLine(journal::Operation& operation, ActId id, collection::CopyId copy) const;
    Result<void> eraseLine(journal::Operation& operation, std::int64_t line) const;

    /// The copies that are there, by their ids.
    Result<std::map<std::int64_t, ActCopy>> copies(storage::Snapshot& snapshot, const storage::Parameters& ids) const;
    /// Copies of the stock that meet the filter, in the order of their inventory numbers, at most `limit`.
    Result<std::vector<collection::CopyId>> matching(storage::Snapshot& snapshot, const CopyFilter& filter,
                                                     int limit) const;
    Result<std::int64_t> countMatching(storage::Snapshot& snapshot, const CopyFilter& filter) const;

    // What the check asks of many copies or records at once; each answers those of them for which it holds.
    Result<std::set<std::int64_t>> onLoan(storage::Snapshot& snapshot, const storage::Parameters& copies) const;
    Result<std::set<std::int64_t>> onHold(storage::Snapshot& snapshot, const storage::Parameters& copies) const;
    /// Which other draft has the copy.
    Result<std::map<std::int64_t, ActId>> inOtherDraft(storage::Snapshot& snapshot, ActId id,
                                                       const storage::Parameters& copies) const;
    /// How many copies of each record are in the stock, whether somebody has them or not.
    Result<std::map<std::int64_t, std::int64_t>> held(storage::Snapshot& snapshot,
                                                      const storage::Parameters& records) const;
    /// Records that wait for digitization or are in work, and those that were chosen as rare.
    struct Queued {
        std::set<std::int64_t> open;
        std::set<std::int64_t> rare;
    };
    Result<Queued> queued(storage::Snapshot& snapshot, const storage::Parameters& records) const;
    /// Whether a later edition of the work has a copy in the stock. `fingerprint` and `year` of the record.
    Result<bool> hasLaterEdition(storage::Snapshot& snapshot, std::string_view fingerprint, int year) const;
};

} // namespace kitapdar::withdrawals
