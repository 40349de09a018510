// Limits and renewals, with the cases of Koha's own tests restated (TooMany.t, SwitchOnSiteCheckouts.t, Circulation.t).
#include "core/rules/Limits.h"
#include "core/rules/Renewal.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace kitapdar::rules {

namespace {

struct LimitCase {
    std::optional<int> limit;
    std::optional<int> roomLimit;
    bool roomCounts;
    OpenLoans open;
    bool inRoom;
    std::optional<LimitHit> expected;
};

const OpenLoans none;
const OpenLoans oneHome{1, 0, 0};
const OpenLoans oneRoom{0, 0, 1};

} // namespace

TEST(LimitsTest, AgreesWithTheCasesOfKoha) {
    using Kind = LimitKind;
    constexpr auto unlimited = std::nullopt;
    const std::vector<LimitCase> cases = {
        {unlimited, unlimited, false, none, false, {}},
        {unlimited, unlimited, false, none, true, {}},
        {0, 0, false, none, false, LimitHit{Kind::Loans, 0, 0}},
        {0, 0, false, none, true, LimitHit{Kind::Room, 0, 0}},
        {0, 0, true, none, false, LimitHit{Kind::Loans, 0, 0}},
        {1, 1, false, none, false, {}},
        {1, 1, false, none, true, {}},
        {1, 1, true, none, false, {}},
        {1, 1, true, none, true, {}},
        {1, 1, false, oneHome, false, LimitHit{Kind::Loans, 1, 1}},
        {1, 1, false, oneHome, true, {}},
        {1, 1, true, oneHome, false, LimitHit{Kind::Loans, 1, 1}},
        {1, 1, true, oneHome, true, LimitHit{Kind::Loans, 1, 1}},
        {1, 1, false, oneRoom, false, {}},
        {1, 1, false, oneRoom, true, LimitHit{Kind::Room, 1, 1}},
        {1, 1, true, oneRoom, false, LimitHit{Kind::Loans, 1, 1}},
        {1, 1, true, oneRoom, true, LimitHit{Kind::Room, 1, 1}}, // Koha names the other limit: ours the narrower one
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const LimitCase& each = cases[i];
        LoanTerms terms;
        terms.loanLimit = each.limit;
        terms.roomLimit = each.roomLimit;
        terms.roomCounts = each.roomCounts;
        EXPECT_EQ(each.inRoom ? roomLimit(terms, each.open) : homeLimit(terms, each.open), each.expected) << i;
    }
}

TEST(LimitsTest, ABookOfTheReadingRoomTakenHomeIsNotCountedTwice) {
    LoanTerms terms;
    terms.loanLimit = 1;
    terms.roomCounts = true;
    const OpenLoans withoutIt; // its own loan of the reading room ends with the lending
    EXPECT_EQ(homeLimit(terms, withoutIt), std::nullopt);
}

TEST(LimitsTest, AKindHasALimitOfItsOwn) {
    LoanTerms terms;
    terms.kindLimit = 2;
    EXPECT_EQ(homeLimit(terms, {4, 1, 9}), std::nullopt);
    EXPECT_EQ(homeLimit(terms, {4, 2, 0}), (LimitHit{LimitKind::OfKind, 2, 2}));
    EXPECT_EQ(homeLimit(terms, {5, 2, 0}), (LimitHit{LimitKind::Loans, 5, 5}));
    EXPECT_EQ(roomLimit(terms, {5, 2, 0}), std::nullopt);
}

TEST(RenewalTest, AgreesWithTheCasesOfKoha) {
    const Day today(2026, 3, 10);
    LoanTerms terms;
    const auto obstacle = [&](const RenewalFacts& loan) { return renewalObstacle(terms, loan, today); };
    const RenewalFacts due{.dueOn = Day(2026, 3, 20)};
    RenewalFacts late{.dueOn = Day(2026, 3, 9)};
    RenewalFacts otherLate = due;
    otherLate.othersOverdue = true;

    terms.renewOverdue = RenewOverdue::Allow;
    EXPECT_FALSE(obstacle(late));
    terms.renewOverdue = RenewOverdue::Any;
    EXPECT_FALSE(std::get<OverdueNotRenewed>(*obstacle(otherLate)).itself);
    terms.renewOverdue = RenewOverdue::Item;
    EXPECT_FALSE(obstacle(otherLate));
    EXPECT_TRUE(std::get<OverdueNotRenewed>(*obstacle(late)).itself);

    terms.renewNotBefore = 7;
    EXPECT_EQ(std::get<RenewedTooSoon>(*obstacle(due)).soonest, Day(2026, 3, 13));
    terms.renewNotBefore = 0;
    EXPECT_EQ(std::get<RenewedTooSoon>(*obstacle(due)).soonest, due.dueOn);
    EXPECT_FALSE(obstacle({.dueOn = today}));
    terms.renewNotBefore = 99;
    EXPECT_FALSE(obstacle(due));

    terms.renewNotBefore = 0;
    RenewalFacts held = due;
    held.isHeld = true;
    EXPECT_TRUE(std::holds_alternative<HeldForAnother>(*obstacle(held))) << "it wins over too soon";
    terms.holdsBlockRenewal = false;
    EXPECT_TRUE(std::holds_alternative<RenewedTooSoon>(*obstacle(held)));
    RenewalFacts room = held;
    room.inReadingRoom = true;
    EXPECT_TRUE(std::holds_alternative<RoomNeverRenewed>(*obstacle(room)));
}

TEST(RenewalTest, EndsWithTheNumberThatIsAllowed) {
    LoanTerms terms;
    terms.renewals = 2;
    const Day today(2026, 3, 10);
    EXPECT_FALSE(renewalObstacle(terms, {.dueOn = today, .renewals = 1}, today));
    EXPECT_EQ(std::get<NoRenewalLeft>(*renewalObstacle(terms, {.dueOn = today, .renewals = 2}, today)).limit, 2);
}

TEST(RenewalTest, CountsFromTodayOrFromTheDueDayButNeverFromThePast) {
    LoanTerms terms;
    const Day today(2026, 3, 10);
    EXPECT_EQ(renewalStart(terms, Day(2026, 3, 20), today), today);
    terms.renewFromDue = true;
    EXPECT_EQ(renewalStart(terms, Day(2026, 3, 20), today), Day(2026, 3, 20));
    EXPECT_EQ(renewalStart(terms, Day(2026, 3, 1), today), today);
}

} // namespace kitapdar::rules
