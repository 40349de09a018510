// Texts of a workbook that stand in their cells (t="inlineStr", and t="str" without a formula) moved to its shared
// ones: the library that reads workbooks passes over them without a word. Pure.
#pragma once

#include <string>
#include <vector>

namespace kitapdar::media {

struct PackagePart {
    std::string name; // "xl/worksheets/sheet1.xml"
    std::string bytes;
};

/// Does nothing to a workbook that has no such texts, and to what is no workbook.
void shareStrings(std::vector<PackagePart>& parts);

} // namespace kitapdar::media
