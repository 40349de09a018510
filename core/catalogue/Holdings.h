// What the catalogue asks of copies and loans. Rooms above keep those tables, and one statement reads a whole page of a
// list with them, so they contribute SQL: declared here, where it is asked, and defined where the tables are known
// (core/collection/Holdings.cpp, core/holds/Holdings.cpp, core/circulation/Holdings.cpp).
#pragma once

#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

// `record` is the column in which the record's id stands: "r.id".

/// How many copies the record has; those that were written off are no longer the library's.
std::string copyCountSql(std::string_view record);
/// How many of them stand on the shelf and nobody has lent them.
std::string freeCopyCountSql(std::string_view record);
/// The condition that there is one of those.
std::string hasFreeCopySql(std::string_view record);

/// The condition that a copy of the record is in one of these places, by their codes, whose marks stand in `places`:
/// "$3, $4". What was written off is nowhere.
std::string hasCopyInSql(std::string_view record, std::string_view places);
/// "select place, how many of the records have a copy there" of those that `records` selects by their ids; of all
/// records when it is empty. Copies of which no place is known are left out.
std::string recordsByPlaceSql(std::string_view records);

/// How many copies the record has, those that were written off among them.
Result<std::int64_t> heldCopies(storage::Snapshot& snapshot, RecordId record);
/// How many items of the digitization queue the record has, whatever became of them (core/digitization/Holdings.cpp).
Result<std::int64_t> heldItems(storage::Snapshot& snapshot, RecordId record);

/// How many holds of readers name the record, ended ones among them (core/holds/Holdings.cpp).
Result<std::int64_t> holdsOf(storage::Snapshot& snapshot, RecordId record);

/// The records of the copies with this barcode or inventory number. Case, leading zeros, a blank or hyphen between
/// letters and digits, and whether letters that look the same are Latin or Cyrillic make no difference.
Result<std::vector<RecordId>> recordsOfCopy(storage::Snapshot& snapshot, const std::string& code);

} // namespace kitapdar::catalogue
