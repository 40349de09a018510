#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/editing/RecordChange.h"
#include "core/catalogue/editing/RecordForm.h"
#include "tests/core/catalogue/MarcLines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::catalogue {

namespace {

using test::marcLines;
using test::unimarcLines;
using Letters = text::Pattern::Letters;
using Extent = text::Pattern::Extent;
using G = FormGroup;
using E = FormElement;

const std::string unimarc =
    "001 KD0000001\n"
    "100 ## $a20200101d1989    |||y0rusy50      ca\n"
    "101 0# $arus\n"
    "200 1# $aПуть Абая$eроман$fМ. Ауэзов\n"
    "210 ## $aАлма-Ата$cЖазушы$aМосква$cНаука$d1989\n"
    "610 0# $aроман$aқазақ әдебиеті\n"
    "610 1# $aРоман\n"
    "675 ## $a821.512.122\n";
const std::string marc21 =
    "001 KD0000002\n"
    "008 260302s1989    kz            000 0 rus d\n"
    "245 10 $aПуть Абая :$bроман /$cМ. Ауэзов.\n"
    "264 #1 $aАлма-Ата :$bЖазушы,$c1989.\n"
    "653 ## $aроман$aқазақ әдебиеті\n";

/// The lines of the record that the change makes other, "before → after"; the code of the obstacle when it makes none.
std::vector<std::string> changes(const MarcRecord& record, MarcFormat format, const RecordChange& change) {
    const auto after = changed(record, format, change);
    if (!after) return {std::string(code(after.error()))};
    std::vector<std::string> lines;
    for (const FieldDifference& each : differences(record, *after)) lines.push_back(each.before + " → " + each.after);
    return lines;
}
std::vector<std::string> ofUnimarc(const RecordChange& change) {
    return changes(unimarcLines(unimarc), MarcFormat::Rusmarc, change);
}
std::vector<std::string> ofMarc21(const RecordChange& change) {
    return changes(marcLines(marc21), MarcFormat::Marc21, change);
}

FieldPlaceWanted at(const std::string& text) { return *readFieldPlace(text); }

ReplaceText replacing(const std::string& place, const std::string& find, const std::string& with,
                      Letters letters = Letters::Exact, Extent extent = Extent::Part) {
    return {at(place), {find, letters, extent}, with};
}

} // namespace

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FieldPlaceTest, IsReadAsItIsTypedAndWrittenBack) {
    EXPECT_EQ(at("210$c"), FieldPlaceWanted(TagPlace{"210", 'c'}));
    EXPECT_EQ(at("210 $c"), FieldPlaceWanted(TagPlace{"210", 'c'}));
    EXPECT_EQ(at("610"), FieldPlaceWanted(TagPlace{"610", 0}));
    EXPECT_EQ(at("publisher"), FieldPlaceWanted(ElementPlace{G::Imprint, E::Publisher}));
    EXPECT_EQ(at("co_author.name"), FieldPlaceWanted(ElementPlace{G::CoAuthor, E::Name}));
    for (const char* wrong : {"", "21", "210$", "210c", "LDR", "2100", "publishers", "title.publisher"})
        EXPECT_EQ(readFieldPlace(wrong), std::nullopt) << wrong;
    for (const char* text : {"imprint.publisher", "210$c", "610"}) EXPECT_EQ(textOf(at(text)), text);
}

TEST(FieldPlaceTest, EachDialectSaysWhatItMakesOfIt) {
    EXPECT_EQ(tagOf(at("publisher"), MarcFamily::Unimarc), (TagPlace{"210", 'c'}));
    EXPECT_EQ(tagOf(at("publisher"), MarcFamily::Marc21), (TagPlace{"264", 'b'}));
    EXPECT_EQ(tagOf(at("initials"), MarcFamily::Marc21), std::nullopt);
    EXPECT_EQ(elementOf({"210", 'c'}, MarcFamily::Unimarc), (ElementPlace{G::Imprint, E::Publisher}));
    EXPECT_EQ(elementOf({"210", 'c'}, MarcFamily::Marc21), std::nullopt);
    EXPECT_EQ(elementOf({"260", 'b'}, MarcFamily::Marc21), (ElementPlace{G::Imprint, E::Publisher}));
}

TEST(RecordChangeTest, AnElementIsChangedWhereverTheDialectHasIt) {
    const auto change = replacing("imprint.place", "Алма-Ата", "Алматы");
    EXPECT_THAT(ofUnimarc(change), ElementsAre("210 ## $aАлма-Ата$cЖазушы$aМосква$cНаука$d1989 → "
                                               "210 ## $aАлматы$cЖазушы$aМосква$cНаука$d1989"));
    EXPECT_THAT(ofMarc21(change),
                ElementsAre("264 #1 $aАлма-Ата :$bЖазушы,$c1989. → 264 #1 $aАлматы :$bЖазушы,$c1989."));
}

