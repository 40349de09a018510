// What is said of a record of a file that could not be read, and names of languages.
#include "wording/CatalogueWords.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>

namespace kitapdar {
namespace {

TEST(RecordFaultWords, WhatTheReadersOfFilesSayIsWordedWithItsNumbers) {
    const std::array<std::pair<const char*, const char*>, 6> said{{
        {"the entries do not fit the data", "the list of fields does not fit the data"},
        {"field 245", "field 245"},
        {"entry 7", "entry 7 of the list of fields"},
        {"more than 4000 subfields", "more subfields than 4000"},
        {"more than 99999 bytes", "more bytes than 99999"},
        {"more than 30 marks on one letter", "more marks on one letter than 30"},
    }};
    for (const auto& [detail, words] : said) EXPECT_EQ(brokenDetailWords(detail).toStdString(), words);
    EXPECT_EQ(brokenDetailWords("what a parser says").toStdString(), "what a parser says");
}

TEST(RecordFaultWords, ALanguageIsMeantByItsNameInAnyOfTheThree) {
    for (const char* name : {"русский", "орыс", "Russian", "орыс тілі"})
        EXPECT_EQ(languageCodeOf(QString::fromUtf8(name)).toStdString(), "rus") << name;
    EXPECT_EQ(languageCodeOf(QStringLiteral("kaz")).toStdString(), "kaz");
    EXPECT_EQ(languageCodeOf(QStringLiteral("xyz")).toStdString(), "xyz");
}

} // namespace
} // namespace kitapdar
