#include "core/circulation/Renewal.h"

#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

using collection::CopyId;
using collection::Lending;
using rules::RenewOverdue;

const Day monday(2026, 3, 2);

/// A loan that is due in three days and can be renewed.
struct Facts {
    Facts() {
        copy.copy.id = CopyId(1);
        copy.loan.emplace();
        copy.loan->dueOn = monday.plusDays(3);
        copy.holder.emplace();
        copy.holder->registeredUntil = Day(2026, 12, 31);
    }
    Result<DueDate, RenewRefusal> judged() const { return judgeRenewal(copy, facts, terms, calendar, monday, request); }
    /// The code of the refusal; "": renewed.
    std::string refusal() const {
        const auto due = judged();
        if (due) return {};
        return std::visit(
            [](const auto& reason) -> std::string {
                if constexpr (requires { std::decay_t<decltype(reason)>::code; })
                    return std::string(std::decay_t<decltype(reason)>::code);
                else
                    return "fault";
            },
            due.error());
    }

    CopyFacts copy;
    RenewalFacts facts;
    rules::LoanTerms terms;
    rules::Calendar calendar;
    RenewRequest request;
};

holds::Hold hold(std::int64_t id, std::optional<CopyId> copy = {}, Lending use = Lending::Home) {
    holds::Hold made;
    made.id = holds::HoldId(id);
    made.copyId = copy;
    made.usePlace = use;
    made.position = static_cast<int>(id);
    return made;
}

holds::FreeCopy freeCopy(std::int64_t id, Lending lending = Lending::Home) {
    holds::FreeCopy made;
    made.copy.id = CopyId(id);
    made.copy.lending = lending;
    return made;
}

} // namespace

TEST(RenewalTest, IsCountedFromTodayOrFromTheDueDay) {
    Facts f;
    EXPECT_EQ(f.judged()->day, monday.plusDays(15));
    f.terms.renewFromDue = true;
    EXPECT_EQ(f.judged()->day, monday.plusDays(18));
}

TEST(RenewalTest, ATypedDayIsTakenWhereTheRulesLetTheLoanBeRenewed) {
    Facts f;
    f.request.due = monday.plusDays(40);
    ASSERT_TRUE(f.judged());
    EXPECT_EQ(f.judged()->day, monday.plusDays(40));
    f.request.due = monday.plusDays(3);
    EXPECT_EQ(f.refusal(), "renewal_would_not_move_due_date");
    f.request.due = Day(2027, 1, 1);
    EXPECT_EQ(f.refusal(), "due_day_beyond_card");
    f.request.due = monday.plusDays(40);
    f.facts.waiting = 1;
    EXPECT_EQ(f.refusal(), "renewal_reserved") << "the rules come first";
}

/// Koha's cases (Circulation.t), restated.
TEST(RenewalTest, OverdueBooksForbidWhatTheRulesSay) {
    const auto with = [](RenewOverdue rule, bool thisOne, int overdue) {
        Facts f;
        f.terms.renewOverdue = rule;
        if (thisOne) f.copy.loan->dueOn = monday.plusDays(-2);
        f.facts.overdueLoans = overdue;
        return f.refusal();
    };
    EXPECT_EQ(with(RenewOverdue::Allow, true, 1), "");
    EXPECT_EQ(with(RenewOverdue::Any, false, 1), "renewal_with_overdue");
    EXPECT_EQ(with(RenewOverdue::Item, false, 1), "");
    EXPECT_EQ(with(RenewOverdue::Item, true, 1), "renewal_of_overdue");
}

TEST(RenewalTest, CannotBeRenewedTooEarly) {
    Facts f;
    f.copy.loan->dueOn = monday.plusDays(10);
    f.terms.renewNotBefore = 7;
    const auto due = f.judged();
    ASSERT_FALSE(due);
    EXPECT_EQ(std::get<RenewalTooEarly>(due.error()).from, monday.plusDays(3));
    f.terms.renewNotBefore = 99;
    EXPECT_EQ(f.refusal(), "");
    f.terms.renewNotBefore = 0;
    EXPECT_EQ(f.refusal(), "renewal_too_early") << "until the due day itself";
    f.copy.loan->dueOn = monday;
    EXPECT_EQ(f.refusal(), "");
}

TEST(RenewalTest, WhoWaitsComesBeforeTheDay) {
    Facts f;
    f.copy.loan->dueOn = monday.plusDays(10);
    f.terms.renewNotBefore = 7;
    f.facts.waiting = 1;
    EXPECT_EQ(f.refusal(), "renewal_reserved");
    f.terms.holdsBlockRenewal = false;
    EXPECT_EQ(f.refusal(), "renewal_too_early");
}

TEST(RenewalTest, ALoanOfTheReadingRoomIsNever) {
    Facts f;
    f.copy.loan->usePlace = Lending::ReadingRoom;
    EXPECT_EQ(f.refusal(), "renewal_never_in_reading_room");
}

TEST(RenewalTest, AFreeCopyServesOneOfThoseWhoWait) {
    collection::Copy copy;
    copy.id = CopyId(1);
    const auto needed = [&](const std::vector<holds::Hold>& queue, const std::vector<holds::FreeCopy>& free) {
        return needing(copy, queue, free, monday);
    };
    EXPECT_EQ(needed({}, {}), 0);
    EXPECT_EQ(needed({hold(1)}, {}), 1);
    EXPECT_EQ(needed({hold(1)}, {freeCopy(2)}), 0);
    EXPECT_EQ(needed({hold(1), hold(2)}, {freeCopy(2)}), 1);
    EXPECT_EQ(needed({hold(1)}, {freeCopy(2, Lending::ReadingRoom)}), 1) << "it cannot be taken home";
    EXPECT_EQ(needed({hold(1, {}, Lending::ReadingRoom)}, {freeCopy(2, Lending::ReadingRoom)}), 0);
    EXPECT_EQ(needed({hold(1, CopyId(1))}, {freeCopy(2)}), 1) << "this one and no other";
    EXPECT_EQ(needed({hold(1, CopyId(2))}, {}), 0) << "another one";
    EXPECT_EQ(needed({hold(1), hold(2, CopyId(2))}, {freeCopy(2)}), 1) << "the free one is wanted by name";
    holds::Hold suspended = hold(1);
    suspended.suspended = true;
    EXPECT_EQ(needed({suspended}, {}), 0);
}

} // namespace kitapdar::circulation
