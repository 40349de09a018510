// Closing days moves what falls on them, and undo puts every date back.
#include "core/circulation/ClosureService.h"
#include "core/circulation/LoanQueries.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace kitapdar::circulation {

namespace {

using rules::AddLine;
using rules::CalendarChange;
using rules::CalendarLine;

CalendarLine closed(Day first, Day last, std::string place = {}) {
    return {.rule = "closed", .firstDay = first, .lastDay = last, .place = std::move(place)};
}

class ClosureServiceTest : public ::testing::Test {
protected:
    ClosureServiceTest() {
        library.addReader("R001");
        library.setRule("loan_limit", "unlimited");
    }

    Result<ClosureEffect, rules::CalendarRefusal> apply(const CalendarChange& change) {
        return library.write([&](storage::Transaction& tx) { return closures.apply(tx, library.by(tx), change); });
    }
    Result<ClosureEffect, rules::CalendarRefusal> preview(const CalendarChange& change) {
        return library.read([&](storage::Snapshot& snapshot) { return closures.preview(snapshot, change); });
    }
    /// Lent for so many days from today on.
    Day lend(const std::string& barcode, int days) {
        library.addCopy(barcode);
        library.setRule("loan_days", std::to_string(days));
        const auto lent = library.lend("R001", barcode, true);
        EXPECT_TRUE(lent);
        return lent->row.loan.dueOn;
    }
    Day dueOf(const std::string& barcode) {
        const auto copies = library.read([&](storage::Snapshot& snapshot) {
            return LoanQueries().copiesWith(snapshot, text::ScannedCode(barcode));
        });
        return copies->front().loan->dueOn;
    }

    test::DeskLibrary library;
    ClosureService closures{library.journal()};
    Day today = library.clock().today();
};

} // namespace

TEST_F(ClosureServiceTest, OnlyWhatFallsOnAClosedDayMovesAndUndoPutsItBack) {
    const Day first = lend("COPY-A", 10);
    const Day second = lend("COPY-B", 11);
    const Day third = lend("COPY-C", 20);
    const std::string before = library.dump();
    const CalendarChange repairs = AddLine{closed(first.plusDays(-1), second)};
    const auto shown = preview(repairs);
    ASSERT_TRUE(shown);
    EXPECT_EQ(library.dump(), before) << "a preview writes nothing";
    ASSERT_EQ(shown->loans.size(), 2U);
    EXPECT_EQ(shown->loans[0].from, first);
    EXPECT_EQ(shown->loans[0].to, second.plusDays(1));
    EXPECT_EQ(shown->loansByDays(), (std::map<int, int>{{1, 1}, {2, 1}}));
    ASSERT_TRUE(apply(repairs));
    EXPECT_EQ(dueOf("COPY-A"), second.plusDays(1));
    EXPECT_EQ(dueOf("COPY-B"), second.plusDays(1));
    EXPECT_EQ(dueOf("COPY-C"), third);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(dueOf("COPY-A"), first);
}

TEST_F(ClosureServiceTest, EachLoanMovesByTheCountModeOfItsOwnRule) {
    const Day due = lend("COPY-A", 14);
    const auto movedTo = [&](const char* mode) {
        library.setRule("count_mode", mode);
        const auto shown = preview(AddLine{closed(due, due)});
        return shown->loans.empty() ? due : shown->loans.front().to;
    };
    EXPECT_EQ(movedTo("days"), due) << "the calendar is not looked at";
    EXPECT_EQ(movedTo("next_open"), due.plusDays(1));
    EXPECT_EQ(movedTo("open_days"), due.plusDays(1));
    EXPECT_EQ(movedTo("whole_weeks"), due.plusDays(7));
}

TEST_F(ClosureServiceTest, RemovingOrOpeningShortensNothing) {
    const Day due = lend("COPY-A", 10);
    const auto line = apply(AddLine{closed(due, due.plusDays(3))});
    ASSERT_TRUE(line);
    EXPECT_EQ(dueOf("COPY-A"), due.plusDays(4));
    ASSERT_TRUE(apply(AddLine{{.rule = "open", .firstDay = due}}));
    EXPECT_EQ(dueOf("COPY-A"), due.plusDays(4));
    const auto removed = apply(rules::RemoveLine{line->lines.added.front().id});
    ASSERT_TRUE(removed);
    EXPECT_TRUE(removed->loans.empty());
    EXPECT_EQ(dueOf("COPY-A"), due.plusDays(4));
}

TEST_F(ClosureServiceTest, TakingAnExceptionAwayClosesItsDayAgain) {
    const Day due = lend("COPY-A", 10);
    ASSERT_TRUE(apply(AddLine{{.rule = "open", .firstDay = due}}));
    const auto exception = library.read([&](storage::Snapshot& s) { return library.calendar.lines(s); });
    ASSERT_TRUE(apply(AddLine{{.rule = "weekly", .weekday = static_cast<int>(due.isoWeekday())}}));
    EXPECT_EQ(dueOf("COPY-A"), due) << "the exception keeps it open";
    ASSERT_TRUE(apply(rules::RemoveLine{exception->back().id}));
    EXPECT_EQ(dueOf("COPY-A"), due.plusDays(1));
}

