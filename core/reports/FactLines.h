// Facts of all rooms as lines of one form: the stream that figures and their lists are made from, so that both are
// parted by the same rule. Private to the room.
#pragma once

#include "core/figures/Shapes.h"
#include "core/reports/Figures.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace kitapdar::reports {

/// A fact, or several that do not differ.
struct FactLine {
    Measure measure = Measure::Lend;
    std::int64_t month = 0; // 202611
    std::string day;        // "" where days were not asked for
    std::string way;
    std::string place;
    std::int64_t book = 0;   // shape; 0: none
    std::int64_t person = 0; // shape; 0: none
    std::int64_t n = 0;
    // Of single facts.
    std::int64_t record = 0;
    std::string title;
    std::int64_t reader = 0; // 0: none, or forgotten
    std::string card;
    bool isForgotten = false;
    bool isBlocked = false; // the reader's data
};

/// The shapes that lines name, read once for a question.
struct ShapeTables {
    std::map<std::int64_t, figures::BookShape> books;
    std::map<std::int64_t, figures::PersonShape> persons;
};
Result<ShapeTables> shapeTables(storage::Snapshot& snapshot);

/// The code of a line on an axis.
std::string codeOn(Axis axis, const FactLine& line, const ShapeTables& shapes);

using LineVisitor = std::function<void(const FactLine&)>;

/// The facts that a question counts, added up where they do not differ; with their days when an axis asks for them.
Result<void> eachSum(storage::Snapshot& snapshot, const Question& question, const LineVisitor& visit);
/// The same facts one by one, of each measure by days.
Result<void> eachFact(storage::Snapshot& snapshot, const Question& question, const LineVisitor& visit);

} // namespace kitapdar::reports
