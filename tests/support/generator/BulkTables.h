// Tables that are filled by millions of rows: without their indices and foreign keys, which are made when all rows are
// there, and without what makes a commit survive a power cut. For libraries that are made as a whole and can be made
// again; nobody else is connected meanwhile.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"

#include <string>
#include <vector>

namespace kitapdar::demo {

class BulkTables {
public:
    /// Takes the indices and foreign keys of these tables away. Outside of a transaction.
    static Result<BulkTables> prepare(storage::Connection& connection, const std::vector<std::string>& tables);
    /// Makes them again and counts the rows. The connection is of no other use afterwards. Outside of a transaction.
    Result<void> finish();

private:
    explicit BulkTables(storage::Connection& connection) : m_connection(&connection) {}
    Result<void> takeAway(const std::string& sql);

    storage::Connection* m_connection;
    std::vector<std::string> m_makeAgain; // statements
};

} // namespace kitapdar::demo
