#include "core/base/OpenDatabase.h"
#include "core/base/Time.h"
#include "core/exchange/readers/TableSource.h"
#include "core/text/Barcode.h"

#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <zip.h>

namespace kitapdar::exchange {

namespace {

constexpr double largestWhole = 1e15; // that a double holds exactly, with room
constexpr int lastDay = 2958465;      // 9999-12-31 as Excel counts

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

/// A part of the archive as it is unpacked; ends early, as damaged, when it is larger than the bound or when one text
/// in it is, which a reader of XML would hold in memory as a whole.
class ArchivePart final : public QIODevice {
public:
    ArchivePart(zip_t* archive, const std::string& name, std::int64_t bound)
        : m_entry(zip_fopen(archive, name.c_str(), 0)), m_bound(bound) {
        zip_stat_t facts;
        zip_stat_init(&facts);
        const bool isSized = zip_stat(archive, name.c_str(), 0, &facts) == 0 && (facts.valid & ZIP_STAT_SIZE) != 0;
        if (isSized) m_size = static_cast<std::int64_t>(std::min<zip_uint64_t>(facts.size, bound + 1));
        m_tooLarge = m_size > bound;
        if (m_entry) open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isThere() const { return m_entry != nullptr; }
    bool isTooLarge() const { return m_tooLarge; }
    std::int64_t readSoFar() const { return m_read; }
    std::int64_t unpackedSize() const { return m_size; } // as the archive says; 0: it does not
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override {
        if (m_tooLarge) return -1;
        const zip_int64_t count = zip_fread(m_entry.get(), data, static_cast<zip_uint64_t>(size));
        if (count < 0) return -1;
        m_read += count;
        const std::string_view bytes(data, static_cast<std::size_t>(count));
        const auto last = bytes.rfind('<');
        m_node = last == bytes.npos ? m_node + count : count - static_cast<std::int64_t>(last);
        m_tooLarge = m_read > m_bound || m_node > tableLimits::nodeBytes;
        return m_tooLarge ? -1 : count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, CloseEntry> m_entry;
    std::int64_t m_bound;
    std::int64_t m_size = 0;
    std::int64_t m_read = 0;
    std::int64_t m_node = 0; // since the last '<'
    bool m_tooLarge = false;
};

Result<void, TableRefusal> judged(const ArchivePart& part, bool isXml) {
    if (part.isTooLarge()) return fail(TableTooLarge{});
    if (!isXml) return fail(NotATable{});
    return {};
}

/// Calls visit(xml) at each start of an element. NotATable when the part is no XML; a document type, which is none of a
/// workbook, makes it none.
template <class Visit>
Result<void, TableRefusal> eachElement(ArchivePart& part, Visit visit) {
    QXmlStreamReader xml(&part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) return fail(NotATable{});
        if (token == QXmlStreamReader::StartElement) visit(xml);
    }
    return judged(part, !xml.hasError());
}

/// The name in the archive of what a relationship of xl/workbook.xml names.
std::string partNamed(const QString& target) {
    QStringList parts;
    const QString path = target.startsWith(QLatin1Char('/')) ? target : QStringLiteral("xl/") + target;
    for (const QString& part : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..") && !parts.isEmpty())
            parts.removeLast();
        else if (part != QLatin1String(".") && part != QLatin1String(".."))
            parts << part;
    }
    return parts.join(QLatin1Char('/')).toStdString();
}

/// Letters of days, months and years outside quotes and brackets.
bool isDateFormat(const QString& format) {
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == QLatin1Char('\\')) {
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c == QLatin1Char('[') || c == QLatin1Char(']')) {
            bracketed = c == QLatin1Char('[');
        } else if (!quoted && !bracketed && (c == QLatin1Char('d') || c == QLatin1Char('y'))) {
            return true;
        }
    }
    return false;
}

/// Formats that every workbook has without saying what they are (ISO/IEC 29500-1, 18.8.30).
bool isShippedDateFormat(int id) {
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

struct Workbook {
    std::string sheet; // name in the archive
    bool from1904 = false;
    std::vector<bool> dateStyles;     // by the number of the style of a cell
    std::vector<std::string> strings; // shared
};

Result<void, TableRefusal> readBook(zip_t* archive, Workbook& book) {
    QString relation; // of the first sheet that is seen, else of the first one
    bool isSeen = false;
    ArchivePart workbook(archive, "xl/workbook.xml", tableLimits::partBytes);
    if (!workbook.isThere()) return fail(NotATable{});
    CHECK(eachElement(workbook, [&](const QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("workbookPr")) {
            const auto value = xml.attributes().value(QLatin1String("date1904"));
            book.from1904 = value == QLatin1String("1") || value == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet") && !isSeen) {
            const auto state = xml.attributes().value(QLatin1String("state"));
            isSeen = state.isEmpty() || state == QLatin1String("visible");
            if (!isSeen && !relation.isEmpty()) return;
            for (const QXmlStreamAttribute& each : xml.attributes()) {
                if (each.name() == QLatin1String("id") && !each.namespaceUri().isEmpty())
                    relation = each.value().toString();
            }
        }
    }));
    if (relation.isEmpty()) return fail(NotATable{});
    ArchivePart relations(archive, "xl/_rels/workbook.xml.rels", tableLimits::partBytes);
    if (!relations.isThere()) return fail(NotATable{});
    CHECK(eachElement(relations, [&](const QXmlStreamReader& xml) {
        if (xml.attributes().value(QLatin1String("Id")) == relation)
            book.sheet = partNamed(xml.attributes().value(QLatin1String("Target")).toString());
    }));
    if (book.sheet.empty()) return fail(NotATable{});
    return {};
}

Result<void, TableRefusal> readStyles(zip_t* archive, Workbook& book) {
    ArchivePart styles(archive, "xl/styles.xml", tableLimits::partBytes);
    if (!styles.isThere()) return {};
    std::set<int> dates;
    bool inCells = false;
    return eachElement(styles, [&](const QXmlStreamReader& xml) {
        const auto attribute = [&](const char* name) { return xml.attributes().value(QLatin1String(name)); };
        if (xml.name() == QLatin1String("numFmt")) {
            if (isDateFormat(attribute("formatCode").toString())) dates.insert(attribute("numFmtId").toInt());
        } else if (xml.name() == QLatin1String("cellXfs")) {
            inCells = true;
        } else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("cellStyleXfs")) {
            inCells = false;
        } else if (inCells && xml.name() == QLatin1String("xf")) {
            const int format = attribute("numFmtId").toInt();
            book.dateStyles.push_back(dates.contains(format) || isShippedDateFormat(format));
        }
    });
}

