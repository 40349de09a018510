#include "core/stocktaking/Collector.h"

#include "core/text/Encoding.h"
#include "core/text/Fold.h"
#include "core/text/ScannedCode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <vector>

namespace kitapdar::stocktaking {

namespace {

constexpr std::string_view separators =
    "\t;|,"; // a comma may stand in a number that something else parts from the rest
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t linesBeforeHeadings = 10;
constexpr std::size_t longestCode = 64; // bytes

// What collectors and spreadsheets head the column of codes with, as of exactText().
constexpr std::array<std::string_view, 20> headings = {
    "code",           "barcode",   "bar code",          "scan",      "scancode",  "ean",
    "ean13",          "код",       "штрихкод",          "штрих код", "шк",        "штрих код книги",
    "код экземпляра", "инв номер", "инвентарный номер", "инв",       "штрихкоды", "түгендеу нөмірі",
    "нөмірі",         "коды"};

using Cells = std::vector<std::string>;

struct Row {
    std::int64_t line = 0; // of the file, from 1
    std::string text;
    Cells cells;
};

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

bool holds(std::string_view line, char separator) { return line.find(separator) != std::string_view::npos; }

/// That of most lines; none of them in more than half: each line has its own.
std::optional<char> separatorOf(const std::vector<Row>& rows) {
    std::optional<char> most;
    std::ptrdiff_t count = 0;
    for (const char each : separators) {
        const auto with = std::ranges::count_if(rows, [&](const Row& row) { return holds(row.text, each); });
        if (with <= count) continue;
        count = with;
        most = each;
    }
    return count * 2 > static_cast<std::ptrdiff_t>(rows.size()) ? most : std::nullopt;
}

void split(std::vector<Row>& rows) {
    const auto usual = separatorOf(rows);
    for (Row& row : rows) {
        const auto own = std::ranges::find_if(separators, [&](char each) { return holds(row.text, each); });
        const bool isUsual = usual && holds(row.text, *usual);
        row.cells = cellsOf(row.text, isUsual ? *usual : own != separators.end() ? *own : '\0');
    }
}

bool isHeading(const std::string& cell) { return std::ranges::find(headings, text::exactText(cell)) != headings.end(); }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

int numberAt(std::string_view digits, std::size_t from, std::size_t count) {
    int number = 0;
    std::from_chars(digits.data() + from, digits.data() + from + count, number);
    return number;
}

/// "30.11.2026", "2026-11-30 10:00", "20261130101500", "10:15".
bool tellsOfTime(std::string_view cell) {
    constexpr std::string_view signs = ".-/: T";
    std::string digits;
    std::size_t runs = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (isDigit(cell[i])) {
            runs += i == 0 || !isDigit(cell[i - 1]) ? 1U : 0U;
            digits += cell[i];
        } else if (!holds(signs, cell[i])) {
            return false;
        }
    }
    if (runs > 1 && holds(cell, ':')) return true;
    constexpr std::size_t dayLength = 8;
    constexpr std::size_t minutesLength = 12;
    constexpr std::size_t secondsLength = 14;
    const auto isDay = [](int year, int month, int day) {
        return year >= 1990 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    };
    if (digits.size() != dayLength && digits.size() != minutesLength && digits.size() != secondsLength) return false;
    if (isDay(numberAt(digits, 0, 4), numberAt(digits, 4, 2), numberAt(digits, 6, 2))) return true;
    return runs > 1 && isDay(numberAt(digits, 4, 4), numberAt(digits, 2, 2), numberAt(digits, 0, 2));
}

bool canBeCode(std::string_view cell) { return cell.size() <= longestCode && std::ranges::any_of(cell, isDigit); }

/// The column of the codes, and in which row its heading stands.
struct Column {
    std::optional<std::size_t> number;
    std::optional<std::size_t> headingRow;
    bool isNamed = false;     // by a heading or a person: nothing else is read
    bool hasBarcodes = false; // most cells are such
};

std::optional<Column> headedAs(const std::vector<Row>& rows, const auto& isMeant) {
    for (std::size_t i = 0; i < std::min(rows.size(), linesBeforeHeadings); ++i) {
        const auto cell = std::ranges::find_if(rows[i].cells, isMeant);
        if (cell != rows[i].cells.end())
            return Column{static_cast<std::size_t>(cell - rows[i].cells.begin()), i, true, false};
    }
    return std::nullopt;
}

Column columnNamed(const std::vector<Row>& rows, std::string_view name) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool isNumber = error == std::errc() && end == name.data() + name.size();
    const bool isThere =
        std::ranges::any_of(rows, [&](const Row& row) { return number > 0 && number <= row.cells.size(); });
    // Before the headings: a cell with the number 2 of a line is none.
    if (isNumber && isThere) return {number - 1, std::nullopt, true, false};
    const std::string folded = text::exactText(name);
    if (const auto headed = headedAs(rows, [&](const std::string& cell) {
            return cell == name || (!folded.empty() && text::exactText(cell) == folded);
        }))
        return *headed;
    return {std::nullopt, std::nullopt, true, false};
}

