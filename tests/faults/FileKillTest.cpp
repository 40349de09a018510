// A program is killed while it makes a library, backs it up, restores it, attaches a file or moves it: whatever has its
// name afterwards is whole, what was there is there, and the same work can be done again.
// KITAPDAR_KILLS sets how often; a release is tested with 200.
#include "core/administration/Backup.h"
#include "core/administration/DrillKeys.h"
#include "core/administration/DrillRun.h"
#include "core/administration/KnownHeads.h"
#include "core/administration/Manifest.h"
#include "core/administration/Move.h"
#include "core/digitization/FileStore.h"
#include "core/library/Rooms.h"
#include "core/storage/Connect.h"
#include "tests/support/AgeIdentity.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Desk.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <thread>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr int shippedKills = 12;

int kills() {
    const char* given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

class OnePage : public digitization::FileExaminer {
public:
    Result<digitization::ExaminedFile, digitization::ItemRefusal> examine(const fs::path&,
                                                                          const jobs::Progress&) const override {
        return digitization::ExaminedFile{1, false};
    }
};

class FileKillTest : public testing::Test {
protected:
    FileKillTest() {
        test::Desk desk(library, storage::Access::Create);
        desk.fill(10, 200);
        EXPECT_TRUE(desk.lend(0, 0));
        for (char letter : {'a', 'b', 'c'}) attach(desk, "%PDF-1.4 " + std::string(1'000'000, letter));
    }

    void attach(test::Desk& desk, const std::string& content) {
        const fs::path given = folder.path() / "given";
        std::ofstream(given, std::ios::binary) << content;
        const std::string sha256 = *digitization::sha256Of(given);
        const std::string path = sha256.substr(0, 2) + "/" + sha256 + ".pdf";
        fs::create_directories((attached() / path).parent_path());
        fs::rename(given, attached() / path);
        m_paths.push_back(path);
        EXPECT_TRUE(desk.store().writeNow([&](storage::Transaction& tx) -> Result<std::int64_t> {
            if (m_paths.size() == 1)
                CHECK(
                    tx.execute("insert into digitization_item (id, record_id, state, category, entered_at, "
                               "state_since) values (1, 1, 'queued', 'other', 0, 0)"));
            return tx.execute(
                "insert into digitization_file (item_id, kind, position, path, bytes, pages, sha256, "
                "added_at) values (1, 'pdf', $1, $2, $3, 1, $4, 0)",
                {std::ssize(m_paths), path, std::ssize(content), sha256});
        }));
    }
    fs::path attached() const { return library.string() + ".files"; }
    /// How many there are; each that has its name is whole.
    std::size_t wholeFiles(const fs::path& in) const {
        std::size_t count = 0;
        for (const std::string& path : m_paths) {
            if (!fs::exists(in / path)) continue;
            EXPECT_EQ(*digitization::sha256Of(in / path), fs::path(path).stem().string());
            ++count;
        }
        return count;
    }
    std::size_t allFiles() const { return m_paths.size(); }

    /// Kills a child of this role at some moment of its work, a little later each time: from its start to its end.
    void killSomewhere(const std::string& role, const std::vector<std::string>& arguments, int round) {
        test::ChildProcess child(role, arguments);
        ASSERT_EQ(child.hear(), "begins");
        if (m_whole.count() == 0) { // the first one is let finish, to know how long it takes
            const auto begin = std::chrono::steady_clock::now();
            ASSERT_EQ(child.hear(), "done");
            m_whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
            return;
        }
        std::this_thread::sleep_for(m_whole * (round % kills()) / kills());
        child.kill();
        m_finished += child.hear() == "done" ? 1 : 0;
    }

    void tell(const std::string& what) const {
        std::cout << kills() << " kills in " << what << " of " << m_whole.count() << " µs, finished before "
                  << m_finished << "\n";
    }

    template <class Question>
    auto look(Question question) const {
        const auto connection = storage::openToRead(library);
        EXPECT_TRUE(connection) << connection.error().detail;
        storage::Snapshot snapshot(**connection);
        return question(snapshot);
    }
    /// Ends that this computer has seen and the journal has no longer, as the next opening finds them.
    std::int64_t lostHeads(const KnownHeads& heads) const {
        return look([&](storage::Snapshot& snapshot) {
            std::int64_t lost = 0;
            const auto known = heads.of(snapshot, library);
            for (const journal::Head& head : *known) {
                lost += 1 - snapshot
                                .number("select count(*) from operation where seq = $1 and hash = $2",
                                        {head.seq, storage::Blob{head.hash}})
                                .value_or(0);
            }
            return lost;
        });
    }

    static std::string contentOf(const fs::path& file) {
        std::string text;
        const auto connection = storage::openToRead(file);
        if (!connection) return "fault: " + connection.error().detail;
        storage::Snapshot snapshot(**connection);
        const auto digest = digestOf(snapshot);
        return digest ? digest->blake2b : "fault: " + digest.error().detail;
    }

    test::TemporaryFolder folder;
    fs::path library = folder.path() / "library.kitapdar";
    FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;

private:
    std::vector<std::string> m_paths;
    std::chrono::microseconds m_whole{0};
    int m_finished = 0;
};

} // namespace

