// Texts about readers that people write by hand and everybody reads: numbers of persons do not stay in them. Private to
// core/journal, through which they all come into the library.
#pragma once

#include "core/storage/Value.h"

#include <string_view>

namespace kitapdar::journal {

/// As it is stored: of a column for such texts with dots in the place of every IIN and phone (text/PersonNumber.h),
/// else as it is.
storage::Value storedText(std::string_view table, std::string_view column, const storage::Value& value);

} // namespace kitapdar::journal
