// MARCXML and IRBIS text.
#include "tests/core/exchange/MarcFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::exchange {
namespace {

using test::readBytes;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view book =
    "<record><leader>00000nam a2200000   4500</leader><controlfield tag=\"001\">kz-1</controlfield>"
    "<datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield code=\"a\">Абай &amp; <![CDATA[<Абай>]]></subfield>"
    "<subfield code=\"b\"/></datafield></record>";

std::string collection(std::string_view records) {
    return "<?xml version=\"1.0\"?>\n<collection xmlns=\"http://www.loc.gov/MARC21/slim\">" + std::string(records) +
           "</collection>";
}

TEST(MarcXml, ReadsACollection) {
    const auto file = readBytes(collection(std::string(book) + std::string(book)));
    EXPECT_EQ(file.facts.kind, FileKind::MarcXml);
    ASSERT_THAT(file.records, SizeIs(2));
    const auto& record = file.records[1];
    EXPECT_EQ(record.leader, "00000nam a2200000   4500");
    EXPECT_EQ(record.data("001"), "kz-1");
    EXPECT_EQ(record.value("245", 'a'), "Абай & <Абай>");
    EXPECT_EQ(record.first("245")->subfields.size(), 2U);
}

TEST(MarcXml, PrefixesAndASingleRecordAreTheSame) {
    const auto file = readBytes(
        "\xEF\xBB\xBF<m:record xmlns:m='http://www.loc.gov/MARC21/slim'><m:leader>00000nam a22</m:leader>"
        "<m:datafield tag='20' ind1='' ind2='7'><m:subfield code='a'>x</m:subfield></m:datafield></m:record>");
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.records[0].leader.size(), 24U);
    EXPECT_EQ(file.records[0].value("020", 'a'), "x");
    EXPECT_EQ(file.records[0].fields[0].indicator1, ' ');
    EXPECT_EQ(file.records[0].fields[0].indicator2, '7');
}

TEST(MarcXml, ReadsDeclaredOldEncodings) {
    const auto file = readBytes(
        "<?xml version=\"1.0\" encoding=\"Windows-1251\"?><record><leader/><datafield tag=\"200\">"
        "<subfield code=\"a\">\xC0\xE1\xE0\xE9</subfield></datafield></record>");
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.facts.encoding, text::Encoding::Cp1251);
    EXPECT_EQ(file.records[0].value("200", 'a'), "Абай");
}

TEST(MarcXml, ADamagedRecordIsNamedAndTheNextOneFollows) {
    const std::vector<std::string> damaged = {
        "<record><datafield ind1=' '><subfield code='a'>no tag</subfield></datafield></record>",
        "<record><datafield tag='245'><subfield>no code</subfield></datafield></record>",
        "<record><subfield code='a'>no field</subfield></record>",
        "<record><leader>00000nam a2200000   4500</leader></record>",
    };
    for (const auto& record : damaged) {
        SCOPED_TRACE(record);
        const auto file = readBytes(collection(std::string(book) + record + std::string(book)));
        EXPECT_THAT(file.records, SizeIs(2));
        ASSERT_THAT(file.broken, SizeIs(1));
        EXPECT_EQ(file.broken[0].number, 2);
        EXPECT_EQ(file.broken[0].reason, MarcProblem::BadStructure);
    }
}

TEST(MarcXml, BrokenXmlCostsOnlyTheRecordItStandsIn) {
    const std::string good(book);
    for (const char* broken : {"<record><leader>x</ledaer></record>", "<record><leader>x & y</leader></record>",
                               "<record><datafield tag='245'><subfield code='a'>cut off", "<record <<< </record>"}) {
        SCOPED_TRACE(broken);
        const auto file = readBytes(collection(good + broken + good + good));
        EXPECT_THAT(file.records, SizeIs(3));
        ASSERT_THAT(file.broken, SizeIs(1));
        EXPECT_EQ(file.broken[0].number, 2);
        EXPECT_FALSE(file.broken[0].bytes.empty());
    }
}

TEST(MarcXml, ACutOffEndIsTruncated) {
    const auto cut = readBytes("<collection>" + std::string(book) + std::string(book).substr(0, 150));
    EXPECT_THAT(cut.records, SizeIs(1));
    ASSERT_THAT(cut.broken, SizeIs(1));
    EXPECT_EQ(cut.broken[0].reason, MarcProblem::Truncated);
    EXPECT_GT(cut.broken[0].offset, 0);
}

