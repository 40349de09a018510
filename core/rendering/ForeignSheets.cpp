#include "core/rendering/ForeignSheets.h"

#include <cstring>

namespace kitapdar::rendering {

namespace {

void putNumber(std::string& bytes, std::uint32_t number) {
    char four[sizeof number];
    std::memcpy(four, &number, sizeof number);
    bytes.append(four, sizeof four);
}

void putText(std::string& bytes, std::string_view text) {
    putNumber(bytes, static_cast<std::uint32_t>(text.size()));
    bytes += text;
}

/// Reads what was put; after the first thing that is not there everything is missing.
class Reading {
public:
    explicit Reading(std::string_view rest) : m_rest(rest) {}

    std::uint32_t number() {
        std::uint32_t number = 0;
        const std::string_view four = take(sizeof number);
        if (four.size() == sizeof number) std::memcpy(&number, four.data(), sizeof number);
        return number;
    }
    std::string text() { return std::string(take(number())); }
    /// How many things follow, each of which takes at least `size` bytes.
    std::size_t count(std::size_t size) {
        const std::size_t count = number();
        if (count > m_rest.size() / size) m_isWhole = false;
        return m_isWhole ? count : 0;
    }
    bool isWhole() const { return m_isWhole; }
    bool isAtEnd() const { return m_isWhole && m_rest.empty(); }

private:
    std::string_view take(std::size_t size) {
        if (!m_isWhole || size > m_rest.size()) {
            m_isWhole = false;
            return {};
        }
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    std::string_view m_rest;
    bool m_isWhole = true;
};

constexpr std::size_t leastOfThing = 2 * sizeof(std::uint32_t);

SheetCell cellIn(Reading& in) {
    SheetCell cell;
    cell.kind = static_cast<SheetCell::Kind>(in.number());
    cell.text = in.text();
    return cell;
}

bool isKnown(SheetCell::Kind kind) { return kind <= SheetCell::Kind::Error; }

} // namespace

std::string encoded(const ForeignSheets& sheets) {
    std::string bytes;
    putNumber(bytes, static_cast<std::uint32_t>(sheets.state));
    putNumber(bytes, static_cast<std::uint32_t>(sheets.sheets.size()));
    for (const Sheet& sheet : sheets.sheets) {
        putText(bytes, sheet.name);
        putNumber(bytes, static_cast<std::uint32_t>(sheet.rows.size()));
        for (const SheetRow& row : sheet.rows) {
            putNumber(bytes, static_cast<std::uint32_t>(row.number));
            putNumber(bytes, static_cast<std::uint32_t>(row.cells.size()));
            for (const SheetCell& cell : row.cells) {
                putNumber(bytes, static_cast<std::uint32_t>(cell.kind));
                putText(bytes, cell.text);
            }
        }
    }
    return bytes;
}

std::optional<ForeignSheets> decodedSheets(std::string_view message) {
    Reading in(message);
    ForeignSheets read;
    read.state = static_cast<ForeignSheets::State>(in.number());
    if (read.state > ForeignSheets::State::Encrypted) return std::nullopt;
    std::int64_t rows = 0;
    std::int64_t cells = 0;
    for (std::size_t sheets = in.count(leastOfThing); sheets > 0; --sheets) {
        Sheet& sheet = read.sheets.emplace_back();
        sheet.name = in.text();
        for (std::size_t count = in.count(leastOfThing); count > 0 && in.isWhole(); --count) {
            if (++rows > sheetLimits::rows) return std::nullopt;
            SheetRow& row = sheet.rows.emplace_back();
            row.number = in.number();
            for (std::size_t width = in.count(leastOfThing); width > 0 && in.isWhole(); --width) {
                row.cells.push_back(cellIn(in));
                if (++cells > sheetLimits::cells || !isKnown(row.cells.back().kind)) return std::nullopt;
            }
        }
    }
    if (!in.isAtEnd()) return std::nullopt;
    return read;
}

} // namespace kitapdar::rendering