TEST(Child, DISABLED_makesALibrary) {
    test::tellParent("begins");
    const bool made = storage::Store::open(fs::path(test::childArguments().at(0)), storage::Access::Create).has_value();
    test::tellParent(made ? "done" : "not done");
}

TEST(Child, DISABLED_backsUp) {
    jobs::Progress quiet;
    test::tellParent("begins");
    const auto made =
        backUp(fs::path(test::childArguments().at(0)), test::childArguments().at(1), SystemClock(), quiet);
    test::tellParent(made ? "done" : "not done");
}

TEST(Child, DISABLED_backsUpEncrypted) {
    jobs::Progress quiet;
    test::tellParent("begins");
    const DrillKeys keys(test::childArguments().at(2));
    const auto made = backUp(fs::path(test::childArguments().at(0)), test::childArguments().at(1), SystemClock(), quiet,
                             {.drillKeys = &keys});
    test::tellParent(made ? "done" : "not done");
}

TEST(Child, DISABLED_drills) {
    jobs::Progress quiet;
    test::tellParent("begins");
    const DrillKeys keys(test::childArguments().at(2));
    const auto drill = drillBackup(test::childArguments().at(1), fs::path(test::childArguments().at(0)), keys, {},
                                   SystemClock(), quiet);
    test::tellParent(drill ? "done" : "not done");
}

TEST(Child, DISABLED_restoresAFile) {
    jobs::Progress quiet;
    test::tellParent("begins");
    const KnownHeads heads(test::childArguments().at(2));
    RestoreKeys keys;
    if (test::childArguments().size() > 3) keys.by = backups::RestoredBy{{test::childArguments().at(3), "1", {}}};
    const auto made = restore(test::childArguments().at(0), fs::path(test::childArguments().at(1)), SystemClock(),
                              quiet, OtherLibrary::Refused, &heads, keys);
    test::tellParent(made ? "done" : "not done");
}

TEST(Child, DISABLED_takesAFile) {
    jobs::Progress quiet;
    test::tellParent("begins");
    const auto taken =
        digitization::FileStore(test::childArguments().at(1), OnePage()).take(test::childArguments().at(0), quiet);
    test::tellParent(taken ? "done" : "not done");
}

TEST(Child, DISABLED_movesAFile) {
    jobs::Progress quiet;
    test::tellParent("begins");
    const auto moved = moveLibrary(fs::path(test::childArguments().at(0)), fs::path(test::childArguments().at(1)),
                                   SystemClock(), quiet);
    test::tellParent(moved ? "done" : "not done");
}

TEST_F(FileKillTest, AKilledInitLeavesALibraryOrNothing) {
    for (int round = 0; round <= kills(); ++round) {
        const fs::path made = folder.path() / ("new" + std::to_string(round));
        killSomewhere("makesALibrary", {made.string()}, round);
        const auto opened = storage::Store::open(made, storage::Access::Open);
        if (opened) continue;
        EXPECT_EQ(opened.error().kind, Fault::Kind::Missing) << round;
        EXPECT_TRUE(storage::Store::open(made, storage::Access::Create)) << round;
    }
    tell("init");
}

TEST_F(FileKillTest, AKilledBackupLeavesAWholeOneOrNothing) {
    const std::string content = contentOf(library);
    for (int round = 0; round <= kills(); ++round) {
        const fs::path target = folder.path() / ("copy" + std::to_string(round));
        killSomewhere("backsUp", {library.string(), target.string()}, round);
        if (!fs::exists(target)) {
            ASSERT_TRUE(backUp(library, target, clock, progress)) << round;
        }
        const auto manifest = Manifest::read(target);
        ASSERT_TRUE(manifest) << round;
        EXPECT_EQ(*digitization::sha256Of(target / manifest->library.path), manifest->library.sha256);
        EXPECT_EQ(contentOf(target / manifest->library.path), content);
        EXPECT_EQ(wholeFiles(target / Manifest::filesFolder), allFiles());
        EXPECT_EQ(manifest->files->size(), allFiles());
        EXPECT_EQ(contentOf(library), content);
        fs::remove_all(target);
    }
    tell("backup");
}

