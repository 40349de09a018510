// The library as a whole through the program.
#include "core/administration/KnownBackups.h"
#include "core/storage/Meta.h"
#include "core/storage/Store.h"
#include "core/text/SortKey.h"
#include "tests/ctl/Ctl.h"
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <sys/wait.h>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using LibraryTest = CtlTest;

TEST_F(LibraryTest, IsMadeOnceAndNeverOverAnother) {
    EXPECT_EQ(json({"init"})["library"], library.string());
    EXPECT_EQ(ctl({"init"}).exit, 1);
    EXPECT_EQ(ctl({"sample"}).exit, 1);
    EXPECT_EQ(json({"check"}), Json({{"ok", true}, {"problems", Json::array()}}));
}

TEST_F(LibraryTest, MissingOneIsRefusedByEveryCommandThatNeedsIt) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"check"}, {"dump"}, {"undo"}, {"search", "x"}, {"backup", (folder.path() / "b").string()}}) {
        EXPECT_EQ(ctl(arguments).exit, 1);
    }
    EXPECT_FALSE(std::filesystem::exists(library));
}

TEST_F(LibraryTest, TheSameContentDumpsToTheSameBytes) {
    initWithBooks();
    const std::string before = ctl({"dump"}).out;
    EXPECT_FALSE(before.empty());
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_EQ(json({"dump"})["blake2b"].get<std::string>().size(), 64U);
}

TEST_F(LibraryTest, ABackupIsRestoredToTheSameContent) {
    initWithBooks();
    const std::string before = ctl({"dump"}).out;
    const std::string copy = (folder.path() / "copy.kitapdar").string();
    const Json report = json({"backup", copy});
    EXPECT_EQ(report["rows"]["record"], 3);
    EXPECT_EQ(ctl({"backup", copy}).exit, 1);

    ctl({"reader", "add", "--surname", "Кейінгі", "--name", "Адам"});
    EXPECT_NE(ctl({"dump"}).out, before);
    const Json restored = json({"restore", copy});
    EXPECT_EQ(ctl({"dump"}).out, before);
    EXPECT_TRUE(std::filesystem::exists(restored["kept_aside"].get<std::string>()));
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

TEST_F(LibraryTest, ABackupTakesTheAttachedFilesAlongAndKeepsAsManyAsItIsTold) {
    EXPECT_EQ(ctl({"sample"}).exit, 0);
    const auto target = [this](int number) { return (folder.path() / ("backup" + std::to_string(number))).string(); };
    const Json first = json({"backup", target(1)});
    EXPECT_GT(first["files"], 0);
    EXPECT_GT(first["files_bytes"], 0);
    EXPECT_EQ(first["files_missing"], 0);
    EXPECT_EQ(json({"check", "--against", target(1)})["ok"], true);
    const auto attached = library.string() + ".files";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(attached)) {
        if (!entry.is_regular_file()) continue;
        std::filesystem::remove(entry.path());
        break;
    }
    EXPECT_EQ(json({"backup", target(2)})["files_missing"], 0) << "the earlier one has it";
    const Json third = json({"backup", target(3), "--keep", "2"});
    EXPECT_EQ(third["removed"], Json::array({target(1)}));
    EXPECT_EQ(ctl({"backup", target(4), "--keep", "0"}).exit, 2);
    std::filesystem::remove_all(target(2));
    std::filesystem::remove_all(target(3));
    const Ran loud = ctl({"backup", target(5)});
    EXPECT_EQ(loud.exit, 4) << "done, but not all of it";
    EXPECT_NE(loud.err.find("missing or damaged"), std::string::npos) << loud.err;
    EXPECT_EQ(json({"backup", target(6)}, 4)["missing_files"].size(), 1U);
    EXPECT_EQ(ctl({"restore", target(6)}).exit, 4);
    EXPECT_NE(run({"--help"}).out.find("4 done, but not all of it"), std::string::npos);
}

