// A cheap look at how a PDF is built, before a library that draws it walks through it: what no honest file has, and
// what would keep that library busy without end, is told at once.
#pragma once

#include <optional>
#include <string>

namespace kitapdar::media {

struct PdfStructure {
    /// Nested without end, a node of the page tree in two places, or a file of nothing but zeros without a table.
    bool isMalformed = false;
    /// Pages that the tree really has, whatever it says of their number. `nullopt`: not looked at to the end, because
    /// the file cannot be read so far (damaged, no or a wrong password) or is very large.
    std::optional<int> pages;
};

/// Of an open file, whose position is left anywhere. Reads a part of the file only: a second at most where the disk
/// answers.
PdfStructure structureOf(int file, const std::string& password);

/// Whether most of a file of more than a few megabytes reads as zeros: holes of the disk, or a download that has just
/// begun.
bool isHollow(int file);

} // namespace kitapdar::media
