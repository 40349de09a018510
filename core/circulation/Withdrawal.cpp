#include "core/collection/Withdrawal.h"

#include "core/circulation/CopyRouting.h"

namespace kitapdar::collection {

Result<void> withdraw(const journal::Journal& journal, journal::Operation& operation, storage::Transaction& transaction,
                      const Copy& copy) {
    return circulation::withdrawFromHold({journal, operation, transaction}, copy);
}

} // namespace kitapdar::collection