TEST_F(LibraryTest, AFileThatIsPutBackByHandIsAcceptedByASeal) {
    initWithBooks();
    const auto copyFile = [](const std::filesystem::path& from, const std::filesystem::path& to) {
        for (const char* part : {"", "-wal", "-shm"}) {
            std::filesystem::remove(to.string() + part);
            if (std::filesystem::exists(from.string() + part))
                std::filesystem::copy_file(from.string() + part, to.string() + part);
        }
    };
    const auto here = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--library", library.string()});
        return run(arguments, "C.UTF-8", folder.path() / "data");
    };
    copyFile(library, folder.path() / "by-hand");
    EXPECT_EQ(here({"reader", "add", "--surname", "Кейінгі", "--name", "Адам"}).exit, 0);
    copyFile(folder.path() / "by-hand", library);
    EXPECT_EQ(here({"check"}).exit, 1);
    EXPECT_NE(here({"check"}).out.find("journal_cut"), std::string::npos);
    EXPECT_NE(here({"check"}).out.find("Entries that were seen earlier are not in the journal any more."),
              std::string::npos);
    EXPECT_NE(here({"--language", "ru", "check"}).out.find("Записей, которые видели раньше"), std::string::npos);
    EXPECT_TRUE(Json::parse(here({"--json", "seal"}).out)["end_accepted"].get<bool>());
    EXPECT_EQ(here({"check"}).exit, 0);
    EXPECT_FALSE(Json::parse(here({"--json", "seal"}).out)["end_accepted"].get<bool>());
}

TEST_F(LibraryTest, RowsOfEarlierImportsAreAdviceWithTheCommandAndNoDamage) {
    initWithBooks();
    {
        auto store = storage::Store::open(library, storage::Access::Open);
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->writeNow([](storage::Transaction& tx) -> Result<void> {
            CHECK(
                tx.execute("insert into copy (record_id, inventory_key, lending) values (1, $1, "
                           "'home')",
                           {storage::Blob{text::sortKey("")}}));
            // As the migration of such a library puts it down.
            return storage::setMeta(tx, "unsealed_to_copy", "9");
        }));
    }
    const Json found = json({"check"});
    EXPECT_TRUE(found["ok"].get<bool>());
    EXPECT_EQ(found["problems"], Json::array());
    ASSERT_EQ(found["advice"].size(), 1U);
    EXPECT_EQ(found["advice"][0]["code"], "rows_not_sealed");
    const Ran told = ctl({"check"});
    EXPECT_EQ(told.exit, 0);
    EXPECT_NE(told.out.find("The library is sound."), std::string::npos);
    EXPECT_NE(told.out.find("kitapdarctl seal"), std::string::npos);
    EXPECT_EQ(json({"seal"})["rows"], 1);
    EXPECT_FALSE(json({"check"}).contains("advice"));
}

TEST_F(LibraryTest, SortKeysOfAnotherIcuAreMadeAnewWhenTheFileIsOpened) {
    initWithBooks();
    const std::string before = ctl({"dump"}).out;
    {
        auto store = storage::Store::open(library, storage::Access::Open);
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->writeNow([](storage::Transaction& tx) -> Result<void> {
            CHECK(tx.execute("update record set title_key = fingerprint"));
            return storage::setMeta(tx, "derived_version", "kk-numeric-1-icu-1.0-rules-1");
        }));
    }
    EXPECT_EQ(json({"check"}), Json({{"ok", true}, {"problems", Json::array()}}));
    EXPECT_EQ(ctl({"dump"}).out, before);
}

TEST_F(LibraryTest, ADamagedBackupIsNotRestored) {
    initWithBooks();
    const std::string before = ctl({"dump"}).out;
    const auto broken = write("broken.kitapdar", std::string(10000, 'x'));
    EXPECT_EQ(ctl({"restore", broken.string()}).exit, 3);
    EXPECT_EQ(ctl({"restore", (folder.path() / "missing").string()}).exit, 1);
    EXPECT_EQ(ctl({"dump"}).out, before);
}

TEST_F(LibraryTest, ABackupOfAnotherLibraryIsRestoredOnlyWhenThatIsSaid) {
    initWithBooks();
    const std::string backup = (folder.path() / "backup").string();
    const std::string other = (folder.path() / "other.kitapdar").string();
    EXPECT_EQ(ctl({"backup", backup}).exit, 0);
    EXPECT_EQ(run({"--library", other, "init"}).exit, 0);
    EXPECT_EQ(run({"--library", other, "reader", "add", "--surname", "Сапарова", "--name", "Дана"}).exit, 0);
    const Ran refused = run({"--library", other, "--language", "en", "--json", "restore", backup});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.json()["code"], "backup_of_other_library");
    EXPECT_NE(refused.err.find("--other-library"), std::string::npos) << refused.err;
    EXPECT_NE(run({"--library", other, "dump"}).out.find("Сапарова"), std::string::npos) << "nothing was changed";
    EXPECT_EQ(run({"--library", other, "restore", backup, "--other-library"}).exit, 0);
    EXPECT_EQ(run({"--library", other, "dump"}).out, ctl({"dump"}).out);
}