TEST(MarcXml, ALongTextIsLookedThroughOnce) { // or it takes minutes
    std::string text;
    for (int i = 0; i < 500'000; ++i) text += "record ";
    const auto file = readBytes("<record><datafield tag='245'><subfield code='a'>" + text +
                                "</subfield></datafield></record>" + std::string(book));
    ASSERT_THAT(file.records, SizeIs(2));
    EXPECT_EQ(file.records[0].value("245", 'a'), text);
}

TEST(MarcXml, ReadsNoForeignFiles) {
    const auto file = readBytes(
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><record><controlfield "
        "tag=\"001\">a&x;b</controlfield></record>");
    for (const auto& record : file.records) EXPECT_EQ(record.data("001"), "ab");
}

TEST(IrbisText, ReadsFieldsAndSubfields) {
    const auto file = readBytes(
        "\xEF\xBB\xBF#920: PAZK\r\n#10: ^a5-7110-0177-9^d300\r\n#200: ^AАбай жолы^Eроман\r\n"
        "#910: text^b125\r\n#330: ^aline one\r\nline two\r\n\r\n*****\r\n#920: ASP\r\n");
    EXPECT_EQ(file.facts.kind, FileKind::IrbisText);
    ASSERT_THAT(file.records, SizeIs(2)) << "the last record may lack its end line";
    const auto& record = file.records[0];
    EXPECT_EQ(record.leader, "");
    EXPECT_EQ(record.data("920"), "PAZK");
    EXPECT_EQ(record.value("010", 'd'), "300");
    EXPECT_EQ(record.value("200", 'e'), "роман");
    EXPECT_EQ(record.data("910"), "text");
    EXPECT_EQ(record.value("330", 'a'), "line one\nline two");
}

TEST(IrbisText, LinesMayEndAsThoseOfOldMacs) {
    const std::string unix =
        "#920: PAZK\n#200: ^aАбай жолы\n^eроман\n#10: ^a1\n*****\n#920: PAZK\n#200: ^aКүй\n*****\n";
    std::string mac = unix;
    std::ranges::replace(mac, '\n', '\r');
    std::string windows;
    for (const char c : unix) windows += c == '\n' ? "\r\n" : std::string(1, c);
    const auto expected = readBytes(unix);
    ASSERT_THAT(expected.records, SizeIs(2));
    for (const std::string& text : {mac, windows}) {
        const auto file = readBytes(text);
        EXPECT_EQ(file.facts.kind, FileKind::IrbisText);
        EXPECT_THAT(file.broken, SizeIs(0));
        ASSERT_THAT(file.records, SizeIs(2));
        for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(file.records[i].fields, expected.records[i].fields);
    }
    const auto damaged = readBytes("#920: PAZK\rx\r" + std::string(mac));
    EXPECT_EQ(damaged.records.size() + damaged.broken.size(), 2U);
}

TEST(IrbisText, WhatIsNoCharacterIsDroppedAndNamed) {
    for (const std::string& dropped : {std::string(1, '\0'), std::string("\x01"), std::string("\b"), std::string("\f"),
                                       std::string("\x7F"), std::string("\xEF\xBF\xBE")}) {
        for (const std::string& text :
             {"#920: PAZK\n#200: ^aАб" + dropped + "ай\n*****\n", test::isoRecord({{"245",
                                                                                    "10\x1F"
                                                                                    "aАб" +
                                                                                        dropped + "ай"}})}) {
            const auto file = readBytes(text);
            ASSERT_THAT(file.records, SizeIs(1));
            ASSERT_THAT(file.doubts, SizeIs(1)) << testing::PrintToString(dropped);
            EXPECT_EQ(file.doubts[0].second, TextDoubt::Dropped);
        }
    }
}

TEST(IrbisText, TabsAndLineEndsWithinATextAreNoDoubt) {
    const auto file = readBytes(test::isoRecord({{"245",
                                                  "10\x1F"
                                                  "aАбай\tжолы"}}));
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_THAT(file.doubts, IsEmpty());
}

TEST(IrbisText, ReadsOldEncodings) {
    const auto file = readBytes("#920: PAZK\n#200: ^a\xC0\xE1\xE0\xE9\n*****\n", text::Encoding::Cp1251);
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.records[0].value("200", 'a'), "Абай");
}

TEST(IrbisText, ADamagedRecordIsNamedAndTheNextOneFollows) {
    const auto file =
        readBytes("#920: PAZK\n*****\n#200: ^a\xD0 half a letter\n*****\nno field\n*****\n*****\n#920: ASP\n",
                  text::Encoding::Utf8);
    EXPECT_THAT(file.records, SizeIs(2));
    ASSERT_THAT(file.broken, SizeIs(3));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::BadText);
    EXPECT_EQ(file.broken[0].number, 2);
    EXPECT_EQ(file.broken[0].offset, 17);
    EXPECT_EQ(file.broken[1].reason, MarcProblem::NotARecord);
    EXPECT_EQ(file.broken[2].reason, MarcProblem::BadStructure);
}

} // namespace
} // namespace kitapdar::exchange
