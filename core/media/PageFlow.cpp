#include "core/media/PageFlow.h"

#include "core/documents/Sums.h"
#include "core/media/PaperFont.h"
#include "core/media/PaperText.h"
#include "core/media/PdfSink.h"

#include <algorithm>
#include <utility>

namespace kitapdar::media {

namespace {

using namespace documents;

constexpr double cellPadding = 1;    // mm, beside and above a text
constexpr double footHeight = 6;     // mm, of the line below a page
constexpr double headRule = 0.3;     // mm
constexpr double rowRule = 0.1;      // mm
constexpr double numberWidth = 11;   // mm, of the numbers of a list
constexpr double signatureRoom = 11; // mm, for one line that is signed

constexpr PaperType fileType;
constexpr PaperType rollType{8.5, 11, 7.5};

} // namespace

/// Puts the blocks on the pages of a flow; a visitor.
class FlowBlocks {
public:
    FlowBlocks(PageFlow& flow, jobs::Progress& progress) : m_flow(flow), m_progress(progress) {}

    /// What comes before a table, which keeps the beginning of it on its page.
    Result<void> announce(const Table& table) {
        CHECK(begin(table));
        m_following = beginningOf(headOf(table));
        return {};
    }

    Result<std::int64_t> operator()(const Heading& heading) {
        const QFont& font = heading.level == 1 ? m_flow.m_large : m_flow.m_strong;
        const double following = std::max(std::exchange(m_following, 0.0), 2 * m_flow.lineHeight(font));
        m_flow.makeRoom(m_flow.dots(4) + m_flow.lineHeight(font) + following); // never the last on a page
        m_flow.text(heading.text, font, heading.level == 1 ? 0 : 2, 2);
        return 0;
    }
    Result<std::int64_t> operator()(const Paragraph& paragraph) {
        const QFont& font = paragraph.weight == Weight::Strong  ? m_flow.m_strong
                            : paragraph.weight == Weight::Quiet ? m_flow.m_small
                                                                : m_flow.m_plain;
        m_flow.text(paragraph.text, font, 0, 1);
        return 0;
    }
    Result<std::int64_t> operator()(const Signatures& signatures) {
        const double height = m_flow.dots(signatureRoom);
        m_flow.makeRoom(height * static_cast<double>(signatures.lines.size()));
        for (const Signature& each : signatures.lines) sign(each, height);
        return 0;
    }
    Result<std::int64_t> operator()(const Table& table) {
        if (m_begun != &table) CHECK(begin(table));
        m_begun = nullptr;
        const auto head = headOf(table);
        Sums sums(table);
        m_flow.makeRoom(beginningOf(head));
        drawHead(head);
        const NextRows next = [this, &table]() -> Result<std::vector<Row>> {
            return m_first.empty() ? table.next() : std::exchange(m_first, {});
        };
        TRY(const auto rows, eachRow(next, table.expected, m_progress, [&](const Row& row) -> Result<void> {
                sums.add(row);
                draw(rowOf(table, row, m_flow.m_plain), head);
                return {};
            }));
        if (sums.isAsked()) draw(totalsOf(table, sums.row(m_flow.m_document.words.total)), head);
        return rows;
    }
    Result<std::int64_t> operator()(const NumberedList& list) {
        std::int64_t number = 0;
        return eachRow(list.next, list.expected, m_progress, [&](const Row& row) -> Result<void> {
            const double left = m_flow.dots(numberWidth);
            const double width = m_flow.m_body.width() - left;
            const std::string text = row.empty() ? std::string() : m_flow.m_document.words.cell(row.front());
            const QFont& font = m_flow.m_plain;
            draw({{{QString::number(++number) + QLatin1Char('.')}, &font, 0, left, Align::Left},
                  {m_flow.broken(text, font, width), &font, left, width, Align::Left}},
                 {});
            m_flow.m_y += m_flow.dots(1);
            return {};
        });
    }

private:
    using Pieces = std::vector<PageFlow::Piece>;

    static Row titlesOf(const Table& table) {
        Row titles;
        for (const Column& column : table.columns) titles.emplace_back(column.title);
        return titles;
    }

    /// Reads the first rows and finds out how wide the columns are.
    Result<void> begin(const Table& table) {
        TRY(m_first, table.next());
        m_widths = widthsOf(table);
        m_begun = &table;
        return {};
    }
    Pieces headOf(const Table& table) const { return rowOf(table, titlesOf(table), m_flow.m_strong); }
    double beginningOf(const Pieces& head) const { return 2 * m_flow.heightOf(head); }

