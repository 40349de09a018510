// Two desks, one copy and several readers who wait: a shared library on a server, and a file with two connections.
#include "core/collection/CopyQueries.h"
#include "core/holds/HoldCapture.h"
#include "core/holds/HoldService.h"
#include "core/holds/Kinds.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <future>

namespace kitapdar {

namespace {

constexpr int waiting = 3;

int rounds() { return std::getenv("KITAPDAR_LONG") ? 1000 : 50; }

/// Reader 0 has every copy, the others wait for it in their order.
void prepare(test::Desk& desk) {
    desk.fill(waiting + 1, rounds());
    const holds::HoldService service(desk.journal());
    for (int round = 0; round < rounds(); ++round) {
        ASSERT_TRUE(desk.lend(0, round));
        for (int reader = 1; reader <= waiting; ++reader) {
            const auto placed = desk.store().writeNow([&](storage::Transaction& tx) -> Result<void> {
                TRY(const auto copies, collection::CopyQueries().byCode(tx, text::ScannedCode(test::barcodeOf(round))));
                const auto hold = service.place(tx, desk.by(tx), text::ScannedCode(test::cardOf(reader)),
                                                {.recordId = copies.front().recordId});
                if (!hold) return fail(internalFault("hold"));
                return {};
            });
            ASSERT_TRUE(placed);
        }
    }
}

/// Takes every copy back and puts it aside for whom it is meant; who that is, by barcode.
std::map<std::string, std::string> returnAll(test::Desk& desk) {
    std::map<std::string, std::string> readers;
    for (int round = 0; round < rounds(); ++round) {
        const std::string barcode = test::barcodeOf(round);
        const auto card = desk.store().writeNow([&](storage::Transaction& tx) -> Result<std::string> {
            const text::ScannedCode code(barcode);
            const auto returned = desk.loans().returnCopy(tx, desk.by(tx), code);
            if (!returned && faultIn(returned.error())) return fail(*faultIn(returned.error()));
            TRY(const auto copies, collection::CopyQueries().byCode(tx, code));
            const test::By by = desk.by(tx);
            journal::Operation operation = desk.journal().begin(tx, by, holds::kinds::receive);
            const holds::Work work{desk.journal(), operation, tx};
            TRY(const auto routed, holds::route(work, copies.front().id, ""));
            if (!routed.hold) return std::string("nobody");
            CHECK(holds::describe(work, *routed.hold));
            CHECK(operation.finish());
            TRY(const auto row, holds::HoldRepository().row(tx, routed.hold->id));
            return row->readerCard;
        });
        readers.emplace(barcode, card ? *card : "fault " + card.error().detail);
    }
    return readers;
}

void raceAt(const storage::Address& address, storage::Access access) {
    test::Desk one(address, access);
    prepare(one);
    test::Desk two(address, storage::Access::Open);
    auto other = std::async(std::launch::async, [&] { return returnAll(two); });
    const auto mine = returnAll(one);
    const auto theirs = other.get();
    for (int round = 0; round < rounds(); ++round) {
        const std::string barcode = test::barcodeOf(round);
        EXPECT_EQ(mine.at(barcode), test::cardOf(1)) << barcode;
        EXPECT_EQ(theirs.at(barcode), test::cardOf(1)) << barcode;
    }
    const auto ready = one.store().readNow([](storage::Snapshot& snapshot) {
        return snapshot.all(
            "select r.card, count(*), count(distinct h.captured_copy_id) from hold h join reader r "
            "on r.id = h.reader_id where h.state = 'ready' group by r.card",
            {}, [](const storage::Row& row) { return std::tuple(row.string(0), row.integer(1), row.integer(2)); });
    });
    ASSERT_EQ(ready->size(), 1U);
    EXPECT_EQ(ready->front(), std::tuple(test::cardOf(1), std::int64_t{rounds()}, std::int64_t{rounds()}));
    const auto gaps = one.store().readNow([](storage::Snapshot& snapshot) {
        return snapshot.number(
            "select count(*) from (select record_id from hold where state = 'waiting' group by record_id having "
            "count(*) <> max(position) or min(position) <> 1) g");
    });
    EXPECT_EQ(*gaps, 0);
    one.expectSound();
}

} // namespace

TEST(HoldRaceTest, OnAServerTheCopyGoesToTheFirstOfTheQueueEachTime) {
    const test::PostgresDatabase database;
    raceAt(database.address(), storage::Access::Open);
}

TEST(HoldRaceTest, InAFileWithTwoConnectionsTheCopyGoesToTheFirstOfTheQueueEachTime) {
    const test::TemporaryFolder folder;
    raceAt(folder.path() / "library.kitapdar", storage::Access::Create);
}

} // namespace kitapdar
