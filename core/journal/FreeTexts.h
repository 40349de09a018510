// Texts that people write by hand and everybody reads: numbers of persons do not stay in them. Private to core/journal,
// through which they all come into the library. Codes (cards, barcodes, inventory numbers), what is catalogued, and
// what the library says of itself (its places with their phones, texts of consents) are no such texts; FreeTextsTest
// wants every column to be the one or the other.
#pragma once

#include "core/journal/Entry.h"
#include "core/storage/Value.h"

#include <string_view>

namespace kitapdar::journal {

/// As it is stored: of a column for such texts with dots in the place of every IIN and phone (text/PersonNumber.h),
/// else as it is.
storage::Value storedText(std::string_view table, std::string_view column, const storage::Value& value);

/// The same in the facts of an entry that hold such texts.
void cleanFacts(Facts& facts);

} // namespace kitapdar::journal
