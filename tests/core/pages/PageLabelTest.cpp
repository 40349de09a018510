#include "core/pages/PageLabel.h"

#include <gtest/gtest.h>

namespace kitapdar::pages {

namespace {

std::string next(const std::string& label, std::int64_t pages = 1) {
    const auto counted = countedLabel(label);
    return counted ? labelAfter(*counted, pages) : std::string();
}

} // namespace

TEST(PageLabel, GoesOnAsItBegan) {
    EXPECT_EQ(next("9"), "10");
    EXPECT_EQ(next("xiv"), "xv");
    EXPECT_EQ(next("XIV", 5), "XIX");
    EXPECT_EQ(next("7r"), "7v");
    EXPECT_EQ(next("7v"), "8r");
    EXPECT_EQ(next("1v-2r"), "2v-3r");
    EXPECT_EQ(next("12-13"), "14-15");
    EXPECT_EQ(next("12–13"), "14-15");
    EXPECT_EQ(next("[3]"), "[4]");
    EXPECT_EQ(next("[iv]"), "[v]");
    EXPECT_EQ(next("pl. 4"), "pl. 5");
    EXPECT_EQ(next("табл. IX"), "табл. X");
}

TEST(PageLabel, LettersInsideWordsNeverCount) {
    for (const char* label :
         {"Chapter", "Civic", "Глава", "12а", "Vi", "iiii", "ivx", "0", "-3", "", "3-1", "1r-2", "[]", "r", "XIVv"})
        EXPECT_FALSE(countedLabel(label)) << label;
    EXPECT_EQ(labelKindOf("Chapter"), LabelKind::None);
}

TEST(PageLabel, TellsItsKind) {
    EXPECT_EQ(labelKindOf("12"), LabelKind::Arabic);
    EXPECT_EQ(labelKindOf("12-13", LabelKind::Column), LabelKind::Column);
    EXPECT_EQ(labelKindOf("xii"), LabelKind::Roman);
    EXPECT_EQ(labelKindOf("12r"), LabelKind::Foliation);
    EXPECT_EQ(labelKindOf("[12]"), LabelKind::Inferred);
}

TEST(PageLabel, RomanNumbersReadBack) {
    for (std::int64_t number = 1; number < 4000; ++number) EXPECT_EQ(fromRoman(romanOf(number)), number);
    EXPECT_EQ(romanOf(4000), "");
}

} // namespace kitapdar::pages
