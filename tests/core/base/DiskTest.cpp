#include "core/base/Disk.h"
#include "core/base/OpenDatabase.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <fstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::disk {
namespace {

namespace fs = std::filesystem;

class DiskTest : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& content) const {
        std::ofstream(folder.path() / name, std::ios::binary) << content;
        return folder.path() / name;
    }
    std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), {}));
    }
    static ::mode_t modeOf(const fs::path& path) {
        struct stat facts {};
        return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 0777U : 0;
    }

    test::TemporaryFolder folder;
};

// Closing it would take away the locks of this program's own connection.
TEST_F(DiskTest, AnOpenDatabaseIsReadByNobodyElseHere) {
    const auto file = write("own.kitapdar", "x");
    write("own.kitapdar-shm", "x");
    fs::create_symlink(file, folder.path() / "link");
    ASSERT_TRUE(openToRead(file));
    {
        const OpenDatabase one(file);
        const OpenDatabase two(file);
        for (const char* name : {"own.kitapdar", "link", "own.kitapdar-shm"}) {
            const auto opened = openToRead(folder.path() / name);
            ASSERT_FALSE(opened) << name;
            EXPECT_EQ(opened.error().kind, Fault::Kind::Busy);
        }
        EXPECT_TRUE(openToRead(write("other", "x")));
    }
    EXPECT_TRUE(openToRead(file));
    const OpenDatabase none(":memory:");
}

TEST_F(DiskTest, WhatThrowsElsewhereIsAFaultHere) {
    const fs::path tooLong = folder.path() / std::string(5000, 'x');
    EXPECT_FALSE(disk::exists(tooLong));
    fs::create_symlink("b", folder.path() / "a");
    fs::create_symlink("a", folder.path() / "b");
    EXPECT_FALSE(disk::exists(folder.path() / "a")) << "links in a circle";
    EXPECT_FALSE(*disk::exists(folder.path() / "nothing"));
    EXPECT_FALSE(*disk::exists(write("file", "x") / "below a file"));
    EXPECT_FALSE(bytesOf(folder.path() / "nothing"));
    EXPECT_EQ(bytesOf(folder.path() / "nothing").error().kind, Fault::Kind::Missing);
}

TEST_F(DiskTest, AFullDiskIsToldAsOneAndMissingRightsAsSuch) {
    EXPECT_EQ(faultOf({ENOSPC, std::system_category()}).kind, Fault::Kind::DiskFull);
    EXPECT_EQ(faultOf({EDQUOT, std::system_category()}).kind, Fault::Kind::DiskFull);
    EXPECT_EQ(faultOf({EROFS, std::system_category()}).kind, Fault::Kind::ReadOnly);
    EXPECT_EQ(faultOf({EACCES, std::system_category()}).kind, Fault::Kind::ReadOnly);
    EXPECT_EQ(faultOf({EIO, std::system_category()}).kind, Fault::Kind::Offline);
    EXPECT_EQ(writeNew("/dev/full/x", "x").error().kind, Fault::Kind::Missing);
}

TEST_F(DiskTest, NothingIsWrittenOver) {
    const fs::path first = write("first", "1");
    const fs::path second = write("second", "2");
    EXPECT_EQ(renameNew(first, second).error().kind, Fault::Kind::AlreadyExists);
    EXPECT_EQ(writeNew(second, "3").error().kind, Fault::Kind::AlreadyExists);
    EXPECT_FALSE(keepAlso(first, second));
    EXPECT_EQ(test::readFile(second), "2");
    ASSERT_TRUE(renameNew(first, folder.path() / "third"));
    EXPECT_EQ(test::readFile(folder.path() / "third"), "1");
}

TEST_F(DiskTest, WhatIsWrittenOverIsTheOldOrTheNewAsAWhole) {
    const fs::path file = write("file", "old");
    fs::create_symlink("file", folder.path() / "link");
    {
        const test::NoRoom full(2);
        EXPECT_EQ(writeOver(file, "new").error().kind, Fault::Kind::DiskFull);
        EXPECT_EQ(test::readFile(file), "old");
    }
    EXPECT_EQ(entries(), 2U) << "nothing half is left";
    ASSERT_TRUE(writeOver(folder.path() / "link", "new"));
    EXPECT_EQ(test::readFile(file), "new");
    EXPECT_EQ(modeOf(file), 0600U);
    EXPECT_TRUE(fs::is_symlink(folder.path() / "link"));
    ASSERT_TRUE(writeOver(folder.path() / "other", ""));
    EXPECT_EQ(entries(), 3U);
    EXPECT_EQ(writeOver(folder.path() / "none" / "file", "x").error().kind, Fault::Kind::Missing);
}

TEST_F(DiskTest, WhatIsMadeIsItsOwnersAlone) {
    ASSERT_TRUE(writeNew(folder.path() / "file", "x"));
    ASSERT_TRUE(makeFolder(folder.path() / "a/b"));
    EXPECT_EQ(modeOf(folder.path() / "file"), 0600U);
    EXPECT_EQ(modeOf(folder.path() / "a"), 0700U);
    EXPECT_EQ(modeOf(folder.path() / "a/b"), 0700U);
}

TEST_F(DiskTest, APipeIsNotWaitedFor) {
    ASSERT_EQ(::mkfifo((folder.path() / "pipe").c_str(), 0600), 0);
    EXPECT_FALSE(openToRead(folder.path() / "pipe"));
    EXPECT_FALSE(openToRead(folder.path()));
    EXPECT_FALSE(openToRead("/dev/zero"));
}

TEST_F(DiskTest, AWorkFolderGoesUnlessItIsKept) {
    const fs::path target = folder.path() / "target";
    {
        const auto work = WorkFolder::beside(target);
        ASSERT_TRUE(work);
        EXPECT_EQ(modeOf(work->path()), 0700U);
        std::ofstream(work->path() / "file") << "x";
    }
    EXPECT_EQ(entries(), 0U);
    auto work = WorkFolder::beside(target);
    ASSERT_TRUE(work->keepAs(target));
    EXPECT_TRUE(fs::is_directory(target));
    auto late = WorkFolder::beside(target);
    EXPECT_EQ(late->keepAs(target).error().kind, Fault::Kind::AlreadyExists);
}

TEST_F(DiskTest, WhatAKilledProgramLeftIsRemovedAndWhatIsInWorkIsNot) {
    const fs::path target = folder.path() / "target";
    fs::create_directory(folder.path() / "target.partial-abcdef"); // nobody holds it
    fs::create_directory(folder.path() / "other.partial-abcdef");
    const auto first = WorkFolder::beside(target);
    const auto second = WorkFolder::beside(target);
    EXPECT_TRUE(fs::exists(first->path())) << "in work by another";
    EXPECT_NE(first->path(), second->path());
    EXPECT_FALSE(fs::exists(folder.path() / "target.partial-abcdef"));
    EXPECT_TRUE(fs::exists(folder.path() / "other.partial-abcdef"));
}

} // namespace
} // namespace kitapdar::disk
