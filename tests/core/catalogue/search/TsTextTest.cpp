#include "core/catalogue/search/index/TsQueryText.h"
#include "core/catalogue/search/index/TsVectorText.h"
#include "core/catalogue/search/query/QueryMatch.h"

#include <gtest/gtest.h>

namespace kitapdar::catalogue {

namespace {

std::string rendered(std::string_view typed) {
    const auto query = parseQuery(typed);
    return query ? tsQueryText(matchOf(*query, {}, CodeTruth(codesOf(*query).size(), false))) : "nothing";
}

} // namespace

TEST(TsQueryText, AsksForShortBeginningsAsLexemesOfTheirOwn) {
    EXPECT_EQ(rendered("а"), "'<a'");
    EXPECT_EQ(rendered("жолы аба"), "'joli' & '<aba'");
    EXPECT_EQ(rendered("роман"), "'roman':*");
    EXPECT_EQ(rendered("year:1900-1999"), "'<¥19'");
}

TEST(TsQueryText, WritesPhrasesAsFollowingWords) {
    EXPECT_EQ(rendered("\"абай жолы\""), "('abai' <-> 'joli')");
    EXPECT_EQ(rendered("\"абай жо"), "('abai' <-> '<jo')");
    EXPECT_EQ(rendered("\"абай роман"), "('abai' <-> 'roman':*)");
}

TEST(TsQueryText, AsksForWordsOfAColumnAsLexemesOfTheirOwn) {
    EXPECT_EQ(rendered("title:жолы author:аба"), "'=tjoli' & '=aaba':*");
    EXPECT_EQ(rendered("subject:роман"), "'=sroman':*");
    EXPECT_EQ(rendered("subject:\"абай жолы\""), "('=sabai' <-> '=sjoli')");
}

TEST(TsQueryText, PutsGroupsInBrackets) {
    EXPECT_EQ(rendered("(жолы OR тер) аба"), "('joli':* | 'ter') & '<aba'");
    EXPECT_EQ(rendered("жолы -роман"), "'joli' & !'roman'");
    EXPECT_EQ(rendered("-роман"), "'<¤' & !'roman'");
    EXPECT_EQ(rendered("жолы -\"абай тер\""), "'joli' & !('abai' <-> 'ter')");
}

TEST(TsQueryText, DoublesWhatMeansSomethingInQuotes) {
    EXPECT_EQ(tsQueryText(Match::word("a'b\\c & d")), R"('a''b\\c & d')");
}

TEST(TsVectorText, CountsPlacesAndLeavesAGapBetweenColumns) {
    DocumentText text;
    text.title = "abai jo";
    text.author = "o";
    EXPECT_EQ(tsVectorText(text, 7),
              "'abai':1 '=tabai':1 '<a':1 '<ab':1 '<aba':1 'jo':2 '=tjo':2 '<j':2 '<jo':2 'o':4 '=ao':4 '<o':4 '#7'");
}

TEST(TsVectorText, HoldsExactWordsAndFacetsWithoutAPlace) {
    DocumentText text;
    text.exact = "·абай";
    text.facet = "¤book £kaz ¥1994 ¢199";
    EXPECT_EQ(tsVectorText(text, 0), "'·абай' '¤book' '<¤' '£kaz' '¥1994' '<¥' '<¥1' '<¥19' '¢199' '#0'");
}

} // namespace kitapdar::catalogue
