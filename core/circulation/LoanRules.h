// Loan rules: named values with a scope of place, reader category and kind of record. Each rule is resolved by itself:
// the narrowest scope wins, place before category before kind. A missing value is not 0. Source:
// docs/circulation.md, 4.
#pragma once

#include "core/circulation/Calendar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::circulation {

struct LoanRule {
    std::int64_t id = 0;
    std::string name;           // "loan_days", "loan_limit", "renewals", "renewal_days", "count_mode", "block_overdue",
                                // "cut_due_at_expiry"
    std::string place = "*";    // of the copy
    std::string category = "*"; // of the reader
    std::string kind = "*";     // of the record
    std::string value;
};

/// Whether this is the name of a rule and the value is of its kind: "loan_days" and "renewal_days" 1…3650, "loan_limit"
/// 0…10000 or "unlimited", "renewals" 0…1000, "count_mode" a code of CountMode, the others 0 or 1.
bool isWellFormed(std::string_view name, std::string_view value);

/// "days", "open_days", "next_open", "whole_weeks".
std::string_view code(CountMode mode);
std::optional<CountMode> countModeFromCode(std::string_view code);

/// The rules for one reader and one copy, with the shipped defaults where the library has set none:
/// 15 days, 5 books, 2 renewals of 15 days, next open day, overdue asks.
struct LoanTerms {
    int loanDays = 15;
    std::optional<int> loanLimit = 5; // none: unlimited; 0: not at all
    int renewals = 2;
    int renewalDays = 15;
    CountMode countMode = CountMode::NextOpen;
    bool overdueBlocks = true;   // lending asks for a confirmation, an overdue loan is not renewed
    bool cutDueAtExpiry = false; // a loan ends with the reader's registration
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
