// Files of other libraries and programs, when they lie beside the project.
#include "core/catalogue/Description.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/exchange/MarcWriter.h"
#include "tests/core/catalogue/editing/FormRoundTrip.h"
#include "tests/core/exchange/MarcFiles.h"
#include "tests/support/Shared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace kitapdar::exchange {
namespace {

using catalogue::detectFormat;
using catalogue::MarcFormat;
using catalogue::MarcRecord;
using test::readPath;
using test::sharedData;
using testing::SizeIs;

struct Expected {
    const char* file;
    std::size_t records;
    std::size_t broken;
    std::size_t repaired;
    MarcFormat format;
    text::Encoding encoding;
};

using enum text::Encoding;

/// UNIMARC says in 100 $a which character set it is written in.
MarcRecord withoutCharacterSet(MarcRecord record) {
    if (detectFormat(record) == MarcFormat::Marc21) return record;
    std::erase_if(record.fields, [](const auto& field) { return field.tag == "100"; });
    return record;
}

class RealMarcFile : public testing::TestWithParam<Expected> {};

TEST_P(RealMarcFile, HasTheRecordsItShould) {
    const auto& expected = GetParam();
    const auto path = sharedData("marc") / expected.file;
    NEEDS_SHARED(path);
    const auto file = readPath(path);
    EXPECT_EQ(file.records.size(), expected.records);
    EXPECT_EQ(file.broken.size(), expected.broken);
    EXPECT_EQ(file.repaired.size(), expected.repaired);
    EXPECT_EQ(file.facts.encoding, expected.encoding);
    for (const auto& record : file.records) {
        EXPECT_EQ(detectFormat(record), expected.format);
        EXPECT_EQ(catalogue::loadMarc(catalogue::storeMarc(record)), record);
        EXPECT_EQ(test::writtenThroughForm(record, catalogue::familyOf(expected.format)), record);
        EXPECT_TRUE(catalogue::canBeEdited(record)) << catalogue::editableText(record);
        if (const auto iso = iso2709(record)) { // a database of IRBIS has records that are too long for it
            const auto again = test::readBytes(*iso, Utf8);
            ASSERT_THAT(again.records, SizeIs(1));
            EXPECT_EQ(withoutCharacterSet(again.records[0]).fields, withoutCharacterSet(record).fields);
            EXPECT_EQ(*iso2709(again.records[0]), *iso);
        } else {
            EXPECT_EQ(expected.format, MarcFormat::Irbis);
        }
        const auto xml = test::readBytes(marcXml(record), Utf8);
        ASSERT_THAT(xml.records, SizeIs(1));
        EXPECT_EQ(withoutCharacterSet(xml.records[0]).fields, withoutCharacterSet(record).fields);
        EXPECT_EQ(marcXml(xml.records[0]), marcXml(record));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Files, RealMarcFile,
    testing::Values(Expected{"rusmarc-loge-gh/TEST1.ISO", 81, 0, 0, MarcFormat::Rusmarc, Cp1251},
                    Expected{"rusmarc-loge-gh/TEST2.ISO", 1, 0, 0, MarcFormat::Rusmarc, Cp1251},
                    Expected{"rusmarc-loge-gh/ur.iso", 1, 0, 0, MarcFormat::Rusmarc, Utf8},
                    Expected{"pymarc/1251.dat", 6, 0, 0, MarcFormat::Marc21, Cp1251},
                    Expected{"ruby-marc/cp866_unimarc.marc", 1, 0, 1, MarcFormat::Marc21, Cp866},
                    Expected{"ruby-marc/cp866_multirecord.marc", 2, 0, 2, MarcFormat::Marc21, Cp866},
                    Expected{"folio-mod-data-import/2500.mrc", 2500, 0, 0, MarcFormat::Marc21, Utf8},
                    Expected{"folio-mod-data-import/100.mrc", 100, 0, 0, MarcFormat::Marc21, Utf8},
                    Expected{"folio-mod-data-import/0.mrc", 0, 0, 0, MarcFormat::Marc21, Utf8},
                    Expected{"pymarc/testunimarc.dat", 1, 0, 0, MarcFormat::Unimarc, Utf8},
                    Expected{"ruby-marc/random_tag_order.dat", 1, 0, 0, MarcFormat::Marc21, Utf8},
                    Expected{"ruby-marc/non-numeric.dat", 1, 0, 0, MarcFormat::Marc21, Utf8},
                    Expected{"pymarc/bad_records.mrc", 5, 3, 3, MarcFormat::Marc21, Utf8},
                    Expected{"ruby-marc/three-records-second-bad.xml", 2, 1, 0, MarcFormat::Marc21, Utf8},
                    Expected{"irbis/ISTU/istu.mst", 300, 0, 0, MarcFormat::Irbis, Utf8},
                    Expected{"irbis/KZD.MST", 31, 0, 0, MarcFormat::Irbis, Utf8},
                    Expected{"irbis/METOD/METOD.MST", 19, 0, 0, MarcFormat::Irbis, Utf8},
                    Expected{"irbis/FREESOFT/freesoft.mst", 18, 0, 0, MarcFormat::Irbis, Utf8},
                    Expected{"irbis/record.txt", 1, 0, 0, MarcFormat::Irbis, Utf8}),
    [](const auto& info) {
        std::string name = info.param.file;
        std::replace_if(
            name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
        return name;
    });

TEST(RealMarc, AFileWithoutRecordsIsRefused) {
    const auto path = sharedData("marc/folio-mod-data-import/invalidMarcFile.mrc");
    NEEDS_SHARED(path);
    const auto reader = MarcReader::open(path);
    ASSERT_FALSE(reader.has_value());
    EXPECT_TRUE(std::holds_alternative<NotMarcFile>(reader.error()));
}

TEST(RealMarc, TheCopiesOfADatabaseOfIrbisAreAllThere) {
    const auto path = sharedData("marc/irbis/ISTU/istu.mst");
    NEEDS_SHARED(path);
    std::size_t fields = 0;
    for (const auto& record : readPath(path).records) fields += record.all("910").size();
    EXPECT_EQ(fields, 591U);
    const auto index = MarcReader::open(sharedData("marc/irbis/ISTU/istu.xrf"));
    ASSERT_FALSE(index.has_value()) << "the index beside it is no file of records";
    EXPECT_TRUE(std::holds_alternative<NotMarcFile>(index.error()));
}

TEST(RealMarc, ForeignBytesInUtf8AreNamedAsBadText) {
    const auto path = sharedData("marc/ruby-marc/utf8_with_bad_bytes.marc");
    NEEDS_SHARED(path);
    const auto file = readPath(path, Utf8);
    EXPECT_THAT(file.records, SizeIs(0));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::BadText);
}

TEST(RealMarc, IsoAndXmlTwinsHaveTheSameFields) {
    const auto folder = sharedData("marc/yaz");
    NEEDS_SHARED(folder);
    int compared = 0;
    // Not the fifth and the twelfth: YAZ drops text before the first subfield and subfield marks inside Chinese text.
    for (const int i : {0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11}) {
        const auto name = "marc" + std::to_string(i);
        SCOPED_TRACE(name);
        std::string charset;
        std::istringstream(test::readFile(folder / (name + ".chr"))) >> charset;
        const bool marc8 = charset == "marc8" || charset == "marc-8";
        if (!marc8 && charset != "utf-8") continue; // Latin-1, which no library here has
        const auto iso = readPath(folder / (name + ".marc"), marc8 ? Marc8 : Utf8);
        const auto xml = readPath(folder / (name + ".xml"));
        ASSERT_EQ(iso.records.size(), xml.records.size());
        for (std::size_t r = 0; r < iso.records.size(); ++r) {
            EXPECT_EQ(marcText({"", iso.records[r].fields}), marcText({"", xml.records[r].fields}));
            ++compared;
        }
    }
    EXPECT_EQ(compared, 5);
}

TEST(RealMarc, Marc8DecodesLikeItsUtf8Twin) {
    const auto folder = sharedData("marc/pymarc");
    NEEDS_SHARED(folder);
    std::istringstream marc8(test::readFile(folder / "test_marc8.txt"));
    std::istringstream utf8(test::readFile(folder / "test_utf8.txt"));
    std::string source;
    std::string expected;
    int lines = 0;
    int different = 0;
    while (std::getline(marc8, source) && std::getline(utf8, expected)) {
        const auto file = test::readBytes(test::isoRecord({{"500",
                                                            "  \x1F"
                                                            "a" +
                                                                source}},
                                                          "nam a22", ' '),
                                          Marc8);
        const auto same = test::readBytes(test::isoRecord({{"500",
                                                            "  \x1F"
                                                            "a" +
                                                                expected}}),
                                          Utf8);
        ASSERT_THAT(file.records, SizeIs(1)) << expected;
        if (file.records[0].value("500", 'a') != same.records[0].value("500", 'a')) {
            ++different;
        }
        ++lines;
    }
    EXPECT_EQ(lines, 1515);
    EXPECT_EQ(different, 1) << "six signs that are not in the East Asian set of MARC-8";
}

TEST(RealMarc, RecordsOfOtherLibrariesAreDescribed) {
    const auto path = sharedData("marc/rusmarc-loge-gh/TEST1.ISO");
    NEEDS_SHARED(path);
    const auto file = readPath(path);
    ASSERT_THAT(file.records, SizeIs(81));
    EXPECT_EQ(catalogue::projectFields(file.records[0]).displayTitle, "Задачи и этюды. Вып. 13");
    EXPECT_EQ(
        catalogue::describe(file.records[6]).text(),
        "Стрыгин, В. З. Почему погиб социализм : [Сб. ст.] / В.З. Стрыгин. – Жуковский : ИМ-Информ, 2000. – [1],15 "
        "с. ; 20 см. – 100 экз.");
    for (const auto& record : file.records) {
        const auto text = catalogue::describe(record).text();
        for (const char* wrong : {"– –", ": :", " , ", "  "}) EXPECT_EQ(text.find(wrong), text.npos) << text;
    }

    const auto irbis = sharedData("marc/irbis/record.txt");
    NEEDS_SHARED(irbis);
    const auto record = readPath(irbis).records.at(0);
    EXPECT_EQ(catalogue::projectFields(record).title, "Куда пойти учиться?");
    EXPECT_EQ(catalogue::projectCopies(record).copies.size(), 7U);
}

} // namespace
} // namespace kitapdar::exchange
