// Overdue loans, reminders, the clearance slip and the reader's form.
#include "core/circulation/ReaderPapers.h"
#include "core/circulation/ReminderService.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

using test::refused;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ReminderServiceTest : public ::testing::Test {
protected:
    ReminderServiceTest() {
        for (const char* card : {"R-1", "R-2"}) {
            readers::Reader reader = library.addReader(card);
            reader.institution = std::string(card) == "R-1" ? "Школа № 2" : "Колледж";
            library.change(reader);
        }
        for (const char* barcode : {"K-1", "K-2", "K-3"}) library.addCopy(barcode);
        const auto lent = library.lend("R-1", "K-1");
        EXPECT_TRUE(lent);
        if (lent) due = lent->row.loan.dueOn;
        EXPECT_TRUE(library.lend("R-2", "K-2"));
    }
    /// So many days after the due day of the books that were lent first.
    void late(int days) { library.clock().set(due.plusDays(days)); }
    std::vector<std::string> overdue(const OverdueFilter& filter = {}, OverdueOrder order = OverdueOrder::ByDate) {
        const auto loans = library.read([&](storage::Snapshot& snapshot) {
            return service.overdue(snapshot, library.by(snapshot), filter, order, 100);
        });
        EXPECT_TRUE(loans);
        std::vector<std::string> barcodes;
        if (loans) {
            for (const OverdueLoan& loan : *loans) barcodes.push_back(loan.row.barcode);
        }
        return barcodes;
    }
    Result<std::vector<ReminderLetter>, ReminderRefusal> remind(int step) {
        return library.write([&](storage::Transaction& tx) {
            return service.remind(tx, library.by(tx), step, OverdueFilter(), ReminderWay::Letter);
        });
    }

    test::DeskLibrary library;
    Day due;
    ReminderService service{library.journal()};
};

} // namespace

TEST_F(ReminderServiceTest, APlaceIsWhatLiesInItToo) {
    const places::PlaceService places(library.journal());
    const auto add = [&](const std::string& code, std::optional<places::PlaceId> parent) {
        return *library.write([&](storage::Transaction& tx) {
            return places.add(tx, library.by(tx), {.code = code, .name = {code, code, code}, .parent = parent});
        });
    };
    const places::Place branch = add("F1", std::nullopt);
    add("F1-AB", branch.id);
    add("F2", std::nullopt);
    const auto place = [&](const std::string& code, const std::string& which) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return tx.execute("update loan set place = $1 where id = (select " + which + "(id) from loan)", {code});
        }));
    };
    place("F1-AB", "min");
    place("F2", "max");
    late(1);
    OverdueFilter filter;
    filter.place = "F1";
    EXPECT_THAT(overdue(filter), ElementsAre("K-1"));
    filter.place = "F1-AB";
    EXPECT_THAT(overdue(filter), ElementsAre("K-1"));
    filter.place = "F2";
    EXPECT_THAT(overdue(filter), ElementsAre("K-2"));
    filter.place = "NOPE";
    EXPECT_THAT(overdue(filter), IsEmpty());
}

TEST_F(ReminderServiceTest, TheDayOfTheNextReminderIsKnownUntilAllAreWritten) {
    const auto next = [&] {
        const auto loans = library.read([&](storage::Snapshot& snapshot) {
            return service.overdue(snapshot, library.by(snapshot), {}, OverdueOrder::ByDate, 100);
        });
        return loans->front().nextStepOn();
    };
    late(1);
    EXPECT_EQ(next(), due.plusDays(7));
    late(8);
    ASSERT_TRUE(remind(1));
    EXPECT_EQ(next(), due.plusDays(30));
    late(60);
    ASSERT_TRUE(remind(3));
    EXPECT_EQ(next(), std::nullopt);
}

TEST_F(ReminderServiceTest, ABookIsOverdueFromTheDayAfterItsDueDay) {
    late(0);
    EXPECT_THAT(overdue(), IsEmpty());
    late(1);
    EXPECT_THAT(overdue(), ElementsAre("K-1", "K-2"));
    ASSERT_TRUE(library.returnCopy("K-1"));
    EXPECT_THAT(overdue(), ElementsAre("K-2"));
}

TEST_F(ReminderServiceTest, TheListIsOrderedAndNarrowedByThePlaceOfStudyOrWork) {
    late(10);
    EXPECT_THAT(overdue({}, OverdueOrder::ByInstitution), ElementsAre("K-2", "K-1"));
    OverdueFilter school;
    school.institution = "Школа № 2";
    EXPECT_THAT(overdue(school), ElementsAre("K-1"));
    OverdueFilter earlier;
    earlier.dueBefore = Day(2026, 1, 1);
    EXPECT_THAT(overdue(earlier), IsEmpty());
}

