#include "core/rules/LoanRules.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <tuple>
#include <vector>

namespace kitapdar::rules {

namespace {

LoanRule rule(std::string name, std::string place, std::string category, std::string kind, std::string value) {
    return {0, std::move(name), std::move(place), std::move(category), std::move(kind), std::move(value)};
}

/// Scopes from the widest to the narrowest.
const std::vector<std::array<std::string, 3>> scopes = {
    {"*", "*", "*"},    {"*", "*", "book"},    {"*", "child", "*"},    {"*", "child", "book"},
    {"hall", "*", "*"}, {"hall", "*", "book"}, {"hall", "child", "*"}, {"hall", "child", "book"},
};

} // namespace

TEST(LoanRulesTest, TheNarrowestScopeWinsPlaceBeforeCategoryBeforeKind) {
    std::vector<LoanRule> set;
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        // The narrower one is put first, so that the order of the table decides nothing.
        set.insert(set.begin(), rule("loan_days", scopes[i][0], scopes[i][1], scopes[i][2], std::to_string(i + 1)));
        EXPECT_EQ(LoanRules(set).terms({"hall"}, "child", "book").loanDays, static_cast<int>(i + 1));
    }
    const LoanRules rules(set);
    EXPECT_EQ(rules.terms({"store"}, "student", "map").loanDays, 1);
    EXPECT_EQ(rules.terms({"store"}, "student", "book").loanDays, 2);
    EXPECT_EQ(rules.terms({"store"}, "child", "map").loanDays, 3);
    EXPECT_EQ(rules.terms({"hall"}, "student", "book").loanDays, 6);
}

TEST(LoanRulesTest, TheLengthOfALoanIsThatOfItsRenewalsUntilARuleSaysOtherwise) {
    EXPECT_EQ(LoanRules({}).terms({}, "*", "*").renewalDays, 15);
    const LoanRules loanOnly({rule("loan_days", "*", "*", "*", "21"), rule("loan_days", "*", "child", "*", "7")});
    EXPECT_EQ(loanOnly.terms({}, "student", "*").renewalDays, 21);
    EXPECT_EQ(loanOnly.terms({}, "child", "*").renewalDays, 7);
    const LoanRules both({rule("loan_days", "*", "child", "*", "7"), rule("renewal_days", "*", "*", "*", "10")});
    EXPECT_EQ(both.terms({}, "child", "*").renewalDays, 10);
    const LoanRules malformed({rule("loan_days", "*", "*", "*", "21"), rule("renewal_days", "*", "*", "*", "ten")});
    EXPECT_EQ(malformed.terms({}, "*", "*").renewalDays, 21);
}

TEST(LoanRulesTest, EveryRuleIsResolvedByItself) {
    const LoanRules rules({rule("loan_days", "hall", "child", "book", "7"), rule("loan_limit", "*", "*", "*", "9"),
                           rule("renewals", "*", "child", "*", "1")});
    const LoanTerms terms = rules.terms({"hall"}, "child", "book");
    EXPECT_EQ(terms.loanDays, 7);
    EXPECT_EQ(terms.loanLimit, 9);
    EXPECT_EQ(terms.renewals, 1);
    EXPECT_EQ(terms.renewalDays, 7) << "no rule of its own: as long as the loan";
}

TEST(LoanRulesTest, WithoutRulesTheShippedTermsHold) {
    const LoanTerms terms = LoanRules({}).terms({}, "other", "book");
    EXPECT_EQ(terms.loanDays, 15);
    EXPECT_EQ(terms.loanLimit, 5);
    EXPECT_EQ(terms.renewals, 2);
    EXPECT_EQ(terms.renewalDays, 15);
    EXPECT_EQ(terms.countMode, CountMode::NextOpen);
    EXPECT_EQ(terms.overdue, Reaction::Ask);
    EXPECT_FALSE(terms.cutDueAtExpiry);
}

TEST(LoanRulesTest, AMissingValueIsNotZeroAndZeroIsAValue) {
    const std::vector<LoanRule> wide = {rule("loan_limit", "*", "*", "*", "3")};
    auto withLimit = [&](const std::string& value) {
        std::vector<LoanRule> all = wide;
        all.push_back(rule("loan_limit", "*", "child", "*", value));
        return LoanRules(all).terms({}, "child", "book").loanLimit;
    };
    EXPECT_EQ(withLimit("0"), 0);
    EXPECT_EQ(withLimit("unlimited"), std::nullopt);
    EXPECT_EQ(withLimit(""), 3) << "a blank falls back to the wider scope";
}

