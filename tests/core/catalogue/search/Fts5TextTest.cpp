#include "core/catalogue/search/index/Fts5Text.h"
#include "core/catalogue/search/query/QueryMatch.h"

#include <gtest/gtest.h>

namespace kitapdar::catalogue {

namespace {

std::string rendered(std::string_view typed) {
    const auto query = parseQuery(typed);
    return query ? fts5Text(matchOf(*query, {}, CodeTruth(codesOf(*query).size(), false))) : "nothing";
}

} // namespace

TEST(Fts5Text, QuotesEachWordAndLeavesTheLastOpen) {
    EXPECT_EQ(rendered("жолы аба"), R"("joli" AND "aba"*)");
    EXPECT_EQ(rendered("\"абай жолы\""), R"("abai joli")");
    EXPECT_EQ(rendered("\"абай жо"), R"("abai jo"*)");
}

TEST(Fts5Text, NamesTheColumnOfEachWord) {
    EXPECT_EQ(rendered("title:жолы author:аба"), R"({title} : "joli" AND {author} : "aba"*)");
    EXPECT_EQ(rendered("subject:\"абай жолы\""), R"({subject} : "abai joli")");
}

TEST(Fts5Text, PutsGroupsInBrackets) {
    EXPECT_EQ(rendered("(жолы OR роман) аба"), R"(("joli"* OR "roman") AND "aba"*)");
    EXPECT_EQ(rendered("жолы -роман"), R"("joli" NOT "roman")");
    EXPECT_EQ(rendered("-роман"), R"("¤"* NOT "roman")");
}

TEST(Fts5Text, DoublesAQuote) { EXPECT_EQ(fts5Text(Match::phrase({"a\"b", "c"})), R"("a""b c")"); }

} // namespace kitapdar::catalogue