TEST_F(ReminderServiceTest, EachStepIsWrittenOnceAndNoEarlierThanItsDay) {
    late(6);
    (void)refused<NothingToRemind>(remind(1));
    late(7);
    const auto letters = remind(1);
    ASSERT_TRUE(letters);
    ASSERT_EQ(letters->size(), 2U);
    EXPECT_EQ(letters->front().card, "R-2") << "by institution";
    (void)refused<NothingToRemind>(remind(1));
    (void)refused<NothingToRemind>(remind(2));
    late(30);
    ASSERT_TRUE(library.returnCopy("K-2"));
    const auto second = remind(2);
    ASSERT_TRUE(second);
    ASSERT_EQ(second->size(), 1U) << "what was returned needs no reminder";
    EXPECT_EQ(second->front().loans.front().reminded, 1);
    EXPECT_EQ(refused<NoSuchReminderStep>(remind(4)).step, 4);
}

TEST_F(ReminderServiceTest, AReminderThatIsTakenBackMayBeWrittenAgain) {
    late(7);
    const std::string before = library.dump();
    ASSERT_TRUE(remind(1));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_TRUE(remind(1));
}

TEST_F(ReminderServiceTest, LettersThatWereWrittenAreMadeOnceMoreAtAnyTimeAndNothingIsEntered) {
    const auto onceMore = [&](const WrittenReminders& which) {
        return library.read([&](storage::Snapshot& snapshot) {
            return service.onceMore(snapshot, library.by(snapshot), which, OverdueFilter());
        });
    };
    const auto written = [&] {
        const auto runs = library.read([&](storage::Snapshot& snapshot) {
            return service.written(snapshot, library.by(snapshot), OverdueFilter());
        });
        EXPECT_TRUE(runs);
        std::vector<std::string> lines;
        for (const ReminderRun& run : *runs)
            lines.push_back(std::to_string(run.step) + " of " + run.on.iso() + ": " + std::to_string(run.letters));
        return lines;
    };
    late(7);
    EXPECT_THAT(written(), IsEmpty());
    (void)refused<NoReminderWritten>(onceMore({}));
    ASSERT_TRUE(remind(1));
    late(20);
    const std::string before = library.dump();
    EXPECT_THAT(written(), ElementsAre("1 of " + due.plusDays(7).iso() + ": 2"));
    const auto all = onceMore({1, due.plusDays(7), std::nullopt});
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().card, "R-2") << "by institution";
    EXPECT_EQ(all->front().loans.front().row.barcode, "K-2");
    const auto one = onceMore({std::nullopt, std::nullopt, all->back().reader});
    ASSERT_TRUE(one);
    ASSERT_EQ(one->size(), 1U);
    EXPECT_EQ(one->front().card, "R-1");
    EXPECT_EQ(one->front().step, 1);
    (void)refused<NoReminderWritten>(onceMore({1, due.plusDays(8), std::nullopt}));
    (void)refused<NoReminderWritten>(onceMore({2, std::nullopt, std::nullopt}));
    EXPECT_EQ(refused<NoSuchReminderStep>(onceMore({4, std::nullopt, std::nullopt})).step, 4);
    EXPECT_EQ(library.dump(), before);
    ASSERT_TRUE(library.returnCopy("K-2"));
    EXPECT_THAT(written(), ElementsAre("1 of " + due.plusDays(7).iso() + ": 1")) << "a book that is back is left";
    late(30);
    ASSERT_TRUE(remind(2));
    EXPECT_THAT(written(), ElementsAre("2 of " + due.plusDays(30).iso() + ": 1")) << "the last of a loan";
}

TEST_F(ReminderServiceTest, WhoseDataAreBlockedIsHiddenAndNotWrittenTo) {
    const auto id = library.read(
        [](storage::Snapshot& snapshot) { return snapshot.number("select id from reader where card = 'R-1'"); });
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return library.readers.blockData(tx, library.by(tx), readers::ReaderId(*id), true);
    }));
    late(7);
    const auto letters = remind(1);
    ASSERT_TRUE(letters);
    ASSERT_EQ(letters->size(), 1U);
    EXPECT_EQ(letters->front().card, "R-2");
    EXPECT_THAT(overdue(), ElementsAre("K-1", "K-2")) << "the book is missed all the same";
}

TEST_F(ReminderServiceTest, ASlipSaysThatNothingIsOwedOnlyWhenNoBookIsOut) {
    const ReaderPapers papers;
    const auto clearance = [&](const char* card) {
        return library.read([&](storage::Snapshot& snapshot) {
            const auto id = snapshot.number("select id from reader where card = $1", {std::string(card)});
            return papers.clearance(snapshot, library.by(snapshot), readers::ReaderId(*id));
        });
    };
    EXPECT_FALSE(clearance("R-1")->isClear());
    EXPECT_EQ(clearance("R-1")->open.size(), 1U);
    ASSERT_TRUE(library.returnCopy("K-1"));
    EXPECT_TRUE(clearance("R-1")->isClear());
}

} // namespace kitapdar::circulation