class EncryptedKillTest : public FileKillTest {
protected:
    EncryptedKillTest() {
        test::Desk desk(library, storage::Access::Open);
        test::addRecipient(desk.store(), journal, director);
    }

    /// What the next start finds and removes, and what must not lie anywhere afterwards.
    void expectNothingClear(int round) {
        removeClearRemains(library, keys.folder());
        for (const auto& each : fs::directory_iterator(folder.path()))
            EXPECT_EQ(each.path().filename().string().find(".clear"), std::string::npos) << round << each.path();
    }
    std::size_t keysLeft() const {
        std::size_t count = 0;
        std::error_code error;
        for (fs::recursive_directory_iterator each(keys.folder(), error); !error && each != fs::end(each); ++each)
            count += each->is_regular_file() ? 1 : 0;
        return count;
    }

    journal::Journal journal{clock};
    DrillKeys keys{folder.path() / "drills"};
    test::AgeIdentity director{folder.path() / "director.txt"};
};

TEST_F(EncryptedKillTest, AKilledEncryptedBackupLeavesAWholeOneOrNothingAndNothingClear) {
    for (int round = 0; round <= kills(); ++round) {
        const fs::path target = folder.path() / ("copy" + std::to_string(round));
        killSomewhere("backsUpEncrypted", {library.string(), target.string(), keys.folder().string()}, round);
        expectNothingClear(round);
        if (!fs::exists(target)) {
            ASSERT_TRUE(backUp(library, target, clock, progress, {.drillKeys = &keys})) << round;
        }
        const auto manifest = Manifest::read(target);
        ASSERT_TRUE(manifest) << round;
        EXPECT_TRUE(manifest->isEncrypted());
        const auto drill = drillBackup(target, library, keys, {}, clock, progress);
        ASSERT_TRUE(drill) << round;
        EXPECT_TRUE(drill->isGood()) << drill->finding;
        fs::remove_all(target);
    }
    ASSERT_TRUE(backUp(library, folder.path() / "last", clock, progress, {.drillKeys = &keys}));
    EXPECT_EQ(keysLeft(), 1U) << "keys of killed backups go with the next one";
    tell("encrypted backup");
}

// S23: killed or not.
TEST_F(EncryptedKillTest, AKilledDrillLeavesNoKeyAndNothingClear) {
    for (int round = 0; round <= kills(); ++round) {
        const fs::path target = folder.path() / ("copy" + std::to_string(round));
        ASSERT_TRUE(backUp(library, target, clock, progress, {.drillKeys = &keys})) << round;
        killSomewhere("drills", {library.string(), target.string(), keys.folder().string()}, round);
        expectNothingClear(round);
        EXPECT_LE(keysLeft(), 1U) << "that of a drill which had not begun";
        fs::remove_all(target);
    }
    tell("drill");
}

TEST_F(FileKillTest, AKilledRestoreLeavesTheLibraryAsItWasOrRestored) {
    const fs::path copy = folder.path() / "copy";
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    const std::string restored = contentOf(copy / "library.kitapdar");
    EXPECT_TRUE(test::Desk(library, storage::Access::Open).lend(1, 1));
    const std::string before = contentOf(library);
    ASSERT_NE(before, restored);
    fs::copy_file(library, folder.path() / "kept");
    const KnownHeads heads(folder.path() / "heads" / "journal-heads.json");
    for (int round = 0; round <= kills(); ++round) {
        SCOPED_TRACE(round);
        fs::remove_all(attached());
        fs::remove_all(folder.path() / "heads");
        EXPECT_TRUE(look([&](storage::Snapshot& snapshot) { return heads.remember(snapshot, library); }));
        killSomewhere("restoresAFile",
                      {copy.string(), library.string(), (folder.path() / "heads" / "journal-heads.json").string()},
                      round);
        EXPECT_EQ(lostHeads(heads), 0) << "a library that was restored is none whose journal was cut";
        const std::size_t files = wholeFiles(attached());
        EXPECT_TRUE(contentOf(library) != restored || files == allFiles()) << "in place before the library is";
        { test::Desk(library, storage::Access::Open).expectSound(); }
        const std::string now = contentOf(library);
        EXPECT_TRUE(now == before || now == restored) << now;
        for (const auto& entry : fs::directory_iterator(folder.path())) {
            if (entry.path().filename().string().find(".before-restore-") == std::string::npos) continue;
            EXPECT_EQ(contentOf(entry.path()), before) << "the library that was there is kept";
            fs::remove(entry.path());
        }
        fs::remove(library);
        fs::copy_file(folder.path() / "kept", library);
    }
    tell("restore");
}

