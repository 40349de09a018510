// The SQL of shapes. A shape is written once, changed never and taken away never: an undo of the fact leaves it.
#pragma once

#include "core/figures/Shape.h"
#include "core/journal/Room.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::figures {

/// The number of the shape, which is written when nothing had it before.
Result<std::int64_t> idOf(storage::Transaction& transaction, const PersonShape& shape);
Result<std::int64_t> idOf(storage::Transaction& transaction, const BookShape& shape);

/// Both, asked at once: a scan pays for one question.
struct ShapeIds {
    std::int64_t book = 0;
    std::int64_t person = 0;
};
Result<ShapeIds> idsOf(storage::Transaction& transaction, const BookShape& book, const PersonShape& person);

/// The invariant "the `person_shape_id` of a row of `table` is a shape that persons have": of no known age, of one age
/// up to the end of the last band, or of one whole band (ageBandOf), and of a known sex. It names the shapes that are
/// not: "person_shape 12".
Invariant countsPossiblePersons(std::string_view code, const std::string& table);

/// All of them, by their numbers: some thousands.
Result<std::map<std::int64_t, PersonShape>> personShapes(storage::Snapshot& snapshot);
Result<std::map<std::int64_t, BookShape>> bookShapes(storage::Snapshot& snapshot);

} // namespace kitapdar::figures