TEST(LoanRulesTest, ALimitThatNamesAKindIsNotTheLimitOfAllKinds) {
    const LoanRules rules({rule("loan_limit", "*", "*", "av", "2"), rule("loan_limit", "*", "child", "*", "3")});
    EXPECT_EQ(rules.terms({}, "student", "av").loanLimit, 5);
    EXPECT_EQ(rules.terms({}, "child", "av").loanLimit, 3);
    EXPECT_EQ(rules.limitOf("child"), 3);
}

TEST(LoanRulesTest, TheLimitOfAReaderIsThatOfHisCategoryWhateverHeBorrows) {
    const LoanRules rules({rule("loan_limit", "hall", "*", "*", "1"),
                           rule("loan_limit", "*", "child", "*", "unlimited"), rule("loan_limit", "*", "*", "*", "7")});
    EXPECT_EQ(rules.limitOf("student"), 7);
    EXPECT_EQ(rules.limitOf("child"), std::nullopt);
    EXPECT_EQ(LoanRules({}).limitOf("child"), 5);
}

TEST(LoanRulesTest, TheShippedValueOfEveryRuleIsOneThatCanBeSetAndIsReadBack) {
    for (const LoanRuleType& type : loanRuleTypes) {
        const std::string shipped = valueOf(LoanTerms{}, type);
        EXPECT_TRUE(isLoanRule(type.name));
        EXPECT_TRUE(isWellFormed(type.name, shipped)) << type.name << " = " << shipped;
        const LoanRules rules({rule(std::string(type.name), "*", "*", "*", shipped)});
        EXPECT_EQ(valueOf(rules.terms({}, "", ""), type), shipped) << type.name;
    }
    EXPECT_FALSE(isLoanRule("fines"));
}

TEST(LoanRulesTest, ADamagedValueCountsAsNotSet) {
    const LoanRules rules({rule("loan_days", "*", "*", "*", "ten"), rule("count_mode", "*", "*", "*", "lunar")});
    EXPECT_EQ(rules.terms({}, "", "").loanDays, 15);
    EXPECT_EQ(rules.terms({}, "", "").countMode, CountMode::NextOpen);
}

TEST(LoanRulesTest, KnowsWhichValuesAreWellFormed) {
    const std::vector<std::tuple<const char*, const char*, bool>> cases = {
        {"loan_days", "15", true},
        {"loan_days", "0", false},
        {"loan_days", "-1", false},
        {"loan_days", "10,00", false},
        {"loan_days", " 15", false},
        {"loan_days", "15 ", false},
        {"loan_days", "+15", false},
        {"loan_days", "3651", false},
        {"loan_days", "99999999999999", false},
        {"loan_days", "", false},
        {"loan_limit", "0", true},
        {"loan_limit", "unlimited", true},
        {"loan_limit", "none", false},
        {"renewals", "0", true},
        {"renewals", "unlimited", false},
        {"renewal_days", "15", true},
        {"count_mode", "next_open", true},
        {"count_mode", "whole_weeks", true},
        {"count_mode", "1", false},
        {"block_overdue", "1", true},
        {"block_overdue", "2", false},
        {"block_overdue", "yes", false},
        {"cut_due_at_expiry", "1", true},
        {"fines", "10", false},
        {"block_overdue", "refuse", true},
        {"fine", "5000", true},
        {"fine", "10,00", false},
        {"fine", "-1", false},
        {"fixed_due", "06-01", true},
        {"fixed_due", "2027-06-01", true},
        {"fixed_due", "02-30", false},
        {"fixed_due", "none", true},
        {"fixed_due", "unlimited", false},
        {"renew_from", "due", true},
        {"renew_from", "1", false},
        {"renew_not_before", "any_time", true},
        {"return_to", "float", true},
    };
    for (const auto& [name, value, expected] : cases)
        EXPECT_EQ(isWellFormed(name, value), expected) << name << " = " << value;
}

TEST(LoanRulesTest, CodesOfCountModesAreReadBack) {
    for (const CountMode mode : {CountMode::Days, CountMode::OpenDays, CountMode::NextOpen, CountMode::WholeWeeks})
        EXPECT_EQ(countModeFromCode(code(mode)), mode);
    EXPECT_EQ(countModeFromCode("weeks"), std::nullopt);
}

} // namespace kitapdar::rules
