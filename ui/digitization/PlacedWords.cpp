#include "ui/digitization/PlacedWords.h"

#include "core/catalogue/search/index/DocumentText.h"
#include "core/text/Fold.h"
#include "wording/Text.h"

#include <algorithm>
#include <string>

namespace kitapdar::ui {

namespace {

struct SeenWord {
    const recognition::Word* word;
    const recognition::Line* line;
};

std::vector<SeenWord> seenWords(const recognition::Layout& layout) {
    std::vector<SeenWord> all;
    for (const recognition::Block& block : layout.blocks) {
        for (const recognition::Line& line : block.lines) {
            for (const recognition::Word& word : line.words) all.push_back({&word, &line});
        }
    }
    return all;
}

/// A word as it is looked for, with the indexes of its halves.
struct FoldedWord {
    std::string folded;
    std::vector<int> from;
};

std::vector<FoldedWord> foldedWords(const std::vector<PlacedWord>& words) {
    std::vector<FoldedWord> all;
    std::string begun;
    std::vector<int> halves;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string text = utf8(words[i].text);
        halves.push_back(static_cast<int>(i));
        if (words[i].goesOn && i + 1 < words.size()) {
            text.resize(text.size() - recognition::hyphenOf(text).size());
            begun += text;
            continue;
        }
        for (const std::string& word : text::skeleton(begun + text)) {
            std::string token = catalogue::searchToken(word);
            if (!token.empty()) all.push_back({std::move(token), halves});
        }
        begun.clear();
        halves.clear();
    }
    return all;
}

bool fits(const std::string& folded, const std::vector<std::string>& forms, bool asPrefix) {
    return std::ranges::any_of(
        forms, [&](const std::string& form) { return asPrefix ? folded.starts_with(form) : folded == form; });
}

} // namespace

std::vector<PlacedWord> placedWords(const QString& text, const recognition::Layout* layout) {
    std::vector<PlacedWord> words;
    int line = 0;
    for (int at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            if (text[at] == QLatin1Char('\n')) ++line;
            ++at;
            continue;
        }
        int end = at;
        while (end < text.size() && !text[end].isSpace()) ++end;
        words.push_back({text.mid(at, end - at), at, std::nullopt, 100, line, false, {}});
        at = end;
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool isLast = words[i + 1].line != words[i].line;
        words[i].goesOn = isLast && !recognition::hyphenOf(utf8(words[i].text)).empty();
    }
    if (!layout) return words;
    const auto seen = seenWords(*layout);
    if (seen.size() != words.size()) return words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].box = seen[i].word->box;
        words[i].confidence = seen[i].word->confidence;
        words[i].lineBox = seen[i].line->box;
    }
    return words;
}

std::vector<int> foundWords(const std::vector<PlacedWord>& words, const recognition::SearchedWords& searched) {
    const auto folded = foldedWords(words);
    std::vector<int> found;
    for (const auto& part : searched.parts()) {
        const std::size_t length = part.words.size();
        bool isThere = false;
        for (std::size_t at = 0; at + length <= folded.size(); ++at) {
            bool fit = true;
            for (std::size_t i = 0; fit && i < length; ++i)
                fit = fits(folded[at + i].folded, part.words[i], part.isOpen && i + 1 == length);
            if (!fit) continue;
            isThere = true;
            for (std::size_t i = 0; i < length; ++i)
                found.insert(found.end(), folded[at + i].from.begin(), folded[at + i].from.end());
        }
        if (!isThere) return {};
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

QRectF placeOnPage(const recognition::Box& box, int width, int height, const pages::Page& page) {
    constexpr double whole = 10'000;
    const QRectF scan(double(box.left) / std::max(1, width), double(box.top) / std::max(1, height),
                      double(box.width) / std::max(1, width), double(box.height) / std::max(1, height));
    const pages::Area& area = page.area;
    const double across = std::max(1, area.right - area.left) / whole;
    const double down = std::max(1, area.bottom - area.top) / whole;
    const QRectF part((scan.x() - area.left / whole) / across, (scan.y() - area.top / whole) / down,
                      scan.width() / across, scan.height() / down);
    switch (page.rotation) {
    case 90:
        return {1 - part.bottom(), part.x(), part.height(), part.width()};
    case 180:
        return {1 - part.right(), 1 - part.bottom(), part.width(), part.height()};
    case 270:
        return {part.y(), 1 - part.right(), part.height(), part.width()};
    default:
        return part;
    }
}

bool looksMisread(const QString& word) {
    bool hasLatin = false, hasCyrillic = false, digitAfterLetter = false;
    for (int i = 0; i < word.size(); ++i) {
        const QChar letter = word[i];
        if (letter.isLetter()) {
            hasLatin = hasLatin || letter.script() == QChar::Script_Latin;
            hasCyrillic = hasCyrillic || letter.script() == QChar::Script_Cyrillic;
        }
        digitAfterLetter = digitAfterLetter || (i > 0 && letter.isDigit() && word[i - 1].isLetter());
    }
    return digitAfterLetter || (hasLatin && hasCyrillic);
}

} // namespace kitapdar::ui
