#include "core/stocktaking/Collector.h"

#include "core/text/Encoding.h"
#include "core/text/ScannedCode.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace kitapdar::stocktaking {

namespace {

constexpr std::string_view separators = ";,\t";
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

// What collectors and spreadsheets head the column of codes with, in small letters.
constexpr std::array<std::string_view, 12> headings = {
    "code",      "barcode",    "bar code",          "код",   "штрихкод",        "штрих-код",
    "штрих код", "инв. номер", "инвентарный номер", "инв.№", "түгендеу нөмірі", "нөмірі"};

using Cells = std::vector<std::string>;

std::string textOf(std::string_view bytes) {
    const text::Encoding encoding = text::guessEncoding(bytes);
    auto decoded = text::decode(bytes, encoding);
    std::string text = decoded ? std::move(*decoded) : std::string(bytes);
    if (text.starts_with(utf8Mark)) text.erase(0, utf8Mark.size());
    return text;
}

/// Cells may stand in quotes, a quote in them is written twice; a line ends a cell in any case.
Cells cellsOf(std::string_view line, char separator) {
    Cells cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    for (std::string& cell : cells) cell = text::ScannedCode(cell).text();
    return cells;
}

/// The one that stands in most lines; none of them: the lines are codes.
char separatorOf(const std::vector<std::string_view>& lines) {
    char most = '\0';
    std::ptrdiff_t count = 0;
    for (const char each : separators) {
        const auto with =
            std::ranges::count_if(lines, [&](std::string_view line) { return line.find(each) != line.npos; });
        if (with > count) {
            count = with;
            most = each;
        }
    }
    return count * 2 > static_cast<std::ptrdiff_t>(lines.size()) ? most : '\0';
}

bool isHeading(const std::string& cell) {
    return std::ranges::find(headings, text::ScannedCode(cell).folded()) != headings.end();
}

/// The column of the codes, and whether the first line is a heading.
struct Column {
    std::size_t number = 0;
    bool isHeaded = false;
};

Column columnOf(const std::vector<Cells>& rows) {
    if (rows.empty()) return {};
    const auto named = std::ranges::find_if(rows.front(), isHeading);
    if (named != rows.front().end()) return {static_cast<std::size_t>(named - rows.front().begin()), true};
    std::vector<std::set<std::string_view>> codes; // different ones, by columns
    for (const Cells& row : rows) {
        if (codes.size() < row.size()) codes.resize(row.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (text::ScannedCode(row[i]).canBeBarcode()) codes[i].insert(row[i]);
        }
    }
    const auto most = std::ranges::max_element(codes, {}, [](const auto& each) { return each.size(); });
    return {static_cast<std::size_t>(most - codes.begin()), false};
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        if (end > 0) lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace

CollectorFile readCollector(std::string name, std::string_view bytes) {
    CollectorFile file;
    file.name = std::move(name);
    const std::string text = textOf(bytes);
    const auto lines = linesOf(text);
    const char separator = separatorOf(lines);
    std::vector<Cells> rows;
    for (const std::string_view line : lines)
        rows.push_back(separator == '\0' ? Cells{text::ScannedCode(line).text()} : cellsOf(line, separator));
    const Column column = columnOf(rows);
    for (std::size_t i = column.isHeaded ? 1 : 0; i < rows.size(); ++i) {
        if (column.number < rows[i].size() && !rows[i][column.number].empty())
            file.codes.push_back(std::move(rows[i][column.number]));
    }
    return file;
}

} // namespace kitapdar::stocktaking
