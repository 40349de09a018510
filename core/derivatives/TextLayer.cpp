#include "core/derivatives/TextLayer.h"

#include "core/base/Embedded.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace kitapdar::derivatives {

namespace {

using recognition::Box;
using recognition::Line;

constexpr double letterWidth = 0.5;   // of the size: each letter of the font is as wide
constexpr double underBaseline = 0.2; // of the height of a line, where nothing tells
constexpr double smallestSize = 1;    // points
constexpr double smallestWord = 0.1;
constexpr double leastGap = 0.2;          // of the size: with half of it, readers take two words for one
constexpr std::size_t codesInBlock = 100; // of a table of a PDF

/// A line as it is read, whichever way the scan lies: along it and across it, in points.
struct ReadLine {
    double x = 0; // where it begins, on the baseline
    double y = 0;
    double size = 0;
    std::vector<std::pair<double, double>> words; // from the beginning: where each begins and how wide it is
};

/// `rotation`: of the page, clockwise; so a page of 90 has lines that go up on its scan.
ReadLine readLine(const Line& line, int rotation, double scaleX, double scaleY, double height) {
    const Box& box = line.box;
    const bool isUpright = rotation % 180 == 0;
    const double across = isUpright ? box.height * scaleY : box.width * scaleX;
    ReadLine read;
    double baseline = 0; // in pixels, from the upper or the left edge
    const bool isKnown = line.baseline > box.top && line.baseline <= box.top + box.height;
    if (rotation == 0)
        baseline = isKnown ? line.baseline : box.top + box.height * (1 - underBaseline);
    else if (rotation == 180)
        baseline = isKnown ? line.baseline : box.top + box.height * underBaseline;
    else
        baseline = rotation == 90 ? box.left + box.width * (1 - underBaseline) : box.left + box.width * underBaseline;
    // From the baseline up to where the line's letters end, which at least half of a line is.
    double letters = across * (1 - underBaseline);
    if (isKnown && rotation == 0) letters = (baseline - box.top) * scaleY;
    if (isKnown && rotation == 180) letters = (box.top + box.height - baseline) * scaleY;
    read.size = std::max({letters, across / 2, smallestSize});
    const auto along = [&](const Box& word) {
        if (rotation == 0) return word.left * scaleX;
        if (rotation == 180) return -(word.left + word.width) * scaleX;
        if (rotation == 90) return -(word.top + word.height) * scaleY;
        return word.top * scaleY;
    };
    const double start = along(line.words.front().box);
    if (isUpright) {
        read.x = rotation == 0 ? start : -start;
        read.y = height - baseline * scaleY;
    } else {
        read.x = baseline * scaleX;
        read.y = rotation == 90 ? height + start : height - start;
    }
    const double gap = leastGap * read.size;
    for (const auto& word : line.words) {
        double begins = along(word.box) - start;
        if (!read.words.empty()) {
            auto& [before, width] = read.words.back();
            // The word before gives way as far as half of it; what lies over it even so is moved on.
            width = std::clamp(begins - gap - before, width / 2, width);
            begins = std::max(begins, before + width + gap);
        }
        read.words.emplace_back(begins, isUpright ? word.box.width * scaleX : word.box.height * scaleY);
    }
    return read;
}

/// The letter matrix but for its place: the way of the line.
std::string_view wayOf(int rotation) {
    if (rotation == 90) return "0 1 -1 0 ";
    if (rotation == 180) return "-1 0 0 -1 ";
    return rotation == 270 ? "0 -1 1 0 " : "1 0 0 1 ";
}

std::string hex4(unsigned number) {
    std::array<char, 8> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04x", number);
    return std::string(text.data(), static_cast<std::size_t>(size));
}

} // namespace

std::string TextLayer::codesOf(std::string_view word) {
    std::string codes;
    for (const char32_t letter : QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())).toStdU32String()) {
        if (m_codes.size() >= 0xFFFE && !m_codes.contains(letter)) continue;
        const auto [found, isNew] = m_codes.try_emplace(letter, static_cast<int>(m_codes.size()) + 1);
        codes += hex4(static_cast<unsigned>(found->second));
        ++m_letters;
    }
    return codes;
}

