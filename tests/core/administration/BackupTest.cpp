#include "core/administration/Backup.h"
#include "core/administration/LibraryCheck.h"
#include "core/administration/Manifest.h"
#include "core/base/Disk.h"
#include "core/journal/Journal.h"
#include "core/storage/Columns.h"
#include "core/storage/Meta.h"
#include "core/storage/Store.h"
#include "tests/support/PlaceKinds.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sys/stat.h>
#include <thread>

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

    std::string titleIn(const fs::path& file) {
        return opened(file, storage::Access::Open)
            ->readNow([](storage::Snapshot& snapshot) {
                return snapshot.first("select title from record", {}, storage::only<std::string>);
            })
            .value()
            .value_or("");
    }
    std::int64_t places(const fs::path& file) {
        return *opened(file, storage::Access::Open)->readNow([](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from place");
        });
    }

    static std::vector<std::string> filesIn(const fs::path& where) {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(where)) names.push_back(entry.path().filename());
        std::sort(names.begin(), names.end());
        return names;
    }

    std::atomic<int> deskPlaces = 0;
    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    journal::Journal journal{clock};
    jobs::Progress progress;
    fs::path library = folder.path() / "library.kitapdar";
    fs::path copy = folder.path() / "copy.backup";
};

TEST_F(BackupTest, CopiesALibraryInWhichSomebodyWorks) {
    auto store = opened(library, storage::Access::Create);
    addPlace(*store, "A");
    const auto report = backUp(library, copy, clock, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->content.blake2b.size(), 64U);
    EXPECT_EQ(report->content.operations, 1);
    EXPECT_EQ(report->bytes, fs::file_size(copy / "library.kitapdar"));
    addPlace(*store, "B");
    EXPECT_EQ(places(copy / "library.kitapdar"), 1);
}

TEST_F(BackupTest, IsAFolderOfALibraryAndItsManifestAndNothingElse) {
    auto store = opened(library, storage::Access::Create);
    addPlace(*store, "A");
    const auto report = backUp(library, copy, clock, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(filesIn(copy), (std::vector<std::string>{"library.kitapdar", "manifest.json"}));
    store.reset();
    EXPECT_EQ(filesIn(folder.path()), (std::vector<std::string>{"copy.backup", "library.kitapdar"}));
    const auto manifest = Manifest::read(copy);
    ASSERT_TRUE(manifest);
    EXPECT_EQ(manifest->content, report->content);
    EXPECT_EQ(manifest->library.bytes, report->bytes);
    ASSERT_TRUE(manifest->head);
    EXPECT_EQ(manifest->head->seq, 1);
    EXPECT_EQ(manifest->files, std::vector<BackedUpFile>());
    EXPECT_EQ(*Manifest::parse(manifest->text()), *manifest);
}

TEST_F(BackupTest, IsItsOwnersAlone) {
    opened(library, storage::Access::Create);
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    using fs::perms;
    for (const fs::path& path : {library, copy, copy / "library.kitapdar", copy / "manifest.json"})
        EXPECT_EQ(fs::status(path).permissions() & (perms::group_all | perms::others_all), perms::none) << path;
}

TEST_F(BackupTest, TwoToOneNameNeverMeet) {
    addPlace(*opened(library, storage::Access::Create), "A");
    for (int round = 0; round < 10; ++round) {
        const fs::path target = folder.path() / ("copy" + std::to_string(round));
        std::atomic<int> made = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                jobs::Progress quiet;
                const auto report = backUp(library, target, clock, quiet);
                made += report ? 1 : 0;
                EXPECT_TRUE(report || std::holds_alternative<BackupExists>(report.error()));
            });
        }
        for (std::thread& thread : threads) thread.join();
        EXPECT_EQ(made, 1);
        EXPECT_EQ(places(target / "library.kitapdar"), 1);
    }
}

