// Nothing that the window says falls through to the English of the sources.
#include "tests/support/ui/OpenWindow.h"
#include "tests/support/ui/Untranslated.h"

#include <QAction>

namespace kitapdar::ui {
namespace {

class TranslatedWindowTest : public testing::TestWithParam<Language> {};

TEST_P(TranslatedWindowTest, SaysEverythingInTheLanguageChosen) {
    const test::Untranslated untranslated;
    test::OpenWindow opened;
    const std::string card = opened.addReader("Сәрсенова", "R-1");
    const std::string book = opened.addBook("Абай жолы", "B-1");
    const std::string reference = opened.addBook("Энциклопедия", "B-2", collection::Lending::ReadingRoom);
    opened.show();
    untranslated.texts.clear(); // the window came up in English
    opened.settings.set(Setting::Language, codeOf(GetParam()));
    QCoreApplication::processEvents();
    for (const std::string& code : {card, book, book, reference, std::string("UNKNOWN7")}) opened.scan(code);
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    for (const QAction* action : opened.actions->all()) EXPECT_FALSE(action->text().isEmpty());
    opened.actions->find(QStringLiteral("changes.history"))->trigger();
    opened.actions->find(QStringLiteral("window.keys"))->trigger();
    opened.actions->find(QStringLiteral("window.help"))->trigger();
    opened.actions->find(QStringLiteral("window.palette"))->trigger();
    opened.press(Qt::Key_Escape);
    for (const char* place : {"readers", "reader/1", "reader-edit/1", "reader-new"}) {
        opened.navigator.open(QString::fromLatin1(place));
        QTest::qWait(50);
    }
    EXPECT_TRUE(untranslated.texts.isEmpty()) << untranslated.texts.join(QLatin1Char('\n')).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslatedWindowTest, testing::Values(Language::Kazakh, Language::Russian),
                         [](const auto& info) { return codeOf(info.param).toStdString(); });

} // namespace
} // namespace kitapdar::ui
