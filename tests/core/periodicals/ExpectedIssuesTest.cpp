// Which issues are to come and when, how their numbers are written, how an issue stands.
#include "core/periodicals/Subscription.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace kitapdar::periodicals {
namespace {

Subscription yearly(int issues, int from = 1, int to = 12) {
    Subscription subscription;
    subscription.year = 2026;
    subscription.issuesAYear = issues;
    subscription.fromMonth = from;
    subscription.toMonth = to;
    return subscription;
}

TEST(ExpectedIssues, AMonthlyJournalComesByTheEndOfEachMonth) {
    const auto issues = expectedIssues(yearly(12));
    ASSERT_EQ(issues.size(), 12U);
    EXPECT_EQ(issues[1].number, 2);
    EXPECT_EQ(issues[1].on, Day(2026, 2, 28));
    EXPECT_EQ(issues[11].on, Day(2026, 12, 31));
}

TEST(ExpectedIssues, ARareOneComesAtTheEndOfItsShareAndAFrequentOneIsSpreadOverTheMonth) {
    const auto quarterly = expectedIssues(yearly(4));
    ASSERT_EQ(quarterly.size(), 4U);
    EXPECT_EQ(quarterly[0].on, Day(2026, 3, 31));
    EXPECT_EQ(quarterly[3].month, 12);
    const auto halfMonthly = expectedIssues(yearly(24));
    EXPECT_EQ(halfMonthly[0].on, Day(2026, 1, 16));
    EXPECT_EQ(halfMonthly[1].on, Day(2026, 1, 31));
}

TEST(ExpectedIssues, AnyFrequencyGivesItsNumberOfIssuesInOrderAndHalvesMakeTheWhole) {
    for (int issues = 1; issues <= 366; ++issues) {
        const auto all = expectedIssues(yearly(issues));
        ASSERT_EQ(std::ssize(all), issues);
        for (std::size_t i = 1; i < all.size(); ++i) {
            EXPECT_LE(all[i - 1].on, all[i].on) << issues;
            EXPECT_EQ(all[i].number, all[i - 1].number + 1);
        }
        EXPECT_EQ(all.back().on.year(), 2026);
        const auto first = expectedIssues(yearly(issues, 1, 6));
        const auto second = expectedIssues(yearly(issues, 7, 12));
        EXPECT_EQ(std::ssize(first) + std::ssize(second), issues);
        EXPECT_EQ(issuesBefore(issues, 7), std::ssize(first));
    }
}

TEST(ExpectedIssues, NumbersThatFollowEachOtherAreJoined) {
    using Kind = IssueKind;
    EXPECT_EQ(labelOf(2026, {{Kind::Regular, "1"},
                             {Kind::Regular, "2"},
                             {Kind::Regular, "3"},
                             {Kind::Regular, "5"},
                             {Kind::Special, "1"},
                             {Kind::Supplement, "А"}}),
              "2026 № 1-3, 5, *1, +А");
    EXPECT_EQ(labelOf(2026, {{Kind::Regular, "104"}, {Kind::Regular, "104"}}), "2026 № 104, 104");
}

TEST(ExpectedIssues, ABoxTellsHowAllSetsStand) {
    SerialIssue one;
    one.name = {IssueKind::Regular, "1"};
    one.expectedOn = Day(2026, 1, 31);
    one.claimFrom = Day(2026, 2, 15);
    SerialIssue two = one;
    const auto state = [&](Day today) { return boxesOf({one, two}, today).front().state(); };
    EXPECT_EQ(state(Day(2026, 2, 14)), IssueState::Expected);
    EXPECT_EQ(state(Day(2026, 2, 15)), IssueState::Late);
    one.arrivedOn = Day(2026, 2, 1);
    EXPECT_EQ(state(Day(2026, 2, 14)), IssueState::Partial);
    EXPECT_EQ(state(Day(2026, 2, 15)), IssueState::Late) << "one set lacks it";
    two.claimedOn = Day(2026, 2, 16);
    EXPECT_EQ(state(Day(2026, 2, 17)), IssueState::Claimed);
    two.arrivedOn = Day(2026, 2, 20);
    EXPECT_EQ(state(Day(2026, 2, 20)), IssueState::Arrived);
    one.copyId = two.copyId = collection::CopyId(1);
    EXPECT_EQ(state(Day(2026, 2, 20)), IssueState::Posted);
    one.volumeId = two.volumeId = collection::CopyId(2);
    EXPECT_EQ(state(Day(2026, 2, 20)), IssueState::Bound);
}

} // namespace
} // namespace kitapdar::periodicals
