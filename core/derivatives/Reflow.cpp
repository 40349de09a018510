#include "core/derivatives/Reflow.h"

#include "core/derivatives/FlowPage.h"
#include "core/derivatives/Hyphens.h"
#include "core/derivatives/RunningHeads.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>

namespace kitapdar::derivatives {

namespace {

using pages::PageKind;

constexpr double lowerPart = 0.5;     // of a page, where notes stand
constexpr double smallerPrint = 0.93; // of the usual height of a line
constexpr double shortLines = 0.75;   // of the width of the page's text: verse
constexpr double mostLines = 0.9;     // of a verse begin with a capital letter
constexpr std::size_t blocksOfHeading = 3;

bool isShown(PageKind kind) { return kind == PageKind::Plate || kind == PageKind::Cover || kind == PageKind::Foldout; }

/// Lines of these are no running text.
bool keepsLines(PageKind kind) {
    return kind == PageKind::Title || kind == PageKind::Imprint || kind == PageKind::Contents ||
           kind == PageKind::Cover;
}

/// Whether a paragraph may end so.
bool endsSentence(std::string_view word) {
    static const QRegularExpression end(QStringLiteral("[.!?…:;][»”\"'’)\\]*¹²³⁴⁵⁶⁷⁸⁹⁰]*$"));
    return end.match(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))).hasMatch();
}

enum class NoteMark { None, Sure, Number }; // a star or a raised number; a plain one

NoteMark noteMark(const std::string& text) {
    static const QRegularExpression sure(QStringLiteral("^(\\*{1,4}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\\)?\\s*\\S"));
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}[)\\s]\\s*\\S"));
    const QString letters = QString::fromStdString(text);
    if (sure.match(letters).hasMatch()) return NoteMark::Sure;
    return number.match(letters).hasMatch() ? NoteMark::Number : NoteMark::None;
}

double medianHeight(const std::vector<FlowBlock>& blocks) {
    std::vector<double> heights;
    for (const FlowBlock& block : blocks) {
        for (const FlowLine& line : block.lines) heights.push_back(line.box.height());
    }
    if (heights.empty()) return 0;
    std::ranges::sort(heights);
    return heights[heights.size() / 2];
}

/// The index of the first block that is a note, else how many there are: from the first that is marked as one, low on
/// the page, on.
std::size_t firstNote(const FlowPage& page) {
    const double usual = medianHeight(page.blocks);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const FlowBlock& block = page.blocks[i];
        const NoteMark mark = noteMark(textOf(block));
        if (i == 0 || mark == NoteMark::None || block.box.top < lowerPart) continue;
        const bool isSmaller = medianHeight({block}) < usual * smallerPrint;
        if (mark == NoteMark::Sure || isSmaller) return i;
    }
    return page.blocks.size();
}

bool isVerse(const FlowBlock& block, double textWidth) {
    if (block.lines.size() < 2) return false;
    const auto capitals =
        std::ranges::count_if(block.lines, [](const FlowLine& line) { return beginsCapital(line.words.front()); });
    const auto wide = std::ranges::count_if(
        block.lines, [&](const FlowLine& line) { return line.box.width() > shortLines * textWidth; });
    return static_cast<double>(capitals) >= mostLines * static_cast<double>(block.lines.size()) && wide == 0;
}

double widthOfText(const FlowPage& page) {
    double width = 0;
    for (const FlowBlock& block : page.blocks) {
        for (const FlowLine& line : block.lines) width = std::max(width, line.box.width());
    }
    return width;
}

/// One flow under way; text is added to its last piece.
class Writer {
public:
    Writer(const Hyphens& hyphens, std::vector<Flow>& flows) : m_hyphens(hyphens), m_flows(flows) {}

    void begin(FlowKind kind, std::size_t page, int level = 1) {
        m_flows.push_back({kind, level, page, std::move(m_marks)});
        m_marks.clear();
        m_isDivided = false;
    }
    /// Before the next word, wherever it stands.
    void mark(PageMark mark) { m_marks.emplace_back(std::move(mark)); }

