// A summary of a library that is not open: what is there and what may be done with it. Changes nothing.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"
#include "core/storage/Table.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>

namespace kitapdar::storage {

struct LibrarySummary {
    EngineFacts facts;
    bool encrypted = false; // what travels between here and the server
    std::int64_t schema = 0;
    bool mayWrite = false;
};

/// `look` reads what else is to be told of a library of this program's schema; of another it is not asked. `tables` are
/// those of that schema. Faults as of connect(). Blocks, a server at most five seconds.
Result<LibrarySummary> summarize(const Address& address, const Tables& tables,
                                 const std::function<Result<void>(Snapshot&)>& look);

/// Whether a library can be made where connect() has found none (Fault::NotFound). Blocks.
Result<bool> mayMakeLibrary(const Address& address);

} // namespace kitapdar::storage
