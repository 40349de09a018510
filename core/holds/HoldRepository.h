// The SQL of holds.
#pragma once

#include "core/holds/Hold.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::holds {

/// Which holds a list shows; an empty member leaves all.
struct HoldFilter {
    std::optional<readers::ReaderId> reader;
    std::optional<catalogue::RecordId> record;
    std::optional<HoldState> state;
    std::string pickupPlace;
    std::optional<Day> endedFrom; // ended on this day or later; nullopt: open ones alone, unless a state is named
};

/// A copy that stands on a shelf and is nobody's.
struct FreeCopy {
    collection::Copy copy;
    std::string recordKind;
};

/// What a reader has of holds, for the rules that limit them.
struct HoldCounts {
    int open = 0;
    int placedToday = 0; // without those that were cancelled
};

class HoldRepository {
public:
    Result<std::optional<Hold>> byId(storage::Snapshot& snapshot, HoldId id) const;
    Result<std::optional<HoldRow>> row(storage::Snapshot& snapshot, HoldId id) const;
    /// The open holds of a reader, the ready ones first.
    Result<std::vector<HoldRow>> ofReader(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    /// Those of the filter, by state, record and position.
    Result<std::vector<HoldRow>> list(storage::Snapshot& snapshot, const HoldFilter& filter) const;
    /// The waiting holds of a record in the order of their positions.
    Result<std::vector<Hold>> queue(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    /// Those for which a copy of the record is requested and not taken yet, in the order in which they were placed.
    Result<std::vector<Hold>> requested(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    /// For whom a copy is requested, on its way or on the hold shelf.
    Result<std::optional<Hold>> capturedBy(storage::Snapshot& snapshot, collection::CopyId copy) const;
    /// The open hold of a reader that lending this copy fulfils: the one that has captured it, else one of the record
    /// that any copy serves or this one.
    Result<std::optional<Hold>> fulfilledBy(storage::Snapshot& snapshot, const collection::Copy& copy,
                                            readers::ReaderId reader) const;
    Result<HoldCounts> countsOf(storage::Snapshot& snapshot, readers::ReaderId reader, Day today) const;
    /// Free copies of the record in the order of their ids, whole ones before damaged ones.
    Result<std::vector<FreeCopy>> freeCopies(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    /// The copies of the record that are neither written off nor astray.
    Result<std::vector<FreeCopy>> presentCopies(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    /// Records with a waiting hold and a free copy.
    Result<std::vector<catalogue::RecordId>> servableRecords(storage::Snapshot& snapshot) const;
    /// Open holds that end before this day: not picked up, or no longer wanted. Ready ones first, then by id.
    Result<std::vector<Hold>> outdated(storage::Snapshot& snapshot, Day today) const;
    /// The copies that were refused to the hold, and those that were refused to anybody on this day.
    Result<std::vector<collection::CopyId>> refusedCopies(storage::Snapshot& snapshot, HoldId hold, Day today) const;

    Result<HoldId> insert(journal::Operation& operation, const Hold& hold) const;
    /// Fault::Conflict when the hold was changed since it was read; its version is raised.
    Result<void> update(journal::Operation& operation, Hold& hold) const;
};

} // namespace kitapdar::holds
