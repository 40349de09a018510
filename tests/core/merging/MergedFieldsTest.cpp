#include "core/merging/MergedFields.h"
#include "tests/core/catalogue/MarcLines.h"

#include <gmock/gmock.h>

namespace kitapdar::merging {

namespace {

using catalogue::MarcField;
using catalogue::MarcFormat;
using catalogue::MarcRecord;
using test::irbisLines;
using test::marcLines;
using test::unimarcLines;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// "020 9786012001235": tag and what stands in it.
std::vector<std::string> textsOf(const std::vector<MarcField>& fields) {
    std::vector<std::string> texts;
    for (const MarcField& field : fields) {
        texts.push_back(field.tag);
        for (const auto& part : field.subfields) texts.back() += " " + part.value;
    }
    return texts;
}

} // namespace

TEST(MergedFieldsTest, OnlyRepeatableFieldsThatAreMissingAreOffered) {
    const MarcRecord kept = marcLines(
        "020 ## $a978-601-200-123-5\n100 1# $aӘуезов, М.\n245 10 $aАбай жолы\n"
        "260 ## $aАлматы :$bЖазушы,$c2009\n500 ## $aСуреттермен.\n650 #0 $aРоман\n");
    const MarcRecord other = marcLines(
        "020 ## $a9786012001235 (қатты мұқаба)\n020 ## $a5-02-003206-9\n"
        "100 1# $aАуэзов, М.\n245 10 $aПуть Абая\n260 ## $c2010\n500 ## $aсуреттермен\n"
        "504 ## $aБиблиогр.: 380 б.\n650 #0 $aҚазақ әдебиеті\n952 ## $p1001\n");
    EXPECT_THAT(textsOf(fieldsToAdd(kept, MarcFormat::Marc21, other, MarcFormat::Marc21)),
                ElementsAre("020 5-02-003206-9", "504 Библиогр.: 380 б.", "650 Қазақ әдебиеті"));
}

TEST(MergedFieldsTest, UnimarcAndRusmarcAreOneDialect) {
    const MarcRecord kept = unimarcLines("200 1# $aКүй\n606 0# $aМузыка\n");
    const MarcRecord other =
        unimarcLines("200 1# $aКүй\n300 ## $aНотасымен\n606 0# $aМузыка\n610 0# $aдомбыра\n700 #1 $aА\n");
    EXPECT_THAT(textsOf(fieldsToAdd(kept, MarcFormat::Rusmarc, other, MarcFormat::Unimarc)),
                ElementsAre("300 Нотасымен", "610 домбыра"));
}

TEST(MergedFieldsTest, BetweenDialectsOnlyIsbnAreCarriedOver) {
    const MarcRecord kept = irbisLines("920 PAZK\n200 ## $aАбай жолы\n");
    const MarcRecord other = marcLines("020 ## $a9786012001235$c1500 тг.\n245 10 $aАбай жолы\n500 ## $aСурет\n");
    const auto fields = fieldsToAdd(kept, MarcFormat::Irbis, other, MarcFormat::Marc21);
    EXPECT_THAT(textsOf(fields), ElementsAre("010 9786012001235"));
    EXPECT_THAT(fieldsToAdd(withFields(kept, fields), MarcFormat::Irbis, other, MarcFormat::Marc21), IsEmpty());
}

TEST(MergedFieldsTest, NothingIsOfferedTwice) {
    const MarcRecord kept = marcLines("245 10 $aКүй\n");
    const MarcRecord other = marcLines("245 10 $aКүй\n650 #0 $aМузыка\n650 #0 $aмузыка.\n500 ## $a \n");
    const auto fields = fieldsToAdd(kept, MarcFormat::Marc21, other, MarcFormat::Marc21);
    EXPECT_THAT(textsOf(fields), ElementsAre("650 Музыка"));
    EXPECT_THAT(fieldsToAdd(kept, MarcFormat::Marc21, kept, MarcFormat::Marc21), IsEmpty());
}

TEST(MergedFieldsTest, AddedFieldsStandBehindThoseOfTheirTag) {
    const MarcRecord kept = marcLines("245 10 $aКүй\n500 ## $aБір\n952 ## $p1\n700 1# $aӘ\n");
    const MarcRecord merged = withFields(kept, marcLines("020 ## $a1\n500 ## $aЕкі\n650 #0 $aМузыка\n").fields);
    std::vector<std::string> tags;
    for (const MarcField& field : merged.fields) tags.push_back(field.tag);
    EXPECT_THAT(tags, ElementsAre("020", "245", "500", "500", "650", "952", "700"));
    EXPECT_EQ(merged.fields[3].value('a'), "Екі");
}

} // namespace kitapdar::merging