TEST_F(BackupTest, OneFileOfAnOlderProgramIsRestored) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    const fs::path old = folder.path() / "old.kitapdar";
    fs::copy_file(copy / "library.kitapdar", old);
    const fs::path fresh = folder.path() / "fresh.kitapdar";
    ASSERT_TRUE(restore(old, fresh, clock, progress));
    EXPECT_EQ(places(fresh), 1);
    const fs::path second = folder.path() / "second.kitapdar";
    ASSERT_TRUE(restore(copy / "manifest.json", second, clock, progress)) << "as a file dialog names it";
    EXPECT_EQ(places(second), 1);
}

TEST_F(BackupTest, ABackupThatIsNotWhatItsManifestSaysIsRefused) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    const fs::path other = folder.path() / "other";
    fs::copy_file(copy / "library.kitapdar", other);
    addPlace(*opened(other, storage::Access::Open), "B"); // sound, but another
    fs::copy_file(other, copy / "library.kitapdar", fs::copy_options::overwrite_existing);
    const auto report = restore(copy, library, clock, progress);
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<BackupDamaged>(report.error()));
    fs::remove(copy / "library.kitapdar");
    EXPECT_TRUE(std::holds_alternative<BackupDamaged>(restore(copy, library, clock, progress).error()));
    EXPECT_TRUE(std::holds_alternative<BackupDamaged>(checkBackup(copy, progress).error()));
    std::ofstream(copy / "manifest.json") << "{";
    EXPECT_TRUE(std::holds_alternative<ManifestDamaged>(restore(copy, library, clock, progress).error()));
    EXPECT_TRUE(std::holds_alternative<ManifestDamaged>(checkBackup(copy, progress).error()));
    fs::remove(copy / "manifest.json");
    EXPECT_TRUE(std::holds_alternative<ManifestDamaged>(restore(copy, library, clock, progress).error()));
    ASSERT_EQ(::mkfifo((copy / "manifest.json").c_str(), 0600), 0);
    EXPECT_TRUE(std::holds_alternative<ManifestDamaged>(restore(copy, library, clock, progress).error()))
        << "nobody waits for a pipe";
    EXPECT_EQ(places(library), 1);
}

TEST_F(BackupTest, ABackupOfAnotherLibraryTakesItsPlaceOnlyWhenThatIsMeant) {
    const auto fill = [&](const fs::path& file, const std::string& title) {
        const auto store = opened(file, storage::Access::Create);
        addPlace(*store, title);
        EXPECT_TRUE(store->writeNow([&](storage::Transaction& tx) {
            return tx.execute(
                "insert into record (kind, format, title, marc, fingerprint, title_key, author_key, "
                "created_at) values ('book', 'marc21', $1, '{}', $2, $2, $2, 0)",
                {title, storage::Blob{"x"}});
        }));
    };
    fill(library, "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    const fs::path other = folder.path() / "other.kitapdar";
    fill(other, "B");
    const std::string before = titleIn(other);
    const auto refused = restore(copy, other, clock, progress);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<BackupOfOtherLibrary>(refused.error()));
    EXPECT_EQ(titleIn(other), before) << "nothing was changed";
    EXPECT_TRUE(restore(copy, library, clock, progress)) << "its own";
    const auto meant = restore(copy, other, clock, progress, OtherLibrary::Accepted);
    ASSERT_TRUE(meant);
    EXPECT_TRUE(meant->keptAside);
    EXPECT_EQ(titleIn(other), "A");
    const fs::path fresh = folder.path() / "fresh.kitapdar";
    addPlace(*opened(fresh, storage::Access::Create), "C");
    EXPECT_TRUE(restore(copy, fresh, clock, progress)) << "nothing is in it that could be missed";
    fs::remove(other);
    std::ofstream(other) << "a letter";
    EXPECT_TRUE(restore(copy, other, clock, progress)) << "what cannot be read is the reason to restore";
}

