#include "core/rules/LoanRules.h"

#include <algorithm>
#include <charconv>
#include <type_traits>
#include <utility>

namespace kitapdar::rules {

namespace {

constexpr std::string_view any = "*";

/// Digits and nothing else, within the bounds: no sign, no blank, no comma.
template <class Number>
std::optional<Number> wholeNumber(const LoanRuleType& type, std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number >= type.least && number <= type.most ? std::optional(static_cast<Number>(number)) : std::nullopt;
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
    template <class Value>
    bool setOrNone(std::optional<Value> LoanTerms::*term, std::optional<Value> value) const {
        if (value || text == type.none) terms.*term = value;
        return value || text == type.none;
    }
    bool operator()(int LoanTerms::*term) const { return set(term, wholeNumber<int>(type, text)); }
    bool operator()(std::int64_t LoanTerms::*term) const { return set(term, wholeNumber<std::int64_t>(type, text)); }
    bool operator()(std::optional<int> LoanTerms::*term) const { return setOrNone(term, wholeNumber<int>(type, text)); }
    bool operator()(std::optional<std::int64_t> LoanTerms::*term) const {
        return setOrNone(term, wholeNumber<std::int64_t>(type, text));
    }
    bool operator()(bool LoanTerms::*term) const {
        if (text != type.yes && text != type.no) return false;
        terms.*term = text == type.yes;
        return true;
    }
    bool operator()(CountMode LoanTerms::*term) const { return set(term, countModeFromCode(text)); }
    bool operator()(Reaction LoanTerms::*term) const { return set(term, reactionFromCode(text)); }
    bool operator()(RenewOverdue LoanTerms::*term) const { return set(term, renewOverdueFromCode(text)); }
    bool operator()(ReturnsTo LoanTerms::*term) const { return set(term, returnsToFromCode(text)); }
    bool operator()(std::optional<FixedDate> LoanTerms::*term) const {
        return setOrNone(term, fixedDateFromText(text));
    }
};

bool read(const LoanRuleType& type, std::string_view text, LoanTerms& terms) {
    return std::visit(Reading{type, text, terms}, type.term);
}

struct Writing {
    const LoanRuleType& type;

    template <class Number>
    requires std::is_integral_v<Number> std::string operator()(Number number) const { return std::to_string(number); }
    template <class Value>
    std::string operator()(const std::optional<Value>& value) const {
        return value ? (*this)(*value) : std::string(type.none);
    }
    std::string operator()(bool yes) const { return std::string(yes ? type.yes : type.no); }
    std::string operator()(const FixedDate& date) const { return text(date); }
    template <class Word>
    requires std::is_enum_v<Word> std::string operator()(Word word) const { return std::string(code(word)); }
};

/// The words of a term's type.
struct Words {
    const LoanRuleType& type;

