// The orders of the list of records as SQL, and the keys of their places. Private to core/catalogue.
#pragma once

#include "core/base/PageSource.h"
#include "core/catalogue/RecordQueries.h"
#include "core/storage/Row.h"
#include "core/storage/Value.h"

#include <string>

namespace kitapdar::catalogue {

/// Every order ends with the id, so no two rows have the same place.
class OrderSql {
public:
    /// An order by nothing is that of the titles. What stands behind Newest, or comes again, decides nothing and is
    /// left out.
    explicit OrderSql(const RecordSort& sort);

    /// Whether an index has the rows in this order.
    bool isIndexed() const { return m_keys.empty() || (m_keys.size() == 1 && m_keys[0].backwards == m_backwards); }
    std::string keyColumns() const;
    std::string orderBy() const;
    /// "(r.title_key, r.id) > ($2, $1)"
    std::string after() const;

    PageKey key(const storage::Row& row) const;              // of a row of keyColumns()
    storage::Parameters keyValues(const PageKey& key) const; // for after(); empty when it is no key of this order

private:
    struct Key {
        RecordOrder order;
        bool backwards;
    };

    std::vector<Key> m_keys;  // before the id, the one that decides first in front
    bool m_backwards = false; // of the id
};

} // namespace kitapdar::catalogue
