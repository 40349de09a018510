#include "core/catalogue/NameService.h"
#include "core/catalogue/RecordQueries.h"
#include "tests/core/catalogue/Records.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <random>

namespace kitapdar::catalogue {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class SearchIndexTest : public CatalogueTest {
protected:
    /// The pane of facets against one search for each of its numbers.
    void expectPlainCounts(const std::string& text, const Facets& chosen) {
        const auto counts = library.read([&](storage::Snapshot& s) { return index->facets(s, text, chosen); });
        ASSERT_TRUE(counts) << counts.error().detail;
        const auto many = [&](Facets facets) { return search(text, facets, 1).found; };
        EXPECT_EQ(counts->found, many(chosen));
        Facets available = chosen;
        available.onlyAvailable = true;
        EXPECT_EQ(counts->available, many(available));
        std::int64_t languagesFound = 0;
        for (const auto& [language, count] : counts->languages) {
            Facets only = chosen;
            only.languages = {language};
            EXPECT_EQ(count, many(only)) << language;
            ++languagesFound;
        }
        for (const char* language : {"kaz", "rus", "eng"}) {
            Facets only = chosen;
            only.languages = {language};
            languagesFound -= many(only) > 0 ? 1 : 0;
        }
        EXPECT_EQ(languagesFound, 0) << "none is missing, none is too much";
        for (const auto& [decade, count] : counts->decades) {
            Facets only = chosen;
            only.yearFrom = decade;
            only.yearTo = decade + 9;
            EXPECT_EQ(count, many(only)) << decade;
        }
        expectPlainPlaceCounts(text, chosen);
    }

    void expectPlainPlaceCounts(const std::string& text, const Facets& chosen) {
        const auto counts = library.read([&](storage::Snapshot& s) { return index->placeCounts(s, text, chosen); });
        ASSERT_TRUE(counts) << counts.error().detail;
        std::int64_t unseen = 0;
        for (const char* place : {"main", "kids", "store"}) {
            Facets only = chosen;
            only.places = {place};
            const auto counted = std::ranges::find(*counts, place, &PlaceCounts::value_type::first);
            const auto found = search(text, only, 1).found;
            EXPECT_EQ(counted == counts->end() ? 0 : counted->second, found) << text << ' ' << place;
            unseen += found > 0 ? 1 : 0;
            const auto listed = library.read([&](storage::Snapshot& s) { return RecordQueries().ids(s, {}, only); });
            ASSERT_TRUE(listed);
            if (!text.empty()) continue;
            EXPECT_EQ(std::ssize(*listed), found) << "the list and the search filter alike";
        }
        EXPECT_EQ(std::ssize(*counts), unseen) << "no place without records, none that is not known";
    }

    void addFew() {
        abai = add({"Абай жолы", "Әуезов, М. О.", 1948, "kaz", "Қазақ әдебиеті", "9785020032064", "Жазушы"});
        way = add({"Путь Абая", "Ауэзов, М. О.", 1960, "rus", "Роман", "", "Художественная литература"});
        kyzylorda = add({"Қызылорда облысының тарихы", "", 1998, "kaz", "Тарих", "", "Тұмар"});
        war = add({"War and peace", "Tolstoy, L.", 1993, "eng", "", "", "Penguin"});
    }

    RecordId abai{0};
    RecordId way{0};
    RecordId kyzylorda{0};
    RecordId war{0};
};

} // namespace

TEST_F(SearchIndexTest, FindsWordsInEverySpelling) {
    addFew();
    for (const char* typed :
         {"абай жолы", "АБАЙ", "abai joly", "Abay zholy", "аба", "әуезов", "auezov", "əуезов жол"}) {
        EXPECT_THAT(titles(typed), ::testing::Contains("Абай жолы")) << typed;
    }
    EXPECT_THAT(titles("абай түлкі"), IsEmpty());
}

TEST_F(SearchIndexTest, ExactWordsOfTheIndexNeverMeetFoldedOnes) {
    addFew();
    EXPECT_THAT(titles("шар"), IsEmpty()) << "its skeleton is written like the English word war";
    EXPECT_THAT(titles("war"), ElementsAre("War and peace"));
    EXPECT_THAT(titles("book"), IsEmpty()) << "the kind of a record is no word of it";
}

TEST_F(SearchIndexTest, OnlyTheLastWordIsABeginning) {
    addFew();
    EXPECT_THAT(titles("жолы аба"), ElementsAre("Абай жолы"));
    EXPECT_THAT(titles("аба жолы"), IsEmpty());
    EXPECT_THAT(titles("\"абай жолы\""), ElementsAre("Абай жолы"));
    EXPECT_THAT(titles("\"жолы абай\""), IsEmpty());
    EXPECT_THAT(titles("\"абай жо"), ElementsAre("Абай жолы"));
}

