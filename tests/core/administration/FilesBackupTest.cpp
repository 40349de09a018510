// Attached files on their way through backup, restore and check.
#include "core/administration/Backup.h"
#include "core/administration/BackupList.h"
#include "core/administration/LibraryCheck.h"
#include "core/administration/Manifest.h"
#include "core/administration/OldBackups.h"
#include "core/digitization/FileContent.h"
#include "tests/support/Desk.h"
#include "tests/support/TemporaryFolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <thread>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;

class FilesBackupTest : public testing::Test {
protected:
    FilesBackupTest() {
        test::Desk desk(library, storage::Access::Create);
        desk.fill(1, 2);
        EXPECT_TRUE(desk.store().writeNow([](storage::Transaction& tx) {
            return tx.execute(
                "insert into digitization_item (id, record_id, state, category, entered_at, state_since) "
                "values (1, 1, 'done', 'other', 0, 0)");
        }));
        for (const char* text : {"one", "two", "three"}) paths.push_back(attach(desk, std::string("%PDF-1.4 ") + text));
    }

    std::string attach(test::Desk& desk, const std::string& content) {
        const fs::path temporary = folder.path() / "given";
        std::ofstream(temporary, std::ios::binary) << content;
        const std::string sha256 = *digitization::sha256Of(temporary);
        const std::string path = sha256.substr(0, 2) + "/" + sha256 + ".pdf";
        fs::create_directories((files / path).parent_path());
        fs::rename(temporary, files / path);
        EXPECT_TRUE(desk.store().writeNow([&](storage::Transaction& tx) {
            return tx.execute(
                "insert into digitization_file (item_id, kind, position, path, bytes, pages, sha256, "
                "added_at) values (1, 'pdf', $1, $2, $3, 1, $4, 0)",
                {static_cast<std::int64_t>(++position), path, std::ssize(content), sha256});
        }));
        return path;
    }

    BackupReport made(const fs::path& target) {
        auto report = backUp(library, target, clock, progress);
        EXPECT_TRUE(report);
        return report ? *report : BackupReport();
    }
    bool isWhole(const fs::path& in, const std::string& path) const {
        const auto sha256 = digitization::sha256Of(in / path);
        return sha256 && *sha256 == fs::path(path).stem().string();
    }
    static void damage(const fs::path& file) {
        std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(5) << "X";
    }
    /// The engine's own files beside a library come and go.
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(folder.path())) {
            const std::string name = entry.path().filename();
            if (!name.ends_with("-wal") && !name.ends_with("-shm")) found.push_back(name);
        }
        std::ranges::sort(found);
        return found;
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
    fs::path library = folder.path() / "library.kitapdar";
    fs::path files = folder.path() / "library.kitapdar.files";
    fs::path backup = folder.path() / "backup";
    std::vector<std::string> paths;
    int position = 0;
};

TEST_F(FilesBackupTest, TheFilesAreInTheBackupAndComeBack) {
    const BackupReport report = made(backup);
    ASSERT_TRUE(report.files);
    EXPECT_EQ(report.files->count, 3);
    EXPECT_EQ(report.filesKnown, 3);
    EXPECT_GT(report.files->bytes, 20);
    EXPECT_TRUE(report.files->missing.empty());
    EXPECT_EQ(Manifest::read(backup)->files->size(), 3U);
    for (const std::string& path : paths) EXPECT_TRUE(isWhole(backup / "files", path));
    EXPECT_TRUE(checkBackup(backup, progress)->empty());

    const fs::path fresh = folder.path() / "fresh.kitapdar";
    const auto restored = restore(backup, fresh, clock, progress);
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->files, report.files);
    for (const std::string& path : paths) EXPECT_TRUE(isWhole(fresh.string() + ".files", path));
    std::ofstream(files / paths[0], std::ios::app) << "changed";
    EXPECT_TRUE(isWhole(backup / "files", paths[0])) << "a backup is nothing that the library writes to";
    EXPECT_TRUE(isWhole(fresh.string() + ".files", paths[0]));
}

TEST_F(FilesBackupTest, ADamagedFileIsNamedAndTheBackupIsMade) {
    damage(files / paths[0]);
    fs::remove(files / paths[1]);
    const BackupReport report = made(backup);
    ASSERT_TRUE(report.files);
    EXPECT_EQ(report.files->count, 1);
    ASSERT_EQ(report.files->missing.size(), 2U);
    EXPECT_EQ(Manifest::read(backup)->missing.size(), 2U);
    EXPECT_EQ(*Manifest::parse(Manifest::read(backup)->text()), *Manifest::read(backup));

    const auto restored = restore(backup, folder.path() / "fresh.kitapdar", clock, progress);
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->files->count, 1);
    EXPECT_EQ(restored->files->missing.size(), 2U);
}

