#include "core/catalogue/BookShape.h"
#include "core/catalogue/ClassMarks.h"

#include <gtest/gtest.h>

namespace kitapdar::catalogue {

namespace {

/// Numbers are those of the table in docs/circulation.md, 10.
std::vector<ContentGroup> groups() {
    return {{1, "", "", "", "2", "5", 1},
            {2, "", "", "", "3", "62 66-69", 1},
            {3, "", "", "", "4", "63", 1},
            {4, "", "", "", "5", "61", 1},
            {5, "", "", "", "60-68", "30-35 93-94", 1},
            {6, "", "", "", "70-79", "37 00-02 796", 1},
            {7, "", "", "", "80-83", "80-82", 1},
            {8, "", "", "", "84", "821", 1},
            {9, "", "", "", "85", "7", 1},
            {10, "", "", "", "86-88", "1 2", 1},
            {11, "", "", "", "9", "0", 1}};
}

std::int64_t group(const ClassMarks& marks) { return contentGroupOf(groups(), marks).value_or(0); }

ShapedRecord marc21(const std::vector<MarcField>& fields) {
    MarcRecord record;
    record.leader = "00000nam a2200000 i 4500";
    record.fields = fields;
    return {"book", "kaz", "", "marc21", false, storeMarc(record)};
}

MarcField field(const std::string& tag, std::vector<MarcSubfield> subfields) {
    return {tag, ' ', ' ', "", std::move(subfields)};
}

} // namespace

TEST(ClassMarksTest, TheLongestBeginningDecides) {
    EXPECT_EQ(group({"84(5Қаз)7", ""}), 8);
    EXPECT_EQ(group({"83.3(5Қаз)", ""}), 7);
    EXPECT_EQ(group({"63.3(5Қаз)", ""}), 5);
    EXPECT_EQ(group({"ББК 22.161", ""}), 1);
    EXPECT_EQ(group({"9", ""}), 11);
    EXPECT_EQ(group({"", "821.512.122"}), 8) << "not 80-82, which is shorter";
    EXPECT_EQ(group({"", "82.09"}), 7);
    EXPECT_EQ(group({"", "796.4"}), 6) << "not 7";
    EXPECT_EQ(group({"", "75"}), 9);
    EXPECT_EQ(group({"", "004.4"}), 6);
    EXPECT_EQ(group({"", "03"}), 11);
    EXPECT_EQ(group({"Ш", ""}), 0);
    EXPECT_EQ(group({"", ""}), 0);
}

TEST(ClassMarksTest, BbkGoesBeforeUdc) { EXPECT_EQ(group({"63.3", "821.1"}), 5); }

TEST(ClassMarksTest, ThreeDigitsAtTheBeginningOfAShelfMarkAreUdc) {
    EXPECT_EQ(classMarksOf("821.512.122").udc, "821.512.122");
    EXPECT_EQ(classMarksOf("84(5Қаз)7").bbk, "84(5Қаз)7");
    EXPECT_EQ(classMarksOf("63.3").bbk, "63.3");
}

TEST(ClassMarksTest, ARecordSaysWhichSystemAMarkIsOf) {
    const auto bbk = bookShapeOf(marc21({field("084", {{'a', "63.3(5Қаз)"}, {'2', "rubbk"}})}), groups());
    EXPECT_EQ(bbk.contentGroup, "5");
    EXPECT_EQ(bbk.language, figures::LanguageGroup::Kazakh);
    EXPECT_EQ(bbk.carrier, figures::Carrier::Print);
    const auto udc = bookShapeOf(marc21({field("080", {{'a', "63"}})}), groups());
    EXPECT_EQ(udc.contentGroup, "3") << "63 of UDC is agriculture, of BBK history";
}

TEST(ClassMarksTest, ChildrenAreThoseUpToFourteenYears) {
    const auto shapeFor = [](char audience) {
        std::string coded(40, ' ');
        coded[22] = audience;
        return bookShapeOf(marc21({{"008", ' ', ' ', coded, {}}}), groups());
    };
    EXPECT_TRUE(shapeFor('c').forChildren);
    EXPECT_TRUE(shapeFor('j').forChildren);
    EXPECT_FALSE(shapeFor('d').forChildren) << "adolescents";
    EXPECT_FALSE(shapeFor('e').forChildren);
    EXPECT_FALSE(shapeFor(' ').forChildren);
}

TEST(ClassMarksTest, ALanguageThatIsNeitherKazakhNorRussianIsAnother) {
    ShapedRecord record = marc21({});
    record.language = "rus";
    EXPECT_EQ(bookShapeOf(record, {}).language, figures::LanguageGroup::Russian);
    record.language = "eng";
    EXPECT_EQ(bookShapeOf(record, {}).language, figures::LanguageGroup::Other);
    record.language = "";
    EXPECT_EQ(bookShapeOf(record, {}).language, figures::LanguageGroup::Other);
}

} // namespace kitapdar::catalogue
