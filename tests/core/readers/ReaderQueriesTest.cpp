#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderTokens.h"
#include "tests/support/DeskLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::readers {

namespace {

class ReaderQueriesTest : public ::testing::Test {
protected:
    ReaderId add(const std::string& surname, const std::string& given, const std::string& patronymic, int year,
                 const std::string& phone = "", std::optional<std::string> card = std::nullopt) {
        NewReader reader;
        reader.name = {surname, given, patronymic};
        reader.birthDate = Day(year, 5, 12);
        reader.phone = phone;
        reader.card = std::move(card);
        const auto added =
            library.write([&](storage::Transaction& tx) { return library.readers.add(tx, library.by(tx), reader); });
        EXPECT_TRUE(added);
        return added->reader.id;
    }
    std::vector<ReaderId> find(const std::string& text, int limit = 20) {
        const auto rows = library.read(
            [&](storage::Snapshot& s) { return ReaderQueries().find(s, library.by(s), text, today, limit); });
        EXPECT_TRUE(rows) << text;
        std::vector<ReaderId> ids;
        for (const ReaderRow& row : *rows) ids.push_back(row.id);
        return ids;
    }
    std::vector<ReaderRow> page(const std::string& text, const PageRequest& request) {
        return *library.read(
            [&](storage::Snapshot& s) { return ReaderQueries().page(s, library.by(s), text, today, request); });
    }
    PageAnchors anchors(const std::string& text) {
        return *library.read([&](storage::Snapshot& s) { return ReaderQueries().anchors(s, library.by(s), text); });
    }

    const Day today{2026, 3, 2};
    test::DeskLibrary library;
};

} // namespace

/// FD-6
TEST_F(ReaderQueriesTest, FindsByPartsInAnyOrderAndEitherAlphabet) {
    const ReaderId zhanar = add("Ахметова", "Жанар", "Серікқызы", 2003, "+7 (701) 555-12-34", "A-117");
    const ReaderId zhanna = add("Ахметов", "Жандос", "", 1978, "", "KZR-2");
    const ReaderId shynar = add("Қуанышева", "Шынар", "Әбдіқызы", 2003);
    const std::vector<std::pair<std::string, std::vector<ReaderId>>> cases = {
        {"ахм жан 03", {zhanar}},
        {"03 ЖАН ахм", {zhanar}},
        {"akhm zhan 03", {zhanar}},
        {"Ахметова", {zhanar}},
        {"ахмет жан", {zhanna, zhanar}}, // in the order of names
        {"1978", {zhanna}},
        {"2003 шын", {shynar}},
        {"Куанышева", {shynar}}, // Қ typed as К
        {"quanysheva", {shynar}},
        {"абди", {shynar}},
        {"1234", {zhanar}},
        {"a-117", {zhanar}},
        {"A-1", {zhanar}},
        {"kzr-2", {zhanna}},
        {"кзр", {}}, // letters are names, not cards
        {"kzr", {}},
        {"ахм 78 жан", {zhanna}},
        {"ахм шын", {}},
        {"", {}},
        {"   ", {}},
        {"?!", {}},
        {"' or 1=1 --", {}},
        {"ахм%", {zhanna, zhanar}},
        {"_хм", {}},
    };
    for (const auto& [text, expected] : cases) EXPECT_EQ(find(text), expected) << text;
}

TEST_F(ReaderQueriesTest, FindsByAPhoneAsItIsWrittenAndByACardWithoutItsZeros) {
    const ReaderId zhanar = add("Ахметова", "Жанар", "", 2003, "+7 (701) 555-12-34", "000123");
    const ReaderId other = add("Сапаров", "Ерлан", "", 1990, "8 702 999 12 34", "7015551234");
    const ReaderId town = add("Ким", "Вера", "", 1980, "27-12-34", "A-9");
    for (const char* phone : {"+7 (701) 555-12-34", "8 701 555 12 34", "8(701)5551234", "701 555 12 34", "+77015551234",
                              "87015551234", "555-12-34", " 8-701-555-12-34 "}) {
        EXPECT_THAT(find(phone), testing::ElementsAre(zhanar)) << phone;
        EXPECT_EQ(anchors(phone).count, 1) << phone;
        EXPECT_EQ(page(phone, {"", 0, 5}).size(), 1U) << phone;
    }
    EXPECT_THAT(find("27-12-34"), testing::ElementsAre(town));
    EXPECT_THAT(find("7015551234"), testing::UnorderedElementsAre(zhanar, other)) << "a phone and a card";
    EXPECT_TRUE(find("8 701 555 12 35").empty());
    for (const char* card : {"123", "0123", "000123"}) EXPECT_THAT(find(card), testing::Contains(zhanar)) << card;
    EXPECT_TRUE(find("23").empty());
}

TEST_F(ReaderQueriesTest, WholeWordsComeFirst) {
    const ReaderId longer = add("Абаева", "Сәуле", "", 1990);
    const ReaderId exact = add("Серіков", "Аба", "", 1990);
    EXPECT_EQ(find("аба"), (std::vector<ReaderId>{exact, longer}));
    EXPECT_EQ(find("аба", 1), std::vector<ReaderId>{exact});
}

TEST_F(ReaderQueriesTest, WhatThousandsHaveIsFoundInTheSameOrder) {
    std::vector<ReaderId> expected = {add("Яковлев", "А", "", 1990)}; // the whole word, though last by name
    for (int i = 0; i < 2100; ++i) add(i % 3 == 0 ? "Бекова" : "Ахметова", "Асель", "", 1950 + i % 50);
    const auto byName = page("а", {{}, 0, 50});
    for (const ReaderRow& row : byName) {
        if (expected.size() < 40 && row.id != expected.front()) expected.push_back(row.id);
    }
    EXPECT_EQ(find("а", 40), expected);
    EXPECT_EQ(find("а", 1), std::vector<ReaderId>(1, expected.front()));
}

