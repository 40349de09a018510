#include "core/catalogue/Description.h"
#include "core/catalogue/editing/FormalFault.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/PlaceCountry.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/catalogue/editing/RecordMerge.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/catalogue/editing/GeneratedRecords.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

using E = FormElement;
using G = FormGroup;
using What = FormalFault::What;
const Day today(2026, 3, 2);

bool tells(const MarcRecord& record, MarcFormat format, What what, FormElement element) {
    const auto faults = formalFaults(record, format, today);
    return std::ranges::any_of(faults,
                               [&](const FormalFault& each) { return each.what == what && each.element == element; });
}

} // namespace

TEST(WorksheetTest, EveryKindOfANewRecordIsReadBackInBothDialects) {
    for (const MarcFormat format : {MarcFormat::Marc21, MarcFormat::Unimarc, MarcFormat::Rusmarc}) {
        for (const Worksheet worksheet : worksheets()) {
            auto record = emptyRecord(format, worksheet, today, "rus");
            setValue(record, familyOf(format), {G::Title, 0, E::Title, 0}, "Атау");
            EXPECT_EQ(code(worksheetOf(record, format)), code(worksheet)) << code(format);
            EXPECT_FALSE(requiredOf(worksheet).empty());
        }
    }
}

TEST(NewRecordTest, SaysInWhichLanguageItIsCatalogued) {
    EXPECT_EQ(emptyRecord(MarcFormat::Rusmarc, Worksheet::Book, today, "kaz").value("100", 'a').substr(22, 3), "kaz");
    EXPECT_EQ(emptyRecord(MarcFormat::Marc21, Worksheet::Book, today, "kaz").value("040", 'b'), "kaz");
}

TEST(NewRecordTest, WhenItIsStoredItSaysWhoseItIsAndWhetherAHeadingStandsBeforeTheTitle) {
    auto record = emptyRecord(MarcFormat::Marc21, Worksheet::Book, today, "kaz");
    setValue(record, MarcFamily::Marc21, {G::Title, 0, E::Title, 0}, "Абай жолы");
    const auto titled = finishedRecord(record, MarcFormat::Marc21, "Кітапхана");
    EXPECT_EQ(titled.first("245")->indicator1, '0');
    EXPECT_EQ(titled.first("040")->subfields, (std::vector<MarcSubfield>{{'a', "Кітапхана"}, {'b', "kaz"}}));
    setValue(record, MarcFamily::Marc21, {G::Author, 0, E::Name, 0}, "Әуезов, М. О.");
    const auto headed = finishedRecord(record, MarcFormat::Marc21, "");
    EXPECT_EQ(headed.first("245")->indicator1, '1');
    EXPECT_EQ(headed.value("040", 'a'), "");
    const auto rusmarc =
        finishedRecord(emptyRecord(MarcFormat::Rusmarc, Worksheet::Book, today, "rus"), MarcFormat::Rusmarc, "ЦБС");
    EXPECT_EQ(rusmarc.first("801")->subfields, (std::vector<MarcSubfield>{{'a', "KZ"}, {'b', "ЦБС"}, {'g', "psbo"}}));
    EXPECT_EQ(finishedRecord(rusmarc, MarcFormat::Rusmarc, "Басқа"), rusmarc);
}

TEST(NewRecordTest, TheCodesOfMarc21SayWhatTheFieldsSay) {
    const auto coded = [](const std::string& place, const std::string& country, const std::string& language) {
        auto record = emptyRecord(MarcFormat::Marc21, Worksheet::Book, today, "kaz");
        const auto type = [&](G group, E element, const std::string& value) {
            if (!value.empty()) setValue(record, MarcFamily::Marc21, {group, 0, element, 0}, value);
        };
        type(G::Title, E::Title, "Абай жолы");
        type(G::Imprint, E::Place, place);
        type(G::Country, E::Country, country);
        type(G::Language, E::Language, language);
        const std::string data = finishedRecord(record, MarcFormat::Marc21, "").data("008");
        return data.size() == 40 ? data.substr(15, 3) + "|" + data.substr(35, 3) : data;
    };
    EXPECT_EQ(coded("Қызылорда", "", "kaz"), "kz |kaz");
    EXPECT_EQ(coded("Алматы", "RU", "rus"), "ru |rus") << "what was typed counts";
    EXPECT_EQ(coded("", "", ""), "xx |   ");
    EXPECT_EQ(coded("Тмутаракань", "", ""), "xx |   ");
}

TEST(PlaceCountryTest, PlacesAreKnownAsTheyStandInImprints) {
    EXPECT_EQ(countryOfPlace("Алма-Ата"), "KZ");
    EXPECT_EQ(countryOfPlace("[Қызылорда]"), "KZ");
    EXPECT_EQ(countryOfPlace("М. ; СПб."), "RU");
    EXPECT_EQ(countryOfPlace("New York"), "US");
    EXPECT_EQ(countryOfPlace("ЛОНДОН :"), "GB");
    for (const char* place : {"", "[б. м.]", "Springfield", ".", "?"}) EXPECT_EQ(countryOfPlace(place), "") << place;
}

