#include "core/documents/Xlsx.h"

#include "core/base/Disk.h"
#include "core/documents/Sums.h"

#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <utility>
#include <xlsxwriter.h>

namespace kitapdar::documents {

namespace {

constexpr std::size_t longestText = 32767;                   // letters, as the format has it
constexpr std::int64_t largestExact = std::int64_t(1) << 53; // its numbers are floating point
constexpr std::uintmax_t roomForRest = 1 << 20;              // bytes that a workbook needs beside its rows
constexpr double letterWidths = 96;                          // of the whole table, shared out among the columns

/// What the format holds: no more than its letters, none of the letters that XML forbids.
std::string fitting(std::string_view text) {
    std::string result;
    std::size_t letters = 0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        const bool begins = (value & 0xC0U) != 0x80U;
        if (begins && ++letters > longestText) break;
        if (begins && value >= 0xF0U) ++letters; // two units of UTF-16, which Excel counts
        result += value < 0x20 && byte != '\n' && byte != '\t' ? ' ' : byte;
    }
    return result;
}

/// The title as a sheet may be called: 31 letters at most, at the end of a word, without the signs of formulas.
std::string sheetName(const std::string& title) {
    constexpr qsizetype longest = 31;
    QString name = QString::fromStdString(fitting(title));
    for (QChar& letter : name) {
        if (QStringLiteral("[]:*?/\\'").contains(letter)) letter = QLatin1Char(' ');
    }
    name = name.simplified();
    if (name.size() > longest) {
        const qsizetype end = name.lastIndexOf(QLatin1Char(' '), longest);
        name = name.left(end > 0 ? end : longest);
        while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(','))) name.chop(1);
    }
    return name.isEmpty() ? std::string("1") : name.toStdString();
}

struct Closing {
    void operator()(lxw_workbook* book) const { workbook_close(book); }
};

class Workbook {
public:
    Workbook(const std::string& folder, const std::string& file, const Document& document)
        : m_document(document), m_folder(folder) {
        // Rows go to the disk one by one, also before the whole is packed.
        std::string temporary = folder;
        lxw_workbook_options options{LXW_TRUE, temporary.data(), LXW_FALSE};
        m_book.reset(workbook_new_opt(file.c_str(), &options));
        m_sheet = workbook_add_worksheet(m_book.get(), sheetName(m_document.title).c_str());
        printAsPages();
        for (auto* format : {&m_title, &m_head, &m_strong, &m_money, &m_day, &m_moneySum})
            *format = workbook_add_format(m_book.get());
        for (lxw_format* format : {m_title, m_head, m_strong, m_moneySum}) format_set_bold(format);
        format_set_font_size(m_title, 14);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        for (lxw_format* format : {m_money, m_moneySum}) format_set_num_format(format, "#,##0.00\" ₸\"");
        format_set_num_format(m_day, "dd.mm.yyyy");
    }

    bool isFull() const { return m_line >= LXW_ROW_MAX; }

    void write(const Heading& heading) { text(heading.text, heading.level == 1 ? m_title : m_strong); }
    void write(const Paragraph& paragraph) {
        text(paragraph.text, paragraph.weight == Weight::Strong ? m_strong : nullptr);
    }
    void write(const Signatures& signatures) {
        for (const Signature& each : signatures.lines) write(Row{each.office, "________________", each.name}, nullptr);
    }
    void writeHead(const Table& table) {
        double shares = 0;
        for (const Column& column : table.columns) shares += column.width;
        Row titles;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const double letters = std::max(8.0, letterWidths * table.columns[i].width / std::max(shares, 1e-6));
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), letters, nullptr);
            titles.emplace_back(table.columns[i].title);
        }
        write(titles, m_head);
        if (!std::exchange(m_frozen, true)) {
            const auto below = static_cast<lxw_row_t>(m_line);
            worksheet_freeze_panes(m_sheet, below, 0);
            worksheet_repeat_rows(m_sheet, below - 1, below - 1);
        }
    }
    void writeRow(const Row& row) { write(row, nullptr); }
    void writeSums(const Row& row) { write(row, m_strong); }

    /// Packs the file.
    Result<void> close() {
        // The library looks at no error of the file in which the rows wait.
        std::FILE* waiting = m_sheet->optimize_tmpfile;
        if (waiting && (std::fflush(waiting) != 0 || std::ferror(waiting) != 0))
            return fail(Fault{Fault::Kind::DiskFull, "rows of a workbook", {}});
        // Nor at one of the sheet that it makes of them, before it packs both.
        const long bytes = waiting ? std::ftell(waiting) : 0;
        std::error_code ignored;
        const auto space = std::filesystem::space(m_folder, ignored);
        if (!ignored && bytes > 0 && space.available < static_cast<std::uintmax_t>(bytes) + roomForRest)
            return fail(Fault{Fault::Kind::DiskFull, "the sheet of a workbook", {}});
        const lxw_error error = workbook_close(m_book.release());
        if (error == LXW_NO_ERROR) return {};
        return fail(Fault{Fault::Kind::DiskFull, lxw_strerror(error), {}});
    }

