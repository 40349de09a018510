// Looking at what was done, through the program.
#include "tests/ctl/Ctl.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

namespace kitapdar::ctl {
namespace {

using Json = nlohmann::json;
using AuditTest = CtlTest;

std::set<std::string> namesIn(const std::filesystem::path& folder) {
    std::set<std::string> names;
    for (const auto& each : std::filesystem::directory_iterator(folder)) names.insert(each.path().filename().string());
    return names;
}

TEST_F(AuditTest, ListsWhatWasDoneAndWhoLookedAtAReader) {
    initWithBooks();
    const Json before = json({"audit", "reader", "R001"});
    EXPECT_EQ(before["card"], "R001");
    EXPECT_TRUE(before["looks"].empty());
    ASSERT_EQ(ctl({"reader", "show", "R001"}).exit, 0);
    const Json looks = json({"audit", "reader", "R001"})["looks"];
    ASSERT_EQ(looks.size(), 1U);
    EXPECT_EQ(looks[0]["way"], "card");
    EXPECT_EQ(looks[0]["times"], 1) << "who asks about a reader does not look at the reader";
    EXPECT_EQ(json({"audit", "list", "--kind", "reader.add"}).size(), 1U);
    EXPECT_EQ(json({"audit", "list", "--reader", "R001"})[0]["kind"], "reader.add");
    EXPECT_GE(json({"audit", "list", "--kind", "audit_seen"}).size(), 1U);
    EXPECT_NE(ctl({"audit", "list", "--kind", "audit_seen"}).out.find("who looked at a reader"), std::string::npos);
    EXPECT_TRUE(json({"audit", "list", "--denied"}).empty());
    EXPECT_TRUE(json({"audit", "list", "--from", "2990-01-01"}).empty());
    EXPECT_EQ(ctl({"audit", "list", "--from", "soon"}).exit, 2);
    EXPECT_EQ(json({"audit", "list", "--kind", "zzz"}, 1)["code"], "unknown_kind");
    EXPECT_NE(ctl({"audit", "list", "--kind", "zzz"}).err.find("zzz"), std::string::npos);
    for (const char* kind : {"undo", "signed_in", "journal.forget", "loan.lend"})
        EXPECT_EQ(ctl({"audit", "list", "--kind", kind}).exit, 0) << kind;
    EXPECT_EQ(json({"audit", "reader", "R999"}, 1)["code"], "unknown_reader");
}

TEST_F(AuditTest, SaysWhoHasAccessOnADay) {
    init();
    const Json access = json({"audit", "access", "2026-11-29"});
    EXPECT_TRUE(access["everyone"].get<bool>());
    EXPECT_TRUE(access["accounts"].empty());
    EXPECT_EQ(ctl({"audit", "access", "today"}).exit, 2);
    EXPECT_TRUE(json({"audit", "account", "A1"})["lines"].empty());
}

TEST_F(AuditTest, WritesThePapersOfAnIncident) {
    initWithBooks();
    const std::filesystem::path pack = folder.path() / "pack";
    const Ran ran = ctl({"--json", "incident", pack.string(), "--from", "2020-01-01", "--to", "2998-12-31"});
    EXPECT_TRUE(ran.exit == 0 || ran.exit == 4) << ran.err; // 4: no program for letters on this computer
    const Json answer = ran.json();
    EXPECT_EQ(answer["cards"], Json({"R001"}));
    EXPECT_EQ(answer["readers"], 1);
    const auto names = namesIn(pack);
    EXPECT_TRUE(names.contains("timeline.xlsx"));
    EXPECT_TRUE(names.contains("readers.csv"));
    if (ran.exit == 0) {
        EXPECT_TRUE(names.contains("authority.kk.docx"));
        EXPECT_TRUE(names.contains("readers.ru.docx"));
    }
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(pack).permissions(), perms::owner_all);
    for (const std::string& name : names)
        EXPECT_EQ(std::filesystem::status(pack / name).permissions(), perms::owner_read | perms::owner_write) << name;
    EXPECT_EQ(json({"incident", pack.string(), "--from", "2020-01-01", "--to", "2020-01-02"}, 1)["code"],
              "file_not_writable")
        << "a pack is never written over another one";
    EXPECT_EQ(ctl({"incident", (folder.path() / "x").string(), "--from", "2020-02-01", "--to", "2020-01-02"}).exit, 2);
}

} // namespace
} // namespace kitapdar::ctl
