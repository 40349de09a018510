// MARCXML as it comes: in UTF-16, wrapped by protocols, with comments, with what XML cannot hold.
#include "core/exchange/MarcReader.h"
#include "core/exchange/MarcWriter.h"
#include "tests/core/exchange/MarcFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcRecord;
using test::readBytes;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::string recordOf(const std::string& title) {
    return "<record><leader>00000nam a2200000 i 4500</leader><datafield tag=\"245\" ind1=\"1\" ind2=\"0\">"
           "<subfield code=\"a\">" +
           title + "</subfield></datafield></record>";
}

std::string collection(const std::string& records) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><collection>" + records + "</collection>";
}

std::vector<std::string> titles(const test::WholeFile& file) {
    std::vector<std::string> found;
    for (const auto& record : file.records) found.push_back(record.value("245", 'a'));
    return found;
}

std::string utf16(std::string_view ascii, bool big) {
    std::string out;
    for (const char c : ascii) {
        if (big) out += '\0';
        out += c;
        if (!big) out += '\0';
    }
    return out;
}

TEST(MarcXmlFiles, WhatStandsInACommentIsNoRecord) {
    const auto file = readBytes(collection(recordOf("Бір") + "<!-- written off: " + recordOf("Екі") + " -->" +
                                           "<?note " + recordOf("Үш") + "?><![CDATA[" + recordOf("Төрт") + "]]>" +
                                           recordOf("Бес <!-- ішінде <record> -->")));
    EXPECT_THAT(titles(file), ElementsAre("Бір", "Бес "));
    EXPECT_THAT(file.broken, IsEmpty());
}

TEST(MarcXmlFiles, ACommentWithoutEndIsNotSilent) {
    const auto file = readBytes(collection(recordOf("Бір") + "<!-- no end " + recordOf("Екі")));
    EXPECT_THAT(titles(file), ElementsAre("Бір"));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::BadXml);
}

TEST(MarcXmlFiles, WrappersOfProtocolsAreNoRecords) {
    const auto sru = [](const std::string& inner) {
        return "<srw:record><srw:recordSchema>marcxchange</srw:recordSchema><srw:recordData>" + inner +
               "</srw:recordData><srw:recordPosition>1</srw:recordPosition></srw:record>";
    };
    const auto oai = [](const std::string& inner) {
        return "<record><header><identifier>1</identifier></header><metadata>" + inner + "</metadata></record>";
    };
    const std::string deleted = "<record><header status=\"deleted\"><identifier>2</identifier></header></record>";
    const auto file =
        readBytes(collection(sru(recordOf("Бір")) + sru(recordOf("Екі")) + oai(recordOf("Үш")) + deleted));
    EXPECT_THAT(titles(file), ElementsAre("Бір", "Екі", "Үш"));
    EXPECT_THAT(file.broken, IsEmpty());
    const auto foreign = readBytes(collection(oai("<dc:title>Төрт</dc:title>") + recordOf("Бес")));
    EXPECT_THAT(titles(foreign), ElementsAre("Бес"));
    EXPECT_THAT(foreign.broken, SizeIs(1)) << "a record of another kind is not passed over in silence";
}

TEST(MarcXmlFiles, ARecordWithoutItsEndCostsItselfOnly) {
    auto open = recordOf("Екі");
    open.resize(open.size() - std::string("</record>").size());
    const auto file = readBytes(collection(recordOf("Бір") + open + recordOf("Үш")));
    EXPECT_THAT(titles(file), ElementsAre("Бір", "Үш"));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::Truncated);
}

TEST(MarcXmlFiles, Utf16IsReadInBothOrdersWithAndWithoutMark) {
    const std::string text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><collection>" + recordOf("Plain") +
                             recordOf("Second") + "</collection>";
    for (const bool big : {false, true}) {
        for (const std::string& mark : {std::string(), std::string(big ? "\xFE\xFF" : "\xFF\xFE")}) {
            const auto file = readBytes(mark + utf16(text, big));
            EXPECT_THAT(titles(file), ElementsAre("Plain", "Second"));
        }
    }
    std::string kazakh = "\xFF\xFE" + utf16("<collection>" + recordOf("#"), false);
    kazakh.replace(kazakh.find('#'), 2, std::string("\xD9\x04\x3D\xD8\x00\xDE", 6)); // ә and a character of two units
    EXPECT_THAT(titles(readBytes(kazakh)), ElementsAre("ә😀"));
}

TEST(MarcXmlFiles, WhatIsNoCharacterIsDroppedInBothDirections) {
    const std::string noncharacters = "Бек\xEF\xBF\xBE тау\xEF\xBF\xBF";
    EXPECT_THAT(titles(readBytes(test::isoBook("1", noncharacters))), ElementsAre("Бек тау"));
    const MarcRecord record{"00000nam a2200000 i 4500", {{"245", '1', '0', "", {{'a', noncharacters}}}}};
    EXPECT_THAT(titles(readBytes(marcXml(record))), ElementsAre("Бек тау"));
}

TEST(MarcXmlFiles, ARecordOfIrbisIsTheSameAfterMarcXmlAndIso2709) {
    const MarcRecord record{"",
                            {{"101", ' ', ' ', "kaz", {}},
                             {"200", ' ', ' ', "", {{'a', "Абай жолы"}}},
                             {"621", ' ', ' ', "84(5Қаз)", {}},
                             {"908", ' ', ' ', "Ә 82", {}},
                             {"331", ' ', ' ', "", {{' ', "lost code"}, {'a', "x"}}},
                             {"910", ' ', ' ', "before", {{'a', "0"}, {'d', "АБ"}}},
                             {"920", ' ', ' ', "PAZK", {}}}};
    EXPECT_EQ(readBytes(marcXml(record)).records.at(0), record);
    EXPECT_EQ(readBytes(*iso2709(record)).records.at(0), record);
    auto long_ = record;
    long_.fields.push_back({"3005", ' ', ' ', "", {{'a', "four digits"}}});
    EXPECT_EQ(readBytes(marcXml(long_)).records.at(0), long_);
}

TEST(MarcXmlFiles, ALetterThatIsNoCodeStaysInTheText) {
    const auto file =
        readBytes(collection("<record><leader/><datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield "
                             "code=\"ә\">code</subfield></datafield></record>"));
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.records[0].fields[0].subfields, (std::vector<catalogue::MarcSubfield>{{' ', "әcode"}}));
}

TEST(MarcXmlFiles, UnimarcSaysThatItIsWrittenInUtf8) {
    const MarcRecord record{"00000nam0 2200000   450 ",
                            {{"100", ' ', ' ', "", {{'a', "20200101d2001    m  y0rusy8901    ca"}}},
                             {"200", '1', ' ', "", {{'a', "Жизнь за миром"}}},
                             {"801", ' ', '0', "", {{'a', "RU"}}}}};
    for (const std::string& bytes : {*iso2709(record), marcXml(record)}) {
        EXPECT_EQ(readBytes(bytes).records.at(0).value("100", 'a'), "20200101d2001    m  y0rusy50      ca");
    }
}

} // namespace
} // namespace kitapdar::exchange
