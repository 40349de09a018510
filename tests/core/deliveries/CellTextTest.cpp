#include "core/deliveries/CellText.h"

#include <gtest/gtest.h>

namespace kitapdar::deliveries {
namespace {

struct AmountCase {
    const char* cell;
    std::int64_t tiyn; // -1: no amount
    const char* currency = "";
    bool isRounded = false;
};

TEST(CellText, AmountsAreReadAsPeopleWriteThem) {
    for (const AmountCase& each : {AmountCase{"1900", 190000},
                                   {"2450.5", 245050},
                                   {"2 450,50", 245050},
                                   {"2\u00A0450,50 тг", 245050, "KZT"},
                                   {"₸ 300", 30000, "KZT"},
                                   {"5,200.05", 520005},
                                   {"1.234.567", 123456700},
                                   {"1.234.567,50", 123456750},
                                   {"1,234,567.5", 123456750},
                                   {"2 р. 50 к.", 250, "RUB"},
                                   {"3 руб. 5 коп.", 305, "RUB"},
                                   {"300 теңге", 30000, "KZT"},
                                   {"0", 0},
                                   {"333.333333", 33333, "", true},
                                   {"333.335", 33334, "", true},
                                   {"100.000", 10000},
                                   {"-5", -1},
                                   {"", -1},
                                   {"дар", -1},
                                   {"1,2,3.4.5", -1},
                                   {"12 34 книг", -1},
                                   {"99999999999999999999", -1},
                                   {"1..2", -1}}) {
        const CellAmount amount = amountIn(each.cell);
        EXPECT_EQ(amount.money ? amount.money->tiyn : -1, each.tiyn) << each.cell;
        if (!amount.money) continue;
        EXPECT_EQ(amount.currency, each.currency) << each.cell;
        EXPECT_EQ(amount.isRounded, each.isRounded) << each.cell;
    }
}

TEST(CellText, PricesOfSovietBooksAreRead) {
    for (const AmountCase& each : {AmountCase{"5-30", 530, "RUB"},
                                   {"12=50", 1250, "RUB"},
                                   {"5р30к", 530, "RUB"},
                                   {"5 р. 30 к.", 530, "RUB"},
                                   {"5 руб. 30 коп.", 530, "RUB"},
                                   {"0-05", 5, "RUB"},
                                   {"30 коп.", 30, "RUB"},
                                   {"5-3", -1},
                                   {"5-300", -1},
                                   {"1-2-30", -1},
                                   {"-5", -1},
                                   {"5-30 экз", -1},
                                   {"2 450,50", 245050}}) {
        const CellAmount amount = priceIn(each.cell);
        EXPECT_EQ(amount.money ? amount.money->tiyn : -1, each.tiyn) << each.cell;
        if (amount.money) {
            EXPECT_EQ(amount.currency, each.currency) << each.cell;
        }
    }
}

TEST(CellText, CopiesAreWholeNumbers) {
    EXPECT_EQ(copiesIn("3"), 3);
    EXPECT_EQ(copiesIn("3.0"), 3);
    EXPECT_EQ(copiesIn("3 экз."), 3);
    EXPECT_EQ(copiesIn("2 дана"), 2);
    for (const char* const cell : {"0", "-1", "2.5", "", "много", "10000", "3 тома", "1e3"})
        EXPECT_FALSE(copiesIn(cell)) << cell;
}

TEST(CellText, YearsStandAmongOtherSigns) {
    EXPECT_EQ(yearIn("[1942?]"), 1942);
    EXPECT_EQ(yearIn("12.05.2019"), 2019);
    EXPECT_FALSE(yearIn("19"));
    EXPECT_FALSE(yearIn("20195"));
}

TEST(CellText, TotalsAreKnownByTheirFirstWord) {
    EXPECT_TRUE(beginsTotals("Итого по накладной:"));
    EXPECT_TRUE(beginsTotals("БАРЛЫҒЫ"));
    EXPECT_TRUE(beginsTotals("Total"));
    EXPECT_FALSE(beginsTotals("Итоги переписи"));
    EXPECT_FALSE(beginsTotals("Всего лишь одна жизнь и ещё одна весна в ауле"));
    EXPECT_TRUE(tellsOfTax("В том числе НДС 12 %"));
    EXPECT_FALSE(tellsOfTax("Абай жолы"));
}

} // namespace
} // namespace kitapdar::deliveries
