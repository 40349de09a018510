#include "core/demo/PlainPdf.h"

#include "core/text/Transliterate.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <string_view>
#include <utility>

namespace kitapdar::demo {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// What the Russian transliteration does not know.
constexpr std::array<Pair, 21> likenesses = {{
    {"ә", "а"}, {"ғ", "г"}, {"қ", "к"}, {"ң", "н"}, {"ө", "о"}, {"ұ", "у"},  {"ү", "у"},
    {"һ", "х"}, {"і", "и"}, {"Ә", "А"}, {"Ғ", "Г"}, {"Қ", "К"}, {"Ң", "Н"},  {"Ө", "О"},
    {"Ұ", "У"}, {"Ү", "У"}, {"Һ", "Х"}, {"І", "И"}, {"–", "-"}, {"«", "\""}, {"»", "\""},
}};

std::string escaped(std::string_view latin) {
    std::string text;
    for (const char c : latin) {
        if (c == '(' || c == ')' || c == '\\') text += '\\';
        text += c;
    }
    return text;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!lines.back().empty() && lines.back().size() + 1 + word.size() > width) lines.emplace_back();
        if (!lines.back().empty()) lines.back() += ' ';
        lines.back() += word;
    }
    return lines;
}

/// The drawing of one A5 page: 420 × 595 points, text from the top.
std::string contentOf(const Sheet& sheet) {
    constexpr std::size_t columns = 58;
    std::string stream = "BT /F1 16 Tf 48 530 Td (" + escaped(inLatin(sheet.heading)) + ") Tj ET\n";
    stream += "BT /F1 11 Tf 15 TL 48 496 Td\n";
    for (const std::string& paragraph : sheet.paragraphs) {
        for (const std::string& line : wrapped(inLatin(paragraph), columns))
            stream += "(" + escaped(line) + ") Tj T*\n";
        stream += "T*\n";
    }
    return stream + "ET\n";
}

/// Numbers the objects and remembers where they begin, for the table at the end of the file.
class Objects {
public:
    void add(const std::string& body) {
        m_offsets.push_back(m_bytes.size());
        m_bytes += std::to_string(m_offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    }
    std::string finish() {
        const std::size_t table = m_bytes.size();
        const std::string size = std::to_string(m_offsets.size() + 1);
        m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
        for (const std::size_t offset : m_offsets) {
            char line[32];
            std::snprintf(line, sizeof line, "%010zu 00000 n \n", offset);
            m_bytes += line;
        }
        m_bytes += "trailer\n<< /Size " + size + " /Root 1 0 R /Info 4 0 R >>\nstartxref\n" + std::to_string(table) +
                   "\n%%EOF\n";
        return std::move(m_bytes);
    }

private:
    std::string m_bytes = "%PDF-1.4\n";
    std::vector<std::size_t> m_offsets;
};

} // namespace

std::string inLatin(std::string_view text) {
    std::string russian(text);
    for (const auto& [letter, likeness] : likenesses) {
        for (std::size_t at = russian.find(letter); at != std::string::npos; at = russian.find(letter, at)) {
            russian.replace(at, letter.size(), likeness);
        }
    }
    std::string latin = text::gost779B(russian);
    std::erase_if(latin, [](char c) { return c == '`' || static_cast<unsigned char>(c) >= 0x80; });
    return latin;
}

Result<void> PlainPdf::draw(const std::filesystem::path& file, const std::string& title,
                            const std::vector<Sheet>& sheets) const {
    constexpr std::size_t firstPage = 5; // objects 1…4: catalogue, list of pages, font, title
    std::string kids;
    for (std::size_t i = 0; i < sheets.size(); ++i) kids += std::to_string(firstPage + 2 * i) + " 0 R ";
    Objects objects;
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [ " + kids + "] /Count " + std::to_string(sheets.size()) + " >>");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    objects.add("<< /Title (" + escaped(inLatin(title)) + ") >>");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string content = contentOf(sheets[i]);
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R >> >> " +
                    ("/Contents " + std::to_string(firstPage + 2 * i + 1) + " 0 R >>"));
        objects.add("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream");
    }
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << objects.finish();
    out.close();
    if (!out) return fail(Fault{Fault::Kind::DiskFull, "cannot write the sample PDF", {}});
    return {};
}

} // namespace kitapdar::demo
