// Both engines find the same records in the same order, whatever is searched in whatever records.
#include "core/catalogue/search/RecordSearch.h"
#include "core/catalogue/search/index/Fts5Engine.h"
#include "core/catalogue/search/index/TsEngine.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/Shared.h"

#include <rapidcheck/gtest.h>

#include <map>
#include <sstream>

namespace kitapdar::catalogue {

namespace {

using rc::gen::element;

const std::vector<std::string>& vocabulary() {
    static const std::vector<std::string> words = {
        "абай",    "Абайдың",  "жолы",   "жол",      "ж",        "қазақ", "қазақстан", "казахстан", "роман",
        "Романов", "әдебиеті", "тарих",  "ұл",       "үл",       "ul",    "o'brien",   "Qazaq",     "war",
        "и",       "кітап",    "кітабы", "Кзыл",     "Орда",     "1948",  "19",        "2001",      "№5",
        "ёлка",    "елка",     "ъ",      "中文",     "\xff\xfe", "٣٤",    "ﬁne",       "naïve",     "Ⅻ",
        "a\\b",    "'",        "\"",     "&|!:*",    "<a",       "#0",    "=tабай",    "·абай",     "¤book",
        "£kaz",    "<¤",       "𐍈𐍈",     "e\u0301a", "ǅ",        "ß"};
    return words;
}

rc::Gen<std::string> textOf(int most) {
    return rc::gen::mapcat(rc::gen::inRange(0, most + 1), [](int count) {
        return rc::gen::map(rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(count),
                                                                         rc::gen::elementOf(vocabulary())),
                            [](const std::vector<std::string>& words) {
                                std::string text;
                                for (const std::string& word : words) text += word + ' ';
                                return text;
                            });
    });
}

/// The first letters of a word of the vocabulary, or all of it.
rc::Gen<std::string> beginning() {
    return rc::gen::mapcat(rc::gen::elementOf(vocabulary()), [](const std::string& word) {
        return rc::gen::map(rc::gen::inRange<std::size_t>(1, word.size() + 1),
                            [word](std::size_t bytes) { return word.substr(0, bytes); });
    });
}

rc::Gen<std::string> queryText() {
    const auto piece = rc::gen::oneOf(
        rc::gen::elementOf(vocabulary()), rc::gen::elementOf(vocabulary()), beginning(),
        element<std::string>("\"", "«", "»", "(", ")", "-", " -", " OR ", " NOT ", "&&",
                             "author:", "title:", "subject:", "year:1948", "year:19", "year:1900-1999", "year:1000-",
                             "year:-1950", "lang:kaz", "lang:\xff", "lang:KAZ ", "*", std::string(1, '\0'), "\t"),
        rc::gen::just(std::string(" ")), rc::gen::just(std::string(" ")));
    return rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 8), [piece](std::size_t count) {
        return rc::gen::map(rc::gen::container<std::vector<std::string>>(count, piece),
                            [](const std::vector<std::string>& all) {
                                std::string text;
                                for (const std::string& each : all) text += each;
                                return text;
                            });
    });
}

rc::Gen<Facets> anyFacets() {
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 12), rc::gen::inRange(1900, 2030)),
                        [](const std::tuple<int, int>& dice) {
                            const auto [kind, year] = dice;
                            Facets facets;
                            if (kind == 1 || kind == 2) facets.languages = {"kaz"};
                            if (kind == 2) facets.languages.emplace_back("r'us\\\xff");
                            if (kind == 3) facets.kinds = {"serial", "book"};
                            if (kind == 4 || kind == 5) facets.yearFrom = year;
                            if (kind == 5 || kind == 6) facets.yearTo = year + 20;
                            return facets;
                        });
}

class SearchEnginesTest : public ::testing::Test {
protected:
    void add(std::int64_t id, const DocumentSource& source) {
        const DocumentText text = documentText(source);
        const auto addedHere = sqlite.write([&](storage::Transaction& tx) { return fts5.add(tx, {{id, text}}); });
        const auto addedThere = postgres.write([&](storage::Transaction& tx) { return ts.add(tx, {{id, text}}); });
        ASSERT_TRUE(addedHere) << addedHere.error().detail;
        ASSERT_TRUE(addedThere) << addedThere.error().detail;
    }

    void addTitle(std::int64_t id, std::string_view title) {
        DocumentSource source;
        source.title = title;
        source.kind = "book";
        add(id, source);
    }

    void addAny(std::int64_t id) {
        const std::string title = *textOf(6);
        const std::string authors = *textOf(3);
        const std::string subjects = *textOf(4);
        const std::string series = *textOf(3);
        DocumentSource source;
        source.title = title;
        source.authors = authors;
        source.subjects = subjects;
        source.series = series;
        source.language = *element<std::string_view>("kaz", "rus", "KAZ", "", "r'us\\\xff");
        source.kind = *element<std::string_view>("book", "serial", "article");
        const int year = *rc::gen::inRange(1890, 2030);
        if (year > 1900) source.year = year;
        add(id, source);
    }

