// What persons have made of the words that an engine read: corrections that come again and again, and how many words of
// two texts of a page differ. Pure.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::recognition {

/// A word that was read and one that a person put in its place, both without the signs around them; from the first to
/// the last of the page. Only where as many words stand as there stood, three at most.
std::vector<std::pair<std::string, std::string>> correctionsIn(std::string_view read, std::string_view corrected);

struct WordDifference {
    int words = 0;  // of the first text
    int errors = 0; // words that are other ones, missing or too many
};
WordDifference differenceOf(std::string_view first, std::string_view second);

struct Replaced {
    std::string text;
    int words = 0; // that were replaced
};
/// Each word that is `read`, whatever signs stand around it; lines stay as they are.
Replaced replaced(std::string_view text, std::string_view read, std::string_view corrected);

} // namespace kitapdar::recognition
