#include "core/circulation/LoanRules.h"

#include <array>
#include <charconv>

namespace kitapdar::circulation {

namespace {

constexpr std::string_view any = "*";
constexpr std::string_view unlimited = "unlimited";

constexpr std::array<std::pair<CountMode, std::string_view>, 4> modes = {{
    {CountMode::Days, "days"},
    {CountMode::OpenDays, "open_days"},
    {CountMode::NextOpen, "next_open"},
    {CountMode::WholeWeeks, "whole_weeks"},
}};

struct NumberRule {
    std::string_view name;
    int least;
    int most;
};
constexpr std::array<NumberRule, 6> numberRules = {{
    {"loan_days", 1, 3650},
    {"loan_limit", 0, 10'000},
    {"renewals", 0, 1000},
    {"renewal_days", 1, 3650},
    {"block_overdue", 0, 1},
    {"cut_due_at_expiry", 0, 1},
}};

/// Digits and nothing else: no sign, no blank, no comma.
std::optional<int> wholeNumber(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// How narrow the scope is, place before category before kind; -1 when the rule does not apply.
int narrowness(const LoanRule& rule, std::string_view place, std::string_view category, std::string_view kind) {
    int narrow = 0;
    const std::array<std::pair<std::string_view, std::string_view>, 3> scopes = {
        {{rule.place, place}, {rule.category, category}, {rule.kind, kind}}};
    for (const auto& [wanted, given] : scopes) {
        if (wanted != any && wanted != given) return -1;
        narrow = 2 * narrow + (wanted == any ? 0 : 1);
    }
    return narrow;
}

} // namespace

std::string_view code(CountMode mode) {
    for (const auto& [each, text] : modes) {
        if (each == mode) return text;
    }
    return {};
}

std::optional<CountMode> countModeFromCode(std::string_view code) {
    for (const auto& [each, text] : modes) {
        if (text == code) return each;
    }
    return std::nullopt;
}

bool isWellFormed(std::string_view name, std::string_view value) {
    if (name == "count_mode") return countModeFromCode(value).has_value();
    if (name == "loan_limit" && value == unlimited) return true;
    for (const NumberRule& rule : numberRules) {
        if (rule.name != name) continue;
        const auto number = wholeNumber(value);
        return number && *number >= rule.least && *number <= rule.most;
    }
    return false;
}

const LoanRule* LoanRules::find(std::string_view name, std::string_view place, std::string_view category,
                                std::string_view kind) const {
    const LoanRule* winner = nullptr;
    int narrowest = -1;
    for (const LoanRule& rule : m_rules) {
        if (rule.name != name || rule.value.empty()) continue;
        const int narrow = narrowness(rule, place, category, kind);
        if (narrow <= narrowest) continue;
        narrowest = narrow;
        winner = &rule;
    }
    return winner;
}

LoanTerms LoanRules::terms(std::string_view place, std::string_view category, std::string_view kind) const {
    LoanTerms terms;
    const auto value = [&](std::string_view name) -> std::optional<std::string_view> {
        const LoanRule* rule = find(name, place, category, kind);
        // A value that is not of its kind (edited by hand, or of a newer program) counts as not set.
        if (!rule || !isWellFormed(name, rule->value)) return std::nullopt;
        return rule->value;
    };
    const auto number = [&](std::string_view name, int shipped) {
        const auto text = value(name);
        return text ? wholeNumber(*text).value_or(shipped) : shipped;
    };
    terms.loanDays = number("loan_days", terms.loanDays);
    if (const auto limit = value("loan_limit")) terms.loanLimit = wholeNumber(*limit); // none: unlimited
    terms.renewals = number("renewals", terms.renewals);
    terms.renewalDays = number("renewal_days", terms.renewalDays);
    if (const auto mode = value("count_mode")) terms.countMode = countModeFromCode(*mode).value_or(terms.countMode);
    terms.overdueBlocks = number("block_overdue", terms.overdueBlocks ? 1 : 0) != 0;
    terms.cutDueAtExpiry = number("cut_due_at_expiry", terms.cutDueAtExpiry ? 1 : 0) != 0;
    return terms;
}

} // namespace kitapdar::circulation