Result<void, TableRefusal> readStrings(zip_t* archive, const jobs::Progress& progress, Workbook& book) {
    ArchivePart part(archive, "xl/sharedStrings.xml", tableLimits::stringBytes);
    if (!part.isThere()) return {};
    QXmlStreamReader xml(&part);
    bool inText = false;
    int phonetic = 0; // how a word is spoken, beside it
    while (!xml.atEnd() && !progress.cancelled()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::DTD) return fail(NotATable{});
        if (token == QXmlStreamReader::StartElement) {
            if (name == QLatin1String("si")) book.strings.emplace_back();
            if (name == QLatin1String("rPh")) ++phonetic;
            inText = name == QLatin1String("t") && phonetic == 0;
        } else if (token == QXmlStreamReader::EndElement) {
            if (name == QLatin1String("rPh")) --phonetic;
            inText = false;
        } else if (token == QXmlStreamReader::Characters && inText && !book.strings.empty()) {
            book.strings.back() += xml.text().toUtf8().toStdString();
        }
    }
    return judged(part, !xml.hasError() || progress.cancelled());
}

/// "BC12" → 54; nullopt when there are no letters.
std::optional<std::size_t> columnOf(QStringView reference) {
    std::size_t column = 0;
    for (const QChar c : reference) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z')) break;
        column = column * 26 + static_cast<std::size_t>(c.unicode() - u'A' + 1);
        if (column > tableLimits::columns) return column - 1; // too far right anyway
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

std::string wholeNumber(double number) { return std::to_string(static_cast<long long>(number)); }

class XlsxTable final : public TableSource {
public:
    XlsxTable(Archive archive, Workbook book, const jobs::Progress& progress)
        : m_archive(std::move(archive)),
          m_book(std::move(book)),
          m_progress(progress),
          m_part(m_archive.get(), m_book.sheet, tableLimits::sheetBytes),
          m_total(m_part.unpackedSize()) {
        if (m_part.isThere()) m_xml.setDevice(&m_part);
    }

    bool isThere() const { return m_part.isThere(); }

    Result<std::optional<TableRow>> next() override {
        while (!m_ended && !m_xml.atEnd()) {
            if (m_progress.cancelled()) return fail(cancelled());
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD) return ended(true);
            if (token != QXmlStreamReader::StartElement || m_xml.name() != QLatin1String("row")) continue;
            const auto number = m_xml.attributes().value(QLatin1String("r")).toLongLong();
            m_number = number > m_number ? number : m_number + 1;
            TableRow row = readRow();
            row.number = m_number;
            if (m_xml.hasError() || isTooLarge()) break;
            const bool empty = std::ranges::all_of(row.cells, [](const std::string& cell) { return cell.empty(); });
            if (!empty || row.damaged) return std::optional(std::move(row));
        }
        return ended(m_xml.hasError() || isTooLarge());
    }
    std::int64_t position() const override { return std::min(m_part.readSoFar(), m_total); }
    std::int64_t total() const override { return m_total; }
    bool isTooLarge() const override { return m_part.isTooLarge() || m_cells > tableLimits::cells; }

private:
    /// A sheet that breaks off shows it by one damaged row.
    Result<std::optional<TableRow>> ended(bool damaged) {
        if (std::exchange(m_ended, true) || !damaged) return std::optional<TableRow>();
        return std::optional(TableRow{m_number + 1, {}, true});
    }

    TableRow readRow() {
        TableRow row;
        std::size_t bytes = 0;
        std::size_t column = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("c")) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (++m_cells > tableLimits::cells) return row;
            column = columnOf(m_xml.attributes().value(QLatin1String("r"))).value_or(column);
            std::string cell = text::normalizeScan(readCell());
            bytes += cell.size();
            if (column < tableLimits::columns && bytes <= tableLimits::rowBytes && !cell.empty()) {
                if (row.cells.size() <= column) row.cells.resize(column + 1);
                row.cells[column] = std::move(cell);
            }
            ++column;
        }
        if (bytes > tableLimits::rowBytes) return {0, {}, true};
        return row;
    }

    std::string readCell() {
        const QString type = m_xml.attributes().value(QLatin1String("t")).toString();
        const auto style = static_cast<std::size_t>(std::max(0, m_xml.attributes().value(QLatin1String("s")).toInt()));
        std::string value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("v")) {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8().toStdString();
            } else if (m_xml.name() == QLatin1String("is")) {
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8().toStdString();
            } else {
                m_xml.skipCurrentElement(); // a formula
            }
        }
        if (type == QLatin1String("s")) return sharedText(value);
        if (type.isEmpty() || type == QLatin1String("n")) return numberText(value, style);
        if (type == QLatin1String("e")) return {}; // a formula that could not be worked out
        return value;
    }

    std::string sharedText(const std::string& value) const {
        std::size_t number = 0;
        std::from_chars(value.data(), value.data() + value.size(), number);
        return number < m_book.strings.size() ? m_book.strings[number] : std::string();
    }

    std::string numberText(const std::string& value, std::size_t style) const {
        bool isNumber = false;
        const double number = QString::fromStdString(value).toDouble(&isNumber);
        if (!isNumber) return value;
        const bool isDate = style < m_book.dateStyles.size() && m_book.dateStyles[style];
        if (isDate && number >= 1 && number <= lastDay) {
            // 1900 is a leap year for Excel, so its days before March of that year are one off; nobody is as old.
            const Day first = m_book.from1904 ? Day(1904, 1, 1) : Day(1899, 12, 30);
            return first.plusDays(static_cast<int>(number)).iso();
        }
        return std::abs(number) < largestWhole && std::floor(number) == number ? wholeNumber(number) : value;
    }

    Archive m_archive;
    Workbook m_book;
    const jobs::Progress& m_progress;
    ArchivePart m_part;
    std::int64_t m_total;
    QXmlStreamReader m_xml;
    std::int64_t m_number = 0;
    std::int64_t m_cells = 0;
    bool m_ended = false;
};

} // namespace

bool isArchive(const std::filesystem::path& file) {
    if (disk::isOpenDatabase(file)) return false;
    std::ifstream in(file, std::ios::binary);
    char begin[4] = {};
    in.read(begin, sizeof begin);
    return in.gcount() == sizeof begin && std::string_view(begin, sizeof begin) == "PK\x03\x04";
}

Result<std::unique_ptr<TableSource>, TableRefusal> openXlsx(const std::filesystem::path& file,
                                                            const jobs::Progress& progress) {
    int problem = 0;
    Archive archive(zip_open(file.c_str(), ZIP_RDONLY, &problem));
    if (!archive) return fail(NotATable{});
    Workbook book;
    CHECK(readBook(archive.get(), book));
    CHECK(readStyles(archive.get(), book));
    CHECK(readStrings(archive.get(), progress, book));
    if (progress.cancelled()) return fail(TableRefusal(cancelled()));
    auto table = std::make_unique<XlsxTable>(std::move(archive), std::move(book), progress);
    if (!table->isThere()) return fail(NotATable{});
    if (table->isTooLarge()) return fail(TableTooLarge{});
    return std::unique_ptr<TableSource>(std::move(table));
}

} // namespace kitapdar::exchange
