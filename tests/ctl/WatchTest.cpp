// A worker that brings in scans from a watched folder, by the real programs.
#include "tests/ctl/Ctl.h"
#include "tests/support/Paths.h"
#include "tests/support/TinyTiff.h"

#include <QProcess>
#include <gmock/gmock.h>

#include <fstream>
#include <random>
#include <set>
#include <thread>

namespace kitapdar::ctl {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using ::testing::HasSubstr;

/// Each seed is another picture.
std::string picture(int seed) {
    return test::tinyTiff(
        [seed](int x, int y) { return (y / 10 + (seed >> (x / 30 % 8))) % 2 == 0 && x > 30 && x < 270 ? 0x14 : 0xf0; });
}

class WatchTest : public CtlTest {
protected:
    WatchTest() {
        initWithBooks();
        id = std::to_string(json({"queue", "add", "--record", "1"})["id"].get<int>());
    }
    fs::path watched() const { return folder.path() / "scans"; }
    fs::path put(const fs::path& name, const std::string& content) const {
        fs::create_directories((watched() / name).parent_path());
        std::ofstream(watched() / name, std::ios::binary) << content;
        return watched() / name;
    }
    Json work(int exit = 0) const { return json({"worker", "--until-idle", "--watch", watched().string()}, exit); }
    /// Pictures in the folder of the library.
    std::size_t keptFiles() const {
        std::size_t count = 0;
        std::error_code error;
        for (fs::recursive_directory_iterator each(folder.path(), error), end; !error && each != end;
             each.increment(error)) {
            const std::string path = each->path().string();
            if (path.ends_with(".tif") && !path.starts_with(watched().string())) ++count;
        }
        return count;
    }
    bool waitsForFile(std::size_t before) const {
        for (int i = 0; i < 6000; ++i) {
            if (keptFiles() > before) return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const Json& page : json({"pages", "list", id})) all.push_back(page["file"]);
        return all;
    }

    std::string id;
};

TEST_F(WatchTest, WhatArrivesBecomesPagesAndWhatFailsIsNamedAndLeft) {
    const std::string slip = json({"queue", "slip", id})["code"];
    put(fs::path(id) / "page 10.tif", picture(10));
    put(fs::path(id) / "page 2.tif", picture(2));
    const fs::path bad = put(fs::path(id) / "notes.txt", "no picture");
    put(fs::path(slip) / "plate.tif", picture(99));
    const fs::path unknown = put("4711/1.tif", picture(1));
    const fs::path nameless = put("Абай жолы/1.tif", picture(1));
    fs::create_symlink("/etc/passwd", watched() / id / "link.tif");
    const Json report = work();
    EXPECT_EQ(report["arrived"], 3);
    std::set<std::string> codes;
    for (const Json& failure : report["failures"])
        codes.insert(failure["folder"].get<std::string>() + " " + failure["code"].get<std::string>());
    EXPECT_EQ(codes, (std::set<std::string>{id + " file_unreadable", "4711 unknown_item", "Абай жолы unknown_item"}));
    EXPECT_EQ(names(), (std::vector<std::string>{"page 2.tif", "page 10.tif", "plate.tif"}));
    for (const fs::path& left : {bad, unknown, nameless}) EXPECT_TRUE(fs::exists(left)) << left;
    EXPECT_FALSE(fs::exists(watched() / id / "page 2.tif"));
    EXPECT_TRUE(fs::exists(watched() / "taken" / id / "page 2.tif")) << "an original is never thrown away";
    EXPECT_EQ(work()["arrived"], 0);
    put(fs::path(id) / "page 2.tif", picture(2));
    EXPECT_EQ(work()["arrived"], 0) << "the book has it already";
    EXPECT_TRUE(fs::exists(watched() / "taken" / id / "page 2 (2).tif"));
    EXPECT_EQ(names().size(), 3U);
}

TEST_F(WatchTest, AFolderThatIsNoneOrTheLibrarysOwnIsNotWatched) {
    EXPECT_EQ(ctl({"worker", "--until-idle", "--watch", (folder.path() / "nowhere").string()}).exit, 2);
    put(fs::path(id) / "1.tif", picture(1));
    work();
    for (const auto& each : fs::recursive_directory_iterator(folder.path())) {
        if (each.path().filename() != "incoming") continue;
        EXPECT_EQ(ctl({"worker", "--until-idle", "--watch", each.path().string()}).exit, 2) << each.path();
    }
}

TEST_F(WatchTest, AWorkerThatIsKilledTakesNothingTwiceAndLosesNothing) {
    constexpr int pictures = 40;
    for (int i = 1; i <= pictures; ++i) put(fs::path(id) / (std::to_string(i) + ".tif"), picture(i));
    std::mt19937 random(7);
    for (int round = 0; round < 6; ++round) {
        const std::size_t kept = keptFiles();
        if (kept == pictures) break; // all came in before a kill
        QProcess worker;
        worker.start(QString::fromStdString((test::programFolder() / "kitapdarctl").string()),
                     {QStringLiteral("--library"), QString::fromStdString(library.string()), QStringLiteral("worker"),
                      QStringLiteral("--watch"), QString::fromStdString(watched().string())});
        ASSERT_TRUE(worker.waitForStarted());
        // It is killed anywhere after its first picture came in.
        ASSERT_TRUE(waitsForFile(kept)) << round;
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 400));
        worker.kill();
        worker.waitForFinished();
    }
    work();
    const auto all = names();
    EXPECT_EQ(all.size(), static_cast<std::size_t>(pictures));
    EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), static_cast<std::size_t>(pictures));
    for (int i = 1; i <= pictures; ++i) {
        const std::string name = std::to_string(i) + ".tif";
        EXPECT_FALSE(fs::exists(watched() / id / name)) << name;
        EXPECT_TRUE(fs::exists(watched() / "taken" / id / name)) << name;
    }
    const Json fixity = json({"fixity", id});
    EXPECT_EQ(fixity["verified"], pictures);
    EXPECT_EQ(fixity["of"], pictures);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
