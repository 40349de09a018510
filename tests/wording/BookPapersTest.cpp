// The papers of the books say in both languages what stands in the books, to the tiyn.
#include "core/documents/Delimited.h"
#include "tests/support/Papers.h"
#include "wording/ActPapers.h"
#include "wording/BookPapers.h"
#include "wording/Languages.h"
#include "wording/MovementPapers.h"

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
            for (const auto& each : signatures->lines) all += each.office + '|' + each.name + '\n';
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

    /// Aigul has prepared, Dana has signed.
    static staff::ActPersons persons() {
        staff::ActPersons both;
        both.preparedBy = "AS-17";
        both.preparedName = "Айгүл Сәтбаева";
        both.signature = staff::Signature{staff::SignatureId(1),
                                          "\x3f\xa9\xc0\x1b",
                                          staff::Meaning::StockAct,
                                          staff::AccountId(1),
                                          staff::AccountId(2),
                                          "Дана Омарова",
                                          "директор",
                                          Instant{}};
        both.signerCode = "DN-2";
        return both;
    }
};

TEST_F(BookPapersTest, AStruckValueStandsStruckAboveTheOneThatIsRight) {
    accounts::BookRow corrected = row();
    corrected.struck.push_back({accounts::LineField::Price, "99.00", "1500.50", "қате", Day(2026, 2, 1)});
    const std::string text = textOf(inventoryPaper({{7, 9, 25, {corrected}}}, head, Language::Russian));
    EXPECT_TRUE(has(text, "9\u03369\u0336,\u03360\u03360\u0336")) << text;
    EXPECT_TRUE(has(text, "Исправлено 01.02.2026: қате"));
    EXPECT_TRUE(has(text, "Страница 7"));
    EXPECT_TRUE(has(text, "136-НҚ"));
    EXPECT_TRUE(has(text, "1/2026|101|Әуезов М. Абай жолы|1942|"));
}

