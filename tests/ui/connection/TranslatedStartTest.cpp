// Nothing that is said before the library falls through to the English of the sources.
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Untranslated.h"
#include "ui/connection/ConnectionCheckPanel.h"
#include "ui/connection/ConnectionSheet.h"
#include "ui/connection/ServerPage.h"
#include "ui/connection/StartWindow.h"
#include "ui/settings/Settings.h"
#include "wording/Languages.h"

#include <QThreadPool>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class TranslatedStartTest : public testing::TestWithParam<Language> {};

TEST_P(TranslatedStartTest, SaysEverythingInTheLanguageChosen) {
    const test::Untranslated untranslated;
    const test::TemporaryFolder folder;
    Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
    Languages languages;
    test::FakeDialogs dialogs;
    QThreadPool pool;
    const auto check = [](const Address&) { return CheckAnswer(CheckedLibrary{"15.6", true, 1, true, false}); };
    StartWindow window(StartServices{settings, languages, dialogs, check, pool, QStringLiteral("/a/b.kitapdar"),
                                     QStringLiteral("/a/c.kitapdar"), QStringLiteral("/a/k.log")});
    ServerAddress server;
    server.host = "library.example.kz";
    server.database = "kitapdar";
    server.tls = Tls::Off;
    ConnectionSheet sheet(window, Address(server), true, check, pool, QStringLiteral("/a/k.log"));
    window.show();
    untranslated.texts.clear(); // the window came up in English
    languages.set(GetParam());
    QCoreApplication::processEvents();
    const OpenRequest request{Address(server), OpenRequest::How::Open, {}, {}};
    window.setKnown(Address(server), false, true);
    window.showWelcome();
    window.showFile();
    window.showServer(server);
    window.serverPage().panel().showAsking();
    window.serverPage().panel().showAnswer(check(Address(server)));
    window.serverPage().panel().showAnswer(fail(ConnectionRefusal(NoLibraryThere{true})));
    window.showProblem(request, ConnectionRefusal(PasswordWrong{"x"}));
    window.showProblem(request, BackupRefusal(LibraryInUse{}));
    window.showProblem(request, ConnectionRefusal(internalFault({})));
    window.showTaken(request);
    sheet.open();
    EXPECT_TRUE(untranslated.texts.isEmpty()) << untranslated.texts.join(QLatin1Char('\n')).toStdString();
    languages.set(Language::English);
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslatedStartTest, testing::Values(Language::Kazakh, Language::Russian),
                         [](const auto& info) { return codeOf(info.param).toStdString(); });

} // namespace
} // namespace kitapdar::ui
