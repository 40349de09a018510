// How a reader finds the way through a PDF: the outline of chapters, and the labels of pages as they are printed.
#pragma once

#include "core/derivatives/Book.h"
#include "core/derivatives/PdfFile.h"

#include <string>
#include <vector>

namespace kitapdar::derivatives {

/// The object of the outline; 0: the book has no chapters. `pages`: objects of the book's pages.
Result<int> writeOutline(PdfFile& pdf, const Book& book, const std::vector<int>& pages);

/// The entries of the number tree of labels; "" when no page has one. Numbers that follow each other are one entry.
std::string pageLabels(const Book& book);

} // namespace kitapdar::derivatives
