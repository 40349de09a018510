// What any table gives away: the rows as they are shown, all of them, whatever is loaded.
#include "core/documents/Cell.h"
#include "tests/support/Papers.h"
#include "tests/support/ui/Workplace.h"
#include "ui/models/ListModel.h"
#include "ui/printing/TableExport.h"
#include "ui/widgets/DataTable.h"

#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QPdfDocument>
#include <QPdfSelection>

#include <fstream>

namespace kitapdar::ui {
namespace {

struct Book {
    std::int64_t id;
    std::string title;
    int year;
};

std::vector<Column<Book>> columns() {
    return {{.head = {.id = "title", .title = [] { return QString("Атауы"); }, .width = 300},
             .text = [](const Book& book) { return qs(book.title); }},
            {.head = {.id = "year", .title = [] { return QString("Жылы"); }, .alignment = Qt::AlignRight, .width = 80},
             .text = [](const Book& book) { return QString::number(book.year); },
             .value = [](const Book& book) { return documents::Cell(std::int64_t(book.year)); }},
            {.head = {.id = "id", .title = [] { return QString("Id"); }, .shown = false},
             .text = [](const Book& book) { return QString::number(book.id); }}};
}

/// As many books as wanted, none of them in memory before it is asked for.
RowSource<Book> books(int count, int* asked = nullptr) {
    return {[count] {
                PageAnchors anchors{count, {}};
                for (int row = anchorDistance; row < count; row += anchorDistance)
                    anchors.keys.push_back(std::to_string(row));
                return Pending<Result<PageAnchors>>(Result<PageAnchors>(anchors));
            },
            [count, asked](const PageRequest& request) {
                if (asked) ++*asked;
                std::vector<Book> rows;
                const int first = (request.after.empty() ? 0 : std::stoi(request.after)) + request.skip;
                for (int i = first; i < std::min(count, first + request.limit); ++i)
                    rows.push_back({i + 1, "Кітап " + std::to_string(i + 1) + ".", 1900 + i % 100});
                return Pending<Result<std::vector<Book>>>(Result<std::vector<Book>>(rows));
            },
            {}};
}

std::string read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class TableExportTest : public test::Workplace {
public:
    TableExportTest() {
        table->setAccessibleName("Кітаптар");
        window.layout()->addWidget(table);
        exporting->addActions();
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        table->setFocus();
    }
    ~TableExportTest() override { close(); }
    void fill(int count, int* asked = nullptr) {
        model.setSource(books(count, asked));
        ASSERT_TRUE(
            waitFor([&] { return model.rowCount() == count && model.state() == WindowModelBase::State::Ready; }));
    }
    std::filesystem::path saved(const std::string& name) {
        const auto target = folder.path() / name;
        dialogs.files.push_back({QString::fromStdString(target.string())});
        QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([&] { return jobs.running().empty(); }));
        QTest::qWait(50);
        return target;
    }

