// A supplier's list understood: headings, totals, faults in cells.
#include "core/deliveries/DeliveryTable.h"
#include "core/deliveries/RowCounting.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace kitapdar::deliveries {
namespace {

using test::refused;
using testing::ElementsAre;
using testing::IsEmpty;

/// Cells parted by "|", rows by line ends; "=" is a formula without a value.
Sheet sheetOf(const std::string& text, const std::string& name = "Лист1") {
    Sheet sheet{name, {}};
    std::istringstream lines(text);
    std::int64_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        SheetRow row{++number, {}, false};
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, '|');) {
            SheetCell read{cell, SheetCell::Kind::Text};
            if (cell == "=") read = {"", SheetCell::Kind::FormulaWithoutValue};
            if (cell.starts_with('#')) read.kind = SheetCell::Kind::Error;
            row.cells.push_back(read);
        }
        if (!row.cells.empty()) sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Result<DeliveryList, DeliveryListRefusal> listOf(const std::string& text, const ColumnChoices& choices = {},
                                                 const std::vector<RememberedColumn>& remembered = {}) {
    return deliveryListIn({{sheetOf(text)}}, "", choices, remembered, {{"Абонемент", "ABON"}, {"ZAL", "ZAL"}});
}

std::vector<std::string> codesOf(const std::vector<Problem>& problems) {
    std::vector<std::string> codes;
    for (const Problem& each : problems) codes.push_back(std::to_string(each.row) + ' ' + std::string(code(each.kind)));
    return codes;
}

std::vector<std::string> problemsOf(const DeliveryList& list) {
    std::vector<std::string> all;
    for (const DeliveryRow& row : list.rows) {
        for (const std::string& each : codesOf(row.noticed)) all.push_back(each);
    }
    for (const std::string& each : codesOf(list.problems)) all.push_back(each);
    return all;
}

constexpr const char* invoice =
    "Накладная № 12 от 03.02.2026\n"
    "\n"
    "№|Автор|Название|ISBN|Год|Кол-во|Цена, тг|Сумма, тг\n"
    "1|2|3|4|5|6|7|8\n"
    "1|Әуезов М.|Абай жолы. 1-кітап|978-601-200-101-3|2019|3|2450.5|7351.5\n"
    "Раздел: поэзия\n"
    "2|Сейфуллин С.|Тар жол, тайғақ кешу|9786012001129|2020|2|1900|3800\n"
    "||Итого||||| 11151.50\n"
    "||в том числе НДС 12 %||||| 1194.80\n"
    "Сдал: ____|||Принял: ____\n";

TEST(DeliveryList, AnInvoiceIsReadWithItsTotals) {
    const auto list = listOf(invoice);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->rows.size(), 2U);
    const DeliveryRow& first = list->rows.front();
    EXPECT_EQ(first.row, 5);
    EXPECT_EQ(first.title, "Абай жолы. 1-кітап");
    EXPECT_EQ(first.authors, "Әуезов М.");
    EXPECT_EQ(first.year, 2019);
    EXPECT_EQ(first.copies, 3);
    EXPECT_EQ(first.price, Money{245050});
    EXPECT_EQ(first.sum, Money{735150});
    EXPECT_EQ(list->totalSum, Money{1115150});
    EXPECT_THAT(problemsOf(*list), IsEmpty());
    EXPECT_EQ(list->sheet, "Лист1");
}

TEST(DeliveryList, HeadingsAreKnownInThreeLanguages) {
    EXPECT_TRUE(listOf("Атауы|Авторы|Саны|Бағасы|Сомасы\nКітап|А|1|5|5\n"));
    EXPECT_TRUE(listOf("Title|Author|Quantity|Price\nBook|A|1|5\n"));
    EXPECT_TRUE(listOf("ISBN|Кол-во\n9786012001129|1\n"));
    const auto unknown = refused<ColumnsNotKnown>(listOf("а|б|в\n1|2|3\n"));
    EXPECT_THAT(unknown.sheets, ElementsAre("Лист1"));
}

TEST(DeliveryList, APersonSaysWhichColumnTellsWhat) {
    const std::string text = "Жинақ|x|y\nАбай жолы|2|100\n";
    const auto list = listOf(text, {{"title", "жинақ"}, {"copies", "2"}, {"price", "C"}});
    ASSERT_TRUE(list);
    EXPECT_EQ(list->rows.front().copies, 2);
    EXPECT_EQ(list->rows.front().price, Money{10000});
    EXPECT_EQ(refused<UnknownDeliveryColumn>(listOf(text, {{"title", "Z"}})).column, "Z");
    EXPECT_EQ(refused<UnknownDeliveryColumn>(listOf(text, {{"colour", "1"}})).column, "colour");
    // What was chosen once is remembered.
    const auto again = listOf(text, {}, list->remembered());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->rows.front().price, Money{10000});
    // A list of other columns is read by its own headings.
    EXPECT_TRUE(listOf("Название|Кол-во\nА|1\n", {}, list->remembered()));
}

TEST(DeliveryList, HeadingsMayStandInTwoRows) {
    const auto list = listOf("Название|Количество|Стоимость с налогом|\n||Цена|Сумма\nАбай|2|10|20\n");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->rows.size(), 1U);
    EXPECT_EQ(list->rows.front().price, Money{1000});
    EXPECT_EQ(list->rows.front().sum, Money{2000});
}

