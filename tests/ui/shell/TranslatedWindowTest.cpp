// Nothing that the window says falls through to the English of the sources.
#include "tests/support/ui/OpenWindow.h"

#include <QAction>
#include <QTranslator>

namespace kitapdar::ui {
namespace {

/// Asked last: what comes here has no translation.
class Untranslated : public QTranslator {
public:
    Untranslated() { QCoreApplication::installTranslator(this); }
    ~Untranslated() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* /*comment*/, int /*n*/) const override {
        const QString within = QString::fromUtf8(context);
        if (within != QLatin1String("QShortcut")) // keys are called what is printed on them
            texts << within + QStringLiteral(": ") + QString::fromUtf8(source);
        return {};
    }

    mutable QStringList texts;
};

class TranslatedWindowTest : public testing::TestWithParam<Language> {};

TEST_P(TranslatedWindowTest, SaysEverythingInTheLanguageChosen) {
    const Untranslated untranslated;
    test::OpenWindow opened;
    const std::string card = opened.addReader("Сәрсенова", "KZR1");
    const std::string book = opened.addBook("Абай жолы", "KZL1");
    const std::string reference = opened.addBook("Энциклопедия", "KZL2", collection::Lending::ReadingRoom);
    opened.show();
    untranslated.texts.clear(); // the window came up in English
    opened.settings.set(Setting::Language, codeOf(GetParam()));
    QCoreApplication::processEvents();
    for (const std::string& code : {card, book, book, reference, std::string("UNKNOWN7")}) opened.scan(code);
    opened.press(Qt::Key_Z, Qt::ControlModifier);
    for (const QAction* action : opened.actions->all()) EXPECT_FALSE(action->text().isEmpty());
    opened.actions->find(QStringLiteral("changes.history"))->trigger();
    opened.actions->find(QStringLiteral("window.keys"))->trigger();
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
