// Rules of places in places, where a value comes from, dates of rules.
#include "core/rules/LoanRules.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace kitapdar::rules {

namespace {

LoanRule rule(std::string name, std::string place, std::string category, std::string kind, std::string value) {
    return {0, std::move(name), std::move(place), std::move(category), std::move(kind), std::move(value)};
}

const ExplainedTerm& termOf(const std::vector<ExplainedTerm>& all, std::string_view name) {
    return *std::ranges::find_if(all, [name](const ExplainedTerm& term) { return term.type->name == name; });
}

} // namespace

TEST(RulesByPlaceTest, ANarrowerPlaceOutranksAWiderOneAndAnyPlaceACategory) {
    const LoanRules rules({rule("loan_days", "*", "child", "book", "1"), rule("loan_days", "branch", "*", "*", "2"),
                           rule("loan_days", "branch", "child", "book", "3"), rule("loan_days", "hall", "*", "*", "4"),
                           rule("renewals", "branch", "*", "*", "7")});
    EXPECT_EQ(rules.terms({"hall", "branch"}, "child", "book").loanDays, 4);
    EXPECT_EQ(rules.terms({"hall", "branch"}, "child", "book").renewals, 7) << "each rule by itself";
    EXPECT_EQ(rules.terms({"store", "branch"}, "child", "book").loanDays, 3);
    EXPECT_EQ(rules.terms({"store", "branch"}, "student", "book").loanDays, 2);
    EXPECT_EQ(rules.terms({"store"}, "child", "book").loanDays, 1);
    EXPECT_EQ(rules.terms({}, "student", "book").loanDays, 15);
}

TEST(RulesByPlaceTest, AnExplanationNamesTheWinnerAndWhatItBeats) {
    const LoanRules rules({rule("loan_days", "*", "*", "*", "20"), rule("loan_days", "*", "child", "*", "10"),
                           rule("loan_days", "hall", "*", "*", "ten"), rule("loan_days", "branch", "*", "*", "5"),
                           rule("loan_days", "*", "student", "*", "30")});
    const auto all = rules.explain({"hall", "branch"}, "child", "book");
    ASSERT_EQ(all.size(), loanRuleTypes.size());
    const ExplainedTerm& days = termOf(all, "loan_days");
    ASSERT_TRUE(days.winner);
    EXPECT_EQ(days.winner->place, "branch") << "a damaged value is none";
    EXPECT_EQ(days.value, "5");
    ASSERT_EQ(days.beaten.size(), 2U);
    EXPECT_EQ(days.beaten[0].category, "child");
    EXPECT_EQ(days.beaten[1].value, "20");
    const ExplainedTerm& renewal = termOf(all, "renewal_days");
    EXPECT_FALSE(renewal.winner);
    EXPECT_EQ(renewal.follows, "loan_days");
    EXPECT_EQ(renewal.value, "5");
    EXPECT_EQ(termOf(all, "renewals").follows, "");
    EXPECT_FALSE(termOf(all, "renewals").winner);
}

TEST(RulesByPlaceTest, WhoLetsOverdueBooksPassAtTheLendingLetsThemPassAtARenewal) {
    EXPECT_EQ(LoanRules({}).terms({}, "", "").renewOverdue, RenewOverdue::Item);
    const LoanRule former = rule("block_overdue", "*", "*", "*", "0");
    EXPECT_EQ(LoanRules({former}).terms({}, "", "").overdue, Reaction::Ignore);
    EXPECT_EQ(LoanRules({former}).terms({}, "", "").renewOverdue, RenewOverdue::Allow);
    EXPECT_EQ(LoanRules({former, rule("renew_overdue", "*", "*", "*", "any")}).terms({}, "", "").renewOverdue,
              RenewOverdue::Any);
    EXPECT_EQ(LoanRules({rule("block_overdue", "*", "*", "*", "1")}).terms({}, "", "").overdue, Reaction::Ask);
}

