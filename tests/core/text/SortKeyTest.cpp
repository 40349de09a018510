#include "core/text/SortKey.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace kitapdar::text {
namespace {

void expectAscending(const std::vector<std::string>& texts) {
    for (std::size_t i = 1; i < texts.size(); ++i)
        EXPECT_LT(sortKey(texts[i - 1]), sortKey(texts[i])) << texts[i - 1] << " | " << texts[i];
}

TEST(SortKey, OrdersNamesByTheKazakhAlphabet) {
    expectAscending({"Абай",       "Айбек",    "Әбдіров",    "Әуезов",   "Бейімбет",  "Гоголь",   "Ғабит",
                     "Есенберлин", "Ёлкин",    "Жамбыл",     "Иванов",   "Кекілбаев", "Қабдолов", "Қонаев",
                     "Лев",        "Мұқанов",  "Нұрпейісов", "Оразбаев", "Өтежан",    "Пушкин",   "Сұлтан",
                     "Сүлейменов", "Сырдария", "Тажин",      "Тәжібаев", "Уәлиханов", "Ұзақ",     "Үмбетбаев",
                     "Фурманов",   "Хамза",    "Һасен",      "Цой",      "Чехов",     "Шашкин",   "Щедрин",
                     "Ыбырай",     "Ілияс",    "Эйнштейн",   "Юсупов",   "Яшин"});
}

TEST(SortKey, PutsDigitsFirstThenCyrillicThenLatin) { expectAscending({"1984", "Әлем", "Яшин", "Abai", "Zola"}); }

TEST(SortKey, OrdersNumbersByTheirValue) {
    expectAscending({"т. 2", "т. 10", "т. 100"});
    expectAscending({"К-9", "К-10", "К-00011", "К-100"});
    expectAscending({"1990-5", "1990-12", "1991-1"});
    expectAscending({"84(5Қаз)7-4", "84(5Қаз)7-44", "84(5Қаз)9"});
}

TEST(SortKey, OrdersTheNumberedTitlesOfTheConformanceTable) {
    const auto path = test::sharedData("conformance/text_evergreen.json");
    NEEDS_SHARED(path);
    const auto json = nlohmann::json::parse(test::readFile(path));
    // Their index pads numbers with zeros to compare them as text: both orders must be the same.
    std::vector<std::pair<std::string, std::string>> rows;
    for (const auto& row : json.at("pad_numbers_5")) rows.emplace_back(row.at(0), row.at(1));
    for (const auto& [left, leftPadded] : rows) {
        for (const auto& [right, rightPadded] : rows)
            EXPECT_EQ(sortKey(left) < sortKey(right), sortKey(leftPadded) < sortKey(rightPadded)) << left << right;
    }
    expectAscending({"DISC 2", "DISC 11", "DISC 12.12.13", "DISC 14.1", "Vol 5a-15"});
}

TEST(SortKey, LooksThroughQuotesAndPunctuation) {
    EXPECT_EQ(sortKey("«Абай жолы»"), sortKey("Абай жолы"));
    EXPECT_EQ(sortKey(" Абай  жолы : роман."), sortKey("Абай жолы роман"));
    EXPECT_EQ(sortKey("Тіл-құрал"), sortKey("Тілқұрал"));
    expectAscending({"Абай жолы", "Абайдың жолы"}); // word by word
    EXPECT_FALSE(sortKey("***").empty());
    EXPECT_NE(sortKey("***"), sortKey("???"));
    EXPECT_LT(sortKey(""), sortKey("***"));
}

TEST(SortKey, SurvivesHostileAndLongText) {
    EXPECT_EQ(sortKey("\xFF\xFE").empty(), false);
    const std::string longText(100000, 'x');
    EXPECT_LT(sortKey(longText).size(), 2000U);
    EXPECT_EQ(sortKey(longText), sortKey(longText + "y"));
}

TEST(SortKey, IsTheSameInEveryThread) {
    const std::string here = sortKey("Сүлейменов Олжас");
    std::vector<std::string> keys(4);
    std::vector<std::jthread> threads;
    for (auto& key : keys) threads.emplace_back([&key] { key = sortKey("Сүлейменов Олжас"); });
    threads.clear();
    for (const auto& key : keys) EXPECT_EQ(key, here);
}

TEST(SortKey, TellsItsVersion) {
    EXPECT_EQ(collationVersion().rfind("kk-numeric-1-icu-", 0), 0U) << collationVersion();
    EXPECT_EQ(collationVersion(), collationVersion());
}

RC_GTEST_PROP(SortKeyProperty, HoldsNoZeroByteSoAnyComparisonOfBytesWorks, (const std::string& text)) {
    RC_ASSERT(sortKey("а" + text).find('\0') == std::string::npos);
}

} // namespace
} // namespace kitapdar::text
