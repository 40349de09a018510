// A library of a program whose index held less is searched as a new one.
#include "core/administration/Upgrade.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/search/IndexFilling.h"
#include "core/library/DerivedRows.h"
#include "core/storage/Connect.h"
#include "core/storage/Meta.h"
#include "core/storage/Migrator.h"
#include "core/text/SortKey.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/support/Place.h"

#include <gmock/gmock.h>

namespace kitapdar::catalogue {

namespace {

constexpr std::int64_t firstSchema = 1;
constexpr std::int64_t schemaWithArticles = 5; // the last one that filed by the whole title

/// As a program of that schema would have made it, with `count` records that its index has.
void makeOldLibrary(const storage::Address& address, int count, const std::string& title = "245 10 $aКітап ",
                    std::int64_t schema = firstSchema) {
    auto connection = storage::connect(address, storage::OpenAs::New);
    ASSERT_TRUE(connection);
    auto first = storage::migrations((*connection)->facts().engine);
    std::erase_if(first, [schema](const storage::Migration& each) { return each.number > schema; });
    ASSERT_TRUE(storage::migrate(**connection, first));
    ASSERT_TRUE((*connection)->beginWrite());
    storage::Transaction tx(**connection);
    for (int i = 1; i <= count; ++i) {
        const auto marc = test::marcLines("240 10 $aБастапқы атау " + std::to_string(i) + "\n" + title +
                                          std::to_string(i) + "\n100 1# $aЕсенберлин, Ілияс");
        auto prepared = prepare(marc, MarcFormat::Marc21);
        prepared.titleKey = text::sortKey(prepared.title); // with its article
        storage::Parameters values;
        preparedColumns.appendInserted(values, prepared);
        std::string names;
        std::string marks;
        for (const std::string& name : preparedColumns.insertedNames()) names += name + ", ";
        for (std::size_t at = 1; at <= values.size(); ++at) marks += "$" + std::to_string(at) + ", ";
        ASSERT_TRUE(tx.execute("insert into record (" + names + "created_at) values (" + marks + "0)", values));
        const bool sqlite = tx.engine() == storage::Engine::Sqlite;
        ASSERT_TRUE(tx.execute(sqlite ? "insert into record_search (rowid, title, facet) values ($1, 'kitap', '¤book')"
                                      : "insert into record_search (record_id, words) values ($1, '''kitap'':1')",
                               {i}));
    }
    ASSERT_TRUE((*connection)->commit());
}

class IndexFillingTest : public ::testing::Test {
protected:
    /// A file is migrated by opening it, a server's library by an upgrade.
    std::unique_ptr<storage::Store> opened() {
        if (place.address().isServer()) {
            const SystemClock clock;
            EXPECT_TRUE(upgrade(place.address(), place.folder() / "before", clock, progress));
        }
        auto store = storage::Store::open(place.address(), storage::Access::Open);
        EXPECT_TRUE(store) << (store ? "" : store.error().detail);
        return store ? std::move(*store) : nullptr;
    }

    std::int64_t found(storage::Store& store, const std::string& text) {
        const auto hits = store.readNow([&](storage::Snapshot& snapshot) {
            return SearchIndex(snapshot.engine()).search(snapshot, text, {}, 10, 0);
        });
        EXPECT_TRUE(hits) << (hits ? "" : hits.error().detail);
        return hits ? hits->found : -1;
    }

    test::Place place;
    jobs::Progress progress;
};

} // namespace

TEST_F(IndexFillingTest, MakesTheIndexOfAnOlderLibraryAnew) {
    makeOldLibrary(place.address(), 350);
    const auto store = opened();
    ASSERT_TRUE(store);
    const SearchIndex index(store->facts().engine);
    ASSERT_TRUE(fillWaitingIndex(*store, index, progress));
    EXPECT_EQ(found(*store, "бастапқы"), 350);
    EXPECT_EQ(found(*store, "ілияс"), 350);
    EXPECT_EQ(found(*store, "кітап 349"), 1);
    EXPECT_FALSE(*store->readNow(&isIndexWaiting));
    EXPECT_TRUE(store->readNow([&](storage::Snapshot& s) { return index.disagreements(s, 5); })->empty());
    ASSERT_TRUE(fillWaitingIndex(*store, index, progress)) << "nothing is left to be done";
}

TEST_F(IndexFillingTest, FilesWithoutTheArticlesThatRecordsMark) {
    makeOldLibrary(place.address(), 3, "245 14 $aThe Kazakh steppe ", schemaWithArticles);
    const auto store = opened();
    ASSERT_TRUE(store);
    const SearchIndex index(store->facts().engine);
    ASSERT_TRUE(makeDerivedAnew(*store, index, progress));
    const auto keys = store->readNow([](storage::Snapshot& snapshot) {
        return snapshot.all("select title_key, row_version from record order by id", {}, [](const storage::Row& row) {
            return std::pair(std::string(row.bytes(0)), row.integer(1));
        });
    });
    ASSERT_TRUE(keys);
    for (int i = 1; i <= 3; ++i)
        EXPECT_EQ((*keys)[static_cast<std::size_t>(i) - 1],
                  std::pair(text::sortKey("Kazakh steppe " + std::to_string(i)), std::int64_t{1}));
}

TEST_F(IndexFillingTest, GoesOnAfterAnInterruptionBesideTheWorkOfADesk) {
    makeOldLibrary(place.address(), 350);
    if (place.address().isServer()) GTEST_SKIP() << "an upgrade fills it at once";
    const auto store = opened();
    ASSERT_TRUE(store);
    const SearchIndex index(store->facts().engine);
    // A record saved while the index waits has its words already.
    ASSERT_TRUE(store->writeNow([&](storage::Transaction& tx) { return index.refresh(tx, 340); }));
    jobs::Progress cancelled;
    cancelled.cancel();
    ASSERT_TRUE(fillWaitingIndex(*store, index, cancelled));
    EXPECT_TRUE(*store->readNow(&isIndexWaiting));
    ASSERT_TRUE(fillWaitingIndex(*store, index, progress));
    EXPECT_EQ(found(*store, "бастапқы"), 350);
}

TEST_F(IndexFillingTest, ANewLibraryHasNothingToFill) {
    const auto store = storage::Store::open(place.address(), storage::Access::Create);
    ASSERT_TRUE(store);
    EXPECT_FALSE(*(*store)->readNow(&isIndexWaiting));
}

} // namespace kitapdar::catalogue
