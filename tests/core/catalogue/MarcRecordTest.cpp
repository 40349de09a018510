#include "core/catalogue/MarcRecord.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::catalogue {
namespace {

MarcRecord withFields(std::vector<MarcField> fields, std::string leader = "00000nam a2200000   4500") {
    return {std::move(leader), std::move(fields)};
}

MarcField field(std::string tag, std::vector<MarcSubfield> subfields, std::string data = {}) {
    return {std::move(tag), ' ', ' ', std::move(data), std::move(subfields)};
}

TEST(MarcRecord, FindsFieldsAndValues) {
    const auto record = withFields({field("001", {}, "kz-1"), field("700", {{'b', "first"}}),
                                    field("700", {{'a', ""}, {'a', "second"}}), field("700", {{'a', "third"}})});
    EXPECT_EQ(record.data("001"), "kz-1");
    EXPECT_TRUE(record.first("001")->isControl());
    EXPECT_FALSE(record.first("700")->isControl());
    EXPECT_EQ(record.all("700").size(), 3U);
    EXPECT_EQ(record.value("700", 'a'), "third") << "the first value of a field decides; empty ones are passed over";
    EXPECT_EQ(record.value("999", 'a'), "");
    EXPECT_EQ(record.first("999"), nullptr);
    EXPECT_EQ(record.all("700")[1]->values('a'), (std::vector<std::string>{"", "second"}));
}

TEST(MarcRecord, StoredFormGivesTheSameRecord) {
    const auto record =
        withFields({field("001", {}, "kz-1"), field("910", {{'b', "125"}, {'d', ""}}, "before the subfields"),
                    field("330", {{'a', "two\nlines\r\nand a tab\t"}}), field("1119", {{' ', "ә"}}), field("", {})});
    EXPECT_EQ(loadMarc(storeMarc(record)), record);
    EXPECT_EQ(loadMarc(storeMarc(MarcRecord{})), MarcRecord{});
}

TEST(MarcRecord, StoredFormHoldsNoZeroAndNoForeignMark) {
    auto record = withFields({field("245", {{'a', std::string("a\0b\x1E\x1F\x1D", 6)}})});
    const auto stored = storeMarc(record);
    EXPECT_EQ(stored.find('\0'), std::string::npos);
    record.fields[0].subfields[0].value = "ab";
    EXPECT_EQ(loadMarc(stored), record);
}

TEST(MarcRecord, ForeignTextIsNoStoredRecord) {
    EXPECT_EQ(loadMarc("leader\x1Eno marks at all"), std::nullopt);
    EXPECT_EQ(loadMarc("leader\x1E"), std::nullopt);
    EXPECT_EQ(loadMarc("leader\x1E"
                       "2\x1F"),
              std::nullopt);
    EXPECT_EQ(loadMarc("leader\x1E"
                       "24500\x1F\x1F"),
              std::nullopt)
        << "a subfield without its code";
    EXPECT_EQ(loadMarc("lea\x1F"
                       "der"),
              std::nullopt);
}

RC_GTEST_PROP(MarcRecord, AnyTextGoesThroughTheStoredForm, (std::vector<std::vector<std::string>> fields)) {
    MarcRecord record{"00000nam a2200000   4500", {}};
    for (const auto& values : fields) {
        MarcField made = field("245", {});
        for (const auto& value : values) {
            std::string text;
            for (const char c : value) {
                if (c != '\0' && (c < '\x1D' || c > '\x1F')) text += c;
            }
            made.subfields.push_back({'a', text});
        }
        record.fields.push_back(made);
    }
    RC_ASSERT(loadMarc(storeMarc(record)) == record);
}

TEST(MarcFormat, IsToldByTheContent) {
    const auto title = [](const char* tag) { return field(tag, {{'a', "Абай жолы"}}); };
    const auto copy = field("910", {{'a', "0"}, {'b', "125"}});
    EXPECT_EQ(detectFormat(withFields({title("245")})), MarcFormat::Marc21);
    EXPECT_EQ(detectFormat(withFields({title("245"), copy})), MarcFormat::Marc21) << "245 decides";
    EXPECT_EQ(detectFormat(withFields({title("200")})), MarcFormat::Unimarc);
    EXPECT_EQ(detectFormat(withFields({title("200"), field("899", {{'p', "1"}})})), MarcFormat::Rusmarc);
    EXPECT_EQ(detectFormat(withFields({title("200"), field("801", {{'a', "RU"}})})), MarcFormat::Rusmarc);
    EXPECT_EQ(detectFormat(withFields({title("200"), copy})), MarcFormat::Irbis);
    EXPECT_EQ(detectFormat(withFields({title("200"), field("920", {}, "PAZK")})), MarcFormat::Irbis);
    EXPECT_EQ(detectFormat(withFields({title("200")}, "")), MarcFormat::Irbis) << "only IRBIS has no leader";
    EXPECT_EQ(detectFormat(withFields({field("150", {{'a', "Кітапхана"}})})), MarcFormat::Marc21);
    EXPECT_EQ(detectFormat(withFields({field("210", {{'a', "Қазақстан"}})}, "00000nx  j2200000   45  ")),
              MarcFormat::Unimarc);
}

TEST(MarcFormat, CodesAreStable) {
    for (const auto format : {MarcFormat::Marc21, MarcFormat::Unimarc, MarcFormat::Rusmarc, MarcFormat::Irbis}) {
        EXPECT_EQ(marcFormatFrom(code(format)), format);
    }
    EXPECT_EQ(code(MarcFormat::Rusmarc), "rusmarc");
    EXPECT_EQ(marcFormatFrom("MARC"), std::nullopt);
}

} // namespace
} // namespace kitapdar::catalogue
