// How old the newest backup is, as the bottom line tells it.
#include "ui/shell/BackupWords.h"
#include "wording/Format.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

constexpr std::int64_t hour = 60 * 60'000;

class BackupWordsTest : public testing::Test {
protected:
    ~BackupWordsTest() override { languages.set(Language::English); }
    std::string said(const std::optional<std::int64_t>& hoursAgo, bool failed = false) const {
        BackupState state;
        if (hoursAgo) state.newest = ago(*hoursAgo);
        if (failed) state.failed = clock.now();
        return utf8(ageWords(state, clock));
    }
    Instant ago(std::int64_t hours) const { return {clock.now().milliseconds - hours * hour}; }
    std::string time() const { return utf8(timeText(clock.now())); }

    FixedClock clock{Day(2026, 3, 2)};
    Languages languages;
};

TEST_F(BackupWordsTest, TellTheAgeInThreeLanguages) {
    EXPECT_EQ(said({}), "No backup yet");
    EXPECT_EQ(said(0), "Backup today " + time());
    EXPECT_EQ(said(24), "Backup yesterday " + time());
    EXPECT_EQ(said(72), "Backup 3 days ago");
    languages.set(Language::Russian);
    EXPECT_EQ(said({}), "Резервной копии ещё нет");
    EXPECT_EQ(said(0), "Копия сегодня, " + time());
    EXPECT_EQ(said(24), "Копия вчера, " + time());
    EXPECT_EQ(said(48), "Копия 2 дня назад");
    EXPECT_EQ(said(24 * 5), "Копия 5 дней назад");
    EXPECT_EQ(said(24 * 21), "Копия 21 день назад");
    languages.set(Language::Kazakh);
    EXPECT_EQ(said({}), "Сақтық көшірме әлі жоқ");
    EXPECT_EQ(said(0), "Көшірме бүгін, " + time());
    EXPECT_EQ(said(24), "Көшірме кеше, " + time());
    EXPECT_EQ(said(72), "Көшірме 3 күн бұрын");
}

TEST_F(BackupWordsTest, TellAFailureBesideTheAge) {
    EXPECT_EQ(said(72, true), "The last backup was not made · Backup 3 days ago");
    EXPECT_EQ(said({}, true), "The last backup was not made · No backup yet");
}

TEST_F(BackupWordsTest, ABackupOfAClockThatWasAheadIsOfToday) {
    EXPECT_TRUE(said(-30).starts_with("Backup today")) << said(-30);
}

} // namespace
} // namespace kitapdar::ui
