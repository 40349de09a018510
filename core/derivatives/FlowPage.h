// Pages as they are read: lines of words where they stand on the page as it is shown, whichever way its scan lies.
#pragma once

#include "core/derivatives/Book.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::derivatives {

/// Shares of the page as it is shown, from its upper left corner.
struct FlowBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double height() const { return bottom - top; }
    double width() const { return right - left; }
};

struct FlowLine {
    std::vector<std::string> words;
    FlowBox box;
};

struct FlowBlock {
    std::vector<FlowLine> lines;
    FlowBox box;
};

struct FlowPage {
    std::size_t page = 0; // index in the book
    std::vector<FlowBlock> blocks;
};

FlowPage flowPage(const Book& book, std::size_t page);
/// Words by blanks, lines as well.
std::string textOf(const FlowLine& line);
std::string textOf(const FlowBlock& block);

/// Letters alone, small: by which texts are compared. Numbers as well when they are `counted`.
std::string lettersOnly(std::string_view text, bool counted = false);
/// Whether two such texts are one but for some misread letters: one in six.
bool areAlike(std::string_view a, std::string_view b);
/// The first letter or digit of a word is a small letter; a capital one.
bool beginsSmall(std::string_view word);
bool beginsCapital(std::string_view word);

} // namespace kitapdar::derivatives
