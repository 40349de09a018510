// A book as one text that flows: paragraphs put together over lines and pages, divided words whole, without running
// heads and page numbers; where each page begins is kept. Of it are made documents, e-books and plain text.
#pragma once

#include "core/derivatives/Book.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace kitapdar::derivatives {

/// A page of the book begins here.
struct PageMark {
    int number = 1; // in the item, from 1
    std::string label;
    friend bool operator==(const PageMark&, const PageMark&) = default;
};
struct LineEnd { // of a line that stays one: verse, a title page
    friend bool operator==(const LineEnd&, const LineEnd&) = default;
};
using Piece = std::variant<std::string, PageMark, LineEnd>;

enum class FlowKind {
    Heading,   // of a chapter
    Paragraph, //
    Note,      // from the foot of a page; stands behind the paragraph in which the page ends
    Picture    // a page as a picture: plate, cover, foldout
};

struct Flow {
    FlowKind kind = FlowKind::Paragraph;
    int level = 1;        // of a heading
    std::size_t page = 0; // index of the page on which it begins
    std::vector<Piece> pieces;
    friend bool operator==(const Flow&, const Flow&) = default;
};

struct Reflowed {
    std::vector<Flow> flows;
    std::int64_t letters = 0; // of the text, blanks among them
};

/// Blank pages are left out. Pure.
Reflowed reflow(const Book& book);

/// A line for each paragraph, an empty line between two; without pictures and marks of pages.
std::string plainText(const Reflowed& text);
/// Words of one flow, lines by \n.
std::string textOf(const Flow& flow);

} // namespace kitapdar::derivatives
