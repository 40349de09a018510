#include "core/administration/LibraryCheck.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/library/Library.h"
#include "core/library/Upkeep.h"
#include "core/storage/Meta.h"
#include "core/workflow/TaskAdoption.h"
#include "tests/support/Desk.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

namespace kitapdar::workflow {

TEST(TaskAdoption, ItemsOfAnOlderLibraryGetTheirTasksWhenItIsOpened) {
    const test::Place place;
    const SystemClock clock;
    test::Desk(place.address(), storage::Access::Create).fill(1, 3);
    const auto library = std::move(*Library::open(place.address(), storage::Access::Open, clock));
    library->setSession({"Айгүл", "1", {}});
    for (const int record : {1, 2, 3})
        ASSERT_TRUE(library->writeNow(&digitization::ItemService::add,
                                      digitization::NewItem{.recordId = catalogue::RecordId(record)}));
    // As the migration finds them, and the mark that it leaves.
    ASSERT_TRUE(library->store().writeNow([](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("update digitization_item set state = 'scan' where id = 1", {}));
        CHECK(tx.execute("update digitization_item set state = 'proofread' where id = 2", {}));
        return storage::setMeta(tx, "tasks_to_adopt", "0");
    }));
    ASSERT_TRUE(*library->store().readNow(isUpkeepWaiting));
    jobs::Progress progress;
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_FALSE(*library->store().readNow(areTasksWaiting));
    const auto work = [&](std::int64_t item) {
        return (*library->readNow(&digitization::ItemQueries::byId, digitization::ItemId(item), clock.today()))->work;
    };
    EXPECT_EQ(work(1).state, "ready");
    EXPECT_EQ(work(1).pass, 1);
    EXPECT_EQ(work(2).state, "ready");
    EXPECT_EQ(work(3).state, "") << "in the queue there is no work";
    const auto entries = *library->readNow(&journal::Journal::newest);
    ASSERT_TRUE(doUpkeep(*library, progress));
    EXPECT_EQ(*library->readNow(&journal::Journal::newest), entries) << "once";
}

} // namespace kitapdar::workflow
