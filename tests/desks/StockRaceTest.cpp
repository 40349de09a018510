// Two desks sign the same acts and enter the same years of periodicals at the same time: one does it, the other one is
// told so, and no number is missing. On a server, and in a file with two connections.
#include "core/accounts/AccountsService.h"
#include "core/collection/CopyQueries.h"
#include "core/movements/MovementService.h"
#include "core/periodicals/SubscriptionService.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <future>

namespace kitapdar {

namespace {

constexpr int rounds = 12;

/// "done", or why not.
template <class Answer>
std::string outcomeOf(const Answer& answer) {
    if (answer) return "done";
    return std::visit(
        [](const auto& reason) -> std::string {
            using Reason = std::decay_t<decltype(reason)>;
            if constexpr (requires { std::string(Reason::code); })
                return std::string(Reason::code);
            else
                return "fault";
        },
        answer.error());
}

template <class Work>
auto write(test::Desk& desk, Work work) {
    return desk.store().writeNow([&](storage::Transaction& tx) { return work(tx, desk.by(tx)); });
}

std::int64_t number(test::Desk& desk, const std::string& sql) {
    return desk.store().readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql); }).value_or(-1);
}

/// What each desk did with each of them, at the same time.
template <class Use>
void race(test::Desk& one, test::Desk& two, const std::string& told, Use use) {
    const auto all = [&use](test::Desk& desk) {
        std::vector<std::string> outcomes;
        for (int round = 0; round < rounds; ++round) outcomes.push_back(use(desk, round));
        return outcomes;
    };
    auto other = std::async(std::launch::async, [&] { return all(two); });
    const std::vector<std::string> mine = all(one);
    const std::vector<std::string> theirs = other.get();
    for (std::size_t round = 0; round < mine.size(); ++round) {
        const bool isMine = mine[round] == "done";
        EXPECT_EQ(mine[round], isMine ? "done" : told) << round;
        EXPECT_EQ(theirs[round], isMine ? told : "done") << round;
    }
}

void raceAt(const storage::Address& address, storage::Access access) {
    test::Desk one(address, access);
    one.fill(1, rounds);
    const movements::MovementService moves(one.journal());
    const periodicals::SubscriptionService subscriptions(one.journal());
    ASSERT_TRUE(write(one, [&](storage::Transaction& tx, const test::By& by) {
        return accounts::AccountsService(one.journal()).open(tx, by, one.journal().clock().today());
    }));
    std::vector<movements::MovementId> acts;
    std::vector<periodicals::SubscriptionId> years;
    for (int round = 0; round < rounds; ++round) {
        const auto copies = one.store().readNow([&](storage::Snapshot& snapshot) {
            return collection::CopyQueries().byCode(snapshot, text::ScannedCode(test::barcodeOf(round)));
        });
        ASSERT_TRUE(copies && copies->size() == 1);
        movements::NewMovement draft;
        draft.kind = movements::MovementKind::Binding;
        draft.copies = {copies->front().id};
        const auto act =
            write(one, [&](storage::Transaction& tx, const test::By& by) { return moves.draft(tx, by, draft); });
        ASSERT_TRUE(act);
        acts.push_back(act->id);
        periodicals::NewSubscription wanted;
        wanted.subscription.recordId = copies->front().recordId;
        wanted.subscription.year = 2025;
        wanted.sets = {{"", 1}};
        const auto year = write(
            one, [&](storage::Transaction& tx, const test::By& by) { return subscriptions.subscribe(tx, by, wanted); });
        ASSERT_TRUE(year);
        years.push_back(year->id);
        ASSERT_TRUE(write(one, [&](storage::Transaction& tx, const test::By& by) {
            return subscriptions.arrive(tx, by,
                                        {.subscription = year->id, .issues = {{periodicals::IssueKind::Regular, "1"}}});
        }));
    }
    test::Desk two(address, storage::Access::Open);
    race(one, two, "movement_not_draft", [&](test::Desk& desk, int round) {
        return outcomeOf(write(desk, [&](storage::Transaction& tx, const test::By& by) {
            return movements::MovementService(desk.journal()).sign(tx, by, acts[static_cast<std::size_t>(round)]);
        }));
    });
    EXPECT_EQ(number(one, "select count(distinct number) from movement where state = 'signed'"), rounds);
    EXPECT_EQ(number(one, "select max(number) from movement"), rounds) << "no number is missing";
    race(one, two, "nothing_to_post", [&](test::Desk& desk, int round) {
        return outcomeOf(write(desk, [&](storage::Transaction& tx, const test::By& by) {
            return periodicals::SubscriptionService(desk.journal())
                .postYear(tx, by, years[static_cast<std::size_t>(round)], {});
        }));
    });
    EXPECT_EQ(number(one, "select count(distinct number) from delivery"), rounds);
    EXPECT_EQ(number(one, "select max(number) from delivery"), rounds) << "no number is missing";
    EXPECT_EQ(number(one, "select count(distinct copy_id) from serial_issue where copy_id is not null"), rounds);
    race(one, two, "act_reversed", [&](test::Desk& desk, int round) {
        return outcomeOf(write(desk, [&](storage::Transaction& tx, const test::By& by) {
            return movements::MovementService(desk.journal())
                .reverse(tx, by, acts[static_cast<std::size_t>(round)], {std::nullopt, "a slip"});
        }));
    });
    EXPECT_EQ(number(one, "select max(number) from movement"), 2 * rounds);
    one.expectSound();
}

} // namespace

TEST(StockRaceTest, OnAServerOneDeskSignsAndTheOtherOneIsTold) {
    const test::PostgresDatabase database;
    raceAt(database.address(), storage::Access::Open);
}

TEST(StockRaceTest, InAFileWithTwoConnectionsOneSignsAndTheOtherOneIsTold) {
    const test::TemporaryFolder folder;
    raceAt(folder.path() / "library.kitapdar", storage::Access::Create);
}

} // namespace kitapdar
