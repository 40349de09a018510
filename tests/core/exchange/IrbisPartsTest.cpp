// Records of an IRBIS text between which the line "*****" is missing or damaged.
#include "core/exchange/marc/IrbisParts.h"
#include "tests/core/exchange/MarcFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::exchange {
namespace {

using test::readBytes;
using test::WholeFile;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string title(const std::string& name, const std::string& number) {
    return "#920: PAZK\n#700: ^aӘуезов\n#200: ^a" + name + "\n#10: ^a" + number + "\n#10: ^a2" + number +
           "\n#910: ^a0^b" + number + "\n";
}

/// As programs write it that go by the numbers of fields.
std::string sorted(const std::string& name, const std::string& number) {
    return "#10: ^a" + number + "\n#101: kaz\n#101: rus\n#200: ^a" + name + "\n#910: ^a0^b" + number +
           "\n#910: ^a0^b2" + number + "\n#920: PAZK\n";
}

std::vector<std::string> titlesOf(const WholeFile& file) {
    std::vector<std::string> names;
    for (const auto& record : file.records) names.emplace_back(record.value("200", 'a'));
    return names;
}

std::vector<std::string> numbersOf(const catalogue::MarcRecord& record) {
    std::vector<std::string> numbers;
    for (const auto* field : record.all("910")) {
        for (const auto& [code, text] : field->subfields) {
            if (code == 'b') numbers.push_back(text);
        }
    }
    return numbers;
}

std::string inLinesOf(std::string text, const std::string& end) {
    std::string changed;
    for (const char c : text) changed += c == '\n' ? end : std::string(1, c);
    return changed;
}

TEST(IrbisParts, RecordsWithoutTheLineBetweenThemArePartedWhereTheFirstFieldComesAgain) {
    const std::string text = title("Абай", "1") + title("Күй", "2") + "*****\n" + title("Жер", "3") + "*****\n";
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const auto file = readBytes(inLinesOf(text, end));
        EXPECT_THAT(titlesOf(file), ElementsAre("Абай", "Күй", "Жер"));
        EXPECT_THAT(file.broken, IsEmpty());
        EXPECT_THAT(file.doubts, ElementsAre(std::pair(1, TextDoubt::Parted), std::pair(2, TextDoubt::Parted)));
        ASSERT_THAT(file.records, SizeIs(3));
        EXPECT_THAT(numbersOf(file.records[0]), ElementsAre("1"));
        EXPECT_THAT(numbersOf(file.records[1]), ElementsAre("2"));
    }
}

TEST(IrbisParts, WhatIsLeftOfADamagedLineIsNoText) {
    for (const std::string line : {"", "\n", "****\n", "**\n", " *****\n", "****\n\n", "******\n"}) {
        const auto file = readBytes(title("Абай", "1") + line + title("Күй", "2") + "*****\n");
        EXPECT_THAT(titlesOf(file), ElementsAre("Абай", "Күй")) << testing::PrintToString(line);
        ASSERT_THAT(file.records, SizeIs(2));
        EXPECT_THAT(numbersOf(file.records[0]), ElementsAre("1")) << testing::PrintToString(line);
        EXPECT_EQ(file.doubts.empty(), line.starts_with("*****"));
    }
    // In the line of the last field, or of the next first one.
    const auto glued = readBytes("#920: PAZK\n#200: ^aАбай^e1960*****\n" + title("Күй", "2") + "*****\n");
    ASSERT_THAT(titlesOf(glued), ElementsAre("Абай", "Күй"));
    EXPECT_EQ(glued.records[0].value("200", 'e'), "1960");
    const auto next = readBytes(title("Абай", "1") + "*****" + title("Күй", "2") + "*****\n");
    ASSERT_THAT(titlesOf(next), ElementsAre("Абай", "Күй"));
    EXPECT_EQ(next.records[1].data("920"), "PAZK");
    EXPECT_THAT(next.doubts, IsEmpty()) << "nothing was missing";
}

TEST(IrbisParts, RecordsWrittenByTheNumbersOfFieldsArePartedWhereTheNumbersBeginAgain) {
    const auto file = readBytes(sorted("Абай", "1") + sorted("Күй", "2") + sorted("Жер", "3") + "*****\n");
    EXPECT_THAT(titlesOf(file), ElementsAre("Абай", "Күй", "Жер"));
    EXPECT_THAT(file.doubts, SizeIs(3));
    ASSERT_THAT(file.records, SizeIs(3));
    EXPECT_EQ(file.records[1].value("010", 'a'), "2");
    EXPECT_THAT(numbersOf(file.records[0]), ElementsAre("1", "21"));
    // Without the language of the work the second one begins otherwise than the first.
    const auto other = readBytes(sorted("Абай", "1") + "#200: ^aКүй\n#910: ^a0^b2\n#920: PAZK\n*****\n");
    EXPECT_THAT(titlesOf(other), ElementsAre("Абай", "Күй"));
}

TEST(IrbisParts, RecordsThatBeginWithTheSameTwoFieldsArePartedThere) {
    const std::string one = "#101: kaz\n#101: rus\n#920: PAZK\n#910: ^a0^b1\n#200: ^aАбай\n#700: ^aА\n";
    const std::string two = "#101: kaz\n#920: PAZK\n#910: ^a0^b2\n#200: ^aКүй\n#700: ^aБ\n";
    const auto file = readBytes(one + two + "*****\n");
    ASSERT_THAT(titlesOf(file), ElementsAre("Абай", "Күй"));
    EXPECT_THAT(file.records[0].all("101"), SizeIs(2));
    EXPECT_THAT(file.records[1].all("101"), SizeIs(1));
}

