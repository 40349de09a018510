// The numbers that are printed on pages, and how they go on from one page to the next.
#pragma once

#include "core/pages/Page.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::pages {

/// A label that can be counted on: "12", "xiv", "XIV", "[3]", "7r", "12-13", "pl. 4". Letters that stand for numbers
/// count only when they are the whole of a word: there is none in "Chapter".
struct CountedLabel {
    LabelKind kind = LabelKind::Arabic; // Inferred: in brackets
    bool isRoman = false;
    bool isUpper = false;     // of Roman numbers
    bool isFoliation = false; // a leaf and its side: 7r, 7v
    std::string before;       // what stands in front: "pl. "
    std::int64_t first = 0;   // from 1; of a foliation two for each leaf: 7r is 13, 7v is 14
    std::int64_t last = 0;    // of a double page or two columns: 12-13; else as `first`
};

/// nullopt when there is no number in it that could be counted on.
std::optional<CountedLabel> countedLabel(std::string_view label);

/// The label `pages` pages later: 12, 13; 7r, 7v, 8r; 12-13, 14-15; [3], [4].
std::string labelAfter(const CountedLabel& label, std::int64_t pages);

/// What kind a label is of: of columns nothing in it tells, so `chosen` does. None: nothing counts in it.
LabelKind labelKindOf(std::string_view label, std::optional<LabelKind> chosen = std::nullopt);

/// "xiv" of 14; "" when there is none: under 1, over 3999.
std::string romanOf(std::int64_t number);
/// nullopt when it is none, or not written as it is usually.
std::optional<std::int64_t> fromRoman(std::string_view small);

} // namespace kitapdar::pages
