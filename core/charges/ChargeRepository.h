// The SQL of charges and of their lines.
#pragma once

#include "core/charges/Charge.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::charges {

/// Which charges a list shows; an empty member leaves all.
struct ChargeFilter {
    std::optional<readers::ReaderId> reader = {};
    std::optional<collection::CopyId> copy = {};
    std::optional<ChargeKind> kind = {};
    std::string place = {};
    bool openOnly = false; // something is owed
    std::optional<Day> from = {};
    std::optional<Day> to = {};
};

class ChargeRepository {
public:
    Result<std::optional<ChargeRow>> byId(storage::Snapshot& snapshot, ChargeId id) const;
    /// Oldest first, at most `limit`.
    Result<std::vector<ChargeRow>> list(storage::Snapshot& snapshot, const ChargeFilter& filter, int limit) const;
    /// Those of which something is owed, oldest first.
    Result<std::vector<ChargeRow>> openOf(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    /// What the reader owes, in tiyn; never below 0.
    Result<std::int64_t> owedBy(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    /// The newest charge of the loss of this copy of which something is owed or held.
    Result<std::optional<ChargeRow>> standingLoss(storage::Snapshot& snapshot, collection::CopyId copy) const;

    Result<std::optional<LineRow>> line(storage::Snapshot& snapshot, ChargeLineId id) const;
    /// In the order in which they were written.
    Result<std::vector<LineRow>> linesOf(storage::Snapshot& snapshot, ChargeId charge) const;
    /// The lines of a charge with this receipt.
    Result<std::vector<LineRow>> linesOf(storage::Snapshot& snapshot, ChargeId charge,
                                         const std::string& receipt) const;
    Result<std::vector<LineRow>> ofReceipt(storage::Snapshot& snapshot, const std::string& receipt) const;

    Result<ChargeId> insert(journal::Operation& operation, const Charge& charge) const;
    Result<ChargeLineId> insert(journal::Operation& operation, const ChargeLine& line) const;
};

} // namespace kitapdar::charges