TEST_F(BackupTest, LookingIntoABackupLeavesItAsItWas) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    {
        const auto looked = opened(copy / "library.kitapdar", storage::Access::Open);
        const auto written = looked->writeNow([](storage::Transaction& tx) { return tx.execute("delete from place"); });
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().kind, Fault::Kind::ReadOnly);
    }
    const auto head = headOfBackup(library, copy, progress);
    ASSERT_TRUE(head);
    EXPECT_TRUE(*head);
    EXPECT_TRUE(restore(copy, library, clock, progress));
    EXPECT_EQ(places(library), 1);
}

TEST_F(BackupTest, ADamagedBackupIsNotTakenForADamagedLibrary) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    fs::resize_file(copy / "library.kitapdar", 8192);
    const auto problems = checkBackup(copy, progress);
    ASSERT_TRUE(problems);
    ASSERT_EQ(problems->size(), 1U);
    EXPECT_EQ(problems->front().code, "backup_file_truncated");
    const auto head = headOfBackup(library, copy, progress);
    ASSERT_FALSE(head);
    EXPECT_TRUE(std::holds_alternative<BackupDamaged>(head.error()));
}

TEST_F(BackupTest, AManifestThatWasNotWrittenWithTheKeyOfTheLibraryIsNamed) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    Manifest manifest = *Manifest::read(copy);
    ManifestKey key;
    key.bytes.fill(7);
    std::ofstream(copy / "manifest.json") << manifest.text(key);
    EXPECT_TRUE(checkBackup(copy, progress, key)->empty());
    manifest.madeAt.milliseconds = 1;
    manifest.files.reset();
    std::ofstream(copy / "manifest.json") << manifest.text();
    const auto problems = checkBackup(copy, progress, key);
    ASSERT_TRUE(problems);
    ASSERT_EQ(problems->size(), 1U);
    EXPECT_EQ(problems->front().code, "backup_not_ours");
    EXPECT_FALSE(isAdvice(problems->front()));
}

TEST_F(BackupTest, AManifestFromAnywhereIsReadWithoutTrust) {
    for (const char* text : {"", "[]", "{}", "null", R"({"kitapdar_backup":"1"})", R"({"kitapdar_backup":1})",
                             R"({"kitapdar_backup":1,"made_at":1,"engine":"sqlite","library":{"path":"../x","bytes":1,)"
                             R"("sha256":""},"content":{"rows":{},"operations":0,"blake2b":""}})"})
        EXPECT_EQ(Manifest::parse(text).error().kind, Fault::Kind::Corrupt) << text;
    for (const char* text : {R"({"kitapdar_backup":4})", R"({"kitapdar_backup":1,"encryption":"age"})"})
        EXPECT_EQ(Manifest::parse(text).error().kind, Fault::Kind::SchemaTooNew) << text;
}

TEST_F(BackupTest, ALinkToALibraryIsTheLibrary) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    addPlace(*opened(library, storage::Access::Open), "B");
    fs::create_directory(folder.path() / "elsewhere");
    const fs::path link = folder.path() / "elsewhere" / "link.kitapdar";
    fs::create_symlink(library, link);
    EXPECT_EQ(opened(link, storage::Access::Open)->address(), storage::Address(fs::canonical(library)));
    ASSERT_TRUE(restore(copy, link, clock, progress));
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(places(library), 1);
}

TEST_F(BackupTest, ADeskThatOpensDuringARestoreGetsTheRestoredLibrary) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    for (int round = 0; round < 20; ++round) {
        std::atomic<bool> done = false;
        std::thread desk([&] {
            // What it acknowledges is in the library that stands under the name in the end.
            while (!done) {
                const auto store = storage::Store::open(library, storage::Access::Open);
                if (!store) continue;
                const auto before = disk::identityOf(library);
                addPlace(**store, "desk" + std::to_string(round) + std::to_string(++deskPlaces));
                EXPECT_EQ(disk::identityOf(library), before) << "replaced while somebody had it open";
            }
        });
        const auto report = restore(copy, library, clock, progress);
        done = true;
        desk.join();
        EXPECT_TRUE(report || std::holds_alternative<LibraryInUse>(report.error()));
    }
}