TEST(RecordChangeTest, TheLanguageIsSetWithItsFixedPositions) {
    const SetValue kazakh{{G::Language, E::Language}, "kaz"};
    EXPECT_THAT(ofUnimarc(kazakh), ElementsAre("101 0# $arus → 101 0# $akaz"));
    EXPECT_THAT(ofMarc21(kazakh), ElementsAre("008 260302s1989    kz            000 0 rus d → "
                                              "008 260302s1989    kz            000 0 kaz d"));
    EXPECT_THAT(ofMarc21(SetValue{{G::Language, E::Language}, "rus"}), IsEmpty());
}

TEST(RecordChangeTest, ARawYearKeepsTheFixedPositionsInStep) {
    EXPECT_THAT(
        ofMarc21(replacing("264$c", "1989", "1990")),
        ElementsAre("008 260302s1989    kz            000 0 rus d → 008 260302s1990    kz            000 0 rus d",
                    "264 #1 $aАлма-Ата :$bЖазушы,$c1989. → 264 #1 $aАлма-Ата :$bЖазушы,$c1990."));
}

TEST(RecordChangeTest, TheKindIsWrittenWhereTheDialectHasIt) {
    const SetKind serial{Worksheet::Serial};
    const auto record = unimarcLines(unimarc);
    const auto after = changed(record, MarcFormat::Rusmarc, serial);
    ASSERT_TRUE(after);
    EXPECT_EQ(worksheetOf(*after, MarcFormat::Rusmarc), Worksheet::Serial);
    const auto other = changed(marcLines(marc21), MarcFormat::Marc21, serial);
    ASSERT_TRUE(other);
    EXPECT_EQ(worksheetOf(*other, MarcFormat::Marc21), Worksheet::Serial);
    EXPECT_THAT(changes(test::irbisLines("920 PAZK\n200 ## $aТест"), MarcFormat::Irbis, serial),
                ElementsAre("not_in_dialect"));
    EXPECT_THAT(ofMarc21(SetKind{Worksheet::Book}), IsEmpty());
}

TEST(RecordChangeTest, EachOfRepeatedFieldsAndSubfieldsIsLookedAt) {
    EXPECT_THAT(ofUnimarc(replacing("610$a", "роман", "повесть")),
                ElementsAre("610 0# $aроман$aқазақ әдебиеті → 610 0# $aповесть$aқазақ әдебиеті"));
    EXPECT_THAT(ofUnimarc(replacing("610", "РОМАН", "повесть", Letters::AnyCase)),
                ElementsAre("610 0# $aроман$aқазақ әдебиеті → 610 0# $aповесть$aқазақ әдебиеті",
                            "610 1# $aРоман → 610 1# $aповесть"));
    EXPECT_THAT(ofUnimarc(replacing("keyword", "қазақ", "орыс", Letters::Exact, Extent::Whole)), IsEmpty());
    EXPECT_THAT(ofUnimarc(replacing("210$c", "а", "о")), ElementsAre("210 ## $aАлма-Ата$cЖазушы$aМосква$cНаука$d1989 → "
                                                                     "210 ## $aАлма-Ата$cЖозушы$aМосква$cНоуко$d1989"));
}

TEST(RecordChangeTest, CaseIsThatOfKazakhToo) {
    EXPECT_THAT(ofUnimarc(replacing("610$a", "ҚАЗАҚ ӘДЕБИЕТІ", "Қазақ поэзиясы", Letters::AnyCase, Extent::Whole)),
                ElementsAre("610 0# $aроман$aқазақ әдебиеті → 610 0# $aроман$aҚазақ поэзиясы"));
    EXPECT_THAT(ofUnimarc(replacing("610$a", "ҚАЗАҚ", "x")), IsEmpty());
}

TEST(RecordChangeTest, WhatIsLeftWithoutTextGoes) {
    EXPECT_THAT(ofUnimarc(replacing("610$a", "роман", "")),
                ElementsAre("610 0# $aроман$aқазақ әдебиеті → 610 0# $aқазақ әдебиеті"));
    EXPECT_THAT(ofUnimarc(replacing("keyword", "роман", "", Letters::AnyCase, Extent::Whole)),
                ElementsAre("610 0# $aроман$aқазақ әдебиеті → 610 0# $aқазақ әдебиеті", "610 1# $aРоман → "));
    EXPECT_THAT(ofUnimarc(replacing("675$a", "821.512.122", "")), ElementsAre("675 ## $a821.512.122 → "));
}