RC_GTEST_PROP(RulesByPlaceProperty, AnExplanationSaysWhatHoldsAndItsWinnerIsOfTheNarrowestScope, ()) {
    const auto place = rc::gen::element<std::string>("*", "hall", "branch", "store");
    const auto category = rc::gen::element<std::string>("*", "child", "student");
    const auto kind = rc::gen::element<std::string>("*", "book", "map");
    const auto name = rc::gen::element<std::string>("loan_days", "renewals", "loan_limit", "fine");
    std::vector<LoanRule> set;
    const int count = *rc::gen::inRange(0, 20);
    for (int i = 0; i < count; ++i)
        set.push_back(rule(*name, *place, *category, *kind, std::to_string(*rc::gen::inRange(1, 99))));
    const LoanRules rules(set);
    const PlacePath path{"hall", "branch"};
    const LoanTerms terms = rules.terms(path, "child", "book");
    // A model without ranks: the scopes in their order, the first that has a rule.
    const auto wanted = [&](std::string_view of, bool withoutKind) -> std::optional<std::string> {
        for (const char* p : {"hall", "branch", "*"}) {
            for (const char* c : {"child", "*"}) {
                for (const char* k : {"book", "*"}) {
                    if (withoutKind && std::string_view(k) != "*") continue;
                    for (const LoanRule& each : set) {
                        if (each.name == of && each.place == p && each.category == c && each.kind == k)
                            return each.value;
                    }
                }
            }
        }
        return std::nullopt;
    };
    RC_ASSERT(std::to_string(terms.loanDays) == wanted("loan_days", false).value_or("15"));
    RC_ASSERT(std::to_string(terms.renewals) == wanted("renewals", false).value_or("2"));
    RC_ASSERT(std::to_string(*terms.loanLimit) == wanted("loan_limit", true).value_or("5"));
    RC_ASSERT(std::to_string(terms.fine) == wanted("fine", false).value_or("0"));
    for (const ExplainedTerm& term : rules.explain(path, "child", "book"))
        RC_ASSERT(term.value == valueOf(terms, *term.type));
}

TEST(RulesByPlaceTest, EveryWordThatARuleOffersIsAValueOfIt) {
    for (const LoanRuleType& type : loanRuleTypes) {
        const auto values = wordValues(type);
        EXPECT_TRUE(!values.empty() || takesNumbers(type)) << type.name;
        for (const std::string& value : values)
            EXPECT_TRUE(isWellFormed(type.name, value)) << type.name << ' ' << value;
    }
}

TEST(RulesByPlaceTest, RulesThatCountEveryKindNameNone) {
    EXPECT_TRUE(mayNameKind("loan_days"));
    EXPECT_TRUE(mayNameKind("loan_limit")) << "the limit of one kind";
    EXPECT_FALSE(mayNameKind("hold_limit"));
    EXPECT_FALSE(mayNameKind("debt_limit"));
}

TEST(FixedDateTest, IsTheNextOneNotBeforeADay) {
    const auto next = [](const char* date, Day from) { return fixedDateFromText(date)->notBefore(from); };
    EXPECT_EQ(next("06-01", Day(2026, 3, 2)), Day(2026, 6, 1));
    EXPECT_EQ(next("06-01", Day(2026, 6, 1)), Day(2026, 6, 1));
    EXPECT_EQ(next("06-01", Day(2026, 6, 2)), Day(2027, 6, 1));
    EXPECT_EQ(next("02-29", Day(2026, 1, 1)), Day(2026, 2, 28));
    EXPECT_EQ(next("02-29", Day(2028, 1, 1)), Day(2028, 2, 29));
    EXPECT_EQ(next("2027-06-01", Day(2026, 3, 2)), Day(2027, 6, 1));
    EXPECT_EQ(next("2026-03-01", Day(2026, 3, 2)), std::nullopt) << "it is over";
    for (const char* text : {"06-01", "02-29", "2027-06-01"})
        EXPECT_EQ(kitapdar::rules::text(*fixedDateFromText(text)), text);
    for (const char* text : {"", "6-1", "02-30", "2026-02-29", "13-01", "tomorrow"})
        EXPECT_EQ(fixedDateFromText(text), std::nullopt) << text;
}

} // namespace kitapdar::rules
