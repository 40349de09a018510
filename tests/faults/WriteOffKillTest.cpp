// A program is killed while it signs write-off acts: afterwards the library opens, an act is in the books with all its
// copies or not at all, no number is missing, and the next act can be signed. KITAPDAR_KILLS sets how often.
#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/administration/LibraryCheck.h"
#include "core/collection/CopyService.h"
#include "core/jobs/Progress.h"
#include "core/library/Library.h"
#include "core/storage/Store.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr int shippedKills = 15;
constexpr int copiesOfAct = 120;
constexpr std::int64_t tiynOfCopy = 150'050;
const Day today(2026, 3, 2);

int kills() {
    const char* given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

std::unique_ptr<Library> opened(const fs::path& file, const Clock& clock,
                                storage::Access access = storage::Access::Open) {
    auto library = Library::open(file, access, clock);
    EXPECT_TRUE(library) << (library ? "" : library.error().detail);
    if (!library) return nullptr;
    (*library)->setSession({"Айгүл", "1", {}});
    return std::move(*library);
}

class WriteOffKillTest : public testing::Test {
protected:
    WriteOffKillTest() {
        const auto library = opened(file, clock, storage::Access::Create);
        const auto record = library->store().writeNow([](storage::Transaction& tx) -> Result<std::int64_t> {
            CHECK(
                tx.execute("insert into record (kind, format, title, marc, fingerprint, title_key, author_key, "
                           "created_at) values ('book', 'marc21', 'Абай жолы', '', $1, $1, $1, 0)",
                           {storage::Blob{"x"}}));
            return tx.number("select max(id) from record");
        });
        EXPECT_TRUE(record);
        collection::NewCopy wanted{.recordId = catalogue::RecordId(*record), .price = Money{tiynOfCopy}};
        wanted.count = copiesOfAct;
        for (int act = 0; act <= kills(); ++act) {
            const auto added = library->writeNow(&collection::CopyService::addSeveral, wanted);
            EXPECT_TRUE(added);
            withdrawals::NewAct draft;
            draft.reason = "worn";
            for (const collection::Copy& each : *added) draft.copies.push_back(each.id);
            const auto made = library->writeNow(&withdrawals::WriteOffService::draft, draft);
            EXPECT_TRUE(made);
            if (made) drafts.push_back(made->id);
        }
        EXPECT_TRUE(library->writeNow(&accounts::AccountsService::open, today));
    }

    test::TemporaryFolder folder;
    fs::path file = folder.path() / "library.kitapdar";
    FixedClock clock{today};
    std::vector<withdrawals::ActId> drafts;
};

} // namespace

TEST(Child, DISABLED_signsAnAct) {
    const FixedClock clock{today};
    const auto library = opened(test::childArguments().at(0), clock);
    const withdrawals::ActId act(std::stoll(test::childArguments().at(1)));
    test::tellParent("begins");
    const bool done = library->writeNow(&withdrawals::WriteOffService::sign, act).has_value();
    test::tellParent(done ? "done" : "not done");
}

TEST_F(WriteOffKillTest, AKilledSignatureLeavesTheWholeActOrNothingOfIt) {
    std::chrono::microseconds whole{0};
    std::int64_t inBooks = 0;
    for (int round = 0; round <= kills() && !HasFatalFailure(); ++round) {
        SCOPED_TRACE(round);
        const withdrawals::ActId act = drafts[static_cast<std::size_t>(round)];
        {
            test::ChildProcess child("signsAnAct", {file.string(), std::to_string(act.value)});
            ASSERT_EQ(child.hear(), "begins");
            const auto begin = std::chrono::steady_clock::now();
            if (round == 0) {
                ASSERT_EQ(child.hear(), "done");
                whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
            } else {
                std::this_thread::sleep_for(whole * round / kills());
                child.kill();
                child.hear();
            }
        }
        const auto library = opened(file, clock);
        ASSERT_TRUE(library);
        const auto row = library->readNow(&withdrawals::WriteOffQueries::find, act);
        ASSERT_TRUE(row && *row);
        const bool isSigned = (*row)->act.state == withdrawals::ActState::Signed;
        if (isSigned) ++inBooks;
        EXPECT_EQ((*row)->act.number, isSigned ? inBooks : 0) << "no number is missing";
        const auto all = library->readNow(&accounts::BookQueries::reconcile, 5);
        ASSERT_TRUE(all);
        EXPECT_TRUE(all->agrees());
        EXPECT_EQ(all->book, (kills() + 1 - inBooks) * copiesOfAct);
        EXPECT_EQ(all->bookValue, all->book * tiynOfCopy);
    }
    const auto library = opened(file, clock);
    ASSERT_TRUE(library);
    jobs::Progress progress;
    const auto problems = checkLibrary(library->store(), library->search(), {}, progress);
    ASSERT_TRUE(problems);
    for (const CheckProblem& each : *problems) {
        const bool isOfTest =
            each.detail.find("record") != std::string::npos; // the title is written beside the journal
        EXPECT_TRUE(isAdvice(each) || isOfTest) << each.code << ' ' << each.detail;
    }
    std::cout << kills() << " kills in a signature of " << whole.count() << " µs, finished before " << inBooks - 1
              << "\n";
}

} // namespace kitapdar