    using All = std::vector<std::string>;
    All operator()(int LoanTerms::*) const { return {}; }
    All operator()(std::int64_t LoanTerms::*) const { return {}; }
    template <class Value>
    All operator()(std::optional<Value> LoanTerms::*) const {
        return {std::string(type.none)};
    }
    All operator()(bool LoanTerms::*) const { return {std::string(type.yes), std::string(type.no)}; }
    All operator()(CountMode LoanTerms::*) const { return {"next_open", "days", "open_days", "whole_weeks"}; }
    All operator()(Reaction LoanTerms::*) const { return {"ask", "refuse", "ignore"}; }
    All operator()(RenewOverdue LoanTerms::*) const { return {"item", "any", "allow"}; }
    All operator()(ReturnsTo LoanTerms::*) const { return {"home", "float"}; }
};

bool fits(KindScope kinds, std::string_view ruleKind) {
    return kinds == KindScope::Any || (kinds == KindScope::Named) == (ruleKind != any);
}

/// How narrow the scope is, place before category before kind; nullopt when the rule does not apply.
std::optional<std::size_t> narrowness(const LoanRule& rule, const PlacePath& path, std::string_view category,
                                      std::string_view kind) {
    if (rule.category != any && rule.category != category) return std::nullopt;
    if (rule.kind != any && rule.kind != kind) return std::nullopt;
    std::size_t narrow = 0;
    if (rule.place != any) {
        const auto place = std::ranges::find(path, rule.place);
        if (place == path.end()) return std::nullopt;
        narrow = static_cast<std::size_t>(path.end() - place);
    }
    narrow = 2 * narrow + (rule.category == any ? 0 : 1);
    return 2 * narrow + (rule.kind == any ? 0 : 1);
}

std::size_t indexOf(std::string_view name) {
    const auto* const type = std::ranges::find(loanRuleTypes, name, &LoanRuleType::name);
    return static_cast<std::size_t>(type - loanRuleTypes.begin());
}

const std::size_t renewalDaysIndex = indexOf("renewal_days");
const std::size_t renewOverdueIndex = indexOf("renew_overdue");

} // namespace

bool isLoanRule(std::string_view name) { return indexOf(name) < loanRuleTypes.size(); }

bool isWellFormed(std::string_view name, std::string_view value) {
    LoanTerms dropped;
    const std::size_t index = indexOf(name);
    return index < loanRuleTypes.size() && read(loanRuleTypes.at(index), value, dropped);
}

bool mayNameKind(std::string_view name) {
    return std::ranges::any_of(loanRuleTypes, [name](const LoanRuleType& type) {
        return type.name == name && type.kinds != KindScope::Without;
    });
}

std::string valueOf(const LoanTerms& terms, const LoanRuleType& type) {
    return std::visit([&](auto term) { return Writing{type}(terms.*term); }, type.term);
}

std::vector<std::string> wordValues(const LoanRuleType& type) { return std::visit(Words{type}, type.term); }

bool takesNumbers(const LoanRuleType& type) {
    return std::holds_alternative<int LoanTerms::*>(type.term) ||
           std::holds_alternative<std::optional<int> LoanTerms::*>(type.term) ||
           std::holds_alternative<std::int64_t LoanTerms::*>(type.term) ||
           std::holds_alternative<std::optional<std::int64_t> LoanTerms::*>(type.term);
}

bool takesDays(const LoanRuleType& type) {
    return std::holds_alternative<std::optional<FixedDate> LoanTerms::*>(type.term);
}

LoanRules::LoanRules(std::vector<LoanRule> rules) : m_rules(std::move(rules)) {
    std::erase_if(m_rules, [](const LoanRule& rule) { return !isWellFormed(rule.name, rule.value); });
    m_types.reserve(m_rules.size());
    for (const LoanRule& rule : m_rules) {
        std::vector<std::size_t> types;
        for (std::size_t i = 0; i < loanRuleTypes.size(); ++i) {
            const LoanRuleType& type = loanRuleTypes.at(i);
            if (type.name == rule.name && fits(type.kinds, rule.kind)) types.push_back(i);
        }
        m_types.push_back(std::move(types));
    }
}

LoanRules::Winners LoanRules::winners(const PlacePath& path, std::string_view category, std::string_view kind) const {
    Winners winners{};
    std::array<std::size_t, loanRuleTypes.size()> narrowest{};
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const LoanRule& rule = m_rules[i];
        const auto narrow = narrowness(rule, path, category, kind);
        if (!narrow) continue;
        for (const std::size_t type : m_types[i]) {
            if (winners.at(type) && *narrow <= narrowest.at(type)) continue;
            winners.at(type) = &rule;
            narrowest.at(type) = *narrow;
        }
    }
    return winners;
}

LoanTerms LoanRules::terms(const PlacePath& path, std::string_view category, std::string_view kind) const {
    const Winners found = winners(path, category, kind);
    LoanTerms terms;
    for (std::size_t i = 0; i < loanRuleTypes.size(); ++i) {
        if (found.at(i)) read(loanRuleTypes.at(i), found.at(i)->value, terms);
    }
    // Who sets the length of a loan alone means that of its renewals, too; who lets overdue books pass at the lending
    // lets them pass at a renewal.
    if (!found.at(renewalDaysIndex)) terms.renewalDays = terms.loanDays;
    if (!found.at(renewOverdueIndex))
        terms.renewOverdue = terms.overdue == Reaction::Ignore ? RenewOverdue::Allow : RenewOverdue::Item;
    return terms;
}

std::vector<ExplainedTerm> LoanRules::explain(const PlacePath& path, std::string_view category,
                                              std::string_view kind) const {
    const Winners found = winners(path, category, kind);
    const LoanTerms effective = terms(path, category, kind);
    std::vector<ExplainedTerm> all;
    for (std::size_t i = 0; i < loanRuleTypes.size(); ++i) {
        ExplainedTerm term;
        term.type = &loanRuleTypes.at(i);
        term.value = valueOf(effective, *term.type);
        if (found.at(i)) term.winner = *found.at(i);
        if (!term.winner && i == renewalDaysIndex) term.follows = "loan_days";
        if (!term.winner && i == renewOverdueIndex) term.follows = "block_overdue";
        std::vector<std::pair<std::size_t, const LoanRule*>> others;
        for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
            if (&m_rules[rule] == found.at(i) || std::ranges::find(m_types[rule], i) == m_types[rule].end()) continue;
            if (const auto narrow = narrowness(m_rules[rule], path, category, kind))
                others.emplace_back(*narrow, &m_rules[rule]);
        }
        std::ranges::stable_sort(others, std::ranges::greater(), &std::pair<std::size_t, const LoanRule*>::first);
        for (const auto& [narrow, rule] : others) term.beaten.push_back(*rule);
        all.push_back(std::move(term));
    }
    return all;
}

} // namespace kitapdar::rules
