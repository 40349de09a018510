#include "core/base/Log.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace kitapdar {
namespace {

class LogTest : public testing::Test {
protected:
    std::string written() const { return std::filesystem::exists(file) ? test::readFile(file) : std::string(); }
    std::filesystem::path before() const { return file.string() + ".1"; }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "data/kitapdar.log";
    FixedClock clock{Day(2026, 3, 2)};
};

TEST_F(LogTest, NamesAFaultByItsKindCodeAndConstraint) {
    Log log(file, clock);
    log.fault("store", {Fault::Kind::Conflict, "UNIQUE constraint failed: reader.iin", "reader.iin", "2067", {}});
    EXPECT_EQ(written(),
              "2026-03-02T12:00:00.000Z warning store: conflict, code 2067, constraint reader.iin: UNIQUE constraint "
              "failed: reader.iin\n");
}

TEST_F(LogTest, SaysWhyAServerCannotBeReached) {
    Log log(file, clock);
    log.fault("opening", {Fault::Kind::Denied, {}, {}, "28P01", ConnectProblem::PasswordWrong});
    EXPECT_NE(written().find("warning opening: denied, password_wrong, code 28P01\n"), std::string::npos) << written();
}

TEST_F(LogTest, WritesNothingOfWhatTheUserHasStopped) {
    Log log(file, clock);
    log.fault("store", cancelled());
    EXPECT_EQ(written(), "");
}

TEST_F(LogTest, MovesAFullFileAsideAndKeepsOne) {
    Log log(file, clock, 200);
    for (int i = 0; i < 20; ++i) {
        clock.advanceMilliseconds(1000);
        log.note("test", "line " + std::to_string(i));
    }
    EXPECT_NE(written().find("line 19"), std::string::npos);
    EXPECT_LE(std::filesystem::file_size(file), 200U);
    EXPECT_LE(std::filesystem::file_size(before()), 200U);
    EXPECT_EQ(test::readFile(before()).find("line 0\n"), std::string::npos);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}), 2);
}

TEST_F(LogTest, StaysSmallAlsoWhereTheFullFileCannotBePutAside) {
    std::filesystem::create_directories(before() / "in the way");
    Log log(file, clock, 200);
    for (int i = 0; i < 20; ++i) {
        clock.advanceMilliseconds(1000);
        log.note("test", "line " + std::to_string(i));
    }
    EXPECT_NE(written().find("line 19"), std::string::npos);
    EXPECT_LE(std::filesystem::file_size(file), 200U);
}

TEST_F(LogTest, SaysTheSameOnceAMinute) {
    Log log(file, clock);
    log.warning("qt", "again");
    log.warning("qt", "again");
    const std::string once = written();
    EXPECT_EQ(std::count(once.begin(), once.end(), '\n'), 1);
    clock.advanceMilliseconds(60'000);
    log.warning("qt", "again");
    EXPECT_GT(written().size(), once.size());
}

TEST_F(LogTest, DisturbsNobodyWhenItCannotBeWritten) {
    Log log("/proc/none/kitapdar.log", clock);
    log.note("test", "nobody reads this");
    Log onAFolder(folder.path(), clock);
    onAFolder.note("test", "nor this");
}

TEST_F(LogTest, TakesWholeLinesFromSeveralThreads) {
    Log log(file, clock);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&log, t] {
            for (int i = 0; i < 50; ++i) log.note("test", std::to_string(t) + " says " + std::to_string(i));
        });
    for (std::thread& thread : threads) thread.join();
    const std::string all = written();
    EXPECT_EQ(std::count(all.begin(), all.end(), '\n'), 200);
    EXPECT_EQ(all.find("note", all.rfind("\n", all.size() - 2)), all.rfind("note"));
}

struct Said {
    std::string text;
    std::string kept;
};
class WithoutValuesTest : public testing::TestWithParam<Said> {};

TEST_P(WithoutValuesTest, KeepsTheSentenceAndNoValue) { EXPECT_EQ(withoutValues(GetParam().text), GetParam().kept); }

INSTANTIATE_TEST_SUITE_P(
    Texts, WithoutValuesTest,
    testing::Values(
        Said{"duplicate key value violates unique constraint \"reader_iin_key\"\nDETAIL:  Key (iin)=(900101300123)",
             "duplicate key value violates unique constraint \"...\""},
        Said{"Key (iin)=(900101300123) already exists.", "Key (...)=(...) already exists."},
        Said{"invalid input syntax for type bigint: \"Ахметова", "invalid input syntax for type bigint: \"...\""},
        Said{"value 900101300123 is out of range", "value # is out of range"},
        Said{"call +7 (701) 123-45-67 or +7 701 123 45 67", "call +7 (...) # or #"},
        Said{"cannot open /srv/aigul/library.kitapdar", "cannot open <place>"},
        Said{"connection to server at \"db\" (192.0.2.7), port 5432 failed",
             "connection to server at \"...\" (...), port # failed"},
        Said{"postgresql://aigul:secret@db/kitapdar refused", "<place> refused"},
        Said{"filesystem error: cannot rename [/srv/a] [/srv/b]", "filesystem error: cannot rename [...] [...]"},
        Said{"invalid byte sequence for encoding \"UTF8\": 0xd0 0x22",
             "invalid byte sequence for encoding \"...\": # #"},
        Said{"reader Ахметова Айгүл blocked", "reader ... blocked"},
        Said{"can't say 'Ivanov' twice", "can't say \"...\" twice"}, Said{"Input/output error", "Input/output error"},
        Said{"schema 12 of 15", "schema 12 of 15"}, Said{std::string(1000, 'a'), std::string(300, 'a')}));

} // namespace
} // namespace kitapdar
