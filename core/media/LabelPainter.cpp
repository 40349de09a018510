#include "core/media/LabelPainter.h"

#include "core/media/PaperFont.h"
#include "core/media/PaperText.h"
#include "core/media/PdfSink.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace kitapdar::media {

namespace {

using namespace documents;

/// How wide a module may be, the widest first: dots of a printer.
struct Module {
    int dots;
    double dotsPerInch;

    double dot() const { return millimetresPerInch / dotsPerInch; }
    double width() const { return dots * dot(); }
};
constexpr double sheetPrinter = 300; // and its multiples
constexpr double rollPrinter = 203;
constexpr std::array onSheets{Module{4, sheetPrinter}, Module{3, sheetPrinter}, Module{2, sheetPrinter}};
constexpr std::array onRolls{Module{3, rollPrinter}, Module{2, rollPrinter}, Module{2, sheetPrinter}};
// Squares are read by cameras of telephones too, which want them larger.
constexpr std::array squaresOnSheets{Module{6, sheetPrinter}, Module{5, sheetPrinter}, Module{4, sheetPrinter},
                                     Module{3, sheetPrinter}, Module{2, sheetPrinter}};
constexpr std::array squaresOnRolls{Module{4, rollPrinter}, Module{3, rollPrinter}, Module{2, rollPrinter},
                                    Module{2, sheetPrinter}};

std::span<const Module> modulesFor(bool bars, bool onRoll) {
    if (bars) return onRoll ? std::span<const Module>(onRolls) : std::span<const Module>(onSheets);
    return onRoll ? std::span<const Module>(squaresOnRolls) : std::span<const Module>(squaresOnSheets);
}

/// The next place to the right where a dot of the printer begins.
double onDot(double place, double dot) { return std::ceil(place / dot - 0.001) * dot; }

LabelParts partsIn(const LabelPaper& paper, std::size_t number) {
    return partsOf(paper.labels[number], paper.library, paper.format.width, paper.format.height, paper.symbology,
                   unprintableOf(paper, number));
}

Box moved(const Box& box, const Box& cell) { return {cell.left + box.left, cell.top + box.top, box.width, box.height}; }

} // namespace

std::optional<SymbolPlace> placeOf(const BarcodeSymbol& symbol, const Box& box, bool onRoll) {
    const bool bars = symbol.rows == 1;
    for (const Module& each : modulesFor(bars, onRoll)) {
        const double width = (symbol.columns + 2 * symbol.quiet) * each.width();
        const double height = bars ? 0 : (symbol.rows + 2 * symbol.quiet) * each.width();
        if (width + each.dot() > box.width || height + each.dot() > box.height) continue;
        const double quiet = symbol.quiet * each.width();
        const double left = onDot(box.left + (box.width - width - each.dot()) / 2, each.dot()) + quiet;
        if (bars) return SymbolPlace{each.width(), left, box.top, box.height};
        const double top = onDot(box.top + (box.height - height - each.dot()) / 2, each.dot()) + quiet;
        return SymbolPlace{each.width(), left, top, symbol.rows * each.width()};
    }
    return std::nullopt;
}

Result<void, LabelRefusal> checkLabels(const LabelPaper& paper) {
    const SheetFormat& format = paper.format;
    if (paper.start < 1 || paper.start > format.cells()) return fail(StartNotOnSheet{format.cells()});
    for (std::size_t i = 0; i < paper.labels.size(); ++i) {
        for (const CodePart& part : partsIn(paper, i).codes) {
            TRY(const auto symbol, barcodeSymbol(part.code, paper.symbology));
            if (!placeOf(symbol, part.box, format.isRoll())) return fail(CodeTooLong{part.code});
        }
    }
    return {};
}

LabelPainter::LabelPainter(const LabelPaper& paper, QPainter& painter, double dotsPerMillimetre)
    : m_paper(paper), m_painter(painter), m_dotsPerMillimetre(dotsPerMillimetre) {}

QRectF LabelPainter::dots(const Box& box) const {
    return {box.left * m_dotsPerMillimetre, box.top * m_dotsPerMillimetre, box.width * m_dotsPerMillimetre,
            box.height * m_dotsPerMillimetre};
}

void LabelPainter::draw(std::size_t number) const {
    constexpr double outline = 0.1; // mm
    const SheetFormat& format = m_paper.format;
    const Box cell = cellOf(m_paper, number).box;
    if (format.outlined) {
        m_painter.setPen(QPen(QColor(Qt::gray), outline * m_dotsPerMillimetre));
        m_painter.drawRect(dots(cell));
    }
    m_painter.setPen(Qt::black);
    const LabelParts parts = partsIn(m_paper, number);
    for (const TextPart& part : parts.texts) drawText(part, moved(part.box, cell));
    for (const CodePart& part : parts.codes) drawCode(part.code, moved(part.box, cell));
}

/// As large as all of it fits; cut in the smallest size.
void LabelPainter::drawText(const TextPart& part, const Box& box) const {
    constexpr double step = 0.5; // points
    const QRectF room = dots(box);
    const QString text = drawable(part.text);
    const double indent = part.indent * m_dotsPerMillimetre;
    QPaintDevice& device = *m_painter.device();
    QStringList lines;
    for (double points = part.largest;; points = std::max(points - step, part.smallest)) {
        const QFont font(paperFont(points, part.bold), &device);
        const QFontMetricsF metrics(font, &device);
        const auto most =
            std::clamp<qsizetype>(static_cast<qsizetype>(room.height() / metrics.lineSpacing() + 0.05), 1, part.lines);
        const bool last = points <= part.smallest;
        lines = brokenLines(text, font, device, room.width(), last ? most : most + 1, indent);
        m_painter.setFont(font);
        if (last || lines.size() <= most) break;
    }
    const QFontMetricsF metrics(m_painter.font(), &device);
    const double high = static_cast<double>(lines.size()) * metrics.lineSpacing();
    const bool centred = part.align == TextPart::Align::Centre;
    double baseline = room.top() + metrics.ascent() + (centred ? std::max(0.0, (room.height() - high) / 2) : 0);
    m_painter.save();
    m_painter.setClipRect(room); // also a letter that is higher than its line
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double free = room.width() - metrics.horizontalAdvance(lines[i]);
        const double left = centred ? free / 2 : part.align == TextPart::Align::Right ? free : i == 0 ? indent : 0;
        m_painter.drawText(QPointF(room.left() + left, baseline), lines[i]);
        baseline += metrics.lineSpacing();
    }
    m_painter.restore();
}

/// Neighbours are one bar, and all bars one shape: nothing is rounded by itself.
void LabelPainter::drawCode(const std::string& code, const Box& box) const {
    const auto symbol = barcodeSymbol(code, m_paper.symbology);
    const auto place = symbol ? placeOf(*symbol, box, m_paper.format.isRoll()) : std::nullopt;
    if (!place) return; // it was checked
    QList<QRectF> bars;
    const double height = symbol->rows == 1 ? place->height : place->module;
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->columns;) {
            int end = column;
            while (end < symbol->columns && symbol->isDark(end, row)) ++end;
            if (end > column)
                bars << dots({place->left + column * place->module, place->top + row * height,
                              (end - column) * place->module, height});
            column = std::max(end, column + 1);
        }
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRects(bars);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(Qt::black);
}

} // namespace kitapdar::media
