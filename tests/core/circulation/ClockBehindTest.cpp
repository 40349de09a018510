// What a desk does whose clock is behind the journal. docs/circulation.md, 1.3.10.
#include "core/circulation/LoanService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

#include <optional>

namespace kitapdar::circulation {

namespace {

using test::refused;

class ClockBehindTest : public ::testing::Test {
protected:
    ClockBehindTest() {
        library.addReader("R-1");
        library.addReader("R-2");
        library.addCopy("K-1");
    }
    /// The day of the entry that is later than the clock, where that is asked about.
    static std::optional<Day> asks(const NotLent& no) {
        for (const Confirmation& question : no.confirmations) {
            if (const auto* behind = std::get_if<ClockBehind>(&question)) return behind->newest;
        }
        return std::nullopt;
    }

    test::DeskLibrary library;
};

} // namespace

TEST_F(ClockBehindTest, AClockThatWasSetBackIsAskedAboutOnce) {
    library.addCopy("K-2");
    library.addCopy("K-3");
    library.clock().set(Day(2026, 3, 10));
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    library.clock().set(Day(2010, 1, 5));
    const auto asked = library.lend("R-1", "K-2");
    ASSERT_FALSE(asked);
    const auto& no = std::get<NotLent>(asked.error());
    EXPECT_TRUE(no.blocks.empty());
    EXPECT_EQ(asks(no), Day(2026, 3, 10));

    ASSERT_TRUE(library.lend("R-1", "K-2", true)); // it was the other clock that was wrong
    const auto again = library.lend("R-2", "K-3");
    EXPECT_TRUE(again) << "one yes is enough";
}

TEST_F(ClockBehindTest, AClockThatWasSetBackReturnsButRenewsNothingAndCountsNoUse) {
    library.addCopy("K-2");
    library.addCopy("K-3");
    library.clock().set(Day(2026, 3, 10));
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.lend("R-1", "K-2"));
    library.clock().set(Day(2010, 1, 5));
    EXPECT_EQ(refused<ClockBehind>(library.renew("K-2")).newest, Day(2026, 3, 10));
    (void)refused<ClockBehind>(library.write([&](storage::Transaction& tx) {
        return library.loans.useInHouse(tx, library.by(tx), text::ScannedCode("K-3"), "");
    }));
    const auto returned = library.returnCopy("K-1");
    ASSERT_TRUE(returned);
    EXPECT_EQ(returned->row.loan.returnedAt, returned->row.loan.lentAt);
    // The return has answered nothing: its entry is of the clock that is asked about.
    (void)refused<ClockBehind>(library.renew("K-2"));
    const auto asked = library.lend("R-1", "K-3");
    ASSERT_FALSE(asked);
    EXPECT_TRUE(asks(std::get<NotLent>(asked.error())));
    ASSERT_TRUE(library.lend("R-1", "K-3", true)); // the yes
    (void)refused<RenewalWouldNotMoveDueDate>(library.renew("K-2"));
}

TEST_F(ClockBehindTest, ClocksOfDesksMayDifferByHours) {
    library.addCopy("K-2");
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    library.clock().advanceMilliseconds(-11LL * 60 * 60 * 1000);
    EXPECT_TRUE(library.lend("R-1", "K-2"));
}

} // namespace kitapdar::circulation
