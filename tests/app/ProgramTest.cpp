// The life of the program, from the first start on, without a process of its own and without a server.
#include "app/kitapdar/Program.h"
#include "core/administration/Backup.h"
#include "core/administration/ConnectionCheck.h"
#include "core/readers/ReaderService.h"
#include "core/storage/Columns.h"
#include "core/storage/Store.h"
#include "tests/support/AgeIdentity.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/FakePasswords.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Until.h"
#include "ui/connection/ConnectionSheet.h"
#include "ui/connection/ProblemPage.h"
#include "ui/connection/ServerForm.h"
#include "ui/connection/ServerPage.h"
#include "ui/input/ActionRegistry.h"
#include "ui/widgets/MessageStrip.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::app {
namespace {

class ProgramTest : public testing::Test {
protected:
    ProgramTest() {
        qputenv("XDG_DATA_HOME", (folder.path() / "data").c_str());
        QCoreApplication::setApplicationName("kitapdar");
        QGuiApplication::setQuitOnLastWindowClosed(false);
        options.settings = QString::fromStdString((folder.path() / "settings.ini").string());
        options.language = "en";
    }

    Program& start() {
        program.reset();
        program = std::make_unique<Program>(*qobject_cast<QApplication*>(QCoreApplication::instance()), options,
                                            ProgramServices{passwords, dialogs, &checkConnection, log});
        started = program->start();
        return *program;
    }
    bool opens() {
        return test::until([this] { return program->composition() && !program->startWindow(); },
                           std::chrono::seconds(90));
    }
    bool isShowingAProblem() {
        return test::until(
            [this] {
                return program->startWindow() &&
                       qobject_cast<ui::ProblemPage*>(program->startWindow()->current()) != nullptr;
            },
            std::chrono::seconds(90));
    }
    QString copyOfTheOpenLibrary() {
        const QString copy = QString::fromStdString((folder.path() / "copy").string());
        dialogs.files.push_back({copy});
        bool made = false;
        QObject::connect(&program->composition()->context().announcer, &ui::Announcer::toast, program.get(),
                         [&made](const Words&, ui::Undo) { made = true; });
        trigger("library.backup");
        EXPECT_TRUE(test::until([&] { return made; }, std::chrono::seconds(90)));
        return copy;
    }
    void restoreTheOpenLibrary() {
        dialogs.files.push_back({copyOfTheOpenLibrary()});
        dialogs.answers.push_back(true);
        trigger("library.restore");
        ASSERT_TRUE(program->startWindow());
        ASSERT_TRUE(opens());
        auto* shown = program->composition()->window().findChild<ui::MessageLine*>();
        ASSERT_TRUE(shown);
        strip = shown->message().text();
    }
    void trigger(const char* action) const { program->composition()->context().actions.find(action)->trigger(); }
    const storage::Address& open() const { return program->composition()->context().library.address(); }
    std::filesystem::path usual() const { return folder.path() / "data/kitapdar/library.kitapdar"; }
    void begin() { // a library of one's own in the usual place
        start();
        chooseOwn();
        ASSERT_TRUE(opens());
    }
    void chooseOwn() { // by keys, from the first page on
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        test::typeText(QStringLiteral("Аудандық кітапхана"));
        for (int field = 0; field < 6; ++field) press(Qt::Key_Return);
    }
    void press(Qt::Key key) {
        QWidget* window = program->startWindow();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    static ServerAddress nobody() {
        ServerAddress server;
        server.host = "127.0.0.1";
        server.port = 1;
        server.database = "kitapdar";
        server.user = "aigul";
        return server;
    }
    ui::Settings settings() const { return ui::Settings(options.settings); }

    test::TemporaryFolder folder;
    test::FakePasswords passwords;
    test::FakeDialogs dialogs;
    SystemClock clock;
    Log log{folder.path() / "data/kitapdar/kitapdar.log", clock};
    Options options;
    bool started = false;
    QString strip; // what the window said last
    std::unique_ptr<Program> program;
};

TEST_F(ProgramTest, AsksAtTheFirstStartAndOpensTheChoiceAtOnceAtTheNext) {
    begin();
    EXPECT_EQ(open(), storage::Address(usual()));
    start();
    ASSERT_TRUE(started);
    ASSERT_TRUE(opens());
    EXPECT_EQ(open(), storage::Address(usual()));
}

TEST_F(ProgramTest, AsksNothingWhenTheCommandLineNamesALibraryAndDoesNotRememberIt) {
    ASSERT_TRUE(Library::open(folder.path() / "other.kitapdar", storage::Access::Create, clock));
    options.library = QString::fromStdString((folder.path() / "other.kitapdar").string());
    start();
    ASSERT_TRUE(opens());
    EXPECT_EQ(open(), storage::Address(folder.path() / "other.kitapdar"));
    options.library.clear();
    start();
    EXPECT_FALSE(program->composition());
    EXPECT_TRUE(program->startWindow());
}

TEST_F(ProgramTest, MakesNoLibraryWhereTheCommandLineNamesAWrongPath) {
    options.library = QString::fromStdString((folder.path() / "wrong" / "libary.kitapdar").string());
    start();
    ASSERT_TRUE(isShowingAProblem());
    EXPECT_TRUE(program->startWindow()->problemPage().text().contains("libary.kitapdar"));
    options.library = QString::fromStdString((folder.path() / "libary.kitapdar").string());
    start();
    ASSERT_TRUE(isShowingAProblem());
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "wrong"));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "libary.kitapdar"));
}