TEST_F(SearchIndexTest, CombinesWordsAndFields) {
    addFew();
    EXPECT_THAT(titles("\"абай\" OR тарих"), UnorderedElementsAre("Абай жолы", "Қызылорда облысының тарихы"));
    EXPECT_THAT(titles("абай OR тарих"), UnorderedElementsAre("Абай жолы", "Путь Абая", "Қызылорда облысының тарихы"))
        << "a word before OR is a beginning, too";
    EXPECT_THAT(titles("абая -роман"), IsEmpty());
    EXPECT_THAT(titles("-абай -абая"), UnorderedElementsAre("Қызылорда облысының тарихы", "War and peace"));
    EXPECT_THAT(titles("subject:роман"), ElementsAre("Путь Абая"));
    EXPECT_THAT(titles("subject:жазушы"), IsEmpty()) << "a publisher is no subject";
    EXPECT_THAT(titles("жазушы"), ElementsAre("Абай жолы"));
    EXPECT_THAT(titles("author:абай"), IsEmpty());
    EXPECT_THAT(titles("title:(путь OR жолы)"), UnorderedElementsAre("Путь Абая", "Абай жолы"));
    EXPECT_THAT(titles("lang:ru"), ElementsAre("Путь Абая"));
    EXPECT_THAT(titles("lang:ru OR lang:eng"), UnorderedElementsAre("Путь Абая", "War and peace"));
    EXPECT_THAT(titles("!!!"), IsEmpty());
    EXPECT_EQ(search("").found, 4) << "an empty box shows everything";
}

TEST_F(SearchIndexTest, FindsYearsAndRangesOfYears) {
    addFew();
    add({"Өткен күн", "", 0});
    EXPECT_THAT(titles("year:1960"), ElementsAre("Путь Абая"));
    EXPECT_THAT(titles("year:1990-1999"), UnorderedElementsAre("Қызылорда облысының тарихы", "War and peace"));
    EXPECT_THAT(titles("year:1949-1997"), UnorderedElementsAre("Путь Абая", "War and peace"));
    EXPECT_THAT(titles("year:-1959"), ElementsAre("Абай жолы"));
    EXPECT_EQ(search("year:1000-").found, 4);
    EXPECT_EQ(search("-year:1000-").found, 1);
    EXPECT_THAT(titles("абай 1948"), ElementsAre("Абай жолы"));
}

TEST_F(SearchIndexTest, EveryRangeOfYearsIsCoveredExactly) {
    std::map<int, RecordId> byYear;
    for (const int year : {1574, 1700, 1799, 1800, 1899, 1900, 1909, 1910, 1987, 1999, 2000, 2026}) {
        byYear.emplace(year, add({"Кітап", "", year}));
    }
    EXPECT_TRUE(rc::check([&] {
        const int from = *rc::gen::inRange(1500, 2100);
        const int to = *rc::gen::inRange(from, 2100);
        Facets facets;
        facets.yearFrom = from;
        facets.yearTo = to;
        const auto expected =
            std::ranges::count_if(byYear, [&](const auto& each) { return each.first >= from && each.first <= to; });
        RC_ASSERT(search("year:" + std::to_string(from) + "-" + std::to_string(to)).found == expected);
        RC_ASSERT(search("", facets).found == expected);
    }));
}

TEST_F(SearchIndexTest, FindsByIsbnInBothLengthsAndWithoutTheField) {
    addFew();
    for (const char* typed : {"isbn:9785020032064", "isbn:5-02-003206-9", "9785020032064", "5020032069",
                              "978-5-02-003206-4", "isbn:\"5 02 003206 9\""}) {
        EXPECT_THAT(titles(typed), ElementsAre("Абай жолы")) << typed;
    }
    EXPECT_THAT(titles("isbn:9785020032065"), IsEmpty());
    EXPECT_THAT(titles("9785020032064 -абай"), IsEmpty());
    EXPECT_THAT(titles("9785020032064 OR war"), UnorderedElementsAre("Абай жолы", "War and peace"));
}

