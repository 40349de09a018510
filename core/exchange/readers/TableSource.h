// Tables row by row: text parted by commas, semicolons or tabs, and the first sheet of a workbook of Excel. One table
// belongs to one thread at a time.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "core/text/Encoding.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::exchange {

struct TableRow {
    std::int64_t number = 0;        // in the table, from 1, empty ones counted
    std::vector<std::string> cells; // UTF-8, without blanks at both ends
    bool damaged = false;           // larger than any that is taken, or with a quote that does not end
};

/// How large a table may be; a file that was made to stop the program must not be able to.
namespace tableLimits {
inline constexpr std::size_t columns = 256; // others are not read
inline constexpr std::size_t rowBytes = std::size_t{64} << 10;
inline constexpr std::int64_t fileBytes = std::int64_t{256} << 20;  // of text
inline constexpr std::int64_t sheetBytes = std::int64_t{256} << 20; // of a workbook, unpacked
inline constexpr std::int64_t stringBytes = std::int64_t{64} << 20; // its shared texts, unpacked
inline constexpr std::int64_t cells = 4'000'000;                    // of a workbook; the empty ones count
inline constexpr std::int64_t nodeBytes = std::int64_t{1} << 20;    // of a workbook, from one '<' to the next
inline constexpr std::int64_t partBytes = std::int64_t{16} << 20;   // any other part of it, unpacked
} // namespace tableLimits

class TableSource {
public:
    virtual ~TableSource() = default;
    /// The next row that is not empty; nullopt at the end. A table that breaks off shows it by one damaged row.
    virtual Result<std::optional<TableRow>> next() = 0;
    /// How far it is, of total(); any unit.
    virtual std::int64_t position() const = 0;
    virtual std::int64_t total() const = 0;
    /// Whether it broke off because it is larger than any that is taken.
    virtual bool isTooLarge() const { return false; }
};

/// The file is no table of this kind.
struct NotATable {
    friend bool operator==(const NotATable&, const NotATable&) = default;
};
/// Larger than any table that is taken, see tableLimits.
struct TableTooLarge {
    friend bool operator==(const TableTooLarge&, const TableTooLarge&) = default;
};
using TableRefusal = Refusal<NotATable, TableTooLarge>;

/// RFC 4180, with the separator that the first line shows (";", "," or tab; a line "sep=;" names it). UTF-8, UTF-16 or
/// a code page, which is found out; a line that is not in the encoding of the others is read in Windows-1251.
/// `encoding` is filled in. `known`: a separator that is better known than by the first line and by headings of
/// readers.
Result<std::unique_ptr<TableSource>, TableRefusal> openCsv(const std::filesystem::path& file,
                                                           std::optional<text::Encoding> wanted,
                                                           const jobs::Progress& progress, text::Encoding& encoding,
                                                           std::optional<char> known = std::nullopt);

/// Whether the file begins as a workbook does (as any ZIP archive does).
bool isArchive(const std::filesystem::path& file);
/// The first sheet of an Office Open XML workbook (ISO/IEC 29500). Dates come as "1985-05-12", whole numbers without an
/// exponent.
Result<std::unique_ptr<TableSource>, TableRefusal> openXlsx(const std::filesystem::path& file,
                                                            const jobs::Progress& progress);

} // namespace kitapdar::exchange