    static std::vector<std::int64_t> found(test::MemoryLibrary& library, const SearchEngine& engine,
                                           const std::string& text, const Facets& facets, std::size_t limit) {
        const auto ids = library.read([&](storage::Snapshot& snapshot) -> Result<std::vector<RecordId>> {
            TRY(const auto search, RecordSearch::of(engine, snapshot, text, facets));
            return search.newest(snapshot, limit);
        });
        EXPECT_TRUE(ids) << text << ": " << ids.error().detail;
        std::vector<std::int64_t> numbers;
        if (!ids) return numbers;
        for (const RecordId id : *ids) numbers.push_back(id.value);
        return numbers;
    }
    std::vector<std::int64_t> here(const std::string& text, const Facets& facets = {}, std::size_t limit = 1'000'000) {
        return found(sqlite, fts5, text, facets, limit);
    }
    std::vector<std::int64_t> there(const std::string& text, const Facets& facets = {}, std::size_t limit = 1'000'000) {
        return found(postgres, ts, text, facets, limit);
    }

    test::MemoryLibrary sqlite{storage::Engine::Sqlite};
    test::MemoryLibrary postgres{storage::Engine::Postgres};
    Fts5Engine fts5;
    TsEngine ts;
};

} // namespace

TEST_F(SearchEnginesTest, FindTheSameForAnyQuery) {
    std::int64_t id = 0;
    int answers = 0;
    EXPECT_TRUE(rc::check([&] {
        for (int i = 0; i < 5; ++i) addAny(id += *rc::gen::inRange(1, 400));
        for (int i = 0; i < 10; ++i) {
            const std::string text = *queryText();
            const Facets facets = *anyFacets();
            const auto limit = *element<std::size_t>(1, 7, 100'000);
            const auto ids = here(text, facets, limit);
            if (!ids.empty()) ++answers;
            RC_ASSERT(ids == there(text, facets, limit));
        }
    }));
    EXPECT_GT(id, 20'000) << "several blocks of records";
    EXPECT_GT(answers, 200) << "most would be alike by finding nothing";
}

TEST_F(SearchEnginesTest, ReadAsFarBackAsTheLimitWants) {
    // Frequent in the oldest, rare in the newest: what the newest blocks tell is wrong.
    for (std::int64_t i = 1; i <= 300; ++i) addTitle(i * 200, i < 150 || i % 40 == 0 ? "абай жолы" : "қан мен тер");
    for (const std::size_t limit : {1U, 3U, 10U, 100U, 150U, 200U, 1000U}) {
        for (const char* text : {"абай", "тер", "а", "\"абай жолы\"", "-тер", "", "жоқ"}) {
            EXPECT_EQ(here(text, {}, limit), there(text, {}, limit)) << text << ' ' << limit;
        }
    }
}

TEST_F(SearchEnginesTest, HoldTheSameOfARecordThatIsTooLarge) {
    std::string many;
    for (int i = 0; i < 4000; ++i) many += "сөз" + std::to_string(i % 700) + " абай" + (i % 3 ? " " : " жолы ");
    addTitle(1, many);
    addTitle(2, std::string(5000, 'w') + " соңы");
    std::string letters;
    for (int i = 0; i < 5000; ++i) {
        letters += static_cast<char>('a' + i % 26);
        letters += std::string(300, static_cast<char>('a' + i % 25)) + std::to_string(i) + ' ';
    }
    addTitle(3, letters);
    for (const std::string& text :
         {std::string("абай"), std::string("\"абай жолы\""), std::string("сөз699"), std::string("сөз12"),
          std::string("соңы"), std::string(300, 'w'), std::string(600, 'w'), std::string("w"), std::string("a"),
          std::string("\"сөз1 абай жо"), std::string("title:ж")}) {
        EXPECT_EQ(here(text), there(text)) << text;
    }
}

TEST_F(SearchEnginesTest, AgreeAboutRealSearches) {
    NEEDS_SHARED(test::sharedData("search_pairs.tsv"));
    std::istringstream file(test::readFile(test::sharedData("search_pairs.tsv")));
    std::vector<std::string> typed;
    std::string line;
    std::getline(file, line);
    for (std::int64_t id = 1; std::getline(file, line); ++id) {
        std::istringstream cells(line);
        std::string query;
        std::string title;
        std::getline(cells, query, '\t');
        std::getline(cells, title, '\t');
        typed.push_back(query);
        addTitle(id, title);
    }
    ASSERT_GT(typed.size(), 20U);
    for (const std::string& query : typed) {
        for (std::size_t bytes = 1; bytes <= query.size(); ++bytes) {
            const std::string text = query.substr(0, bytes);
            EXPECT_EQ(here(text), there(text)) << text;
        }
    }
}

} // namespace kitapdar::catalogue
