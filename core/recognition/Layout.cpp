#include "core/recognition/Layout.h"

namespace kitapdar::recognition {

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

} // namespace kitapdar::recognition
