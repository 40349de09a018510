#include "core/catalogue/RecordService.h"
#include "core/circulation/CopyHistory.h"
#include "core/collection/CopyQueries.h"
#include "core/staff/EntryQueries.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/StaffedLibrary.h"

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
        const auto events =
            library.read([&](storage::Snapshot& s) { return history.of(s, Session{}, book.id, limit); });
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
    std::string operator()(const CopyLent& lent) const { return "lent to " + lent.card.value_or("?"); }
    std::string operator()(const CopyReturned& returned) const { return "returned by " + returned.card.value_or("?"); }
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

TEST(CopyHistoryOfStaffTest, WhoHadACopyOnlyThoseLearnWhoMay) {
    test::StaffedLibrary staffed;
    Library& library = *staffed.library;
    catalogue::MarcRecord marc;
    marc.fields = {{"245", '0', '0', {}, {{'a', "Көктем"}}}};
    const auto record = library.writeNow(&catalogue::RecordService::add, marc, catalogue::MarcFormat::Marc21);
    ASSERT_TRUE(record);
    const auto copy =
        library.writeNow(&collection::CopyService::add, collection::NewCopy{.recordId = *record, .barcode = "K-1"});
    ASSERT_TRUE(copy);
    readers::NewReader reader;
    reader.name = {"Сапаров", "Ерлан", ""};
    reader.card = "R-1";
    ASSERT_TRUE(library.writeNow(&readers::ReaderService::add, reader));
    const auto lend = [&] {
        return library
            .writeNow(&LoanService::lend, std::string("R-1"), text::ScannedCode("K-1"), Confirmed::everything())
            .has_value();
    };
    ASSERT_TRUE(lend());
    ASSERT_TRUE(library.writeNow(&LoanService::returnAs, text::ScannedCode("K-1"), ReturnRequest()));
    ASSERT_TRUE(lend());

    staffed.addFirst("A1", "Айгүл");
    staffed.addColleague("F1", "Қор", "fund");
    staffed.addColleague("C1", "Кафедра", "clerk");
    const auto cardsShown = [&] {
        int cards = 0;
        const auto events = library.readNow(&CopyHistory::of, library.session(), copy->id, 100);
        EXPECT_TRUE(events);
        for (const CopyEvent& event : *events) {
            if (const auto* lent = std::get_if<CopyLent>(&event.what)) cards += lent->card == "R-1" ? 1 : 0;
            if (const auto* back = std::get_if<CopyReturned>(&event.what)) cards += back->card == "R-1" ? 1 : 0;
        }
        return cards;
    };
    const auto cardsInEntries = [&] {
        int cards = 0;
        for (const auto& entries : {library.readNow(&staff::EntryQueries::latest, library.session(), 100),
                                    library.readNow(&staff::EntryQueries::history, library.session(),
                                                    journal::Subject{"copy", copy->id.value}, 100)}) {
            EXPECT_TRUE(entries);
            for (const journal::Entry& entry : *entries)
                cards += journal::factText(entry.facts, journal::FactName::Card) == "R-1" ? 1 : 0;
        }
        return cards;
    };
    const auto cardOfCopy = [&] {
        const auto rows = library.readNow(&collection::CopyList::ofRecord, library.session(), *record);
        EXPECT_TRUE(rows);
        EXPECT_TRUE(rows->front().dueOn) << "that it is lent everybody sees";
        return rows->front().readerCard.value_or("");
    };
    staffed.enter("F1");
    EXPECT_EQ(cardsShown(), 0);
    EXPECT_EQ(cardsInEntries(), 0);
    EXPECT_EQ(cardOfCopy(), "");
    staffed.enter("C1");
    EXPECT_EQ(cardsShown(), 1) << "who has it now";
    EXPECT_EQ(cardsInEntries(), 0);
    EXPECT_EQ(cardOfCopy(), "R-1");
    staffed.enter("A1");
    EXPECT_EQ(cardsShown(), 3);
    EXPECT_GT(cardsInEntries(), 3);
    EXPECT_EQ(cardOfCopy(), "R-1");
}

} // namespace kitapdar::circulation
