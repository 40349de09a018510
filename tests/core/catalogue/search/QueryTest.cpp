#include "core/catalogue/search/query/Query.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace kitapdar::catalogue {

namespace {

std::string understood(std::string_view text) {
    const auto query = parseQuery(text);
    return query ? describe(*query) : "nothing";
}

struct Case {
    const char* typed;
    const char* understood;
};

class SearchQueryCases : public ::testing::TestWithParam<Case> {};

/// As if typing went on behind it: no word is a beginning.
std::string finished(const nlohmann::json& typed) {
    std::string text = understood(typed.get<std::string>());
    std::erase(text, '*');
    return text;
}

/// Pieces that the language gives a meaning to, and others.
rc::Gen<std::string> queryText() {
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "(", ")", "\"", "«", "-", "NOT", " OR ", "||", "&&", "author:", "year:", "1990-", "isbn:", "inv:", "абай",
            "Қан", " ", ":", "ъ", "\xff", std::string(1, '\0'), "x", "lang:", "*", "'")),
        [](const std::vector<std::string>& parts) {
            std::string text;
            for (const std::string& part : parts) text += part;
            return text;
        });
}

bool wellFormed(const QueryNode& node) {
    const bool group = node.kind == QueryNode::Kind::And || node.kind == QueryNode::Kind::Or;
    if (group != (node.children.size() >= 2)) return false;
    if ((node.kind == QueryNode::Kind::Not) != (node.children.size() == 1)) return false;
    return std::ranges::all_of(node.children,
                               [&](const QueryNode& child) { return child.kind != node.kind && wellFormed(child); });
}

} // namespace

TEST_P(SearchQueryCases, AreUnderstood) { EXPECT_EQ(understood(GetParam().typed), GetParam().understood); }

INSTANTIATE_TEST_SUITE_P(
    Table, SearchQueryCases,
    ::testing::Values(
        Case{"", "nothing"}, Case{"  \t", "nothing"}, Case{"-", "nothing"}, Case{"абай", "абай*"},
        Case{"Абай Жолы", "абай жолы*"}, Case{"абай ", "абай*"}, Case{"\"абай жолы\"", "\"абай жолы\""},
        Case{"«абай жолы»", "\"абай жолы\""}, Case{"\"абай жо", "\"абай жо\"*"},
        Case{"абай -роман", "(and абай (not роман))"}, Case{"абай NOT роман", "(and абай (not роман))"},
        Case{"-роман", "(not роман)"}, Case{"--роман", "(not роман)"}, Case{"NOT NOT роман", "роман"},
        Case{"абай - роман", "абай роман*"}, Case{"қан-мен тер", "қан мен тер*"}, Case{"a b OR c d", "(or a b* c d*)"},
        Case{"a AND b", "a b*"}, Case{"(a OR b) c", "(and (or a* b) c*)"}, Case{"(a OR (b OR c", "(or a* b* c*)"},
        Case{"a) b", "(and a b*)"}, Case{"OR", "or"}, Case{"AND OR NOT", "and or not"}, Case{"NOT", "not"},
        Case{"title:NOT", "title:not"}, Case{"\"\" OR \"\"", "or"}, Case{"&& ||", "nothing"}, Case{"a OR", "a*"},
        Case{"OR a", "a*"}, Case{"or", "or*"}, Case{"()", "nothing"}, Case{"author:Әуезов", "author:әуезов*"},
        Case{"Автор: Әуезов", "author:әуезов*"}, Case{"author:Әуезов title:жол", "(and author:әуезов title:жол*)"},
        Case{"author:(a OR b)", "(or author:a* author:b)"}, Case{"title:\"абай жолы\"", "title:\"абай жолы\""},
        Case{"-title:жол", "(not title:жол)"}, Case{"author:", "nothing"},
        Case{"publisher:жазушы", "publisher:жазушы*"}, Case{"баспа:жазушы", "publisher:жазушы*"},
        Case{"printer:жазушы", "printer жазушы*"}, Case{"year:2001", "year:2001-2001"},
        Case{"year:1990-1999", "year:1990-1999"}, Case{"year:1990–1999", "year:1990-1999"},
        Case{"year:1999-1990", "year:1990-1999"}, Case{"year:1990-", "year:1990-2199"},
        Case{"year:-1917", "year:0-1917"}, Case{"жыл:1917", "year:1917-1917"}, Case{"year:жаңа", "жаңа"},
        Case{"year:", "nothing"}, Case{"year:99999", "99999"}, Case{"lang:kk", "lang:kaz"},
        Case{"lang:rus", "lang:rus"}, Case{"isbn:5-02-003206-9", "isbn:5-02-003206-9"},
        Case{"inv:А-17/2", "inv:А-17/2"}, Case{"inv:\"А 17\"", "inv:А 17"}, Case{"5-02-003206-9", "#5-02-003206-9*"},
        Case{"абай 1948 жол", "(and абай #1948 жол*)"}, Case{"title:1984", "title:1984*"}, Case{"ъ", "nothing"},
        Case{"!!! ???", "nothing"}, Case{"C++", "c*"}, Case{"1990-1999", "(or #1990-1999* year:1990-1999)"},
        Case{"1990 – 1999", "(or year:1990-1999 (and #1990 #1999*))"},
        Case{"абай 1990-1999", "(and абай (or #1990-1999* year:1990-1999))"},
        Case{"978 601 200 123 5", "(or ##978 601 200 123 5 (and #978 #601 #200 #123 #5*))"},
        Case{"ISBN 978-601-200-123-5", "(or ##ISBN 978-601-200-123-5 (and isbn #978-601-200-123-5*))"},
        Case{"И 345/2", "(or ##И 345/2 (and и #345/2*))"}, Case{"абай 345/2", "(and абай #345/2*)"},
        Case{"isbn:978 601 200 123 5", "isbn:978 601 200 123 5"}, Case{"inv:И 345/2", "inv:И 345/2"},
        Case{"inv:17 жол", "(and inv:17 жол*)"}, Case{"issn:0015-220X", "isbn:0015-220X"},
        Case{"тіл:қазақша", "lang:kaz"}, Case{"тілі:орыс", "lang:rus"}, Case{"язык:русский", "lang:rus"},
        Case{"язык:немецкий", "lang:ger"}, Case{"lang:English", "lang:eng"}, Case{"lang:deu", "lang:ger"},
        Case{"lang:ағылшын", "lang:eng"}, Case{"lang:nowhere", "lang:nowhere"}, Case{"lang:\"ор с\"", "lang:rus"},
        Case{"lang:ор", "lang:rus"}, Case{"(84 Қаз 7)", "(or ##84 Қаз 7 (and #84 қаз #7))"},
        Case{"«И 345/2»", "(or \"и 345 2\" ##И 345/2)"},
        Case{"\"978-601-200-123-5\"", "(or \"978 601 200 123 5\" ##978-601-200-123-5)"},
        Case{"\"абай 1948\"", "\"абай 1948\""}, Case{"84 Қаз 7", "(or ##84 Қаз 7 (and #84 қаз #7*))"},
        Case{"dysfunc OR tolstoy", "(or dysfunc* tolstoy*)"},
        Case{"-dysfunc OR tolstoy", "(or (not dysfunc) tolstoy*)"}, Case{"\"ab\" OR c", "(or \"ab\" c*)"},
        Case{"title:А OR author:Б", "(or title:а* author:б*)"}));

