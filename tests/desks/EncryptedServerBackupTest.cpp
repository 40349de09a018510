// Encrypted backups of a library on a server, their drill and their restore.
#include "core/administration/Backup.h"
#include "core/administration/DrillKeys.h"
#include "core/administration/DrillRun.h"
#include "core/administration/Manifest.h"
#include "tests/support/AgeIdentity.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;
using storage::Access;

class EncryptedServerBackupTest : public testing::Test {
protected:
    EncryptedServerBackupTest() {
        test::Desk desk(library, Access::Create);
        desk.fill(2, 3);
        EXPECT_TRUE(desk.lend(0, 0));
        test::addRecipient(desk.store(), journal, director);
    }

    ContentDigest content() {
        return *test::Desk(library, Access::Open).store().readNow([](storage::Snapshot& snapshot) {
            return digestOf(snapshot);
        });
    }
    std::string scratchDatabases() const {
        return test::PostgresDatabase::server(
            "select count(*) from pg_database where datname like 'kitapdar_verify_' || "
            "(select oid from pg_database where datname = '" +
            database.name() + "') || '%'");
    }

    test::PostgresDatabase database{test::PostgresDatabase::With::Nothing};
    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    journal::Journal journal{clock};
    jobs::Progress progress;
    storage::Address library = database.address();
    fs::path backup = folder.path() / "first.backup";
    DrillKeys keys{folder.path() / "drills"};
    test::AgeIdentity director{folder.path() / "director.txt"};
};

TEST_F(EncryptedServerBackupTest, IsMadeDrilledAndRestored) {
    const auto made = backUp(library, backup, clock, progress, {.drillKeys = &keys});
    ASSERT_TRUE(made);
    EXPECT_TRUE(fs::exists(backup / "library.dump.age"));
    EXPECT_FALSE(fs::exists(backup / "library.dump"));
    const auto drill = drillBackup(backup, library, keys, {}, clock, progress);
    ASSERT_TRUE(drill);
    EXPECT_TRUE(drill->isGood()) << drill->finding << ' ' << drill->detail;
    EXPECT_EQ(scratchDatabases(), "0");
    for (const auto& each : fs::recursive_directory_iterator(keys.folder()))
        EXPECT_FALSE(each.is_regular_file()) << each.path();
    {
        test::Desk desk(library, Access::Open);
        EXPECT_TRUE(desk.lend(1, 1));
    }
    EXPECT_TRUE(test::isRefused<IdentityNeeded>(restore(backup, library, clock, progress)));
    EXPECT_NE(content(), made->content);
    const auto report =
        restore(backup, library, clock, progress, OtherLibrary::Refused, nullptr, {.identity = director.file});
    ASSERT_TRUE(report);
    EXPECT_EQ(content(), made->content);
}

} // namespace
} // namespace kitapdar