TEST_F(ProgramTest, SaysWhatIsTheMatterWhenTheRememberedLibraryIsGoneAndLeadsOn) {
    begin();
    program.reset();
    std::filesystem::rename(usual(), folder.path() / "moved.kitapdar");
    start();
    ASSERT_TRUE(isShowingAProblem());
    EXPECT_TRUE(program->startWindow()->problemPage().text().contains("library.kitapdar"));
    EXPECT_NE(test::readFile(log.file()).find("warning opening: missing"), std::string::npos);
    std::filesystem::rename(folder.path() / "moved.kitapdar", usual());
    press(Qt::Key_Return); // "Try again"
    EXPECT_TRUE(opens());
}

TEST_F(ProgramTest, ComesBackToTheLibraryOfThisDeskWhenAServerDoesNotAnswer) {
    begin();
    trigger("library.connection");
    auto* sheet = program->composition()->window().findChild<ui::ConnectionSheet*>();
    ASSERT_TRUE(sheet && sheet->isVisible());
    Q_EMIT sheet->otherWanted();
    ASSERT_TRUE(program->startWindow());
    EXPECT_TRUE(program->composition()) << "it stays open until another is chosen";
    program->startWindow()->showServer(nobody());
    program->startWindow()->findChild<QPushButton*>("connect")->click();
    ASSERT_TRUE(isShowingAProblem());
    EXPECT_FALSE(program->composition());
    program->startWindow()->showWelcome();
    press(Qt::Key_Return); // "Go on with the library of this desk"
    ASSERT_TRUE(opens());
    EXPECT_EQ(open(), storage::Address(usual()));
}

TEST_F(ProgramTest, RemembersOnlyWhatCouldBeOpened) {
    start();
    program->startWindow()->showServer(nobody());
    program->startWindow()->findChild<QPushButton*>("connect")->click();
    ASSERT_TRUE(isShowingAProblem());
    EXPECT_EQ(settings().text(ui::Setting::Library), "");
    EXPECT_TRUE(passwords.kept.empty());
}

TEST_F(ProgramTest, RefusesASecondWindowOfTheSameLibrary) {
    begin();
    Program second(*qobject_cast<QApplication*>(QCoreApplication::instance()), options,
                   ProgramServices{passwords, dialogs, &checkConnection, log});
    EXPECT_FALSE(second.start());
}

TEST_F(ProgramTest, BacksUpTheOpenLibraryAndRestoresItFromTheCopy) {
    begin();
    const QString copy = QString::fromStdString((folder.path() / "copy.kitapdar").string());
    dialogs.files.push_back({copy});
    QStringList toasts;
    QObject::connect(&program->composition()->context().announcer, &ui::Announcer::toast, program.get(),
                     [&](const Words& words, ui::Undo) { toasts << words(); });
    trigger("library.backup");
    ASSERT_TRUE(test::until([&] { return !toasts.isEmpty(); }, std::chrono::seconds(90)));
    EXPECT_TRUE(toasts.front().contains("copy.kitapdar"));

    program.reset();
    std::filesystem::remove(usual());
    std::ofstream(usual()) << "damaged, and long enough that somebody looks at the beginning of the file at all";
    start();
    ASSERT_TRUE(isShowingAProblem());
    dialogs.files.push_back({copy});
    for (auto* button : program->startWindow()->problemPage().findChildren<QPushButton*>())
        if (button->text() == "Restore from a backup…") button->click();
    ASSERT_TRUE(opens());
    EXPECT_EQ(open(), storage::Address(usual()));
}

