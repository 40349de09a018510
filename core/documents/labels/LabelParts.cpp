#include "core/documents/labels/LabelParts.h"

#include <algorithm>

namespace kitapdar::documents {

namespace {

using Align = TextPart::Align;

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double lineSpacing = 1.37; // of the letters of papers, in their size
constexpr double codeMargin = 0.5;   // mm beside a code: it brings its own blank
constexpr double codeGap = 0.5;      // mm above and below it

/// The largest letters of which a line is no higher than this.
double pointsIn(double height) { return height * pointsPerMillimetre / lineSpacing; }
double lineOf(double points) { return points * lineSpacing / pointsPerMillimetre; }

/// Divides a label of one size; a visitor. Boxes are cut off what is left from above and from below.
class Division {
public:
    Division(const std::string& library, double width, double height, Symbology symbology, const Edges& unprintable)
        : m_library(library), m_symbology(symbology), m_whole{0, 0, width, height} {
        const double padding = std::clamp(height * 0.045, 1.0, 4.0);
        const double left = std::max(padding + 0.5, unprintable.left), top = std::max(padding, unprintable.top);
        m_left = {left, top, width - left - std::max(padding + 0.5, unprintable.right),
                  height - top - std::max(padding, unprintable.bottom)};
        m_line = std::clamp(height * 0.137, 2.9, 4.6);
    }

    LabelParts operator()(const BarcodeLabel& label) {
        if (m_symbology == Symbology::Qr && m_left.width > 1.5 * m_left.height) return besideSquare(label);
        const Box head = fromAbove(m_line), foot = fromBelow(m_line);
        const double number = label.inventoryNumber.empty() ? 0 : head.width * 0.45;
        text(m_library, {head.left, head.top, head.width - number, head.height});
        text(label.inventoryNumber, {head.right() - number, head.top, number, head.height}, Align::Right, true);
        text(label.barcode, foot, Align::Centre);
        const double leastCode = std::max(9.0, m_whole.height * 0.35); // mm
        int lines = 2;                                                 // of the title, as many as leave room for it
        while (lines > 0 && m_left.height - lines * m_line < leastCode) --lines;
        if (lines > 0 && !label.title.empty()) {
            const double points = pointsIn(m_line);
            m_parts.texts.push_back({label.title, fromAbove(lines * m_line), points, points, lines});
        }
        code(label.barcode);
        return m_parts;
    }

    LabelParts operator()(const SpineLabel& label) {
        if (!label.place.empty()) text(label.place, fromBelow(m_line), Align::Centre);
        const Box above = fromAbove(m_left.height * (label.authorMark.empty() ? 1 : 0.55));
        m_parts.texts.push_back(
            {label.classMark, above, std::min(20.0, pointsIn(above.height)), 6, 2, Align::Centre, true});
        if (!label.authorMark.empty())
            m_parts.texts.push_back(
                {label.authorMark, m_left, std::min(20.0, pointsIn(m_left.height)), 6, 1, Align::Centre, true});
        return m_parts;
    }

    LabelParts operator()(const ReaderCard& card) {
        const double high = m_left.height;
        if (!m_library.empty()) m_parts.texts.push_back({m_library, fromAbove(high * 0.18), 10, 6, 2, Align::Centre});
        text(card.card, fromBelow(high * 0.11), Align::Centre);
        m_parts.texts.push_back({card.name, fromAbove(high * 0.3), 15, 7, 2, Align::Centre, true});
        code(card.card);
        return m_parts;
    }

    /// As cards of libraries in Kazakhstan are laid out: two verticals, the hole below the middle stays free.
    LabelParts operator()(const CatalogueCard& card) {
        constexpr double callNumber = 24, secondVertical = 5; // mm
        const double line = lineOf(9);
        const Box below = fromBelow(line);
        text(card.copies, {below.right() - 30, below.top, 30, line}, Align::Right);
        text(card.classMark, {m_left.left + callNumber, below.top, below.width - callNumber - 32, line});
        Box column = {m_left.left, m_left.top, callNumber - 2, 2 * line};
        m_parts.texts.push_back({card.classMark, column, 9, 6, 2});
        column.top += column.height;
        column.height = line;
        text(card.authorMark, column);
        m_left = {m_left.left + callNumber, m_left.top, m_left.width - callNumber, m_left.height - line / 2};
        if (!card.heading.empty()) m_parts.texts.push_back({card.heading, fromAbove(line), 9, 7, 1, Align::Left, true});
        if (!card.isbn.empty()) text(card.isbn, fromBelow(line));
        constexpr int manyLines = 20;
        m_parts.texts.push_back({card.body, m_left, 9, 6, manyLines, Align::Left, false, secondVertical});
        return m_parts;
    }

    LabelParts operator()(const CommandLabel& command) {
        m_parts.texts.push_back({command.words, fromAbove(m_left.height * 0.34), 14, 8, 2, Align::Centre, true});
        text(command.code, fromBelow(m_left.height * 0.14), Align::Centre);
        code(command.code);
        return m_parts;
    }

private:
    /// A square as large as the label is high, up to a size; the texts beside it.
    LabelParts besideSquare(const BarcodeLabel& label) {
        constexpr double largestSquare = 16, gap = 1; // mm
        const double side = std::min(m_left.height, largestSquare);
        if (!label.barcode.empty())
            m_parts.codes.push_back({label.barcode, {m_left.left, m_left.top, side, m_left.height}});
        m_left = {m_left.left + side + gap, m_left.top, m_left.width - side - gap, m_left.height};
        text(label.barcode, fromBelow(m_line));
        text(m_library, fromAbove(m_library.empty() ? 0 : m_line));
        text(label.inventoryNumber, fromAbove(label.inventoryNumber.empty() ? 0 : m_line), Align::Left, true);
        const int lines = std::min(3, static_cast<int>(m_left.height / m_line));
        if (lines > 0 && !label.title.empty()) {
            const double points = pointsIn(m_line);
            m_parts.texts.push_back({label.title, fromAbove(lines * m_line), points, points, lines});
        }
        return m_parts;
    }

    Box fromAbove(double height) {
        const Box taken{m_left.left, m_left.top, m_left.width, height};
        m_left.top += height;
        m_left.height -= height;
        return taken;
    }
    Box fromBelow(double height) {
        m_left.height -= height;
        return {m_left.left, m_left.bottom(), m_left.width, height};
    }

    /// One line.
    void text(const std::string& text, const Box& box, Align align = Align::Left, bool bold = false) {
        constexpr double most = 10, least = 5; // points
        if (text.empty()) return;
        m_parts.texts.push_back({text, box, std::min(most, pointsIn(box.height)), least, 1, align, bold});
    }

    /// In all that is left, from edge to edge of the label.
    void code(const std::string& code) {
        if (code.empty()) return;
        m_parts.codes.push_back(
            {code, {codeMargin, m_left.top + codeGap, m_whole.width - 2 * codeMargin, m_left.height - 2 * codeGap}});
    }

    const std::string& m_library;
    Symbology m_symbology;
    Box m_whole;
    Box m_left; // not yet given away
    double m_line;
    LabelParts m_parts;
};

} // namespace

LabelParts partsOf(const Label& label, const std::string& library, double width, double height, Symbology symbology,
                   const Edges& unprintable) {
    return std::visit(Division(library, width, height, symbology, unprintable), label);
}

} // namespace kitapdar::documents