TEST_F(SearchIndexTest, FindsByNumbersOfCopies) {
    addFew();
    addCopy(abai, "KZL0000042");
    addCopy(war, "17/2");
    EXPECT_THAT(titles("inv:KZL0000042"), ElementsAre("Абай жолы"));
    EXPECT_THAT(titles("kzl0000042"), ElementsAre("Абай жолы"));
    EXPECT_THAT(titles("17/2"), ElementsAre("War and peace"));
    EXPECT_THAT(titles("B17/2"), ElementsAre("War and peace"));
    EXPECT_THAT(titles("inv:17/2 OR inv:KZL0000042"), UnorderedElementsAre("Абай жолы", "War and peace"));
    EXPECT_THAT(titles("-inv:17/2 lang:eng"), IsEmpty());
    EXPECT_THAT(titles("inv:99"), IsEmpty());
    Facets english;
    english.languages = {"eng"};
    EXPECT_THAT(titles("inv:KZL0000042", english), IsEmpty());
}

TEST_F(SearchIndexTest, FormsOfANameFindEachOther) {
    addFew();
    const NameService names(library.journal());
    const auto group =
        library.write([&](storage::Transaction& tx) { return names.add(tx, library.by(tx), 0, "Кзыл-Орда"); });
    ASSERT_TRUE(group);
    for (const char* form : {"Қызылорда", "Перовск"}) {
        ASSERT_TRUE(
            library.write([&](storage::Transaction& tx) { return names.add(tx, library.by(tx), *group, form); }));
    }
    const auto old = add({"Из истории Кзыл-Орды и уезда", "", 1927});
    add({"Кзыл-Орда: очерки", "", 1930});
    for (const char* typed : {"Кзыл-Орда", "кзыл орда", "Перовск", "kyzylorda", "\"Кзыл-Орда\"", "«Перовск»"}) {
        EXPECT_THAT(titles(typed), ::testing::IsSupersetOf({"Қызылорда облысының тарихы", "Кзыл-Орда: очерки"}))
            << typed;
    }
    EXPECT_THAT(titles("перовск тарихы"), ElementsAre("Қызылорда облысының тарихы"));
    EXPECT_THAT(titles("title:перовск очерки"), ElementsAre("Кзыл-Орда: очерки"));
    EXPECT_NE(old, abai);
}

TEST_F(SearchIndexTest, ExactWordsComeFirst) {
    add({"Ул туралы"});
    add({"Үл туралы"});
    const auto wanted = add({"Ұл туралы"});
    add({"Ол ұлы туралы"});
    add({"Үлгі"});
    EXPECT_EQ(search("ұл").rows.front().id, wanted);
    EXPECT_EQ(search("ұл").found, 5);
}

TEST_F(SearchIndexTest, YoIsNearerThanOtherFoldedLetters) {
    add({"Эльки"});
    add({"Ёлки"});
    add({"Ялки"});
    EXPECT_EQ(titles("елки").front(), "Ёлки");
}

TEST_F(SearchIndexTest, ManyHitsComeNewestFirstButExactOnesBefore) {
    const auto exact = add({"Ұл"});
    for (int i = 0; i < 320; ++i) add({"Ул " + std::to_string(i)});
    const auto last = add({"Ул соңғы"});
    const SearchHits hits = search("ұл", {}, 10);
    EXPECT_EQ(hits.found, 322);
    EXPECT_FALSE(hits.more);
    EXPECT_EQ(hits.rows[0].id, exact);
    EXPECT_EQ(hits.rows[1].id, last);
    // Pages go on where the one before ended.
    std::vector<RecordId> paged;
    for (int offset = 0; offset < 322; offset += 50) {
        for (const RecordRow& row : search("ұл", {}, 50, offset).rows) paged.push_back(row.id);
    }
    EXPECT_EQ(paged.size(), 322U);
    std::ranges::sort(paged);
    EXPECT_TRUE(std::ranges::adjacent_find(paged) == paged.end());
}

TEST_F(SearchIndexTest, FacetsChooseAndCount) {
    addFew();
    Facets facets;
    facets.languages = {"kaz"};
    EXPECT_EQ(search("", facets).found, 2);
    facets.yearFrom = 1990;
    EXPECT_THAT(titles("", facets), ElementsAre("Қызылорда облысының тарихы"));
    facets.kinds = {"serial"};
    EXPECT_THAT(titles("", facets), IsEmpty());

    const auto copy = addCopy(abai, "1");
    addCopy(way, "2", collection::CopyState::Bindery);
    Facets available;
    available.onlyAvailable = true;
    EXPECT_THAT(titles("", available), ElementsAre("Абай жолы"));
    EXPECT_EQ(search("абай").rows.front().available, 1);
    const auto counts = library.read([&](storage::Snapshot& s) { return index->facets(s, "", {}); });
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->available, 1);
    EXPECT_THAT(counts->languages, ElementsAre(std::pair{"kaz", 2}, std::pair{"eng", 1}, std::pair{"rus", 1}));
    EXPECT_THAT(counts->kinds, ElementsAre(std::pair{"book", 4}));
    EXPECT_THAT(counts->decades, ElementsAre(std::pair{1940, 1}, std::pair{1960, 1}, std::pair{1990, 2}));
    lend(copy);
    EXPECT_THAT(titles("", available), IsEmpty());
    EXPECT_THAT(titles("inv:1", available), IsEmpty());
    EXPECT_EQ(search("абай").rows.front().copies, 1);
    EXPECT_EQ(search("абай").rows.front().available, 0);
}

