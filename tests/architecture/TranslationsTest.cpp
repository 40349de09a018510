// The translations are complete: every text of the programs in Kazakh and Russian; in English, which the sources speak,
// what has plurals.
#include "tests/architecture/Translations.h"
#include "tests/support/Paths.h"
#include "tests/support/TemporaryFolder.h"

#include <QProcess>
#include <QStringList>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>

namespace kitapdar::architecture {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string>& languages() {
    static const std::vector<std::string> all = {"kk", "ru", "en"};
    return all;
}

/// The .ts files of a language: readers_kk.ts.
std::vector<fs::path> filesOf(const std::string& language) {
    std::vector<fs::path> files;
    const fs::path folder = test::sourceFolder() / "translations";
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().ends_with("_" + language + ".ts")) files.push_back(entry.path());
    }
    return files;
}

std::vector<Message> messagesOf(const std::string& language) {
    std::vector<Message> all;
    for (const fs::path& file : filesOf(language)) {
        for (Message& message : readMessages(file)) all.push_back(std::move(message));
    }
    return all;
}

TEST(Translations, AreFinishedWithEqualPlaceholdersAndWithoutGluedSuffixes) {
    for (const std::string& language : languages()) {
        const std::vector<Message> messages = messagesOf(language);
        EXPECT_FALSE(messages.empty()) << language;
        for (const Message& message : messages) {
            const std::string problem = problemOf(message, language);
            EXPECT_TRUE(problem.empty()) << language << ", " << message.context << ", \"" << message.source
                                         << "\": " << problem;
        }
    }
}

Message message(const char* source, std::vector<std::string> forms, bool plural = false) {
    Message made;
    made.source = source;
    made.forms = std::move(forms);
    made.plural = plural;
    return made;
}

std::string formsOf(const Message& message) {
    std::string all;
    for (const std::string& form : message.forms) all += form + '\x1f';
    return all;
}

bool isOfQt(const fs::path& file) { return file.filename().string().starts_with("qt_"); }

/// Sources that mean different things in different windows.
const std::set<std::string> withSeveralMeanings = {
    "Name",    // a surname, the name of a thing, a person's
    "Series",  // a label, a field of a record
    "Size",    // of a book, of a file
    "History", // a subject, the journal
    "State",   // of a copy, of an item of digitization
    "Place",   // where a copy is kept, a row of the list of places
    "Who",     // a name, who works at an item
    "What",    // a thing, a kind of labels
    "copies: %1",
    "Lending", // a rule, an entry of the journal
    "Import",  // a command, an entry of the journal
    "Born",    // a day, a year
    "Pages",   // a word, the head of a narrow column
    "Role",    // of an account, of a person beside a title
    "Due",     // of a loan, of work
    "phone",
    "address", // a thing, a reader's
    "Name in Kazakh",
    "Name in Russian", // of a person, of a thing
    "Loans",           // what was lent, what is out now
    "From",            // a day, a place
    "Until",           // a day of a span, of the hold shelf
    "Why",             // a reason, a purpose
    "today",           // a day, from which a renewal counts
    "Signature",       // on paper, an entry of the journal
    "in use",          // a thing, a list's item
    "written off",     // a copy, a request
    "not known",       // a person's sex, what a figure is by
    "Source",          // of a delivery, of data
    "complete",        // a brought book, a batch
    "No. %1 of %2",    // a paper of a day, a page of several
    "Received",        // on a day, by whom
    "running",         // an import, a stocktaking
    "closed",          // a day, a stocktaking
    "cancelled",       // a request, a stocktaking
    "lost",            // a card, a copy
    "Copies",          // a list, how many
    "other",           // a person's sex, a language
    "Day",             // a page, a date that is typed
    "signed",          // a stocktaking, an act
};

TEST(Translations, SayOneThingInOneWay) {
    std::set<std::string> differing;
    for (const char* language : {"kk", "ru"}) {
        std::map<std::string, Message> first; // by source and comment, whatever the window
        for (const fs::path& file : filesOf(language)) {
            if (isOfQt(file)) continue;
            for (const Message& message : readMessages(file)) {
                const auto [known, isNew] = first.emplace(message.source + '\x1f' + message.comment, message);
                if (isNew || formsOf(known->second) == formsOf(message)) continue;
                differing.insert(message.source);
                EXPECT_TRUE(withSeveralMeanings.contains(message.source))
                    << language << ", \"" << message.source << "\": " << known->second.context << " says \""
                    << known->second.forms.front() << "\", " << message.context << " \"" << message.forms.front()
                    << "\"";
            }
        }
    }
    EXPECT_EQ(differing, withSeveralMeanings) << "what no longer differs goes from the list";
}