TEST(DeliveryList, ColumnsOfPlacesSpreadTheCopies) {
    const auto list = listOf("Название|Цена|Абонемент|ZAL\nАбай|10|2|1\nКенесары|10||4\n");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->rows.size(), 2U);
    EXPECT_EQ(list->rows[0].copies, 3);
    ASSERT_EQ(list->rows[0].places.size(), 2U);
    EXPECT_EQ(list->rows[0].places[0].place, "ABON");
    EXPECT_EQ(list->rows[0].places[0].copies, 2);
    EXPECT_EQ(list->rows[1].copies, 4);
}

TEST(DeliveryList, WhatIsWrongIsToldWithItsRow) {
    const auto list = listOf(
        "Название|Кол-во|Цена|Сумма\n"
        "Абай|два|10|20\n"
        "Кенесары|2|десять|20\n"
        "Ахмет|2|10|=\n"
        "Мағжан|2|#REF!|20\n"
        "Ілияс|3|333.333333|1000\n"
        "Бейімбет|3|333.333|1005\n"
        "Итого|12||2000\n");
    ASSERT_TRUE(list);
    EXPECT_THAT(problemsOf(*list), ElementsAre("2 copies_malformed", "3 price_malformed", "4 formula_without_value",
                                               "5 cell_error", "8 total_sum_differs", "8 total_copies_differ"));
}

TEST(DeliveryList, SubtotalsAndTotalsAreBothCompared) {
    const std::string text =
        "Название|Кол-во|Цена|Сумма\n"
        "А|1|10|10\nИтого по разделу|1||10\n"
        "Б|2|10|20\nИтого по разделу|2||20\n"
        "Всего|3||30\n";
    const auto list = listOf(text);
    ASSERT_TRUE(list);
    EXPECT_THAT(problemsOf(*list), IsEmpty());
    const auto wrong = listOf(text.substr(0, text.size() - 3) + "31\n");
    ASSERT_TRUE(wrong);
    EXPECT_THAT(problemsOf(*wrong), ElementsAre("6 total_sum_differs"));
}

TEST(DeliveryList, TheSheetWithTheListIsFound) {
    const DeliveryFile file{{sheetOf("Прайс\nСкидки\n", "Титул"), sheetOf(invoice, "Накладная")}};
    const auto list = deliveryListIn(file, "", {}, {});
    ASSERT_TRUE(list);
    EXPECT_EQ(list->sheet, "Накладная");
    EXPECT_EQ(deliveryListIn(file, "2", {}, {})->rows.size(), 2U);
    EXPECT_EQ(refused<UnknownSheet>(deliveryListIn(file, "Лист9", {}, {})).sheet, "Лист9");
    EXPECT_NO_THROW(refused<ColumnsNotKnown>(deliveryListIn(file, "Титул", {}, {})));
    EXPECT_TRUE(deliveryColumnsIn(file, "Титул", {}, {}));
}

TEST(DeliveryList, SeveralSheetsWithListsAreAsked) {
    const DeliveryFile file{{sheetOf(invoice, "Накладная 1"), sheetOf("Реквизиты\nТОО\n", "Титул"),
                             sheetOf("Название|Кол-во\n", "Пусто"), sheetOf(invoice, "Накладная 2")}};
    EXPECT_THAT(refused<SeveralSheets>(deliveryListIn(file, "", {}, {})).sheets,
                ElementsAre("Накладная 1", "Накладная 2"));
    EXPECT_EQ(deliveryListIn(file, "Накладная 2", {}, {})->sheet, "Накладная 2");
    EXPECT_THAT(deliveryColumnsIn(file, "", {}, {})->sheets, ElementsAre("Накладная 1", "Накладная 2"));
    EXPECT_THAT(deliveryColumnsIn(file, "Накладная 2", {}, {})->sheets, IsEmpty());
}

TEST(DeliveryList, LanguageKindExtentAndClassMarksAreRead) {
    const auto list = listOf(
        "Название|Кол-во|Цена|Язык|Вид издания|Стр|ББК|УДК\n"
        "Абай|1|10|каз.|Брошюра|48 с.|84(5Қаз)|821\n"
        "Кенесары|1|10|орыс тілі, қазақ тілі||||\n"
        "Ахмет|1|10|эльфийский||||\n");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->rows.size(), 3U);
    EXPECT_EQ(list->rows[0].language, "kaz");
    EXPECT_EQ(list->rows[0].kind, "Брошюра");
    EXPECT_EQ(list->rows[0].pages, "48 с.");
    EXPECT_EQ(list->rows[0].bbk, "84(5Қаз)");
    EXPECT_EQ(list->rows[0].udc, "821");
    EXPECT_EQ(list->rows[1].language, "rus");
    EXPECT_THAT(problemsOf(*list), ElementsAre("4 language_malformed"));
}

TEST(RowLanguage, IsGuessedFromWhatOnlyOneLanguageHasAndElseUnknown) {
    const auto guessed = [](const std::string& title, const std::string& author = "", const std::string& volume = "") {
        DeliveryRow row;
        row.title = title;
        row.authors = author;
        row.volume = volume;
        return guessedLanguageOf(row);
    };
    EXPECT_EQ(guessed("Тар жол, тайғақ кешу"), "kaz");
    EXPECT_EQ(guessed("Абай жолы", "Әуезов М."), "kaz");
    EXPECT_EQ(guessed("Абай жолы", "", "1 кітап"), "kaz");
    EXPECT_EQ(guessed("Абай жолы"), "");
    EXPECT_EQ(guessed("Физика"), "");
    EXPECT_EQ(guessed("Не хикая"), "");
    EXPECT_EQ(guessed("Путь Абая", "Әуезов М."), "rus");
    EXPECT_EQ(guessed("Преступление и наказание"), "rus");
    EXPECT_EQ(guessed("Harry Potter"), "");
}

} // namespace
} // namespace kitapdar::deliveries