TEST_F(SearchIndexTest, FacetsCountAllThatIsFoundAndKeepWhatIsBesideTheChosen) {
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        for (int i = 0; i < 2300; ++i) {
            Book book{"Кітап " + std::to_string(i), "", 1900 + i % 120, i % 3 ? "kaz" : "rus"};
            const auto id = records.add(tx, library.by(tx), marcOf(book), MarcFormat::Marc21);
            if (!id) return fail(*faultIn(id.error()));
        }
        return {};
    }));
    const auto war = add({"War", "", 1993, "eng"});
    const auto counted = [&](const std::string& text, const Facets& facets) {
        const auto counts = library.read([&](storage::Snapshot& s) { return index->facets(s, text, facets); });
        EXPECT_TRUE(counts);
        return counts ? *counts : FacetCounts();
    };
    const auto all = counted("кітап", {});
    EXPECT_EQ(all.found, 2300);
    EXPECT_THAT(all.languages, ElementsAre(std::pair{"kaz", 1533}, std::pair{"rus", 767}));
    EXPECT_EQ(all.decades.size(), 12U);
    EXPECT_THAT(counted("", {}).languages.size(), 3U);

    Facets chosen;
    chosen.languages = {"rus"};
    chosen.yearFrom = 1950;
    chosen.yearTo = 1959;
    const auto narrowed = counted("кітап", chosen);
    EXPECT_EQ(narrowed.found, search("кітап", chosen, 1).found);
    EXPECT_EQ(narrowed.languages.size(), 2U) << "the other language can still be chosen";
    EXPECT_EQ(narrowed.decades.size(), 12U) << "and so can the other years";
    for (const auto& [language, count] : narrowed.languages) {
        Facets only = chosen;
        only.languages = {language};
        EXPECT_EQ(count, search("кітап", only, 1).found) << language;
    }
    for (const auto& [decade, count] : narrowed.decades) {
        Facets only = chosen;
        only.yearFrom = decade;
        only.yearTo = decade + 9;
        EXPECT_EQ(count, search("кітап", only, 1).found) << decade;
    }

    addCopy(war, "9");
    Facets available;
    available.onlyAvailable = true;
    const auto free = counted("", available);
    EXPECT_EQ(free.found, 1);
    EXPECT_EQ(free.available, 1);
    EXPECT_THAT(free.languages, ElementsAre(std::pair{"eng", 1}));
    EXPECT_EQ(counted("inv:9", {}).found, 1) << "a record that a number names";
    EXPECT_EQ(counted("9", {}).found, search("9").found);
    EXPECT_EQ(counted("!!!", {}).found, 0);
}

TEST_F(SearchIndexTest, FacetsAgreeWithAPlainCountOfWhateverLibrary) {
    std::mt19937 dice(7);
    const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    const char* const languages[] = {"kaz", "rus", "eng", "   "};
    const char* const places[] = {"main", "kids", "store", ""};
    using collection::CopyState;
    const CopyState states[] = {CopyState::InStock, CopyState::InStock, CopyState::Bindery, CopyState::Lost,
                                CopyState::WrittenOff};
    std::vector<RecordId> ids;
    std::vector<std::int64_t> copies;
    ASSERT_TRUE(library.write([](storage::Transaction& tx) {
        return tx.execute(
            "insert into reader (card, surname, category, registered_on, registered_until, name_key) values "
            "('R9', 'Оспан', 'adult', '2026-01-05', '2026-12-31', $1)",
            {storage::Blob{"k"}});
    }));
    for (int step = 0; step < 160; ++step) {
        if (ids.empty() || roll(2) == 0) {
            ids.push_back(add({roll(2) ? "Кітап" : "Дәптер", "", roll(4) ? 1950 + roll(60) : 0, languages[roll(4)]}));
        } else {
            const auto record = ids[static_cast<std::size_t>(roll(static_cast<int>(ids.size())))];
            copies.push_back(addCopy(record, std::to_string(5000 + step), states[roll(5)], places[roll(4)]));
        }
        if (!copies.empty() && roll(4) == 0) {
            const auto copy = copies[static_cast<std::size_t>(roll(static_cast<int>(copies.size())))];
            ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
                TRY(const auto returned, tx.execute("update loan set returned_at = 1 "
                                                    "where copy_id = $1 and returned_at is null",
                                                    {copy}));
                if (returned > 0) return returned;
                return tx.execute(
                    "insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) select $1, "
                    "id, 'home', 0, '2026-03-02', '2026-03-16' from reader where card = 'R9'",
                    {copy});
            }));
        }
        if (step % 8 != 0) continue;
        Facets chosen;
        if (roll(2)) chosen.languages = {languages[roll(3)]};
        if (roll(3) == 0) chosen.yearFrom = 1950 + roll(60);
        chosen.onlyAvailable = roll(3) == 0;
        if (roll(2)) chosen.places = {places[roll(3)]};
        if (roll(4) == 0) chosen.places = {"kids", "main"};
        for (const char* text : {"", "кітап", "5001"}) expectPlainCounts(text, chosen);
    }
}

