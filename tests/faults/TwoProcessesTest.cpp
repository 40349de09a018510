// Several programs on one library file want to lend the same copies at the same time: each copy goes to exactly one
// of them, the others learn to whom.
#include "tests/support/ChildProcess.h"
#include "tests/support/Desk.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace kitapdar {

namespace {

constexpr int rounds = 6;
constexpr int copiesPerRound = 12;

/// "won", "lost R-2", or what went wrong.
std::string tryToLend(test::Desk& library, const std::string& card, const std::string& barcode) {
    const auto lent = library.store().writeNow([&](storage::Transaction& tx) {
        return library.loans().lend(tx, library.by(tx), text::ScannedCode(card), text::ScannedCode(barcode), {});
    });
    if (lent) return "won";
    if (const Fault* fault = faultIn(lent.error())) return "fault " + fault->detail;
    const auto& confirmations = std::get<circulation::NotLent>(lent.error()).confirmations;
    if (confirmations.size() != 1) return "other";
    const auto* other = std::get_if<circulation::LentToAnother>(&confirmations.front());
    return other ? "lost " + other->readerCard : "other";
}

} // namespace

TEST(Child, DISABLED_wantsEveryCopy) {
    const auto arguments = test::childArguments();
    const int self = std::stoi(arguments.at(1));
    test::Desk library(std::filesystem::path(arguments.at(0)), storage::Access::Open);
    std::mt19937 random(static_cast<unsigned>(self));
    test::tellParent("ready");
    while (const auto line = test::hearParent()) {
        std::vector<int> copies(copiesPerRound);
        std::iota(copies.begin(), copies.end(), std::stoi(*line) * copiesPerRound);
        std::ranges::shuffle(copies, random);
        for (const int copy : copies) {
            const std::string barcode = test::barcodeOf(copy);
            test::tellParent(barcode + " " + tryToLend(library, test::cardOf(self), barcode));
        }
        test::tellParent("done");
    }
}

class TwoProcessesTest : public ::testing::TestWithParam<int> {};

TEST_P(TwoProcessesTest, EveryCopyGoesToExactlyOneOfThem) {
    const int processes = GetParam();
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.kitapdar";
    test::Desk library(file, storage::Access::Create);
    library.fill(processes, rounds * copiesPerRound);

    std::vector<std::unique_ptr<test::ChildProcess>> children;
    for (int i = 0; i < processes; ++i) {
        children.push_back(std::make_unique<test::ChildProcess>(
            "wantsEveryCopy", std::vector<std::string>{file.string(), std::to_string(i)}));
    }
    for (const auto& child : children) ASSERT_EQ(child->hear(), "ready");

    std::map<std::string, std::string> winners;
    std::vector<std::pair<std::string, std::string>> losers; // barcode, "lost <card>"
    for (int round = 0; round < rounds; ++round) {
        for (const auto& child : children) child->say(std::to_string(round));
        for (int i = 0; i < processes; ++i) {
            for (auto line = children[static_cast<std::size_t>(i)]->hear(); line != "done";
                 line = children[static_cast<std::size_t>(i)]->hear()) {
                ASSERT_TRUE(line) << "a desk went away";
                const auto space = line->find(' ');
                const std::string barcode = line->substr(0, space);
                if (line->substr(space + 1) == "won") {
                    EXPECT_TRUE(winners.emplace(barcode, test::cardOf(i)).second) << barcode << " has two winners";
                } else {
                    losers.emplace_back(barcode, line->substr(space + 1));
                }
            }
        }
    }
    EXPECT_EQ(winners.size(), static_cast<std::size_t>(rounds * copiesPerRound));
    for (const auto& [barcode, answer] : losers) EXPECT_EQ(answer, "lost " + winners[barcode]) << barcode;
    EXPECT_EQ(library.openLoans(), winners);
    library.expectSound();
}

INSTANTIATE_TEST_SUITE_P(Desks, TwoProcessesTest, ::testing::Values(2, 3, 4),
                         [](const auto& info) { return "of" + std::to_string(info.param); });

} // namespace kitapdar
