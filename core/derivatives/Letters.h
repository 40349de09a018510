// Letters that usual fonts have, so that whoever opens a document sees them and no boxes.
#pragma once

#include "core/derivatives/Reflow.h"

#include <optional>
#include <string>

namespace kitapdar::derivatives {

/// Whether one of the fonts that our documents name, or stand in for them, has the letter: PT Serif, Noto Serif, Noto
/// Naskh Arabic, DejaVu Serif. The list is core/derivatives/data/letters.tsv.
bool isCovered(char32_t letter);

struct UncoveredLetters {
    std::string letters;  // at most twenty, "U+F0A7 U+FFFD"
    std::size_t page = 0; // index of the first page of the flow with the first of them
};
/// nullopt: there are none.
std::optional<UncoveredLetters> uncoveredLetters(const Reflowed& text);

} // namespace kitapdar::derivatives
