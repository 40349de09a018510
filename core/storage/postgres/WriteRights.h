// What the role of a connection may do. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"
#include "core/storage/Table.h"

namespace kitapdar::storage::postgres {

/// Whether the role may do with these tables of the library all that a desk does.
Result<bool> mayWrite(Connection& connection, const Tables& tables);

/// Whether the role may make a library in a database that holds none. Faults as of connectFault().
Result<bool> mayMakeLibrary(const ServerAddress& server);

} // namespace kitapdar::storage::postgres