/// A translation that slipped to the text beside it stands there twice, or has other numbers.
TEST(Translations, AreNotThoseOfTheirNeighbours) {
    const std::set<std::set<std::string>> alike = {{"Returned %n day(s) late.", "It came back %n day(s) late."},
                                                   {"Printing a table", "Print the table"},
                                                   {"out of use", "not in use"},
                                                   {"Accepted by", "Received"}};
    for (const char* language : {"kk", "ru"}) {
        for (const fs::path& file : filesOf(language)) {
            if (isOfQt(file)) continue;
            std::map<std::string, std::string> sources; // by context and translation
            for (const Message& message : readMessages(file)) {
                const auto [other, isNew] =
                    sources.emplace(message.context + '\x1f' + formsOf(message), message.source);
                EXPECT_TRUE(isNew || other->second == message.source || alike.contains({other->second, message.source}))
                    << language << ", " << message.context << ": \"" << other->second << "\" and \"" << message.source
                    << "\" are both \"" << message.forms.front() << "\"";
                EXPECT_EQ(lackingNumber(message), "") << language << ", " << message.context << ", " << message.source;
            }
        }
    }
}

TEST(TranslationChecks, MissANumberThatTheSourceHas) {
    EXPECT_EQ(lackingNumber(message("From 1 to 999 of %1", {"%1: 1–999"})), "");
    EXPECT_EQ(lackingNumber(message("none of %1", {"0 / %1"})), "");
    EXPECT_EQ(lackingNumber(message("From 1 to 999 of %1", {"%1: 1–99"})), "999");
}

/// What readers of these languages found wrong, each with what is said in its place.
TEST(Translations, SayNothingThatWasFoundWrong) {
    struct Wrong {
        const char* language;
        const char* words;
        const char* instead;
    };
    const Wrong all[] = {
        {"kk", "контрасты", "контрастты"},
        {"kk", "сынама кітапхана", "үлгі кітапхана"},
        {"kk", "Бет %1", "%1-бет"},
        {"kk", "кескін %1", "%1-кескін"},
        {"kk", "ЖСН соңғы цифры", "ЖСН-нің соңғы цифры"},
        {"kk", "оқырманның ба", "оқырмандікі ме"},
        {"kk", "кодтар жоғалсын", "кодтар жоғалады"},
        {"kk", "Оқырманмен аяқтау", "Қызмет көрсетуді аяқтау"},
        {"kk", "Болдырмайтын әрекет жоқ", "Күшін жоятын әрекет жоқ"},
        {"kk", "Шағын беттер", "Нобайлар"},
        {"kk", "Неше күн", "Осы кезеңде"},
        {"kk", "партияда", "жөнелтуге жиналды"},
        {"kk", "көшірмелер жасау", "файлдарын дайындау"},
        {"kk", "Берілмеген, ештеңе", "Оқырманда емес; ештеңе өзгермеді"},
        {"kk", "беделді жазба", "авторитеттік жазба"},
        {"ru", "У кафедры нет читателя", "Читатель не открыт"},
        {"ru", "Возвращено. Возвращено", "one sentence"},
        {"ru", "Закончить с читателем", "Завершить обслуживание"},
        {"ru", "изготовление копий", "подготовка файлов"},
        {"ru", "в партии", "упаковано"},
        {"ru", "пока не известно", "неизвестно"},
        {"ru", "за всеми другими кафедрами", "на всех других кафедрах"},
        {"ru", "Названия партии", "Издания партии"},
        {"ru", "Размер всего", "Масштаб"},
        {"ru", "Прочитано раньше", "Выдавалось раньше"},
        {"en", "Every category", "All categories"},
        {"en", "Throw it away and begin my own", "Delete the sample and start my library"},
    };
    for (const auto& [language, words, instead] : all) {
        // English is what the sources say, whatever it is translated into.
        for (const Message& message : messagesOf(std::string_view(language) == "en" ? "kk" : language)) {
            std::vector<std::string> texts = message.forms;
            if (std::string_view(language) == "en") texts = {message.source};
            for (const std::string& text : texts) {
                const bool isThere =
                    QString::fromStdString(text).contains(QString::fromUtf8(words), Qt::CaseInsensitive);
                EXPECT_FALSE(isThere) << message.context << ", \"" << text << "\": " << instead;
            }
        }
    }
}

