// Codes of languages and their names.
#include "core/text/LanguageCode.h"

#include <gtest/gtest.h>

namespace kitapdar::text {
namespace {

TEST(LanguageCode, TheBibliographicCodeIsWanted) {
    EXPECT_EQ(bibliographicCode("deu"), "ger");
    EXPECT_EQ(bibliographicCode("kaz"), "kaz");
    EXPECT_EQ(bibliographicCode("ger"), "ger");
}

TEST(LanguageCode, RareLanguagesHaveNamesInTheThreeLanguages) {
    for (const char* code : {"spa", "ger", "alb", "swa"}) {
        const std::string kazakh = languageName(code, "kk");
        const std::string russian = languageName(code, "ru");
        EXPECT_FALSE(kazakh.empty()) << code;
        EXPECT_NE(kazakh, russian) << code;
        EXPECT_FALSE(languageName(code, "en").empty()) << code;
    }
    EXPECT_EQ(languageName("spa", "ru"), "испанский");
    EXPECT_EQ(languageName("ger", "en"), "German");
}

TEST(LanguageCode, WhatNobodyKnowsHasNoName) {
    for (const char* code : {"", "x", "qqq", "каз", "spanish", "sp-a"}) EXPECT_EQ(languageName(code, "ru"), "") << code;
}

} // namespace
} // namespace kitapdar::text
