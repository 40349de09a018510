// From an address to a connection: the one place that knows which engine is meant by it.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"

#include <memory>

namespace kitapdar::storage {

enum class OpenAs {
    New,    // makes an empty database; Fault::AlreadyExists when there is a library
    Writer, // as it is; nothing is migrated
    Reader
};

/// Faults of a file: Missing, NetworkDisk, Corrupt (not ours), ReadOnly. Faults of a server: Offline (it does not
/// answer), NotFound (no such database, or no library in it), Denied; `connectProblem` tells more of them. The
/// connection belongs to the calling thread. Blocks, a server at most five seconds.
Result<std::unique_ptr<Connection>> connect(const Address& address, OpenAs as);

/// Fault::SchemaTooNew when the library's schema is newer than this program, Unfinished when a move to it is under way.
Result<void> refuseUnreadable(Connection& connection);

/// Opens a library for reading only, unless it is refused as unreadable.
Result<std::unique_ptr<Connection>> openToRead(const Address& address);

} // namespace kitapdar::storage