TEST_F(ProgramTest, RestoresTheOpenLibraryAndKeepsItAside) {
    begin();
    restoreTheOpenLibrary();
    EXPECT_TRUE(strip.contains("library.kitapdar.before-restore-")) << strip.toStdString();
    // The bottom line is cut, and others speak there: it is to be read whole.
    EXPECT_TRUE(dialogs.asked.last().contains("library.kitapdar.before-restore-"))
        << dialogs.asked.last().toStdString();
    EXPECT_TRUE(std::filesystem::exists(strip.mid(strip.indexOf('/')).toStdString())) << strip.toStdString();
}

TEST_F(ProgramTest, AsksBeforeAnotherLibraryIsRestoredInThePlaceOfThisOne) {
    begin();
    const auto other = folder.path() / "other.kitapdar";
    {
        auto made = Library::open(other, storage::Access::Create, clock);
        ASSERT_TRUE(made);
        (*made)->setSession({"Айгүл", "1", {}});
        ASSERT_TRUE(
            (*made)->writeNow(&readers::ReaderService::add, readers::NewReader{.name = {"Ахметова", "Жанар", ""}}));
    }
    ASSERT_TRUE(program->composition()->context().library.writeNow(
        &readers::ReaderService::add, readers::NewReader{.name = {"Сапарова", "Дана", ""}}));
    jobs::Progress progress;
    ASSERT_TRUE(backUp(other, folder.path() / "of-other", clock, progress));
    const auto readers = [this] {
        return program->composition()
            ->context()
            .library.store()
            .readNow([](storage::Snapshot& s) {
                return s.first("select surname from reader", {}, storage::only<std::string>);
            })
            .value();
    };
    const QString backup = QString::fromStdString((folder.path() / "of-other/manifest.json").string());
    for (const bool meant : {false, true}) {
        dialogs.files.push_back({backup});
        dialogs.answers = {true, meant}; // restore; another one
        dialogs.asked.clear();
        trigger("library.restore");
        ASSERT_TRUE(opens());
        EXPECT_TRUE(dialogs.asked.join('|').contains("another library")) << dialogs.asked.join('|').toStdString();
        EXPECT_EQ(readers(), meant ? "Ахметова" : "Сапарова");
    }
}

TEST_F(ProgramTest, SuggestsNoNameThatIsTakenForABackup) {
    begin();
    trigger("library.backup");
    const QString first = dialogs.suggested.back();
    ASSERT_FALSE(first.isEmpty());
    std::filesystem::create_directories(first.toStdString());
    trigger("library.backup");
    const QString second = dialogs.suggested.back();
    EXPECT_NE(second, first);
    EXPECT_EQ(QFileInfo(second).path(), QFileInfo(first).path());
    std::ofstream(second.toStdString()) << "an older one";
    trigger("library.backup");
    EXPECT_FALSE(QFileInfo::exists(dialogs.suggested.back()));
    std::filesystem::remove(first.toStdString());
    std::filesystem::remove(second.toStdString());
}

TEST_F(ProgramTest, RestoresTheOpenSharedLibraryAndKeepsItAside) {
    const test::PostgresDatabase database;
    options.library = QString::fromStdString(database.address().text());
    start();
    ASSERT_TRUE(opens());
    restoreTheOpenLibrary();
    EXPECT_TRUE(strip.contains("kitapdar_before_restore_")) << strip.toStdString();
    EXPECT_EQ(open().shown(), database.address().shown());
    program.reset(); // before the database
}

TEST_F(ProgramTest, LeavesTheLibraryAsItIsWhenItCannotBeRestored) {
    begin();
    const QString broken = QString::fromStdString((folder.path() / "broken.kitapdar").string());
    std::ofstream(broken.toStdString()) << "no copy of anything, but long enough to be looked at";
    dialogs.files.push_back({broken});
    dialogs.answers.push_back(false);
    trigger("library.restore");
    EXPECT_TRUE(program->composition()) << "refused in the question";
    dialogs.files.push_back({broken});
    dialogs.answers.push_back(true);
    trigger("library.restore");
    ASSERT_TRUE(isShowingAProblem());
    for (auto* button : program->startWindow()->problemPage().findChildren<QPushButton*>())
        if (button->text() == "Open it as it is") button->click();
    EXPECT_TRUE(opens());
}

