// The program as it is started, in a process of its own.
#include "tests/support/Paths.h"

#include <QProcess>
#include <gtest/gtest.h>

namespace kitapdar::app {
namespace {

TEST(CommandLineTest, ItsWordsNeedNoDisplay) {
    for (const char* asked : {"--help", "-h", "--version", "-v"}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY"}) environment.remove(display);
        environment.insert("QT_QPA_PLATFORM", "xcb");
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString((test::programFolder() / "kitapdar").string()), {asked});
        ASSERT_TRUE(process.waitForFinished(60'000)) << asked;
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << asked;
        EXPECT_EQ(process.exitCode(), 0) << asked << process.readAllStandardError().toStdString();
        EXPECT_TRUE(process.readAllStandardOutput().contains("kitapdar")) << asked;
    }
}

TEST(CommandLineTest, OneLibraryIsOpened) {
    for (const QStringList& asked :
         {QStringList{"a.kitapdar", "b.kitapdar"}, QStringList{"--library", "a.kitapdar", "b.kitapdar"}}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString((test::programFolder() / "kitapdar").string()), asked);
        ASSERT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 2);
        EXPECT_TRUE(process.readAllStandardError().contains("one library"));
    }
}

} // namespace
} // namespace kitapdar::app
