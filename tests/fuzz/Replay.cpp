// The kept inputs of all targets, run as tests.
#include "tests/fuzz/Target.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace kitapdar::fuzz {

namespace {

std::filesystem::path corpus() { return test::sourceFolder() / "tests" / "fuzz" / "corpus"; }

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code missing;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, missing)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

class KeptInputs : public testing::TestWithParam<Target> {};

} // namespace

void expect(bool holds, const char* sentence) { EXPECT_TRUE(holds) << sentence; }

TEST_P(KeptInputs, BreakNothing) {
    const auto files = filesIn(corpus() / GetParam().name);
    EXPECT_FALSE(files.empty()) << "a target begins with inputs that a person chose";
    GetParam().run({});
    for (const auto& file : files) {
        SCOPED_TRACE(file.filename().string());
        GetParam().run(test::readFile(file));
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, KeptInputs, testing::ValuesIn(targets()),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(Corpus, IsSmallEnoughToReplayInEveryRun) {
    const auto files = filesIn(corpus());
    std::uintmax_t bytes = 0;
    for (const auto& file : files) bytes += std::filesystem::file_size(file);
    EXPECT_LE(files.size(), 100U);
    EXPECT_LE(bytes, 300'000U);
}

} // namespace kitapdar::fuzz
