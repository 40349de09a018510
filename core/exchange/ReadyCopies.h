// The copies that a record tells of, made ready for the database. Private to core/exchange.
#pragma once

#include "core/catalogue/RecordFields.h"
#include "core/exchange/ImportReading.h"

#include <string_view>
#include <vector>

namespace kitapdar::exchange {

struct ReadyCopies {
    std::vector<ReadyCopy> copies;
    std::vector<CopyNote> notes; // of the record: fields of which no copy came
};

/// Pure. One copy of those that the fields tell of, without its sort key.
ReadyCopy readyCopy(const catalogue::CopyFields& fields);
/// How many copies fields without a number tell of.
int copiesOf(const catalogue::CopyFields& fields);

/// Pure. A group that is counted without numbers becomes as many copies, at most a thousand. No more than the first
/// that pass limits::copies.
ReadyCopies readyCopies(const catalogue::MarcRecord& marc);

} // namespace kitapdar::exchange
