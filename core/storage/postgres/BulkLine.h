// A row in the text format of "copy … from stdin". Pure; private to core/storage.
#pragma once

#include "core/storage/Value.h"

#include <string>

namespace kitapdar::storage::postgres {

/// Appends the row with its line end.
void appendBulkLine(std::string& text, const Parameters& values);

} // namespace kitapdar::storage::postgres
