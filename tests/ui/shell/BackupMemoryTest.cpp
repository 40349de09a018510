// What a computer remembers of the backups of a library.
#include "tests/support/TemporaryFolder.h"
#include "ui/settings/BackupMemory.h"
#include "ui/settings/Settings.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class BackupMemoryTest : public testing::Test {
protected:
    test::TemporaryFolder folder;
    QString file = QString::fromStdString((folder.path() / "settings.ini").string());
    Address library{folder.path() / "library.kitapdar"};
};

TEST_F(BackupMemoryTest, OutlivesTheProgramAndBelongsToOneLibrary) {
    BackupSchedule schedule;
    schedule.when = BackupSchedule::When::EveryHours;
    schedule.minuteOfDay = 22 * 60 + 30;
    schedule.hours = 6;
    schedule.folder = folder.path() / "Көшірмелер; \"1\" = %";
    schedule.keep = 30;
    schedule.atClosing = true;
    const MadeBackup made{schedule.folder / "one.backup", {1'772'449'200'123}};
    {
        Settings settings(file);
        BackupMemory memory(settings, library);
        EXPECT_EQ(memory.schedule(), BackupSchedule());
        EXPECT_FALSE(memory.lastMade());
        memory.keep(schedule);
        memory.keepMade(made);
        memory.keepFailed({1'772'449'200'456});
    }
    Settings settings(file);
    const BackupMemory memory(settings, library);
    EXPECT_EQ(memory.schedule(), schedule);
    EXPECT_EQ(memory.lastMade(), made);
    EXPECT_EQ(memory.failed(), Instant{1'772'449'200'456});
    const BackupMemory another(settings, Address(folder.path() / "other.kitapdar"));
    EXPECT_EQ(another.schedule(), BackupSchedule());
    EXPECT_FALSE(another.failed());
}

TEST_F(BackupMemoryTest, AGoodBackupIsTheEndOfAFailure) {
    Settings settings(file);
    BackupMemory memory(settings, library);
    memory.keepFailed({1});
    memory.keepMade({folder.path() / "one.backup", {2}});
    EXPECT_FALSE(memory.failed());
}

TEST_F(BackupMemoryTest, WhatCannotBeUnderstoodCountsAsNotSaid) {
    Settings settings(file);
    BackupMemory memory(settings, library);
    memory.keep({});
    QSettings raw(file, QSettings::IniFormat);
    raw.sync();
    raw.beginGroup(QStringLiteral("notes"));
    ASSERT_EQ(raw.childKeys().size(), 1);
    settings.setNote(raw.childKeys().front(),
                     QStringLiteral(R"({"when":"often","minute":9000,"hours":-3,"keep":-2,"made_at":"x"})"));
    EXPECT_EQ(memory.schedule().when, BackupSchedule::When::Off);
    EXPECT_EQ(memory.schedule().minuteOfDay, 24 * 60 - 1);
    EXPECT_EQ(memory.schedule().hours, 1);
    EXPECT_EQ(memory.schedule().keep, 0) << "those that the rotation keeps";
    EXPECT_FALSE(memory.lastMade());
}

} // namespace
} // namespace kitapdar::ui