TEST(RecordChangeTest, AFieldOfFixedLengthKeepsIt) {
    EXPECT_THAT(ofUnimarc(replacing("100$a", "rus", "kaz")),
                ElementsAre("100 ## $a20200101d1989    |||y0rusy50      ca → "
                            "100 ## $a20200101d1989    |||y0kazy50      ca"));
    EXPECT_THAT(ofUnimarc(replacing("100$a", "rus", "")), ElementsAre("fixed_length"));
    EXPECT_THAT(ofMarc21(replacing("008", "rus", "қаз")), ElementsAre("fixed_length"));
}

TEST(RecordChangeTest, AddsAFieldOnlyWhereItIsNotThere) {
    EXPECT_THAT(ofUnimarc(AddField{SetValue{{G::Keyword, E::Keyword}, "өлкетану"}}),
                ElementsAre(" → 610 0# $aөлкетану"));
    EXPECT_THAT(ofMarc21(AddField{SetValue{{G::Keyword, E::Keyword}, "өлкетану"}}),
                ElementsAre(" → 653 ## $aөлкетану"));
    EXPECT_THAT(ofUnimarc(AddField{SetValue{{G::Keyword, E::Keyword}, "қазақ әдебиеті"}}), IsEmpty());
    EXPECT_THAT(ofUnimarc(AddField{SetValue{{G::Title, E::Title}, "Екінші"}}), ElementsAre("not_repeatable"));
    EXPECT_THAT(ofMarc21(AddField{SetValue{{G::Author, E::Initials}, "М. О."}}), ElementsAre("not_in_dialect"));
    const MarcField title = readText("200 1# $aЕкінші").record.fields.front();
    EXPECT_THAT(ofUnimarc(AddField{title}), ElementsAre("not_repeatable"));
    const MarcField number = readText("001 4711").record.fields.front();
    EXPECT_TRUE(isRepeatable("700", MarcFamily::Marc21) && !isRepeatable("700", MarcFamily::Unimarc));
    EXPECT_FALSE(isRepeatable(number.tag, MarcFamily::Irbis) && isRepeatable(number.tag, MarcFamily::Marc21));
    const MarcField note = readText("300 ## $aҚолтаңбамен").record.fields.front();
    EXPECT_THAT(ofUnimarc(AddField{note}), ElementsAre(" → 300 ## $aҚолтаңбамен"));
    const auto twice = changed(*changed(unimarcLines(unimarc), MarcFormat::Rusmarc, AddField{note}),
                               MarcFormat::Rusmarc, AddField{note});
    EXPECT_EQ(twice->all("300").size(), 1U);
}

TEST(RecordChangeTest, TakesAwayValuesOrTheirFields) {
    using What = RemoveText::What;
    const text::Pattern novel{"роман", Letters::AnyCase, Extent::Whole};
    EXPECT_THAT(ofUnimarc(RemoveText{at("610$a"), novel, What::Value}),
                ElementsAre("610 0# $aроман$aқазақ әдебиеті → 610 0# $aқазақ әдебиеті", "610 1# $aРоман → "));
    EXPECT_THAT(ofUnimarc(RemoveText{at("610$a"), novel, What::Field}),
                ElementsAre("610 0# $aроман$aқазақ әдебиеті → ", "610 1# $aРоман → "));
    EXPECT_THAT(ofMarc21(RemoveText{at("keyword"), std::nullopt, What::Field}),
                ElementsAre("653 ## $aроман$aқазақ әдебиеті → "));
    EXPECT_THAT(ofUnimarc(RemoveText{at("610"), text::Pattern{"жоқ"}, What::Field}), IsEmpty());
}

TEST(RecordChangeTest, IndicatorsOrderAndOtherFieldsStay) {
    const auto record = unimarcLines(unimarc);
    const auto after = changed(record, MarcFormat::Rusmarc, replacing("610$a", "Роман", "Повесть"));
    ASSERT_TRUE(after);
    ASSERT_EQ(after->fields.size(), record.fields.size());
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        EXPECT_EQ(after->fields[i].tag, record.fields[i].tag);
        EXPECT_EQ(after->fields[i].indicator1, record.fields[i].indicator1);
        EXPECT_EQ(after->fields[i] == record.fields[i], i != 6) << i;
    }
    EXPECT_EQ(after->fields[6].value('a'), "Повесть");
}

TEST(RecordChangeTest, TypedTextIsComposedAsRecordsAre) {
    EXPECT_THAT(ofUnimarc(replacing("200$f", "М. Ауэзов", "М. Ау\u044d\u0437ов\u0438\u0306")),
                ElementsAre("200 1# $aПуть Абая$eроман$fМ. Ауэзов → 200 1# $aПуть Абая$eроман$fМ. Ауэзовй"));
}

} // namespace kitapdar::catalogue
