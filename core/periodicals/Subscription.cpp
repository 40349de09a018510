#include "core/periodicals/Subscription.h"

#include "core/base/Codes.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace kitapdar::periodicals {

namespace {

constexpr Codes<CountedUnit, 2> units = {{{CountedUnit::Issue, "issue"}, {CountedUnit::Set, "set"}}};
constexpr Codes<IssueKind, 3> kinds = {
    {{IssueKind::Regular, "regular"}, {IssueKind::Supplement, "supplement"}, {IssueKind::Special, "special"}}};
constexpr Codes<IssueState, 7> states = {{{IssueState::Expected, "expected"},
                                          {IssueState::Late, "late"},
                                          {IssueState::Claimed, "claimed"},
                                          {IssueState::Partial, "partial"},
                                          {IssueState::Arrived, "arrived"},
                                          {IssueState::Posted, "posted"},
                                          {IssueState::Bound, "bound"}}};

constexpr int months = 12;

/// Of issue `index` of a year, from 0: the last month of its share.
int monthOf(int index, int issuesAYear) { return ((index + 1) * months + issuesAYear - 1) / issuesAYear; }

int daysOf(int year, int month) {
    const Day first(year, static_cast<unsigned>(month), 1);
    const Day next = month == months ? Day(year + 1, 1, 1) : Day(year, static_cast<unsigned>(month) + 1, 1);
    return next.daysSince(first);
}

std::optional<int> wholeNumber(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string_view markOf(IssueKind kind) {
    switch (kind) {
    case IssueKind::Regular:
        return "";
    case IssueKind::Supplement:
        return "+";
    case IssueKind::Special:
        return "*";
    }
    return "";
}

/// "1-6, 8".
std::string joinedNumbers(const std::vector<IssueName>& issues) {
    std::string text;
    for (std::size_t i = 0; i < issues.size();) {
        std::size_t last = i;
        const auto next = [&](std::size_t at) {
            const auto one = wholeNumber(issues[at].number);
            const auto two = wholeNumber(issues[at + 1].number);
            return issues[at].kind == issues[at + 1].kind && one && two && *two == *one + 1;
        };
        while (last + 1 < issues.size() && next(last)) ++last;
        if (!text.empty()) text += ", ";
        text.append(markOf(issues[i].kind)).append(issues[i].number);
        if (last > i) text.append("-").append(issues[last].number);
        i = last + 1;
    }
    return text;
}

} // namespace

std::string_view code(CountedUnit unit) { return codeIn(units, unit); }
std::optional<CountedUnit> countedUnitFromCode(std::string_view code) { return valueIn(units, code); }
std::string_view code(IssueKind kind) { return codeIn(kinds, kind); }
std::optional<IssueKind> issueKindFromCode(std::string_view code) { return valueIn(kinds, code); }
std::string_view code(IssueState state) { return codeIn(states, state); }

int issuesBefore(int issuesAYear, int month) {
    int count = 0;
    while (count < issuesAYear && monthOf(count, issuesAYear) < month) ++count;
    return count;
}

std::vector<ExpectedIssue> expectedIssues(const Subscription& subscription) {
    std::vector<ExpectedIssue> issues;
    const int first = issuesBefore(subscription.issuesAYear, subscription.fromMonth);
    int number = subscription.firstNumber;
    for (int month = subscription.fromMonth, index = first; month <= subscription.toMonth; ++month) {
        const int end = issuesBefore(subscription.issuesAYear, month + 1);
        const int days = daysOf(subscription.year, month);
        const int count = end - index;
        for (int i = 1; i <= count; ++i, ++number) {
            const int day = (i * days + count - 1) / count;
            issues.push_back(
                {number, month, Day(subscription.year, static_cast<unsigned>(month), static_cast<unsigned>(day))});
        }
        index = end;
    }
    return issues;
}

std::string labelOf(int year, const std::vector<IssueName>& issues) {
    return std::to_string(year) + " № " + joinedNumbers(issues);
}

IssueState IssueBox::state() const {
    if (bound == sets) return IssueState::Bound;
    if (posted + bound == sets) return IssueState::Posted;
    if (arrived == sets) return IssueState::Arrived;
    if (claimed > 0) return IssueState::Claimed;
    if (late > 0) return IssueState::Late;
    return arrived > 0 ? IssueState::Partial : IssueState::Expected;
}

std::vector<IssueBox> boxesOf(const std::vector<SerialIssue>& issues, Day today) {
    std::map<IssueName, std::size_t> known;
    std::vector<IssueBox> boxes;
    for (const SerialIssue& issue : issues) {
        const auto [place, isNew] = known.emplace(issue.name, boxes.size());
        if (isNew) {
            IssueBox box;
            box.name = issue.name;
            box.position = issue.position;
            box.month = issue.month;
            box.expectedOn = issue.expectedOn;
            boxes.push_back(std::move(box));
        }
        IssueBox& box = boxes[place->second];
        ++box.sets;
        if (issue.volumeId) {
            ++box.bound;
        } else if (issue.copyId) {
            ++box.posted;
        }
        if (issue.arrivedOn) {
            ++box.arrived;
            box.arrivedOn = std::max(box.arrivedOn, issue.arrivedOn);
            continue;
        }
        if (issue.claimedOn) {
            ++box.claimed;
            box.claimedOn = std::max(box.claimedOn, issue.claimedOn);
        }
        if (issue.claimFrom <= today) ++box.late;
    }
    std::ranges::stable_sort(boxes, [](const IssueBox& one, const IssueBox& two) {
        return std::tie(one.month, one.position) < std::tie(two.month, two.position);
    });
    return boxes;
}

} // namespace kitapdar::periodicals
