#include "core/catalogue/AudienceMark.h"

#include <gtest/gtest.h>

namespace kitapdar::catalogue {
namespace {

MarcRecord recordWith(const std::string& tag, const std::string& text, char code = 'a') {
    MarcRecord record;
    record.fields.push_back({tag, ' ', ' ', "", {{code, text}}});
    return record;
}

} // namespace

TEST(AudienceMarkTest, ReadsMarksAsTheyArePrinted) {
    EXPECT_EQ(ageMarkIn("16+"), 16);
    EXPECT_EQ(ageMarkIn("12 +"), 12);
    EXPECT_EQ(ageMarkIn("Для детей старше 6 лет (6+)"), 6);
    EXPECT_EQ(ageMarkIn("[18+]"), 18);
    EXPECT_EQ(ageMarkIn("0+"), 0);
    EXPECT_EQ(ageMarkIn("14+"), 14);
}

TEST(AudienceMarkTest, TakesNoOtherNumberForOne) {
    for (const char* text : {"", "16", "C++16+", "2016+", "17+", "16++", "1,6+", "1.6+", "16+5", "v16+", "+"})
        EXPECT_EQ(ageMarkIn(text), std::nullopt) << text;
}

TEST(AudienceMarkTest, LooksWhereEachFormatTellsIt) {
    EXPECT_EQ(ageMarkOf(recordWith("521", "16+"), MarcFormat::Marc21), 16);
    EXPECT_EQ(ageMarkOf(recordWith("333", "12+"), MarcFormat::Rusmarc), 12);
    EXPECT_EQ(ageMarkOf(recordWith("900", "18+", 'z'), MarcFormat::Irbis), 18);
    EXPECT_EQ(ageMarkOf(recordWith("500", "Знак информационной продукции 12+"), MarcFormat::Marc21), 12);
    EXPECT_EQ(ageMarkOf(recordWith("245", "Первоклашкам 6+"), MarcFormat::Marc21), std::nullopt) << "a title";
    EXPECT_EQ(ageMarkOf(recordWith("521", "0+"), MarcFormat::Marc21), std::nullopt) << "for everybody";
    MarcRecord both = recordWith("500", "18+");
    both.fields.push_back({"521", ' ', ' ', "", {{'a', "12+"}}});
    EXPECT_EQ(ageMarkOf(both, MarcFormat::Marc21), 12) << "its own field before the notes";
}

} // namespace kitapdar::catalogue
