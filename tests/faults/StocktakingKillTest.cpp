// A stocktaking is killed somewhere: every scan that was told is there, and an act is signed as a whole or not at all.
// KITAPDAR_KILLS sets how often; a release is tested with 200.
#include "core/stocktaking/StocktakingQueries.h"
#include "core/stocktaking/StocktakingService.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Desk.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <random>
#include <string>
#include <thread>

namespace kitapdar {

namespace {

using stocktaking::StocktakingId;
using stocktaking::StocktakingState;

constexpr int copyCount = 200;
constexpr int shippedKills = 10;
const std::string scanner = "1";

int kills() {
    const char* given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

class StocktakingDesk {
public:
    explicit StocktakingDesk(const std::filesystem::path& library) : m_desk(library, storage::Access::Open) {}

    template <class Work>
    bool write(Work work) {
        return m_desk.store().writeNow([&](storage::Transaction& tx) { return work(tx, m_desk.by(tx)); }).has_value();
    }
    bool scan(int copy, std::int64_t sequence) {
        return write([&](storage::Transaction& tx, const test::By& by) {
            return m_service.scan(tx, by, one, text::ScannedCode(test::barcodeOf(copy)), {scanner, sequence});
        });
    }
    bool close() {
        return write([&](storage::Transaction& tx, const test::By& by) { return m_service.close(tx, by, one); });
    }
    bool reopen() {
        return write([&](storage::Transaction& tx, const test::By& by) { return m_service.reopen(tx, by, one); });
    }
    bool sign() {
        return write([&](storage::Transaction& tx, const test::By& by) { return m_service.sign(tx, by, one); });
    }
    bool reverse() {
        return write([&](storage::Transaction& tx, const test::By& by) { return m_service.reverse(tx, by, one); });
    }
    std::int64_t number(const std::string& sql) {
        return *m_desk.store().readNow([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }
    stocktaking::StocktakingStatus status() {
        return **m_desk.store().readNow([&](storage::Snapshot& snapshot) { return m_queries.status(snapshot, one); });
    }
    void expectSound() { m_desk.expectSound(); }

    static constexpr StocktakingId one{1};

private:
    test::Desk m_desk;
    stocktaking::StocktakingService m_service{m_desk.journal()};
    stocktaking::StocktakingQueries m_queries{m_desk.journal()};
};

/// With a stocktaking of the whole library.
void make(const std::filesystem::path& library) {
    test::Desk(library, storage::Access::Create).fill(1, copyCount);
    test::Desk desk(library, storage::Access::Open);
    ASSERT_TRUE(desk.store().writeNow([&](storage::Transaction& tx) {
        return stocktaking::StocktakingService(desk.journal()).start(tx, desk.by(tx), {{"", "", ""}, {"", "Ким", ""}});
    }));
}

} // namespace

TEST(Child, DISABLED_scansUntilItIsKilled) {
    StocktakingDesk desk{std::filesystem::path(test::childArguments().at(0))};
    std::int64_t sequence = desk.number("select coalesce(max(sequence), 0) from stocktaking_scan");
    test::tellParent("ready");
    for (;;) {
        ++sequence;
        const bool done = desk.scan(static_cast<int>(sequence % copyCount), sequence);
        test::tellParent(done ? std::to_string(sequence) : "fault");
    }
}

TEST(Child, DISABLED_signsUntilItIsKilled) {
    StocktakingDesk desk{std::filesystem::path(test::childArguments().at(0))};
    test::tellParent("ready");
    for (;;) {
        // Wherever the one before was killed.
        const bool done = desk.close() | desk.sign() | desk.reverse() | desk.reopen();
        if (!done) test::tellParent("fault");
    }
}

TEST(StocktakingKillTest, NoToldScanIsLost) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.kitapdar";
    make(file);
    std::mt19937 random(20261130);
    std::int64_t told = 0;
    for (int round = 0; round < kills(); ++round) {
        test::ChildProcess child("scansUntilItIsKilled", {file.string()});
        ASSERT_EQ(child.hear(), "ready");
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 50'000));
        child.kill();
        while (const auto line = child.hear()) {
            ASSERT_NE(*line, "fault");
            told = std::stoll(*line);
        }
        StocktakingDesk desk(file);
        const auto kept = desk.number("select count(*) from stocktaking_scan");
        EXPECT_EQ(kept, desk.number("select coalesce(max(sequence), 0) from stocktaking_scan"));
        ASSERT_GE(kept, told);
        ASSERT_LE(kept, told + 1);
        told = kept;
        EXPECT_EQ(desk.status().figures.scans, kept);
        desk.expectSound();
    }
    EXPECT_GT(told, 0);
}

TEST(StocktakingKillTest, AnActIsSignedAsAWholeOrNotAtAll) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.kitapdar";
    make(file);
    {
        StocktakingDesk desk(file);
        for (int i = 0; i < copyCount / 2; ++i) ASSERT_TRUE(desk.scan(i, i + 1));
    }
    std::mt19937 random(20261130);
    for (int round = 0; round < kills(); ++round) {
        test::ChildProcess child("signsUntilItIsKilled", {file.string()});
        ASSERT_EQ(child.hear(), "ready");
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 100'000));
        child.kill();
        while (const auto line = child.hear()) ASSERT_NE(*line, "fault");
        StocktakingDesk desk(file);
        const stocktaking::StocktakingStatus status = desk.status();
        const bool isSigned = status.stocktaking.state == StocktakingState::Signed;
        const bool isRunning = status.stocktaking.state == StocktakingState::Running;
        EXPECT_EQ(desk.number("select count(*) from copy where condition = 'missing'"), isSigned ? copyCount / 2 : 0);
        EXPECT_EQ(desk.number("select count(*) from stocktaking_copy where outcome = 'missing'"),
                  isRunning ? 0 : copyCount / 2);
        EXPECT_EQ(status.figures.missing.copies, isRunning ? 0 : copyCount / 2);
        desk.expectSound();
    }
}

} // namespace kitapdar
