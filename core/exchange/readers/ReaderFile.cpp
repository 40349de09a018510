#include "core/exchange/readers/ReaderFile.h"

#include <utility>

namespace kitapdar::exchange {

Result<ReaderFile, ReaderFileRefusal> ReaderFile::open(const std::filesystem::path& file, const ReaderOptions& options,
                                                       Day today, const jobs::Progress& progress) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return fail(ReaderFileNotReadable{file.string()});
    ReaderFile opened;
    opened.m_today = today;
    opened.m_progress = &progress;
    CHECK(opened.begin(file, options));
    return opened;
}

Result<void, ReaderFileRefusal> ReaderFile::begin(const std::filesystem::path& file, const ReaderOptions& options) {
    const auto refused = [&](const TableRefusal& no) {
        const Fault* fault = faultIn(no);
        if (fault && fault->kind == Fault::Kind::Cancelled) return ReaderFileRefusal(*fault);
        if (std::holds_alternative<TableTooLarge>(no)) return ReaderFileRefusal(ReaderFileTooLarge{file.string()});
        return fault ? ReaderFileRefusal(ReaderFileNotReadable{file.string()})
                     : ReaderFileRefusal(NotAReaderFile{file.string()});
    };
    if (isArchive(file)) {
        m_format = "xlsx";
        auto table = openXlsx(file, *m_progress);
        if (!table) return fail(refused(table.error()));
        m_table = std::move(*table);
        return readColumns(file, options.columns);
    }
    auto records = MarcReader::open(file, {options.encoding, BadBytes::Replace}, m_progress);
    if (records && (records->facts().kind == FileKind::IrbisText || records->facts().kind == FileKind::IrbisMaster)) {
        m_format = code(records->facts().kind);
        m_encoding = records->facts().encoding;
        m_records.emplace(std::move(*records));
        return {};
    }
    m_format = "csv";
    auto table = openCsv(file, options.encoding, *m_progress, m_encoding);
    if (!table) return fail(refused(table.error()));
    m_table = std::move(*table);
    return readColumns(file, options.columns);
}

Result<void, ReaderFileRefusal> ReaderFile::readColumns(const std::filesystem::path& file,
                                                        const ColumnChoices& choices) {
    CHECK(readFirstRows());
    if (m_table->isTooLarge()) return fail(ReaderFileTooLarge{file.string()});
    if (m_format == "xlsx" && !m_before.empty() && m_before.front().damaged) return fail(NotAReaderFile{file.string()});
    std::vector<std::string> unknown;
    m_columns =
        readerColumnsOf(m_before.empty() ? std::vector<std::string>() : m_before.front().cells, choices, unknown);
    if (!unknown.empty()) return fail(UnknownColumn{unknown.front()});
    if (m_before.empty() || !m_columns->hasHeadings) return {};
    m_columns->row = m_before.front().number;
    m_before.pop_front();
    return {};
}

/// Lists have a title above their headings. Without a row of known headings the first row begins the table.
Result<void> ReaderFile::readFirstRows() {
    while (m_before.size() < rowsBeforeReaders) {
        TRY(auto row, m_table->next());
        if (!row) return {};
        const bool isHead = knownHeadings(row->cells) >= enoughHeadings;
        if (isHead) m_before.clear();
        m_before.push_back(std::move(*row));
        if (isHead) return {};
    }
    return {};
}

Result<std::optional<IncomingReader>> ReaderFile::next() {
    if (m_progress->cancelled()) return fail(cancelled());
    return m_table ? nextRow() : nextRecord();
}

Result<std::optional<IncomingReader>> ReaderFile::nextRow() {
    std::optional<TableRow> row;
    if (m_before.empty()) {
        TRY(row, m_table->next());
    } else {
        row = std::move(m_before.front());
        m_before.pop_front();
    }
    if (!row) return std::optional<IncomingReader>();
    m_cells = std::move(row->cells);
    IncomingReader reader = incomingReader(*m_columns, m_cells, m_today);
    if (row->damaged) reader.refused = RowReason::RowDamaged;
    reader.number = row->number;
    return std::optional(std::move(reader));
}

Result<std::optional<IncomingReader>> ReaderFile::nextRecord() {
    TRY(auto item, m_records->next());
    if (!item) return std::optional<IncomingReader>();
    IncomingReader reader;
    if (const auto* record = std::get_if<catalogue::MarcRecord>(&*item))
        reader = incomingReader(*record, m_today);
    else
        reader.refused =
            std::get<Broken>(*item).reason == MarcProblem::Joined ? RowReason::RecordsJoined : RowReason::RowDamaged;
    if (m_records->doubt() == TextDoubt::Parted) reader.notes.push_back(RowReason::EndLineLost);
    if (m_records->doubt() == TextDoubt::Doubled) reader.notes.push_back(RowReason::FieldDoubled);
    reader.number = m_records->number();
    return std::optional(std::move(reader));
}

std::int64_t ReaderFile::position() const { return m_table ? m_table->position() : m_records->position(); }
std::int64_t ReaderFile::total() const { return m_table ? m_table->total() : m_records->facts().size; }

} // namespace kitapdar::exchange