TEST_F(ProgramTest, AWrongKeyOfAnEncryptedBackupIsToldWithThoseWhoHaveTheRightOneAndAnotherIsAskedFor) {
    begin();
    const test::AgeIdentity ours(folder.path() / "ours.txt"), foreign(folder.path() / "foreign.txt");
    test::addRecipient(program->composition()->context().library.store(),
                       program->composition()->context().library.journal(), ours);
    const QString backup = copyOfTheOpenLibrary();
    dialogs.files = {
        {backup}, {QString::fromStdString(foreign.file.string())}, {QString::fromStdString(ours.file.string())}};
    dialogs.answers.push_back(true);
    dialogs.asked.clear();
    trigger("library.restore");
    ASSERT_TRUE(opens());
    EXPECT_TRUE(dialogs.files.empty()) << "the key was asked for twice";
    EXPECT_EQ(dialogs.asked.filter("Директор").size(), 2) << dialogs.asked.join('|').toStdString();
    auto* shown = program->composition()->window().findChild<ui::MessageLine*>();
    EXPECT_TRUE(shown->message().text().contains("restored")) << shown->message().text().toStdString();
}

TEST_F(ProgramTest, WhoHasNoRightKeyLeavesTheQuestionAndOpensTheLibraryAsItIs) {
    begin();
    const test::AgeIdentity ours(folder.path() / "ours.txt"), foreign(folder.path() / "foreign.txt");
    test::addRecipient(program->composition()->context().library.store(),
                       program->composition()->context().library.journal(), ours);
    const QString backup = copyOfTheOpenLibrary();
    dialogs.files = {{backup}, {QString::fromStdString(foreign.file.string())}};
    dialogs.answers.push_back(true);
    trigger("library.restore");
    ASSERT_TRUE(isShowingAProblem());
    ASSERT_TRUE(test::until([&] { return program->startWindow()->problemPage().text().contains("does not open"); }));
    EXPECT_TRUE(program->startWindow()->problemPage().text().contains("Директор"));
    for (auto* button : program->startWindow()->problemPage().findChildren<QPushButton*>())
        if (button->text() == "Open it as it is") button->click();
    EXPECT_TRUE(opens());
}

TEST_F(ProgramTest, LeavesThePasswordInTheKeyringWhenSomethingIsTriedAgain) {
    const test::PostgresDatabase database;
    const QString name = QString::fromStdString(database.address().shown());
    passwords.kept[name] = qEnvironmentVariable("PGPASSWORD");
    options.library = QString::fromStdString(database.address().text());
    start();
    ASSERT_TRUE(opens());
    const QString copy = copyOfTheOpenLibrary();
    {
        const auto other = storage::Store::open(database.address(), storage::Access::Open);
        ASSERT_TRUE(other);
        dialogs.files.push_back({copy});
        dialogs.answers.push_back(true);
        trigger("library.restore");
        ASSERT_TRUE(isShowingAProblem());
    }
    press(Qt::Key_Return); // "Try again"
    ASSERT_TRUE(opens());
    EXPECT_TRUE(passwords.kept.contains(name));
    program.reset(); // before the database
}

TEST_F(ProgramTest, CancelsARestoreAndHasTheLibraryBack) {
    const test::PostgresDatabase database;
    options.library = QString::fromStdString(database.address().text());
    start();
    ASSERT_TRUE(opens());
    const QString copy = copyOfTheOpenLibrary();
    dialogs.files.push_back({copy});
    dialogs.answers.push_back(true);
    trigger("library.restore");
    ASSERT_TRUE(program->startWindow());
    Q_EMIT program->startWindow()->cancelled();
    ASSERT_TRUE(opens());
    EXPECT_EQ(open().shown(), database.address().shown());
    EXPECT_EQ(database.sql("select string_agg(nspname, ' ') from pg_namespace where nspname like 'kitapdar%'"),
              "kitapdar");
    program.reset(); // before the database
}

TEST_F(ProgramTest, CancelsAnOpeningAndAsksInstead) {
    start();
    ServerAddress silent = nobody();
    silent.host = "192.0.2.1"; // reserved for documents: nobody is there
    program->startWindow()->showServer(silent);
    program->startWindow()->findChild<QPushButton*>("connect")->click();
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // "Cancel"
    QTest::qWait(50);
    EXPECT_FALSE(program->composition());
    chooseOwn();
    EXPECT_TRUE(opens());
}

} // namespace
} // namespace kitapdar::app
