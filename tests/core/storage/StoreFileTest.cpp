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
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::storage {

namespace {

Result<std::int64_t> addPlace(Transaction& tx, const std::string& code) {
    return tx.number("insert into place (code, name_kk, name_ru, name_en) values ($1, 'a', 'b', 'c') returning id",
                     {code});
}

Result<std::int64_t> countPlaces(Snapshot& snapshot) { return snapshot.number("select count(*) from place"); }

/// For a test that runs as root: another user while it lives.
struct Unprivileged {
    Unprivileged() { wasRoot = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~Unprivileged() {
        const int returned = wasRoot ? ::seteuid(0) : 0;
        EXPECT_EQ(returned, 0);
    }
    bool wasRoot = false;
};

class StoreFileTest : public ::testing::Test {
protected:
    std::unique_ptr<Store> opened(Access access) {
        auto store = Store::open(file, access);
        EXPECT_TRUE(store) << (store ? "" : store.error().detail);
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

TEST_F(StoreFileTest, ItsLogDoesNotGrowWithoutEndWhileSomebodyWritesWithoutARest) {
    constexpr std::size_t rowSize = 1'000'000;
    constexpr std::uintmax_t enough = 2'000'000'000;
    const auto store = opened(Access::Create);
    ASSERT_TRUE(store->writeNow([](Transaction& tx) { return addPlace(tx, "X"); }));
    const auto log = file.string() + "-wal";
    std::uintmax_t written = 0;
    std::uintmax_t longest = 0;
    bool emptied = false;
    for (char filled = 'a'; !emptied && written < enough; written += rowSize) {
        filled = filled == 'z' ? 'a' : static_cast<char>(filled + 1); // what stays the same is not written
        const std::string large(rowSize, filled);
        ASSERT_TRUE(
            store->writeNow([&](Transaction& tx) { return tx.execute("update place set name_kk = $1", {large}); }));
        const auto length = std::filesystem::file_size(log);
        emptied = length < longest;
        longest = std::max(longest, length);
    }
    EXPECT_TRUE(emptied) << longest << " bytes and growing";
}

TEST_F(StoreFileTest, IsItsOwnersAlone) {
    auto store = opened(Access::Create);
    ASSERT_TRUE(store->writeNow([](Transaction& tx) { return addPlace(tx, "A"); }));
    using std::filesystem::perms;
    for (const char* ending : {"", "-wal", "-shm"}) {
        const auto rights = std::filesystem::status(file.string() + ending).permissions();
        EXPECT_EQ(rights & (perms::group_all | perms::others_all), perms::none) << ending;
    }
    store.reset();
    std::filesystem::permissions(file, perms(0664)); // of an older program; the group was meant
    opened(Access::Open);
    EXPECT_EQ(std::filesystem::status(file).permissions(), perms(0660));
}

TEST_F(StoreFileTest, OneThatMayOnlyBeReadCanBeSearched) {
    ASSERT_TRUE(opened(Access::Create)->writeNow([](Transaction& tx) { return addPlace(tx, "A"); }));
    // Neither the file nor its folder may be written, as on a disk for reading only; rights do not hold for root.
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms(0444));
    std::filesystem::permissions(folder.path(), perms(0555));
    {
        const Unprivileged nobody;
        auto store = Store::open(file, Access::Open);
        EXPECT_TRUE(store) << (store ? "" : store.error().detail);
        if (store) {
            EXPECT_EQ(*(*store)->readNow(countPlaces), 1);
            const auto refused = (*store)->writeNow([](Transaction& tx) { return addPlace(tx, "B"); });
            EXPECT_TRUE(!refused && refused.error().kind == Fault::Kind::ReadOnly);
        }
    }
    std::filesystem::permissions(folder.path(), perms(0755));
}

TEST_F(StoreFileTest, APipeIsNoLibraryAndKeepsNobodyWaiting) {
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    const auto store = Store::open(file, Access::Open);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, Fault::Kind::Corrupt);
}

TEST_F(StoreFileTest, AnEmptyFileThatAKilledProgramLeftIsInNobodysWay) {
    std::ofstream(file).close();
    EXPECT_EQ(Store::open(file, Access::Open).error().kind, Fault::Kind::Corrupt);
    EXPECT_TRUE(Store::open(file, Access::Create));
    EXPECT_TRUE(Store::open(file, Access::Open));
    EXPECT_EQ(Store::open(folder.path() / "no folder" / "a", Access::Create).error().kind, Fault::Kind::Offline);
}

TEST_F(StoreFileTest, ALinkInACircleOrANameTooLongIsAFault) {
    std::filesystem::create_symlink("b", folder.path() / "a");
    std::filesystem::create_symlink("a", folder.path() / "b");
    for (const std::filesystem::path& strange : {folder.path() / "a", folder.path() / std::string(5000, 'x')}) {
        for (const Access access : {Access::Open, Access::Create}) EXPECT_FALSE(Store::open(strange, access));
        EXPECT_FALSE(foldWal(strange));
    }
}

TEST_F(StoreFileTest, ManyStatementsAreNotAllKept) {
    auto store = opened(Access::Create);
    for (int number = 0; number < 2000; ++number) {
        const auto answer = store->readNow([&](Snapshot& snapshot) {
            return snapshot.number("select " + std::to_string(number) + " + count(*) from place");
        });
        ASSERT_TRUE(answer);
        EXPECT_EQ(*answer, number);
    }
}

TEST(NetworkFileSystems, OfFuseOnlyDisksAreLocal) {
    constexpr const char* mounts =
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "36 22 0:45 / /media/books rw,nosuid shared:2 - fuse.sshfs host:/books rw,user_id=1000\n"
        "37 22 8:17 / /media/a/stick rw shared:3 - fuseblk /dev/sdb1 rw\n";
    EXPECT_EQ(mountTypeOf(mounts, "0:45"), "fuse.sshfs");
    EXPECT_EQ(mountTypeOf(mounts, "8:17"), "fuseblk");
    EXPECT_EQ(mountTypeOf(mounts, "0:99"), "");
    EXPECT_TRUE(isFuse(0x65735546));
    EXPECT_TRUE(isLocalFuse("fuseblk"));
    for (const char* type : {"fuse.sshfs", "fuse.gvfsd-fuse", "fuse.davfs", "fuse", ""})
        EXPECT_FALSE(isLocalFuse(type));
}

TEST(NetworkFileSystems, AreKnownByTheirType) {
    for (const std::uint64_t type : {0x6969UL, 0x517BUL, 0xFF534D42UL, 0xFE534D42UL, 0xFFFFFFFFFF534D42UL, 0x786F4256UL,
                                     0x00C36400UL, 0x5346414FUL, 0x0BD00BD0UL}) {
        EXPECT_TRUE(isNetworkFileSystemType(type)) << std::hex << type;
    }
    EXPECT_FALSE(isNetworkFileSystemType(0xEF53)); // ext4
}

} // namespace kitapdar::storage
