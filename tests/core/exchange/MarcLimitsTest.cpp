// Files that were made to stop the program: each ends soon, and says what it did not take.
#include "core/catalogue/PreparedRecord.h"
#include "core/exchange/MarcReader.h"
#include "tests/core/exchange/MarcFiles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace kitapdar::exchange {
namespace {

using test::readBytes;
using testing::IsEmpty;
using testing::SizeIs;

std::string times(std::size_t count, std::string_view text) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

std::string fieldOf(const std::string& tag, const std::string& value) {
    return "<datafield tag=\"" + tag + "\" ind1=\" \" ind2=\" \"><subfield code=\"a\">" + value +
           "</subfield></datafield>";
}

std::string recordOf(const std::string& fields) {
    return "<record><leader>00000nam a2200000 i 4500</leader>" + fields + "</record>";
}

/// The file has this record only, and it is refused for its size; a record behind it is read.
void expectTooLarge(const std::string& record, const char* name) {
    SCOPED_TRACE(name);
    const auto file = readBytes("<collection>" + record + recordOf(fieldOf("245", "After")) + "</collection>");
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.records[0].value("245", 'a'), "After");
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::TooLarge) << file.broken[0].detail;
    EXPECT_FALSE(file.broken[0].detail.empty());
}

TEST(MarcLimits, RecordsThatAreTooLargeAreNamed) {
    expectTooLarge(recordOf(fieldOf("500", times(600'000, "ninechars"))), "bytes");
    expectTooLarge(recordOf(fieldOf("245", "a" + times(500'000, "\u0301\u0323"))), "combining marks");
    expectTooLarge(recordOf(times(25'000, fieldOf("020", "1"))), "fields");
    expectTooLarge(recordOf("<datafield tag=\"245\" ind1=\" \" ind2=\" \">" +
                            times(70'000, "<subfield code=\"a\">x</subfield>") + "</datafield>"),
                   "subfields");
    std::string attributes;
    for (int i = 0; i < 20'000; ++i) attributes += " a" + std::to_string(i) + "=\"\"";
    expectTooLarge(recordOf("<datafield tag=\"245\"" + attributes + "><subfield code=\"a\">x</subfield></datafield>"),
                   "attributes");
    expectTooLarge(recordOf("<datafield tag=\"" + times(100'000, "2") + "\"/>"), "a tag");
}

TEST(MarcLimits, TagsThatNeverEndAreLookedAtOnce) { // or each of them takes minutes
    EXPECT_THAT(readBytes("<collection><record>" + times(500'000, "record ") + "</record></collection>").records,
                IsEmpty());
    EXPECT_THAT(readBytes("<collection>" + times(300'000, "<record>")).records, IsEmpty());
    EXPECT_THAT(readBytes("<collection>" + times(300'000, "</record>")).records, IsEmpty());
    EXPECT_THAT(readBytes("<collection>" + times(1'000'000, "<")).records, IsEmpty());
    EXPECT_THAT(readBytes("<collection>" + times(300'000, "<!-- ")).records, IsEmpty());
    EXPECT_THAT(readBytes("<collection><record " + times(1'000'000, "'\"")).records, IsEmpty());
    EXPECT_THAT(readBytes("<collection><record>" + times(300'000, "<a>") + "</record></collection>").records,
                IsEmpty());
}

TEST(MarcLimits, ATextOfIrbisWithoutAnEndLineIsOneRecordTooMany) {
    const std::string good = "#200: ^aТитул\n*****\n";
    const auto file = readBytes(good + "#300: " + times(900'000, "ninechars") + "\n*****\n" + good);
    EXPECT_THAT(file.records, SizeIs(2));
    ASSERT_THAT(file.broken, SizeIs(1));
    EXPECT_EQ(file.broken[0].reason, MarcProblem::TooLarge);
    EXPECT_THAT(readBytes(good + times(500'000, "*****x")).records, SizeIs(1));
}

TEST(MarcLimits, ManyNumbersInARecordArePreparedInLinearTime) {
    catalogue::MarcRecord record{"00000nam a2200000 i 4500", {{"245", '0', '0', "", {{'a', "T"}}}}};
    for (int i = 0; i < 19'000; ++i) record.fields.push_back({"020", ' ', ' ', "", {{'a', std::to_string(i)}}});
    EXPECT_THAT(catalogue::prepare(record, catalogue::MarcFormat::Marc21).isbns, SizeIs(19'000));
}

TEST(MarcLimits, OneFieldWithoutSubfieldsDoesNotLoseARecordWithAWrongDirectory) {
    auto record = test::isoRecord({{"001", "1"},
                                   {"245",
                                    "10\x1F"
                                    "aКітап"},
                                   {"500", "  no subfields"},
                                   {"100",
                                    "1 \x1F"
                                    "aСапаров"}});
    record.replace(24 + 12 + 3, 4, "0099");
    const auto file = readBytes(record);
    ASSERT_THAT(file.records, SizeIs(1));
    EXPECT_EQ(file.records[0].value("245", 'a'), "Кітап");
    EXPECT_EQ(file.records[0].value("100", 'a'), "Сапаров");
    EXPECT_EQ(file.records[0].data("500"), "  no subfields");
}

TEST(MarcLimits, ACancelledReaderEndsAtOnce) {
    jobs::Progress stopped;
    stopped.cancel();
    const auto path = std::filesystem::temp_directory_path() / "kitapdar-cancelled-reader.xml";
    { std::ofstream(path) << "<collection>"; }
    const auto reader = MarcReader::open(path, {}, &stopped);
    std::filesystem::remove(path);
    ASSERT_FALSE(reader);
    const auto* fault = faultIn(reader.error());
    ASSERT_NE(fault, nullptr);
    EXPECT_EQ(fault->kind, Fault::Kind::Cancelled);
}

} // namespace
} // namespace kitapdar::exchange
