#include "core/derivatives/RunningHeads.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace kitapdar::derivatives {

namespace {

constexpr double edge = 0.12;      // of the height of a page
constexpr double samePlace = 0.03; // of it
constexpr int leastPages = 3;
constexpr std::size_t leastLetters = 6; // bytes: three Cyrillic ones
constexpr int rowsAtEdge = 2;

enum class Edge { Top, Bottom };

/// Lines side by side, the outermost of a page.
struct Row {
    std::vector<std::pair<std::size_t, std::size_t>> lines; // block and line
    FlowBox box;
    std::string text;
};

std::optional<Row> outermost(const FlowPage& page, Edge which) {
    std::optional<FlowBox> outer;
    for (const FlowBlock& block : page.blocks) {
        for (const FlowLine& line : block.lines) {
            const bool isFarther =
                !outer || (which == Edge::Top ? line.box.top < outer->top : line.box.bottom > outer->bottom);
            if (isFarther) outer = line.box;
        }
    }
    if (!outer || (which == Edge::Top ? outer->bottom > edge : outer->top < 1 - edge)) return std::nullopt;
    Row row;
    row.box = *outer;
    std::vector<std::pair<double, std::string>> parts;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        for (std::size_t j = 0; j < page.blocks[i].lines.size(); ++j) {
            const FlowLine& line = page.blocks[i].lines[j];
            const double middle = (line.box.top + line.box.bottom) / 2;
            if (middle < outer->top || middle > outer->bottom) continue;
            row.lines.emplace_back(i, j);
            parts.emplace_back(line.box.left, textOf(line));
        }
    }
    std::ranges::sort(parts);
    for (const auto& [left, text] : parts) row.text.append(row.text.empty() ? "" : " ").append(text);
    return row;
}

/// "12", "— 12 —", "[xiv]", "12*"; "" when it is no number.
std::string numberIn(const std::string& text) {
    static const QRegularExpression number(
        QStringLiteral("^[\\s\\-–—.·•*\\[\\]()|]*(\\d{1,4}|[ivxlcIVXLC]{1,8})[\\s\\-–—.·•*\\[\\]()|]*$"));
    return number.match(QString::fromStdString(text)).captured(1).toLower().toStdString();
}

std::string plainLabel(const std::string& label) { return numberIn(label); }

struct Head {
    std::string letters;
    std::vector<double> places;
};

class Edges {
public:
    Edges(const Book& book, std::vector<FlowPage>& pages, Edge which) : m_book(book), m_pages(pages), m_which(which) {}

    void drop() {
        std::vector<std::optional<Row>> rows;
        for (const FlowPage& page : m_pages) rows.push_back(outermost(page, m_which));
        const auto numbers =
            std::ranges::count_if(rows, [](const auto& row) { return row && !numberIn(row->text).empty(); });
        const auto heads = headsOf(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] && isDropped(m_pages[i], *rows[i], numbers >= leastPages, heads)) take(m_pages[i], *rows[i]);
        }
    }

private:
    double placeOf(const Row& row) const { return m_which == Edge::Top ? row.box.top : row.box.bottom; }

    std::vector<Head> headsOf(const std::vector<std::optional<Row>>& rows) const {
        std::vector<Head> heads;
        for (const auto& row : rows) {
            if (!row) continue;
            const std::string letters = lettersOnly(row->text);
            if (letters.size() < leastLetters) continue;
            auto known = std::ranges::find_if(heads, [&](const Head& head) { return areAlike(head.letters, letters); });
            if (known == heads.end()) known = heads.insert(heads.end(), Head{letters, {}});
            known->places.push_back(placeOf(*row));
        }
        return heads;
    }

    bool isDropped(const FlowPage& page, const Row& row, bool areNumbersUsual, const std::vector<Head>& heads) const {
        const std::string number = numberIn(row.text);
        if (!number.empty()) return areNumbersUsual || number == plainLabel(m_book.pages[page.page].label);
        const std::string letters = lettersOnly(row.text);
        if (letters.size() < leastLetters || isHeading(page, letters)) return false;
        for (const Head& head : heads) {
            if (!areAlike(head.letters, letters)) continue;
            const auto near = std::ranges::count_if(
                head.places, [&](double place) { return std::abs(place - placeOf(row)) <= samePlace; });
            return near >= leastPages;
        }
        return false;
    }

    /// Of a chapter that begins on the page, and nowhere else on it.
    bool isHeading(const FlowPage& page, const std::string& letters) const {
        const bool isChapter = std::ranges::any_of(m_book.chapters, [&](const BookChapter& chapter) {
            return chapter.page == page.page && areAlike(lettersOnly(chapter.title), letters);
        });
        if (!isChapter) return false;
        int times = 0;
        for (const FlowBlock& block : page.blocks) {
            if (areAlike(lettersOnly(textOf(block)), letters)) {
                ++times;
                continue;
            }
            for (const FlowLine& line : block.lines) times += areAlike(lettersOnly(textOf(line)), letters) ? 1 : 0;
        }
        return times < 2;
    }

    static void take(FlowPage& page, const Row& row) {
        for (auto at = row.lines.rbegin(); at != row.lines.rend(); ++at) {
            auto& lines = page.blocks[at->first].lines;
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at->second));
        }
        std::erase_if(page.blocks, [](const FlowBlock& block) { return block.lines.empty(); });
    }

    const Book& m_book;
    std::vector<FlowPage>& m_pages;
    Edge m_which;
};

} // namespace

void dropRunningHeads(const Book& book, std::vector<FlowPage>& pages) {
    for (const Edge which : {Edge::Top, Edge::Bottom}) {
        for (int row = 0; row < rowsAtEdge; ++row) Edges(book, pages, which).drop();
    }
}

} // namespace kitapdar::derivatives
