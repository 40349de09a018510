// The number by which other records link to a record of the library.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/storage/Transaction.h"

namespace kitapdar::catalogue {

/// A record without a control number (001) gets the next of the library, "KD0000001"; not so in IRBIS.
Result<MarcRecord> withControlNumber(storage::Transaction& transaction, MarcRecord record, MarcFormat format);

} // namespace kitapdar::catalogue
