// A book as METS 1.12 (schema of the Library of Congress): which files it is made of, the order of its pages, its
// chapters, and where the words of each page are (ALTO).
#pragma once

#include "core/base/Time.h"
#include "core/derivatives/Book.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::derivatives {

struct MetsFile {
    std::string href; // from the METS: "images/0001.tif"
    std::string mime; // "" not known
    std::int64_t bytes = 0;
    std::string sha256; // hex
};

/// Of the page of the book with the same index.
struct MetsPage {
    std::size_t picture = 0;      // index of MetsFacts::pictures
    std::optional<MetsFile> alto; // none: the page has no text
};

struct MetsFacts {
    std::string identifier; // of the book: "kitapdar:item:12"
    std::string year;       // of the record, "" not known
    Instant madeAt;
    std::vector<MetsFile> pictures; // files of scans, each once
    std::vector<MetsPage> pages;
};

/// Pages that show a part of a scan name it; a picture of a file with several says which one by a fragment ("#page=3");
/// resolution and turn of a picture are MIX 2.0. Pure.
std::string metsOf(const Book& book, const MetsFacts& facts);

/// By the end of the name: "image/tiff"; "" not known.
std::string mimeOf(const std::string& name);

} // namespace kitapdar::derivatives
