#include "ui/printing/TableExport.h"

#include "core/documents/Delimited.h"
#include "core/documents/Xlsx.h"
#include "core/library/Library.h"
#include "core/media/PdfRenderer.h"
#include "core/places/PlaceQueries.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/printing/ChosenRows.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Jobs.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableMarks.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PlaceWords.h"
#include "wording/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Tables")};
constexpr int widestUpright = 900;     // px at 100 %: wider tables lie on their side
constexpr std::int64_t manyRows = 400; // some ten pages: printing so many is asked about

constexpr const char* copyId = "table.copy";

std::vector<int> shownColumns(const DataTable& table) {
    std::vector<int> columns;
    const auto* head = table.horizontalHeader();
    for (int place = 0; place < head->count(); ++place) {
        if (!table.isColumnHidden(head->logicalIndex(place))) columns.push_back(head->logicalIndex(place));
    }
    return columns;
}

std::shared_ptr<const documents::Renderer> rendererFor(const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("csv")) return std::make_shared<documents::CsvRenderer>();
    if (ending == QLatin1String("pdf")) return std::make_shared<media::PdfRenderer>();
    return std::make_shared<documents::XlsxRenderer>();
}

/// What stands on paper names the library; a sheet of cells or a file for other programs does not.
bool isPaper(const QString& file) { return QFileInfo(file).suffix().toLower() == QLatin1String("pdf"); }

/// Blocks. "" when it has no name, or cannot be asked now: the table is printed all the same.
std::string libraryName(Library& library, Language language) {
    const auto name = library.readNow(&places::PlaceQueries::libraryName);
    return name ? utf8(nameOf(*name, language)) : std::string();
}

} // namespace

struct TableExport::Paper {
    documents::Document document;
    documents::Table table;
    RowFeed* feed = nullptr; // deleted with the answer
    std::int64_t rows = 0;

    /// With the rows of the feed; for the thread of a job. `library`: stands above the title, "" = it has no name.
    documents::Document withRows(const jobs::Progress& progress, const std::string& library = {}) const {
        documents::Document whole = document;
        if (!library.empty())
            whole.blocks.insert(whole.blocks.begin(), documents::Paragraph{library, documents::Weight::Quiet});
        documents::Table filled = table;
        filled.next = cellsOf(next, progress);
        filled.expected = rows;
        whole.blocks.emplace_back(std::move(filled));
        return whole;
    }
    RowFeed::Next next;
};

TableExport::TableExport(const Context& context, QWidget& window)
    : QObject(&window), m_context(context), m_window(window) {}

TableExport::~TableExport() = default;

