// Books made by hand, for tests of what is made of them: pages of 2480 by 3508 pixels with lines where they are put.
#pragma once

#include "core/derivatives/Book.h"

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::test {

inline constexpr int bookWidth = 2480;
inline constexpr int bookHeight = 3508;

/// A block whose lines are those of the text; each is as wide as its letters.
inline recognition::Block block(const std::string& text, int top, int left = 300, int lineHeight = 50) {
    recognition::Block made;
    std::istringstream lines(text);
    int y = top;
    for (std::string each; std::getline(lines, each); y += lineHeight + 20) {
        recognition::Line line;
        line.baseline = y + lineHeight * 4 / 5;
        std::istringstream words(each);
        int x = left;
        for (std::string word; words >> word;) {
            const int width = static_cast<int>(word.size()) * 12;
            line.words.push_back({word, {x, y, width, lineHeight}, 95});
            x += width + 20;
        }
        made.lines.push_back(std::move(line));
    }
    return made;
}

inline derivatives::BookPage bookPage(int number, std::vector<recognition::Block> blocks,
                                      const std::string& label = {}) {
    derivatives::BookPage page;
    page.number = number;
    page.scanPath = "scan-" + std::to_string(number) + ".jpg";
    page.scanSha256 = std::string(64, static_cast<char>('0' + number % 10));
    page.width = bookWidth;
    page.height = bookHeight;
    page.dpi = 300;
    page.label = label;
    page.layout = {bookWidth, bookHeight, std::move(blocks)};
    recognition::enclose(page.layout);
    page.textSha256 = std::string(64, 'a');
    return page;
}

inline derivatives::Book bookOf(std::vector<derivatives::BookPage> pages) {
    derivatives::Book book;
    book.title = "Абай жолы";
    book.authors = "Әуезов М.";
    book.language = "kaz";
    book.changedAt = Instant{1'600'000'000'000};
    book.pages = std::move(pages);
    return book;
}

} // namespace kitapdar::test
