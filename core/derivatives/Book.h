// A book as everything that files are made of it: its pages in their order, each with its scan and its present text.
#pragma once

#include "core/base/Time.h"
#include "core/digitization/Item.h"
#include "core/pages/Page.h"
#include "core/recognition/Layout.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::derivatives {

/// A page that has a scan and is of the book.
struct BookPage {
    int number = 1;       // in the item, from 1
    std::string scanPath; // below the library's files folder
    std::string scanSha256;
    int frame = 0; // of that file, from 0
    int width = 0; // of the scan, pixels as it is shown
    int height = 0;
    int dpi = 0; // 0: the file does not say
    pages::Area area;
    int rotation = 0; // clockwise: 0, 90, 180, 270
    std::string label;
    pages::PageKind kind = pages::PageKind::Normal;
    std::string textSha256;     // of the present text with its places; "": there is none
    recognition::Layout layout; // of it
};

struct BookChapter {
    std::size_t page = 0; // index of the page on which it begins
    int level = 1;        // 1 to 6
    std::string title;
    friend bool operator==(const BookChapter&, const BookChapter&) = default;
};

struct Book {
    std::string title;
    std::string authors;
    std::string language; // as records have it: "kaz", "rus"; "": not known
    Instant changedAt;    // the newest scan or text of it
    std::vector<BookPage> pages;
    std::vector<BookChapter> chapters; // in the order of their pages
    bool hasText() const;
};

/// As documents and the web have it (BCP 47): "kaz" is "kk"; "und" when it is not known.
std::string languageTag(std::string_view language);

} // namespace kitapdar::derivatives
