// Loan rules: named values with a scope of place, reader category and kind of record. Each rule is resolved by itself:
// the narrowest scope wins, place before category before kind (case table rules_koha.json). A missing value is not 0.
#pragma once

#include "core/circulation/Calendar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::circulation {

struct LoanRule {
    std::int64_t id = 0;
    std::string name;        // "loan_days", "loan_limit", "renewals", "renewal_days", "count_mode", "block_overdue" …
    std::string place = "*"; // of the copy
    std::string category = "*"; // of the reader
    std::string kind = "*";     // of the record
    std::string value;
};

/// The rules for one reader and one copy, with the shipped defaults where the library has set none:
/// 15 days, 5 books, 2 renewals of 15 days, next open day, overdue asks.
struct LoanTerms {
    int loanDays = 15;
    std::optional<int> loanLimit = 5; // none: unlimited; 0: not at all
    int renewals = 2;
    int renewalDays = 15;
    CountMode countMode = CountMode::NextOpen;
    bool overdueBlocks = true; // asks for a confirmation
};

class LoanRules {
public:
    explicit LoanRules(std::vector<LoanRule> rules) : m_rules(std::move(rules)) {}

    /// The rule of this name that wins, or nullptr.
    const LoanRule* find(std::string_view name, std::string_view place, std::string_view category,
                         std::string_view kind) const;
    LoanTerms terms(std::string_view place, std::string_view category, std::string_view kind) const;

private:
    std::vector<LoanRule> m_rules;
};

} // namespace kitapdar::circulation
