// Loan rules: named values with a scope of place, reader category and kind of record. Each rule is resolved by itself:
// the narrowest scope wins, place before category before kind, a narrower place before a wider one. A missing value is
// not 0. Source: docs/circulation.md, 4. What rules there are stands in one table, loanRuleTypes: reading, checking,
// words and lists derive from it, so a new rule is a line there.
#pragma once

#include "core/rules/Calendar.h"
#include "core/rules/LoanTerms.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::rules {

/// A rule as it is stored. "*" in a scope stands for any.
struct LoanRule {
    std::int64_t id = 0;
    std::string name;           // of a LoanRuleType
    std::string place = "*";    // of the copy, or a place in which that one lies
    std::string category = "*"; // of the reader
    std::string kind = "*";     // of the record
    std::string value;
};

/// Codes of places: that of the copy and those in which it lies, narrowest first.
using PlacePath = std::vector<std::string>;

/// Whether there is such a rule.
bool isLoanRule(std::string_view name);
/// Whether there is such a rule and the value is of its type and within its bounds.
bool isWellFormed(std::string_view name, std::string_view value);
/// False for a rule that counts what is of every kind, so that a kind in its scope would mean nothing.
bool mayNameKind(std::string_view name);
/// The value of a term as a rule would say it: "15", "unlimited", "next_open".
std::string valueOf(const LoanTerms& terms, const LoanRuleType& type);
/// The values of a rule that are words, in the order in which they are offered; empty: it takes numbers or days alone.
std::vector<std::string> wordValues(const LoanRuleType& type);
/// Whether a value may be a number (of days, books, times, tiyn).
bool takesNumbers(const LoanRuleType& type);
/// Whether a value may be a day ("06-01", "2027-06-01").
bool takesDays(const LoanRuleType& type);

/// Where the value of one rule comes from.
struct ExplainedTerm {
    const LoanRuleType* type = nullptr;
    std::string value;              // that holds
    std::optional<LoanRule> winner; // nullopt: the shipped value holds, or that which follows from another rule
    std::string_view follows;       // the name of that other rule; "": none
    std::vector<LoanRule> beaten;   // other rules that fit as well, the narrowest first
};

class LoanRules {
public:
    /// A value that is not of its rule's type (edited by hand, or of a newer program) counts as not set.
    explicit LoanRules(std::vector<LoanRule> rules);

    LoanTerms terms(const PlacePath& path, std::string_view category, std::string_view kind) const;
    /// One for each line of loanRuleTypes, in its order.
    std::vector<ExplainedTerm> explain(const PlacePath& path, std::string_view category, std::string_view kind) const;
    /// How many books at home a reader of this category may have, wherever they come from; none: unlimited.
    std::optional<int> limitOf(std::string_view category) const { return terms({}, category, "*").loanLimit; }
    /// The rules of known names and well-formed values.
    const std::vector<LoanRule>& all() const { return m_rules; }

private:
    using Winners = std::array<const LoanRule*, loanRuleTypes.size()>;
    Winners winners(const PlacePath& path, std::string_view category, std::string_view kind) const;

    std::vector<LoanRule> m_rules;
    std::vector<std::vector<std::size_t>> m_types; // of each rule, by their place in loanRuleTypes
};

} // namespace kitapdar::rules