TEST_F(ClosureServiceTest, AClosureOfAnotherPlaceMovesNothing) {
    const Day due = lend("COPY-A", 10);
    const auto shown = preview(AddLine{closed(due, due, "F2")});
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->loans.empty());
    EXPECT_EQ(shown->lines.added.size(), 1U);
}

TEST_F(ClosureServiceTest, ALineGetsOtherDaysAndANote) {
    const Day due = lend("COPY-A", 10);
    const auto added = apply(AddLine{closed(due.plusDays(5), due.plusDays(5))});
    CalendarLine line = added->lines.added.front();
    const std::string before = library.dump();
    line.firstDay = due;
    line.note = "Жөндеу";
    const auto edited = apply(rules::EditLine{line});
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->loans.size(), 1U);
    EXPECT_EQ(dueOf("COPY-A"), due.plusDays(6));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    line.id = 9999;
    EXPECT_EQ(std::get<rules::UnknownLine>(apply(rules::EditLine{line}).error()).id, 9999);
}

TEST_F(ClosureServiceTest, WhatIsThereAlreadyWritesNothing) {
    ASSERT_TRUE(apply(AddLine{closed(today.plusDays(30), today.plusDays(30))}));
    const std::string before = library.dump();
    const auto again = apply(AddLine{closed(today.plusDays(30), today.plusDays(30))});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->lines.isEmpty());
    EXPECT_TRUE(again->lines.present);
    EXPECT_EQ(library.dump(), before);
}

/// Random closures and removals: nothing ever falls on a day that was closed after the lending, nothing is shortened,
/// and taking all of it back gives the library as it was.
TEST_F(ClosureServiceTest, WhateverIsClosedNothingIsShortenedAndAllOfItCanBeTakenBack) {
    std::mt19937 random(20'260'302);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    std::vector<std::string> barcodes;
    for (int i = 0; i < 12; ++i) {
        barcodes.push_back("COPY-" + std::to_string(i));
        lend(barcodes.back(), 5 + upTo(30));
    }
    library.setRule("count_mode", "next_open");
    for (int round = 0; round < 8; ++round) {
        const std::string before = library.dump();
        int steps = 0;
        for (int step = 0; step < 5; ++step) {
            std::vector<Day> due;
            for (const std::string& each : barcodes) due.push_back(dueOf(each));
            const auto lines = *library.read([&](storage::Snapshot& s) { return library.calendar.lines(s); });
            CalendarChange change = AddLine{closed(today.plusDays(upTo(40)), today.plusDays(40 + upTo(3)))};
            if (upTo(3) == 0) change = AddLine{{.rule = "weekly", .weekday = 1 + upTo(7)}};
            if (upTo(4) == 0) change = AddLine{{.rule = "open", .firstDay = today.plusDays(upTo(40))}};
            if (!lines.empty() && upTo(3) == 0)
                change = rules::RemoveLine{lines[static_cast<std::size_t>(upTo(static_cast<int>(lines.size())))].id};
            const auto shown = preview(change);
            const auto done = apply(change);
            ASSERT_TRUE(shown && done);
            ASSERT_EQ(shown->loans.size(), done->loans.size());
            steps += done->lines.isEmpty() ? 0 : 1;
            const auto calendar = *library.read([&](storage::Snapshot& s) { return library.calendar.calendar(s); });
            for (std::size_t i = 0; i < barcodes.size(); ++i) {
                const Day now = dueOf(barcodes[i]);
                ASSERT_GE(now, due[i]);
                ASSERT_TRUE(now == due[i] || !calendar.isClosed(now) || calendar.isClosed(calendar.nextOpen(now)));
            }
        }
        for (int step = 0; step < steps; ++step) ASSERT_TRUE(library.undo());
        ASSERT_EQ(library.dump(), before);
    }
}

TEST_F(ClosureServiceTest, AWeekWithoutAnOpenDayAndAClosedYearAreNamedWhereTheyAreAdded) {
    const auto weekly = [](int weekday) { return AddLine{CalendarLine{.rule = "weekly", .weekday = weekday}}; };
    for (int weekday = 1; weekday <= 6; ++weekday) {
        const auto added = apply(weekly(weekday));
        ASSERT_TRUE(added);
        EXPECT_FALSE(added->closed) << weekday;
    }
    const auto shown = preview(weekly(7));
    ASSERT_TRUE(shown);
    ASSERT_TRUE(shown->closed);
    EXPECT_EQ(shown->closed->from, today);
    const auto added = apply(weekly(7));
    ASSERT_TRUE(added);
    EXPECT_TRUE(added->closed);
    library.addCopy("COPY-Z");
    const auto lent = library.lend("R001", "COPY-Z", true);
    ASSERT_FALSE(lent);
    ASSERT_TRUE(library.undo());

    ASSERT_TRUE(apply(rules::RemoveLine{1}));
    const Day next(today.year() + 2, 1, 1);
    const auto year = preview(AddLine{closed(next, Day(today.year() + 2, 12, 31))});
    ASSERT_TRUE(year);
    ASSERT_TRUE(year->closed);
    EXPECT_LE(year->closed->from, next);
    const auto month = preview(AddLine{closed(next, next.plusDays(60))});
    ASSERT_TRUE(month);
    EXPECT_FALSE(month->closed);
}

} // namespace kitapdar::circulation
