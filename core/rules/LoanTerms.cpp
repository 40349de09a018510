#include "core/rules/LoanTerms.h"

#include "core/base/Codes.h"

#include <cstddef>

namespace kitapdar::rules {

namespace {

constexpr Codes<CountMode, 4> modes = {{
    {CountMode::Days, "days"},
    {CountMode::OpenDays, "open_days"},
    {CountMode::NextOpen, "next_open"},
    {CountMode::WholeWeeks, "whole_weeks"},
}};
constexpr Codes<Reaction, 3> reactions = {
    {{Reaction::Ask, "ask"}, {Reaction::Refuse, "refuse"}, {Reaction::Ignore, "ignore"}}};
constexpr Codes<RenewOverdue, 3> renewals = {
    {{RenewOverdue::Allow, "allow"}, {RenewOverdue::Any, "any"}, {RenewOverdue::Item, "item"}}};
constexpr Codes<ReturnsTo, 2> destinations = {{{ReturnsTo::Home, "home"}, {ReturnsTo::Float, "float"}}};

constexpr int leapYear = 2024;
constexpr std::size_t lengthOfDay = 5; // "06-01"

Day dayIn(int year, unsigned month, unsigned day) {
    const Day given(year, month, day); // 29 February of other years is 1 March
    return given.month() == month ? given : given.plusDays(-1);
}

} // namespace

std::string_view code(CountMode mode) { return codeIn(modes, mode); }
std::optional<CountMode> countModeFromCode(std::string_view code) { return valueIn(modes, code); }
std::string_view code(Reaction reaction) { return codeIn(reactions, reaction); }
std::optional<Reaction> reactionFromCode(std::string_view code) {
    if (code == "1") return Reaction::Ask;
    if (code == "0") return Reaction::Ignore;
    return valueIn(reactions, code);
}
std::string_view code(RenewOverdue renewal) { return codeIn(renewals, renewal); }
std::optional<RenewOverdue> renewOverdueFromCode(std::string_view code) { return valueIn(renewals, code); }
std::string_view code(ReturnsTo place) { return codeIn(destinations, place); }
std::optional<ReturnsTo> returnsToFromCode(std::string_view code) { return valueIn(destinations, code); }

std::optional<Day> FixedDate::notBefore(Day from) const {
    const Day first = dayIn(year.value_or(from.year()), month, day);
    if (first >= from) return first;
    return year ? std::nullopt : std::optional(dayIn(from.year() + 1, month, day));
}

std::string text(const FixedDate& date) {
    const std::string whole = Day(date.year.value_or(leapYear), date.month, date.day).iso();
    return date.year ? whole : whole.substr(whole.size() - lengthOfDay);
}

std::optional<FixedDate> fixedDateFromText(std::string_view text) {
    const bool everyYear = text.size() == lengthOfDay;
    const auto day = Day::fromIso(everyYear ? std::to_string(leapYear) + "-" + std::string(text) : std::string(text));
    if (!day) return std::nullopt;
    return FixedDate{day->month(), day->dayOfMonth(), everyYear ? std::nullopt : std::optional(day->year())};
}

} // namespace kitapdar::rules
