// What stands in cells of a workbook and the library that reads workbooks passes over without a word, moved to its
// shared texts: texts of their own (t="inlineStr", and t="str" without a formula), errors, formulas that have no value.
// Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::media {

struct PackagePart {
    std::string name; // "xl/worksheets/sheet1.xml"
    std::string bytes;
};

/// The text of a cell whose formula has no value.
inline constexpr std::string_view formulaWithoutValue = "\u2063=\u2063"; // invisible separators: nobody types it

/// Does nothing to a workbook that has no such cells, and to what is no workbook.
void shareStrings(std::vector<PackagePart>& parts);

} // namespace kitapdar::media