TEST(WorksheetTest, ChangingTheKindKeepsEverythingElse) {
    auto record = test::unimarcLines("200 1# $aАтау\n941 ## $aөз");
    const auto fields = record.fields;
    setWorksheet(record, MarcFormat::Unimarc, Worksheet::Book);
    EXPECT_EQ(record.leader, "00000nam0 2200000   450 ");
    setWorksheet(record, MarcFormat::Unimarc, Worksheet::Map);
    EXPECT_EQ(record.leader, "00000nem0 2200000   450 ");
    EXPECT_EQ(record.fields, fields);
}

TEST(FormalFaultTest, IsToldAndNamesItsPlace) {
    const auto record = test::marcLines(
        "008 260302s2009    kz            000 0 rus d\n020 ## $a978-601-200-123-4\n"
        "020 ## $a12\n022 ## $a1234-5678\n245 00 $aҚан мен тер\n264 #1 $c2031");
    EXPECT_TRUE(tells(record, MarcFormat::Marc21, What::IsbnCheckDigit, E::Isbn));
    EXPECT_TRUE(tells(record, MarcFormat::Marc21, What::IsbnWrong, E::Isbn));
    EXPECT_TRUE(tells(record, MarcFormat::Marc21, What::IssnCheckDigit, E::Issn));
    EXPECT_TRUE(tells(record, MarcFormat::Marc21, What::YearAhead, E::Year));
    EXPECT_TRUE(tells(record, MarcFormat::Marc21, What::LetterOfKazakh, E::Language));
    EXPECT_TRUE(tells(record, MarcFormat::Marc21, What::Missing, E::Publisher));
    EXPECT_FALSE(tells(record, MarcFormat::Marc21, What::Missing, E::Title));
    EXPECT_TRUE(tells(test::unimarcLines("200 1# $aА\n101 0# $aқаз\n102 ## $aКаз\n210 ## $dпрошлый 12"),
                      MarcFormat::Unimarc, What::LanguageUnknown, E::Language));
}

TEST(FormalFaultTest, ARightRecordHasNone) {
    const auto record = test::unimarcLines(
        "010 ## $a978-601-200-123-5\n101 0# $akaz\n102 ## $aKZ\n200 1# $aАбай жолы\n210 ## $aАлматы$cЖазушы$d2009\n215 "
        "## $a384 б.");
    for (const FormalFault& fault : formalFaults(record, MarcFormat::Unimarc, today))
        ADD_FAILURE() << code(fault.element) << " " << fault.value << " " << static_cast<int>(fault.what);
}

TEST(MarcTextTest, EveryRecordIsReadBack) {
    test::GeneratedRecords records(3);
    for (int i = 0; i < 300; ++i) {
        const auto record = records.next(i % 2 == 0 ? MarcFamily::Marc21 : MarcFamily::Irbis);
        const auto read = readText(editableText(record));
        EXPECT_TRUE(read.faults.empty()) << editableText(record);
        ASSERT_EQ(read.record, record) << editableText(record);
        EXPECT_TRUE(canBeEdited(record));
    }
}

TEST(MarcTextTest, ControlFieldsOfIrbisHaveSubfields) {
    const auto record = test::irbisLines("007 ## $cПК$a20151116\n001 12\n920 PAZK");
    EXPECT_EQ(editableText(record), "007 ## $cПК$a20151116\n001 12\n920 ## PAZK\n");
    EXPECT_TRUE(canBeEdited(record));
}

TEST(MarcTextTest, NamesTheLineOfAFault) {
    const auto read =
        readText("LDR 00000nam a2200000   4500\n245 10 $aА\n24 10 $aБ\n\n300 $a5\n300 ## $\n500 ## $a{x}\nLDR 0\n");
    using W = MarcLineFault::What;
    EXPECT_EQ(read.faults, (std::vector<MarcLineFault>{
                               {3, W::Tag}, {5, W::Indicators}, {6, W::SubfieldCode}, {7, W::Escape}, {8, W::Leader}}));
    EXPECT_EQ(read.record.fields.size(), 1u);
}

