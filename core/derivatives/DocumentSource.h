// A book that flows as pandoc reads it (its syntax tree as JSON, version 1.22): text in it is text, never a link or a
// formula.
#pragma once

#include "core/derivatives/Reflow.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace kitapdar::derivatives {

/// A picture beside the source.
struct PicturePlace {
    std::string file;   // name
    double widthCm = 0; // so that it fits on a sheet; 0: as the reader likes it
};

struct SourceFacts {
    std::vector<std::pair<std::string, std::string>> metadata; // "title", "lang" …
    std::map<std::size_t, PicturePlace> pictures;              // by the page
};

/// Marks of pages are empty spans with the name "page-12"; that of a heading stands at the paragraph behind it. Pages
/// without a picture in `facts` are left out as pictures.
std::string documentSource(const Reflowed& text, const SourceFacts& facts);

} // namespace kitapdar::derivatives
