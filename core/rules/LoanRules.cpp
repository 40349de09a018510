#include "core/rules/LoanRules.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace kitapdar::rules {

namespace {

constexpr std::string_view any = "*";
constexpr std::string_view unlimited = "unlimited";

constexpr std::array<std::pair<CountMode, std::string_view>, 4> modes = {{
    {CountMode::Days, "days"},
    {CountMode::OpenDays, "open_days"},
    {CountMode::NextOpen, "next_open"},
    {CountMode::WholeWeeks, "whole_weeks"},
}};

/// Digits and nothing else, within the bounds: no sign, no blank, no comma.
std::optional<int> wholeNumber(const LoanRuleType& type, std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number >= type.least && number <= type.most ? std::optional(number) : std::nullopt;
}

/// Reads a value into its term; false when it is not of the rule's type.
struct Reading {
    const LoanRuleType& type;
    std::string_view text;
    LoanTerms& terms;

    template <class Value>
    bool set(Value LoanTerms::*term, const std::optional<Value>& value) const {
        if (value) terms.*term = *value;
        return value.has_value();
    }
    bool operator()(int LoanTerms::*term) const { return set(term, wholeNumber(type, text)); }
    bool operator()(std::optional<int> LoanTerms::*term) const {
        const auto number = wholeNumber(type, text);
        if (number || text == unlimited) terms.*term = number;
        return number || text == unlimited;
    }
    bool operator()(bool LoanTerms::*term) const {
        const auto number = wholeNumber(type, text);
        return set(term, number ? std::optional(*number != 0) : std::nullopt);
    }
    bool operator()(CountMode LoanTerms::*term) const { return set(term, countModeFromCode(text)); }
};

bool read(const LoanRuleType& type, std::string_view text, LoanTerms& terms) {
    return std::visit(Reading{type, text, terms}, type.term);
}

struct Writing {
    std::string operator()(int number) const { return std::to_string(number); }
    std::string operator()(const std::optional<int>& number) const {
        return number ? std::to_string(*number) : std::string(unlimited);
    }
    std::string operator()(bool yes) const { return yes ? "1" : "0"; }
    std::string operator()(CountMode mode) const { return std::string(code(mode)); }
};

bool fits(KindScope kinds, std::string_view ruleKind) {
    return kinds == KindScope::Any || (kinds == KindScope::Named) == (ruleKind != any);
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

bool isLoanRule(std::string_view name) {
    return std::ranges::find(loanRuleTypes, name, &LoanRuleType::name) != loanRuleTypes.end();
}

bool isWellFormed(std::string_view name, std::string_view value) {
    LoanTerms dropped;
    const auto type = std::ranges::find(loanRuleTypes, name, &LoanRuleType::name);
    return type != loanRuleTypes.end() && read(*type, value, dropped);
}

std::string valueOf(const LoanTerms& terms, const LoanRuleType& type) {
    return std::visit([&](auto term) { return Writing()(terms.*term); }, type.term);
}

const LoanRule* LoanRules::find(const LoanRuleType& type, std::string_view place, std::string_view category,
                                std::string_view kind) const {
    const LoanRule* winner = nullptr;
    int narrowest = -1;
    for (const LoanRule& rule : m_rules) {
        if (rule.name != type.name || rule.value.empty() || !fits(type.kinds, rule.kind)) continue;
        const int narrow = narrowness(rule, place, category, kind);
        if (narrow <= narrowest) continue;
        narrowest = narrow;
        winner = &rule;
    }
    return winner;
}

LoanTerms LoanRules::terms(std::string_view place, std::string_view category, std::string_view kind) const {
    LoanTerms terms;
    bool renewalIsSet = false;
    for (const LoanRuleType& type : loanRuleTypes) {
        // A value that is not of its type (edited by hand, or of a newer program) counts as not set.
        const LoanRule* rule = find(type, place, category, kind);
        const bool isSet = rule && read(type, rule->value, terms);
        renewalIsSet = renewalIsSet || (isSet && type.name == "renewal_days");
    }
    // Who sets the length of a loan alone means that of its renewals, too.
    if (!renewalIsSet) terms.renewalDays = terms.loanDays;
    return terms;
}

} // namespace kitapdar::rules
