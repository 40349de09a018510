#include "core/derivatives/Inputs.h"

#include "core/digitization/KeptBytes.h"

#include <cstdint>
#include <string_view>

namespace kitapdar::derivatives {

namespace {

/// Of how files are made: to be raised when the same book becomes another file.
constexpr std::int64_t maker = 1;

class Content {
public:
    /// With its length, so that no two lists of texts read alike.
    void add(std::string_view text) {
        m_bytes.append(std::to_string(text.size())).append(":").append(text).append("\n");
    }
    void add(std::int64_t number) { m_bytes.append(std::to_string(number)).append("\n"); }
    std::string digest() const { return digitization::sha256OfBytes(m_bytes); }

private:
    std::string m_bytes;
};

bool isPicture(pages::PageKind kind) {
    return kind == pages::PageKind::Plate || kind == pages::PageKind::Cover || kind == pages::PageKind::Foldout;
}

} // namespace

std::string inputsOf(const Book& book, DerivativeKind kind) {
    const bool isPdf = kind == DerivativeKind::Pdf;
    const bool isText = kind == DerivativeKind::Text;
    Content content;
    content.add(code(kind));
    content.add(maker);
    if (!isText) {
        content.add(book.title);
        content.add(book.authors);
        content.add(book.language);
    }
    for (const BookPage& page : book.pages) {
        content.add(code(page.kind));
        content.add(page.label);
        content.add(page.textSha256);
        if (!isText) content.add(page.number);
        // The way of the lines and what lies outside of the page.
        content.add(page.rotation);
        for (const int side : {page.area.left, page.area.top, page.area.right, page.area.bottom}) content.add(side);
        if (!isPdf && (isText || !isPicture(page.kind))) continue;
        content.add(page.scanSha256);
        for (const int number : {page.frame, page.width, page.height, page.dpi}) content.add(number);
    }
    for (const BookChapter& chapter : book.chapters) {
        content.add(static_cast<std::int64_t>(chapter.page));
        content.add(chapter.level);
        content.add(chapter.title);
    }
    return content.digest();
}

} // namespace kitapdar::derivatives
