// Backups by the schedule and at closing, in the real window over a real library.
#include "core/administration/BackupList.h"
#include "core/administration/KnownBackups.h"
#include "core/administration/Manifest.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/shell/BackupScheduler.h"
#include "ui/shell/Backups.h"
#include "ui/shell/StatusBar.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace kitapdar::ui {
namespace {

namespace fs = std::filesystem;
using When = BackupSchedule::When;

constexpr std::int64_t minute = 60'000; // ms
constexpr std::int64_t hour = 60 * minute;

class BackupsTest : public testing::Test {
protected:
    BackupsTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.show();
        fs::create_directory(target);
        EXPECT_TRUE(becomes([this] { return backups().isKnown(); }));
    }

    Backups& backups() { return w.window->backups(); }
    BackupScheduler& scheduler() { return *w.window->findChild<BackupScheduler*>(); }
    bool becomes(const std::function<bool()>& done) { return test::until(done, std::chrono::seconds(60)); }
    bool isQuiet() {
        return becomes([this] { return !backups().isMaking() && w.jobs.running().empty(); });
    }

    void plan(When when, bool atClosing = false) {
        BackupSchedule schedule;
        schedule.when = when;
        schedule.hours = 4;
        schedule.folder = target;
        schedule.keep = 2;
        schedule.atClosing = atClosing;
        backups().setSchedule(schedule);
    }
    /// A minute of the scheduler, and what it began until its end.
    void check() {
        scheduler().check();
        EXPECT_TRUE(isQuiet());
    }
    void pass(std::int64_t milliseconds) { w.clock.advanceMilliseconds(milliseconds); }
    std::vector<fs::path> made() const {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(target)) found.push_back(entry.path());
        std::ranges::sort(found);
        return found;
    }
    QToolButton& button() { return *w.window->findChild<StatusBar*>()->findChild<QToolButton*>("backup"); }

    test::OpenWindow w;
    fs::path target = w.folder.path() / "backups";
};

TEST_F(BackupsTest, OneThatAScriptHasMadeIsABackup) {
    const fs::path settings(w.settings.file().toStdU16String());
    jobs::Progress progress;
    const auto place = w.folder.path() / "by-script";
    const Instant begun = w.clock.now();
    ASSERT_TRUE(backUp(w.library->address(), place, w.clock, progress));
    ASSERT_TRUE(KnownBackups(settings.parent_path() / "backups.json").remember(w.library->address(), {place, begun}));
    backups().look();
    EXPECT_TRUE(becomes([&] { return backups().state().newest == begun; }));
    fs::remove_all(place);
    backups().look();
    EXPECT_TRUE(becomes([&] { return !backups().state().newest; })) << "one that is gone is none";
}

TEST_F(BackupsTest, OneThatWasMissedIsMadeSoonAfterTheStart) {
    plan(When::Daily);
    check();
    EXPECT_TRUE(made().empty()) << "the desk begins first";
    pass(BackupScheduler::quietAtStart);
    check();
    ASSERT_EQ(made().size(), 1U);
    EXPECT_TRUE(Manifest::read(made().front()));
    EXPECT_TRUE(w.strips.isEmpty()) << "what is made every night is no news";
    check();
    EXPECT_EQ(made().size(), 1U);
}

TEST_F(BackupsTest, TheScheduleGoesOnWhileTheProgramIsOpenAndKeepsTheNewest) {
    plan(When::EveryHours);
    pass(hour);
    for (int times = 0; times < 4; ++times) {
        check();
        pass(4 * hour);
    }
    ASSERT_EQ(made().size(), 2U);
    EXPECT_TRUE(becomes([this] { return backups().list().size() == 2; }));
    EXPECT_TRUE(backups().list().front().isWhole);
    EXPECT_GT(backups().list().front().madeAt, backups().list().back().madeAt);
}

TEST_F(BackupsTest, NothingIsMadeWhileItIsOffOrTheLibraryIsNotConnected) {
    plan(When::Off);
    pass(48 * hour);
    check();
    EXPECT_TRUE(made().empty());
    plan(When::EveryHours);
    w.connectivity.set(ConnectionState::Lost);
    check();
    EXPECT_TRUE(made().empty());
    w.connectivity.set(ConnectionState::Online);
    check();
    EXPECT_EQ(made().size(), 1U);
}

