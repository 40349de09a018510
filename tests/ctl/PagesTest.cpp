// Pages of an item through the program.
#include "tests/ctl/Ctl.h"

#include <array>
#include <cstdint>
#include <fstream>

namespace kitapdar::ctl {

namespace {

namespace fs = std::filesystem;

std::string number(std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8U * static_cast<unsigned>(i)));
    return text;
}

/// A gray picture of 300 dpi as a plain TIFF.
std::string tiffOf(const std::string& pixels, std::uint32_t side) {
    constexpr std::uint32_t shortNumber = 3;
    constexpr std::uint32_t longNumber = 4;
    constexpr std::uint32_t fraction = 5;
    constexpr std::uint32_t directory = 8;
    struct Entry {
        std::uint32_t tag;
        std::uint32_t type;
        std::uint32_t value;
    };
    constexpr std::uint32_t count = 12;
    constexpr std::uint32_t resolution = directory + 2 + count * 12 + 4;
    constexpr std::uint32_t strip = resolution + 8;
    const std::array<Entry, count> entries = {{{256, longNumber, side},
                                               {257, longNumber, side},
                                               {258, shortNumber, 8},
                                               {259, shortNumber, 1},
                                               {262, shortNumber, 1},
                                               {273, longNumber, strip},
                                               {277, shortNumber, 1},
                                               {278, longNumber, side},
                                               {279, longNumber, side * side},
                                               {282, fraction, resolution},
                                               {283, fraction, resolution},
                                               {296, shortNumber, 2}}};
    std::string file = "II" + number(42, 2) + number(directory, 4) + number(count, 2);
    for (const Entry& each : entries)
        file += number(each.tag, 2) + number(each.type, 2) + number(1, 4) + number(each.value, 4);
    return file + number(0, 4) + number(300, 4) + number(1, 4) + pixels;
}

class PagesTest : public CtlTest {
protected:
    PagesTest() {
        initWithBooks();
        id = std::to_string(json({"queue", "add", "--record", "1"})["id"].get<int>());
    }
    /// A small picture of bars, which lie otherwise for each seed.
    std::string picture(const std::string& name, int seed) const {
        constexpr int side = 200;
        std::string pixels;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const bool isWithin = y > 20 && y < 180 && x > 20 && x < 180;
                const bool isBar = (y / 6) % 2 == 0 && (x * seed / 9 + y / 6) % 3 == 0;
                pixels += isWithin && isBar ? '\x14' : '\xf0';
            }
        }
        const fs::path file = folder.path() / "scans" / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << tiffOf(pixels, side);
        return file.string();
    }
    std::string scans() const { return (folder.path() / "scans").string(); }
    std::string order() {
        std::string all;
        for (const auto& page : json({"pages", "list", id}))
            all += (all.empty() ? "" : " ") + (page.contains("file") ? page["file"].get<std::string>() : "-");
        return all;
    }
    std::string labels() {
        std::string all;
        for (const auto& page : json({"pages", "list", id})) all += "|" + page["label"].get<std::string>();
        return all;
    }

    std::string id;
};

} // namespace

TEST_F(PagesTest, ComeInAreOrderedCheckedAndVerified) {
    EXPECT_EQ(json({"fixity"}, 1)["of"], 0) << "nothing proves nothing";
    for (const int page : {1, 2, 10}) picture("page " + std::to_string(page) + ".tif", page);
    const auto taken = json({"pages", "ingest", id, scans()});
    EXPECT_EQ(taken["pages"], 3);
    EXPECT_EQ(taken["failed"], 0);
    EXPECT_EQ(order(), "page 1.tif page 2.tif page 10.tif");
    EXPECT_EQ(json({"pages", "ingest", id, scans()})["pages"], 0);

    write("scans/notes.txt", "no picture");
    const auto again = json({"pages", "ingest", id, scans()}, 4);
    EXPECT_EQ(again["failed"], 1);
    EXPECT_EQ(again["failures"][0]["code"], "file_unreadable");

    json({"pages", "move", id, "3", "1"});
    EXPECT_EQ(order(), "page 10.tif page 1.tif page 2.tif");
    json({"pages", "move", id, "1", "3"});
    EXPECT_EQ(order(), "page 1.tif page 2.tif page 10.tif");
    EXPECT_EQ(json({"pages", "check", id, "1", "good"})["good"], 1);
    EXPECT_EQ(json({"pages", "check", id, "2", "blurred"})["defect"], 1);
    EXPECT_EQ(json({"pages", "list", id})[1]["qa"], "defect");
    EXPECT_EQ(ctl({"pages", "check", id, "2", "nonsense"}).exit, 2);
    EXPECT_EQ(json({"pages", "check", id, "9", "good"}, 1)["code"], "unknown_page");

    const auto fixity = json({"fixity", id});
    EXPECT_EQ(fixity["verified"], 3);
    EXPECT_EQ(fixity["of"], 3);
    const std::string sha256 = json({"pages", "list", id})[0]["sha256"];
    fs::remove(library.string() + ".files/" + sha256.substr(0, 2) + "/" + sha256 + ".tif");
    const auto damaged = json({"fixity"}, 1);
    EXPECT_EQ(damaged["verified"], 2);
    EXPECT_EQ(damaged["bad"][0]["reason"], "missing");
}

TEST_F(PagesTest, AreLabelledTurnedSplitReplacedInsertedAndTakenOut) {
    json({"pages", "ingest", id, picture("1.tif", 1), picture("2.tif", 2), picture("3.tif", 5)});
    json({"pages", "label", id, "1", "i", "--to", "1"});
    json({"pages", "label", id, "2", "1", "--on"});
    EXPECT_EQ(labels(), "|i|1|2");
    EXPECT_EQ(json({"pages", "label", id, "1", "Chapter", "--on"}, 1)["code"], "label_not_counted");
    EXPECT_EQ(json({"pages", "rotate", id, "2", "left", "--to", "3"})[1]["rotation"], 270);
    EXPECT_EQ(json({"pages", "split", id, "1", "--cut", "40"}).size(), 4U);
    json({"undo"});
    EXPECT_EQ(json({"pages", "list", id}).size(), 3U);
    json({"pages", "insert", id, "3", "--absent", "torn out", "--label", "1a"});
    EXPECT_EQ(order(), "1.tif 2.tif - 3.tif");
    json({"pages", "replace", id, "3", picture("found.tif", 7)});
    EXPECT_EQ(order(), "1.tif 2.tif found.tif 3.tif");
    json({"pages", "insert", id, "1", picture("0.tif", 11)});
    EXPECT_EQ(order(), "0.tif 1.tif 2.tif found.tif 3.tif");
    json({"pages", "remove", id, "1", "--to", "2"});
    EXPECT_EQ(order(), "2.tif found.tif 3.tif");
    EXPECT_EQ(json({"pages", "kind", id, "3", "plate"})[2]["kind"], "plate");
    EXPECT_EQ(json({"pages", "status", id})["pages"], 3);

    const auto chapters = json({"chapter", "add", id, "2", "Кіріспе"});
    const std::string chapter = std::to_string(chapters[0]["id"].get<int>());
    EXPECT_EQ(json({"chapter", "set", id, chapter, "--page", "3", "--level", "2"})[0]["seq"], 3);
    EXPECT_EQ(json({"chapter", "list", id})[0]["level"], 2);
    EXPECT_TRUE(json({"chapter", "remove", id, chapter}).empty());
}

} // namespace kitapdar::ctl