TEST(IrbisParts, RecordsThatCannotBePartedForCertainAreNamedAndNotTaken) {
    const std::string joined =
        "#101: kaz\n#920: PAZK\n#200: ^aАбай\n#910: ^a0^b1\n#700: ^aА\n#920: PAZK\n#910: ^a0^b2\n#200: ^aКүй\n";
    const auto file = readBytes(title("Жер", "3") + "*****\n" + joined + "*****\n" + title("Су", "4") + "*****\n");
    EXPECT_THAT(titlesOf(file), ElementsAre("Жер", "Су"));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::Joined);
    EXPECT_EQ(file.broken[0].number, 2);
    EXPECT_EQ(file.broken[0].bytes, joined + "*****\n") << "the error file has it whole";
}

TEST(IrbisParts, OneFieldThatStandsTwiceIsToldAndTheRecordTaken) {
    for (const std::string record :
         {"#920: PAZK\n#200: ^aАбай\n#903: a1\n#910: ^a0^b1\n#903: a1\n", "#920: PAZK\n#920: PAZK\n#200: ^aАбай\n",
          "#101: kaz\n#200: ^aАбай\n#200: ^aAbai\n#210: ^d1960\n", "#200: ^aАбай\n#200: ^aAbai\n#210: ^d1960\n"}) {
        const auto file = readBytes(record + "*****\n" + title("Күй", "2") + "*****\n");
        EXPECT_THAT(titlesOf(file), ElementsAre("Абай", "Күй")) << record;
        EXPECT_THAT(file.doubts, ElementsAre(std::pair(1, TextDoubt::Doubled))) << record;
    }
}

TEST(IrbisParts, FieldsThatARecordMayHaveOftenSayNothing) {
    const auto file = readBytes(
        "#692: ^b2008\n#10: ^a1\n#10: ^a2\n#920: PAZK\n#907: ^a1\n#200: ^aАбай\n#907: ^a2\n#20: ^a3\n#907: ^a4\n"
        "#692: ^b2009\n#910: ^a0^b1\n#910: ^a0^b2\n*****\n");
    EXPECT_THAT(file.records, SizeIs(1));
    EXPECT_THAT(file.doubts, IsEmpty());
    EXPECT_THAT(file.broken, IsEmpty());
}

TEST(IrbisParts, AFilePutBehindOneWithoutAnEndLineBeginsARecord) {
    const auto file =
        readBytes(title("Абай", "1") + "\xEF\xBB\xBF" + title("Күй", "2") + "*****\n", text::Encoding::Utf8);
    ASSERT_THAT(titlesOf(file), ElementsAre("Абай", "Күй"));
    EXPECT_THAT(numbersOf(file.records[0]), ElementsAre("1"));
}

TEST(IrbisParts, ReadersArePartedByTheirOwnFields) {
    const std::string one = "#10: Ахметова\n#11: Айгүл\n#30: 000777\n#40: ^gibis^bi1001^f******\n";
    const std::string two = "#10: Сапаров\n#11: Ерлан\n#30: 000778\n";
    const auto file = readBytes(one + two + "*****\n");
    ASSERT_THAT(file.records, SizeIs(2));
    EXPECT_EQ(file.records[0].data("010"), "Ахметова");
    EXPECT_EQ(file.records[0].value("040", 'f'), "******") << "a loan that is open, no end line";
    EXPECT_EQ(file.records[1].data("030"), "000778");
    EXPECT_THAT(file.doubts, SizeIs(2));
}

/// Whatever lines are lost of a sound file: the same records come, or what is wrong is said.
TEST(IrbisParts, WhicheverEndLinesAreLostNothingIsJoinedSilently) {
    constexpr unsigned records = 6;
    for (const bool byNumbers : {false, true}) {
        for (unsigned lost = 0; lost < 1U << records; ++lost) {
            std::string text;
            for (unsigned i = 0; i < records; ++i) {
                const std::string number = std::to_string(i);
                text += byNumbers ? sorted("Т" + number, number) : title("Т" + number, number);
                if ((lost >> i & 1U) == 0) text += "*****\n";
            }
            const auto file = readBytes(text, text::Encoding::Utf8);
            EXPECT_THAT(titlesOf(file), ElementsAre("Т0", "Т1", "Т2", "Т3", "Т4", "Т5")) << lost;
            const unsigned lostBetween = lost & ((1U << (records - 1)) - 1);
            EXPECT_EQ(file.doubts.empty(), lostBetween == 0) << lost;
        }
    }
}

TEST(IrbisParts, TheirSizesComeToAllBytes) {
    for (const std::string& text :
         {title("А", "1") + title("Б", "2"), std::string("no field\n"), std::string("#"), std::string("#920: \n****"),
          title("А", "1") + "****\n" + title("Б", "2") + "*****\n", std::string("#200: a\n#200: b\n#200: c\n")}) {
        const auto found = irbisParts(text, '\n');
        std::size_t sum = 0;
        for (const IrbisPart& part : found.parts) {
            sum += part.size;
            EXPECT_LE(part.text, part.size);
        }
        EXPECT_EQ(sum, text.size()) << text;
    }
}

} // namespace
} // namespace kitapdar::exchange