/// The one with the most different codes; `strictly`: numbers of lines, dates and times are none.
std::optional<std::size_t> fullestColumn(const std::vector<Row>& rows, bool strictly) {
    std::vector<std::set<std::string_view>> codes;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const Cells& cells = rows[at].cells;
        if (codes.size() < cells.size()) codes.resize(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool isLineNumber = cells[i] == std::to_string(at) || cells[i] == std::to_string(at + 1);
            if (!canBeCode(cells[i]) || (strictly && (isLineNumber || tellsOfTime(cells[i])))) continue;
            codes[i].insert(cells[i]);
        }
    }
    const auto most = std::ranges::max_element(codes, {}, [](const auto& each) { return each.size(); });
    if (most == codes.end() || most->empty()) return std::nullopt;
    return static_cast<std::size_t>(most - codes.begin());
}

Column columnOf(const std::vector<Row>& rows) {
    if (const auto headed = headedAs(rows, isHeading)) return *headed;
    auto fullest = fullestColumn(rows, true);
    if (!fullest) fullest = fullestColumn(rows, false);
    const auto barcodes = std::ranges::count_if(rows, [&](const Row& row) {
        return fullest && *fullest < row.cells.size() && text::ScannedCode(row.cells[*fullest]).canBeBarcode();
    });
    return {fullest, std::nullopt, false, barcodes * 2 > static_cast<std::ptrdiff_t>(rows.size())};
}

/// Another cell of a line that has none in the column: lines of several programs stand in one file.
std::string codeBeside(const Cells& cells) {
    const auto found = std::ranges::find_if(cells, [](const std::string& cell) {
        return canBeCode(cell) && text::ScannedCode(cell).canBeBarcode() && !tellsOfTime(cell);
    });
    return found == cells.end() ? std::string() : *found;
}

/// In a line of another form than most the column may hold its number or the day.
std::string codeIn(const Row& row, const Column& column) {
    const std::string cell = column.number && *column.number < row.cells.size() ? row.cells[*column.number] : "";
    const std::string own = canBeCode(cell) ? cell : std::string();
    if (column.isNamed || row.cells.size() == 1) return own;
    if (!own.empty() && text::ScannedCode(own).canBeBarcode() && !tellsOfTime(own)) return own;
    const std::string beside = column.hasBarcodes || own.empty() || tellsOfTime(own) ? codeBeside(row.cells) : own;
    return beside.empty() ? own : beside;
}

std::vector<Row> rowsOf(std::string_view text) {
    std::vector<Row> rows;
    std::int64_t line = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        ++line;
        std::string trimmed = text::ScannedCode(text.substr(0, end)).text();
        if (!trimmed.empty()) rows.push_back({line, std::string(text.substr(0, end)), {}});
        text.remove_prefix(end);
        text.remove_prefix(text.starts_with("\r\n") ? 2 : std::min<std::size_t>(1, text.size()));
    }
    return rows;
}

} // namespace

CollectorFile readCollector(std::string name, std::string_view bytes, std::string_view column) {
    CollectorFile file;
    file.name = std::move(name);
    std::vector<Row> rows = rowsOf(textOf(bytes));
    split(rows);
    const Column read = column.empty() ? columnOf(rows) : columnNamed(rows, column);
    for (std::size_t i = read.headingRow ? *read.headingRow + 1 : 0; i < rows.size(); ++i) {
        std::string code = codeIn(rows[i], read);
        if (code.empty()) {
            file.unread.push_back({rows[i].line, text::ScannedCode(rows[i].text).text()});
            continue;
        }
        file.codes.push_back(std::move(code));
        file.lines.push_back(rows[i].line);
    }
    return file;
}

} // namespace kitapdar::stocktaking
