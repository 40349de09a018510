// The papers of the books say in both languages what stands in the books, to the tiyn.
#include "core/documents/Delimited.h"
#include "tests/support/Papers.h"
#include "wording/ActPapers.h"
#include "wording/BookPapers.h"
#include "wording/Languages.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar {
namespace {

using documents::Document;

/// Everything that stands on a paper, cell by cell.
std::string textOf(const Document& document) {
    std::string all = document.title + '\n';
    for (const documents::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<documents::Heading>(&block)) all += heading->text + '\n';
        if (const auto* paragraph = std::get_if<documents::Paragraph>(&block)) all += paragraph->text + '\n';
        if (const auto* signatures = std::get_if<documents::Signatures>(&block)) {
            for (const auto& each : signatures->lines) all += each.office + '\n';
        }
        const auto* table = std::get_if<documents::Table>(&block);
        if (!table) continue;
        for (const auto& column : table->columns) all += column.title + '|';
        all += '\n';
        const auto next = table->next;
        for (auto rows = next(); rows && !rows->empty(); rows = next()) {
            for (const documents::Row& row : *rows) {
                for (const documents::Cell& cell : row) all += document.words.cell(cell) + '|';
                all += '\n';
            }
        }
    }
    return all;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

accounts::BookRow row() {
    accounts::BookRow row;
    row.line.number = "101";
    row.line.line = 1;
    row.line.author = "Әуезов М.";
    row.line.title = "Абай жолы";
    row.line.year = 1942;
    row.line.price = Money{150'050};
    row.line.counted.value = Money{150'050};
    row.enteredOn = Day(2026, 1, 12);
    row.arrival = "1/2026";
    return row;
}

class BookPapersTest : public testing::Test {
protected:
    Languages languages;
    BookPaperHead head{"Облыстық кітапхана", accounts::shippedTerms()};
};

TEST_F(BookPapersTest, AStruckValueStandsStruckAboveTheOneThatIsRight) {
    accounts::BookRow corrected = row();
    corrected.struck.push_back({accounts::LineField::Price, "99.00", "1500.50", "қате", Day(2026, 2, 1)});
    const std::string text = textOf(inventoryPaper({{7, 9, 25, {corrected}}}, head, Language::Russian));
    EXPECT_TRUE(has(text, "9\u03369\u0336.\u03360\u03360\u0336")) << text;
    EXPECT_TRUE(has(text, "Исправлено 01.02.2026: қате"));
    EXPECT_TRUE(has(text, "Страница 7"));
    EXPECT_TRUE(has(text, "136-НҚ"));
    EXPECT_TRUE(has(text, "1/2026|101|Әуезов М. Абай жолы|1942|"));
}

TEST_F(BookPapersTest, ThePageOfTheBookStandsInTheFooterInTheLanguageOfThePaper) {
    const Document paper = inventoryPaper({{7, 9, 25, {row()}}}, head, Language::Kazakh);
    EXPECT_EQ(paper.words.pageOf(1, 1), "кітаптың беті: 7");
    EXPECT_EQ(paper.words.pageOf(2, 2), "кітаптың беті: 7 (2/2)");
}

accounts::KsuTable arrivals() {
    accounts::KsuTable book;
    book.columns = {
        {"copies", "Барлығы", "Всего", "Copies"},        {"sum", "Сомасы", "Сумма", "Sum", true},
        {"kind:book", "Кітаптар", "Книги", "Books"},     {"group:8", "Көркем", "Художественная", "Fiction"},
        {"language:kk", "Қазақ", "Казахский", "Kazakh"}, {"children", "Балалар", "Детская", "Children", false, false}};
    accounts::KsuLine line;
    line.record.year = 2026;
    line.record.number = 3;
    line.record.on = Day(2026, 3, 2);
    line.record.cause = "gift";
    line.record.document = {"", std::nullopt, "17", Day(2026, 3, 1)};
    line.figures = {{"copies", 2}, {"sum", 300'100}, {"kind:book", 2}, {"group:8", 2}, {"language:kk", 2}};
    book.lines.push_back(line);
    book.total = line.figures;
    return book;
}

TEST_F(BookPapersTest, TheSheetsOfTheSummaryBookHaveAllShownColumnsInTablesThatFit) {
    const auto made = [&] { // its rows are read once
        return ksuPaper(arrivals(), accounts::KsuPart::Arrival, Day(2026, 1, 1), Day(2026, 12, 31), head,
                        BookWidth::Sheets, Language::Russian);
    };
    const Document paper = made();
    const std::string text = textOf(paper);
    EXPECT_TRUE(has(text, "3/2026|02.03.2026|Дар|17, 01.03.2026|2|"));
    EXPECT_TRUE(has(text, "Книги|"));
    EXPECT_TRUE(has(text, "Художественная|"));
    EXPECT_FALSE(has(text, "Детская")) << "a hidden column";
    EXPECT_EQ(std::ranges::count_if(
                  paper.blocks,
                  [](const documents::Block& block) { return std::holds_alternative<documents::Table>(block); }),
              4);
    const std::string sums = test::rendered(made(), documents::CsvRenderer());
    EXPECT_TRUE(has(sums, "3001,00") || has(sums, "3001.00")) << sums;
}

TEST_F(BookPapersTest, AWorkbookOfTheSummaryBookHasOneTable) {
    const Document paper = ksuPaper(arrivals(), accounts::KsuPart::Arrival, Day(2026, 1, 1), Day(2026, 12, 31), head,
                                    BookWidth::Workbook, Language::Kazakh);
    EXPECT_EQ(std::ranges::count_if(
                  paper.blocks,
                  [](const documents::Block& block) { return std::holds_alternative<documents::Table>(block); }),
              1);
    EXPECT_TRUE(has(textOf(paper), "Сыйға алу"));
}

TEST_F(BookPapersTest, TheCertificationCountsPagesAndTheStatementHasRoomForAccounting) {
    const std::string text =
        textOf(certificationPaper({47, 1170, "1", "1170"}, head, Day(2026, 12, 31), Language::Kazakh));
    EXPECT_TRUE(has(text, "Беттер саны: 47.")) << text;
    accounts::Movement movement;
    movement.beginOn = Day(2026, 1, 1);
    movement.begin = {{"on_balance", 10}, {"on_balance_sum", 1'000'000}};
    movement.end = movement.begin;
    const std::string statement =
        textOf(statementPaper(movement, Day(2026, 1, 1), Day(2026, 12, 31), head, Language::Russian));
    EXPECT_TRUE(has(statement, "По бухгалтерии, сумма|")) << statement;
    EXPECT_TRUE(has(statement, "На балансе на 01.01.2026|10|"));
}

TEST_F(BookPapersTest, AnActHasItsSumInFiguresAndInWords) {
    withdrawals::CheckedAct act;
    act.row.act.state = withdrawals::ActState::Signed;
    act.row.act.year = 2026;
    act.row.act.number = 3;
    act.row.act.on = Day(2026, 4, 1);
    act.row.act.reason = "worn";
    act.row.act.commission = {"Серікова А., директор", "Оспанов Е.\nАхметова А.", "12-н", Day(2026, 1, 5)};
    act.row.copies = 1;
    act.row.titles = 1;
    act.row.value = Money{150'050};
    act.row.ksu = "2/2026";
    withdrawals::ActLine line;
    line.number = "101";
    line.title = "Абай жолы";
    line.counted.value = Money{150'050};
    act.lines.push_back(line);
    const std::string russian = textOf(writeOffPaper(act, head, Language::Russian));
    for (const char* part : {"УТВЕРЖДАЮ", "№ 3/2026 от 01.04.2026", "Ветхость", "Председатель: Серікова А., директор",
                             "Оспанов Е.; Ахметова А.", "тенге 50 тиын", "101|Абай жолы|", "Главный бухгалтер"})
        EXPECT_TRUE(has(russian, part)) << part << '\n' << russian;
    const std::string kazakh = textOf(writeOffPaper(act, head, Language::Kazakh));
    for (const char* part : {"БЕКІТЕМІН", "Тозу", "теңге 50 тиын"}) EXPECT_TRUE(has(kazakh, part)) << part << kazakh;
}

} // namespace
} // namespace kitapdar
