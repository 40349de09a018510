// Reading what was made of an item.
#pragma once

#include "core/derivatives/Derivative.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::derivatives {

/// A file of an item and whether it is still what would be made.
struct DerivativeState {
    DerivativeKind kind = DerivativeKind::Pdf;
    std::optional<Derivative> present; // none: it was never made
    bool isStale = false;              // a page, a text or the record was changed since
};

class DerivativeQueries {
public:
    /// One for each kind, in their order; none when there is no such item. No file is read.
    Result<std::vector<DerivativeState>> states(storage::Snapshot& snapshot, digitization::ItemId item) const;
    /// Kinds that were made and are not what would be made now.
    Result<std::vector<DerivativeKind>> staleKinds(storage::Snapshot& snapshot, digitization::ItemId item) const;
    /// Whether the item has a PDF that was made of its present pages and texts: it counts as the item's PDF.
    Result<bool> hasPresentPdf(storage::Snapshot& snapshot, digitization::ItemId item) const;
};

} // namespace kitapdar::derivatives
