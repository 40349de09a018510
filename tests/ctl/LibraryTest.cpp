// The library as a whole through the program.
#include "tests/ctl/Ctl.h"
#include "tests/support/Shared.h"

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

TEST_F(LibraryTest, ADamagedBackupIsNotRestored) {
    initWithBooks();
    const std::string before = ctl({"dump"}).out;
    const auto broken = write("broken.kitapdar", std::string(10000, 'x'));
    EXPECT_EQ(ctl({"restore", broken.string()}).exit, 3);
    EXPECT_EQ(ctl({"restore", (folder.path() / "missing").string()}).exit, 1);
    EXPECT_EQ(ctl({"dump"}).out, before);
}

TEST_F(LibraryTest, TheSampleIsSoundAndFullOfBooks) {
    EXPECT_EQ(ctl({"sample"}).exit, 0);
    EXPECT_EQ(json({"check"}), Json({{"ok", true}, {"problems", Json::array()}}));
    EXPECT_GT(json({"dump"})["rows"]["record"].get<int>(), 1500);
    EXPECT_FALSE(json({"search", "Абай"}).empty());
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

} // namespace
} // namespace kitapdar::ctl
