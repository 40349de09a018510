#include "core/documents/Delimited.h"

namespace kitapdar::documents {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view lineEnd = "\r\n";

/// A cell as another program reads it: numbers without grouping and without a unit.
std::string plain(const Cell& cell, const PaperWords& words) {
    if (const auto* text = std::get_if<std::string>(&cell)) return guarded(*text);
    if (const auto* number = std::get_if<std::int64_t>(&cell)) return std::to_string(*number);
    if (const auto* money = std::get_if<Money>(&cell)) {
        std::string tenge = money->tenge();
        if (const auto point = tenge.find('.'); point != std::string::npos) tenge[point] = words.decimalMark;
        return tenge;
    }
    return words.cell(cell);
}

std::string quoted(const std::string& text, char separator) {
    const std::string special{'"', '\r', '\n', separator};
    if (text.find_first_of(special) == std::string::npos) return text;
    std::string result = "\"";
    for (const char letter : text) result.append(letter == '"' ? 2 : 1, letter);
    return result + '"';
}

std::string csvLine(const Row& row, const PaperWords& words) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) line += words.separator;
        line += quoted(plain(row[i], words), words.separator);
    }
    return line.append(lineEnd);
}

Row titlesOf(const Table& table) {
    Row titles;
    for (const Column& column : table.columns) titles.emplace_back(column.title);
    return titles;
}

} // namespace

std::string guarded(std::string_view text) {
    constexpr std::string_view formula = "=+-@\t\r";
    const bool suspicious = !text.empty() && formula.find(text.front()) != std::string_view::npos;
    return (suspicious ? "'" : "") + std::string(text);
}

Result<Rendered, RenderRefusal> CsvRenderer::render(const Document& document, const Sink& sink,
                                                    jobs::Progress& progress) const {
    Rendered rendered;
    CHECK(sink(byteOrderMark));
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        CHECK(sink(csvLine(titlesOf(*table), document.words)));
        const auto write = [&](const Row& row) { return sink(csvLine(row, document.words)); };
        TRY(const auto rows, eachRow(table->next, table->expected, progress, write));
        rendered.rows += rows;
    }
    return rendered;
}

std::string tabbedLine(const Row& row, const PaperWords& words) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) line += '\t';
        for (const char letter : plain(row[i], words)) {
            const bool breaks = letter == '\t' || letter == '\n' || letter == '\r';
            line += breaks ? ' ' : letter;
        }
    }
    return line;
}

} // namespace kitapdar::documents
