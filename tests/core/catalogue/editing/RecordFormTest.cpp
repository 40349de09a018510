#include "core/catalogue/Description.h"
#include "core/catalogue/editing/FixedFields.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/RecordForm.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/catalogue/editing/FormRoundTrip.h"
#include "tests/core/catalogue/editing/GeneratedRecords.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>

namespace kitapdar::catalogue {

namespace {

using E = FormElement;
using G = FormGroup;
constexpr std::array families{MarcFamily::Unimarc, MarcFamily::Marc21, MarcFamily::Irbis};

/// KITAPDAR_FORMS=10000, or KITAPDAR_LONG.
int generatedRecords() {
    const char* given = std::getenv("KITAPDAR_FORMS");
    return given ? std::atoi(given) : std::getenv("KITAPDAR_LONG") ? 10000 : 300;
}

/// What a change of one value may touch: one field, and fixed positions.
std::size_t changedFields(const MarcRecord& before, const MarcRecord& after) {
    std::size_t changed = 0;
    for (std::size_t i = 0; i < before.fields.size(); ++i) {
        const bool fixed = before.fields[i].tag == "008" || before.fields[i].tag == "100";
        if (!fixed && !(before.fields[i] == after.fields[i])) ++changed;
    }
    return changed;
}

} // namespace

TEST(RecordFormTest, TheTableOfGroupsStandsInTheOrderOfTheirEnumeration) {
    for (const GroupLine& line : groupLines()) EXPECT_EQ(&lineOf(line.group), &line) << line.code;
}

TEST(RecordFormTest, ReadingIntoTheFormAndWritingBackChangesNoByte) {
    test::GeneratedRecords records(1);
    for (int i = 0; i < generatedRecords(); ++i) {
        const MarcFamily family = families[static_cast<std::size_t>(i) % families.size()];
        const MarcRecord record = records.next(family);
        const MarcRecord written = test::writtenThroughForm(record, family);
        ASSERT_EQ(storeMarc(written), storeMarc(record)) << editableText(record) << "\n" << editableText(written);
    }
}

TEST(RecordFormTest, AChangeOfOneValueKeepsEverythingElse) {
    test::GeneratedRecords records(2);
    for (int i = 0; i < generatedRecords(); ++i) {
        const MarcFamily family = families[static_cast<std::size_t>(i) % families.size()];
        const MarcRecord record = records.next(family);
        std::vector<std::pair<ValuePlace, ShownValue>> values;
        test::eachFormValue(record, family, [&](const ValuePlace& place, const ShownValue& value) {
            values.emplace_back(place, value);
        });
        const auto [place, value] = values[records.pick(values.size())];
        MarcRecord changed = record;
        setValue(changed, family, place, "Сырдария");
        ASSERT_EQ(changed.leader, record.leader);
        if (changed.fields.size() == record.fields.size()) {
            ASSERT_LE(changedFields(record, changed), 1u) << editableText(record) << "\n" << editableText(changed);
            continue;
        }
        // A new field: without it the record is as it was.
        ASSERT_EQ(changed.fields.size(), record.fields.size() + 1) << editableText(record) << "\n"
                                                                   << editableText(changed);
        bool found = false;
        for (std::size_t at = 0; at < changed.fields.size() && !found; ++at) {
            MarcRecord without = changed;
            without.fields.erase(without.fields.begin() + static_cast<std::ptrdiff_t>(at));
            found = changedFields(record, without) == 0;
        }
        ASSERT_TRUE(found) << editableText(record) << "\n" << editableText(changed);
    }
}

TEST(RecordFormTest, SubfieldsThatTheFormDoesNotShowStayInTheirOrder) {
    auto record = test::marcLines("245 10 $6880-01$aАбай жолы :$bроман /$cМ. Әуезов.$9x\n245 00 $aекінші");
    setValue(record, MarcFamily::Marc21, {G::Title, 0, E::Subtitle, 0}, "роман-эпопея /");
    EXPECT_EQ(record, test::marcLines("245 10 $6880-01$aАбай жолы :$bроман-эпопея /$cМ. Әуезов.$9x\n245 00 $aекінші"));
    setValue(record, MarcFamily::Marc21, {G::Title, 0, E::Subtitle, 0}, "");
    EXPECT_EQ(record, test::marcLines("245 10 $6880-01$aАбай жолы :$cМ. Әуезов.$9x\n245 00 $aекінші"));
    setValue(record, MarcFamily::Marc21, {G::Title, 0, E::PartNumber, 0}, "1-кітап");
    EXPECT_EQ(record.fields.front().subfields[2].code, 'n');
}

TEST(RecordFormTest, MarksOfIsbdAreNotShownAndNotLost) {
    const auto record = test::marcLines("260 ## $aАлматы :$bЖазушы,$c2009.");
    const auto form = formOf(record, MarcFamily::Marc21, {G::Imprint});
    ASSERT_EQ(form.size(), 1u);
    EXPECT_EQ(form[0].fields[0][0].values[0].text, "Алматы");
    EXPECT_EQ(form[0].fields[0][0].values[0].ending, " :");
}

TEST(RecordFormTest, AYearIsShownWithoutTheStopThatEndsItsArea) {
    auto record = test::marcLines("264 #1 $aАлматы :$bЖазушы,$c2009.");
    const ValuePlace year{G::Imprint, 0, E::Year, 0};
    EXPECT_EQ(valueAt(record, MarcFamily::Marc21, year), "2009");
    setValues(record, MarcFamily::Marc21, year, {"2010"});
    EXPECT_EQ(record.value("264", 'c'), "2010.");
    EXPECT_EQ(valueAt(test::marcLines("264 #1 $cб. г."), MarcFamily::Marc21, year), "б. г.");
}

TEST(RecordFormTest, MarksThatWereTypedStandInsteadOfTheMarkBehindTheValue) {
    const ValuePlace title{G::Title, 0, E::Title, 0};
    const auto typed = [&](const char* before, const char* text) {
        auto record = test::marcLines(std::string("245 00 $a") + before + "$cx");
        setValues(record, MarcFamily::Marc21, title, {text});
        return record.value("245", 'a');
    };
    EXPECT_EQ(typed("Кітап /", "Кітаптар"), "Кітаптар /");
    EXPECT_EQ(typed("Кітап /", "Кітаптар "), "Кітаптар /");
    EXPECT_EQ(typed("Кітап /", "Кітап :"), "Кітап :");
    EXPECT_EQ(typed("Кітап /", "Кітап, "), "Кітап,");
    EXPECT_EQ(typed("Кітап /", "Кітап, кітап: кітап"), "Кітап, кітап: кітап /");
    EXPECT_EQ(typed("Кітап", "Кітап, кітап"), "Кітап, кітап");
    EXPECT_EQ(typed("Кітап  бар /", "Кітап"), "Кітап /");
    EXPECT_EQ(typed("Кітап /", " : "), "") << "marks are no title";
}

TEST(RecordFormTest, WhatIsTypedIsWrittenOnceHoweverOftenItIsSet) {
    std::mt19937 random(10);
    const auto text = [&] {
        static const std::vector<std::string> parts{"а", "Б", "2009", "]", " ", " ", ":", ";", "/", "=", ",", "."};
        std::string made;
        for (auto left = random() % 9; left > 0; --left) made += parts[random() % parts.size()];
        return made;
    };
    const auto marksIn = [](const std::string& each) {
        return std::ranges::count_if(
            each, [](char c) { return std::string_view("/:;=,.").find(c) != std::string_view::npos; });
    };
    const std::array places{std::pair(ValuePlace{G::Author, 0, E::Name, 0}, "100"),
                            std::pair(ValuePlace{G::Title, 0, E::Title, 0}, "245"),
                            std::pair(ValuePlace{G::Imprint, 0, E::Year, 0}, "264")};
    for (int i = 0; i < 10 * generatedRecords(); ++i) {
        const auto& [place, tag] = places[random() % places.size()];
        const char code = place.element == E::Year ? 'c' : 'a';
        MarcRecord record;
        record.fields.push_back({tag, '1', '1', {}, {{'6', "880-01"}, {code, text()}}});
        const std::string before = record.value(tag, code);
        const std::string shown = valueAt(record, MarcFamily::Marc21, place);
        MarcRecord same = record;
        setValues(same, MarcFamily::Marc21, place, {shown});
        ASSERT_EQ(same, record) << '"' << before << '"';
        const std::string typed = text();
        setValues(record, MarcFamily::Marc21, place, {typed});
        MarcRecord again = record;
        setValues(again, MarcFamily::Marc21, place, {typed});
        ASSERT_EQ(again, record) << '"' << before << "\" then \"" << typed << '"';
        const std::string ending = before.substr(shown.size());
        ASSERT_LE(marksIn(record.value(tag, code)), marksIn(typed) + marksIn(ending));
    }
}

TEST(RecordFormTest, AValueThatIsEmptiedAmongSeveralMovesNoneOfTheOthers) {
    auto record = test::marcLines("653 ## $aа$aб$aв");
    setValues(record, MarcFamily::Marc21, {G::Keyword, 0, E::Keyword, 0}, {"а", ":", "г"});
    EXPECT_EQ(record, test::marcLines("653 ## $aа$aг"));
}

TEST(RecordFormTest, ANewFieldStandsBehindThoseOfItsTag) {
    auto record = test::unimarcLines("200 1# $aА\n606 0# $aТарих\n899 ## $pИ1");
    setValue(record, MarcFamily::Unimarc, {G::Subject, 1, E::Subject, 0}, "Әдебиет");
    setValue(record, MarcFamily::Unimarc, {G::Imprint, 0, E::Place, 0}, "Алматы");
    EXPECT_EQ(record, test::unimarcLines("200 1# $aА\n210 ## $aАлматы\n606 0# $aТарих\n606 0# $aӘдебиет\n899 ## $pИ1"));
    setValue(record, MarcFamily::Unimarc, {G::Bbk, 0, E::Bbk, 0}, "84(5Қаз)");
    EXPECT_EQ(record.first("686")->value('2'), "rubbk");
}

TEST(RecordFormTest, AnEmptiedFieldKeepsItsPlaceUntilTheRecordIsSaved) {
    const auto stored = test::unimarcLines("200 1# $aА\n606 0# $aТарих\n606 0# $aӘдебиет");
    auto record = stored;
    setValue(record, MarcFamily::Unimarc, {G::Subject, 0, E::Subject, 0}, "");
    EXPECT_EQ(fieldCount(record, MarcFamily::Unimarc, G::Subject), 2u);
    EXPECT_EQ(withoutEmptyFields(record, stored), test::unimarcLines("200 1# $aА\n606 0# $aӘдебиет"));
    // What was empty before is not this form's to take away.
    const auto odd = test::unimarcLines("200 1# $aА\n606 0# $a");
    EXPECT_EQ(withoutEmptyFields(odd, odd), odd);
}

TEST(RecordFormTest, RepeatedFieldsAreAddedMovedAndRemoved) {
    auto record = test::unimarcLines("200 1# $aА\n606 0# $aБірінші\n610 0# $aсөз\n606 0# $aЕкінші");
    swapFields(record, MarcFamily::Unimarc, G::Subject, 0, 1);
    EXPECT_EQ(record, test::unimarcLines("200 1# $aА\n606 0# $aЕкінші\n610 0# $aсөз\n606 0# $aБірінші"));
    addField(record, MarcFamily::Unimarc, G::Subject, 0);
    EXPECT_EQ(fieldCount(record, MarcFamily::Unimarc, G::Subject), 3u);
    EXPECT_EQ(record.fields[2].value('a'), "");
    removeField(record, MarcFamily::Unimarc, G::Subject, 1);
    EXPECT_EQ(record, test::unimarcLines("200 1# $aА\n606 0# $aЕкінші\n610 0# $aсөз\n606 0# $aБірінші"));
}

TEST(RecordFormTest, FixedPositionsFollowTheYearTheLanguageAndTheCountry) {
    auto record = emptyRecord(MarcFormat::Marc21, Worksheet::Book, Day(2026, 3, 2), "rus");
    setValue(record, MarcFamily::Marc21, {G::Imprint, 0, E::Year, 0}, "2009");
    setValue(record, MarcFamily::Marc21, {G::Language, 0, E::Language, 0}, "kaz");
    setValue(record, MarcFamily::Marc21, {G::Country, 0, E::Country, 0}, "KZ");
    EXPECT_EQ(record.data("008"), "260302s2009    kz                  kaz d");
    EXPECT_EQ(codedCountry(record), "KZ");
    EXPECT_FALSE(record.has("041"));
    setValue(record, MarcFamily::Marc21, {G::Language, 0, E::Language, 1}, "rus");
    EXPECT_EQ(record.first("041")->values('a'), (std::vector<std::string>{"kaz", "rus"}));
    setValue(record, MarcFamily::Marc21, {G::Language, 0, E::Language, 0}, "eng");
    EXPECT_EQ(codedLanguage(record), "eng");

    auto unimarc = emptyRecord(MarcFormat::Rusmarc, Worksheet::Book, Day(2026, 3, 2), "rus");
    ASSERT_EQ(unimarc.value("100", 'a').size(), 36u);
    setValue(unimarc, MarcFamily::Unimarc, {G::Imprint, 0, E::Year, 0}, "1978–1982");
    EXPECT_EQ(unimarc.value("100", 'a').substr(0, 13), "20260302d1978");
    EXPECT_EQ(detectFormat(unimarc), MarcFormat::Unimarc); // until it has a title
}

TEST(RecordFormTest, AFieldThatDoesNotSayWhetherItIsOfThePublicationIsShownAsThat) {
    const auto year = [](const char* line) {
        return valueAt(test::marcLines(line), MarcFamily::Marc21, {G::Imprint, 0, E::Year, 0});
    };
    for (const char* line : {"260 ## $aАлматы$c2009", "264 #1 $aАлматы$c2009", "264 ## $aАлматы$c2009"})
        EXPECT_EQ(year(line), "2009") << line;
    for (const char* line : {"264 #0 $c2009", "264 #3 $aАлматы$c2009", "264 #4 $c©2009"})
        EXPECT_EQ(year(line), "") << line;
}

TEST(RecordFormTest, EmbeddedFieldsAreShownByTheirFields) {
    auto record = test::unimarcLines(
        "200 1# $aТар жол, тайғақ кешу\n463 #0 $1001KD7$12001 $aЖинақ$v4-т.$1210  $aАлматы$cҚазығұрт$d2007",
        "00000naa2 2200000   450 ");
    const auto at = [&](FormElement element) { return valueAt(record, MarcFamily::Unimarc, {G::Host, 0, element, 0}); };
    EXPECT_EQ(at(E::HostControlNumber), "KD7");
    EXPECT_EQ(at(E::HostTitle), "Жинақ");
    EXPECT_EQ(at(E::HostPart), "4-т.");
    EXPECT_EQ(at(E::HostPlace), "Алматы");
    setValue(record, MarcFamily::Unimarc, {G::Host, 0, E::HostPlace, 0}, "Қызылорда");
    EXPECT_EQ(at(E::HostTitle), "Жинақ");
    EXPECT_EQ(at(E::HostPlace), "Қызылорда");
    EXPECT_NE(describe(record).text().find("// Жинақ. – Қызылорда : Қазығұрт, 2007"), std::string::npos)
        << describe(record).text();
    // Without anything embedded $t and $v are meant.
    record = test::unimarcLines("463 #0 $tЖинақ$v4-т.");
    EXPECT_EQ(at(E::HostTitle), "Жинақ");
    setValue(record, MarcFamily::Unimarc, {G::Host, 0, E::HostPart, 0}, "5-т.");
    EXPECT_EQ(record, test::unimarcLines("463 #0 $tЖинақ$v5-т."));
}

TEST(RecordFormTest, IrbisHasValuesWithoutSubfields) {
    auto record = test::irbisLines("101 rus\n920 PAZK\n200 $aКровь и пот");
    EXPECT_EQ(valueAt(record, MarcFamily::Irbis, {G::Language, 0, E::Language, 0}), "rus");
    setValue(record, MarcFamily::Irbis, {G::Language, 0, E::Language, 0}, "kaz");
    EXPECT_EQ(record.data("101"), "kaz");
}

} // namespace kitapdar::catalogue