TEST_F(LibraryTest, ADamagedManifestIsSaidToBeTheManifest) {
    initWithBooks();
    const std::string backup = (folder.path() / "backup").string();
    EXPECT_EQ(ctl({"backup", backup}).exit, 0);
    std::ofstream(backup + "/manifest.json") << "{";
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"restore", backup}, {"check", "--against", backup}}) {
        EXPECT_EQ(json(command, 1)["code"], "manifest_damaged");
        EXPECT_NE(ctl(command).err.find("manifest.json"), std::string::npos);
    }
}

TEST_F(LibraryTest, WhatTheCheckNamesIsMadeAnewByReindex) {
    initWithBooks();
    {
        auto store = storage::Store::open(library, storage::Access::Open);
        ASSERT_TRUE(store);
        ASSERT_TRUE(
            (*store)->writeNow([](storage::Transaction& tx) { return tx.execute("delete from record_search"); }));
    }
    const Ran found = ctl({"check"});
    EXPECT_EQ(found.exit, 1);
    EXPECT_NE(found.out.find("kitapdarctl reindex"), std::string::npos) << found.out;
    EXPECT_EQ(json({"reindex"})["reindexed"], true);
    EXPECT_EQ(json({"check"}), Json({{"ok", true}, {"problems", Json::array()}}));
}

TEST_F(LibraryTest, TheSampleIsSoundAndFullOfBooks) {
    EXPECT_EQ(ctl({"sample"}).exit, 0);
    const Json check = json({"check"});
    EXPECT_EQ(check["ok"], true);
    EXPECT_EQ(check["problems"], Json::array());
    EXPECT_EQ(check["advice"][0]["code"], "readers_in_clear") << "invented people are not sealed";
    EXPECT_GT(json({"dump"})["rows"]["record"].get<int>(), 1500);
    EXPECT_FALSE(json({"search", "Абай"}).empty());
}

TEST_F(LibraryTest, ABackupIsRememberedForTheWindow) {
    init();
    const auto data = folder.path() / "data";
    const std::string place = (folder.path() / "backup").string();
    EXPECT_EQ(run({"--library", library.string(), "backup", place}, "C.UTF-8", data).exit, 0);
    const auto known = KnownBackups(data / "kitapdar" / "backups.json").newestOf(storage::Address(library));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->place, place);
}

TEST_F(LibraryTest, RowsOfAnInterruptedImportAreNamedAsSuch) {
    init();
    const auto people = write("people.csv", "Тегі;Аты;Билет\nСапаров;Ерлан;RD-1\n");
    ASSERT_EQ(ctl({"readers", "import", people.string()}).exit, 0);
    {
        auto store = storage::Store::open(library, storage::Access::Open);
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->writeNow([](storage::Transaction& tx) -> Result<void> { // as a kill leaves it
            CHECK(tx.execute("delete from operation_subject where operation_seq = (select max(seq) from operation)"));
            CHECK(tx.execute("delete from operation_payload where operation_seq = (select max(seq) from operation)"));
            CHECK(tx.execute("delete from operation where kind = 'import.run'"));
            CHECK(tx.execute("update import_run set state = 'running'"));
            return {};
        }));
    }
    EXPECT_EQ(json({"readers", "imports"})[0]["state"], "interrupted");
    EXPECT_NE(ctl({"readers", "imports"}).out.find("people.csv was interrupted"), std::string::npos);
    const Ran check = ctl({"check"});
    EXPECT_NE(check.out.find("an import that runs or was interrupted"), std::string::npos) << check.out;
    EXPECT_EQ(check.out.find("Nothing is known to be wrong"), std::string::npos) << check.out;
    EXPECT_NE(json({"check"})["advice"].dump().find("import_unfinished"), std::string::npos);
    EXPECT_NE(check.out.find("Import no. 1 runs at this moment or was interrupted"), std::string::npos) << check.out;
    const Ran again = ctl({"readers", "import", people.string()});
    EXPECT_EQ(again.exit, 1) << "all of it is there already";
    EXPECT_NE(again.out.find("there already: 1"), std::string::npos) << again.out;
    EXPECT_EQ(json({"readers", "imports"})[0]["state"], "cancelled") << "its file was taken wholly";
    EXPECT_EQ(ctl({"check"}).out.find("interrupted"), std::string::npos);
    EXPECT_EQ(ctl({"readers", "import", "undo", "1"}).exit, 0);
    EXPECT_EQ(json({"readers", "imports"})[0]["state"], "undone");
}

