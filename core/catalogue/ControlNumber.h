// The number by which other records link to a record of the library.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/storage/Transaction.h"

#include <string_view>

namespace kitapdar::catalogue {

/// The counter of these numbers; an operation that took one says so (Operation::numbered).
inline constexpr std::string_view controlNumberSeries = "record_control_number";

/// A record without a control number (001) gets the next of the library, "KD0000001"; not so in IRBIS.
Result<MarcRecord> withControlNumber(storage::Transaction& transaction, MarcRecord record, MarcFormat format);

} // namespace kitapdar::catalogue
