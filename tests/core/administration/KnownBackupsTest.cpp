#include "core/administration/KnownBackups.h"
#include "tests/support/FullDisk.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar {
namespace {

class KnownBackupsTest : public testing::Test {
protected:
    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "settings" / "backups.json";
    KnownBackups known{file};
    storage::Address library{folder.path() / "library.kitapdar"};
    KnownBackup made{folder.path() / "Көшірмелер" / "one", Instant{1'772'449'200'123}};
};

TEST_F(KnownBackupsTest, TheNewestOfEachLibraryIsRemembered) {
    EXPECT_EQ(known.newestOf(library), std::nullopt);
    ASSERT_TRUE(known.remember(library, made));
    EXPECT_EQ(known.newestOf(library), made);
    EXPECT_EQ(known.newestOf(storage::Address(folder.path() / "other.kitapdar")), std::nullopt);
    ASSERT_TRUE(known.remember(library, {made.place, Instant{5}}));
    EXPECT_EQ(known.newestOf(library), made) << "an older one changes nothing";
    ASSERT_TRUE(known.remember(library, {"two", Instant{made.begun.milliseconds + 1}}));
    EXPECT_TRUE(known.newestOf(library)->place.is_absolute());
}

TEST_F(KnownBackupsTest, ADamagedFileAndAFullDiskAreNoBackup) {
    std::filesystem::create_directory(file.parent_path());
    for (const char* bytes : {"", "[]", "{", "{\"library\":1}", "\xff"}) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        EXPECT_EQ(known.newestOf(library), std::nullopt) << bytes;
    }
    ASSERT_TRUE(known.remember(library, made));
    {
        const test::NoRoom full;
        EXPECT_FALSE(known.remember(library, {made.place, Instant{made.begun.milliseconds + 1}}));
    }
    EXPECT_EQ(known.newestOf(library), made);
}

} // namespace
} // namespace kitapdar
