#include "core/catalogue/editing/DialectChange.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/RecordForm.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::catalogue {
namespace {

using E = FormElement;
using G = FormGroup;

const Day today(2026, 11, 29);

MarcRecord blankOf(MarcFormat format) { return emptyRecord(format, Worksheet::Book, today, "rus"); }

TakenRecord changed(const MarcRecord& typed, MarcFormat from, MarcFormat to) {
    return changeDialect({blankOf(to), to}, {typed, from}, blankOf(from));
}

struct Typed {
    G group;
    E element;
    const char* text;
};
constexpr Typed book[] = {
    {G::Isbn, E::Isbn, "978-601-200-123-5"}, {G::Title, E::Title, "Мастер и Маргарита"},
    {G::Title, E::Subtitle, "роман"},        {G::Imprint, E::Place, "Москва"},
    {G::Imprint, E::Publisher, "АСТ"},       {G::Imprint, E::Year, "2019"},
    {G::Extent, E::Extent, "480 с."},        {G::Country, E::Country, "RU"},
    {G::Language, E::Language, "rus"},       {G::Bibliography, E::Bibliography, "Библиогр.: с. 470–478"}};

} // namespace

TEST(DialectChangeTest, NothingTypedIsAnEmptyRecordOfTheOtherDialect) {
    for (const auto& [from, to] :
         {std::pair{MarcFormat::Rusmarc, MarcFormat::Marc21}, std::pair{MarcFormat::Marc21, MarcFormat::Rusmarc}}) {
        const auto taken = changed(blankOf(from), from, to);
        EXPECT_EQ(taken.record, blankOf(to));
        EXPECT_TRUE(taken.omitted.empty());
        EXPECT_TRUE(taken.omittedTags.empty());
    }
}

TEST(DialectChangeTest, WhatWasTypedStandsInTheOtherDialectAndComesBack) {
    for (const auto& [from, to] :
         {std::pair{MarcFormat::Rusmarc, MarcFormat::Marc21}, std::pair{MarcFormat::Marc21, MarcFormat::Rusmarc}}) {
        auto record = blankOf(from);
        for (const Typed& each : book) setValue(record, familyOf(from), {each.group, 0, each.element, 0}, each.text);
        const auto there = changed(record, from, to);
        const auto back = changed(there.record, to, from);
        EXPECT_TRUE(there.omitted.empty());
        for (const Typed& each : book) {
            EXPECT_EQ(valueAt(there.record, familyOf(to), {each.group, 0, each.element, 0}), each.text) << code(to);
            EXPECT_EQ(valueAt(back.record, familyOf(from), {each.group, 0, each.element, 0}), each.text) << code(to);
        }
    }
}

TEST(DialectChangeTest, ANameInPartsIsOneInMarc21AndPartedAgain) {
    constexpr auto unimarc = MarcFamily::Unimarc;
    auto record = blankOf(MarcFormat::Rusmarc);
    setValue(record, unimarc, {G::Author, 0, E::Name, 0}, "Булгаков");
    setValue(record, unimarc, {G::Author, 0, E::Initials, 0}, "М. А.");
    const auto there = changed(record, MarcFormat::Rusmarc, MarcFormat::Marc21);
    EXPECT_EQ(valueAt(there.record, MarcFamily::Marc21, {G::Author, 0, E::Name, 0}), "Булгаков, М. А.");
    EXPECT_TRUE(there.omitted.empty());
    const auto back = changed(there.record, MarcFormat::Marc21, MarcFormat::Rusmarc);
    EXPECT_EQ(valueAt(back.record, unimarc, {G::Author, 0, E::Name, 0}), "Булгаков");
    EXPECT_EQ(valueAt(back.record, unimarc, {G::Author, 0, E::Initials, 0}), "М. А.");
}

TEST(DialectChangeTest, NamesWhatTheOtherDialectHasNoPlaceFor) {
    auto record = blankOf(MarcFormat::Rusmarc);
    setValue(record, MarcFamily::Unimarc, {G::Title, 0, E::Title, 0}, "Атау");
    setValue(record, MarcFamily::Unimarc, {G::OtherPerson, 0, E::Name, 0}, "Нұрпейісов");
    record.fields.push_back({"941", ' ', ' ', {}, {{'a', "өз"}}});
    const auto taken = changed(record, MarcFormat::Rusmarc, MarcFormat::Marc21);
    EXPECT_TRUE(std::ranges::find(taken.omitted, E::Name) != taken.omitted.end());
    EXPECT_EQ(taken.omittedTags, std::vector<std::string>{"941"});
}

} // namespace kitapdar::catalogue
