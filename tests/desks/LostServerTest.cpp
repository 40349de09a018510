// A server that is killed, and connections that are cut before and after a commit: what was acknowledged is there, and
// it is there once. KITAPDAR_KILLS sets how often the server is killed; a release is tested with 500.
#include "tests/support/CuttingProxy.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresServer.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <random>
#include <thread>

namespace kitapdar {

namespace {

constexpr int readerCount = 5;
constexpr int copyCount = 40;
constexpr int shippedKills = 20;
constexpr int cuts = 480;

int kills() {
    const char* given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

std::int64_t loanEntries(test::Desk& desk) {
    return desk.store()
        .readNow([](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from operation where kind in ('loan.lend', 'loan.return')");
        })
        .value_or(-1);
}

/// What a desk was told, kept beside it.
class Ledger {
public:
    explicit Ledger(test::Desk& desk) : m_desk(desk) {}

    /// A copy that is lent comes back, another is lent. The fault, when there was one: nothing was written then.
    std::optional<Fault> lendOrReturn(std::mt19937& random) {
        const int copy = static_cast<int>(random() % copyCount);
        const int reader = static_cast<int>(random() % readerCount);
        const std::string barcode = test::barcodeOf(copy);
        if (m_open.contains(barcode)) {
            const auto returned = m_desk.returnCopy(copy);
            if (!returned) return faultOf(returned.error());
            m_open.erase(barcode);
        } else {
            const auto lent = m_desk.lend(reader, copy);
            if (!lent) return faultOf(lent.error());
            m_open.emplace(barcode, test::cardOf(reader));
        }
        ++m_done;
        return std::nullopt;
    }

    void expectKept(test::Desk& desk) const {
        EXPECT_EQ(desk.openLoans(), m_open);
        EXPECT_EQ(loanEntries(desk), m_done) << "lost, or done twice";
    }
    std::int64_t done() const { return m_done; }

private:
    template <class Refusal>
    static Fault faultOf(const Refusal& refusal) {
        const Fault* fault = faultIn(refusal);
        return fault ? *fault : internalFault("refused: the desk and its ledger disagree");
    }

    test::Desk& m_desk;
    std::map<std::string, std::string> m_open;
    std::int64_t m_done = 0;
};

void waitUntil(const std::function<bool()>& holds) {
    for (int i = 0; i < 2000 && !holds(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(holds());
}

} // namespace

TEST(LostServerTest, AConnectionThatIsCutAroundACommitLosesAndDoublesNothing) {
    test::PostgresServer server;
    { test::Desk(server.address(), storage::Access::Create).fill(readerCount, copyCount); }
    test::CuttingProxy proxy(server.port());
    test::Desk desk(server.address(proxy.port()), storage::Access::Open);
    Ledger ledger(desk);
    std::mt19937 random(20261126);
    constexpr std::array kinds = {test::CuttingProxy::Cut::BeforeCommit, test::CuttingProxy::Cut::AfterCommit,
                                  test::CuttingProxy::Cut::AfterBytes};
    int offline = 0;
    while (proxy.cuts() < cuts) {
        proxy.next(kinds[random() % kinds.size()], static_cast<int>(random() % 6000));
        const auto fault = ledger.lendOrReturn(random);
        if (!fault) continue;
        ASSERT_EQ(fault->kind, Fault::Kind::Offline) << fault->detail;
        ++offline;
    }
    proxy.next(test::CuttingProxy::Cut::Never);
    test::Desk other(server.address(), storage::Access::Open);
    ledger.expectKept(other);
    other.expectSound();
    std::cout << proxy.cuts() << " cuts, " << ledger.done() << " loans and returns acknowledged, " << offline
              << " refused as not recorded\n";
}

TEST(LostServerTest, AServerThatIsKilledAtAnyMomentLosesAndDoublesNothing) {
    test::PostgresServer server;
    { test::Desk(server.address(), storage::Access::Create).fill(readerCount, copyCount); }
    test::Desk desk(server.address(), storage::Access::Open);
    Ledger ledger(desk);
    std::mt19937 random(20261127);
    int offline = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        SCOPED_TRACE("kill " + std::to_string(kill + 1));
        std::atomic<bool> up = true;
        const auto moment = std::chrono::microseconds(random() % 100'000);
        std::thread fate([&] {
            std::this_thread::sleep_for(moment);
            server.kill();
            server.start();
            up = false;
        });
        while (up) {
            const auto fault = ledger.lendOrReturn(random);
            if (!fault) continue;
            EXPECT_EQ(fault->kind, Fault::Kind::Offline) << fault->detail;
            ++offline;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        fate.join();
    }
    waitUntil([&] { return desk.store().connectionState() == storage::ConnectionState::Online; });
    test::Desk other(server.address(), storage::Access::Open);
    ledger.expectKept(other);
    other.expectSound();
    std::cout << kills() << " kills, " << ledger.done() << " loans and returns acknowledged, " << offline
              << " refused as not recorded\n";
}

TEST(LostServerTest, TheDeskHearsThatItIsLostAndThatItIsBack) {
    test::PostgresServer server;
    { test::Desk(server.address(), storage::Access::Create).fill(1, 2); }
    test::Desk desk(server.address(), storage::Access::Open);
    std::vector<storage::ConnectionState> told;
    std::mutex mutex;
    desk.store().onConnectionState([&](storage::ConnectionState connectionState) {
        const std::scoped_lock lock(mutex);
        told.push_back(connectionState);
    });
    ASSERT_TRUE(desk.lend(0, 0));
    server.kill();
    waitUntil([&] { return desk.store().connectionState() == storage::ConnectionState::Lost; });
    const auto refused = desk.lend(0, 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(faultIn(refused.error())->kind, Fault::Kind::Offline);
    server.start();
    waitUntil([&] { return desk.store().connectionState() == storage::ConnectionState::Online; });
    EXPECT_TRUE(desk.lend(0, 1));
    EXPECT_EQ(desk.openLoans().size(), 2U);
    const std::scoped_lock lock(mutex);
    EXPECT_EQ(told, (std::vector{storage::ConnectionState::Lost, storage::ConnectionState::Online}));
}

TEST(LostServerTest, ADeskThatLeavesWhileTheServerIsGoneDoesNotHang) {
    test::PostgresServer server;
    test::Desk desk(server.address(), storage::Access::Create);
    desk.fill(1, 1);
    server.kill();
    const auto pending = desk.store().write([](storage::Transaction& tx) { return tx.nextNumber("card"); });
    desk.store().close();
    ASSERT_FALSE(pending.result());
    EXPECT_EQ(pending.result().error().kind, Fault::Kind::Offline);
}

} // namespace kitapdar