    void word(std::string word, bool isLastOfLine) {
        auto& pieces = m_flows.back().pieces;
        if (m_isDivided) {
            std::string& before = std::get<std::string>(pieces.back());
            const std::size_t start = before.rfind(' ') + 1; // 0 when there is none
            word = m_hyphens.joined(std::string_view(before).substr(start), word);
            before.resize(start); // with its blank
            if (before.empty()) pieces.pop_back();
        }
        if (auto* const text = lastText(); text && !text->ends_with(' ')) *text += ' ';
        addMarks();
        m_isDivided = isLastOfLine && !recognition::hyphenOf(word).empty();
        if (auto* const text = lastText())
            *text += word;
        else
            pieces.emplace_back(std::move(word));
    }
    void endLine() {
        m_flows.back().pieces.emplace_back(LineEnd{});
        m_isDivided = false;
    }
    /// Whether a paragraph that begins with this word may be the rest of the last flow.
    bool isContinuedBy(const std::string& word) {
        if (m_flows.empty() || m_flows.back().kind != FlowKind::Paragraph || !beginsSmall(word)) return false;
        const auto* const text = lastText();
        if (!text) return false;
        return m_isDivided || !endsSentence(std::string_view(*text).substr(text->rfind(' ') + 1));
    }
    /// Marks of pages behind which nothing comes.
    void end() {
        if (!m_flows.empty()) addMarks();
    }

private:
    std::string* lastText() {
        auto& pieces = m_flows.back().pieces;
        return pieces.empty() ? nullptr : std::get_if<std::string>(&pieces.back());
    }
    void addMarks() {
        auto& pieces = m_flows.back().pieces;
        for (Piece& mark : m_marks) pieces.push_back(std::move(mark));
        m_marks.clear();
    }

    const Hyphens& m_hyphens;
    std::vector<Flow>& m_flows;
    std::vector<Piece> m_marks;
    bool m_isDivided = false; // the last word ends with a hyphen at the end of its line
};

class Reflowing {
public:
    Reflowing(const Book& book, const std::vector<FlowPage>& pages, const Hyphens& hyphens, std::vector<Flow>& flows)
        : m_book(book), m_pages(pages), m_hyphens(hyphens), m_writer(hyphens, flows), m_flows(flows) {}

    void all() {
        for (const FlowPage& page : m_pages) add(page);
        flushNotes();
        m_writer.end();
    }

private:
    void add(const FlowPage& page) {
        const BookPage& facts = m_book.pages[page.page];
        m_writer.mark({facts.number, facts.label});
        if (isShown(facts.kind)) {
            flushNotes();
            m_writer.begin(FlowKind::Picture, page.page);
        }
        std::vector<const BookChapter*> chapters;
        for (const BookChapter& chapter : m_book.chapters) {
            if (chapter.page == page.page) chapters.push_back(&chapter);
        }
        const std::size_t notes = firstNote(page);
        const double width = widthOfText(page);
        bool isFirst = true;
        for (std::size_t i = 0; i < notes;) {
            if (const std::size_t count = heading(page, i, notes, chapters); count > 0) {
                i += count;
                isFirst = false;
                continue;
            }
            // What no block is the heading of stands before the page's text.
            if (isFirst) missing(page, notes, chapters);
            isFirst = false;
            paragraph(page.blocks[i], page.page, keepsLines(facts.kind) || isVerse(page.blocks[i], width));
            ++i;
        }
        for (const BookChapter* chapter : chapters) title(*chapter, page.page);
        for (std::size_t i = notes; i < page.blocks.size(); ++i) m_notes.emplace_back(page.page, &page.blocks[i]);
    }

