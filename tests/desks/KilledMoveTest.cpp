// A move that is killed is taken up again by the same command.
#include "core/administration/Move.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Desk.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <set>

namespace kitapdar {

namespace {

using storage::Engine;

storage::Address addressOf(const std::string& text) { return *storage::Address::parse(text); }

void killAndGoOn(Engine source, Engine target) {
    const test::Place from(source);
    const test::Place to(target);
    { test::Desk(from.address(), storage::Access::Create).fill(20, 200); }
    for (const std::string stage : {"copy", "reader_token", "operation_subject", "search"}) {
        test::ChildProcess child("moves", {from.address().text(), to.address().text()});
        for (auto line = child.hear(); line && *line != stage; line = child.hear()) child.say("go on");
        child.kill();
        EXPECT_FALSE(storage::Store::open(to.address(), storage::Access::Open)) << stage;
    }
    std::set<std::string> tables;
    jobs::Progress progress([&](const jobs::Step& step) { tables.insert(step.part); });
    const auto report = moveLibrary(from.address(), to.address(), SystemClock(), progress);
    ASSERT_TRUE(report);
    EXPECT_FALSE(tables.contains("operation"));
    test::Desk desk(to.address(), storage::Access::Open);
    desk.expectSound();
    EXPECT_TRUE(desk.lend(1, 199));
}

} // namespace

/// Moves, and stops at every step until it is told to go on.
TEST(Child, DISABLED_moves) {
    const auto arguments = test::childArguments();
    std::string stage;
    jobs::Progress progress([&](const jobs::Step& step) {
        const std::string now = step.stage == jobs::Stage::Indexing ? "search" : step.part;
        if (now == stage) return;
        stage = now;
        test::tellParent(stage);
        test::hearParent();
    });
    (void)moveLibrary(addressOf(arguments.at(0)), addressOf(arguments.at(1)), SystemClock(), progress);
}

TEST(KilledMoveTest, ToAServerGoesOn) { killAndGoOn(Engine::Sqlite, Engine::Postgres); }
TEST(KilledMoveTest, ToAFileGoesOn) { killAndGoOn(Engine::Postgres, Engine::Sqlite); }

} // namespace kitapdar
