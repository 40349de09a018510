#include "core/recognition/Layout.h"

#include <algorithm>

namespace kitapdar::recognition {

namespace {

template <class Parts>
Box boxOf(const Parts& parts) {
    Box box = parts.front().box;
    for (const auto& part : parts) box = around(box, part.box);
    return box;
}

} // namespace

std::string plainText(const Layout& layout) {
    std::string text;
    for (const Block& block : layout.blocks) {
        if (!text.empty()) text += '\n';
        for (const Line& line : block.lines) {
            for (std::size_t i = 0; i < line.words.size(); ++i) text += (i > 0 ? " " : "") + line.words[i].text;
            text += '\n';
        }
    }
    return text;
}

std::string_view hyphenOf(std::string_view word) {
    for (const std::string_view hyphen : {"-", "‐", "¬", "\xC2\xAD"}) {
        if (word.size() > hyphen.size() && word.ends_with(hyphen)) return hyphen;
    }
    return {};
}

Box around(const Box& a, const Box& b) {
    const int left = std::min(a.left, b.left);
    const int top = std::min(a.top, b.top);
    return {left, top, std::max(a.left + a.width, b.left + b.width) - left,
            std::max(a.top + a.height, b.top + b.height) - top};
}

void enclose(Layout& layout) {
    for (Block& block : layout.blocks) {
        std::erase_if(block.lines, [](const Line& line) { return line.words.empty(); });
        for (Line& line : block.lines) {
            line.box = boxOf(line.words);
            line.endsWithHyphen = !hyphenOf(line.words.back().text).empty();
        }
        if (block.lines.empty()) continue;
        block.lines.back().endsWithHyphen = false; // a paragraph goes on nowhere
        block.box = boxOf(block.lines);
    }
    std::erase_if(layout.blocks, [](const Block& block) { return block.lines.empty(); });
}

} // namespace kitapdar::recognition