std::string TextLayer::drawing(const BookPage& page, double width, double height) {
    if (page.layout.width < 1 || page.layout.height < 1) return {};
    const double scaleX = width / page.layout.width;
    const double scaleY = height / page.layout.height;
    std::string drawn;
    for (const recognition::Block& block : page.layout.blocks) {
        for (const Line& line : block.lines) {
            if (line.words.empty()) continue;
            const ReadLine read = readLine(line, page.rotation, scaleX, scaleY, height);
            drawn.append("/F0 ").append(pdfNumber(read.size)).append(" Tf\n").append(wayOf(page.rotation));
            drawn.append(pdfNumber(read.x)).append(" ").append(pdfNumber(read.y)).append(" Tm\n");
            double from = 0;
            for (std::size_t i = 0; i < line.words.size(); ++i) {
                const auto [begins, wide] = read.words[i];
                const std::string codes = codesOf(line.words[i].text);
                const double natural = letterWidth * read.size * static_cast<double>(codes.size() / 4);
                if (natural <= 0) continue;
                if (begins != from) drawn.append(pdfNumber(begins - from)).append(" 0 Td\n");
                from = begins;
                drawn.append(pdfNumber(100 * std::max(wide, smallestWord) / natural)).append(" Tz <").append(codes);
                drawn += "> Tj\n";
                if (i + 1 == line.words.size()) continue;
                const double gap = read.words[i + 1].first - begins - wide;
                drawn.append(pdfNumber(100 * gap / (letterWidth * read.size))).append(" Tz <").append(codesOf(" "));
                drawn += "> Tj\n";
            }
        }
    }
    return drawn.empty() ? drawn : "BT\n3 Tr\n" + drawn + "ET\n";
}

Result<void> TextLayer::writeFont(PdfFile& pdf, int number) const {
    const int descendant = pdf.reserve();
    const int descriptor = pdf.reserve();
    const int program = pdf.reserve();
    const int glyphs = pdf.reserve();
    const int unicode = pdf.reserve();
    const auto reference = [](int object) { return std::to_string(object) + " 0 R"; };
    CHECK(pdf.object(number,
                     "<< /Type /Font /Subtype /Type0 /BaseFont /GlyphLessFont /Encoding /Identity-H "
                     "/DescendantFonts [" +
                         reference(descendant) + "] /ToUnicode " + reference(unicode) + " >>"));
    CHECK(pdf.object(descendant,
                     "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /GlyphLessFont /CIDSystemInfo << "
                     "/Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " +
                         reference(descriptor) + " /DW 500 /CIDToGIDMap " + reference(glyphs) + " >>"));
    CHECK(pdf.object(descriptor,
                     "<< /Type /FontDescriptor /FontName /GlyphLessFont /Flags 5 /FontBBox [0 0 500 1000] "
                     "/ItalicAngle 0 /Ascent 1000 /Descent -1 /CapHeight 1000 /StemV 80 /FontFile2 " +
                         reference(program) + " >>"));
    const std::string_view font = embedded::file("core/derivatives/data/glyphless.ttf");
    CHECK(pdf.stream(program, "/Filter /FlateDecode /Length1 " + std::to_string(font.size()), pdfPacked(font)));
    // Each letter is the one glyph that there is, which draws nothing.
    std::string map;
    for (std::size_t i = 0; i <= m_codes.size(); ++i) map.append("\0\1", 2);
    CHECK(pdf.stream(glyphs, "/Filter /FlateDecode", pdfPacked(map)));

    std::vector<std::pair<int, char32_t>> letters;
    for (const auto& [letter, code] : m_codes) letters.emplace_back(code, letter);
    std::ranges::sort(letters);
    std::string table =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry "
        "(Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 "
        "def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    for (std::size_t first = 0; first < letters.size(); first += codesInBlock) {
        const std::size_t end = std::min(first + codesInBlock, letters.size());
        table += std::to_string(end - first) + " beginbfchar\n";
        for (std::size_t i = first; i < end; ++i) {
            table += "<" + hex4(static_cast<unsigned>(letters[i].first)) + "> <";
            const char32_t letter = letters[i].second;
            for (const QChar unit : QString::fromUcs4(&letter, 1)) table += hex4(unit.unicode());
            table += ">\n";
        }
        table += "endbfchar\n";
    }
    table += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return pdf.stream(unicode, "/Filter /FlateDecode", pdfPacked(table));
}

} // namespace kitapdar::derivatives
