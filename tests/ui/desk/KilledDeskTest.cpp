// A desk is killed while it writes down the scans of an outage: whatever it had written before is there afterwards,
// and what it was writing is there whole or not at all. KITAPDAR_KILLS sets how often; a release is tested with 200.
#include "tests/support/ChildProcess.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/desk/DeskJournal.h"

#include <gtest/gtest.h>

#include <charconv>
#include <cstdlib>
#include <thread>

namespace kitapdar::ui {
namespace {

constexpr int shippedKills = 12;
constexpr int scansAtMost = 400;

int kills() {
    const char* given = std::getenv("KITAPDAR_KILLS");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedKills;
}

std::string codeOf(int scan) { return "BOOK-" + std::to_string(scan); }

/// A reader stands there, and so many books were scanned.
DeskMatters mattersOf(int scans) {
    DeskMatters matters{Instant{1}, {{"CARD-0001", Instant{1}}}, "CARD-0001", {}, {}, {}};
    for (int scan = 1; scan <= scans; ++scan) matters.scans.push_back({codeOf(scan), Instant{scan}});
    return matters;
}

DeskMatters readBack(const std::filesystem::path& file) {
    std::optional<DeskMatters> found;
    DeskJournal journal(file);
    QObject::connect(&journal, &DeskJournal::found, [&](const DeskMatters& matters) { found = matters; });
    EXPECT_TRUE(test::until([&] { return found.has_value(); }));
    return found.value_or(DeskMatters());
}

} // namespace

TEST(Child, DISABLED_writesScansDown) {
    const std::filesystem::path file = test::childArguments().at(0);
    for (int scans = 1; scans <= scansAtMost; ++scans) {
        DeskJournal(file).write(mattersOf(scans)); // its end waits until the disk has it
        test::tellParent(std::to_string(scans));
    }
}

TEST(KilledDeskTest, AScanThatWasWrittenDownIsThereAfterAKill) {
    const test::TemporaryFolder folder;
    for (int round = 0; round < kills(); ++round) {
        const auto file = folder.path() / ("desk" + std::to_string(round) + ".json");
        test::ChildProcess child("writesScansDown", {file.string()});
        int acknowledged = 0;
        const auto heed = [&](const std::optional<std::string>& line) {
            if (line) std::from_chars(line->data(), line->data() + line->size(), acknowledged);
            return line.has_value();
        };
        for (int i = 0; i <= round % 17; ++i) heed(child.hear());
        std::this_thread::sleep_for(std::chrono::microseconds(137 * (round % 23)));
        child.kill();
        while (heed(child.hear())) {
        }
        ASSERT_GT(acknowledged, 0);
        const DeskMatters left = readBack(file);
        ASSERT_GE(left.scans.size(), static_cast<std::size_t>(acknowledged)) << round;
        EXPECT_TRUE(left.isSame(mattersOf(static_cast<int>(left.scans.size())))) << round;
    }
}

} // namespace kitapdar::ui