TEST_F(FileKillTest, NoLibraryThatAKilledRestoreHasPutInPlaceIsWithoutItsEntry) {
    const fs::path copy = folder.path() / "copy";
    ASSERT_TRUE(backUp(library, copy, clock, progress));
    EXPECT_TRUE(test::Desk(library, storage::Access::Open).lend(1, 1)); // is lost by the restore
    const std::string before = contentOf(library);
    fs::copy_file(library, folder.path() / "kept");
    const auto number = [&](const char* sql) {
        return look([&](storage::Snapshot& snapshot) { return snapshot.number(sql).value_or(-1); });
    };
    const std::int64_t entries = number("select count(*) from operation");
    for (int round = 0; round <= kills(); ++round) {
        SCOPED_TRACE(round);
        killSomewhere("restoresAFile",
                      {copy.string(), library.string(), (folder.path() / "journal-heads.json").string(), "Айгүл"},
                      round);
        { test::Desk(library, storage::Access::Open).expectSound(); }
        const std::int64_t restores = number("select count(*) from operation where kind = 'library.restore'");
        EXPECT_EQ(restores, contentOf(library) == before ? 0 : 1);
        if (restores == 1) {
            EXPECT_EQ(number("select count(*) from operation where kind = 'library.restore' and "
                             "operator = 'Айгүл' and seq = (select max(seq) from operation)"),
                      1);
            EXPECT_LE(number("select count(*) from operation"), entries);
        }
        for (const auto& entry : fs::directory_iterator(folder.path())) {
            if (entry.path().filename().string().find(".before-restore-") == std::string::npos) continue;
            EXPECT_EQ(contentOf(entry.path()), before) << "the library that was there is kept";
            fs::remove(entry.path());
        }
        fs::remove(library);
        fs::copy_file(folder.path() / "kept", library);
    }
    tell("restore with its entry");
}

TEST_F(FileKillTest, AKilledAttachmentLeavesNoHalfFileUnderTheNameOfAWhole) {
    const fs::path files = folder.path() / "files";
    const fs::path source = folder.path() / "scan.pdf";
    std::mt19937 random(1);
    for (int round = 0; round <= kills(); ++round) {
        std::string bytes = "%PDF-1.4 " + std::to_string(round) + std::string(3'000'000, static_cast<char>(random()));
        std::ofstream(source, std::ios::binary | std::ios::trunc) << bytes;
        killSomewhere("takesAFile", {source.string(), files.string()}, round);
        for (const auto& entry : fs::recursive_directory_iterator(files)) {
            const fs::path path = entry.path();
            if (!entry.is_regular_file() || path.string().find("incoming") != std::string::npos) continue;
            EXPECT_EQ(*digitization::sha256Of(path), path.stem().string());
        }
    }
    ASSERT_TRUE(digitization::FileStore(files, OnePage()).take(source, progress));
    EXPECT_TRUE(fs::is_empty(files / "incoming")) << "what the killed ones left";
    tell("attach");
}

TEST_F(FileKillTest, AKilledMoveOpensForNobodyAndIsTakenUpAgain) {
    const std::string content = contentOf(library);
    for (int round = 0; round <= kills(); ++round) {
        SCOPED_TRACE(round);
        const fs::path target = folder.path() / ("moved" + std::to_string(round));
        killSomewhere("movesAFile", {library.string(), target.string()}, round);
        const auto opened = storage::Store::open(target, storage::Access::Open);
        if (opened) {
            EXPECT_EQ(contentOf(target), content) << "open means moved whole";
            continue;
        }
        const auto kind = opened.error().kind;
        EXPECT_TRUE(kind == Fault::Kind::Missing || kind == Fault::Kind::Unfinished) << code(kind);
        ASSERT_TRUE(moveLibrary(library, target, clock, progress));
        EXPECT_EQ(contentOf(target), content);
    }
    tell("move");
}

} // namespace kitapdar