    /// As the shares say, but days, numbers and sums are not broken, and then no column is narrower than the longest
    /// word of its title, while others have room to spare.
    std::vector<double> widthsOf(const Table& table) const {
        double shares = 0;
        for (const Column& column : table.columns) shares += column.width;
        std::vector<double> widths;
        for (const Column& column : table.columns) widths.push_back(m_flow.m_body.width() * column.width / shares);
        std::vector<double> needed = valueWidths(table);
        giveRoom(widths, needed);
        for (std::size_t i = 0; i < needed.size(); ++i) {
            const double word = m_flow.longestWord(table.columns[i].title, m_flow.m_strong);
            needed[i] = std::max(needed[i], word + 2 * m_flow.dots(cellPadding));
        }
        giveRoom(widths, needed);
        return widths;
    }

    /// What the values of the first rows and their sums need.
    std::vector<double> valueWidths(const Table& table) const {
        std::vector<double> needed(table.columns.size(), 0);
        const auto measure = [&](const Row& row, const QFont& font) {
            for (std::size_t i = 0; i < std::min(row.size(), needed.size()); ++i) {
                if (std::holds_alternative<std::monostate>(row[i]) || std::holds_alternative<std::string>(row[i]))
                    continue;
                const double value = m_flow.longestWord(m_flow.m_document.words.cell(row[i]), font);
                needed[i] = std::max(needed[i], value + 2 * m_flow.dots(cellPadding));
            }
        };
        Sums sums(table);
        for (const Row& row : m_first) {
            sums.add(row);
            measure(row, m_flow.m_plain);
        }
        if (sums.isAsked()) measure(sums.row({}), m_flow.m_strong);
        return needed;
    }

    /// From columns that are wider than they need to those that are narrower.
    static void giveRoom(std::vector<double>& widths, const std::vector<double>& needed) {
        double missing = 0;
        double spare = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            missing += std::max(0.0, needed[i] - widths[i]);
            spare += std::max(0.0, widths[i] - needed[i]);
        }
        if (missing <= 0 || spare <= 0) return;
        const double given = std::min(missing, spare);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const double over = widths[i] - needed[i];
            widths[i] += over < 0 ? -over * given / missing : -over * given / spare;
        }
    }

    Pieces rowOf(const Table& table, const Row& row, const QFont& font) const {
        Pieces pieces;
        double left = 0;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const double room = m_widths[i] - 2 * m_flow.dots(cellPadding);
            const Cell cell = i < row.size() ? row[i] : Cell();
            pieces.push_back({m_flow.broken(m_flow.m_document.words.cell(cell), font, room), &font,
                              left + m_flow.dots(cellPadding), room, table.columns[i].align});
            left += m_widths[i];
        }
        return pieces;
    }

    /// The word for totals has the room of the empty cells behind it.
    Pieces totalsOf(const Table& table, const Row& row) const {
        Pieces pieces = rowOf(table, row, m_flow.m_strong);
        if (row.empty() || !std::holds_alternative<std::string>(row.front())) return pieces;
        PageFlow::Piece& label = pieces.front();
        label.align = Align::Left;
        for (std::size_t i = 1; i < row.size() && std::holds_alternative<std::monostate>(row[i]); ++i)
            label.width += m_widths[i];
        label.lines = m_flow.broken(std::get<std::string>(row.front()), m_flow.m_strong, label.width);
        return pieces;
    }

    void drawHead(const Pieces& head) {
        m_flow.drawRow(head);
        m_flow.rule(m_flow.m_y, m_flow.m_body.left(), m_flow.m_body.width(), headRule);
    }
    void draw(const Pieces& row, const Pieces& head) {
        if (m_flow.makeRoom(m_flow.heightOf(row)) && !head.empty()) drawHead(head);
        m_flow.drawRow(row);
        if (!head.empty()) m_flow.rule(m_flow.m_y, m_flow.m_body.left(), m_flow.m_body.width(), rowRule);
    }

    void sign(const Signature& signature, double height) {
        const double part = m_flow.m_body.width() / 3;
        const double top = m_flow.m_y + height - m_flow.lineHeight(m_flow.m_plain);
        const QFont& font = m_flow.m_plain;
        m_flow.drawPiece({m_flow.broken(signature.office, font, part), &font, 0, part, Align::Left}, top);
        m_flow.drawPiece({m_flow.broken(signature.name, font, part), &font, 2 * part, part, Align::Left}, top);
        m_flow.m_y += height;
        m_flow.rule(m_flow.m_y, m_flow.m_body.left() + part, part * 0.9, headRule);
    }

    PageFlow& m_flow;
    jobs::Progress& m_progress;
    const Table* m_begun = nullptr; // whose first rows are read already
    std::vector<Row> m_first;       // of it
    std::vector<double> m_widths;   // of the columns of the table in work, in dots
    double m_following = 0;         // what a heading has to have below it; 0: two lines
};

