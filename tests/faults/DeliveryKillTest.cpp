// A program is killed while it posts a delivery: afterwards everything of the delivery is there or nothing, and no
// number is missing or given twice. Two programs post into one library at the same time. KITAPDAR_KILLS sets how often.
#include "core/accounts/BookQueries.h"
#include "core/administration/LibraryCheck.h"
#include "core/deliveries/DeliveryQueries.h"
#include "core/deliveries/DeliveryService.h"
#include "core/jobs/Progress.h"
#include "core/library/Library.h"
#include "core/storage/Store.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <set>
#include <thread>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr int shippedKills = 12;
constexpr int titlesOfDelivery = 20;
constexpr int copiesOfTitle = 5;
constexpr std::int64_t price = 150'050;
const Day today(2026, 3, 2);

int kills() {
    const char* const given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

std::unique_ptr<Library> opened(const fs::path& file, const Clock& clock,
                                storage::Access access = storage::Access::Open) {
    auto library = Library::open(file, access, clock);
    EXPECT_TRUE(library);
    if (!library) return nullptr;
    (*library)->setSession({"Айгүл", "1", {}});
    return std::move(*library);
}

deliveries::NewDelivery deliveryNumbered(int number) {
    deliveries::NewDelivery delivery;
    delivery.head.source = "purchase";
    for (int i = 0; i < titlesOfDelivery; ++i) {
        deliveries::DeliveryRow& row = delivery.rows.emplace_back();
        row.title = "Кітап " + std::to_string(number) + "-" + std::to_string(i);
        row.copies = copiesOfTitle;
        row.price = Money{price};
    }
    return delivery;
}

/// Books, stock and deliveries agree; how many deliveries there are.
std::int64_t soundDeliveries(Library& library) {
    const auto all = library.readNow(&accounts::BookQueries::reconcile, 5);
    const auto list = library.readNow(&deliveries::DeliveryQueries::list, deliveries::DeliveryFilter(), 1000);
    EXPECT_TRUE(all && list);
    if (!all || !list) return -1;
    const auto count = static_cast<std::int64_t>(list->size());
    EXPECT_TRUE(all->agrees());
    EXPECT_EQ(all->book, count * titlesOfDelivery * copiesOfTitle);
    EXPECT_EQ(all->bookValue, all->book * price);
    std::set<std::int64_t> acts;
    for (const deliveries::DeliverySummary& each : *list) {
        EXPECT_TRUE(acts.insert(each.delivery.number).second);
        EXPECT_EQ(each.copies, titlesOfDelivery * copiesOfTitle);
    }
    EXPECT_TRUE(acts.empty() || *acts.rbegin() == count) << "no number of an act is missing";
    const auto numbers = library.store().readNow([](storage::Snapshot& snapshot) {
        return snapshot.number("select count(distinct inventory_number) from copy where inventory_number is not null");
    });
    EXPECT_EQ(numbers, all->book);
    return count;
}

void expectSound(Library& library) {
    jobs::Progress progress;
    const auto problems = checkLibrary(library.store(), library.search(), {}, progress);
    ASSERT_TRUE(problems);
    for (const CheckProblem& each : *problems) EXPECT_TRUE(isAdvice(each)) << each.code << ' ' << each.detail;
}

} // namespace

TEST(Child, DISABLED_postsDeliveries) {
    const FixedClock clock{today};
    const auto arguments = test::childArguments();
    const auto library = opened(arguments.at(0), clock);
    const int first = std::stoi(arguments.at(1));
    test::tellParent("begins");
    bool done = true;
    for (int i = 0; i < std::stoi(arguments.at(2)); ++i) {
        const auto posted = library->writeNow(&deliveries::DeliveryService::post, deliveryNumbered(first + i));
        done = done && posted.has_value();
    }
    test::tellParent(done ? "done" : "not done");
}

/// CM-1: killed at any point, it is there as a whole or not at all.
TEST(DeliveryKillTest, AKilledDeliveryIsThereAsAWholeOrNotAtAll) {
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "library.kitapdar";
    const FixedClock clock{today};
    ASSERT_TRUE(opened(file, clock, storage::Access::Create));
    std::chrono::microseconds whole{0};
    for (int round = 0; round <= kills() && !::testing::Test::HasFailure(); ++round) {
        SCOPED_TRACE(round);
        {
            test::ChildProcess child("postsDeliveries", {file.string(), std::to_string(round), "1"});
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
        EXPECT_GE(soundDeliveries(*library), 1);
    }
    const auto library = opened(file, clock);
    ASSERT_TRUE(library);
    expectSound(*library);
}

TEST(DeliveryKillTest, TwoProgramsThatPostAtOnceGiveNoNumberTwice) {
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "library.kitapdar";
    const FixedClock clock{today};
    ASSERT_TRUE(opened(file, clock, storage::Access::Create));
    constexpr int each = 4;
    test::ChildProcess one("postsDeliveries", {file.string(), "0", std::to_string(each)});
    test::ChildProcess other("postsDeliveries", {file.string(), "100", std::to_string(each)});
    for (test::ChildProcess* const child : {&one, &other}) {
        ASSERT_EQ(child->hear(), "begins");
    }
    for (test::ChildProcess* const child : {&one, &other}) EXPECT_EQ(child->hear(), "done");
    const auto library = opened(file, clock);
    ASSERT_TRUE(library);
    EXPECT_EQ(soundDeliveries(*library), 2 * each);
    expectSound(*library);
}

} // namespace kitapdar