TEST_F(BackupTest, AKilledRestoreLeavesNoSecondNameToWorkUnder) {
    addPlace(*opened(library, storage::Access::Create), "A");
    const fs::path second = folder.path() / "library.kitapdar.before-restore-2026-03-02";
    fs::create_hard_link(library, second); // killed just before the restored library took the place
    addPlace(*opened(library, storage::Access::Open), "B");
    EXPECT_FALSE(fs::exists(second));
    EXPECT_EQ(places(library), 2);
}

TEST_F(BackupTest, NeverTakesANameOfTheLibrary) {
    opened(library, storage::Access::Create);
    for (const char* ending : {"-wal", "-shm", ".lock", ".files"}) {
        fs::path name = library;
        name += ending;
        const auto report = backUp(library, name, clock, progress);
        ASSERT_FALSE(report) << name;
        EXPECT_TRUE(std::holds_alternative<storage::FileOfLibrary>(report.error())) << name;
        EXPECT_FALSE(fs::exists(name));
    }
    const auto nowhere = backUp(library, folder.path() / "no" / "backup", clock, progress);
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(std::holds_alternative<storage::FileNotWritable>(nowhere.error()));
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
    for (const std::string& name : filesIn(folder.path())) EXPECT_TRUE(name.starts_with("library.kitapdar")) << name;
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

TEST_F(BackupTest, TheLibraryThatLivesOnTellsOfTheRestore) {
    addPlace(*opened(library, storage::Access::Create), "A");
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    addPlace(*opened(library, storage::Access::Open), "B");
    const RestoreKeys keys{.by = backups::RestoredBy{{"Айгүл", "1", {}, "A-1"}, "Ерлан"}};
    ASSERT_TRUE(restore(copy, library, clock, progress, OtherLibrary::Refused, nullptr, keys));
    const auto store = opened(library, storage::Access::Open);
    const auto newest =
        store->readNow([&](storage::Snapshot& snapshot) { return journal.latest(snapshot, 2); }).value();
    ASSERT_EQ(newest.size(), 2U);
    EXPECT_EQ(newest[0].kind, "library.restore");
    EXPECT_EQ(newest[0].operatorName, "Айгүл");
    EXPECT_EQ(newest[0].operatorCode, "A-1");
    EXPECT_EQ(journal::factText(newest[0].facts, journal::FactName::File), "copy.backup");
    EXPECT_EQ(journal::factText(newest[0].facts, journal::FactName::Name), "Ерлан");
    EXPECT_EQ(std::get<std::int64_t>(newest[0].facts.at("last")), newest[1].seq);
    EXPECT_FALSE(*store->readNow([&](storage::Snapshot& snapshot) { return journal.firstBroken(snapshot); }));
}

TEST_F(BackupTest, ARestoreOfAnOlderSchemaIsEnteredWhenItIsBroughtUpToDate) {
    const auto store = opened(library, storage::Access::Create);
    addPlace(*store, "A");
    ASSERT_TRUE(store->writeNow([](storage::Transaction& tx) {
        return storage::setMeta(
            tx, "restore_to_enter",
            R"({"operator":"Айгүл","operator_code":"","desk":"1","signed_by":"","backup":"old.backup","up_to":1})");
    }));
    EXPECT_TRUE(*store->readNow(backups::isRestoreWaiting));
    ASSERT_TRUE(backups::enterWaitingRestore(*store, journal));
    ASSERT_TRUE(backups::enterWaitingRestore(*store, journal)) << "once";
    const auto newest =
        store->readNow([&](storage::Snapshot& snapshot) { return journal.latest(snapshot, 2); }).value();
    EXPECT_EQ(newest[0].kind, "library.restore");
    EXPECT_EQ(newest[1].kind, "test.add");
    EXPECT_EQ(journal::factText(newest[0].facts, journal::FactName::File), "old.backup");
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
