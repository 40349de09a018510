// The help is whole: every page in three languages with the same parts, and nothing in it that the window does not
// know.
#include "app/kitapdar/Composition.h"
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "ui/help/HelpPages.h"
#include "ui/input/ActionRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::app {
namespace {

/// "#", "##", "##": how deep each heading stands.
QStringList partsOf(const QString& source) {
    QStringList parts;
    for (const QString& line : source.split('\n')) {
        if (line.startsWith('#')) parts << line.section(' ', 0, 0);
    }
    return parts;
}

/// Items of lists and paragraphs, so that no language has a step more than another.
qsizetype linesOf(const QString& source) { return source.split('\n').count(); }

QStringList blanksOf(const QString& source) {
    static const QRegularExpression blank("\\{[^}]*\\}");
    QStringList blanks;
    for (auto each = blank.globalMatch(source); each.hasNext();) blanks << each.next().captured(0);
    blanks.sort();
    return blanks;
}

TEST(Help, EveryPageStandsInThreeLanguagesWithTheSameParts) {
    ASSERT_GE(ui::helpPages().size(), 11U);
    for (const ui::HelpPage& page : ui::helpPages()) {
        const QString english = ui::helpSource(page.name, Language::English);
        EXPECT_GE(partsOf(english).count("##"), 3) << page.name.toStdString();
        for (const Language language : allLanguages) {
            SCOPED_TRACE(page.name.toStdString() + "." + codeOf(language).toStdString());
            const QString source = ui::helpSource(page.name, language);
            EXPECT_FALSE(ui::helpTitle(page.name, language).isEmpty());
            EXPECT_EQ(partsOf(source), partsOf(english));
            EXPECT_EQ(linesOf(source), linesOf(english));
            EXPECT_EQ(blanksOf(source).join(' ').toStdString(), blanksOf(english).join(' ').toStdString());
        }
    }
}

TEST(Help, EveryFileIsAPageOfTheList) {
    QStringList names;
    for (const ui::HelpPage& page : ui::helpPages()) names << page.name;
    for (const QString& file : QDir(":/help").entryList({"*.md"})) EXPECT_TRUE(names.contains(file.section('.', 0, 0)));
}

TEST(Help, APictureIsAStopOfTheTour) {
    const std::string tour = test::readFile(test::sourceFolder() / "app/kitapdar/Tour.cpp");
    EXPECT_FALSE(ui::helpPictures().isEmpty());
    for (const QString& picture : ui::helpPictures()) {
        const bool part = picture.startsWith("administration-"); // named part by part
        const std::string stop = (part ? picture.section('-', 1) : picture).toStdString();
        EXPECT_THAT(tour, testing::HasSubstr("\"" + stop + "\"")) << picture.toStdString();
    }
}

TEST(Help, FillsInEveryKeyAndCommandFromTheWindow) {
    const test::TemporaryFolder folder;
    const FixedClock clock{Day(2026, 3, 2)};
    ui::Settings settings{QString::fromStdU16String((folder.path() / "settings.ini").u16string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    auto library = Library::open(folder.path() / "own.kitapdar", storage::Access::Create, clock);
    ASSERT_TRUE(library);
    Composition composition(std::move(*library), settings, languages, theme, dialogs);
    const ui::ActionRegistry& actions = composition.context().actions;
    for (const Language language : allLanguages) {
        settings.set(ui::Setting::Language, codeOf(language));
        for (const ui::HelpPage& page : ui::helpPages()) {
            const ui::HelpText text = ui::helpText(page.name, language, actions);
            EXPECT_TRUE(text.unknown.isEmpty())
                << page.name.toStdString() << ": " << text.unknown.join(' ').toStdString();
            EXPECT_FALSE(text.markdown.contains('{')) << page.name.toStdString();
            for (const QString& kind : page.kinds)
                EXPECT_TRUE(composition.context().navigator.knows(kind)) << kind.toStdString();
        }
    }
    QStringList kinds;
    QString whole;
    for (const ui::HelpPage& page : ui::helpPages()) {
        kinds += page.kinds;
        whole += ui::helpSource(page.name, Language::English);
    }
    for (const ui::PageDescription* page : composition.context().navigator.pages()) {
        const QStringList all = QStringList(page->kinds) << page->id;
        for (const QString& kind : all)
            EXPECT_TRUE(kinds.contains(kind)) << "no page of the help fits " << kind.toStdString();
    }
    // What needs no words: ways through the window, its look and language, the digit keys of an answer; what the pages
    // tell of without its name.
    const QStringList plain{"window.close",  "window.detail",      "window.jobs",
                            "window.help",   "desk.finish",        "digitization.board",
                            "readers.views", "catalogue.saveView", "digitization.intoBatch"};
    for (const QAction* action : actions.all()) {
        const QString id = action->objectName();
        bool way = plain.contains(id);
        for (const char* group : {"go.", "look.", "language.", "desk.choose."})
            way = way || id.startsWith(QLatin1String(group));
        EXPECT_TRUE(way || whole.contains(id)) << "the help says nothing of " << id.toStdString();
    }
    settings.set(ui::Setting::Language, "en");
    EXPECT_THAT(ui::helpText("copies", Language::English, actions).markdown.toStdString(),
                testing::HasSubstr("**Print labels…** (Ctrl+T)"));
}

TEST(Help, NamesAPictureOnlyWhenThereIsOne) {
    QWidget window;
    const ui::ActionRegistry actions(window);
    for (const ui::HelpPage& page : ui::helpPages()) {
        const QString text = ui::helpText(page.name, Language::Kazakh, actions).markdown;
        static const QRegularExpression picture("!\\[\\]\\(qrc([^)]*)\\)");
        for (auto each = picture.globalMatch(text); each.hasNext();)
            EXPECT_TRUE(QFile::exists(each.next().captured(1)));
    }
}

TEST(Help, HasItsPicturesInEveryLanguageAndTheyAreSmall) {
    qint64 all = 0;
    for (const QString& picture : ui::helpPictures()) {
        for (const Language language : allLanguages) {
            const QString file = QStringLiteral(":/help/pictures/%1.%2.png").arg(picture, codeOf(language));
            SCOPED_TRACE(file.toStdString());
            ASSERT_TRUE(QFile::exists(file)) << "./dev pictures makes it";
            const QImage image(file);
            EXPECT_GE(image.width(), 600);
            EXPECT_LE(image.width(), 800);
            EXPECT_EQ(image.format(), QImage::Format_Indexed8);
            all += QFile(file).size();
        }
    }
    EXPECT_LT(all, 3'000'000);
    QWidget window;
    const ui::ActionRegistry actions(window);
    for (const ui::HelpPage& page : ui::helpPages()) {
        for (const Language language : allLanguages)
            EXPECT_EQ(ui::helpText(page.name, language, actions).markdown.count("![]("),
                      ui::helpSource(page.name, language).count("{picture:"))
                << page.name.toStdString();
    }
}

TEST(Help, FindsPagesByTheirWordsInAnyLanguageTheTitlesFirst) {
    EXPECT_EQ(ui::helpAbout("label").value(0), "copies");
    EXPECT_EQ(ui::helpAbout("этикетк").value(0), "copies");
    EXPECT_EQ(ui::helpAbout("заттаңба").value(0), "copies");
    EXPECT_EQ(ui::helpAbout("сақтық көшірме").value(0), "backup");
    EXPECT_EQ(ui::helpAbout("SERVER").value(0), "away");
    EXPECT_TRUE(ui::helpAbout("zzzz").isEmpty());
    EXPECT_EQ(ui::helpAbout("").size(), static_cast<qsizetype>(ui::helpPages().size()));
    EXPECT_EQ(ui::helpFor("record-edit"), "record");
    EXPECT_EQ(ui::helpFor("desk"), "desk");
    EXPECT_EQ(ui::helpFor("nowhere"), "begin");
}

} // namespace
} // namespace kitapdar::app
