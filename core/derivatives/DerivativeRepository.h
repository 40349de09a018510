// The only SQL of derivatives.
#pragma once

#include "core/derivatives/Derivative.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::derivatives {

class DerivativeRepository {
public:
    explicit DerivativeRepository(storage::Snapshot& snapshot) : m_snapshot(snapshot) {}

    /// Not superseded, in the order of kinds.
    Result<std::vector<Derivative>> present(digitization::ItemId item);
    /// The present one of its kind is superseded by it.
    Result<DerivativeId> put(journal::Operation& operation, const Derivative& derivative);

private:
    storage::Snapshot& m_snapshot;
};

} // namespace kitapdar::derivatives
