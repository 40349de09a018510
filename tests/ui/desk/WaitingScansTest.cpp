// What a scan that is not recorded yet says, in the three languages, as people have read it. UPDATE_APPROVED=1 writes
// it anew.
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"
#include "ui/desk/Scan.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::ui {
namespace {

TEST(WaitingScansTest, ReadAsApproved) {
    Languages languages;
    std::string now;
    for (const Language language : allLanguages) {
        languages.set(language);
        for (const NotRecorded& waiting :
             {NotRecorded{1, std::nullopt, false}, NotRecorded{1, WaitReason::Earlier, false},
              NotRecorded{1, WaitReason::Connection, false}, NotRecorded{1, WaitReason::Connection, true},
              NotRecorded{1, WaitReason::Busy, false}, NotRecorded{1, WaitReason::DiskFull, false},
              NotRecorded{1, WaitReason::Outdated, false}, NotRecorded{1, WaitReason::Connection, false, {}, false}})
            now += utf8(verdictOf({"KZL00000017", waiting}).sentence) + '\n';
    }
    languages.set(Language::English);
    const auto file = test::sourceFolder() / "tests/ui/desk/approved_waiting.txt";
    if (qEnvironmentVariableIsSet("UPDATE_APPROVED")) std::ofstream(file, std::ios::binary) << now;
    EXPECT_EQ(test::readFile(file), now);
}

} // namespace
} // namespace kitapdar::ui
