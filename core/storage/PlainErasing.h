// PlainErasing: how bulk work on what is no secret erases. Overwriting every page that is given free, as is done with
// what a reader wants forgotten, would write an import's pages once more.
#pragma once

#include "core/storage/Transaction.h"

namespace kitapdar::storage {

/// While it lives, what the transaction erases is given free as it is; afterwards what is erased is overwritten. Lives
/// inside the closure of the transaction. Does nothing on a server.
class PlainErasing {
public:
    explicit PlainErasing(Transaction& transaction) : m_transaction(transaction) {
        (void)m_transaction.overwriteErased(false); // a fault leaves the safer way
    }
    ~PlainErasing() { (void)m_transaction.overwriteErased(true); }
    PlainErasing(const PlainErasing&) = delete;
    PlainErasing& operator=(const PlainErasing&) = delete;

private:
    Transaction& m_transaction;
};

} // namespace kitapdar::storage