TEST_F(BackupsTest, AFailureIsToldStaysToldAndEndsWithAGoodOne) {
    plan(When::EveryHours);
    fs::remove(target);
    pass(hour);
    check();
    ASSERT_EQ(w.strips.size(), 1);
    EXPECT_TRUE(w.strips.back().startsWith("The backup of the schedule was not made."))
        << w.strips.back().toStdString();
    const QString failed = QStringLiteral("The last backup was not made");
    EXPECT_TRUE(button().text().startsWith(failed));
    w.navigator.open(QStringLiteral("readers"));
    w.settings.set(Setting::Language, QStringLiteral("ru"));
    EXPECT_TRUE(becomes([this] { return button().text().startsWith(QStringLiteral("Последняя копия не сделана")); }));
    w.settings.set(Setting::Language, QStringLiteral("en"));
    check();
    EXPECT_EQ(w.strips.size(), 1) << "not tried again at once";

    fs::create_directory(target);
    pass(30 * minute);
    check();
    EXPECT_EQ(made().size(), 1U);
    EXPECT_TRUE(becomes([this] { return button().text().startsWith(QStringLiteral("Backup today")); }));
    EXPECT_FALSE(backups().needsAttention());
}

TEST_F(BackupsTest, TheBottomLineTellsTheAgeAndLeadsToTheSheet) {
    EXPECT_EQ(button().text(), QStringLiteral("No backup yet"));
    EXPECT_TRUE(backups().needsAttention());
    plan(When::EveryHours);
    pass(hour);
    check();
    EXPECT_TRUE(becomes([this] { return button().text().startsWith(QStringLiteral("Backup today")); }));
    w.clock.set(Day(2026, 3, 5));
    Q_EMIT scheduler().minutePassed();
    EXPECT_TRUE(button().text().startsWith(QStringLiteral("Backup 3 days ago")));
    EXPECT_TRUE(backups().needsAttention());
    button().click();
    EXPECT_TRUE(w.window->findChild<QWidget*>("backups")->isVisible());
}

TEST_F(BackupsTest, EachBackupOfTheScheduleIsRestoredForTrial) {
    plan(When::EveryHours);
    pass(hour);
    check();
    ASSERT_EQ(made().size(), 1U);
    EXPECT_TRUE(becomes([this] { return backups().state().drilled.has_value(); }));
    EXPECT_EQ(backups().state().drilled, Manifest::read(made().front())->madeAt);
    EXPECT_TRUE(button().text().contains(QStringLiteral("restored for trial: that of today")));
    EXPECT_FALSE(backups().needsDrill());
    pass(31 * hour);
    EXPECT_TRUE(backups().needsDrill());
}

TEST_F(BackupsTest, ABackupThatIsGoneFromItsFolderIsNone) {
    plan(When::EveryHours);
    pass(hour);
    check();
    ASSERT_EQ(made().size(), 1U);
    fs::remove(made().front() / "library.kitapdar");
    backups().look();
    EXPECT_TRUE(becomes([this] { return !backups().state().newest.has_value(); }));
    ASSERT_EQ(backups().list().size(), 1U);
    EXPECT_FALSE(backups().list().front().isWhole);
}

TEST_F(BackupsTest, OneMadeByHandElsewhereCountsAlsoWhenItsDiskIsNotThere) {
    fs::create_directory(w.folder.path() / "stick");
    w.dialogs.files.push_back({QString::fromStdString((w.folder.path() / "stick" / "mine.backup").string())});
    w.actions->find(QStringLiteral("library.backup"))->trigger();
    ASSERT_TRUE(isQuiet());
    ASSERT_EQ(w.toasts.size(), 1);
    EXPECT_TRUE(becomes([this] { return button().text().startsWith(QStringLiteral("Backup today")); }));
    fs::rename(w.folder.path() / "stick", w.folder.path() / "unplugged");
    pass(1);
    plan(When::Off); // looks again
    QTest::qWait(100);
    EXPECT_TRUE(backups().state().newest.has_value());
}

TEST_F(BackupsTest, TheSampleAsksForNoBackup) {
    w.window->setSample(true);
    EXPECT_FALSE(backups().needsAttention());
    plan(When::EveryHours);
    EXPECT_TRUE(backups().needsAttention());
}

TEST_F(BackupsTest, ClosingWaitsForTheBackupWhenItIsSwitchedOn) {
    plan(When::Off, true);
    w.window->close();
    EXPECT_TRUE(w.window->isVisible());
    EXPECT_EQ(w.strips.back(), QStringLiteral("The library is backed up, then the program closes."));
    EXPECT_EQ(w.jobs.running().size(), 1U) << "with its progress in the bottom line";
    w.window->close();
    EXPECT_TRUE(w.window->isVisible()) << "once more is not sooner";
    EXPECT_TRUE(becomes([this] { return !w.window->isVisible(); }));
    ASSERT_EQ(made().size(), 1U);
    EXPECT_TRUE(Manifest::read(made().front()));
}

