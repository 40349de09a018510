#include "core/catalogue/search/index/DocumentText.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

std::ptrdiff_t wordsIn(const std::string& text) { return text.empty() ? 0 : std::ranges::count(text, ' ') + 1; }

} // namespace

TEST(SearchTextTest, BoundsWordsOfOneBeginningAndOfOneRecord) {
    std::string alike;
    for (int i = 0; i < 2000; ++i) {
        alike += {'a', static_cast<char>('a' + i % 20), static_cast<char>('a' + i / 20 % 20), ' '};
    }
    DocumentSource source;
    source.title = alike;
    EXPECT_EQ(wordsIn(documentText(source).title), 250);
    EXPECT_EQ(wordsIn(documentText(source).exact), 1500);
    std::string all;
    for (int i = 0; i < 4000; ++i) all += std::string(1, static_cast<char>('a' + i % 20)) + "1 ";
    source.title = "";
    source.subjects = all;
    EXPECT_EQ(wordsIn(documentText(source).subject), 1500);
}

TEST(SearchTextTest, CutsLongWordsBetweenLetters) {
    EXPECT_EQ(searchToken(std::string(500, 'a')), std::string(240, 'a'));
    std::string letters = "a";
    for (int i = 0; i < 300; ++i) letters += "ы";
    EXPECT_EQ(searchToken(letters).size(), 239U);
}

TEST(SearchTextTest, KnowsNoCapitalsInCodes) { EXPECT_EQ(codeToken(languageMark, "KAZ"), "£kaz"); }

} // namespace kitapdar::catalogue