TEST(RecordMergeTest, FieldsThatDifferentDesksChangedAreBothKept) {
    const auto base = test::unimarcLines(
        "100 ## $a20260302d2009        |||y0rusy50      ca\n101 0# $arus\n200 1# $aА\n606 0# $aТарих\n606 0# $aТіл");
    auto typed = base;
    setValue(typed, MarcFamily::Unimarc, {G::Subject, 1, E::Subject, 0}, "Әдебиет");
    setValue(typed, MarcFamily::Unimarc, {G::Imprint, 0, E::Year, 0}, "2010");
    auto stored = base;
    setValue(stored, MarcFamily::Unimarc, {G::Title, 0, E::Title, 0}, "Абай");
    setValue(stored, MarcFamily::Unimarc, {G::Subject, 0, E::Subject, 0}, "Тарихы");
    const auto merge = mergeRecords(base, typed, stored);
    EXPECT_TRUE(merge.clashes.empty());
    EXPECT_EQ(merge.record, test::unimarcLines("100 ## $a20260302d2010        |||y0rusy50      ca\n101 0# $arus\n200 "
                                               "1# $aАбай\n210 ## $d2010\n606 0# $aТарихы\n606 0# $aӘдебиет"));
    setValue(stored, MarcFamily::Unimarc, {G::Subject, 1, E::Subject, 0}, "Поэзия");
    EXPECT_EQ(mergeRecords(base, typed, stored).clashes, std::vector<std::string>{"606"});
}

TEST(RecordMergeTest, OneSideAloneIsTaken) {
    test::GeneratedRecords records(4);
    for (int i = 0; i < 200; ++i) {
        const auto base = records.next(MarcFamily::Marc21);
        auto changed = base;
        setValue(changed, MarcFamily::Marc21, {G::Title, 0, E::Title, 0}, "Жаңа");
        EXPECT_EQ(mergeRecords(base, changed, base).record, changed);
        EXPECT_EQ(mergeRecords(base, base, changed).record, changed);
        EXPECT_EQ(mergeRecords(base, changed, changed).record, changed);
    }
}

TEST(NewRecordTest, FromAnotherOneTakesWhatIsNotThatEditionsAlone) {
    const auto record = test::unimarcLines(
        "001 KD7\n010 ## $a978-601-200-123-5\n100 ## $a20200101d2009        |||y0rusy50      ca\n200 1# $aАбай "
        "жолы\n899 ## $pИ1");
    const auto like = recordLike(record, MarcFormat::Rusmarc, today);
    EXPECT_EQ(like, test::unimarcLines("100 ## $a20260302d2009        |||y0rusy50      ca\n200 1# $aАбай жолы"));
}

TEST(NewRecordTest, TheNextVolumeHasTheNextNumber) {
    auto set = test::unimarcLines(
        "001 KD7\n101 0# $akaz\n200 1# $aШығармалар$e5 т.\n210 ## $aАлматы$cЖазушы\n700 #1 $aТәжібаев$bӘ.",
        "00000nam1 2200000   450 ");
    auto volume = emptyRecord(MarcFormat::Rusmarc, Worksheet::Volume, today, "rus");
    linkTo(volume, MarcFormat::Rusmarc, set);
    const auto at = [&](const MarcRecord& record, FormGroup group, FormElement element) {
        return valueAt(record, MarcFamily::Unimarc, {group, 0, element, 0});
    };
    EXPECT_EQ(at(volume, G::Set, E::SetControlNumber), "KD7");
    EXPECT_EQ(at(volume, G::Author, E::Name), "Тәжібаев");
    EXPECT_EQ(at(volume, G::Imprint, E::Publisher), "Жазушы");
    setValue(volume, MarcFamily::Unimarc, {G::Set, 0, E::SetNumber, 0}, "Т. 9");
    setValue(volume, MarcFamily::Unimarc, {G::Title, 0, E::Title, 0}, "Поэмалар");
    setValue(volume, MarcFamily::Unimarc, {G::Extent, 0, E::Extent, 0}, "392 б.");
    const auto next = nextVolume(volume, MarcFormat::Rusmarc, today);
    EXPECT_EQ(at(next, G::Set, E::SetNumber), "Т. 10");
    EXPECT_EQ(at(next, G::Set, E::SetTitle), "Шығармалар");
    EXPECT_EQ(at(next, G::Extent, E::Extent), "");
    EXPECT_EQ(worksheetOf(next, MarcFormat::Rusmarc), Worksheet::Volume);
}

TEST(NewRecordTest, AnArticleGetsItsHostFromTheLinkedRecord) {
    const auto book =
        test::marcLines("001 KD8\n245 00 $aКөп томдық шығармалар жинағы\n264 #1 $aАлматы$bҚазығұрт$c2007");
    for (const MarcFormat format : {MarcFormat::Marc21, MarcFormat::Rusmarc}) {
        auto article = emptyRecord(format, Worksheet::Article, today, "rus");
        setValue(article, familyOf(format), {G::Title, 0, E::Title, 0}, "Тар жол, тайғақ кешу");
        linkTo(article, format, book);
        const auto text = describe(article).text();
        EXPECT_TRUE(text.starts_with("Тар жол, тайғақ кешу // Көп томдық шығармалар жинағы. – Алматы : Қазығұрт, 2007"))
            << text;
        EXPECT_EQ(projectFields(article).foundBy.setNumber, "KD8") << code(format);
    }
}

} // namespace kitapdar::catalogue
