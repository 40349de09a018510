// The sheet of a day at one place: what was done there, wherever its desks stand afterwards.
#include "core/reports/DayQueries.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::reports {

namespace {

class DaySheetTest : public ::testing::Test {
protected:
    DaySheetTest() {
        library.addReader("R-1");
        execute("insert into desk (name, place_id) select '1', id from place where code = 'hall'");
    }
    void execute(const std::string& sql) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) { return tx.execute(sql); }));
    }
    void moveDeskTo(const std::string& place) {
        execute("update desk set place_id = (select id from place where code = '" + place + "')");
    }
    void lendAndReturn(const std::string& barcode, const Session& session) {
        library.addCopy(barcode);
        ASSERT_TRUE(library.lend("R-1", barcode));
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return library.loans.returnCopy(tx, test::By(tx, session), text::ScannedCode(barcode));
        }));
    }
    std::int64_t returnedAt(const std::optional<std::string>& place) {
        const auto sheet = library.read([&](storage::Snapshot& snapshot) {
            return days.sheet(snapshot, library.by(snapshot), library.clock().today(), place);
        });
        EXPECT_TRUE(sheet);
        return sheet ? sheet->returned : -1;
    }

    test::DeskLibrary library;
    DayQueries days{library.journal()};
    const Session inHall{"Айгүл", "1", "hall"};
};

} // namespace

TEST_F(DaySheetTest, AReturnCountsWhereTheDeskStoodThen) {
    lendAndReturn("K-1", inHall);
    moveDeskTo("store");
    EXPECT_EQ(returnedAt("hall"), 1);
    EXPECT_EQ(returnedAt("store"), 0);
    lendAndReturn("K-2", {"Айгүл", "1", "store"});
    EXPECT_EQ(returnedAt("hall"), 1);
    EXPECT_EQ(returnedAt("store"), 1);
    EXPECT_EQ(returnedAt(std::nullopt), 2);
}

TEST_F(DaySheetTest, AReturnOfADeskWithoutAPlaceIsOfNoPlace) {
    lendAndReturn("K-1", {"Айгүл", "1", {}});
    EXPECT_EQ(returnedAt("hall"), 0);
    EXPECT_EQ(returnedAt(std::nullopt), 1);
}

TEST_F(DaySheetTest, AnEntryThatSaysNoPlaceCountsWhereItsDeskStands) {
    lendAndReturn("K-1", inHall);
    execute("update operation set facts = '{}' where kind = 'loan.return'"); // as earlier programs wrote it
    EXPECT_EQ(returnedAt("hall"), 1);
    moveDeskTo("store");
    EXPECT_EQ(returnedAt("store"), 1);
}

TEST_F(DaySheetTest, AReturnThatWasTakenBackDoesNotCountUntilItIsDoneAgain) {
    library.addCopy("K-1");
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.returnCopy("K-1"));
    EXPECT_EQ(returnedAt(std::nullopt), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(returnedAt(std::nullopt), 0);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(returnedAt(std::nullopt), 1);
}

} // namespace kitapdar::reports
