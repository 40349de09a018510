// What a person asked to be written is there whole, or what was there before is.
#include "core/storage/OutputFile.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sys/stat.h>

namespace kitapdar::storage {
namespace {

class OutputFileTest : public testing::Test {
protected:
    /// Written in one piece and finished; the kind of the fault, if any.
    std::optional<Fault::Kind> write(const std::string& content) const {
        auto output = OutputFile::make(file, Address(folder.path() / "library.kitapdar"));
        EXPECT_TRUE(output);
        if (const auto written = output->write(content); !written) return written.error().kind;
        if (const auto finished = output->finish(); !finished) return finished.error().kind;
        return std::nullopt;
    }
    std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder.path()), {}));
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "keep.mrc";
};

TEST_F(OutputFileTest, IsThereWholeWithItsName) {
    EXPECT_EQ(write("one"), std::nullopt);
    EXPECT_EQ(write(std::string(100000, 'x')), std::nullopt);
    EXPECT_EQ(test::readFile(file), std::string(100000, 'x'));
    EXPECT_EQ(entries(), 1U);
}

TEST_F(OutputFileTest, FindsNoRoomAndLeavesWhatWasThere) {
    std::ofstream(file) << "what was there";
    for (const std::size_t bytes : {1U, 1000U, 16384U, 16385U, 100000U}) { // what waits in memory, and what does not
        for (const rlim_t room : {0U, 1U, 999U}) {
            if (room >= bytes) continue;
            const test::NoRoom full(room);
            EXPECT_EQ(write(std::string(bytes, 'x')), Fault::Kind::DiskFull) << bytes << " bytes in " << room;
        }
    }
    EXPECT_EQ(test::readFile(file), "what was there");
    EXPECT_EQ(entries(), 1U);
}

TEST_F(OutputFileTest, FindsNoRoomAndMakesNone) {
    {
        const test::NoRoom full;
        EXPECT_EQ(write("some"), Fault::Kind::DiskFull);
    }
    EXPECT_EQ(entries(), 0U);
}

TEST_F(OutputFileTest, IsItsOwnersAloneAndKeepsTheRightsOfTheOneBefore) {
    using std::filesystem::perms;
    const mode_t mask = ::umask(0022);
    EXPECT_EQ(write("one"), std::nullopt);
    EXPECT_EQ(std::filesystem::status(file).permissions(), perms::owner_read | perms::owner_write);
    const perms shared = perms::owner_read | perms::owner_write | perms::group_read;
    std::filesystem::permissions(file, shared);
    EXPECT_EQ(write("two"), std::nullopt);
    ::umask(mask);
    EXPECT_EQ(std::filesystem::status(file).permissions(), shared);
    EXPECT_EQ(test::readFile(file), "two");
}

} // namespace
} // namespace kitapdar::storage