    /// How many blocks from this one on are the heading of the next chapter; then it was written.
    std::size_t heading(const FlowPage& page, std::size_t first, std::size_t end,
                        std::vector<const BookChapter*>& chapters) {
        if (chapters.empty()) return 0;
        const std::string wanted = lettersOnly(chapters.front()->title, true);
        std::string found;
        for (std::size_t i = first; i < std::min(end, first + blocksOfHeading); ++i) {
            found += lettersOnly(textOf(page.blocks[i]), true);
            if (wanted.empty() || !areAlike(found, wanted)) continue;
            flushNotes();
            m_writer.begin(FlowKind::Heading, page.page, chapters.front()->level);
            for (std::size_t block = first; block <= i; ++block) words(page.blocks[block], false);
            chapters.erase(chapters.begin());
            return i - first + 1;
        }
        return 0;
    }

    /// Chapters before the first one that a block of the page is the heading of.
    void missing(const FlowPage& page, std::size_t notes, std::vector<const BookChapter*>& chapters) {
        while (!chapters.empty()) {
            const std::string wanted = lettersOnly(chapters.front()->title, true);
            for (std::size_t i = 0; i < notes; ++i) {
                std::string found;
                for (std::size_t j = i; j < std::min(notes, i + blocksOfHeading); ++j) {
                    found += lettersOnly(textOf(page.blocks[j]), true);
                    if (!wanted.empty() && areAlike(found, wanted)) return;
                }
            }
            title(*chapters.front(), page.page);
            chapters.erase(chapters.begin());
        }
    }

    void title(const BookChapter& chapter, std::size_t page) {
        flushNotes();
        m_writer.begin(FlowKind::Heading, page, chapter.level);
        m_writer.word(chapter.title, false);
    }

    void paragraph(const FlowBlock& block, std::size_t page, bool areLinesKept) {
        if (areLinesKept || !m_writer.isContinuedBy(block.lines.front().words.front())) {
            flushNotes();
            m_writer.begin(FlowKind::Paragraph, page);
        }
        words(block, areLinesKept);
    }

    void words(const FlowBlock& block, bool areLinesKept) {
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            if (areLinesKept && i > 0) m_writer.endLine();
            const auto& words = block.lines[i].words;
            for (std::size_t j = 0; j < words.size(); ++j)
                m_writer.word(words[j], j + 1 == words.size() && !areLinesKept);
        }
    }

    /// Notes stand behind the paragraph that runs over the end of their page. The marks of later pages belong to what
    /// comes after them.
    void flushNotes() {
        if (m_notes.empty()) return;
        const auto notes = std::move(m_notes);
        m_notes.clear();
        Writer writer(m_hyphens, m_flows);
        for (const auto& [page, block] : notes) {
            writer.begin(FlowKind::Note, page);
            for (const FlowLine& line : block->lines) {
                for (std::size_t j = 0; j < line.words.size(); ++j)
                    writer.word(line.words[j], j + 1 == line.words.size());
            }
        }
    }

    const Book& m_book;
    const std::vector<FlowPage>& m_pages;
    const Hyphens& m_hyphens;
    Writer m_writer;
    std::vector<Flow>& m_flows;
    std::vector<std::pair<std::size_t, const FlowBlock*>> m_notes; // page and block
};

} // namespace

std::string textOf(const Flow& flow) {
    std::string text;
    for (const Piece& piece : flow.pieces) {
        if (const auto* const part = std::get_if<std::string>(&piece)) text += *part;
        if (std::holds_alternative<LineEnd>(piece)) text += '\n';
    }
    return text;
}

Reflowed reflow(const Book& book) {
    std::vector<FlowPage> flowPages;
    for (std::size_t i = 0; i < book.pages.size(); ++i) {
        if (book.pages[i].kind != PageKind::Blank) flowPages.push_back(flowPage(book, i));
    }
    dropRunningHeads(book, flowPages);
    const Hyphens hyphens(flowPages);
    Reflowed text;
    Reflowing(book, flowPages, hyphens, text.flows).all();
    for (const Flow& flow : text.flows) text.letters += QString::fromStdString(textOf(flow)).size();
    return text;
}

std::string plainText(const Reflowed& text) {
    std::string plain;
    for (const Flow& flow : text.flows) {
        const std::string part = textOf(flow);
        if (part.empty()) continue;
        if (!plain.empty()) plain += '\n';
        plain += part + '\n';
    }
    return plain;
}

} // namespace kitapdar::derivatives
