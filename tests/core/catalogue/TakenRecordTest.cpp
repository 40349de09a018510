// A record of another catalogue, taken into the form.
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/RecordComparison.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/catalogue/editing/TakenRecord.h"
#include "tests/core/catalogue/MarcLines.h"

#include <gtest/gtest.h>

namespace kitapdar::catalogue {
namespace {

using test::marcLines;
using test::unimarcLines;
using E = FormElement;
using G = FormGroup;

const Day today(2026, 11, 29);

class TakenRecordTest : public testing::Test {
protected:
    void type(G group, E element, const std::string& text, std::size_t field = 0) {
        setValue(typed.record, familyOf(typed.format), {group, field, element, 0}, text);
    }
    void useFormat(MarcFormat format) {
        typed.format = format;
        blank = emptyRecord(format, Worksheet::Book, today, "rus");
        typed.record = blank;
    }
    TakenRecord take(const RecordInDialect& offered) {
        return takeRecord(offered, typed, blank, "Ұлттық кітапхана", today);
    }
    static std::string at(const TakenRecord& taken, MarcFormat format, G group, E element, std::size_t field = 0) {
        return valueAt(taken.record, familyOf(format), {group, field, element, 0});
    }

    RecordInDialect typed;
    MarcRecord blank;
    const RecordInDialect marc21{
        marcLines("001 77\n003 KzNL\n005 20200101\n008 260302s2009    kz            000 0 kaz d\n020 ## $a5020032069\n"
                  "100 1# $aӘуезов, М. О.\n245 10 $aАбай жолы /$cМ. Әуезов.\n264 #1 $aАлматы :$bЖазушы,$c2009.\n"
                  "650 #4 $aҚазақ әдебиеті\n773 0# $w(KzNL)5$tЖинақ\n852 ## $aKzNL$jA1\n952 ## $pB17"),
        MarcFormat::Marc21};
    const RecordInDialect unimarc{
        unimarcLines("001 88\n010 ## $a978-5-02-003206-4\n101 0# $akaz\n200 1# $aАбай жолы$fМ. Әуезов\n"
                     "210 ## $aАлматы$cЖазушы$d2009\n461 #0 $1001SET5$12001 $aЖинақ\n700 #1 $aӘуезов$bМ. О.\n"
                     "899 ## $aNL$p17",
                     "00000nam0 2200000   450 "),
        MarcFormat::Unimarc};
};

TEST_F(TakenRecordTest, WhatIsTheOtherCataloguesAloneDoesNotCome) {
    const auto record = withoutForeignData(marc21.record, MarcFormat::Marc21, "X", today);
    for (const char* tag : {"001", "003", "005", "852", "952"}) EXPECT_FALSE(record.has(tag)) << tag;
    EXPECT_EQ(record.value("035", 'a'), "(KzNL)77");
    EXPECT_EQ(record.value("773", 'w'), "");
    EXPECT_EQ(record.value("773", 't'), "Жинақ");
    const auto other = withoutForeignData(unimarc.record, MarcFormat::Unimarc, "X", today);
    EXPECT_FALSE(other.has("899"));
    EXPECT_EQ(other.value("035", 'a'), "(X)88");
    EXPECT_FALSE(other.first("461")->subfields.front().value.starts_with("001"));
}

TEST_F(TakenRecordTest, TheSourceIsRememberedWhereTheRecordDoesNotSayIt) {
    EXPECT_EQ(withoutForeignData(marc21.record, MarcFormat::Marc21, "Ұлттық", today).value("040", 'a'), "Ұлттық");
    const auto other = withoutForeignData(unimarc.record, MarcFormat::Unimarc, "Ұлттық", today);
    EXPECT_EQ(other.value("801", 'b'), "Ұлттық");
    EXPECT_EQ(other.value("801", 'c'), "20261129");
    EXPECT_EQ(other.first("801")->indicator2, '3');
    auto said = marc21.record;
    said.fields.push_back({"040", ' ', ' ', {}, {{'b', "kaz"}, {'a', "DLC"}}});
    EXPECT_EQ(withoutForeignData(said, MarcFormat::Marc21, "Ұлттық", today).value("040", 'a'), "DLC");
}

TEST_F(TakenRecordTest, AnEmptyFormTakesTheRecordAsItIs) {
    for (const MarcFormat format : {MarcFormat::Marc21, MarcFormat::Rusmarc}) {
        useFormat(format);
        for (const RecordInDialect* offered : {&marc21, &unimarc}) {
            const auto taken = take(*offered);
            EXPECT_EQ(taken.record, withoutForeignData(offered->record, offered->format, "Ұлттық кітапхана", today));
            EXPECT_TRUE(taken.kept.empty());
            EXPECT_TRUE(taken.omitted.empty());
            EXPECT_TRUE(taken.omittedTags.empty());
        }
    }
}

TEST_F(TakenRecordTest, TheNumberThatWasScannedIsTheSameInEitherLength) {
    useFormat(MarcFormat::Rusmarc);
    type(G::Isbn, E::Isbn, "9785020032064");
    const auto taken = take(marc21);
    EXPECT_EQ(fieldCount(taken.record, MarcFamily::Marc21, G::Isbn), 1U);
    EXPECT_EQ(at(taken, MarcFormat::Marc21, G::Isbn, E::Isbn), "5020032069");
}

TEST_F(TakenRecordTest, WhatWasTypedByHandStandsAndIsNamed) {
    for (const MarcFormat format : {MarcFormat::Marc21, MarcFormat::Rusmarc}) {
        useFormat(format);
        type(G::Title, E::Title, "Абай жолы");
        type(G::Imprint, E::Year, "2010");
        type(G::Extent, E::Extent, "384 б.");
        type(G::Subject, E::Subject, "Тарих");
        for (const RecordInDialect* offered : {&marc21, &unimarc}) {
            const auto taken = take(*offered);
            EXPECT_EQ(at(taken, offered->format, G::Imprint, E::Year), "2010");
            EXPECT_EQ(at(taken, offered->format, G::Imprint, E::Publisher), "Жазушы");
            EXPECT_EQ(at(taken, offered->format, G::Extent, E::Extent), "384 б.");
            EXPECT_EQ(taken.kept, std::vector<E>{E::Year});
            const std::size_t last = fieldCount(taken.record, familyOf(offered->format), G::Subject) - 1;
            EXPECT_EQ(at(taken, offered->format, G::Subject, E::Subject, last), "Тарих");
            EXPECT_EQ(projectFields(taken.record).year, 2010);
        }
    }
}

TEST_F(TakenRecordTest, AFieldTypedAsMarcIsKeptOrNamed) {
    useFormat(MarcFormat::Rusmarc);
    typed.record.fields.push_back({"316", ' ', ' ', {}, {{'a', "Қолтаңба"}}});
    EXPECT_EQ(take(unimarc).record.value("316", 'a'), "Қолтаңба");
    EXPECT_EQ(take(marc21).omittedTags, std::vector<std::string>{"316"});
}

TEST(RecordComparisonTest, MarksWhatTheFirstRecordDoesNotSay) {
    RecordFields one;
    one.title = "Абай жолы";
    one.year = 2009;
    RecordFields other = one;
    other.title = "АБАЙ ЖОЛЫ.";
    other.year = 2010;
    other.series = "Классика";
    const auto lines = compareRecords(std::vector{one, other});
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].element, E::Title);
    EXPECT_FALSE(lines[0].values[1].differs);
    EXPECT_EQ(lines[1].element, E::Year);
    EXPECT_FALSE(lines[1].values[0].differs);
    EXPECT_TRUE(lines[1].values[1].differs);
    EXPECT_EQ(lines[2].element, E::Series);
    EXPECT_TRUE(lines[2].values[1].differs);
}

} // namespace
} // namespace kitapdar::catalogue
