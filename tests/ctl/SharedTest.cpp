// What the administrator of a shared library types.
#include "tests/ctl/Ctl.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/PostgresRole.h"

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;

class SharedTest : public CtlTest {
protected:
    SharedTest() {
        storage::ServerAddress address = database.address().server();
        address.files = folder.path() / "files";
        server = storage::Address(address).text();
    }

    Ran onServer(std::vector<std::string> arguments) const {
        const std::vector<std::string> before = {"--library", server, "--language", "en"};
        arguments.insert(arguments.begin(), before.begin(), before.end());
        return run(arguments);
    }
    Ran move(const std::string& from, const std::string& to) const {
        return run({"--language", "en", "--json", "move", "--from", from, "--to", to});
    }
    std::string path(const std::string& name) const { return (folder.path() / name).string(); }

    test::PostgresDatabase database{test::PostgresDatabase::With::Nothing};
    std::string server;
};

TEST_F(SharedTest, ALibraryMovesToAServerAndBack) {
    EXPECT_EQ(ctl({"sample"}).exit, 0);
    const std::string dumped = ctl({"dump"}).out; // signed for so many readers, and that is a row of it
    const Ran there = move(library.string(), server);
    ASSERT_EQ(there.exit, 0) << there.err;
    EXPECT_EQ(there.json()["rows"]["record"], 2000);
    EXPECT_GT(there.json()["files"].get<int>(), 50);
    EXPECT_EQ(there.json()["files_missing"], 0);
    EXPECT_EQ(onServer({"check"}).exit, 0);
    EXPECT_TRUE(onServer({"dump"}).out == dumped);
    EXPECT_EQ(move(library.string(), server).exit, 1);

    const std::string back = path("back.kitapdar");
    ASSERT_EQ(move(server, back).exit, 0);
    EXPECT_TRUE(run({"--library", back, "dump"}).out == dumped);
    EXPECT_EQ(run({"--library", back, "check"}).exit, 0);
}

TEST_F(SharedTest, AMoveNeedsBothPlaces) {
    EXPECT_EQ(run({"move", "--from", library.string()}).exit, 2);
    EXPECT_EQ(run({"move", "--from", library.string(), "--to", "postgresql://[x"}).exit, 2);
    EXPECT_EQ(move(library.string(), server).exit, 1); // there is none to move
    init();
    EXPECT_EQ(move(library.string(), library.string()).exit, 1);
}

TEST_F(SharedTest, FilesWithoutAFolderStayAndThatIsSaid) {
    initWithBooks();
    const Ran ran = run({"--language", "en", "move", "--from", library.string(), "--to", database.address().text()});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_NE(ran.err.find("files="), std::string::npos);
}

TEST_F(SharedTest, ABackupOfASharedLibraryIsRestored) {
    initWithBooks();
    ASSERT_EQ(move(library.string(), server).exit, 0);
    const std::string before = onServer({"dump"}).out;
    const std::string copy = path("copy.dump");
    const Ran backup = onServer({"--json", "backup", copy});
    ASSERT_EQ(backup.exit, 0) << backup.err;
    EXPECT_EQ(backup.json()["rows"]["record"], 3);
    EXPECT_EQ(onServer({"backup", copy}).exit, 1);

    EXPECT_EQ(onServer({"reader", "add", "--surname", "Кейінгі", "--name", "Адам"}).exit, 0);
    EXPECT_NE(onServer({"dump"}).out, before);
    const Ran restored = onServer({"--json", "restore", copy});
    ASSERT_EQ(restored.exit, 0) << restored.err;
    EXPECT_EQ(onServer({"dump"}).out, before);
    EXPECT_NE(onServer({"audit", "list", "--kind", "library.restore"}).out.find("copy.dump"), std::string::npos);
    EXPECT_TRUE(restored.json()["kept_aside"].get<std::string>().starts_with("kitapdar_before_restore_"));

    EXPECT_EQ(ctl({"restore", copy}).exit, 1); // an archive is no library file
    EXPECT_EQ(ctl({"backup", path("copy.kitapdar")}).exit, 0);
    const Ran wrong = onServer({"restore", path("copy.kitapdar")});
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_NE(wrong.err.find("kitapdarctl move"), std::string::npos);
}

TEST_F(SharedTest, ARoleGetsTheRightsOfADesk) {
    EXPECT_EQ(onServer({"init"}).exit, 0);
    EXPECT_EQ(onServer({"grant", "kitapdar_test_no_such_role"}).exit, 1);
    const test::PostgresRole role(database.address(), "granted_" + database.name());
    EXPECT_EQ(onServer({"grant", role.name()}).exit, 0);
    init();
    EXPECT_EQ(ctl({"grant", role.name()}).exit, 1); // a file has no roles
}

TEST_F(SharedTest, AnUpgradeThatIsNotNeededIsSaid) {
    EXPECT_EQ(onServer({"init"}).exit, 0);
    EXPECT_EQ(onServer({"upgrade"}).exit, 2);
    EXPECT_EQ(onServer({"upgrade", "--backup", path("before.dump")}).exit, 1);
    EXPECT_FALSE(std::filesystem::exists(path("before.dump")));
}

TEST_F(SharedTest, NoPasswordIsEverSaid) {
    const std::string secret = "secret-of-the-test";
    storage::ServerAddress address = database.address().server();
    std::string uri = "postgresql://nobody_at_all:" + secret + "@" + address.host + ":" + std::to_string(address.port) +
                      "/" + address.database;
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"check"},
                                                      {"backup", path("x.dump")},
                                                      {"grant", "desk"},
                                                      {"restore", path("x.dump")},
                                                      {"upgrade", "--backup", path("x.dump")}}) {
        std::vector<std::string> all = {"--library", uri};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const Ran ran = run(all);
        EXPECT_NE(ran.exit, 0);
        EXPECT_EQ((ran.out + ran.err).find(secret), std::string::npos) << ran.err;
    }
    EXPECT_EQ((move(uri, path("t")).err + move(library.string(), uri).err).find(secret), std::string::npos);
}

} // namespace
} // namespace kitapdar::ctl
