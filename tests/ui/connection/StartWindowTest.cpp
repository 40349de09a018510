// The window before the library, driven by the keyboard; no server answers here but the test.
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Until.h"
#include "ui/connection/ConnectionCheckPanel.h"
#include "ui/connection/ProblemPage.h"
#include "ui/connection/ServerForm.h"
#include "ui/connection/ServerPage.h"
#include "ui/connection/StartWindow.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceButton.h"
#include "wording/Languages.h"
#include "wording/LibraryWords.h"
#include "wording/Text.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::ui {
namespace {

ServerAddress example() {
    ServerAddress server;
    server.host = "library.example.kz";
    server.database = "kitapdar";
    server.user = "aigul";
    return server;
}

class StartWindowTest : public testing::Test {
protected:
    StartWindowTest() {
        const auto check = [this](const Address& address) {
            asked = address;
            if (held) hold.acquire();
            return answer;
        };
        window = std::make_unique<StartWindow>(StartServices{
            settings, languages, dialogs, check, pool, usual, QString::fromStdString(sample.string()), {}});
        QObject::connect(window.get(), &StartWindow::requested, window.get(),
                         [this](const OpenRequest& request) { requests.push_back(request); });
        QObject::connect(window.get(), &StartWindow::cancelled, window.get(), [this] { ++cancels; });
        window->setKnown(std::nullopt, false, true);
        window->showWelcome();
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    /// Types the name and goes by Enter through the other fields of the new library.
    void beginNamed(const QString& name) {
        test::typeText(name);
        for (int field = 0; field < 6; ++field) press(Qt::Key_Return);
    }
    ~StartWindowTest() override {
        hold.release(8);
        window.reset();
        pool.waitForDone();
        languages.set(Language::English);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { test::typeText(text); }
    static QString focused() {
        const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }
    void chooseServer() {
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    ConnectionCheckPanel& panel() { return window->serverPage().panel(); }
    void clickTest() { window->serverPage().findChild<QPushButton*>("test")->click(); }
    void answersWith(CheckAnswer with) {
        answer = std::move(with);
        clickTest();
        ASSERT_TRUE(test::until([this] { return panel().edge() != Tone::Normal; }));
    }
    template <class Page>
    bool isInFront() {
        return qobject_cast<Page*>(window->current()) != nullptr;
    }

    test::TemporaryFolder folder;
    std::filesystem::path sample = folder.path() / "sample.kitapdar";
    QString usual = QString::fromStdString((folder.path() / "library.kitapdar").string());
    Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    test::FakeDialogs dialogs;
    QThreadPool pool;
    CheckAnswer answer = CheckedLibrary{"15.6", true, 7, true, false};
    std::optional<Address> asked;
    bool held = false;
    QSemaphore hold;
    std::unique_ptr<StartWindow> window;
    std::vector<OpenRequest> requests;
    int cancels = 0;
};

TEST_F(StartWindowTest, OffersTheSampleFirstSoThatEnterTakesIt) {
    EXPECT_EQ(focused(), "Try the sample library");
    press(Qt::Key_Return);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].how, OpenRequest::How::Sample);
    EXPECT_EQ(requests[0].address, Address(sample));
}

TEST_F(StartWindowTest, GoesFromChoiceToChoiceByArrowKeysAndRound) {
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), "A library on this computer");
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), "A shared library on a server");
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), "Try the sample library");
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), "A shared library on a server");
}

TEST_F(StartWindowTest, OffersTheLibraryOfThisDeskFirstWhenThereIsOne) {
    window->setKnown(Address(example()), false, true);
    window->showWelcome();
    EXPECT_EQ(focused(), "Go on with the library of this desk");
    press(Qt::Key_Return);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].address, Address(example()));
    EXPECT_EQ(requests[0].how, OpenRequest::How::Open);
}

TEST_F(StartWindowTest, LeavesTheOpenLibraryAloneWhenNothingElseIsChosen) {
    window->setKnown(Address(example()), true, true);
    window->showWelcome();
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    window->showWelcome();
    press(Qt::Key_Return);
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(requests.empty());
}