PageFlow::PageFlow(const Document& document, QPaintDevice& device, QPainter* painter, int pages,
                   std::function<void()> newPage)
    : m_document(document),
      m_device(device),
      m_painter(painter),
      m_pages(pages),
      m_newPage(std::move(newPage)),
      m_dotsPerMillimetre(device.logicalDpiX() / millimetresPerInch) {
    const Paper& paper = document.paper;
    const PaperType& type = paper.isRoll() ? rollType : fileType;
    m_plain = QFont(paperFont(type.body * paper.letters), &device);
    m_strong = QFont(paperFont(type.body * paper.letters, true), &device);
    m_large = QFont(paperFont(type.large * paper.letters, true), &device);
    m_small = QFont(paperFont(type.small * paper.letters), &device);
    m_bottomMargin = dots(paper.margins.bottom);
    const double width = paper.width - paper.margins.left - paper.margins.right;
    constexpr double noEnd = 1e9;
    const double height = paper.height - paper.margins.top - paper.margins.bottom - footHeight;
    m_body = {dots(paper.margins.left), dots(paper.margins.top), dots(width), paper.isRoll() ? noEnd : dots(height)};
    m_y = m_body.top();
}

Result<Rendered, RenderRefusal> PageFlow::run(jobs::Progress& progress) {
    Rendered rendered;
    FlowBlocks blocks(*this, progress);
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const Block& block = m_document.blocks[i];
        const Block* const next = i + 1 < m_document.blocks.size() ? &m_document.blocks[i + 1] : nullptr;
        const Table* const table = next ? std::get_if<Table>(next) : nullptr;
        if (table && std::holds_alternative<Heading>(block)) CHECK(blocks.announce(*table));
        TRY(const auto rows, std::visit(blocks, block));
        rendered.rows += rows;
    }
    drawFoot();
    rendered.pages = m_page;
    return rendered;
}

/// In lines of this width; no more than a page holds, then "…".
QStringList PageFlow::broken(const std::string& text, const QFont& font, double width) const {
    const auto most = static_cast<qsizetype>(std::max(1.0, m_body.height() / 3 / lineHeight(font)));
    return brokenLines(drawable(text), font, m_device, width, most);
}

double PageFlow::longestWord(const std::string& text, const QFont& font) const {
    const QFontMetricsF metrics(font, &m_device);
    double longest = 0;
    for (const QString& word : drawable(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

double PageFlow::lineHeight(const QFont& font) const { return QFontMetricsF(font, &m_device).lineSpacing(); }

double PageFlow::heightOf(const std::vector<Piece>& row) const {
    double height = 0;
    for (const Piece& piece : row)
        height =
            std::max(height, static_cast<double>(std::max<qsizetype>(1, piece.lines.size())) * lineHeight(*piece.font));
    return height + 2 * dots(cellPadding / 2);
}

void PageFlow::drawPiece(const Piece& piece, double top) const {
    if (!m_painter) return;
    const QFontMetricsF metrics(*piece.font, &m_device);
    m_painter->setFont(*piece.font);
    double baseline = top + metrics.ascent();
    for (const QString& line : piece.lines) {
        const double free = piece.align == Align::Right ? piece.width - metrics.horizontalAdvance(line) : 0;
        m_painter->drawText(QPointF(m_body.left() + piece.left + free, baseline), line);
        baseline += metrics.lineSpacing();
    }
}

void PageFlow::drawRow(const std::vector<Piece>& row) {
    for (const Piece& piece : row) drawPiece(piece, m_y + dots(cellPadding / 2));
    m_y += heightOf(row);
}

void PageFlow::rule(double y, double left, double width, double millimetres) const {
    if (m_painter) m_painter->fillRect(QRectF(left, y, width, std::max(1.0, dots(millimetres))), Qt::black);
}

void PageFlow::text(const std::string& text, const QFont& font, double before, double after) {
    m_y += dots(before);
    for (const QString& line : broken(text, font, m_body.width())) {
        makeRoom(lineHeight(font));
        drawPiece({{line}, &font, 0, m_body.width(), Align::Left}, m_y);
        m_y += lineHeight(font);
    }
    m_y += dots(after);
}

bool PageFlow::makeRoom(double height) {
    if (m_y + height <= m_body.bottom() || m_y == m_body.top()) return false;
    endPage();
    return true;
}

void PageFlow::endPage() {
    drawFoot();
    if (m_newPage) m_newPage();
    ++m_page;
    m_y = m_body.top();
}

/// The paper's title and number on the left, the page on the right.
void PageFlow::drawFoot() {
    if (!m_painter || m_document.paper.isRoll()) return;
    const double top = m_body.bottom() + dots(footHeight) - lineHeight(m_small);
    const double part = m_body.width() * 0.7;
    std::string title = m_document.title;
    if (!m_document.number.empty()) title += " № " + m_document.number;
    QStringList line = broken(title, m_small, part).mid(0, 1);
    drawPiece({line, &m_small, 0, part, Align::Left}, top);
    const QString page = QString::fromStdString(m_document.words.pageOf(m_page, m_pages));
    drawPiece({{page}, &m_small, part, m_body.width() - part, Align::Right}, top);
}

} // namespace kitapdar::media
