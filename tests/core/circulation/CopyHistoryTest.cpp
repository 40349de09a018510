#include "core/circulation/CopyHistory.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::circulation {

namespace {

class CopyHistoryTest : public ::testing::Test {
protected:
    CopyHistoryTest() {
        library.addReader("R-1");
        library.addReader("R-2");
    }

    /// "who: what" of each event, the newest first; nobody is "-".
    std::vector<std::string> told(int limit = 100) {
        const CopyHistory history(library.journal());
        const auto events = library.read([&](storage::Snapshot& s) { return history.of(s, book.id, limit); });
        EXPECT_TRUE(events);
        std::vector<std::string> lines;
        for (const CopyEvent& event : *events) {
            const std::string who = event.operatorName.empty() ? "-" : event.operatorName;
            lines.push_back(who + ": " + std::visit(*this, event.what));
        }
        return lines;
    }
    void later() { library.clock().advanceMilliseconds(1000); }

public:
    std::string operator()(const CopyLent& lent) const { return "lent to " + lent.card; }
    std::string operator()(const CopyReturned& returned) const { return "returned by " + returned.card; }
    std::string operator()(const journal::Entry& entry) const { return entry.kind; }

protected:
    using Lines = std::vector<std::string>;

    test::DeskLibrary library;
    collection::Copy book = library.addCopy("K-1");
    std::string who = "Айгүл";
};

} // namespace

TEST_F(CopyHistoryTest, EachLoanIsToldOnceWithTheOperatorOfTheJournal) {
    later();
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    later();
    ASSERT_TRUE(library.returnCopy("K-1"));
    EXPECT_EQ(told(), (Lines{who + ": returned by R-1", who + ": lent to R-1", who + ": copy.add"}));
    EXPECT_EQ(told(1), (Lines{who + ": returned by R-1", "-: lent to R-1"})) << "the entry of lending is not read";
}

TEST_F(CopyHistoryTest, TwoThingsOfOneMomentKeepTheirOwnOperators) {
    later();
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.lend("R-2", "K-1"));
    auto lines = told();
    std::ranges::sort(lines);
    EXPECT_EQ(lines,
              (Lines{who + ": copy.add", who + ": lent to R-1", who + ": lent to R-2", who + ": returned by R-1"}));
}

TEST_F(CopyHistoryTest, ACopyThatGoesFromOneReaderToTheOtherIsReturnedAndLentByOneEntry) {
    later();
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    later();
    ASSERT_TRUE(library.lend("R-2", "K-1", true));
    EXPECT_EQ(told(),
              (Lines{who + ": lent to R-2", who + ": returned by R-1", who + ": lent to R-1", who + ": copy.add"}));
}

TEST_F(CopyHistoryTest, WhatWasTakenBackIsToldAsTheJournalTellsIt) {
    later();
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    later();
    ASSERT_TRUE(library.returnCopy("K-1"));
    later();
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(told(), (Lines{who + ": undo", who + ": loan.return", who + ": lent to R-1", who + ": copy.add"}));
    later();
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(told(), (Lines{who + ": redo", who + ": undo", who + ": returned by R-1", who + ": lent to R-1",
                             who + ": copy.add"}));
}

TEST_F(CopyHistoryTest, ALoanFromBeforeTheJournalHasNoOperator) {
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute(
            "insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on, returned_at) select cast($1 as "
            "bigint), "
            "id, 'home', 1000, '2020-01-01', '2020-01-15', 2000 from reader where card = 'R-2'",
            {book.id});
    }));
    EXPECT_EQ(told(), (Lines{who + ": copy.add", "-: returned by R-2", "-: lent to R-2"}));
}

} // namespace kitapdar::circulation
