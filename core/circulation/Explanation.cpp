#include "core/circulation/Explanation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::circulation {

namespace {

using Kind = DueStep::Kind;

/// By the codes of reasons: the rules that they come from.
constexpr auto rulesBehind = std::to_array<std::pair<std::string_view, std::string_view>>({
    {LimitReached::code, "loan_limit"},
    {LendingForbidden::code, "loan_limit"},
    {RoomLimitReached::code, "room_limit"},
    {ReferenceOnly::code, "reading_room"},
    {DebtOverLimit::code, "debt_limit"},
    {HasOverdue::code, "block_overdue"},
    {OverdueRefused::code, "block_overdue"},
    {AgeBelowMark::code, "age_marks"},
    {AgeRefused::code, "age_marks"},
    {AgeUnknown::code, "age_marks"},
    {RenewalLimitReached::code, "renewals"},
    {RenewalOfOverdue::code, "renew_overdue"},
    {RenewalWithOverdue::code, "renew_overdue"},
    {RenewalReserved::code, "holds_block_renewal"},
    {RenewalTooEarly::code, "renew_not_before"},
});

Kind kindOf(rules::TraceStep::Kind kind) {
    switch (kind) {
    case rules::TraceStep::Kind::Counted:
        return Kind::Counted;
    case rules::TraceStep::Kind::Closed:
        return Kind::Closed;
    case rules::TraceStep::Kind::Moved:
        return Kind::Moved;
    }
    return Kind::Counted;
}

DueStep stepOf(const rules::TraceStep& traced, const std::vector<rules::CalendarLine>& lines) {
    DueStep step{kindOf(traced.kind), traced.day, traced.days, {}};
    if (!traced.line) return step;
    const auto line = std::ranges::find(lines, traced.line->line, &rules::CalendarLine::id);
    if (line != lines.end()) step.line = *line;
    return step;
}

/// Counting, without what bounds it.
std::vector<DueStep> freeSteps(const rules::Calendar& calendar, const std::vector<rules::CalendarLine>& lines,
                               const rules::LoanTerms& terms, int days, Day from) {
    std::vector<DueStep> steps = {{Kind::Start, from, 0, {}}};
    if (terms.nightLoan) {
        steps.push_back({Kind::NextOpen, calendar.nextOpen(from.plusDays(1)), 0, {}});
        return steps;
    }
    const auto fixed = terms.fixedDue ? terms.fixedDue->notBefore(from) : std::nullopt;
    if (fixed) {
        steps.push_back({Kind::Fixed, *fixed, 0, {}});
        return steps;
    }
    for (const rules::TraceStep& each : calendar.trace(from, days, terms.countMode))
        steps.push_back(stepOf(each, lines));
    return steps;
}

} // namespace

std::vector<DueStep> explainDueDate(const rules::Calendar& calendar, const std::vector<rules::CalendarLine>& lines,
                                    const rules::LoanTerms& terms, int days, Day from, Day registeredUntil) {
    std::vector<DueStep> steps = freeSteps(calendar, lines, terms, days, from);
    const auto latest = terms.latestDue ? terms.latestDue->notBefore(from) : std::nullopt;
    if (latest && steps.back().day > *latest)
        steps.push_back({Kind::Latest, std::max(calendar.previousOpen(*latest), from), 0, {}});
    if (terms.cutDueAtExpiry && registeredUntil >= from && steps.back().day > registeredUntil)
        steps.push_back({Kind::CutAtCard, std::max(calendar.previousOpen(registeredUntil), from), 0, {}});
    return steps;
}

std::string_view Explanation::verdict() const {
    if (notRenewed) return "refused";
    const auto weighs = [this](ReasonClass weight) {
        return std::ranges::any_of(reasons, [weight](const ExplainedReason& each) { return each.weight == weight; });
    };
    if (weighs(ReasonClass::Block)) return "refused";
    if (isRenewal) return "renewed";
    return weighs(ReasonClass::Question) || weighs(ReasonClass::Override) ? "confirm" : "lent";
}

bool Explanation::isDecidedBy(const rules::LoanRuleType& rule) const {
    if (rule.kinds == rules::KindScope::Named) return false; // counts only where it is set
    const std::string_view name = rule.name;
    const auto isBehind = [name](std::string_view reason) {
        return std::ranges::any_of(rulesBehind,
                                   [&](const auto& each) { return each.first == reason && each.second == name; });
    };
    if (notRenewed) {
        return std::visit(
            [&](const auto& reason) {
                if constexpr (requires { std::string_view(reason.code); }) return isBehind(reason.code);
                return false;
            },
            *notRenewed);
    }
    const bool isCounted = std::ranges::any_of(steps, [](const DueStep& step) { return step.kind == Kind::Counted; });
    if (isCounted && name == "count_mode") return true;
    if (isCounted && name == (isRenewal ? "renewal_days" : "loan_days")) return true;
    if (isRenewal && (name == "renewals" || name == "renew_from")) return true;
    const bool isAtHome = usePlace == collection::Lending::Home;
    if (!isRenewal && name == (isAtHome ? "loan_limit" : "room_limit")) return true;
    return std::ranges::any_of(reasons, [&](const ExplainedReason& each) {
        return isBehind(std::visit([](const auto& reason) { return code(reason); }, each.reason));
    });
}

std::string_view code(Kind kind) {
    switch (kind) {
    case Kind::Start:
        return "start";
    case Kind::Counted:
        return "counted";
    case Kind::Closed:
        return "closed";
    case Kind::Moved:
        return "moved";
    case Kind::NextOpen:
        return "next_open";
    case Kind::Fixed:
        return "fixed";
    case Kind::Latest:
        return "latest";
    case Kind::CutAtCard:
        return "cut_at_card";
    case Kind::ByHand:
        return "by_hand";
    case Kind::SameDay:
        return "same_day";
    case Kind::Stands:
        return "stands";
    }
    return {};
}

std::string_view code(ReasonClass weight) {
    switch (weight) {
    case ReasonClass::Block:
        return "block";
    case ReasonClass::Question:
        return "question";
    case ReasonClass::Override:
        return "override";
    case ReasonClass::Note:
        return "note";
    }
    return {};
}

} // namespace kitapdar::circulation
