// The orders of the list of records as SQL, and the keys of their places. Private to core/catalogue.
#pragma once

#include "core/base/PageSource.h"
#include "core/catalogue/RecordQueries.h"
#include "core/storage/Row.h"
#include "core/storage/Value.h"

#include <string>

namespace kitapdar::catalogue {

/// Every order is that of one column and then of the id, so no two rows have the same place.
class OrderSql {
public:
    /// The order Newest begins with the newest record when `descending` is false.
    OrderSql(RecordOrder order, bool descending);

    std::string keyColumns() const;
    std::string orderBy() const;
    /// "(r.title_key, r.id) > ($2, $1)"
    std::string after() const;

    PageKey key(const storage::Row& row) const;              // of a row of keyColumns()
    storage::Parameters keyValues(const PageKey& key) const; // for after(); empty when it is no key of this order

private:
    bool blobKey() const { return m_order == RecordOrder::Title || m_order == RecordOrder::Author; }

    RecordOrder m_order;
    bool m_backwards;
};

} // namespace kitapdar::catalogue