TEST_F(BookPapersTest, ThePageOfTheBookStandsInTheFooterInTheLanguageOfThePaper) {
    const Document paper = inventoryPaper({{7, 9, 25, {row()}}}, head, Language::Kazakh);
    EXPECT_EQ(paper.words.pageOf(1, 1), "кітаптың беті: 7");
    EXPECT_EQ(paper.words.pageOf(2, 2), "кітаптың беті: 7, парақ: 2/2");
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
    accounts::Statement year;
    year.beginOn = Day(2026, 1, 1);
    year.to = Day(2026, 12, 31);
    year.begin.onBalance = {10, 1'000'000};
    year.begin.offBalance = {3, 0};
    year.lines = {{accounts::KsuPart::Arrival, "purchase", {2, 300'000}, {}},
                  {accounts::KsuPart::Arrival, "revaluation", {0, -50'000}, {}},
                  {accounts::KsuPart::Withdrawal, "worn", {1, 100'000}, {1, 0}}};
    year.end.onBalance = {11, 1'150'000};
    year.end.offBalance = {2, 0};
    const std::string statement = textOf(statementPaper(year, head, Language::Russian));
    EXPECT_TRUE(has(statement, "По бухгалтерии, сумма|")) << statement;
    const std::size_t onBalance = statement.find("На балансе\n");
    const std::size_t offBalance = statement.find("Не на балансе\n");
    ASSERT_NE(onBalance, std::string::npos) << statement;
    ASSERT_NE(offBalance, std::string::npos) << statement;
    EXPECT_TRUE(has(statement.substr(onBalance), "Состояло на 01.01.2026|10|")) << statement;
    EXPECT_TRUE(has(statement, "Поступило|2|"));
    EXPECT_TRUE(has(statement, "– Покупка|2|"));
    EXPECT_TRUE(has(statement, "Переоценка|0|"));
    EXPECT_TRUE(has(statement, "Выбыло|1|"));
    EXPECT_TRUE(has(statement, "– Ветхость|1|"));
    EXPECT_TRUE(has(statement, "Состоит на конец 31.12.2026|11|"));
    EXPECT_TRUE(has(statement.substr(offBalance), "Состояло на 01.01.2026|3|"));
    EXPECT_TRUE(has(statement, "Одиннадцать тысяч пятьсот тенге 00 тиын")) << statement;
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
    const std::string russian = textOf(writeOffPaper(act, persons(), head, Language::Russian));
    for (const char* part : {"УТВЕРЖДАЮ", "№ 3/2026 от 01.04.2026", "Ветхость", "Председатель: Серікова А., директор",
                             "Оспанов Е.; Ахметова А.", "тенге 50 тиын", "101|Абай жолы|", "Главный бухгалтер",
                             "Подготовил(а): Айгүл Сәтбаева (AS-17).", "Подписал(а): Дана Омарова (DN-2), директор, ",
                             "Метка подписанного: 3fa9c01b."})
        EXPECT_TRUE(has(russian, part)) << part << '\n' << russian;
    EXPECT_FALSE(has(russian, "ПРОЕКТ"));
    EXPECT_FALSE(has(russian, "Отменён"));
    auto draft = act;
    draft.row.act.state = withdrawals::ActState::Posted;
    draft.row.reversedBy = "4/2026";
    draft.row.reversedOn = Day(2026, 4, 2);
    draft.lines.front().price = Money{120};
    draft.lines.front().currency = "SUR";
    const std::string unsignedOne = textOf(writeOffPaper(draft, {}, head, Language::Russian));
    for (const char* part : {"ПРОЕКТ, НЕ ПОДПИСАН", "Отменён актом № 4/2026 от 02.04.2026", "1,20 руб. (СССР)"})
        EXPECT_TRUE(has(unsignedOne, part)) << part << unsignedOne;
    auto alone = persons();
    alone.signature->account.reset();
    EXPECT_TRUE(has(textOf(writeOffPaper(act, alone, head, Language::Russian)),
                    "Подписал(а) в одиночку: Дана Омарова (DN-2), директор, "));
    const std::string kazakh = textOf(writeOffPaper(act, persons(), head, Language::Kazakh));
    for (const char* part : {"БЕКІТЕМІН", "Тозу", "теңге 50 тиын"}) EXPECT_TRUE(has(kazakh, part)) << part << kazakh;
}

TEST_F(BookPapersTest, AnAcceptanceActTellsVolumesAndTheNumbersOfEachLine) {
    deliveries::DeliverySummary summary;
    summary.delivery.year = 2026;
    summary.delivery.number = 5;
    summary.delivery.on = Day(2026, 4, 1);
    summary.delivery.source = "purchase";
    summary.delivery.commission = "Асқарова Д.\nКим В.";
    summary.copies = 4;
    deliveries::DeliveryLine line;
    line.id = deliveries::DeliveryLineId(7);
    line.position = 1;
    line.title = "Абай жолы. 1 кітап";
    line.copies = 4;
    line.price = Money{120};
    line.currency = "SUR";
    std::vector<deliveries::DeliveredCopy> copies;
    for (const char* const number : {"17", "18", "19", "25"}) {
        deliveries::DeliveredCopy& copy = copies.emplace_back();
        copy.lineId = line.id;
        copy.inventoryNumber = number;
    }
    const std::string unsignedOne = textOf(acceptancePaper(summary, {line}, copies, {}, head, Language::Russian));
    for (const char* part : {"ПРОЕКТ, НЕ ПОДПИСАН", "Абай жолы. 1 кітап|", "17–19; 25|", "1,20 руб. (СССР)|",
                             "Председатель комиссии|Асқарова Д.", "Член комиссии|Ким В."})
        EXPECT_TRUE(has(unsignedOne, part)) << part << '\n' << unsignedOne;
    summary.delivery.signatureId = staff::SignatureId(1);
    summary.delivery.reversalId = accounts::KsuRecordId(9);
    summary.reversal = "6/2026";
    summary.reversedOn = Day(2026, 4, 3);
    const std::string reversed = textOf(acceptancePaper(summary, {line}, copies, {}, head, Language::Kazakh));
    EXPECT_FALSE(has(reversed, "ЖОБА")) << reversed;
    EXPECT_TRUE(has(reversed, "№ 6/2026")) << reversed;
    EXPECT_TRUE(has(reversed, "1,20 сом (КСРО)")) << reversed;
}

TEST_F(BookPapersTest, CorrectionsAndWithdrawalsThatWereTakenBackAreInWords) {
    accounts::BookRow corrected = row();
    corrected.struck.push_back({accounts::LineField::Kind, "book", "brochure", "қате", Day(2026, 2, 1)});
    corrected.struck.push_back({accounts::LineField::Language, "ru", "kk", "қате", Day(2026, 2, 1)});
    corrected.away.push_back({"1/2026", "3/2026", Day(2026, 3, 1), "2/2026", "4/2026", Day(2026, 3, 2)});
    const auto unstruck = [](std::string text) {
        for (std::size_t at = text.find("\u0336"); at != text.npos; at = text.find("\u0336")) text.erase(at, 2);
        return text;
    };
    const std::string text = unstruck(textOf(inventoryPaper({{7, 9, 25, {corrected}}}, head, Language::Russian)));
    for (const char* part : {"Книги", "русский", "Возвращён в фонд: КСУ № 2/2026, акт № 4/2026, 02.03.2026",
                             "КСУ № 1/2026, акт № 3/2026, 01.03.2026"})
        EXPECT_TRUE(has(text, part)) << part << '\n' << text;
}

movements::CheckedMovement movementOf(movements::MovementKind kind) {
    movements::CheckedMovement act;
    act.row.act.kind = kind;
    act.row.act.state = movements::MovementState::Signed;
    act.row.act.year = 2026;
    act.row.act.number = 5;
    act.row.act.on = Day(2026, 4, 1);
    act.row.act.receiver = "Ли В.";
    movements::MovementLine line;
    line.number = "101";
    line.title = "Абай жолы";
    line.fromPlace = "hall";
    line.toPlace = "kids";
    line.value = Money{150'050};
    act.value = line.value;
    act.newValue = line.value;
    act.lines.push_back(line);
    return act;
}

TEST_F(BookPapersTest, ATransferActSaysFromWhereToWhereAndWhoTakesOver) {
    movements::CheckedMovement act = movementOf(movements::MovementKind::Transfer);
    act.row.act.toPlace = "kids";
    const std::string russian = textOf(movementActPaper(act, persons(), head, Language::Russian));
    for (const char* part : {"Акт передачи документов внутри библиотеки", "№ 5/2026 от 01.04.2026", "Откуда: hall",
                             "Куда: kids", "Принимает: Ли В.", "101|Абай жолы|", "тенге 50 тиын", "Сдал", "Принял"})
        EXPECT_TRUE(has(russian, part)) << part << '\n' << russian;
    const std::string kazakh = textOf(movementActPaper(act, persons(), head, Language::Kazakh));
    for (const char* part : {"БЕКІТЕМІН", "Қайдан: hall", "Қайда: kids", "теңге 50 тиын"})
        EXPECT_TRUE(has(kazakh, part)) << part << kazakh;
}

TEST_F(BookPapersTest, ARevaluationActHasBothSumsAndTheDifferenceInWords) {
    movements::CheckedMovement act = movementOf(movements::MovementKind::Revaluation);
    act.row.act.coefficient = 12'000;
    act.row.act.commission.chair = "Серікова А.";
    act.row.ksu = "7/2026";
    act.lines[0].newValue = Money{180'060};
    act.newValue = Money{180'060};
    const std::string russian = textOf(movementActPaper(act, persons(), head, Language::Russian));
    for (const char* part : {"Акт переоценки", "Коэффициент: 1,2", "Одна тысяча восемьсот тенге 60 тиын",
                             "Триста тенге 10 тиын", "7/2026", "Председатель: Серікова А.", "Главный бухгалтер"})
        EXPECT_TRUE(has(russian, part)) << part << '\n' << russian;
    EXPECT_FALSE(has(russian, "Сдал"));
}

TEST_F(BookPapersTest, AnActOfBindingHasRoomForTheWayBack) {
    movements::CheckedMovement act = movementOf(movements::MovementKind::Binding);
    act.lines[0].returnedOn = Day(2026, 4, 20);
    const std::string russian = textOf(movementActPaper(act, persons(), head, Language::Russian));
    for (const char* part : {"в переплёт", "20.04.2026|", "Сдал", "Принял", "Вернул"})
        EXPECT_TRUE(has(russian, part)) << part << '\n' << russian;
}

} // namespace
} // namespace kitapdar
