// The sheets of a foreign workbook (XLSX, ODS) as the child process reads them, and the message that carries them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::rendering {

struct SheetCell {
    enum class Kind : std::uint8_t {
        Text,
        FormulaWithoutValue, // the program that wrote the file has not computed it
        Error                // "#REF!"
    };
    std::string text = {}; // UTF-8; of a number its digits and a point, 15 at most: "163.09"
    Kind kind = Kind::Text;
    friend bool operator==(const SheetCell&, const SheetCell&) = default;
};
struct SheetRow {
    std::int64_t number = 0;      // in the sheet, from 1
    std::vector<SheetCell> cells; // without empty ones at the end
    bool damaged = false;         // of text that breaks off
    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};
struct Sheet {
    std::string name;           // "": the file has no sheets
    std::vector<SheetRow> rows; // that are not empty, ascending
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// How large a workbook may be; a file that was made to stop the program must not be able to.
namespace sheetLimits {
inline constexpr std::int64_t rows = 120'000; // of all sheets
inline constexpr std::int32_t columns = 256;  // others are not read
inline constexpr std::int64_t cells = 4'000'000;
inline constexpr std::int64_t textBytes = std::int64_t{64} << 20;
inline constexpr std::int64_t packedBytes = std::int64_t{64} << 20;
inline constexpr std::int64_t unpackedBytes = std::int64_t{256} << 20;
inline constexpr std::int64_t parts = 10'000;
} // namespace sheetLimits

struct ForeignSheets {
    enum class State : std::uint8_t {
        Read,
        NotAWorkbook,
        TooLarge,
        Encrypted,
    };
    State state = State::NotAWorkbook;
    std::vector<Sheet> sheets = {};
    friend bool operator==(const ForeignSheets&, const ForeignSheets&) = default;
};

std::string encoded(const ForeignSheets& sheets);
/// nullopt when it is no such message, or larger than sheetLimits allow.
std::optional<ForeignSheets> decodedSheets(std::string_view message);

} // namespace kitapdar::rendering