TEST_F(SearchIndexTest, KeysThatAreMadeAnewHinderNoUndo) {
    const auto id = add({"Абай жолы"});
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update record set title_key = $2, author_key = $2 where id = $1",
                          {id, storage::Blob{"other"}});
    }));
    EXPECT_TRUE(library.undo());
    EXPECT_THAT(titles("абай"), IsEmpty());
}

TEST_F(SearchIndexTest, FollowsChangesAndUndo) {
    addFew();
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return records.edit(tx, library.by(tx), war, marcOf({"Соғыс және бейбітшілік", "Толстой, Л."}), 1);
    }));
    EXPECT_THAT(titles("war"), IsEmpty());
    EXPECT_THAT(titles("соғыс"), ElementsAre("Соғыс және бейбітшілік"));
    ASSERT_TRUE(library.undo());
    EXPECT_THAT(titles("war"), ElementsAre("War and peace"));
    EXPECT_THAT(titles("соғыс"), IsEmpty());
    ASSERT_TRUE(library.undo());
    EXPECT_THAT(titles("war"), IsEmpty()) << "the record itself was taken back";
}

TEST_F(SearchIndexTest, MatchesAreAllIdsAscending) {
    addFew();
    const auto ids = library.read([&](storage::Snapshot& s) { return index->matches(s, "абай OR абая OR war"); });
    ASSERT_TRUE(ids);
    EXPECT_THAT(*ids, ElementsAre(abai, way, war));
}

TEST_F(SearchIndexTest, HousekeepingEndsAndChangesNoAnswer) {
    for (int i = 0; i < 60; ++i) add({"Кітап " + std::to_string(i)});
    bool more = true;
    int steps = 0;
    while (more && steps < 100) {
        const auto step =
            library.write([&](storage::Transaction& tx) { return index->optimize(tx, SearchIndex::Step::Short); });
        ASSERT_TRUE(step);
        more = *step;
        ++steps;
    }
    EXPECT_LT(steps, 100);
    EXPECT_EQ(search("кітап").found, 60);
}

TEST_F(SearchIndexTest, TellsWhatTheKeysMeanUnderAnotherLayout) {
    addFew();
    EXPECT_EQ(search("genm").suggestion, "путь");
    EXPECT_EQ(search("цфк").suggestion, "war");
    EXPECT_EQ(search("путь").suggestion, "") << "it finds something as it is";
    EXPECT_EQ(search("zzzz").suggestion, "");
}

TEST_F(SearchIndexTest, NoInputIsEverAFault) {
    addFew();
    for (const char* typed :
         {"\"", "''", "NEAR(a b)", "title : a", "{title} : a", "a*", "^a", "a + b", "record_search", "a\" OR \"b",
          "(((((((((((((((((a", "-(-(-(-(a))))", "абай'", "o'brien", "'; drop table record"}) {
        search(typed);
    }
    std::string long_;
    for (int i = 0; i < 200; ++i)
        long_ += "сөз" + std::string(1, static_cast<char>('a' + i % 26)) + (i % 3 ? " " : " OR ");
    search(long_);
    EXPECT_TRUE(rc::check([&](const std::string& bytes) { search(bytes); }));
    EXPECT_TRUE(rc::check([&] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("(", ")", "\"", "-", " OR ", "&&", "author:", "year:19", "isbn:9785020032064",
                                          " абай", "Қан ", "17/2 ", "*"));
        std::string text;
        for (const std::string& part : parts) text += part;
        search(text);
    }));
}

} // namespace kitapdar::catalogue