TEST_F(StartWindowTest, BeginsALibraryInTheUsualPlaceOrOpensTheOneThere) {
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), "Begin a new library");
    press(Qt::Key_Return);
    EXPECT_TRUE(requests.empty()) << "first it is asked for its name";
    beginNamed(QStringLiteral("Аудандық кітапхана"));
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].how, OpenRequest::How::Make);
    EXPECT_EQ(requests[0].address, fileAddress(usual));
    EXPECT_EQ(requests[0].beginning.nameKk, "Аудандық кітапхана");

    std::ofstream(usual.toStdString()) << "x";
    window->showFile();
    EXPECT_EQ(focused(), "Open the library of this computer");
    press(Qt::Key_Return);
    EXPECT_EQ(requests.back().how, OpenRequest::How::Open);
}

TEST_F(StartWindowTest, AsksForFilesElsewhereAndNeverWritesOverOne) {
    window->showFile();
    dialogs.files.push_back({"/a/there.kitapdar"});
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].how, OpenRequest::How::Open);
    EXPECT_EQ(requests[0].address, fileAddress("/a/there.kitapdar"));

    dialogs.files.push_back({"/a/new.kitapdar"});
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    beginNamed(QStringLiteral("Ауыл кітапханасы"));
    EXPECT_EQ(requests.back().how, OpenRequest::How::Make);
    window->showFile();

    std::ofstream(usual.toStdString()) << "x";
    dialogs.files.push_back({usual});
    press(Qt::Key_Return);
    EXPECT_EQ(requests.back().how, OpenRequest::How::Open);
}

TEST_F(StartWindowTest, RestoresTheUsualLibraryFromACopy) {
    window->showFile();
    dialogs.files.push_back({"/media/copy.kitapdar"});
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), "Restore from a backup…");
    press(Qt::Key_Return);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].how, OpenRequest::How::Restore);
    EXPECT_EQ(requests[0].backup, "/media/copy.kitapdar");
    EXPECT_EQ(requests[0].address, fileAddress(usual));
}

TEST_F(StartWindowTest, LeavesAPageByEscape) {
    chooseServer();
    EXPECT_TRUE(isInFront<ServerPage>());
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), "Try the sample library");
}

TEST_F(StartWindowTest, SpeaksTheLanguageThatIsChosenHere) {
    settings.set(Setting::Language, QStringLiteral("kk"));
    EXPECT_TRUE(test::until([] { return focused() == "Үлгі кітапхананы байқап көру"; }));
    settings.set(Setting::Language, QStringLiteral("ru"));
    EXPECT_TRUE(test::until([] { return focused() == "Попробовать учебную библиотеку"; }));
}

TEST_F(StartWindowTest, TakesAServerByKeysAloneAndGoesFromFieldToFieldWithEnter) {
    chooseServer();
    for (const char* text : {"library.example.kz", "5433", "main", "aigul", "secret"}) {
        type(text);
        press(Qt::Key_Return);
    }
    window->serverPage().findChild<QPushButton*>("connect")->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(requests.size(), 1U);
    const ServerAddress& server = requests[0].address.server();
    EXPECT_EQ(server.host, "library.example.kz");
    EXPECT_EQ(server.port, 5433);
    EXPECT_EQ(server.database, "main");
    EXPECT_EQ(server.user, "aigul");
    EXPECT_EQ(server.password, "secret");
    EXPECT_EQ(server.tls, Tls::ByHost) << "verified, for it is another computer";
    EXPECT_EQ(requests[0].keepPassword, true);
}

TEST_F(StartWindowTest, TakesAWholeAddressWrittenIntoTheFirstField) {
    chooseServer();
    type("postgresql://aigul@db.example.kz:5433/main?sslmode=require&files=%2Fsrv%2Ffiles");
    press(Qt::Key_Return);
    const auto server = window->serverPage().form().server();
    ASSERT_TRUE(server);
    EXPECT_EQ(server->host, "db.example.kz");
    EXPECT_EQ(server->database, "main");
    EXPECT_EQ(server->tls, Tls::Encrypted);
    EXPECT_EQ(server->files, "/srv/files");
}

TEST_F(StartWindowTest, SaysWhichFieldIsMissing) {
    chooseServer();
    clickTest();
    EXPECT_FALSE(asked);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), "Database");
}

TEST_F(StartWindowTest, WarnsOfAWayWithoutProtectionButNotOnThisComputer) {
    window->showServer(example());
    auto* protection = window->serverPage().findChild<QComboBox*>();
    const auto warns = [this] {
        for (const QLabel* label : window->serverPage().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains("read along")) return true;
        return false;
    };
    EXPECT_TRUE(protection->isVisible());
    EXPECT_FALSE(warns());
    protection->setCurrentIndex(2);
    EXPECT_TRUE(warns());
    EXPECT_EQ(window->serverPage().form().server()->tls, Tls::Off);
    ServerAddress local = example();
    local.host.clear();
    window->showServer(local);
    EXPECT_FALSE(protection->isVisible());
    EXPECT_FALSE(warns());
}

