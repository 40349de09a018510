// SQLite's result codes as our faults. Private to core/storage.
#pragma once

#include "core/base/Fault.h"

struct sqlite3;

namespace kitapdar::storage::sqlite {

/// The fault for a result code; constraint names come from "CHECK constraint failed: name" and the like.
Fault faultOf(sqlite3* database, int code);

} // namespace kitapdar::storage::sqlite
