#include "core/text/CodeSpellings.h"
#include "core/text/SortKey.h"
#include "core/text/StandardNumber.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::text {
namespace {

TEST(StandardNumber, IsReadInEverySpelling) {
    for (const char* issn :
         {"0015-220X", "0015-220x", "0015220X", "ISSN 0015-220X", "0015–220Х", "ISSN: 0015-220X (web)"})
        EXPECT_EQ(standardNumber(issn), "0015220x") << issn;
    for (const char* wrong : {"978-601-200-123-4", "978 601 200 123 4", "9786012001234", "ISBN-13: 978-601-200-123-4",
                              "ISBN 9786012001234 : 1500 тг", "9786012001234 1500"})
        EXPECT_EQ(standardNumber(wrong), "9786012001234") << wrong;
    EXPECT_EQ(standardNumber("5-02-003206-9"), "9785020032064") << "a right one becomes thirteen digits";
    EXPECT_EQ(standardNumber("5-02-003156-X"), "502003156x");
    for (const char* none : {"", "абай", "1990-1999-2000", "12345", "978-601"})
        EXPECT_EQ(standardNumber(none), "") << none;
}

TEST(CodeSpellings, AreOfBothAlphabets) {
    EXPECT_THAT(codeSpellings("k-12"), testing::ElementsAre("K-12", "К-12"));
    EXPECT_THAT(codeSpellings("К-12"), testing::ElementsAre("К-12", "K-12"));
    EXPECT_THAT(codeSpellings("345"), testing::ElementsAre("345"));
}

TEST(CodeSpellings, AreSpacedInEveryWay) {
    EXPECT_THAT(codeSpacings("К-12"), testing::ElementsAre("К-12", "К12", "К 12"));
    EXPECT_THAT(codeSpacings("И345/2"), testing::ElementsAre("И345/2", "И 345/2"));
    EXPECT_THAT(codeSpacings("84Қаз7"), testing::ElementsAre("84Қаз7", "84 Қаз7", "84Қаз 7", "84 Қаз 7"));
    EXPECT_THAT(codeSpacings("a1b2c3"), testing::ElementsAre("a1b2c3", "a 1 b 2 c 3"));
    EXPECT_THAT(codeSpacings("345"), testing::ElementsAre("345"));
}

TEST(SortKey, RangesHoldAllThatDifferInCaseOrZerosOnly) {
    const auto begins = [](const std::string& text, const std::string& other) {
        const auto [first, last] = sortKeyRange(text);
        const std::string key = sortKey(other);
        return first <= key && key < last;
    };
    EXPECT_TRUE(begins("к-12", "К-12"));
    EXPECT_TRUE(begins("777", "000777"));
    EXPECT_FALSE(begins("777", "7777"));
    EXPECT_FALSE(begins("7", "77"));
    EXPECT_FALSE(begins("К-12", "К-123"));
    EXPECT_FALSE(begins("К-12", "К-12а"));
}

} // namespace
} // namespace kitapdar::text
