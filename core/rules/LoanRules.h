// Loan rules: named values with a scope of place, reader category and kind of record. Each rule is resolved by itself:
// the narrowest scope wins, place before category before kind. A missing value is not 0. Source:
// docs/circulation.md, 4. What rules there are stands in one table, loanRuleTypes: reading, checking, words and lists
// derive from it, so a new rule is a line there.
#pragma once

#include "core/rules/Calendar.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::rules {

/// A rule as it is stored. "*" in a scope stands for any.
struct LoanRule {
    std::int64_t id = 0;
    std::string name;           // of a LoanRuleType
    std::string place = "*";    // of the copy
    std::string category = "*"; // of the reader
    std::string kind = "*";     // of the record
    std::string value;
};

/// "days", "open_days", "next_open", "whole_weeks".
std::string_view code(CountMode mode);
std::optional<CountMode> countModeFromCode(std::string_view code);

/// The rules for one reader and one copy. The values here are the shipped ones, for a library that has set none.
struct LoanTerms {
    int loanDays = 15;
    std::optional<int> loanLimit = 5; // none: unlimited; 0: not at all
    std::optional<int> kindLimit;     // of the record's kind, beside loanLimit; none: unlimited; 0: not at all
    int renewals = 2;
    int renewalDays = 15; // loanDays while no rule says otherwise
    CountMode countMode = CountMode::NextOpen;
    bool overdueBlocks = true;   // lending asks for a confirmation, an overdue loan is not renewed
    bool cutDueAtExpiry = false; // a loan ends with the reader's registration
};

/// What a rule's value counts.
enum class RuleUnit { Days, Books, Times, None };

/// Which rules a term is taken from, by the kind in their scope.
enum class KindScope {
    Any,     // all that fit
    Without, // those that name no kind: they count what is of every kind
    Named    // those that name this kind: they count what is of it
};

/// A rule that a library can set: its name, the term it gives and with it the type of its value (a number, a number or
/// "unlimited", yes or no as 1 and 0, a way of counting), the bounds of a number, both included.
struct LoanRuleType {
    using Term =
        std::variant<int LoanTerms::*, std::optional<int> LoanTerms::*, bool LoanTerms::*, CountMode LoanTerms::*>;

    std::string_view name;
    Term term;
    int least = 0;
    int most = 1;
    RuleUnit unit = RuleUnit::None;
    KindScope kinds = KindScope::Any;
};

inline constexpr std::array loanRuleTypes = std::to_array<LoanRuleType>({
    {"loan_days", &LoanTerms::loanDays, 1, 3650, RuleUnit::Days},
    {"loan_limit", &LoanTerms::loanLimit, 0, 10'000, RuleUnit::Books, KindScope::Without}, // open loans at home
    {"loan_limit", &LoanTerms::kindLimit, 0, 10'000, RuleUnit::Books, KindScope::Named},   // of them, of one kind
    {"renewals", &LoanTerms::renewals, 0, 1000, RuleUnit::Times},                          // of one loan
    {"renewal_days", &LoanTerms::renewalDays, 1, 3650, RuleUnit::Days},
    {"count_mode", &LoanTerms::countMode},
    {"block_overdue", &LoanTerms::overdueBlocks},
    {"cut_due_at_expiry", &LoanTerms::cutDueAtExpiry},
});

/// Whether there is such a rule.
bool isLoanRule(std::string_view name);
/// Whether there is such a rule and the value is of its type and within its bounds.
bool isWellFormed(std::string_view name, std::string_view value);
/// The value of a term as a rule would say it: "15", "unlimited", "next_open".
std::string valueOf(const LoanTerms& terms, const LoanRuleType& type);

class LoanRules {
public:
    explicit LoanRules(std::vector<LoanRule> rules) : m_rules(std::move(rules)) {}

    LoanTerms terms(std::string_view place, std::string_view category, std::string_view kind) const;
    /// How many books at home a reader of this category may have, wherever they come from; none: unlimited.
    std::optional<int> limitOf(std::string_view category) const { return terms("*", category, "*").loanLimit; }

private:
    const LoanRule* find(const LoanRuleType& type, std::string_view place, std::string_view category,
                         std::string_view kind) const;

    std::vector<LoanRule> m_rules;
};

} // namespace kitapdar::rules
