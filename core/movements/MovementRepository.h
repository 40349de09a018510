// The SQL of movements.
#pragma once

#include "core/journal/Operation.h"
#include "core/movements/Movement.h"
#include "core/movements/MovementColumns.h"
#include "core/storage/Transaction.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar::movements {

/// What the line of the inventory book says of a copy.
struct BookText {
    std::string number;
    std::string author;
    std::string title;
    std::optional<int> year;
    std::string shelf;
    Money value;
};

class MovementRepository {
public:
    Result<std::optional<MovementAct>> act(storage::Snapshot& snapshot, MovementId id) const;
    Result<std::optional<MovementAct>> numbered(storage::Snapshot& snapshot, int year, std::int64_t number) const;
    Result<std::optional<MovementRow>> row(storage::Snapshot& snapshot, MovementId id) const;
    /// nullopt: of all kinds.
    Result<std::vector<MovementRow>> list(storage::Snapshot& snapshot, std::optional<MovementKind> kind,
                                          int limit) const;
    /// nullopt: no act names one.
    Result<std::optional<withdrawals::Commission>> lastCommission(storage::Snapshot& snapshot) const;

    Result<MovementId> insert(journal::Operation& operation, const MovementAct& act) const;
    /// Raises `act.version`.
    Result<void> update(journal::Operation& operation, MovementAct& act) const;
    Result<void> erase(journal::Operation& operation, MovementId id) const;
    /// The next number in the year of the act.
    Result<void> number(storage::Transaction& transaction, journal::Operation& operation, MovementAct& act) const;

    /// The lines of an act by the ids of their copies; a reversing act has those of the one that it takes back.
    Result<std::map<std::int64_t, StoredLine>> lines(storage::Snapshot& snapshot, MovementId id) const;
    Result<void> insertLine(journal::Operation& operation, MovementId id, collection::CopyId copy) const;
    Result<void> updateLine(journal::Operation& operation, const StoredLine& line) const;
    Result<void> eraseLine(journal::Operation& operation, std::int64_t line) const;

    /// Which other draft has the copy; copies are handed over by one draft at a time, and re-valued by one.
    Result<std::map<std::int64_t, MovementId>> inOtherDraft(storage::Snapshot& snapshot, const MovementAct& act,
                                                            const storage::Parameters& copies) const;
    /// How many copies of records are in the stock at each place, without those of the act.
    using Held = std::map<std::pair<std::int64_t, std::string>, std::int64_t>;
    Result<Held> heldBeside(storage::Snapshot& snapshot, MovementId act, const storage::Parameters& records) const;
    /// Lines of the inventory book, by their ids.
    Result<std::map<std::int64_t, BookText>> bookTexts(storage::Snapshot& snapshot,
                                                       const storage::Parameters& entries) const;
    /// Since when copies are in the stock: by the first of the lines that they ever had in the inventory book, else by
    /// the day on which they were received. Those of which neither is known are left out.
    Result<std::map<std::int64_t, Day>> inStockSince(storage::Snapshot& snapshot,
                                                     const storage::Parameters& copies) const;
    /// Signed acts of binding and repair some of whose copies are not back, the oldest first.
    Result<std::vector<MovementAct>> withAway(storage::Snapshot& snapshot) const;
};

} // namespace kitapdar::movements