TEST_F(BackupsTest, ThereIsAWayOutOfTheBackupAtClosing) {
    plan(When::Off, true);
    w.window->close();
    ASSERT_TRUE(w.window->isVisible());
    w.lastOffer.act();
    EXPECT_TRUE(becomes([this] { return !w.window->isVisible(); }));
    EXPECT_FALSE(backups().state().failed.has_value()) << "nobody has to be told what he chose";
}

TEST_F(BackupsTest, ABackupAtClosingThatFailsKeepsTheProgramOpen) {
    plan(When::Off, true);
    fs::remove(target);
    w.window->close();
    ASSERT_TRUE(isQuiet());
    EXPECT_TRUE(
        becomes([this] { return w.strips.back().startsWith(QStringLiteral("Not backed up, so the program")); }));
    EXPECT_TRUE(w.window->isVisible());
    EXPECT_TRUE(backups().state().failed.has_value());
    w.lastOffer.act();
    EXPECT_TRUE(becomes([this] { return !w.window->isVisible(); }));
}

TEST_F(BackupsTest, ClosingDoesNotWaitWhenItIsSwitchedOff) {
    plan(When::Daily);
    w.window->close();
    EXPECT_FALSE(w.window->isVisible());
}

class BackupSheetTest : public BackupsTest {
protected:
    QWidget& sheet() { return *w.window->findChild<QWidget*>("backups"); }
    void openSheet() { w.actions->find(QStringLiteral("library.backups"))->trigger(); }
    template <class T>
    T& part(const char* name) {
        return *sheet().findChild<T*>(QString::fromLatin1(name));
    }
    QComboBox& choice(const QString& label) {
        for (auto* box : sheet().findChildren<QComboBox*>()) {
            if (box->accessibleName() == label) return *box;
        }
        throw std::invalid_argument(label.toStdString());
    }
};

TEST_F(BackupSheetTest, TheScheduleIsSetAndRemembered) {
    openSheet();
    ASSERT_TRUE(sheet().isVisible());
    EXPECT_FALSE(choice(QStringLiteral("At")).isEnabled());
    choice(QStringLiteral("By itself")).setCurrentIndex(1);
    EXPECT_TRUE(choice(QStringLiteral("At")).isEnabled());
    choice(QStringLiteral("At")).setCurrentText(QStringLiteral("22:30"));
    choice(QStringLiteral("When the program is closed")).setCurrentIndex(1);
    part<QPushButton>("save").click();
    EXPECT_TRUE(sheet().isVisible()) << "without a folder it cannot be";
    EXPECT_EQ(backups().schedule(), BackupSchedule());
    part<QLineEdit>("folder").setText(QStringLiteral("backups"));
    part<QPushButton>("save").click();
    EXPECT_TRUE(sheet().isVisible()) << "nobody knows from where";
    part<QLineEdit>("folder").setText(QString::fromStdString(target.string()));
    part<QPushButton>("save").click();
    EXPECT_FALSE(sheet().isVisible());
    EXPECT_EQ(backups().schedule().when, When::Daily);
    EXPECT_EQ(backups().schedule().minuteOfDay, 22 * 60 + 30);
    EXPECT_EQ(backups().schedule().folder, target);
    EXPECT_TRUE(backups().schedule().atClosing);
    const BackupMemory memory(w.settings, w.library->address());
    EXPECT_EQ(memory.schedule(), backups().schedule());
}

TEST_F(BackupSheetTest, BacksUpNowAndListsWhatLiesInTheFolder) {
    plan(When::Off);
    openSheet();
    part<QPushButton>("now").click();
    ASSERT_TRUE(isQuiet());
    auto& list = *sheet().findChild<LineList*>();
    ASSERT_TRUE(becomes([&] { return list.lines() == 1; }));
    EXPECT_TRUE(list.isVisible());
    const QString told = list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(told.contains(QStringLiteral(" · 0 attached files · whole · plain"))) << told.toStdString();
    EXPECT_EQ(made().size(), 1U);
}

TEST_F(BackupSheetTest, SaysWhenTheFolderIsNotThere) {
    plan(When::Off);
    fs::remove(target);
    openSheet();
    EXPECT_TRUE(becomes([this] {
        return std::ranges::any_of(sheet().findChildren<Label*>(), [](const Label* label) {
            return label->isVisible() && label->text() == QStringLiteral("The folder is not there now.");
        });
    }));
}

TEST_F(BackupSheetTest, LeadsToARestore) {
    int wanted = 0;
    QObject::connect(w.window.get(), &MainWindow::restoreWanted, w.window.get(), [&wanted] { ++wanted; });
    openSheet();
    for (auto* button : sheet().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Restore…")) button->click();
    }
    EXPECT_EQ(wanted, 1);
    EXPECT_FALSE(sheet().isVisible());
}

} // namespace
} // namespace kitapdar::ui
