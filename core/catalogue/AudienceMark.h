// The age that a record is meant for, "16+": by the law on the protection of children from harmful information books
// are marked 0+, 6+, 12+, 14+, 16+ or 18+. Pure; any thread.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string_view>

namespace kitapdar::catalogue {

/// "16+", "12 +", "для детей старше 16 лет (16+)": the first number with a plus that is one of the marks; nullopt:
/// none. "C++11+" and "2016+" are none.
std::optional<int> ageMarkIn(std::string_view text);

/// By where each format tells it: MARC 21 in 521 and 385, the UNIMARC family in 333, IRBIS in 900 (subfield z) and 333;
/// then in the notes (MARC 21: 5xx, UNIMARC: 3xx). nullopt: the record has no mark, or 0+.
std::optional<int> ageMarkOf(const MarcRecord& record, MarcFormat format);

/// Of a record as it is stored.
Result<std::optional<int>> ageMarkOf(storage::Snapshot& snapshot, RecordId record);

} // namespace kitapdar::catalogue
