#include "core/administration/Backup.h"
#include "core/administration/BackupList.h"
#include "core/administration/DrillKeys.h"
#include "core/administration/DrillRun.h"
#include "core/administration/LibraryCheck.h"
#include "core/administration/Manifest.h"
#include "core/administration/OldBackups.h"
#include "core/base/Disk.h"
#include "core/digitization/FileContent.h"
#include "core/storage/Columns.h"
#include "core/storage/Store.h"
#include "tests/support/AgeIdentity.h"
#include "tests/support/FullDisk.h"
#include "tests/support/PlaceKinds.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sys/stat.h>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;
using test::isRefused;

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& content) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

class EncryptedBackupTest : public testing::Test {
protected:
    EncryptedBackupTest() {
        const auto store = opened(storage::Access::Create);
        addPlace(*store, "A");
        test::addRecipient(*store, journal, director);
        attach(*store, "aa/first.pdf", "%PDF the first of them");
        attach(*store, "bb/second.pdf", std::string(70'000, 'x'));
    }

    std::unique_ptr<storage::Store> opened(storage::Access access = storage::Access::Open) {
        auto store = storage::Store::open(library, access);
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

    /// Beside the journal: what counts here is the file.
    void attach(storage::Store& store, const std::string& path, const std::string& content) {
        const fs::path file = storage::Address(library).filesFolder() / path;
        write(file, content);
        const auto sha256 = digitization::sha256Of(file);
        ASSERT_TRUE(sha256);
        ASSERT_TRUE(store.writeNow([&](storage::Transaction& tx) -> Result<void> {
            CHECK(
                tx.execute("insert into record (kind, format, title, marc, fingerprint, title_key, author_key, "
                           "created_at) values ('book', 'marc21', $1, '{}', $2, $2, $2, 0)",
                           {path, storage::Blob{path}}));
            TRY(const auto record, tx.number("select max(id) from record"));
            CHECK(
                tx.execute("insert into digitization_item (record_id, state, category, entered_at, state_since) "
                           "values ($1, 'queued', 'other', 0, 0)",
                           {record}));
            TRY(const auto item, tx.number("select max(id) from digitization_item"));
            CHECK(
                tx.execute("insert into digitization_file (item_id, kind, position, path, bytes, pages, sha256, "
                           "added_at) values ($1, 'pdf', 1, $2, $3, 1, $4, 0)",
                           {item, path, static_cast<std::int64_t>(content.size()), *sha256}));
            return {};
        }));
    }

    std::int64_t places(const fs::path& file) {
        const auto store = storage::Store::open(file, storage::Access::Open);
        return *(*store)->readNow([](storage::Snapshot& s) { return s.number("select count(*) from place"); });
    }

    Result<BackupReport, BackupRefusal> backedUp(const fs::path& to) {
        return backUp(library, to, clock, progress, {.drillKeys = &keys});
    }
    Result<BackupReport, BackupRefusal> restored(const fs::path& to, const fs::path& identity) {
        return restore(backup, to, clock, progress, OtherLibrary::Accepted, nullptr, {.identity = identity});
    }
    Result<backups::Drill, DrillRefusal> drilled(const fs::path& identity = {}) {
        return drillBackup(backup, library, keys, identity, clock, progress);
    }

    std::vector<fs::path> partsOf(const fs::path& of) {
        std::vector<fs::path> parts;
        for (const auto& each : fs::recursive_directory_iterator(of)) {
            if (each.is_regular_file()) parts.push_back(each.path());
        }
        std::ranges::sort(parts);
        return parts;
    }

    void expectNothingClear() {
        for (const auto& each : fs::recursive_directory_iterator(folder.path()))
            EXPECT_EQ(each.path().string().find(".clear"), std::string::npos) << each.path();
    }

    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    journal::Journal journal{clock};
    jobs::Progress progress;
    fs::path library = folder.path() / "library.kitapdar";
    fs::path backup = folder.path() / "first.backup";
    DrillKeys keys{folder.path() / "drills"};
    test::AgeIdentity director{folder.path() / "director.txt"};
    test::AgeIdentity stranger{folder.path() / "stranger.txt"};
};

TEST_F(EncryptedBackupTest, HoldsNothingThatCanBeReadWithoutTheKey) {
    const auto report = backedUp(backup);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->recipients, std::vector<std::string>{director.publicKey});
    EXPECT_EQ(report->files->count, 2);
    for (const fs::path& part : partsOf(backup)) {
        if (part.filename() == "manifest.json") continue;
        EXPECT_EQ(part.extension(), ".age");
        EXPECT_TRUE(contentOf(part).starts_with("age-encryption.org/v1")) << part;
        EXPECT_EQ(contentOf(part).find("SQLite format"), std::string::npos);
        struct stat facts {};
        ASSERT_EQ(::stat(part.c_str(), &facts), 0);
        EXPECT_EQ(facts.st_mode & 077U, 0U) << part;
    }
    const auto manifest = Manifest::read(backup);
    ASSERT_TRUE(manifest);
    EXPECT_TRUE(manifest->isEncrypted());
    EXPECT_EQ(manifest->recipients, std::vector<std::string>{director.publicKey});
    EXPECT_EQ(*Manifest::parse(manifest->text()), *manifest);
    EXPECT_GE(manifest->schema, 21);
    EXPECT_TRUE(checkBackup(backup, progress)->empty());
    EXPECT_TRUE(hasAllFiles({backup, *manifest}));
    expectNothingClear();
}

// S21: a backup opens with age alone.
TEST_F(EncryptedBackupTest, OpensByAgeAloneInTenYears) {
    ASSERT_TRUE(backedUp(backup));
    const fs::path opened = folder.path() / "opened.kitapdar";
    const auto open = [&](const fs::path& part, const fs::path& to) {
        return std::system(
            ("age -d -i '" + director.file.string() + "' -o '" + to.string() + "' '" + part.string() + "' 2>/dev/null")
                .c_str());
    };
    ASSERT_EQ(open(backup / "library.kitapdar.age", opened), 0);
    EXPECT_EQ(places(opened), 1);
    const fs::path file = folder.path() / "opened.pdf";
    ASSERT_EQ(open(backup / "files/aa/first.pdf.age", file), 0);
    EXPECT_EQ(contentOf(file), "%PDF the first of them");
}

TEST_F(EncryptedBackupTest, IsRestoredByWhoHasTheKeyAndByNobodyElse) {
    ASSERT_TRUE(backedUp(backup));
    const fs::path fresh = folder.path() / "fresh.kitapdar";
    EXPECT_TRUE(isRefused<IdentityNeeded>(restored(fresh, {})));
    EXPECT_TRUE(isRefused<IdentityMissing>(restored(fresh, folder.path() / "nothing")));
    EXPECT_TRUE(isRefused<IdentityUnfit>(restored(fresh, stranger.file)));
    const fs::path letter = folder.path() / "letter.txt";
    write(letter, "no key at all");
    fs::permissions(letter, fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_TRUE(isRefused<IdentityUnfit>(restored(fresh, letter)));
    fs::permissions(director.file, fs::perms::group_read, fs::perm_options::add);
    EXPECT_TRUE(isRefused<IdentityUnprotected>(restored(fresh, director.file)));
    fs::permissions(director.file, fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_FALSE(fs::exists(fresh));
    const auto report = restored(fresh, director.file);
    ASSERT_TRUE(report);
    EXPECT_EQ(places(fresh), 1);
    EXPECT_EQ(report->files->count, 2);
    EXPECT_EQ(contentOf(storage::Address(fresh).filesFolder() / "aa/first.pdf"), "%PDF the first of them");
    expectNothingClear();
}

// S21: without age nothing is made in clear.
TEST_F(EncryptedBackupTest, APlainOneIsMadeOnlyWhenSomebodySaysSo) {
    ASSERT_TRUE(backUp(library, backup, clock, progress, {.form = BackupForm::Plain}));
    EXPECT_FALSE(Manifest::read(backup)->isEncrypted());
    EXPECT_TRUE(fs::exists(backup / "library.kitapdar"));
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", folder.path().c_str(), 1);
    const auto without = backedUp(folder.path() / "second.backup");
    ::setenv("PATH", path.c_str(), 1);
    EXPECT_TRUE(isRefused<ToolMissing>(without)) << "never a plain one instead";
    EXPECT_FALSE(fs::exists(folder.path() / "second.backup"));
    const fs::path other = folder.path() / "other.kitapdar";
    ASSERT_TRUE(storage::Store::open(other, storage::Access::Create));
    EXPECT_TRUE(isRefused<NoRecipients>(
        backUp(other, folder.path() / "other.backup", clock, progress, {.form = BackupForm::Encrypted})));
    ASSERT_TRUE(backUp(other, folder.path() / "other.backup", clock, progress));
}

TEST_F(EncryptedBackupTest, AnAttachedFileIsEncryptedOnceForTheSameKeys) {
    ASSERT_TRUE(backedUp(backup));
    const fs::path second = folder.path() / "second.backup";
    ASSERT_TRUE(backedUp(second));
    const fs::path part = "files/bb/second.pdf.age";
    EXPECT_TRUE(fs::equivalent(backup / part, second / part)) << "a second name of the same content";
    const test::AgeIdentity escrow(folder.path() / "escrow.txt");
    test::addRecipient(*opened(), journal, escrow, backups::RecipientRole::Escrow);
    const fs::path third = folder.path() / "third.backup";
    ASSERT_TRUE(backedUp(third));
    EXPECT_FALSE(fs::equivalent(backup / part, third / part)) << "the new key must open it, too";
    const auto report = restore(third, folder.path() / "fresh.kitapdar", clock, progress, OtherLibrary::Accepted,
                                nullptr, {.identity = escrow.file});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->files->count, 2);
}

// S22: turned bits and cuts of any part are refused.
TEST_F(EncryptedBackupTest, WhatWasChangedInAnyPartIsRefusedBeforeAnythingChanges) {
    ASSERT_TRUE(backedUp(backup));
    const fs::path fresh = folder.path() / "fresh.kitapdar";
    const auto parts = partsOf(backup);
    const char* many = std::getenv("KITAPDAR_LONG");
    const int trials = many && *many ? 10'000 : 60;
    std::mt19937 random(20261129); // NOLINT: the same trials each time
    for (int trial = 0; trial < trials; ++trial) {
        const fs::path& part = parts[random() % parts.size()];
        const std::string whole = contentOf(part);
        std::string changed = whole;
        const std::size_t at = random() % whole.size();
        switch (random() % 3) {
        case 0:
            changed[at] = static_cast<char>(changed[at] ^ (1U << random() % 8));
            break;
        case 1:
            changed.resize(at);
            break;
        default: {
            const std::string other = contentOf(parts[random() % parts.size()]);
            if (other == whole) continue;
            changed = other;
        }
        }
        // Into the same file, which other backups may share; put back afterwards.
        write(part, changed);
        const auto report = restored(fresh, director.file);
        EXPECT_FALSE(report) << part << " at " << at;
        EXPECT_FALSE(fs::exists(fresh));
        EXPECT_FALSE(fs::exists(storage::Address(fresh).filesFolder()));
        write(part, whole);
    }
    EXPECT_TRUE(restored(fresh, director.file));
}

// S22: and a stranger's file with a manifest to fit.
TEST_F(EncryptedBackupTest, ASwappedPartWhoseManifestWasMadeToFitIsRefused) {
    ASSERT_TRUE(backedUp(backup));
    // Encrypted anew for the public key that everybody may know, with other content.
    const fs::path part = backup / "library.kitapdar.age";
    fs::remove(part);
    const fs::path other = folder.path() / "other";
    write(other, std::string(50'000, 'y'));
    ASSERT_EQ(
        std::system(("age -r " + director.publicKey + " -o '" + part.string() + "' '" + other.string() + "'").c_str()),
        0);
    auto manifest = *Manifest::read(backup);
    manifest.library.encrypted->bytes = fs::file_size(part);
    manifest.library.encrypted->sha256 = *digitization::sha256Of(part);
    write(backup / "manifest.json", manifest.text());
    EXPECT_TRUE(isRefused<BackupDamaged>(restored(folder.path() / "fresh.kitapdar", director.file)));
}

TEST_F(EncryptedBackupTest, AManifestWithAKeyIsKnownByItAlone) {
    ManifestKey key;
    key.bytes.fill(7);
    ManifestKey otherKey;
    ASSERT_TRUE(backUp(library, backup, clock, progress, {.manifestKey = key}));
    EXPECT_TRUE(Manifest::read(backup, key));
    EXPECT_TRUE(Manifest::read(backup)) << "whoever has no key reads it as it is";
    EXPECT_FALSE(Manifest::read(backup, otherKey));
    const auto forged = *Manifest::read(backup);
    write(backup / "manifest.json", forged.text());
    EXPECT_FALSE(Manifest::read(backup, key)) << "a check sum is no code of the key";
    const RestoreKeys given{.identity = director.file, .manifestKey = key};
    addPlace(*opened(), "B");
    const auto over = [&](const fs::path& place, const RestoreKeys& by) {
        return restore(backup, place, clock, progress, OtherLibrary::Accepted, nullptr, by);
    };
    EXPECT_TRUE(isRefused<BackupNotOurs>(over(library, given)));
    EXPECT_EQ(places(library), 2) << "nothing was changed";
    EXPECT_TRUE(over(folder.path() / "fresh.kitapdar", given)) << "there is nothing that could be lost";
    EXPECT_TRUE(isRefused<BackupNotOurs>(drillBackup(backup, library, keys, {}, clock, progress, key)));
    const auto listed = backupsOf(library, folder.path(), key);
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 1U);
    EXPECT_FALSE(listed->front().isProven);
    EXPECT_TRUE(over(library, {.identity = director.file, .manifestKey = key, .mayBeNotOurs = true}))
        << "somebody has said so";
}

TEST_F(EncryptedBackupTest, ABackupThatIsNotProvenIsNeitherCountedNorRemoved) {
    ManifestKey key;
    key.bytes.fill(7);
    const fs::path forged = folder.path() / "forged.backup";
    ASSERT_TRUE(backUp(library, forged, clock, progress, {}));
    for (const char* name : {"first.backup", "second.backup"}) {
        clock.advanceMilliseconds(60'000);
        ASSERT_TRUE(backUp(library, folder.path() / name, clock, progress, {.manifestKey = key}));
    }
    const auto removed = removeOldBackups(library, folder.path() / "second.backup", 1, key);
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, std::vector<fs::path>{folder.path() / "first.backup"});
    EXPECT_TRUE(fs::exists(forged));
}

// S23: and leaves no key,
TEST_F(EncryptedBackupTest, ADrillRestoresItAndLeavesNoKeyBehind) {
    ASSERT_TRUE(backedUp(backup));
    const std::string key = Manifest::read(backup)->drillRecipient;
    ASSERT_TRUE(keys.find(library, key));
    const auto drill = drilled();
    ASSERT_TRUE(drill);
    EXPECT_EQ(drill->finding, "") << drill->detail;
    EXPECT_EQ(drill->madeAt, Manifest::read(backup)->madeAt);
    EXPECT_FALSE(keys.find(library, key));
    for (const fs::path& each : partsOf(keys.folder())) ADD_FAILURE() << each;
    expectNothingClear();
    EXPECT_TRUE(isRefused<DrillKeyMissing>(drilled()));
    const auto byPerson = drilled(director.file);
    ASSERT_TRUE(byPerson);
    EXPECT_TRUE(byPerson->isGood());
    EXPECT_TRUE(fs::exists(director.file)) << "a person's key stays";
    const auto store = opened();
    ASSERT_TRUE(recordDrill(*store, journal, *drill));
    const auto recorded = store->readNow([](storage::Snapshot& snapshot) {
        return snapshot.first("select kind from operation order by seq desc", {}, storage::only<std::string>);
    });
    EXPECT_EQ(*recorded, "backup.drill");
}

// S23: a drill finds what is broken.
TEST_F(EncryptedBackupTest, ADrillFindsALibraryThatIsNotTheOneOfTheManifest) {
    ASSERT_TRUE(backedUp(backup));
    auto manifest = *Manifest::read(backup);
    const fs::path clear = folder.path() / "clear.kitapdar";
    const fs::path part = backup / "library.kitapdar.age";
    ASSERT_EQ(
        std::system(
            ("age -d -i '" + director.file.string() + "' -o '" + clear.string() + "' '" + part.string() + "'").c_str()),
        0);
    ASSERT_TRUE((*storage::Store::open(clear, storage::Access::Open))->writeNow([](storage::Transaction& tx) {
        return tx.execute("delete from place");
    }));
    fs::remove(part);
    ASSERT_EQ(std::system(("age -r " + director.publicKey + " -r " + manifest.drillRecipient + " -o '" + part.string() +
                           "' '" + clear.string() + "'")
                              .c_str()),
              0);
    manifest.library.bytes = fs::file_size(clear);
    manifest.library.sha256 = *digitization::sha256Of(clear);
    manifest.library.encrypted->bytes = fs::file_size(part);
    manifest.library.encrypted->sha256 = *digitization::sha256Of(part);
    write(backup / "manifest.json", manifest.text());
    const auto drill = drilled();
    ASSERT_TRUE(drill);
    EXPECT_EQ(drill->finding, backups::findings::content);
    EXPECT_EQ(drill->detail, "place");
}

TEST_F(EncryptedBackupTest, ADrillFindsADamagedPart) {
    ASSERT_TRUE(backedUp(backup));
    const fs::path part = backup / "files/aa/first.pdf.age";
    std::string content = contentOf(part);
    content.back() = static_cast<char>(content.back() ^ 1);
    write(part, content);
    const auto drill = drilled();
    ASSERT_TRUE(drill);
    EXPECT_EQ(drill->finding, backups::findings::part);
}

TEST_F(EncryptedBackupTest, APlainBackupIsDrilledToo) {
    ASSERT_TRUE(backUp(library, backup, clock, progress, {.form = BackupForm::Plain}));
    const auto drill = drilled();
    ASSERT_TRUE(drill);
    EXPECT_TRUE(drill->isGood()) << drill->finding << drill->detail;
}

TEST_F(EncryptedBackupTest, ACancelledDrillKeepsItsKey) {
    ASSERT_TRUE(backedUp(backup));
    progress.cancel();
    const auto stopped = drilled();
    ASSERT_FALSE(stopped);
    EXPECT_EQ(faultIn(stopped.error())->kind, Fault::Kind::Cancelled);
    EXPECT_TRUE(keys.find(library, Manifest::read(backup)->drillRecipient));
    expectNothingClear();
}

TEST_F(EncryptedBackupTest, TheKeyOfAnEarlierDrillGoesWithTheNextBackup) {
    ASSERT_TRUE(backedUp(backup));
    const std::string first = Manifest::read(backup)->drillRecipient;
    ASSERT_TRUE(backedUp(folder.path() / "second.backup"));
    EXPECT_FALSE(keys.find(library, first));
    EXPECT_EQ(partsOf(keys.folder()).size(), 1U);
}

TEST_F(EncryptedBackupTest, TheKeyOfABackupThatNobodyTriedIsGoneAfterAWeek) {
    const auto made = backedUp(backup);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->isDrillKeyKept) << "encrypted for one key is not the whole truth";
    EXPECT_EQ(keys.kept(library), 1);
    const auto daysBefore = [&](int days) {
        const std::chrono::sys_time<std::chrono::milliseconds> then{
            std::chrono::milliseconds(clock.now().milliseconds) - std::chrono::hours(24 * days)};
        for (const auto& each : fs::recursive_directory_iterator(keys.folder()))
            if (each.is_regular_file()) fs::last_write_time(each.path(), std::chrono::file_clock::from_sys(then));
        keys.removeStale(library, clock.now());
        return keys.kept(library);
    };
    EXPECT_EQ(daysBefore(DrillKeys::keepDays - 1), 1);
    EXPECT_EQ(daysBefore(DrillKeys::keepDays + 1), 0);
    const auto drill = drilled();
    ASSERT_FALSE(drill);
    EXPECT_TRUE(std::holds_alternative<DrillKeyMissing>(drill.error()));
}

TEST_F(EncryptedBackupTest, AFullDiskIsToldAndLeavesNothing) {
    const test::SmallDisk disk(folder.path() / "disk");
    if (!disk.isThere()) GTEST_SKIP() << "no disk of its own here";
    disk.fill();
    constexpr std::uintmax_t room = 64 * 1024;
    fs::resize_file(disk.path() / "rest", fs::file_size(disk.path() / "rest") - room);
    const auto report = backedUp(disk.path() / "first.backup");
    ASSERT_FALSE(report);
    ASSERT_TRUE(faultIn(report.error()));
    EXPECT_EQ(faultIn(report.error())->kind, Fault::Kind::DiskFull);
    for (const auto& each : fs::directory_iterator(disk.path())) EXPECT_EQ(each.path().filename(), "rest");
    expectNothingClear();
}

TEST_F(EncryptedBackupTest, WhatAKilledProgramLeftGoesWithTheNextStart) {
    const fs::path left = folder.path() / "library.kitapdar.clear.partial-abc123";
    write(left / "library.kitapdar", "clear data");
    removeClearRemains(library, keys.folder());
    EXPECT_FALSE(fs::exists(left));
    expectNothingClear();
}

TEST(RotationTest, KeepsSevenDaysFiveWeeksAndTwelveMonths) {
    // One backup every day at noon, two years long, the newest first.
    constexpr std::int64_t day = 86'400'000;
    const std::int64_t newest = 1'798'718'400'000; // 31.12.2026
    std::vector<Instant> made;
    for (std::int64_t i = 0; i < 730; ++i) made.push_back({newest - i * day});
    const auto stays = keptByRotation(made);
    for (std::size_t i = 0; i < 7; ++i) EXPECT_TRUE(stays[i]) << i;
    const auto count = std::ranges::count(stays, true);
    EXPECT_GE(count, 7 + 3 + 10); // a week or a month may begin within a shorter period
    EXPECT_LE(count, 7 + 5 + 12);
    EXPECT_FALSE(stays[400]);
    std::vector<Instant> twice;
    for (const Instant each : made) {
        twice.push_back(each);
        twice.push_back({each.milliseconds - 3'600'000});
    }
    EXPECT_EQ(std::ranges::count(keptByRotation(twice), true), count) << "the newest of each period alone";
}

} // namespace
} // namespace kitapdar