#ifdef KITAPDAR_LUPDATE
/// What these sources say now, as lupdate finds it.
std::vector<Message> messagesOfSources(const std::vector<std::string>& sources) {
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder.path() / "now_kk.ts").string());
    const QString root = QString::fromStdString(test::sourceFolder().string());
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), root};
    for (const std::string& source : sources) arguments << root + QLatin1Char('/') + QString::fromStdString(source);
    arguments << QStringLiteral("-ts") << file; // takes all names that follow
    QProcess lupdate;
    lupdate.start(QString::fromUtf8(KITAPDAR_LUPDATE), arguments);
    EXPECT_TRUE(lupdate.waitForFinished(120000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return readMessages(file.toStdString());
}

bool belongsTo(const std::string& language, const Message& message) { return language != "en" || message.plural; }

TEST(Translations, HaveEveryTextThatTheSourcesSay) {
    const std::vector<Message> said = messagesOfSources({"ui", "app", "wording"});
    ASSERT_FALSE(said.empty());
    for (const std::string& language : languages()) {
        std::set<std::string> known;
        for (const Message& message : messagesOf(language)) known.insert(message.key());
        for (const Message& message : said) {
            if (!belongsTo(language, message)) continue;
            EXPECT_TRUE(known.contains(message.key()))
                << language << " lacks " << message.context << ", \"" << message.source << "\"";
        }
    }
}

TEST(Translations, StandInTheFileOfTheirRoom) {
    for (const auto& [room, sources] : readTranslatedRooms(test::sourceFolder() / "translations/rooms.txt")) {
        const std::vector<Message> said = messagesOfSources(sources);
        ASSERT_FALSE(said.empty()) << room;
        for (const std::string& language : languages()) {
            std::set<std::string> there;
            for (const Message& message : said) {
                if (belongsTo(language, message)) there.insert(message.key());
            }
            std::set<std::string> known;
            const fs::path file = test::sourceFolder() / "translations" / (room + "_" + language + ".ts");
            for (const Message& message : readMessages(file)) known.insert(message.key());
            EXPECT_EQ(known, there) << room << ", " << language << ": run ./dev words";
        }
    }
}
#endif

// lupdate can take a text for that of another class; then the window would look it up in vain and stay English.
TEST(Translations, StandUnderTheNamesThatTheProgramLooksUp) {
    std::set<std::string> known = contextsOf(readSources(false));
    known.insert("Actions"); // the names of commands: each is marked with it where the command is made
    for (const fs::path& file : filesOf("kk")) {
        if (file.filename().string().starts_with("qt_")) continue;
        for (const Message& message : readMessages(file)) {
            EXPECT_TRUE(known.contains(message.context)) << message.context << ", \"" << message.source << "\"";
        }
    }
}

TEST(TranslationChecks, FindWhatIsWrong) {
    EXPECT_EQ(problemOf(message("Due %1", {"Қайтару күні: %1"}), "kk"), "");
    EXPECT_NE(problemOf(message("Due %1", {"Қайтару күні"}), "kk"), "");
    EXPECT_NE(problemOf(message("Due %1", {""}), "kk"), "");
    EXPECT_NE(problemOf(message("Due %1", {"%1-ға дейін"}), "kk"), "");
    EXPECT_NE(problemOf(message("Due %1", {"%1ға дейін"}), "kk"), "");
    EXPECT_EQ(problemOf(message("From %1 to %2", {"%2 ← %1"}), "kk"), "");
    EXPECT_EQ(problemOf(message("Until %1", {"до %1-го"}), "ru"), "");
    EXPECT_EQ(problemOf(message("%n books", {"%n кітап", "%n кітап"}, true), "kk"), "");
    EXPECT_NE(problemOf(message("%n books", {"%n кітап", ""}, true), "kk"), "");
    EXPECT_NE(problemOf(message("%n books", {"%n кітап"}, true), "kk"), "");
    EXPECT_NE(problemOf(message("%n books", {"%n книга", "%n книги"}, true), "ru"), "");
    EXPECT_EQ(problemOf(message("%n books", {"%n книга", "%n книги", "%n книг"}, true), "ru"), "");
    Message unfinished = message("Reader", {"Оқырман"});
    unfinished.state = "unfinished";
    EXPECT_NE(problemOf(unfinished, "kk"), "");
    unfinished.state = "vanished";
    EXPECT_NE(problemOf(unfinished, "kk"), "");
}

TEST(TranslationChecks, KnowUnderWhichNamesTheSourcesLookUp) {
    const std::vector<Source> sources = {takeApart("ui/X.h", R"(
namespace kitapdar::ui {
class Link;
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Names)
};
class Desk : public QWidget, public Page {
    Q_OBJECT
};
template <class Row> class Plain {};
}
)")};
    EXPECT_EQ(contextsOf(sources), (std::set<std::string>{"Names", "kitapdar::ui::Desk"}));
}

TEST(TranslationChecks, ReadQtsFiles) {
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "x_kk.ts";
    std::ofstream(file) << R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>Desk</name>
    <message>
        <location filename="a.cpp" line="1"/>
        <source>Reader &amp; card</source>
        <comment>title</comment>
        <translation>Оқырман &amp; билет</translation>
    </message>
    <message numerus="yes">
        <source>%n books</source>
        <translation type="unfinished">
            <numerusform>%n кітап</numerusform>
        </translation>
    </message>
</context>
</TS>)";
    const std::vector<Message> messages = readMessages(file);
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(messages[0].context, "Desk");
    EXPECT_EQ(messages[0].source, "Reader & card");
    EXPECT_EQ(messages[0].comment, "title");
    EXPECT_EQ(messages[0].forms, std::vector<std::string>{"Оқырман & билет"});
    EXPECT_TRUE(messages[1].plural);
    EXPECT_EQ(messages[1].state, "unfinished");
    EXPECT_EQ(messages[1].forms.size(), 1U);
}

} // namespace
} // namespace kitapdar::architecture
