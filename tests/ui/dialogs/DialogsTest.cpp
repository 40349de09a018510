#include "core/storage/Store.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Wedge.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/input/ScanDetector.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::ui {
namespace {

class QuestionTest : public testing::Test {
protected:
    void SetUp() override {
        window.show();
        dialogs.ask(
            window,
            {QStringLiteral("Act"), QStringLiteral("Sign act 12?"), QStringLiteral("Sign"), QStringLiteral("Not yet")},
            [this](bool yes) { answers << yes; });
        dialog = window.findChild<QDialog*>();
        ASSERT_TRUE(dialog);
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : dialog->findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }

    QWidget window;
    SystemDialogs dialogs;
    QDialog* dialog = nullptr;
    QList<bool> answers;
};

TEST_F(QuestionTest, ReturnsAtOnceAndAnswersLater) {
    EXPECT_TRUE(answers.isEmpty());
    button(QStringLiteral("Sign"))->click();
    EXPECT_EQ(answers, QList<bool>{true});
}

TEST_F(QuestionTest, EnterMeansNoUntilSomebodyGoesToTheOtherButton) {
    EXPECT_TRUE(button(QStringLiteral("Not yet"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(answers, QList<bool>{false});
}

TEST_F(QuestionTest, EnterTakesTheButtonThatHasTheFocus) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(button(QStringLiteral("Sign"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(answers, QList<bool>{true});
}

TEST_F(QuestionTest, EscapeMeansNo) {
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(answers, QList<bool>{false});
}

TEST_F(QuestionTest, AScanConfirmsNothing) {
    ScanDetector detector([](const QString& code) { return code.size() == 7; });
    QStringList scans;
    QObject::connect(&detector, &ScanDetector::scanned, [&](const QString& code) { scans << code; });
    for (const char16_t* focus : {u"Sign", u"Not yet"}) {
        button(QString::fromUtf16(focus))->setFocus();
        test::Wedge wedge;
        wedge.scan(QStringLiteral("xs20167"));
    }
    EXPECT_EQ(scans.size(), 2);
    EXPECT_TRUE(answers.isEmpty());
    EXPECT_TRUE(dialog->isVisible());
}

/// How many locks this process has on the files of the folder.
std::size_t locksIn(const std::filesystem::path& folder) {
    std::set<std::string> ours;
    for (const auto& each : std::filesystem::directory_iterator(folder)) {
        struct stat facts {};
        if (::stat(each.path().c_str(), &facts) == 0) ours.insert(':' + std::to_string(facts.st_ino) + ' ');
    }
    std::size_t count = 0;
    std::ifstream locks("/proc/locks");
    for (std::string line; std::getline(locks, line);) {
        if (line.find(' ' + std::to_string(::getpid()) + ' ') == std::string::npos) continue;
        if (std::ranges::any_of(ours, [&](const std::string& each) { return line.find(each) != std::string::npos; }))
            ++count;
    }
    return count;
}

// Another program deletes the log of a library that nobody seems to have open, and both write over each other.
TEST(FileQuestionTest, TheFolderOfALibraryKeepsTheLocksOfTheProgramThatHasItOpen) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "own.kitapdar";
    const auto store = storage::Store::open(storage::Address(file), storage::Access::Create);
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->readNow([](storage::Snapshot& snapshot) { return snapshot.number("select 1"); }));
    const std::size_t before = locksIn(folder.path());
    if (before == 0) GTEST_SKIP() << "this system does not list locks";
    QWidget window;
    window.show();
    SystemDialogs dialogs;
    for (const QString& begin :
         {QString::fromStdString(folder.path().string()), QString::fromStdString(file.string())}) {
        dialogs.openFile(window, {QStringLiteral("Restore"), {}, begin, {}}, [](const QString&) {});
        auto* dialog = window.findChild<QFileDialog*>();
        ASSERT_TRUE(dialog);
        auto* model = dialog->findChild<QFileSystemModel*>();
        ASSERT_TRUE(model);
        const QModelIndex shown = model->index(dialog->directory().absolutePath());
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount(shown) > 0; }, 10'000));
        QTest::qWait(100); // what it would learn of each file, it learns behind
        EXPECT_EQ(locksIn(folder.path()), before);
        delete dialog;
    }
}

TEST(FileQuestionTest, AFolderThatIsNotThereIsAskedForInTheNearestThatIs) {
    const test::TemporaryFolder folder;
    QWidget window;
    window.show();
    SystemDialogs dialogs;
    const QString there = QString::fromStdString(folder.path().string());
    dialogs.chooseFolder(window, {QStringLiteral("Letters"), {}, there + QStringLiteral("/Documents/letters"), {}},
                         [](const QString&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->directory().absolutePath(), there);
    EXPECT_EQ(dialog->selectedFiles(), QStringList{there});
}

TEST(FileQuestionTest, AFolderThatIsAWholeThingIsChosenAsAFileIs) {
    const test::TemporaryFolder folder;
    for (const char* name : {"backup", "others"}) std::filesystem::create_directories(folder.path() / name);
    std::ofstream(folder.path() / "backup/manifest.json") << "{}";
    const QString there = QString::fromStdString(folder.path().string());
    QWidget window;
    window.show();
    SystemDialogs dialogs;
    for (const bool byName : {true, false}) {
        QStringList chosen;
        dialogs.openFile(window,
                         {QStringLiteral("Restore"), QStringLiteral("Backups (manifest.json *.kitapdar)"), there, {}},
                         [&](const QString& file) { chosen << file; });
        auto* dialog = window.findChild<QFileDialog*>();
        ASSERT_TRUE(dialog);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_TRUE(name);
        Q_EMIT dialog->directoryEntered(there + QStringLiteral("/others"));
        EXPECT_TRUE(chosen.isEmpty() && dialog->isVisible()) << "a folder to go into";
        if (byName) {
            name->setText(there + QStringLiteral("/backup"));
            QTest::keyClick(name, Qt::Key_Return);
        } else {
            Q_EMIT dialog->directoryEntered(there + QStringLiteral("/backup")); // a double click
        }
        EXPECT_EQ(chosen, QStringList{there + QStringLiteral("/backup")});
        EXPECT_FALSE(dialog->isVisible());
        delete dialog;
    }
}

TEST(FileQuestionTest, WhoHasNoFolderOfDocumentsIsOfferedHerHome) {
    const test::TemporaryFolder home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().c_str());
    EXPECT_EQ(documentsFolder(), QString::fromStdString(home.path().string()));
    std::filesystem::create_directories(home.path() / "Documents");
    EXPECT_EQ(documentsFolder(), QString::fromStdString((home.path() / "Documents").string()));
    qputenv("HOME", before);
}

TEST(FileQuestionTest, TheDaysOfFilesAreWordedAsInTheWindow) {
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() / "copy.csv") << "1";
    QWidget window;
    window.show();
    SystemDialogs dialogs;
    dialogs.openFile(window, {QStringLiteral("Import"), {}, QString::fromStdString(folder.path().string()), {}},
                     [](const QString&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_TRUE(dialog && dialog->proxyModel());
    auto* files = dialog->findChild<QFileSystemModel*>();
    const QModelIndex file = files->index(dialog->directory().absolutePath() + QStringLiteral("/copy.csv"), 3);
    const QString day = dialog->proxyModel()->mapFromSource(file).data().toString();
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d$")).match(day).hasMatch())
        << day.toStdString();
}

TEST(SaveFile, GivesANameTheEndingOfTheKindThatIsChosen) {
    QWidget window;
    window.show();
    SystemDialogs dialogs;
    dialogs.saveFile(
        window, {QStringLiteral("Save"), QStringLiteral("Excel (*.xlsx);;CSV (*.csv)"), {}, QStringLiteral("xlsx")},
        [](const QString&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->defaultSuffix(), QStringLiteral("xlsx"));
    Q_EMIT dialog->filterSelected(QStringLiteral("CSV (*.csv)"));
    EXPECT_EQ(dialog->defaultSuffix(), QStringLiteral("csv"));
}

TEST(FakeDialogs, AnswersWhatWasLaidOutAndGivesUpOtherwise) {
    test::FakeDialogs fake;
    fake.files.push_back({QStringLiteral("a.mrc")});
    QWidget window;
    QStringList chosen;
    fake.openFile(window, {QStringLiteral("Import")}, [&](const QString& file) { chosen << file; });
    fake.openFile(window, {QStringLiteral("Import again")}, [&](const QString& file) { chosen << file; });
    EXPECT_EQ(chosen, QStringList{QStringLiteral("a.mrc")});
    EXPECT_EQ(fake.asked.size(), 2);
}

} // namespace
} // namespace kitapdar::ui
