// The keys that lists are sorted by, made anew out of the MARC of records. Private to core/catalogue.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <cstdint>

namespace kitapdar::catalogue {

/// Of the records with ids after `after` up to `last`: writes the keys that differ from what this program makes. Keys
/// are no content, so that no entry of the journal tells of it. Records without MARC stay as they are.
Result<void> fileAnew(storage::Transaction& transaction, std::int64_t after, std::int64_t last);

} // namespace kitapdar::catalogue
