#include "core/documents/Docx.h"
#include "core/documents/RowSpool.h"
#include "core/documents/Sums.h"
#include "core/documents/Xlsx.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Papers.h"
#include "tests/support/TemporaryFolder.h"

#include <QXmlStreamReader>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace kitapdar::documents {
namespace {

struct SheetCell {
    std::string type; // "inlineStr", "" for numbers
    std::string value;
    std::string style;
};
using Sheet = std::map<std::string, SheetCell>; // by their names: "B2"

struct Book {
    Sheet cells;
    std::string xml;
};

Book read(const std::string& bytes) {
    Book book{{}, test::unpacked(bytes, QStringLiteral("xl/worksheets/sheet1.xml"))};
    QXmlStreamReader xml(QString::fromStdString(book.xml));
    std::string name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("c")) {
            const auto attribute = [&xml](const QString& each) {
                return xml.attributes().value(each).toString().toStdString();
            };
            name = attribute(QStringLiteral("r"));
            book.cells[name] = {attribute(QStringLiteral("t")), {}, attribute(QStringLiteral("s"))};
        } else if (xml.name() == QStringLiteral("v") || xml.name() == QStringLiteral("t")) {
            book.cells[name].value = xml.readElementText().toStdString();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return book;
}

TEST(Xlsx, HoldsNumbersMoneyAndDaysAsSuch) {
    const Book book = read(test::rendered(
        test::tableOf({{"Title"}, {"Copies"}, {"Price"}, {"Day"}},
                      {{std::string("Ақ кеме ₸ әіңғүұқөһ"), std::int64_t(12), Money{123450}, Day(2026, 2, 3)}}),
        XlsxRenderer()));
    const Sheet& cells = book.cells;
    EXPECT_EQ(cells.at("A1").value, "Title");
    EXPECT_EQ(cells.at("A2").type, "inlineStr");
    EXPECT_EQ(cells.at("A2").value, "Ақ кеме ₸ әіңғүұқөһ");
    EXPECT_EQ(cells.at("B2").type, "");
    EXPECT_EQ(cells.at("B2").value, "12");
    EXPECT_EQ(cells.at("C2").value, "1234.5");
    EXPECT_EQ(cells.at("D2").value, "46056"); // days since the end of 1899
    EXPECT_NE(cells.at("C2").style, cells.at("B2").style);
    EXPECT_NE(cells.at("D2").style, cells.at("C2").style);
}

TEST(Xlsx, KeepsTheHeadInSight) {
    const Book book = read(test::rendered(test::tableOf({{"a"}}, {{std::string("b")}}), XlsxRenderer()));
    EXPECT_THAT(book.xml, testing::HasSubstr("ySplit=\"1\""));
    EXPECT_THAT(book.xml, testing::HasSubstr("state=\"frozen\""));
}

TEST(Xlsx, IsPrintedAsPagesWithTheHeadOnEach) {
    const std::string bytes = test::rendered(test::tableOf({{"a"}}, {{std::string("b")}}), XlsxRenderer());
    EXPECT_THAT(read(bytes).xml, testing::HasSubstr("fitToHeight=\"0\""));
    EXPECT_THAT(read(bytes).xml, testing::HasSubstr("paperSize=\"9\""));
    EXPECT_THAT(test::unpacked(bytes, QStringLiteral("xl/workbook.xml")), testing::HasSubstr("Print_Titles"));
}

TEST(Xlsx, NeverHoldsAFormulaNorALink) {
    std::vector<Row> rows;
    for (const std::string text : {"=1+1", "+1", "-1", "@x", "{=1}", "http://example.kz", "\x01\x02", "<b>&amp;"})
        rows.push_back({text});
    Document document = test::tableOf({{"a", 1, Align::Left, false}, {"b", 1, Align::Right, true}}, std::move(rows));
    const Book book = read(test::rendered(document, XlsxRenderer()));
    EXPECT_THAT(book.xml, testing::Not(testing::HasSubstr("<f>")));
    EXPECT_THAT(book.xml, testing::Not(testing::HasSubstr("hyperlink")));
    EXPECT_EQ(book.cells.at("A2").value, "=1+1");
    EXPECT_EQ(book.cells.at("A9").value, "<b>&amp;");
}

TEST(Xlsx, AddsUpTheColumnsThatAskForIt) {
    const Book book =
        read(test::rendered(test::tableOf({{"a"}, {"b", 1, Align::Right, true}, {"c", 1, Align::Right, true}},
                                          {{std::string("x"), std::int64_t(2), Money{250}},
                                           {std::string("y"), std::int64_t(3), Money{50}}}),
                            XlsxRenderer()));
    EXPECT_EQ(book.cells.at("A4").value, "Sum");
    EXPECT_EQ(book.cells.at("B4").value, "5");
    EXPECT_EQ(book.cells.at("C4").value, "3");
}

TEST(Xlsx, TakesTextsOfAnyLengthAndDaysOfAnyYear) {
    const Book book = read(test::rendered(
        test::tableOf({{"a"}, {"b"}}, {{std::string(100'000, 'x'), Day(1899, 12, 31)}, {std::string("end"), Cell()}}),
        XlsxRenderer()));
    EXPECT_EQ(book.cells.at("A2").value.size(), 32767U);
    EXPECT_EQ(book.cells.at("B2").value, "1899-12-31");
    EXPECT_EQ(book.cells.at("A3").value, "end");
}

TEST(Xlsx, NumbersAList) {
    Document document{"List", {}, a4, test::plainWords(), {}};
    document.blocks = {Heading{"List", 1}, NumberedList{rowsOf({{std::string("one")}, {std::string("two")}}), 2}};
    const Book book = read(test::rendered(document, XlsxRenderer()));
    EXPECT_EQ(book.cells.at("A3").value, "2");
    EXPECT_EQ(book.cells.at("B3").value, "two");
}

TEST(Docx, HoldsTheListAsText) {
    Document document{"List", {}, a4, test::plainWords(), {}};
    document.blocks = {
        Heading{"Тізім", 1},
        NumberedList{rowsOf({{std::string("Әуезов, М. <b>Абай</b> & жолы")}, {std::string("* two")}}), 2}};
    const std::string bytes = test::rendered(document, DocxRenderer());
    const std::string xml = test::unpacked(bytes, QStringLiteral("word/document.xml"));
    EXPECT_THAT(xml, testing::HasSubstr("Тізім"));
    EXPECT_THAT(xml, testing::HasSubstr("Әуезов, М. &lt;b&gt;Абай&lt;/b&gt; &amp; жолы"));
    EXPECT_THAT(xml, testing::HasSubstr("* two"));
    EXPECT_THAT(xml, testing::HasSubstr("w:numPr"));
}

TEST(Docx, IsRefusedWithoutTheProgram) {
    jobs::Progress progress;
    const auto result = DocxRenderer("no-such-program")
                            .render(
                                test::tableOf({{"a"}}, {}), [](std::string_view) { return Result<void>(); }, progress);
    ASSERT_FALSE(result);
    EXPECT_EQ(std::get<ProgramMissing>(result.error()).program, "no-such-program");
}

TEST(Xlsx, TellsThatTheRowsFoundNoRoom) {
    const std::vector<Row> rows(2000, {std::string("Абай жолы"), std::int64_t(1)});
    for (const rlim_t room : {0U, 8000U, 100000U}) {
        jobs::Progress progress;
        std::string bytes;
        const test::NoRoom full(room);
        const auto rendered = XlsxRenderer().render(
            test::tableOf({{"a"}, {"b"}}, rows),
            [&bytes](std::string_view part) -> Result<void> {
                bytes += part;
                return {};
            },
            progress);
        ASSERT_FALSE(rendered) << room;
        const Fault* fault = faultIn(rendered.error());
        ASSERT_TRUE(fault) << room;
        EXPECT_EQ(fault->kind, Fault::Kind::DiskFull) << room;
    }
}

TEST(RowSpool, TellsThatRowsFoundNoRoom) {
    const test::NoRoom full(100);
    RowSpool spool;
    ASSERT_TRUE(spool.add({std::string(300, 'x')})) << "it waits in memory";
    EXPECT_EQ(spool.again()().error().kind, Fault::Kind::DiskFull);
    EXPECT_EQ(spool.again()().error().kind, Fault::Kind::DiskFull) << "the second time, too";
}

TEST(RowSpool, GivesBackEveryCellAsOftenAsItIsAsked) {
    RowSpool spool;
    std::vector<Row> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back(
            {std::string("t\0x", 3) + std::to_string(i), Cell(), std::int64_t(-i), Money{i}, Day(1800, 1, 1)});
    for (const Row& row : rows) ASSERT_TRUE(spool.add(row));
    for (int walk = 0; walk < 2; ++walk) {
        std::vector<Row> read;
        const NextRows next = spool.again();
        for (auto part = next(); part && !part->empty(); part = next())
            read.insert(read.end(), part->begin(), part->end());
        EXPECT_EQ(read, rows);
    }
}

TEST(WriteDocument, NamesTheFileOnlyWhenItIsWhole) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "rows.xlsx";
    std::ofstream(file) << "before";
    const storage::Address library(folder.path() / "library.kitapdar");
    jobs::Progress progress;
    Document failing = test::tableOf({{"a"}}, {});
    std::get<Table>(failing.blocks.front()).next = []() -> Result<std::vector<Row>> {
        return fail(Fault{Fault::Kind::Offline, {}, {}});
    };
    EXPECT_FALSE(writeDocument(file, library, failing, XlsxRenderer(), progress));
    EXPECT_EQ(std::filesystem::file_size(file), 6U);
    const auto written =
        writeDocument(file, library, test::tableOf({{"a"}}, {{std::string("b")}}), XlsxRenderer(), progress);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->rows, 1);
    EXPECT_GT(std::filesystem::file_size(file), 1000U);
    EXPECT_FALSE(
        writeDocument(folder.path() / "library.kitapdar", library, test::tableOf({}, {}), XlsxRenderer(), progress));
}

} // namespace
} // namespace kitapdar::documents