TEST(SearchQueryTest, AgreesWithTheCasesOfEvergreen) {
    const auto path = test::sharedData("conformance/text_evergreen.json");
    NEEDS_SHARED(path);
    const auto cases = nlohmann::json::parse(test::readFile(path));
    for (const auto& pair : cases.at("query_equivalent")) {
        EXPECT_EQ(finished(pair[0]), finished(pair[1]));
    }
    for (const auto& pair : cases.at("query_different")) {
        EXPECT_NE(finished(pair[0]), finished(pair[1]));
    }
    EXPECT_EQ(understood("-\"unclosed phrase must parse in < 1 s"), "(not \"unclosed phrase must parse in 1 s\")");
    EXPECT_EQ(understood("concerto -on_reserve(1)"), "(and concerto (not #on_reserve(1)))");
}

TEST(SearchQueryTest, DeepBracketsAndEndlessInputAreCut) {
    EXPECT_EQ(understood(std::string(5000, '(') + "a"), "nothing");
    EXPECT_LT(understood(std::string(100000, 'a')).size(), 1100U);
    std::string many;
    for (int i = 0; i < 500; ++i) many += "a ";
    EXPECT_EQ(std::ranges::count(understood(many), 'a'), 40);
    EXPECT_EQ(understood("((((a))))"), "a");
}

RC_GTEST_PROP(SearchQueryTest, AnyBytesGiveAWellFormedQuery, (const std::string& bytes)) {
    const auto query = parseQuery(bytes);
    RC_ASSERT(!query || wellFormed(*query));
}

RC_GTEST_PROP(SearchQueryTest, AnyMixOfSignsGivesAWellFormedQuery, ()) {
    const auto query = parseQuery(*queryText());
    RC_ASSERT(!query || wellFormed(*query));
}

} // namespace kitapdar::catalogue
