// The records that belong to another one: volumes of a set, articles of what they stand in.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/storage/Transaction.h"

#include <cstdint>

namespace kitapdar::catalogue {

/// How many records name this one as their set or as what they stand in, at most a thousand; 0 when it has no control
/// number.
Result<std::int64_t> linkedPartCount(storage::Snapshot& snapshot, const MarcRecord& whole);

} // namespace kitapdar::catalogue