TEST_F(StartWindowTest, TellsWhatTheServerAnswers) {
    window->showServer(example());
    answersWith(CheckedLibrary{"15.6", true, 7, true, false});
    EXPECT_EQ(panel().edge(), Tone::Ok);
    EXPECT_EQ(panel().text(), words(*answer).join('\n'));
    EXPECT_EQ(asked, Address(example()));
    answersWith(CheckedLibrary{"15.6", false, 7, false, false});
    EXPECT_EQ(panel().edge(), Tone::Attention);
}

class EveryRefusal : public StartWindowTest, public testing::WithParamInterface<ConnectionRefusal> {};

TEST_P(EveryRefusal, IsToldInWordsWithAnAdvice) {
    window->showServer(example());
    answersWith(fail(GetParam()));
    EXPECT_EQ(panel().edge(), Tone::Refused);
    EXPECT_TRUE(panel().text().contains(words(GetParam())));
    EXPECT_TRUE(panel().text().contains(advice(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(
    Reasons, EveryRefusal,
    testing::Values(ConnectionRefusal(Fault{Fault::Kind::Internal, "secret detail", {}}),
                    ConnectionRefusal(HostUnknown{"x"}), ConnectionRefusal(NobodyAnswers{"x", 1}),
                    ConnectionRefusal(ServerNotReady{}), ConnectionRefusal(NoPassword{"x"}),
                    ConnectionRefusal(PasswordWrong{"x"}), ConnectionRefusal(NotLetIn{"x"}),
                    ConnectionRefusal(DatabaseUnknown{"x"}), ConnectionRefusal(NoLibraryThere{false}),
                    ConnectionRefusal(CertificateNotTrusted{}), ConnectionRefusal(CertificateOfAnother{"x"}),
                    ConnectionRefusal(CertificateFileMissing{"x"}), ConnectionRefusal(TlsNotOffered{}),
                    ConnectionRefusal(TlsDemanded{}), ConnectionRefusal(RightsMissing{"x"}),
                    ConnectionRefusal(SchemaNewer{}), ConnectionRefusal(SchemaOlder{})));

TEST_F(StartWindowTest, OffersToMakeTheLibraryInAnEmptyDatabase) {
    window->showServer(example());
    answersWith(fail(ConnectionRefusal(NoLibraryThere{true})));
    EXPECT_EQ(panel().edge(), Tone::Info);
    auto* make = panel().findChild<QPushButton*>();
    ASSERT_TRUE(make->isVisible());
    make->setFocus();
    press(Qt::Key_Return);
    beginNamed(QStringLiteral("Облыстық кітапхана"));
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].how, OpenRequest::How::Make);
}

TEST_F(StartWindowTest, ANewLibraryIsAskedForItsNameAndEscapeLeadsBack) {
    window->showFile();
    press(Qt::Key_Return);
    beginNamed({});
    EXPECT_TRUE(requests.empty()) << "without a name";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), "Begin a new library");
    press(Qt::Key_Return);
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), QStringLiteral("x")) << "what was typed is kept";
    name->clear();
    beginNamed(QStringLiteral("Library"));
    EXPECT_EQ(requests.at(0).beginning.slipLanguage, "en") << "as the window speaks";
}

TEST_F(StartWindowTest, DropsTheAnswerWhenThePageWasLeftOrTheFieldsHaveChanged) {
    held = true;
    window->showServer(example());
    clickTest();
    ASSERT_TRUE(test::until([this] { return asked.has_value(); }));
    type("x");
    hold.release();
    QTest::qWait(100);
    EXPECT_EQ(panel().edge(), Tone::Normal);

    asked.reset();
    clickTest();
    ASSERT_TRUE(test::until([this] { return asked.has_value(); }));
    press(Qt::Key_Escape); // the window goes on while the server is silent
    EXPECT_EQ(focused(), "Try the sample library");
    hold.release();
    QTest::qWait(100);
    EXPECT_EQ(panel().edge(), Tone::Normal);
}

TEST_F(StartWindowTest, CancelsWhatIsWaitedFor) {
    window->showWaiting([] { return QString("…"); });
    press(Qt::Key_Return);
    EXPECT_EQ(cancels, 0) << "Enter that was pressed once too often";
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(cancels, 1);
}