TEST_F(ReaderQueriesTest, FollowsEveryChangeOfTheReader) {
    const ReaderId id = add("Ким", "Ольга", "", 1990);
    auto reader = library.read([&](storage::Snapshot& s) { return ReaderQueries().byId(s, library.by(s), id); });
    (*reader)->name.surname = "Цой";
    library.change(**reader);
    EXPECT_TRUE(find("ким").empty());
    EXPECT_EQ(find("цой").size(), 1U);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(find("ким").size(), 1U);
    EXPECT_TRUE(find("цой").empty());
}

TEST_F(ReaderQueriesTest, ARowTellsOfLoans) {
    const ReaderId id = add("Ким", "Ольга", "", 1990, "", "R-1");
    library.addCopy("K-1");
    library.addCopy("K-2");
    library.clock().set(Day(2026, 2, 1));
    ASSERT_TRUE(library.lend("R-1", "K-1", true)) << "asks whether the clock is right";
    library.clock().set(today);
    ASSERT_TRUE(library.lend("R-1", "K-2", true));
    const auto rows =
        library.read([&](storage::Snapshot& s) { return ReaderQueries().find(s, library.by(s), "ким", today, 5); });
    ASSERT_EQ(rows->size(), 1U);
    const ReaderRow& row = rows->front();
    EXPECT_EQ(row.id, id);
    EXPECT_EQ(row.card, "R-1");
    EXPECT_EQ(row.birthYear, 1990);
    EXPECT_EQ(row.openLoans, 2);
    EXPECT_EQ(row.overdueLoans, 1);
    EXPECT_FALSE(row.blocked);
}

TEST_F(ReaderQueriesTest, ACardIsReadInAnyCaseWhenItIsOurOwn) {
    const ReaderId id = add("Ким", "Ольга", "", 1990);
    auto reader = library.read([&](storage::Snapshot& s) { return ReaderQueries().byId(s, library.by(s), id); });
    std::string small = (*reader)->card;
    std::ranges::transform(small, small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto found = library.read(
        [&](storage::Snapshot& s) { return ReaderQueries().byCard(s, library.by(s), text::ScannedCode(" " + small)); });
    ASSERT_TRUE(*found);
    EXPECT_EQ((*found)->id, id);
}

TEST_F(ReaderQueriesTest, PagesAreTheWholeListInTheKazakhOrder) {
    // More readers than one anchor's distance; written straight into the table, for speed.
    constexpr int count = 1203;
    const std::vector<std::string> surnames = {"Ә", "А", "Ң", "Н", "Қ", "К", "Я", "Ж"};
    ASSERT_TRUE(library.connection().beginWrite());
    for (int i = 0; i < count; ++i) {
        storage::Transaction tx(library.connection());
        NewReader reader;
        reader.name = {surnames[static_cast<std::size_t>(i) % surnames.size()] + "лиева", "Айша", ""};
        ASSERT_TRUE(library.readers.add(tx, library.by(tx), reader));
    }
    ASSERT_TRUE(library.connection().commit());

    for (const std::string text : {"", "айша"}) {
        const PageAnchors found = anchors(text);
        EXPECT_EQ(found.count, count);
        ASSERT_EQ(found.keys.size(), 2U);
        const auto all = page(text, {"", 0, count + 10});
        ASSERT_EQ(all.size(), static_cast<std::size_t>(count));
        EXPECT_EQ(all.front().name.surname, "Алиева");
        EXPECT_EQ(all.back().name.surname, "Ялиева");
        for (std::size_t anchor = 0; anchor < found.keys.size(); ++anchor) {
            for (const int skip : {0, 1, 137, 499}) {
                const auto part = page(text, {found.keys[anchor], skip, 5});
                const std::size_t start = (anchor + 1) * anchorDistance + static_cast<std::size_t>(skip);
                for (std::size_t i = 0; i < part.size(); ++i) EXPECT_EQ(part[i].id, all.at(start + i).id);
                EXPECT_EQ(part.size(), std::min<std::size_t>(5, count > start ? count - start : 0));
            }
        }
    }
    EXPECT_EQ(anchors("аша").count, 0);
    EXPECT_EQ(anchors("?!").count, 0) << "text without a word finds nobody, not everybody";
    EXPECT_TRUE(page("?!", {"", 0, 5}).empty());
    EXPECT_EQ(anchors("КЛИЕВА").count, 300) << "Қ and К are one letter for finding";
}

TEST(ReaderTokensTest, TokensAreWhatSomebodyRemembers) {
    Reader reader;
    reader.card = "KZR00000012";
    reader.name = {"Ахметова-Қуанышева", "Жанар", ""};
    reader.birthDate = Day(2003, 5, 12);
    reader.phone = "+7 (701) 555-12-34";
    const std::vector<std::string> expected = {"#kzr00000012", "03", "1234", "2003", "ahmetova", "janar", "kuaniweva"};
    EXPECT_EQ(tokensOf(reader), expected);
    reader.phone = "112";
    reader.birthDate.reset();
    EXPECT_EQ(tokensOf(reader).size(), 4U);
}

TEST(ReaderTokensTest, AQueryOfManyWordsIsCut) {
    EXPECT_EQ(queryWords("а б в г д е ж з и к л м").size(), 8U);
    for (const QueryWord& word : queryWords("abaj tsoj кап")) EXPECT_LE(word.beginnings.size(), 4U);
    EXPECT_LT(std::string("ж\xF0\x90\x80\x80"), afterPrefix("ж"));
}

} // namespace kitapdar::readers
