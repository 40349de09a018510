// The copies that a record tells of, made ready for the database. Private to core/exchange.
#pragma once

#include "core/exchange/ImportReading.h"

#include <vector>

namespace kitapdar::exchange {

struct ReadyCopies {
    std::vector<ReadyCopy> copies;
    std::vector<CopyNote> notes; // of the record: fields of which no copy came
};

/// Pure. A group that is counted without numbers becomes as many copies, at most a thousand. No more than the first
/// that pass limits::copies.
ReadyCopies readyCopies(const catalogue::MarcRecord& marc);

} // namespace kitapdar::exchange
