// Where the words of a page stand: what ALTO says, as values. The coordinates are pixels of the scan as it arrived, not
// of the turned or deskewed picture that the engine saw.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::recognition {

struct Box {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    friend bool operator==(const Box&, const Box&) = default;
};

struct Word {
    std::string text;
    Box box;
    int confidence = 0; // 0 to 100
    friend bool operator==(const Word&, const Word&) = default;
};

struct Line {
    Box box;
    int baseline = 0; // from the top of the scan, in the middle of the line
    std::vector<Word> words;
    /// The last word goes on in the next line: its printed half has its hyphen.
    bool endsWithHyphen = false;
    friend bool operator==(const Line&, const Line&) = default;
};

/// A paragraph or what looks like one.
struct Block {
    Box box;
    std::vector<Line> lines;
    friend bool operator==(const Block&, const Block&) = default;
};

/// Blocks in the order of reading.
struct Layout {
    int width = 0; // of the scan, pixels
    int height = 0;
    std::vector<Block> blocks;
    friend bool operator==(const Layout&, const Layout&) = default;
};

/// Words by blanks, lines by \n, an empty line between blocks.
std::string plainText(const Layout& layout);

/// The sign of hyphenation at the end of a word ("-", "‐", "¬" or a soft hyphen); "" when there is none, also of a word
/// that is nothing else.
std::string_view hyphenOf(std::string_view word);

/// The smallest box around both.
Box around(const Box& a, const Box& b);
/// Boxes of lines and blocks from those of their words, and which lines go on in the next one. Lines and blocks without
/// words are dropped.
void enclose(Layout& layout);

} // namespace kitapdar::recognition
