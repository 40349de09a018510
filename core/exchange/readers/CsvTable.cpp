#include "core/base/OpenDatabase.h"
#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/readers/ReaderField.h"
#include "core/exchange/readers/TableSource.h"
#include "core/text/Barcode.h"

#include <algorithm>
#include <fstream>
#include <string_view>
#include <utility>

namespace kitapdar::exchange {

namespace {

constexpr std::string_view separators = ";\t,";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t enoughToGuess = std::size_t{1} << 20;

/// The separator that stands most often in a line, outside quotes; nullopt: none does.
std::optional<char> separatorIn(std::string_view line) {
    std::optional<char> best;
    std::ptrdiff_t most = 0;
    for (const char each : separators) {
        bool quoted = false;
        const auto count = std::ranges::count_if(line, [&](char c) {
            if (c == '"') quoted = !quoted;
            return c == each && !quoted;
        });
        if (count > most) {
            most = count;
            best = each;
        }
    }
    return best;
}

std::vector<std::string> partsOf(std::string_view line, char separator) {
    std::vector<std::string> parts;
    for (bool more = true; more;) {
        const std::size_t end = std::min(line.find(separator), line.size());
        std::string_view part = line.substr(0, end);
        constexpr std::string_view around = "\" ";
        part.remove_prefix(std::min(part.find_first_not_of(around), part.size()));
        part = part.substr(0, part.find_last_not_of(around) + 1);
        parts.emplace_back(part);
        more = end < line.size();
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return parts;
}

/// That with which one of the first lines is a row of known headings: a title above them may have others, or none.
std::optional<char> separatorOfHeadings(std::string_view text) {
    for (std::size_t lines = 0; lines < rowsBeforeReaders && !text.empty();) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        for (const char each : separators) {
            const auto cells = partsOf(text.substr(0, std::min(end, tableLimits::rowBytes)), each);
            if (knownHeadings(cells) >= enoughHeadings) return each;
        }
        if (end > 0) ++lines;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

/// A line that is not what the others are was pasted from elsewhere.
std::string decoded(const std::string& bytes, text::Encoding encoding) {
    if (auto all = text::decode(bytes, encoding)) return std::move(*all);
    std::string text;
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end == std::string_view::npos ? rest.size() : end + 1);
        auto read = text::decode(line, encoding);
        text += read ? *read : text::decode(line, text::Encoding::Cp1251).value_or(std::string());
        rest.remove_prefix(line.size());
    }
    return text;
}

class CsvTable final : public TableSource {
public:
    CsvTable(std::string text, char separator, std::size_t begin)
        : m_text(std::move(text)), m_separator(separator), m_at(begin) {}

    Result<std::optional<TableRow>> next() override {
        while (m_at < m_text.size()) {
            TableRow row = readRow();
            row.number = ++m_number;
            const bool empty = std::ranges::all_of(row.cells, [](const std::string& cell) { return cell.empty(); });
            if (row.damaged || !empty) return std::optional(std::move(row));
        }
        return std::optional<TableRow>();
    }
    std::int64_t position() const override { return static_cast<std::int64_t>(m_at); }
    std::int64_t total() const override { return static_cast<std::int64_t>(m_text.size()); }

private:
    TableRow readRow() {
        const std::size_t begin = m_at;
        TableRow row;
        std::string cell;
        bool quoted = false;
        const auto finishCell = [&] {
            if (row.cells.size() < tableLimits::columns) row.cells.push_back(text::normalizeScan(cell));
            cell.clear();
        };
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (m_at - begin > tableLimits::rowBytes) return damagedRow(begin);
            if (quoted) {
                const bool doubled = c == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"';
                if (doubled) ++m_at;
                if (c == '"' && !doubled)
                    quoted = false;
                else
                    cell += c;
            } else if (c == '"' && cell.find_first_not_of(" \t") == std::string::npos) {
                quoted = true;
                cell.clear();
            } else if (c == m_separator) {
                finishCell();
            } else if (c == '\n' || c == '\r') {
                ++m_at;
                if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
                finishCell();
                return row;
            } else {
                cell += c;
            }
        }
        if (quoted) return damagedRow(begin);
        finishCell();
        return row;
    }

    /// What follows on the next line is read as if nothing had been.
    TableRow damagedRow(std::size_t begin) {
        const std::size_t end = m_text.find('\n', begin);
        m_at = end == std::string::npos ? m_text.size() : end + 1;
        return {0, {}, true};
    }

    std::string m_text;
    char m_separator;
    std::size_t m_at;
    std::int64_t m_number = 0;
};

} // namespace

Result<std::unique_ptr<TableSource>, TableRefusal> openCsv(const std::filesystem::path& file,
                                                           std::optional<text::Encoding> wanted,
                                                           const jobs::Progress& progress, text::Encoding& encoding,
                                                           std::optional<char> known) {
    if (disk::isOpenDatabase(file)) return fail(NotATable{});
    auto in = std::make_unique<std::ifstream>(file, std::ios::binary);
    if (!*in) return fail(TableRefusal(Fault{Fault::Kind::Offline, "the file cannot be opened", {}}));
    ByteSource source(std::move(in), &progress);
    do {
        CHECK(source.more());
        if (source.window().size() > static_cast<std::size_t>(tableLimits::fileBytes)) return fail(TableTooLarge{});
    } while (!source.atEnd());
    std::string bytes(source.window());
    if (bytes.find('\0') != std::string::npos) return fail(NotATable{});
    if (wanted == text::Encoding::Utf16 && !source.isUtf16()) return fail(NotATable{});
    const bool marked = bytes.starts_with(byteOrderMark);
    if (marked) bytes.erase(0, byteOrderMark.size());
    encoding = marked || source.isUtf16() ? text::Encoding::Utf8
                                          : wanted.value_or(text::guessEncoding(bytes.substr(0, enoughToGuess)));
    // A library's list is Cyrillic; what looks western is a name or two.
    if (encoding == text::Encoding::Marc8 || (!wanted && encoding == text::Encoding::Iso8859_1))
        encoding = text::Encoding::Cp1251;
    std::string text = decoded(bytes, encoding);
    if (source.isUtf16()) encoding = text::Encoding::Utf16;
    std::string_view line = std::string_view(text).substr(0, text.find_first_of("\r\n"));
    std::size_t begin = 0;
    std::optional<char> separator;
    if (line.size() == 5 && line.starts_with("sep=")) {
        separator = line.back();
        begin = std::min(text.find_first_not_of("\r\n", line.size()), text.size());
    } else {
        separator = known ? known : separatorOfHeadings(text);
        if (!separator) separator = separatorIn(line);
    }
    if (!separator) return fail(NotATable{});
    return std::unique_ptr<TableSource>(std::make_unique<CsvTable>(std::move(text), *separator, begin));
}

} // namespace kitapdar::exchange