    WindowModel<Book> model{columns(), [](const Book& book) { return book.id; }};
    DataTable* table = new DataTable("books", model, {}, &window);
    TableExport* exporting = new TableExport(*context, window);
};

TEST_F(TableExportTest, WritesEveryRowOfALongListToCsvInTheShownColumns) {
    fill(12'345);
    table->horizontalHeader()->moveSection(1, 0);
    const std::string csv = read(saved("books.csv"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 12'346);
    EXPECT_EQ(csv.substr(3, 60).substr(0, csv.find('\n') - 2), "Жылы,Атауы\r\n");
    EXPECT_NE(csv.find("\n1944,Кітап 12345.\r\n"), std::string::npos);
    EXPECT_EQ(csv.find("Id"), std::string::npos);
    EXPECT_TRUE(toasts.join('|').contains(QString("12,345"))) << qPrintable(toasts.join('|'));
}

TEST_F(TableExportTest, WritesNumbersAsNumbersToAWorkbook) {
    fill(1'234);
    const std::string sheet = test::unpacked(read(saved("books.xlsx")), "xl/worksheets/sheet1.xml");
    std::size_t rows = 0;
    for (std::size_t at = sheet.find("<row "); at != std::string::npos; at = sheet.find("<row ", at + 1)) ++rows;
    EXPECT_EQ(rows, 1'234U + 3); // the name, the day and the head
    EXPECT_NE(sheet.find("Кітап 1234."), std::string::npos);
    EXPECT_NE(sheet.find("<v>1933</v>"), std::string::npos);
}

TEST_F(TableExportTest, DrawsEveryRowOnceInAPdf) {
    fill(600);
    QPdfDocument pdf;
    pdf.load(QString::fromStdString(saved("books.pdf").string()));
    QString all;
    for (int page = 0; page < pdf.pageCount(); ++page) all += pdf.getAllText(page).text() + '\n';
    ASSERT_GT(pdf.pageCount(), 5);
    EXPECT_EQ(all.count("Атауы"), pdf.pageCount());
    for (int i = 1; i <= 600; ++i) EXPECT_EQ(all.count(QString("Кітап %1.").arg(i)), 1) << i;
    EXPECT_TRUE(all.contains(QString("page 1 of %1").arg(pdf.pageCount())));
}

TEST_F(TableExportTest, TakesTheSelectedRowsWhenThereAreTwoOrMore) {
    fill(3'000);
    table->selectRow(2);
    EXPECT_EQ(std::ranges::count(read(saved("one.csv")), '\n'), 3'001);
    table->selectionModel()->select(QItemSelection(model.index(2'400, 0), model.index(2'402, 2)),
                                    QItemSelectionModel::Select); // far beyond what is loaded
    const std::string csv = read(saved("some.csv"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 5);
    EXPECT_NE(csv.find("Кітап 3."), std::string::npos);
    EXPECT_NE(csv.find("Кітап 2403."), std::string::npos);
}

TEST_F(TableExportTest, CopiesTheSelectedRowsAsTabbedLines) {
    fill(5'000);
    table->horizontalHeader()->moveSection(1, 0);
    table->selectAll();
    EXPECT_FALSE(table->knowsAllSelected());
    QApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([] { return !QApplication::clipboard()->text().isEmpty(); }));
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    EXPECT_EQ(lines.size(), 5'000);
    EXPECT_EQ(lines.front(), "1900\tКітап 1.");
    EXPECT_EQ(lines.back(), "1999\tКітап 5000.");
}

// UI-13, as tests/app/EveryTableTest.cpp for the tables of the program.
TEST_F(TableExportTest, GuardsFormulasWhateverTheTable) {
    ListModel<Book> list(columns(), [](const Book& book) { return book.id; });
    DataTable other("others", list, {}, &window);
    list.setRows({{1, "=HYPERLINK(\"x\")", 1999}, {2, "-1+1", 2000}});
    window.layout()->addWidget(&other);
    table->hide();
    table = &other;
    other.show();
    other.setFocus();
    const std::string csv = read(saved("bad.csv"));
    EXPECT_NE(csv.find("\"'=HYPERLINK"), std::string::npos) << csv;
    EXPECT_NE(csv.find("\n'-1+1"), std::string::npos);
}

TEST_F(TableExportTest, ProposesAFreeNameInTheFolderUsedLast) {
    fill(2);
    const auto file = saved("out.csv");
    saved("more.csv");
    const QString folder = QFileInfo(QString::fromStdString(file.string())).absolutePath();
    EXPECT_EQ(QFileInfo(dialogs.suggested.back()).absolutePath(), folder);
    EXPECT_TRUE(dialogs.suggested.back().endsWith(QStringLiteral(".xlsx")));
}

TEST_F(TableExportTest, OffersKindsOfFilesThatTheTableAdds) {
    fill(2);
    QString written;
    table->setMoreFormats({{[] { return QString("MARC"); }, "mrc", [&](const QString& file) { written = file; }}});
    const auto file = saved("out.mrc");
    EXPECT_EQ(written, QString::fromStdString(file.string()));
}

TEST_F(TableExportTest, ReadsAFewPagesAheadAndStopsWhenItIsCancelled) {
    int asked = 0;
    fill(400'000, &asked);
    dialogs.files.push_back({QString::fromStdString((folder.path() / "all.pdf").string())});
    exporting->save(*table);
    ASSERT_TRUE(waitFor([&] { return asked > 3; }));
    jobs.cancelAll();
    ASSERT_TRUE(waitFor([&] { return jobs.running().empty(); }));
    EXPECT_LT(asked, 780);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "all.pdf"));
}

TEST_F(TableExportTest, WritesOverNoLibrary) {
    fill(3);
    saved("test.kitapdar");
    EXPECT_TRUE(told.join('|').contains("belongs to a library")) << qPrintable(told.join('|'));
}

TEST_F(TableExportTest, PrintsOnThePrinterOfPapersAndAsksBeforeAPile) {
    fill(30);
    settings.set(Setting::PaperPrinter, "office");
    QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return printing.printed.size() == 1; }));
    EXPECT_EQ(printing.printed[0].printer, "office");
    EXPECT_TRUE(printing.printed[0].job.bytes.startsWith("%PDF"));
    EXPECT_EQ(printing.printed[0].job.title, "Кітаптар");
    fill(5'000);
    QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(dialogs.asked.join('|').contains(QString("5,000"))) << "no is the answer";
    QTest::qWait(100);
    EXPECT_EQ(printing.printed.size(), 1U);
}

TEST_F(TableExportTest, TellsOfAPrinterThatIsNotReady) {
    fill(3);
    printing.refusal = PrinterNotReady{"office"};
    QTest::keyClick(table, Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.back().contains("office"));
}

TEST_F(TableExportTest, LeavesCtrlCToOtherWidgetsThanTables) {
    fill(3);
    EXPECT_TRUE(actions->find("table.copy")->isEnabled());
    QWidget other(&window);
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    other.setFocus();
    EXPECT_FALSE(actions->find("table.copy")->isEnabled());
}

} // namespace
} // namespace kitapdar::ui