TEST_F(StartWindowTest, AsksForThePasswordAgainAndTriesWithIt) {
    const OpenRequest request{Address(example()), OpenRequest::How::Open, {}, {}};
    window->showProblem(request, ConnectionRefusal(PasswordWrong{"aigul"}));
    EXPECT_TRUE(window->problemPage().text().contains(words(ConnectionRefusal(PasswordWrong{"aigul"}))));
    type("right");
    press(Qt::Key_Return);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].address.server().password, "right");
    EXPECT_EQ(requests[0].keepPassword, true);
}

TEST_F(StartWindowTest, TriesAgainWithEnterWhenTheServerWasSilent) {
    const OpenRequest request{Address(example()), OpenRequest::How::Open, {}, {}};
    window->showProblem(request, ConnectionRefusal(NobodyAnswers{"library.example.kz", 0}));
    EXPECT_EQ(focused(), "Try again");
    press(Qt::Key_Return);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].address, request.address);
}

TEST_F(StartWindowTest, LeadsOnFromEveryProblem) {
    const auto button = [this](const char* text) -> QPushButton* {
        for (auto* each : window->problemPage().findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible()) return each;
        return nullptr;
    };
    window->showProblem({Address(example()), OpenRequest::How::Open, {}, {}}, ConnectionRefusal(HostUnknown{"x"}));
    EXPECT_EQ(button("Restore from a backup…"), nullptr);
    button("Change the connection…")->click();
    ASSERT_TRUE(isInFront<ServerPage>());
    EXPECT_EQ(window->serverPage().form().server(), example());
    window->showProblem({Address(example()), OpenRequest::How::Open, {}, {}}, ConnectionRefusal(NoLibraryThere{true}));
    EXPECT_NE(button("Make the library here"), nullptr);
    EXPECT_NE(button("Restore from a backup…"), nullptr) << "the administrator has set up a new server";

    const OpenRequest file{fileAddress("/a/b.kitapdar"), OpenRequest::How::Open, {}, {}};
    window->showProblem(file, ConnectionRefusal(LibraryFileMissing{"/a/b.kitapdar"}));
    dialogs.files.push_back({"/media/copy.kitapdar"});
    button("Restore from a backup…")->click();
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].how, OpenRequest::How::Restore);
    EXPECT_EQ(requests[0].address, file.address);
    window->showProblem(requests[0], BackupRefusal(LibraryInUse{"/a/b.kitapdar", {}}));
    EXPECT_TRUE(window->problemPage().text().contains(words(BackupRefusal(LibraryInUse{}))));
    window->showProblem(requests[0], BackupRefusal(LibraryInUse{"library.example.kz/kitapdar", {"aigul (desk-2)"}}));
    EXPECT_TRUE(window->problemPage().text().contains("aigul (desk-2)"));
    EXPECT_TRUE(window->problemPage().text().contains("could not be restored"));
    button("Open it as it is")->click();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[1].how, OpenRequest::How::Open);
    button("Work with another library…")->click();
    EXPECT_EQ(focused(), "Try the sample library");
}

TEST_F(StartWindowTest, PromisesNothingOfADamagedLibraryAndNamesTheLog) {
    const auto says = [this](const QString& part) {
        for (auto* each : window->problemPage().findChildren<QLabel*>())
            if (each->text().contains(part) && each->isVisible()) return true;
        return false;
    };
    const OpenRequest file{fileAddress("/a/b.kitapdar"), OpenRequest::How::Open, {}, {}};
    window->showProblem(file, ConnectionRefusal(NotALibrary{"/a/b.kitapdar"}));
    EXPECT_FALSE(says("Nothing is lost"));
    EXPECT_TRUE(says("Log:"));
    window->showProblem(file, BackupRefusal(Fault{Fault::Kind::Corrupt, {}, {}}));
    EXPECT_FALSE(says("Nothing is lost"));
    window->showProblem(file, ConnectionRefusal(OnNetworkDisk{}));
    EXPECT_TRUE(says("Nothing is lost"));
    EXPECT_TRUE(says("Log:"));
}

TEST_F(StartWindowTest, NamesEveryWidgetThatCanHaveTheFocus) {
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && !widget->isVisible() && button->text().isEmpty() && button->icon().isNull()) continue;
        if (widget->parentWidget()->inherits("QComboBoxPrivateContainer")) continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
    }
}

} // namespace
} // namespace kitapdar::ui
