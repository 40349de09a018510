// Several desks, each a process of its own, on one shared library.
#include "core/administration/LibraryCheck.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/collection/CopyService.h"
#include "core/digitization/Item.h"
#include "core/library/Library.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresDatabase.h"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <random>

namespace kitapdar {

namespace {

constexpr int rounds = 1000;
constexpr int racers = 8;
constexpr int desks = 4;
constexpr int operationsOfADesk = 2000;
constexpr int mixedReaders = 20;
constexpr int mixedCopies = 60;

storage::Address addressOf(const std::string& text) { return *storage::Address::parse(text); }

std::string factsOf(const circulation::LendRefusal& refusal) {
    if (const Fault* fault = faultIn(refusal)) return "fault " + fault->detail;
    const auto& confirmations = std::get<circulation::NotLent>(refusal).confirmations;
    if (confirmations.size() != 1) return "other";
    const auto* other = std::get_if<circulation::LentToAnother>(&confirmations.front());
    return other ? "lost " + other->readerCard : "other";
}

} // namespace

/// Wants every copy for its own reader, in the order in which the others want them too.
TEST(Child, DISABLED_races) {
    const auto arguments = test::childArguments();
    const int self = std::stoi(arguments.at(1));
    test::Desk desk(addressOf(arguments.at(0)), storage::Access::Open);
    test::tellParent("ready");
    test::hearParent();
    for (int round = 0; round < rounds; ++round) {
        const auto lent = desk.lend(self, round);
        test::tellParent(lent ? "won" : factsOf(lent.error()));
    }
}

TEST(SeveralDesksTest, OfEightWhoWantTheSameCopyExactlyOneGetsItEveryTime) {
    const test::PostgresDatabase database;
    test::Desk library(database.address(), storage::Access::Open);
    library.fill(racers, rounds);
    std::vector<std::unique_ptr<test::ChildProcess>> children;
    for (int i = 0; i < racers; ++i) {
        children.push_back(std::make_unique<test::ChildProcess>(
            "races", std::vector<std::string>{database.address().text(), std::to_string(i)}));
    }
    for (const auto& child : children) ASSERT_EQ(child->hear(), "ready");
    for (const auto& child : children) child->say("go");

    std::map<std::string, std::string> winners;
    std::vector<std::pair<std::string, std::string>> losers;
    for (int i = 0; i < racers; ++i) {
        for (int round = 0; round < rounds; ++round) {
            const auto line = children[static_cast<std::size_t>(i)]->hear();
            ASSERT_TRUE(line) << "a desk went away";
            const std::string barcode = test::barcodeOf(round);
            if (*line == "won") {
                EXPECT_TRUE(winners.emplace(barcode, test::cardOf(i)).second) << barcode << " has two winners";
            } else {
                losers.emplace_back(barcode, *line);
            }
        }
    }
    EXPECT_EQ(winners.size(), static_cast<std::size_t>(rounds));
    for (const auto& [barcode, answer] : losers) EXPECT_EQ(answer, "lost " + winners[barcode]) << barcode;
    EXPECT_EQ(library.openLoans(), winners);
    library.expectSound();
}

/// A working day in random order; tells how many journal entries it has made and how many readers and copies.
TEST(Child, DISABLED_worksADay) {
    const auto arguments = test::childArguments();
    const int self = std::stoi(arguments.at(1));
    const SystemClock clock;
    auto opened = Library::open(addressOf(arguments.at(0)), storage::Access::Open, clock);
    ASSERT_TRUE(opened) << opened.error().detail;
    Library& library = **opened;
    library.setSession({"Desk " + std::to_string(self), std::to_string(self), {}});
    std::mt19937 random(static_cast<unsigned>(self));
    int entries = 0;
    int readersAdded = 0;
    int copiesAdded = 0;
    std::string faults;
    const auto count = [&](const auto& answer, int entriesOfIt = 1) {
        if (answer) {
            entries += entriesOfIt;
            return true;
        }
        if (const Fault* fault = faultIn(answer.error())) faults += fault->detail + "; ";
        return false;
    };
    test::tellParent("ready");
    test::hearParent();
    for (int i = 0; i < operationsOfADesk; ++i) {
        const std::string card = test::cardOf(static_cast<int>(random() % mixedReaders));
        const std::string barcode = test::barcodeOf(static_cast<int>(random() % mixedCopies));
        switch (random() % 12) {
        case 0: {
            readers::NewReader reader;
            reader.name = {"Омаров", "Ерлан", ""};
            if (count(library.writeNow(&readers::ReaderService::add, reader))) ++readersAdded;
            break;
        }
        case 1: {
            const collection::NewCopy copy{.recordId =
                                               catalogue::RecordId(1 + static_cast<int>(random() % mixedCopies))};
            if (count(library.writeNow(&collection::CopyService::add, copy))) ++copiesAdded;
            break;
        }
        case 2:
            count(library.writeNow(&staff::UndoService::undoLast));
            break;
        case 3:
        case 4:
            count(library.writeNow(&circulation::LoanService::renew, barcode));
            break;
        case 5:
        case 6:
        case 7:
            count(library.writeNow(&circulation::LoanService::returnCopy, barcode));
            break;
        default:
            count(
                library.writeNow(&circulation::LoanService::lend, card, barcode,
                                 random() % 2 == 0 ? circulation::Confirmed::everything() : circulation::Confirmed()));
        }
    }
    test::tellParent(faults.empty() ? "done" : faults);
    for (const int number : {entries, readersAdded, copiesAdded}) test::tellParent(std::to_string(number));
}

TEST(SeveralDesksTest, ADayOfFourDesksLeavesEverythingInOrder) {
    const test::PostgresDatabase database;
    {
        test::Desk desk(database.address(), storage::Access::Open);
        desk.fill(mixedReaders, mixedCopies);
    }
    const SystemClock clock;
    auto library = Library::open(database.address(), storage::Access::Open, clock);
    ASSERT_TRUE(library);
    const auto number = [&](const std::string& sql) {
        return (*library)->store().readNow([&](storage::Snapshot& s) { return s.number(sql); }).value_or(-1);
    };
    const std::int64_t before = number("select max(seq) from operation");

    std::vector<std::unique_ptr<test::ChildProcess>> children;
    for (int i = 0; i < desks; ++i) {
        children.push_back(std::make_unique<test::ChildProcess>(
            "worksADay", std::vector<std::string>{database.address().text(), std::to_string(i)}));
    }
    for (const auto& child : children) ASSERT_EQ(child->hear(), "ready");
    for (const auto& child : children) child->say("go");
    std::int64_t entries = 0;
    for (const auto& child : children) {
        EXPECT_EQ(child->hear(), "done");
        entries += std::stoi(child->hear().value_or("0"));
        for (int i = 0; i < 2; ++i) child->hear();
    }
    EXPECT_GT(entries, desks * operationsOfADesk / 3) << "they were let to work";
    // The first scan of a reader on a day notes the visit, in an entry of its own.
    const std::int64_t visits = number("select count(*) from operation where kind = 'visit.note'");
    EXPECT_GT(visits, 0);
    EXPECT_EQ(number("select max(seq) from operation"), before + entries + visits) << "each answer is one entry";
    EXPECT_EQ(number("select count(*) from operation"), before + entries + visits) << "numbered without gaps";
    EXPECT_EQ(number("select count(*) from reader where card like 'KZR%' and id > " + std::to_string(mixedReaders)) +
                  number("select count(*) from operation o join operation u on u.undoes = o.seq and u.kind = 'undo' "
                         "where o.kind = 'reader.add'"),
              number("select value from counter where name = 'reader_card'"))
        << "cards are numbered without gaps, but for those taken back";
    jobs::Progress progress;
    const auto problems = checkLibrary((*library)->store(), (*library)->search(), {}, progress);
    ASSERT_TRUE(problems);
    for (const CheckProblem& problem : *problems) {
        // Records of this test have no search text.
        if (problem.code != "search_index") ADD_FAILURE() << problem.code << " " << problem.detail;
    }
}

TEST(SeveralDesksTest, ALongWorkOfOneDeskLearnsThatAnotherWaitsForIt) {
    const test::PostgresDatabase database;
    test::Desk desk(database.address(), storage::Access::Open);
    desk.fill(1, 1);
    const auto working = storage::Store::open(database.address(), storage::Access::Open);
    ASSERT_TRUE(working);
    std::future<bool> lent;
    const auto given = (*working)->writeNow(
        [&](storage::Transaction& tx) -> Result<bool> {
            TRY(const bool before, tx.otherWriterWaits());
            lent = std::async(std::launch::async, [&] { return desk.lend(0, 0).has_value(); });
            // The desk waits five seconds for its turn; it is seen long before.
            while (lent.wait_for(std::chrono::milliseconds(1)) == std::future_status::timeout) {
                TRY(const bool waits, tx.otherWriterWaits());
                if (waits) return !before;
            }
            return false;
        },
        storage::Priority::Background);
    EXPECT_TRUE(given && *given);
    EXPECT_TRUE(lent.get());
}

TEST(SeveralDesksTest, ALoanAtOneDeskIsToldToTheOther) {
    const test::PostgresDatabase database;
    {
        test::Desk desk(database.address(), storage::Access::Open);
        desk.fill(2, 2);
    }
    const SystemClock clock;
    auto here = Library::open(database.address(), storage::Access::Open, clock);
    auto there = Library::open(database.address(), storage::Access::Open, clock);
    ASSERT_TRUE(here && there);
    std::mutex mutex;
    std::set<ChangedRow> heard;
    int calls = 0;
    (*here)->onChanges([&](const ChangedRows& changes) {
        const std::scoped_lock lock(mutex);
        heard.insert(changes.begin(), changes.end());
        ++calls;
    });
    (*there)->setSession({"Ерлан", "2", {}});
    ASSERT_TRUE((*there)->writeNow(&circulation::LoanService::lend, test::cardOf(0), test::barcodeOf(0),
                                   circulation::Confirmed()));
    const auto knows = [&] {
        const std::scoped_lock lock(mutex);
        return heard.contains({Subject::Loan, 1}) && heard.contains({Subject::Copy, 1}) &&
               heard.contains({Subject::Reader, 1});
    };
    for (int i = 0; i < 1000 && !knows(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(knows());
    {
        const std::scoped_lock lock(mutex);
        calls = 0;
    }
    ASSERT_TRUE((*here)->writeNow(&circulation::LoanService::lend, test::cardOf(1), test::barcodeOf(1),
                                  circulation::Confirmed()));
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    const std::scoped_lock lock(mutex);
    EXPECT_EQ(calls, 1) << "its own loan is told once";
}

} // namespace kitapdar
