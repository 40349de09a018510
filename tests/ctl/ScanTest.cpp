// Scanning by the virtual scanners of SANE (its backend `test`), through the real programs.
#include "tests/ctl/Ctl.h"
#include "tests/support/Paths.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <gmock/gmock.h>

#include <csignal>
#include <fstream>
#include <set>

namespace kitapdar::ctl {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using ::testing::HasSubstr;

class ScanTest : public CtlTest {
protected:
    ScanTest() {
        initWithBooks();
        id = std::to_string(json({"queue", "add", "--record", "1"})["id"].get<int>());
        use("test");
    }
    /// The only backend; `settings`: of the backend `test`.
    void use(const std::string& backend, const std::string& settings = "") const {
        fs::create_directories(sane());
        std::ofstream(sane() / "dll.conf") << backend << '\n';
        std::ofstream(sane() / "test.conf") << "number_of_devices 2\n" << settings << '\n';
    }
    fs::path sane() const { return folder.path() / "sane.d"; }
    void start(QProcess& program, const std::vector<std::string>& arguments) const {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("SANE_CONFIG_DIR"), QString::fromStdString(sane().string()));
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QString::fromLatin1(name), QStringLiteral("/dev/null/none"));
        program.setProcessEnvironment(environment);
        QStringList all = {QStringLiteral("--json"), QStringLiteral("--language"), QStringLiteral("en"),
                           QStringLiteral("--library"), QString::fromStdString(library.string())};
        for (const std::string& argument : arguments) all << QString::fromStdString(argument);
        program.start(QString::fromStdString((test::programFolder() / "kitapdarctl").string()), all);
    }
    Json scan(const std::vector<std::string>& arguments, int exit = 0) const {
        QProcess program;
        start(program, arguments);
        EXPECT_TRUE(program.waitForFinished(300000));
        EXPECT_EQ(program.exitCode(), exit) << program.readAllStandardError().toStdString();
        return Json::parse(program.readAllStandardOutput().toStdString(), nullptr, false);
    }
    bool isInstalled() const { return scan({"scanners"}).size() == 2; }

    std::string id;
};

TEST_F(ScanTest, ScannersAreListedAndAPageOfTheGlassIsAMasterWithItsResolution) {
    if (!isInstalled()) GTEST_SKIP() << "the backend test of SANE is not on this machine";
    EXPECT_EQ(scan({"scanners"})[0]["device"], "test:0");
    const Json one = scan({"pages", "scan", id});
    EXPECT_EQ(one["pages"], 1);
    EXPECT_EQ(one["stopped"], nullptr);
    const Json page = json({"pages", "list", id})[0];
    EXPECT_EQ(page["dpi"], 300);
    EXPECT_EQ(page["width"], 2362) << "200 mm: the whole glass";
    EXPECT_EQ(page["height"], 2362);
    EXPECT_THAT(page["file"].get<std::string>(), HasSubstr(".tif"));
    EXPECT_EQ(scan({"pages", "scan", id, "--device", "test:1", "--resolution", "100", "--colour", "colour"})["pages"],
              1);
    EXPECT_EQ(json({"pages", "list", id})[1]["dpi"], 100);
    EXPECT_EQ(scan({"pages", "scan", id, "--resolution", "100", "--colour", "lineart"})["pages"], 1);
    EXPECT_EQ(json({"fixity", id})["verified"], 3);
    EXPECT_EQ(json({"queue", "show", id})["state"], "queued");
}

TEST_F(ScanTest, TheFeederGivesWhatLiesInItAndNoTwoPagesAreTaken) {
    if (!isInstalled()) GTEST_SKIP() << "the backend test of SANE is not on this machine";
    const Json all = scan({"pages", "scan", id, "--count", "50", "--resolution", "75"});
    EXPECT_EQ(all["pages"], 10) << "equal pictures are pages all the same";
    EXPECT_EQ(all["stopped"], nullptr) << "an empty feeder is the end";
    std::set<std::string> hashes;
    for (const Json& page : json({"pages", "list", id})) hashes.insert(page["sha256"]);
    EXPECT_EQ(hashes.size(), 10U);
    EXPECT_EQ(scan({"pages", "scan", id, "--count", "3", "--resolution", "75"})["pages"], 3);
}

TEST_F(ScanTest, ADeviceThatFailsIsNamed) {
    if (!isInstalled()) GTEST_SKIP() << "the backend test of SANE is not on this machine";
    EXPECT_EQ(scan({"pages", "scan", id, "--device", "test:9"}, 1)["code"], "scanner_device_missing");
    EXPECT_EQ(scan({"pages", "scan", "4711"}, 1)["code"], "unknown_item");
    for (const auto& [status, code] :
         std::vector<std::pair<std::string, std::string>>{{"SANE_STATUS_JAMMED", "scanner_jammed"},
                                                          {"SANE_STATUS_COVER_OPEN", "scanner_cover_open"},
                                                          {"SANE_STATUS_ACCESS_DENIED", "scanner_access_denied"},
                                                          {"SANE_STATUS_IO_ERROR", "scanner_broken"}}) {
        use("test", "enable-test-options true\nread-status-code \"" + status + "\"");
        const Json refused = scan({"pages", "scan", id}, 1);
        EXPECT_EQ(refused["code"], code) << refused;
    }
    use("test", "resolution_max 200.0");
    EXPECT_EQ(scan({"pages", "scan", id, "--resolution", "600"}, 1)["code"], "scanner_resolution_unsupported");
    use("test", "three-pass true\nmode Color");
    EXPECT_EQ(scan({"pages", "scan", id, "--colour", "colour"}, 1)["code"], "scanner_unsupported");
    use("nothing");
    EXPECT_EQ(scan({"scanners"}).size(), 0U);
    EXPECT_EQ(scan({"pages", "scan", id}, 1)["code"], "scanner_device_missing");
    EXPECT_EQ(json({"pages", "list", id}).size(), 0U) << "nothing half is left";
    (void)scan({"pages", "scan", id, "--resolution", "7"}, 2);
}

TEST_F(ScanTest, WhoStopsItOrIsKilledKeepsWhatCame) {
    if (!isInstalled()) GTEST_SKIP() << "the backend test of SANE is not on this machine";
    use("test",
        "enable-test-options true\nread-limit true\nread-limit-size 4096\n"
        "read-delay true\nread-delay-duration 2000");
    for (const int signal : {SIGINT, SIGKILL}) {
        const auto before = json({"pages", "list", id}).size();
        QProcess program;
        start(program, {"pages", "scan", id, "--count", "10", "--resolution", "100"});
        while (program.state() != QProcess::NotRunning && json({"pages", "list", id}).size() == before) {
        }
        ::kill(static_cast<::pid_t>(program.processId()), signal);
        ASSERT_TRUE(program.waitForFinished(30000));
        const auto pages = json({"pages", "list", id}).size();
        EXPECT_GT(pages, before);
        EXPECT_LT(pages, before + 10);
    }
    use("test");
    const auto before = json({"pages", "list", id}).size();
    EXPECT_EQ(scan({"pages", "scan", id, "--resolution", "75"})["pages"], 1) << "the device is free";
    EXPECT_EQ(json({"pages", "list", id}).size(), before + 1);
    EXPECT_TRUE(json({"check"})["ok"].get<bool>());
}

} // namespace
} // namespace kitapdar::ctl