private:
    /// Whoever prints the sheet gets the pages of the paper: as wide as one page, the head on each, numbered.
    void printAsPages() {
        constexpr std::uint8_t a4Code = 9;
        worksheet_set_paper(m_sheet, a4Code);
        if (m_document.paper.width > m_document.paper.height) worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&R&P / &N");
    }
    void text(const std::string& text, lxw_format* format) { write(Row{text}, format); }
    void write(const Row& row, lxw_format* format) {
        for (std::size_t i = 0; i < row.size() && i < LXW_COL_MAX; ++i)
            writeCell(static_cast<lxw_col_t>(i), row[i], format);
        ++m_line;
    }
    void writeCell(lxw_col_t column, const Cell& cell, lxw_format* format) {
        const auto line = static_cast<lxw_row_t>(m_line);
        if (const auto* text = std::get_if<std::string>(&cell)) {
            worksheet_write_string(m_sheet, line, column, fitting(*text).c_str(), format);
        } else if (const auto* number = std::get_if<std::int64_t>(&cell); number && std::abs(*number) <= largestExact) {
            worksheet_write_number(m_sheet, line, column, static_cast<double>(*number), format);
        } else if (const auto* money = std::get_if<Money>(&cell); money && std::abs(money->tiyn) <= largestExact) {
            worksheet_write_number(m_sheet, line, column, static_cast<double>(money->tiyn) / 100,
                                   format ? m_moneySum : m_money);
        } else if (const auto* day = std::get_if<Day>(&cell); day && day->year() >= 1900) {
            lxw_datetime date{
                day->year(), static_cast<int>(day->month()), static_cast<int>(day->dayOfMonth()), 0, 0, 0};
            worksheet_write_datetime(m_sheet, line, column, &date, m_day);
        } else if (!std::holds_alternative<std::monostate>(cell)) { // what its numbers cannot hold stands as text
            worksheet_write_string(m_sheet, line, column, m_document.words.cell(cell).c_str(), format);
        }
    }

    const Document& m_document;
    std::string m_folder;
    std::unique_ptr<lxw_workbook, Closing> m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_title = nullptr, *m_head = nullptr, *m_strong = nullptr, *m_money = nullptr, *m_day = nullptr,
               *m_moneySum = nullptr;
    std::int64_t m_line = 0;
    bool m_frozen = false;
};

/// Writes the blocks of a document; a visitor.
class Blocks {
public:
    Blocks(Workbook& book, const Document& document, jobs::Progress& progress)
        : m_book(book), m_document(document), m_progress(progress) {}

    Result<std::int64_t, RenderRefusal> operator()(const Table& table) {
        Sums sums(table);
        m_book.writeHead(table);
        const auto write = [&](const Row& row) -> Result<void, RenderRefusal> {
            if (m_book.isFull()) return fail(TooManyRows{LXW_ROW_MAX - 1});
            sums.add(row);
            m_book.writeRow(row);
            return {};
        };
        TRY(const auto rows, eachRow<RenderRefusal>(table.next, table.expected, m_progress, write));
        if (sums.isAsked()) m_book.writeSums(sums.row(m_document.words.total));
        return rows;
    }
    Result<std::int64_t, RenderRefusal> operator()(const NumberedList& list) {
        std::int64_t number = 0;
        const auto write = [&](const Row& row) -> Result<void, RenderRefusal> {
            if (m_book.isFull()) return fail(TooManyRows{LXW_ROW_MAX - 1});
            m_book.writeRow({++number, row.empty() ? Cell() : row.front()});
            return {};
        };
        return eachRow<RenderRefusal>(list.next, list.expected, m_progress, write);
    }
    template <class Other>
    Result<std::int64_t, RenderRefusal> operator()(const Other& block) {
        m_book.write(block);
        return 0;
    }

private:
    Workbook& m_book;
    const Document& m_document;
    jobs::Progress& m_progress;
};

Result<void> sendFile(const Sink& sink, const std::string& file) {
    TRY(const auto bytes, disk::bytesOf(file));
    std::ifstream packed(file, std::ios::binary);
    std::array<char, 65536> part{};
    std::uintmax_t sent = 0;
    while (packed.read(part.data(), part.size()) || packed.gcount() > 0) {
        CHECK(sink({part.data(), static_cast<std::size_t>(packed.gcount())}));
        sent += static_cast<std::uintmax_t>(packed.gcount());
    }
    if (sent == bytes && bytes > 0) return {};
    return fail(Fault{Fault::Kind::DiskFull, "a packed workbook", {}});
}

} // namespace

Result<Rendered, RenderRefusal> XlsxRenderer::render(const Document& document, const Sink& sink,
                                                     jobs::Progress& progress) const {
    // The library packs a file by its name only.
    const QTemporaryDir folder;
    if (!folder.isValid()) return fail(Fault{Fault::Kind::DiskFull, "no folder for temporary files", {}});
    const std::string file = folder.filePath(QStringLiteral("book.xlsx")).toStdString();
    Workbook book(folder.path().toStdString(), file, document);
    Rendered rendered;
    Blocks blocks(book, document, progress);
    for (const Block& block : document.blocks) {
        TRY(const auto rows, std::visit(blocks, block));
        rendered.rows += rows;
    }
    CHECK(book.close());
    CHECK(sendFile(sink, file));
    return rendered;
}

} // namespace kitapdar::documents
