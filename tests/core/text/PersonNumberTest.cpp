#include "core/text/Iin.h"
#include "core/text/PersonNumber.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace kitapdar::text {
namespace {

std::string kinds(std::string_view text) {
    std::string all;
    for (const PersonNumber& each : personNumbersIn(text))
        all += (each.kind == PersonNumber::Kind::Iin       ? "iin "
                : each.kind == PersonNumber::Kind::LikeIin ? "like "
                                                           : "phone ") +
               each.digits + ";";
    return all;
}

TEST(PersonNumberTest, FindsAnIinHoweverItIsWritten) {
    for (const char* text : {"850512312340", "ЖСН 850512312340.", "(850512-312340)", "иин: 850512 312340, муж",
                             "8505 1231 2340", "850 512 312 340", "850512\u00A0312340", "850512\u200B312340"})
        EXPECT_EQ(kinds(text), "iin 850512312340;") << text;
}

TEST(PersonNumberTest, FindsAnIinWhateverSignsStandInIt) {
    for (const char* between : {"\u2014", "\u202F", "\u2009", "_", "/", " / ", "\t", ":", "\u2060", "\uFEFF", "\u00AD",
                                ", ", "\u2012", "\u3000", "\u200D", "*", " - "}) {
        const std::string text = std::string("ЖСН 850512") + between + "312340 мама";
        EXPECT_EQ(kinds(text), "iin 850512312340;") << text;
        EXPECT_EQ(withoutPersonNumbers(text), "ЖСН •••••• мама") << text;
    }
    EXPECT_EQ(kinds("850512a312340"), "");
    EXPECT_EQ(kinds("850512ә312340"), "");
}

TEST(PersonNumberTest, FindsAnIinInPiecesAndInTheDigitsOfOtherScripts) {
    for (const char* text :
         {"850512  -  312340", "850512   312340", "850512+312340", "85-05-12-31-23-40", "85 05 12 31 23 40",
          "8 5 0 5 1 2 3 1 2 3 4 0", "8.5.0.5.1.2.3.1.2.3.4.0", "85.05.12.312340", "８５０５１２３１２３４０",
          "８５０５１２ ３１２３４０", "٨٥٠٥١٢٣١٢٣٤٠", "۸۵۰۵۱۲۳۱۲۳۴۰", "85051231２340"}) {
        EXPECT_EQ(kinds(text), "iin 850512312340;") << text;
        EXPECT_EQ(withoutPersonNumbers(std::string("ЖСН ") + text + ", мама"), "ЖСН ••••••, мама") << text;
    }
    EXPECT_EQ(kinds("٠٨٧٠١١٢٣٤٥٦٧"), "") << "twelve digits that are no IIN";
    EXPECT_EQ(kinds("８７０１１２３４５６７"), "phone 87011234567;");
    EXPECT_EQ(kinds("85.05.12-31.23.40"), "") << "two days";
    EXPECT_EQ(kinds("850512 312340 +77011234567"), "iin 850512312340;phone 77011234567;");
    EXPECT_EQ(kinds("8701123+4567"), "");
}

// A slip of the pen in the last digits leaves the day of birth and the sex for everybody to read.
TEST(PersonNumberTest, FindsAnIinWithAWrongCheckDigitInOneRun) {
    for (const char* text : {"850512312341", "ЖСН 850512312341.", "８５０５１２３１２３４１", "850512399999"})
        EXPECT_EQ(kinds(text).substr(0, 11), "like 850512") << text;
    EXPECT_EQ(withoutPersonNumbers("ЖСН 850512312341, мама"), "ЖСН ••••••, мама");
    for (const char* text : {"850512 312341", "100203, 312340" /* two inventory numbers */, "851331312341",
                             "850230312341", "850512712341", "850512012342", "202612345678", "100000012345",
                             "870140000123" /* of an organisation */, "4607012345671", "9850512312341"})
        EXPECT_EQ(kinds(text), "") << text;
}

TEST(PersonNumberTest, FindsPhonesHoweverTheyAreWritten) {
    for (const char* text :
         {"87011234567", "8 701 123 45 67", "8(701)123-45-67", "тел. 8-701-123-45-67 (мама)", "с 1985 87011234567"})
        EXPECT_EQ(kinds(text), "phone 87011234567;") << text;
    EXPECT_EQ(kinds("+7 701 123-45-67"), "phone 77011234567;");
    EXPECT_EQ(kinds("7011234567"), "phone 7011234567;");
    EXPECT_EQ(kinds("+998 90 123 45 67"), "phone 998901234567;");
    EXPECT_EQ(kinds("87272507788"), "phone 87272507788;");
}

TEST(PersonNumberTest, FindsNothingInWhatIsNeither) {
    for (const char* text : {"", "Ахметова", "1985", "12.05.1985", "2020-09-01 - 2021-05-31", "01.09.2020-31.05.2021",
                             "9785171183660", "978-5-17-118366-0", "L0000077", "12345", "класс 7 Б, 2019",
                             "000000000000", "12345678901234567890", "инв. 100200300"})
        EXPECT_EQ(kinds(text), "") << text;
}

TEST(PersonNumberTest, PutsDotsInTheirPlaceAndLeavesTheRestAsItIs) {
    EXPECT_EQ(withoutPersonNumbers("мама 8 701 123-45-67, ЖСН 850512312340!"), "мама ••••••, ЖСН ••••••!");
    EXPECT_EQ(withoutPersonNumbers("+7 701 1234567"), "••••••");
    EXPECT_EQ(withoutPersonNumbers("Қазақ әдебиеті, 12.05.1985"), "Қазақ әдебиеті, 12.05.1985");
}

// Whatever stands around it: what is left holds no number, and nothing else was lost.
TEST(PersonNumberTest, AnyTextAroundANumberLosesTheNumberAlone) {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const auto word = [&] {
            std::string text;
            for (unsigned i = random() % 6; i > 0; --i) text += "xyz,;:!? "[random() % 9];
            return text;
        };
        const std::string before = word();
        const std::string after = word();
        const std::string number = random() % 2 == 0 ? "850512312340" : "87011234567";
        const std::string clean = withoutPersonNumbers(before + number + after);
        EXPECT_EQ(clean, before + "••••••" + after);
        EXPECT_TRUE(personNumbersIn(clean).empty());
    }
}

} // namespace
} // namespace kitapdar::text
