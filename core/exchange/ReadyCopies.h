// The copies that a record tells of, made ready for the database. Private to core/exchange.
#pragma once

#include "core/exchange/ImportReading.h"

#include <vector>

namespace kitapdar::exchange {

/// Pure. A group that is counted without numbers becomes as many copies, at most a thousand. No more than the first
/// that pass limits::copies.
std::vector<ReadyCopy> readyCopies(const catalogue::MarcRecord& marc, catalogue::MarcFormat format);

} // namespace kitapdar::exchange