TEST_F(FilesBackupTest, WhatAnEarlierBackupHoldsWholeIsNotCopiedAgain) {
    made(backup);
    damage(files / paths[1]); // whole in the earlier backup
    damage(backup / "files" / paths[2]);
    const fs::path second = folder.path() / "second";
    const BackupReport report = made(second);
    EXPECT_EQ(report.files->count, 3);
    EXPECT_EQ(fs::hard_link_count(second / "files" / paths[0]), 2U);
    for (const std::string& path : paths) EXPECT_TRUE(isWhole(second / "files", path));
    EXPECT_EQ(fs::hard_link_count(second / "files" / paths[2]), 1U) << "proved, not believed";
    EXPECT_EQ(fs::hard_link_count(files / paths[0]), 1U);
    fs::remove_all(backup);
    for (const std::string& path : paths) EXPECT_TRUE(isWhole(second / "files", path));
}

TEST_F(FilesBackupTest, EveryEarlierBackupIsTriedForAFile) {
    for (const char* name : {"backup-a", "backup-b", "backup-c"}) made(folder.path() / name);
    fs::remove(files / paths[1]);
    for (const char* bad : {"backup-a", "backup-c"}) { // a file of its own in each, as after a move to another disk
        const fs::path file = folder.path() / bad / "files" / paths[1];
        fs::remove(file);
        std::ofstream(file) << "%PDF-1.4 twX";
    }
    const BackupReport report = made(backup);
    EXPECT_TRUE(report.files->missing.empty());
    EXPECT_TRUE(isWhole(backup / "files", paths[1]));
}

TEST_F(FilesBackupTest, ARestoreLooksForALostFileInTheBackupsBeside) {
    made(backup);
    made(folder.path() / "second");
    for (const fs::path& place : {files, backup / "files"}) fs::remove(place / paths[0]);
    const fs::path fresh = folder.path() / "fresh.kitapdar";
    const auto restored = restore(backup, fresh, clock, progress);
    ASSERT_TRUE(restored);
    EXPECT_TRUE(restored->files->missing.empty());
    const fs::path brought = fresh.string() + ".files/" + paths[0];
    EXPECT_TRUE(isWhole(fresh.string() + ".files", paths[0]));
    EXPECT_EQ(fs::hard_link_count(brought), 1U) << "what a library may write to is no backup's file";
}

TEST_F(FilesBackupTest, NothingIsRemovedWhileTheNewestLacksAFile) {
    for (int number = 0; number < 3; ++number) {
        made(folder.path() / ("backup" + std::to_string(number)));
        clock.advanceMilliseconds(1000);
    }
    fs::remove(files / paths[0]);
    for (const char* name : {"backup0", "backup1", "backup2"}) fs::remove(folder.path() / name / "files" / paths[0]);
    EXPECT_EQ(made(folder.path() / "backup3").files->missing.size(), 1U);
    const auto removed = removeOldBackups(library, folder.path() / "backup3", 1);
    ASSERT_TRUE(removed);
    EXPECT_TRUE(removed->empty());
    for (const char* name : {"backup0", "backup1", "backup2", "backup3"}) EXPECT_TRUE(fs::exists(folder.path() / name));
}

TEST_F(FilesBackupTest, ARestoreMendsWhatIsDamagedAndLeavesTheOthers) {
    made(backup);
    damage(files / paths[0]);
    fs::remove(files / paths[1]);
    std::ofstream(files / "later.pdf") << "of after the backup";
    ASSERT_TRUE(restore(backup, library, clock, progress));
    for (const std::string& path : paths) EXPECT_TRUE(isWhole(files, path));
    EXPECT_TRUE(fs::exists(files / "later.pdf"));
    damage(backup / "files" / paths[0]);
    fs::remove(files / paths[0]);
    const auto restored = restore(backup, library, clock, progress);
    ASSERT_TRUE(restored) << "the library is worth more than one of its files";
    ASSERT_EQ(restored->files->missing.size(), 1U);
    EXPECT_EQ(restored->files->missing.front().path, paths[0]);
}

TEST_F(FilesBackupTest, ABackupWithoutFilesIsRestoredAndSaysSo) {
    const auto report = backUp(library, backup, clock, progress, {.files = WithFiles::No});
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->files);
    EXPECT_FALSE(fs::exists(backup / "files"));
    const auto restored = restore(backup, folder.path() / "fresh.kitapdar", clock, progress);
    ASSERT_TRUE(restored);
    EXPECT_FALSE(restored->files);
    EXPECT_EQ(restored->filesKnown, 3);
}

