// A summary of a library that is not open: what is there and what may be done with it. Changes nothing.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"

#include <cstdint>

namespace kitapdar::storage {

struct LibrarySummary {
    EngineFacts facts;
    bool encrypted = false; // what travels between here and the server
    std::int64_t schema = 0;
    std::int64_t records = 0; // 0 also when the schema is not this program's
    bool mayWrite = false;
};

/// Faults as of connect(). Blocks, a server at most five seconds.
Result<LibrarySummary> summarize(const Address& address);

/// Whether a library can be made where connect() has found none (Fault::NotFound). Blocks.
Result<bool> mayMakeLibrary(const Address& address);

} // namespace kitapdar::storage
