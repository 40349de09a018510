// Under a calendar that is closed for a year nothing is lent or renewed.
#include "core/circulation/Judge.h"

#include <gtest/gtest.h>

#include <optional>
#include <variant>

namespace kitapdar::circulation {

namespace {

using collection::Lending;

const Day monday(2026, 3, 2);

rules::Calendar withoutAnOpenDay() {
    rules::Calendar calendar;
    for (unsigned weekday = 1; weekday <= 7; ++weekday) calendar.closeWeekly(weekday);
    return calendar;
}

rules::Calendar closedFor(int days) {
    rules::Calendar calendar;
    calendar.close(Day(2026, 3, 10), Day(2026, 3, 10).plusDays(days - 1));
    return calendar;
}

class NoOpenDayTest : public testing::Test {
protected:
    NoOpenDayTest() {
        copy.copy.id = collection::CopyId(1);
        reader.reader.id = readers::ReaderId(1);
        reader.reader.registeredUntil = Day(2030, 12, 31);
    }
    /// From when on no day is open, when that forbids the lending.
    std::optional<Day> closedFrom(const rules::Calendar& calendar) const {
        const LendVerdict verdict = judgeLending(copy, reader, terms, calendar, monday, request);
        if (verdict.blocks.empty()) return std::nullopt;
        return std::get<NoOpenDay>(verdict.blocks.front()).from;
    }

    CopyFacts copy;
    ReaderFacts reader;
    rules::LoanTerms terms;
    LendRequest request;
};

} // namespace

TEST_F(NoOpenDayTest, NothingIsLentTowardsAYearWithoutAnOpenDay) {
    for (const auto mode : {rules::CountMode::NextOpen, rules::CountMode::OpenDays, rules::CountMode::WholeWeeks}) {
        terms.countMode = mode;
        EXPECT_EQ(closedFrom(withoutAnOpenDay()), monday.plusDays(1)) << static_cast<int>(mode);
        EXPECT_EQ(closedFrom(closedFor(400)), Day(2026, 3, 10)) << static_cast<int>(mode);
        EXPECT_EQ(closedFrom(closedFor(365)), Day(2026, 3, 10)) << static_cast<int>(mode);
        EXPECT_EQ(closedFrom(closedFor(200)), std::nullopt) << "half a year is not for long";
    }
    terms.countMode = rules::CountMode::NextOpen;
    terms.nightLoan = true;
    EXPECT_EQ(closedFrom(withoutAnOpenDay()), monday.plusDays(1));
}

TEST_F(NoOpenDayTest, WhatLooksForNoOpenDayIsLent) {
    terms.countMode = rules::CountMode::Days;
    EXPECT_EQ(closedFrom(withoutAnOpenDay()), std::nullopt) << "the calendar is not asked";
    terms.countMode = rules::CountMode::NextOpen;
    request.due = Day(2026, 3, 9);
    EXPECT_EQ(closedFrom(closedFor(400)), std::nullopt) << "the day was typed";
    request.due.reset();
    terms.fixedDue = rules::FixedDate{5, 31, std::nullopt};
    EXPECT_EQ(closedFrom(withoutAnOpenDay()), std::nullopt) << "the day is fixed";
    terms.fixedDue.reset();
    request.usePlace = Lending::ReadingRoom;
    EXPECT_EQ(closedFrom(withoutAnOpenDay()), std::nullopt) << "it is back today";
}

} // namespace kitapdar::circulation