void TableExport::addActions() {
    ActionRegistry& registry = m_context.actions;
    const Languages& languages = m_context.languages;
    registry.add(
        command(languages, QLatin1String(copyId), category, {"Actions", QT_TRANSLATE_NOOP("Actions", "Copy the rows")},
                Qt::CTRL | Qt::Key_C, Icon::Clipboard),
        [this] { onTable(&TableExport::copy); });
    registry.add(
        command(languages, QStringLiteral("table.save"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Save the table as a file…")}, Qt::CTRL | Qt::Key_E,
                Icon::Export,
                {QStringLiteral("Excel XLSX CSV PDF"), QStringLiteral("экспорт"), QStringLiteral("экспорттау")}),
        [this] { onTable(&TableExport::save); });
    registry.add(
        command(languages, QStringLiteral("table.print"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Print the table…")}, Qt::CTRL | Qt::Key_P, Icon::Print),
        [this] { onTable(&TableExport::print); });
    registry.add(command(languages, QStringLiteral("table.columns"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Choose the columns…")},
                         Qt::CTRL | Qt::SHIFT | Qt::Key_H, Icon::Columns),
                 [this] { onTable(&TableExport::chooseColumns); });
    // Elsewhere Ctrl+C is the business of whatever has the focus.
    const auto followFocus = [&registry](QWidget*, const QWidget* focused) {
        const bool inTable = qobject_cast<const DataTable*>(focused);
        registry.refuse(QLatin1String(copyId), inTable ? QString() : tr("Go into a table and choose rows first."));
    };
    connect(qApp, &QApplication::focusChanged, &registry, followFocus);
    followFocus(nullptr, QApplication::focusWidget());
}

DataTable* TableExport::table() const {
    if (auto* focused = qobject_cast<DataTable*>(QApplication::focusWidget())) return focused;
    for (auto* each : m_window.findChildren<DataTable*>()) {
        if (each->isVisible()) return each;
    }
    return nullptr;
}

void TableExport::onTable(void (TableExport::*act)(DataTable&)) {
    if (DataTable* found = table()) return (this->*act)(*found);
    m_context.announcer.tell(Tone::Info, [] { return tr("There is no table here. Open a list first."); });
}

std::shared_ptr<TableExport::Paper> TableExport::paperOf(DataTable& table) {
    const Language language = m_context.languages.current();
    auto paper = std::make_shared<Paper>();
    const std::vector<int> columns = shownColumns(table);
    ChosenRows chosen = selectedOrAll(table);
    paper->rows = chosen.count;
    int width = 0;
    for (const int column : columns) {
        const ColumnHead& head = table.list().head(column);
        const bool right = head.alignment.testFlag(Qt::AlignRight);
        width += head.width;
        paper->table.columns.push_back({utf8(head.title()), static_cast<double>(head.width),
                                        right ? documents::Align::Right : documents::Align::Left});
    }
    const std::string title = utf8(table.accessibleName());
    const QString under = tr("%1 · rows: %2").arg(dayText(m_context.library.clock().today()), numberText(paper->rows));
    paper->document = {
        title, {}, width > widestUpright ? documents::a4Landscape : documents::a4, paperWords(language), {}};
    paper->document.blocks = {documents::Heading{title, 1},
                              documents::Paragraph{utf8(under), documents::Weight::Quiet}};
    paper->feed = new RowFeed(table.list().reader({columns, language, chosen.also}), std::move(chosen.wanted), this);
    paper->next = paper->feed->next();
    return paper;
}

void TableExport::chooseColumns(DataTable& table) { table.chooseColumns(); }

void TableExport::copy(DataTable& table) {
    if (!table.selectionModel()->hasSelection() && table.marks().marks().isEmpty()) return;
    const std::vector<int> columns = shownColumns(table);
    const Language language = m_context.languages.current();
    ChosenRows chosen = selectedRows(table);
    auto* feed = new RowFeed(table.list().reader({columns, language, chosen.also}), std::move(chosen.wanted), this);
    m_context.jobs
        .start([] { return tr("Copying rows"); },
               [next = feed->next(), words = paperWords(language),
                rows = chosen.count](jobs::Progress& progress) -> Result<QString> {
                   QStringList lines;
                   CHECK(documents::eachRow(cellsOf(next, progress), rows, progress, [&](const documents::Row& row) {
                       lines << qs(documents::tabbedLine(row, words));
                       return Result<void>();
                   }));
                   return lines.join(QLatin1Char('\n'));
               })
        .then(this, [this, feed](const Result<QString>& text) {
            feed->deleteLater();
            if (!text) return m_context.announcer.fault(text.error());
            QApplication::clipboard()->setText(*text);
            const auto lines = text->count(QLatin1Char('\n')) + 1;
            m_context.announcer.done([lines] { return tr("Rows on the clipboard: %1.").arg(numberText(lines)); });
        });
}

void TableExport::save(DataTable& table) {
    QStringList filters{tr("Excel workbook (%1)").arg(QStringLiteral("*.xlsx")),
                        tr("CSV, text for other programs (%1)").arg(QStringLiteral("*.csv")),
                        tr("PDF (%1)").arg(QStringLiteral("*.pdf"))};
    for (const TableFormat& each : table.moreFormats())
        filters << each.name() + QStringLiteral(" (*.%1)").arg(each.ending);
    saveNewFile(
        m_context.dialogs, m_context.settings, m_window,
        {tr("Save the table"), filters.join(QStringLiteral(";;")), table.accessibleName(), QStringLiteral("xlsx")},
        m_context.library.clock().today(), [this, table = QPointer(&table)](const QString& file) {
            if (table) write(*table, file);
        });
}

void TableExport::write(DataTable& table, const QString& file) {
    for (const TableFormat& each : table.moreFormats()) {
        if (file.endsWith(QLatin1Char('.') + each.ending, Qt::CaseInsensitive)) return each.write(file);
    }
    const auto paper = paperOf(table);
    const QString name = QFileInfo(file).fileName();
    using Written = Result<documents::Rendered, documents::DocumentRefusal>;
    m_context.jobs
        .start([name] { return tr("Table to %1").arg(name); },
               [paper, renderer = rendererFor(file), path = std::filesystem::path(file.toStdU16String()),
                named = isPaper(file), language = m_context.languages.current(),
                &library = m_context.library](jobs::Progress& progress) -> Written {
                   const std::string name = named ? libraryName(library, language) : std::string();
                   return documents::writeDocument(path, library.address(), paper->withRows(progress, name), *renderer,
                                                   progress);
               })
        .then(this, [this, paper, name](const Written& written) {
            paper->feed->deleteLater();
            if (!written) return m_context.announcer.tell(Tone::Refused, [no = written.error()] { return words(no); });
            m_context.announcer.done(
                [name, rows = written->rows] { return tr("Saved as %1. Rows: %2.").arg(name, numberText(rows)); });
        });
}

void TableExport::print(DataTable& table) {
    const auto paper = paperOf(table);
    if (paper->rows <= manyRows) return sendToPrinter(paper);
    m_context.dialogs.ask(m_window,
                          {tr("Print the table"),
                           tr("The table has %1 rows; printed, they are a large pile of paper. Ctrl+E saves it as a "
                              "file instead; chosen rows are printed alone.")
                               .arg(numberText(paper->rows)),
                           tr("Print all of it"), tr("Do not print"), Tone::Attention},
                          [this, paper](bool yes) {
                              if (yes) return sendToPrinter(paper);
                              paper->feed->deleteLater();
                          });
}

void TableExport::sendToPrinter(const std::shared_ptr<Paper>& paper) {
    const QString title = qs(paper->document.title);
    using Drawn = Result<QByteArray, documents::RenderRefusal>;
    m_context.jobs
        .start([] { return tr("Printing a table"); },
               [paper, language = m_context.languages.current(),
                &library = m_context.library](jobs::Progress& progress) -> Drawn {
                   QByteArray pdf;
                   const auto take = [&pdf](std::string_view bytes) -> Result<void> {
                       pdf.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
                       return {};
                   };
                   CHECK(media::PdfRenderer().render(paper->withRows(progress, libraryName(library, language)), take,
                                                     progress));
                   return pdf;
               })
        .then(this, [this, paper, title](const Drawn& pdf) {
            paper->feed->deleteLater();
            if (const Fault* fault = pdf ? nullptr : faultIn(pdf.error())) return m_context.announcer.fault(*fault);
            if (pdf) sent(*pdf, title);
        });
}

void TableExport::sent(const QByteArray& pdf, const QString& title) {
    m_context.printing.print(m_context.settings.text(Setting::PaperPrinter), {title, pdf, PrintJob::Kind::Pdf})
        .then(this, [this](const Result<void, PrintRefusal>& printed) {
            if (printed) return m_context.announcer.done([] { return tr("Sent to the printer."); });
            m_context.announcer.tell(Tone::Refused, [no = printed.error()] { return printWords(no); });
        });
}

} // namespace kitapdar::ui