TEST_F(LibraryTest, FaultsGoToTheLogOfTheWorkstation) {
    const auto letter =
        write("letter.kitapdar", "this is a letter to the director, not a library; it is long enough to see");
    const auto data = folder.path() / "data";
    EXPECT_EQ(run({"--library", letter.string(), "check"}, "C.UTF-8", data).exit, 3);
    const std::string log = test::readFile(data / "kitapdar/kitapdar.log");
    EXPECT_NE(log.find("error kitapdarctl: corrupt"), std::string::npos) << log;
    EXPECT_EQ(log.find("letter"), std::string::npos) << log;
}

TEST_F(LibraryTest, AFullDiskBehindTheOutputIsTold) {
    initWithBooks();
    const std::string program = (test::programFolder() / "kitapdarctl").string();
    for (const char* command : {"dump", "--json dump", "search Абай", "--help"}) {
        const std::string line =
            "'" + program + "' --library '" + library.string() + "' " + command + " > /dev/full 2> /dev/null";
        const int status = std::system(line.c_str());
        EXPECT_EQ(WEXITSTATUS(status), 3) << command;
    }
}

TEST_F(LibraryTest, APlaceThatCannotBeLookedAtIsToldInASentence) {
    std::filesystem::create_symlink("b", folder.path() / "a");
    std::filesystem::create_symlink("a", folder.path() / "b");
    for (const std::string& place :
         {(folder.path() / "a").string(), (folder.path() / std::string(5000, 'x')).string()}) {
        for (const auto& command : std::vector<std::vector<std::string>>{
                 {"check"}, {"init"}, {"sample"}, {"dump"}, {"backup", "x"}, {"restore", place}}) {
            std::vector<std::string> arguments = {"--library", place};
            arguments.insert(arguments.end(), command.begin(), command.end());
            const Ran ran = run(arguments);
            EXPECT_EQ(ran.exit, 3) << command.front();
            EXPECT_FALSE(ran.err.empty());
        }
    }
}

TEST_F(LibraryTest, ControlCharactersOfTheDataDoNotReachTheTerminal) {
    init();
    ASSERT_EQ(ctl({"reader", "add", "--surname", "Ким\x1b[2Jов", "--name", "А\xc2\x9b", "--card", "R009"}).exit, 0);
    for (const Ran& ran : {ctl({"reader", "show", "R009"}), ctl({"--json", "reader", "show", "R009"}),
                           ctl({"reader", "show", "\x1b[2J"})}) {
        EXPECT_EQ((ran.out + ran.err).find('\x1b'), std::string::npos) << ran.out;
        EXPECT_EQ((ran.out + ran.err).find("\xc2\x9b"), std::string::npos) << ran.out;
    }
    EXPECT_TRUE(json({"reader", "show", "R009"})["surname"].get<std::string>().starts_with("Ким"));
}

TEST_F(LibraryTest, TheCheckNamesAttachedFilesThatAreGoneOrDamaged) {
    EXPECT_EQ(ctl({"sample"}).exit, 0);
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(library.string() + ".files")) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    ASSERT_GE(files.size(), 3U);
    std::filesystem::remove(files[0]);
    std::filesystem::resize_file(files[1], 10);
    std::fstream(files[2], std::ios::in | std::ios::out | std::ios::binary).seekp(20) << "XXXX";
    const Ran ran = ctl({"--json", "check"});
    EXPECT_EQ(ran.exit, 1);
    std::map<std::string, int> codes;
    const auto answer = ran.json();
    for (const auto& problem : answer["problems"]) ++codes[problem["code"].get<std::string>()];
    EXPECT_EQ(codes["file_missing"], 1);
    EXPECT_EQ(codes["file_truncated"], 1);
    EXPECT_EQ(codes["file_changed"], 1);
}

} // namespace
} // namespace kitapdar::ctl