TEST_F(FilesBackupTest, WhoStopsItAmongTheFilesGetsNothing) {
    {
        test::Desk desk(library, storage::Access::Open);
        attach(desk, std::string(40U << 20U, 'x'));
    }
    const auto before = names();
    std::atomic<bool> over = false;
    std::thread waiting([&] { // for the middle of the large file
        while (!over) {
            std::error_code error;
            for (fs::recursive_directory_iterator entry(folder.path(), error), end; !error && entry != end;
                 entry.increment(error)) {
                if (entry->path().filename() != "file") continue;
                const auto bytes = fs::file_size(entry->path(), error);
                if (!error && bytes > (1U << 20U)) return progress.cancel();
            }
        }
    });
    const auto report = backUp(library, backup, clock, progress);
    over = true;
    waiting.join();
    ASSERT_FALSE(report);
    EXPECT_EQ(faultIn(report.error())->kind, Fault::Kind::Cancelled);
    EXPECT_EQ(names(), before);
}

TEST_F(FilesBackupTest, TheCheckOfABackupNamesItsFiles) {
    made(backup);
    damage(backup / "files" / paths[0]);
    fs::remove(backup / "files" / paths[1]);
    fs::resize_file(backup / "files" / paths[2], 3);
    damage(backup / "library.kitapdar");
    std::vector<std::string> codes;
    const auto problems = checkBackup(backup, progress);
    ASSERT_TRUE(problems);
    for (const CheckProblem& problem : *problems) codes.push_back(problem.code);
    EXPECT_THAT(codes, testing::UnorderedElementsAre("backup_file_changed", "backup_file_changed",
                                                     "backup_file_missing", "backup_file_truncated"));
}

TEST_F(FilesBackupTest, TheBackupsOfALibraryAreListedAsTheirManifestsTell) {
    made(folder.path() / "first");
    clock.advanceMilliseconds(1000);
    fs::remove(files / paths[0]);
    damage(folder.path() / "first" / "files" / paths[0]); // so that it is not found there
    made(folder.path() / "second");
    test::Desk(folder.path() / "other.kitapdar", storage::Access::Create).fill(1, 1);
    ASSERT_TRUE(backUp(folder.path() / "other.kitapdar", folder.path() / "of-another", clock, progress));
    const auto listed = backupsOf(library, folder.path());
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 2U) << "the other library's is not among them";
    EXPECT_EQ(listed->front().folder.filename(), "second") << "the newest first";
    EXPECT_EQ(listed->front().manifest.missing.size(), 1U);
    EXPECT_TRUE(hasAllFiles(listed->front())) << "all that could be put into it";
    EXPECT_TRUE(hasAllFiles(listed->back())) << "damage inside is found by a check, not by a list";
    fs::remove(folder.path() / "first" / "library.kitapdar");
    EXPECT_FALSE(hasAllFiles(listed->back()));
    EXPECT_TRUE(backupsOf(library, folder.path() / "nowhere")->empty());
}

TEST_F(FilesBackupTest, OnlyProvenOldBackupsOfThisLibraryAreRemoved) {
    for (int number = 0; number < 4; ++number) {
        made(folder.path() / ("backup" + std::to_string(number)));
        clock.advanceMilliseconds(1000);
    }
    test::Desk(folder.path() / "other.kitapdar", storage::Access::Create).fill(1, 1);
    ASSERT_TRUE(backUp(folder.path() / "other.kitapdar", folder.path() / "of-another", clock, progress));
    fs::create_directory(folder.path() / "photos");
    fs::remove(folder.path() / "backup2" / "files" / paths[0]); // stands for no good one
    const auto removed = removeOldBackups(library, folder.path() / "backup3", 2);
    ASSERT_TRUE(removed);
    ASSERT_EQ(removed->size(), 1U);
    EXPECT_EQ(removed->front().filename(), "backup0");
    for (const char* name : {"backup1", "backup2", "backup3", "of-another", "photos", "library.kitapdar"})
        EXPECT_TRUE(fs::exists(folder.path() / name)) << name;
    EXPECT_TRUE(checkBackup(folder.path() / "backup3", progress)->empty());
    EXPECT_EQ(removeOldBackups(library, folder.path() / "backup3", 1)->size(), 2U);
    EXPECT_TRUE(fs::exists(folder.path() / "backup3"));
}

} // namespace
} // namespace kitapdar
