#include "core/recognition/Spelling.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::recognition {
namespace {

TEST(SpellingTest, WordsOfBothLanguagesAreKnownAndMisreadOnesAreNot) {
    const Spelling spelling;
    if (!spelling.isThere()) GTEST_SKIP() << "the dictionaries of hunspell are not on this machine";
    for (const char* word : {"кітап", "Кітап", "КІТАП", "книга", "Книга", "қазақ", "по-русски", "«кітап»,"})
        EXPECT_TRUE(spelling.isKnown(word)) << word;
    for (const char* word : {"кітaп1", "1925", "book", "", "-"}) EXPECT_TRUE(spelling.isKnown(word)) << word;
    for (const char* word : {"кшташқ", "кннгаъ", "КШТАШҚ", "«кшташқ».", "по-кшташқ"})
        EXPECT_FALSE(spelling.isKnown(word)) << word;
}

TEST(SpellingTest, WithoutADictionaryNothingIsDoubted) {
    const test::TemporaryFolder folder;
    const Spelling none(folder.path().string());
    EXPECT_EQ(none.missing(), (std::vector<std::string>{"kk_KZ", "ru_RU"}));
    EXPECT_TRUE(none.isKnown("кшташқ"));
    std::ofstream(folder.path() / "kk_KZ.aff") << "SET UTF-8\n";
    std::ofstream(folder.path() / "kk_KZ.dic") << "1\nкітап\n";
    const Spelling one(folder.path().string());
    EXPECT_EQ(one.missing(), std::vector<std::string>{"ru_RU"});
    EXPECT_TRUE(one.isKnown("кшташқ")) << "it may be a Russian one";
    std::ofstream(folder.path() / "ru_RU.aff") << "SET UTF-8\n";
    std::ofstream(folder.path() / "ru_RU.dic") << "1\nкнига\n";
    const Spelling both(folder.path().string());
    EXPECT_TRUE(both.isKnown("Кітап"));
    EXPECT_TRUE(both.isKnown("кітап-книга"));
    EXPECT_FALSE(both.isKnown("кітан"));
}

} // namespace
} // namespace kitapdar::recognition
