// The text of scanned pages as a PDF has it under or over the picture: unseen, found and copied, each line on one
// baseline, each word as wide as it is printed.
#pragma once

#include "core/derivatives/Book.h"
#include "core/derivatives/PdfFile.h"

#include <map>
#include <string>
#include <string_view>

namespace kitapdar::derivatives {

class TextLayer {
public:
    /// Drawing of a page that is `width` by `height` points as its scan lies; "" when it has no text. Coordinates of
    /// the scan, not rotated.
    std::string drawing(const BookPage& page, double width, double height);
    /// Letters so far, blanks among them.
    std::int64_t letters() const { return m_letters; }
    /// The font of all drawings, of which /F0 is the name.
    Result<void> writeFont(PdfFile& pdf, int number) const;

private:
    std::string codesOf(std::string_view word);

    std::map<char32_t, int> m_codes; // of letters, from 1 as they come
    std::int64_t m_letters = 0;
};

} // namespace kitapdar::derivatives
