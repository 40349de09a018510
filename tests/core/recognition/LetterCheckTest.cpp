#include "core/recognition/LetterCheck.h"
#include "core/recognition/ReadFlags.h"

#include <gtest/gtest.h>

namespace kitapdar::recognition {

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

std::vector<pages::Flag> flags(FlagFacts facts) {
    std::vector<pages::Flag> codes;
    for (const auto& [flag, value] : flagsOf(facts)) codes.push_back(flag);
    return codes;
}

using Flags = std::vector<pages::Flag>;

} // namespace

TEST(LetterCheckTest, KazakhLettersAreCounted) {
    const LetterCounts counts = lettersOf("Әліппе: ҒҚ ң, һ; Iabc и 12");
    EXPECT_EQ(counts.kazakh, 6); // Ә і Ғ Қ ң һ
    EXPECT_EQ(counts.cyrillic, 11);
}

TEST(LetterCheckTest, TheRecordOrTheFirstLanguageMarksAnItem) {
    EXPECT_TRUE(isMarkedKazakh("kaz", "rus"));
    EXPECT_TRUE(isMarkedKazakh("mul", "kaz+rus"));
    EXPECT_FALSE(isMarkedKazakh("rus", "rus+kaz"));
    EXPECT_EQ(languagesFor("kaz"), "kaz+rus");
    EXPECT_EQ(languagesFor("mul"), "");
}

TEST(LetterCheckTest, EachBadPageHasItsFlagAndAGoodOneNone) {
    const std::string kazakh = repeated("қазақ тілінде жазылған сөз ", 20);
    const std::string russian = repeated("русский текст без единой ", 20);
    const FlagFacts good{pages::PageKind::Normal, true, 400, 100, 80, kazakh};
    EXPECT_EQ(flags(good), Flags());
    FlagFacts facts = good;
    facts.words = 0;
    facts.plain = {};
    EXPECT_EQ(flags(facts), Flags{pages::Flag::NoText});
    facts.ink = 10;
    EXPECT_EQ(flags(facts), Flags()) << "a blank page";
    facts.ink = 3000;
    facts.kind = pages::PageKind::Plate;
    EXPECT_EQ(flags(facts), Flags()) << "a picture";
    facts = good;
    facts.inkOutside = 4000;
    EXPECT_EQ(flags(facts), Flags{pages::Flag::LostColumn});
    facts = good;
    facts.plain = russian;
    EXPECT_EQ(flags(facts), Flags{pages::Flag::WrongLanguage});
    facts.isMarkedKazakh = false;
    EXPECT_EQ(flags(facts), Flags());
    facts.isMarkedKazakh = true;
    facts.plain = "Введение";
    EXPECT_EQ(flags(facts), Flags()) << "too little to tell";
}

} // namespace kitapdar::recognition
