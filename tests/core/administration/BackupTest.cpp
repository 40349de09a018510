#include "core/administration/Backup.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"
#include "tests/support/PlaceKinds.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;

class BackupTest : public testing::Test {
protected:
    std::unique_ptr<storage::Store> opened(const fs::path& file, storage::Access access) {
        auto store = storage::Store::open(file, access);
        EXPECT_TRUE(store) << store.error().detail;
        return std::move(*store);
    }

    void addPlace(storage::Store& store, const std::string& code) {
        EXPECT_TRUE(store.writeNow([&](storage::Transaction& tx) -> Result<std::int64_t> {
            journal::Operation operation = journal.begin(tx, {"Айгүл", "1", {}}, test::kinds::addPlace);
            CHECK(operation.insert("place", {{"code", code}, {"name_kk", code}, {"name_ru", code}, {"name_en", code}}));
            return operation.finish();
        }));
    }

    std::int64_t places(const fs::path& file) {
        return *opened(file, storage::Access::Open)->readNow([](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from place");
        });
    }

    std::vector<std::string> filesInFolder() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder.path())) names.push_back(entry.path().filename());
        std::sort(names.begin(), names.end());
        return names;
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    journal::Journal journal{clock};
    jobs::Progress progress;
    fs::path library = folder.path() / "library.kitapdar";
    fs::path copy = folder.path() / "copy.kitapdar";
};

TEST_F(BackupTest, CopiesALibraryInWhichSomebodyWorks) {
    auto store = opened(library, storage::Access::Create);
    addPlace(*store, "A");
    const auto report = backUp(library, copy, clock, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->content.blake2b.size(), 64U);
    EXPECT_EQ(report->content.operations, 1);
    EXPECT_EQ(report->bytes, fs::file_size(copy));
    addPlace(*store, "B");
    EXPECT_EQ(places(copy), 1);
}

TEST_F(BackupTest, TheCopyIsOneFileAndNothingIsLeftBesideIt) {
    opened(library, storage::Access::Create);
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    for (const std::string& name : filesInFolder()) EXPECT_FALSE(name.starts_with("copy.kitapdar-")) << name;
    EXPECT_FALSE(fs::exists(folder.path() / "copy.kitapdar.partial"));
}

TEST_F(BackupTest, NeverWritesOverAFile) {
    opened(library, storage::Access::Create);
    std::ofstream(copy) << "precious";
    const auto report = backUp(library, copy, clock, progress);
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<BackupExists>(report.error()));
    EXPECT_EQ(fs::file_size(copy), 8U);
}

TEST_F(BackupTest, ACancelledCopyLeavesNothing) {
    opened(library, storage::Access::Create);
    progress.cancel();
    const auto report = backUp(library, copy, clock, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(faultIn(report.error())->kind, Fault::Kind::Cancelled);
    EXPECT_FALSE(fs::exists(copy));
    EXPECT_FALSE(fs::exists(folder.path() / "copy.kitapdar.partial"));
}

TEST_F(BackupTest, RefusesWhatIsNoLibrary) {
    std::ofstream(library) << "not a database at all, but long enough to look at";
    const auto report = backUp(library, copy, clock, progress);
    ASSERT_FALSE(report);
    EXPECT_TRUE(faultIn(report.error()));
    EXPECT_FALSE(fs::exists(copy));
    EXPECT_FALSE(backUp(folder.path() / "missing", copy, clock, progress));
}

TEST_F(BackupTest, RefusesASourceWhoseJournalWasTamperedWith) {
    auto store = opened(library, storage::Access::Create);
    addPlace(*store, "A");
    ASSERT_TRUE(store->writeNow(
        [](storage::Transaction& tx) { return tx.execute("update operation set operator = 'Nobody'"); }));
    const auto report = backUp(library, copy, clock, progress);
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<SourceDamaged>(report.error()));
    EXPECT_FALSE(fs::exists(copy));
}

TEST_F(BackupTest, RestoresIntoANewFile) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    const fs::path fresh = folder.path() / "fresh.kitapdar";
    const auto report = restore(copy, fresh, clock, progress);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->keptAside);
    EXPECT_EQ(places(fresh), 1);
}

TEST_F(BackupTest, KeepsTheOldLibraryAside) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    addPlace(*opened(library, storage::Access::Open), "B");
    const auto report = restore(copy, library, clock, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(places(library), 1);
    ASSERT_TRUE(report->keptAside);
    EXPECT_EQ(fs::path(*report->keptAside).filename(), "library.kitapdar.before-restore-2026-03-02");
    EXPECT_EQ(places(fs::path(*report->keptAside)), 2);
    const auto again = restore(copy, library, clock, progress);
    ASSERT_TRUE(again);
    EXPECT_EQ(fs::path(*again->keptAside).filename(), "library.kitapdar.before-restore-2026-03-02-2");
}

TEST_F(BackupTest, NeverReplacesALibraryThatIsOpen) {
    auto store = opened(library, storage::Access::Create);
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    addPlace(*store, "A");
    const auto report = restore(copy, library, clock, progress);
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<LibraryInUse>(report.error()));
    addPlace(*store, "B");
    EXPECT_EQ(
        *store->readNow([](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from place"); }), 2);
}

TEST_F(BackupTest, ReplacesALibraryThatIsTooDamagedToOpen) {
    opened(library, storage::Access::Create);
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    std::ofstream(library, std::ios::trunc) << std::string(8192, 'x');
    const auto report = restore(copy, library, clock, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(places(library), 0);
}

} // namespace
} // namespace kitapdar
