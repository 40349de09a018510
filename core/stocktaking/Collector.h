// Files of data collectors: what was scanned away from a computer. Pure; any thread.
#pragma once

#include "core/stocktaking/Stocktaking.h"

#include <string>
#include <string_view>

namespace kitapdar::stocktaking {

/// The codes of a file in their order, whatever encoding it has. A line is a code or has cells between tabs,
/// semicolons, commas or bars, each line its own. The code stands in the column that is named; else in the one that a
/// heading calls a code or barcode; else in that with the most different codes, dates and numbers of lines left aside.
/// A line without a code there is unread, the headings and what stands above them aside. `column`: a heading, whatever
/// its case, or a number from 1; "": none is named. One that the file lacks gives no codes.
CollectorFile readCollector(std::string name, std::string_view bytes, std::string_view column = {});

} // namespace kitapdar::stocktaking
