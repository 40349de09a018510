// The SQL of series and of the numbers that they gave out. Rooms draw numbers here, each asking its own tables whether
// something has the code already.
#pragma once

#include "core/journal/Operation.h"
#include "core/numbers/Series.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::numbers {

class NumberRepository {
public:
    /// The shipped ones while none is stored.
    Result<std::vector<Series>> series(storage::Snapshot& snapshot) const;
    Result<std::optional<Series>> find(storage::Snapshot& snapshot, std::string_view code) const;
    Result<std::vector<SeriesRow>> rows(storage::Snapshot& snapshot) const;
    /// Of one series, of all when the code is ""; in the order of their numbers.
    Result<std::vector<VoidedNumber>> voided(storage::Snapshot& snapshot, const std::string& series) const;
    Result<std::int64_t> lastOf(storage::Snapshot& snapshot, const Series& series) const;

    /// The next number; nobody else draws until the commit.
    Result<std::int64_t> draw(storage::Transaction& transaction, const Series& series) const;
    /// The series goes on behind `number`.
    Result<void> continueAfter(storage::Transaction& transaction, const Series& series, std::int64_t number) const;
    /// Enters a drawn number as given out; hold() tells to whom.
    Result<void> give(storage::Transaction& transaction, const Series& series, std::int64_t number,
                      const std::string& text) const;
    /// Enters a number that was given out before given numbers were listed, with who has it; nothing when it is entered
    /// already.
    Result<void> enterHeld(storage::Transaction& transaction, const Series& series, std::int64_t number,
                           const std::string& text, std::int64_t holder) const;
    /// Enters a drawn number as voided: something else has the code.
    Result<void> passOver(storage::Transaction& transaction, const Series& series, std::int64_t number,
                          const std::string& text) const;

    /// What the holder (a copy, a reader) has as a number of this kind now, nullopt when it is not there any more:
    /// numbers that were given to it and are not that one are voided, that one is its own.
    Result<void> hold(storage::Transaction& transaction, SeriesKind kind, std::int64_t holder, bool isThere,
                      const std::optional<std::string>& present) const;

    Result<SeriesId> insert(journal::Operation& operation, const Series& series) const;
    Result<void> update(journal::Operation& operation, const Series& series) const;
    Result<void> erase(journal::Operation& operation, SeriesId id) const;
};

} // namespace kitapdar::numbers
