// A file of readers, row by row, of whatever kind: a table or a base of IRBIS. The kind is found by content.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/MarcReader.h"
#include "core/exchange/readers/IncomingReader.h"
#include "core/exchange/readers/TableSource.h"
#include "core/jobs/Progress.h"

#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::exchange {

/// The file is no table and no base of IRBIS.
struct NotAReaderFile {
    static constexpr std::string_view code = "not_a_reader_file";
    std::string path;
};
/// Larger than any that is taken, see tableLimits.
struct ReaderFileTooLarge {
    static constexpr std::string_view code = "file_too_large";
    std::string path;
};
struct ReaderFileNotReadable {
    static constexpr std::string_view code = "file_not_readable";
    std::string path;
};
/// A choice of columns names one that the table lacks.
struct UnknownColumn {
    static constexpr std::string_view code = "unknown_column";
    std::string column;
};
using ReaderFileRefusal = Refusal<NotAReaderFile, ReaderFileTooLarge, ReaderFileNotReadable, UnknownColumn>;

/// How a person wants a file of readers to be taken.
struct ReaderOptions {
    std::optional<text::Encoding> encoding = {}; // nullopt: found out
    ColumnChoices columns = {};
    bool takeDoubtful = false; // readers of whom another one has the name, and nothing tells the two apart
};

/// One thread at a time.
class ReaderFile {
public:
    /// `progress` outlives the file; once it is cancelled, open() and next() answer Fault::Cancelled.
    static Result<ReaderFile, ReaderFileRefusal> open(const std::filesystem::path& file, const ReaderOptions& options,
                                                      Day today, const jobs::Progress& progress);

    /// "csv", "xlsx", "irbis_text", "irbis_master"
    const std::string& format() const { return m_format; }
    text::Encoding encoding() const { return m_encoding; }
    /// nullopt: the kind of file has no columns.
    const std::optional<ReaderColumns>& columns() const { return m_columns; }
    /// No column is said to have the name: no row can be taken.
    bool lacksName() const { return m_columns && !m_columns->hasName(); }
    /// The cells of the row that next() gave last; none of a record.
    const std::vector<std::string>& cells() const { return m_cells; }

    Result<std::optional<IncomingReader>> next();
    /// Of total(), in any unit.
    std::int64_t position() const;
    std::int64_t total() const;

private:
    Result<void, ReaderFileRefusal> begin(const std::filesystem::path& file, const ReaderOptions& options);
    Result<void, ReaderFileRefusal> readColumns(const std::filesystem::path& file, const ColumnChoices& choices);
    Result<void> readFirstRows();
    Result<std::optional<IncomingReader>> nextRow();
    Result<std::optional<IncomingReader>> nextRecord();

    std::string m_format;
    text::Encoding m_encoding = text::Encoding::Utf8;
    Day m_today;
    const jobs::Progress* m_progress = nullptr;
    std::unique_ptr<TableSource> m_table; // or
    std::optional<MarcReader> m_records;
    std::optional<ReaderColumns> m_columns;
    std::deque<TableRow> m_before; // rows that were read to find the headings, and are readers
    std::vector<std::string> m_cells;
};

} // namespace kitapdar::exchange
