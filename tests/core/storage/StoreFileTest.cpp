// What a store promises of a library file; StoreTest has what it promises of any library.
#include "core/storage/Connect.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Platform.h"
#include "core/storage/Store.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace kitapdar::storage {

namespace {

Result<std::int64_t> addPlace(Transaction& tx, const std::string& code) {
    return tx.number("insert into place (code, name_kk, name_ru, name_en) values ($1, 'a', 'b', 'c') returning id",
                     {code});
}

Result<std::int64_t> countPlaces(Snapshot& snapshot) { return snapshot.number("select count(*) from place"); }

class StoreFileTest : public ::testing::Test {
protected:
    std::unique_ptr<Store> opened(Access access) {
        auto store = Store::open(file, access);
        EXPECT_TRUE(store) << store.error().detail;
        return std::move(*store);
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "library.kitapdar";
};

} // namespace

TEST_F(StoreFileTest, AssertsTheSettingsThatMakeItDurable) {
    auto store = opened(Access::Create);
    const auto settings = store->facts().settings;
    const std::pair<std::string, std::string> wal{"journal_mode", "wal"};
    const std::pair<std::string, std::string> full{"synchronous", "2"};
    EXPECT_NE(std::ranges::find(settings, wal), settings.end());
    EXPECT_NE(std::ranges::find(settings, full), settings.end());
}

TEST_F(StoreFileTest, RefusesWhatIsNotALibrary) {
    EXPECT_EQ(Store::open(file, Access::Open).error().kind, Fault::Kind::Missing);
    std::ofstream(file) << "this is a letter to the director, not a database, and it is long enough to look at";
    EXPECT_EQ(Store::open(file, Access::Open).error().kind, Fault::Kind::Corrupt);
    EXPECT_EQ(Store::open(file, Access::Create).error().kind, Fault::Kind::AlreadyExists);
}

TEST_F(StoreFileTest, RefusesAFileOfANewerProgramAndLeavesItAlone) {
    {
        auto store = opened(Access::Create);
        ASSERT_TRUE(store->writeNow(
            [](Transaction& tx) { return tx.execute("update meta set value = '999' where name = 'schema'"); }));
    }
    ASSERT_TRUE(foldWal(file)); // as a copy lies there: any opening for work would change its header
    const std::string bytes = test::readFile(file);
    EXPECT_EQ(Store::open(file, Access::Open).error().kind, Fault::Kind::SchemaTooNew);
    EXPECT_TRUE(test::readFile(file) == bytes);
}

TEST_F(StoreFileTest, CopiesItselfWhileOpenAndTheCopyIsSound) {
    auto store = opened(Access::Create);
    ASSERT_TRUE(store->writeNow([](Transaction& tx) { return addPlace(tx, "A"); }));
    const auto copy = folder.path() / "copy.kitapdar";
    const auto reader = connect(file, OpenAs::Reader);
    ASSERT_TRUE(reader);
    ASSERT_TRUE((*reader)->backUpTo(copy, nullptr));
    auto second = Store::open(copy, Access::Open);
    ASSERT_TRUE(second);
    EXPECT_EQ(*(*second)->readNow(countPlaces), 1);
    EXPECT_TRUE((*second)->damage()->empty());
}

TEST(NetworkFileSystems, AreKnownByTheirType) {
    for (const std::uint64_t type : {0x6969UL, 0x517BUL, 0xFF534D42UL, 0xFE534D42UL, 0xFFFFFFFFFF534D42UL}) {
        EXPECT_TRUE(isNetworkFileSystemType(type)) << std::hex << type;
    }
    EXPECT_FALSE(isNetworkFileSystemType(0xEF53)); // ext4
}

} // namespace kitapdar::storage
