#include "core/exchange/MarcWriter.h"
#include "tests/core/exchange/MarcFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;
using test::readBytes;
using testing::SizeIs;

MarcRecord book() {
    return {"00000nam a2200000   4500",
            {{"001", ' ', ' ', "kz-1", {}},
             {"245", '1', '0', "", {{'a', "Абай жолы :"}, {'b', "роман <1 & 2>\r\nжол"}, {'c', ""}}},
             {"910", ' ', ' ', "before", {{'b', "125"}}}}};
}

MarcRecord withoutNumbers(MarcRecord record) {
    record.leader.replace(0, 5, "00000").replace(12, 5, "00000");
    return record;
}

TEST(MarcWriter, Iso2709IsReadBackTheSame) {
    const auto bytes = iso2709(book());
    ASSERT_TRUE(bytes.has_value());
    EXPECT_EQ(std::stoul(bytes->substr(0, 5)), bytes->size());
    const auto file = readBytes(*bytes + *bytes);
    ASSERT_THAT(file.records, SizeIs(2));
    EXPECT_TRUE(file.repaired.empty());
    EXPECT_EQ(withoutNumbers(file.records[1]), book());
}

TEST(MarcWriter, MarksUtf8InMarc21Only) {
    auto record = book();
    record.leader[9] = ' ';
    EXPECT_EQ(iso2709(record)->at(9), 'a');
    record.fields[1].tag = "200";
    EXPECT_EQ(iso2709(record)->at(9), ' ');
    record.leader.clear();
    EXPECT_EQ(iso2709(record)->substr(5, 7), "nam0 22");
}

TEST(MarcWriter, RefusesWhatTheFormatCannotHold) {
    auto record = book();
    record.fields[1].subfields[0].value = std::string(10'000, 'x');
    EXPECT_EQ(std::get<RecordTooLong>(iso2709(record).error()).tag, "245");

    record = book();
    record.fields.resize(20, {"500", ' ', ' ', "", {{'a', std::string(9'000, 'x')}}});
    const auto refused = iso2709(record);
    EXPECT_EQ(std::get<RecordTooLong>(refused.error()).tag, "");
    EXPECT_GT(std::get<RecordTooLong>(refused.error()).bytes, 99'999U);

    record = book();
    record.fields[2].tag = "1119";
    EXPECT_EQ(std::get<TagNotInIso2709>(iso2709(record).error()).tag, "1119");
}

TEST(MarcWriter, MarcXmlIsReadBackTheSame) {
    auto record = book();
    record.fields[2].data.clear();
    const auto file =
        readBytes(std::string(marcXmlBegin()) + marcXml(record) + marcXml(record) + std::string(marcXmlEnd()));
    ASSERT_THAT(file.records, SizeIs(2));
    EXPECT_EQ(file.records[1], record);
}

TEST(MarcWriter, WhatBrokenFilesHoldIsReadBackTheSame) {
    auto record = book();
    // A subfield that lost its code, and a mark that a letter before it would take as its own.
    record.fields.push_back({"500", ' ', 'e', "\u0301x", {{' ', "әcode"}, {' ', "code"}, {' ', ""}}});
    const auto iso = iso2709(record);
    ASSERT_TRUE(iso.has_value());
    EXPECT_EQ(readBytes(*iso).records.at(0).fields, record.fields);

    record.fields = {{"2\n\t", ' ', ' ', "", {{'a', "x"}}}};
    EXPECT_EQ(readBytes(marcXml(record)).records.at(0).fields, record.fields);
}

TEST(MarcWriter, TextIsALinePerField) {
    EXPECT_EQ(marcText(book()),
              "LDR    00000nam a2200000   4500\n"
              "001    kz-1\n"
              "245 10 $aАбай жолы :$bроман <1 & 2>  жол$c\n"
              "910 ## before$b125\n");
}

TEST(MarcWriter, JsonIsMarcInJson) {
    auto record = book();
    record.fields[1].subfields.resize(1);
    EXPECT_EQ(marcJson(record), R"({"leader":"00000nam a2200000   4500","fields":[{"001":"kz-1"},)"
                                R"({"245":{"ind1":"1","ind2":"0","subfields":[{"a":"Абай жолы :"}]}},)"
                                R"({"910":{"ind1":" ","ind2":" ","subfields":[{" ":"before"},{"b":"125"}]}}]})");
}

RC_GTEST_PROP(MarcWriter, AnyAsciiValueGoesThroughBothForms, (std::vector<std::string> values)) {
    MarcRecord record{"00000nam a2200000   4500", {{"245", '0', '0', "", {{'a', "T"}}}}};
    for (const auto& value : values) {
        std::string text;
        for (const char c : value) {
            if (c >= ' ' && c <= '~') text += c;
        }
        record.fields.push_back({"500", ' ', '1', "", {{'a', text}, {'"', text}}});
    }
    const auto iso = iso2709(record);
    RC_PRE(iso.has_value());
    const auto fromIso = readBytes(*iso);
    RC_ASSERT(fromIso.records.size() == 1U);
    RC_ASSERT(withoutNumbers(fromIso.records[0]) == record);
    const auto fromXml = readBytes(marcXml(record));
    RC_ASSERT(fromXml.records.size() == 1U);
    RC_ASSERT(fromXml.records[0] == record);
}

} // namespace
} // namespace kitapdar::exchange
