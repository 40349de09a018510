#include "core/derivatives/FlowPage.h"

#include <QString>

#include <algorithm>
#include <numeric>

namespace kitapdar::derivatives {

namespace {

constexpr double whole = 10'000; // of a side
constexpr std::size_t lettersForMistake = 6;

QString letters(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

FlowBox shownBox(const recognition::Box& box, const BookPage& page) {
    const double width = std::max(1, page.layout.width);
    const double height = std::max(1, page.layout.height);
    const double areaWidth = std::max(1, page.area.right - page.area.left) / whole;
    const double areaHeight = std::max(1, page.area.bottom - page.area.top) / whole;
    const double left = (box.left / width - page.area.left / whole) / areaWidth;
    const double right = ((box.left + box.width) / width - page.area.left / whole) / areaWidth;
    const double top = (box.top / height - page.area.top / whole) / areaHeight;
    const double bottom = ((box.top + box.height) / height - page.area.top / whole) / areaHeight;
    switch (page.rotation) { // clockwise
    case 90:
        return {1 - bottom, left, 1 - top, right};
    case 180:
        return {1 - right, 1 - bottom, 1 - left, 1 - top};
    case 270:
        return {top, 1 - right, bottom, 1 - left};
    default:
        return {left, top, right, bottom};
    }
}

template <class Is>
bool firstLetterIs(std::string_view word, Is is) {
    for (const char32_t letter : letters(word).toStdU32String()) {
        if (QChar::isLetterOrNumber(letter)) return is(letter);
    }
    return false;
}

} // namespace

FlowPage flowPage(const Book& book, std::size_t page) {
    const BookPage& from = book.pages[page];
    FlowPage flow;
    flow.page = page;
    for (const recognition::Block& block : from.layout.blocks) {
        FlowBlock& to = flow.blocks.emplace_back();
        to.box = shownBox(block.box, from);
        for (const recognition::Line& line : block.lines) {
            FlowLine each;
            each.box = shownBox(line.box, from);
            for (const recognition::Word& word : line.words) {
                if (!word.text.empty()) each.words.push_back(word.text);
            }
            if (!each.words.empty()) to.lines.push_back(std::move(each));
        }
        if (to.lines.empty()) flow.blocks.pop_back();
    }
    return flow;
}

std::string textOf(const FlowLine& line) {
    std::string text;
    for (const std::string& word : line.words) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

std::string textOf(const FlowBlock& block) {
    std::string text;
    for (const FlowLine& line : block.lines) text.append(text.empty() ? "" : " ").append(textOf(line));
    return text;
}

std::string lettersOnly(std::string_view text, bool counted) {
    QString kept;
    const QString folded = letters(text).toCaseFolded();
    for (const QChar letter : folded) {
        if (letter.isLetter() || letter.isSurrogate() || (counted && letter.isDigit())) kept += letter;
    }
    return kept.toStdString();
}

bool areAlike(std::string_view a, std::string_view b) {
    if (a == b) return true;
    const QString first = letters(a);
    const QString second = letters(b);
    const auto longer = static_cast<std::size_t>(std::max(first.size(), second.size()));
    const std::size_t most = longer / lettersForMistake;
    if (most == 0 || static_cast<std::size_t>(std::abs(first.size() - second.size())) > most) return false;
    std::vector<std::size_t> before(static_cast<std::size_t>(second.size()) + 1);
    std::iota(before.begin(), before.end(), std::size_t{0});
    for (qsizetype i = 0; i < first.size(); ++i) {
        std::vector<std::size_t> row(before.size());
        row[0] = static_cast<std::size_t>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const std::size_t changed = before[j - 1] + (first[i] == second[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            row[j] = std::min({changed, before[j] + 1, row[j - 1] + 1});
        }
        before = std::move(row);
    }
    return before.back() <= most;
}

bool beginsSmall(std::string_view word) {
    return firstLetterIs(word, [](char32_t letter) { return QChar::isLower(letter); });
}

bool beginsCapital(std::string_view word) {
    return firstLetterIs(word, [](char32_t letter) { return QChar::isUpper(letter); });
}

} // namespace kitapdar::derivatives
