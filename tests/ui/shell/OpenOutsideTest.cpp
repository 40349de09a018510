#include "ui/shell/Announcer.h"
#include "ui/shell/OpenOutside.h"

#include <QDesktopServices>
#include <QUrl>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

TEST(OpeningOutside, TellsWhereAFileLiesThatNoProgramOpens) {
    Announcer announcer;
    QStringList told;
    QObject::connect(&announcer, &Announcer::strip, [&](Tone, const Words& words) { told << words(); });
    openOutside(announcer, QStringLiteral("/a/kitapdar")); // nobody answers under the platform of the tests
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(QStringLiteral("/a/kitapdar")));
}

} // namespace
} // namespace kitapdar::ui
