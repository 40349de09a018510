// Files of data collectors: what was scanned away from a computer. Pure; any thread.
#pragma once

#include "core/stocktaking/Stocktaking.h"

#include <string>
#include <string_view>

namespace kitapdar::stocktaking {

/// The codes of a file in their order: a code a line, or a table (commas, semicolons or tabs) of whose columns the one
/// is read that a heading calls a code or barcode, else the first of those with the most different codes. Whatever
/// encoding the file has; lines without a code are left out, one with several cells and no code, too.
CollectorFile readCollector(std::string name, std::string_view bytes);

} // namespace kitapdar::stocktaking
