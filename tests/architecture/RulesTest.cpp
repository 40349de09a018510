// The checks themselves: each must be able to fail, and must not cry at what is allowed.
#include "tests/architecture/Rules.h"

#include <gtest/gtest.h>

namespace kitapdar::architecture {
namespace {

struct Snippet {
    const char* path;
    const char* text;
    const char* rule; // the beginning of the rule that is broken, "" when none is
};

void judge(Violations (*check)(const Source&), const std::vector<Snippet>& snippets) {
    for (const Snippet& snippet : snippets) {
        SCOPED_TRACE(std::string(snippet.path) + ": " + snippet.text);
        const Violations violations = check(takeApart(snippet.path, snippet.text));
        if (std::string_view(snippet.rule).empty()) {
            EXPECT_TRUE(violations.empty()) << violations.front();
        } else {
            ASSERT_FALSE(violations.empty());
            EXPECT_EQ(violations.front().rule.substr(0, std::string_view(snippet.rule).size()), snippet.rule);
        }
    }
}

TEST(Rules, IncludesAreJudged) {
    judge(checkIncludes,
          {
              {"core/readers/A.h", "#include \"core/text/Fold.h\"", ""},
              {"core/readers/A.h", "#include \"core/readers/B.h\"", ""},
              {"core/readers/A.h", "#include \"core/circulation/Loan.h\"", "a room includes only"},
              {"core/catalogue/A.h", "#include \"core/readers/Reader.h\"", "a room includes only"},
              {"core/text/A.h", "#include \"core/storage/Value.h\"", "a room includes only"},
              {"core/attic/A.h", "#include \"core/base/Id.h\"", "a room without a rank"},
              {"core/text/A.h", "#include \"wording/Text.h\"", "core words nothing"},
              {"core/text/A.h", "// #include \"wording/Text.h\"", ""},
              {"core/text/A.h", "  #include \"wording/Text.h\" // spaces do not hide it", "core words nothing"},
              {"core/text/A.h", "#include \"ui/desk/Scan.h\"", "core knows no window"},
              {"wording/A.h", "#include \"core/circulation/Loan.h\"", ""},
              {"wording/A.h", "#include \"ui/desk/Scan.h\"", "wording knows no window"},
              {"wording/A.h", "#include \"core/storage/Store.h\"", "wording knows no storage"},
              {"wording/A.h", "#include <QTranslator>", ""},
              {"wording/A.h", "#include <QLocale>", ""},
              {"wording/A.h", "#include <QWidget>", "wording uses Qt Core"},
              {"app/kitapdarctl/A.cpp", "#include \"wording/Text.h\"", ""},
              {"core/text/A.h", "#include <QWidget>", "core uses Qt Core"},
              {"core/text/A.h", "#include <QtGui/QImage>", "core uses Qt Core"},
              {"core/text/A.h", "#include <QtWidgets/QWidget>", "core uses Qt Core"},
              {"core/storage/Store.h", "#include <QThreadPool>", ""},
              Snippet{"core/media/A.h", "#include <QImage>", ""},
              {"core/library/A.h", "#include \"core/media/Pdf.h\"", "a room includes only"},
              {"core/library/A.h", "#include \"core/administration/Backup.h\"", "a room includes only"},
              {"core/demo/A.h", "#include \"core/administration/Backup.h\"", ""},
              {"core/readers/A.cpp", "#include <sqlite3.h>", "this library belongs to core/storage/sqlite/"},
              {"core/storage/sqlite/A.cpp", "#include <sqlite3.h>", ""},
              {"core/readers/A.cpp", "#include \"core/storage/sqlite/SqliteConnection.h\"", "an engine's driver"},
              {"app/kitapdarctl/A.cpp", "#include \"core/storage/sqlite/SqliteConnection.h\"", "an engine's driver"},
              {"core/storage/Store.cpp", "#include \"core/storage/sqlite/SqliteConnection.h\"", ""},
              {"core/readers/A.cpp", "#include <unicode/coll.h>", "this library belongs to core/text/"},
              {"ui/desk/A.h", "#include \"core/storage/Store.h\"", "ui knows no storage"},
              {"ui/desk/A.h", "#include \"core/library/Library.h\"", ""},
              {"ui/desk/A.h", "#include \"ui/readers/ReaderPane.h\"", "a domain's ui folder"},
              {"ui/desk/A.h", "#include \"ui/widgets/Toast.h\"", ""},
              {"ui/desk/A.h", "#include \"wording/Text.h\"", ""},
              {"ui/widgets/A.h", "#include \"ui/readers/ReaderPane.h\"", "a shared folder"},
              {"ui/desk/A.h", "#include \"app/kitapdar/Main.h\"", "ui knows no program"},
          });
}

TEST(Rules, AnswersComeHomeInOneWay) {
    judge(checkFutures, {
                            {"ui/desk/A.cpp", "#include <QFuture>", "answers come home"},
                            {"core/jobs/A.h", "#include <QtCore/QPromise>", "answers come home"},
                            {"ui/desk/A.cpp", "#include <QtConcurrentRun>", "answers come home"},
                            {"ui/desk/A.cpp", "#include \"core/base/Pending.h\"", ""},
                        });
}

TEST(Rules, OwnHeadersComeFirst) {
    const auto first = [](const Source& source) { return checkOwnHeaderFirst(source, true); };
    judge(first, {
                     {"ui/desk/A.cpp", "#include \"ui/desk/A.h\"\n#include <vector>", ""},
                     {"ui/desk/A.cpp", "#include <vector>\n#include \"ui/desk/A.h\"", "a .cpp includes its own"},
                     {"ui/desk/A.cpp", "int a;", "a .cpp includes its own"},
                     {"ui/desk/A.h", "#include <vector>", ""},
                 });
}

TEST(Rules, WordsAreJudged) {
    judge(checkWords,
          {
              {"ui/desk/A.cpp", "auto d = QDate::currentDate();", "the time comes from a Clock"},
              {"ui/desk/A.cpp", "auto d = QDateTime::currentDateTimeUtc();", "the time comes from a Clock"},
              {"core/readers/A.cpp", "auto d = std::chrono::system_clock::now();", "the time comes from a Clock"},
              {"core/readers/A.cpp", "auto d = std::time(nullptr);", "the time comes from a Clock"},
              {"core/readers/A.cpp", "auto d = std::chrono::steady_clock::now();", ""},
              {"app/kitapdar/A.cpp", "if (opened.error().detail == \"file exists\") return;",
               "what happens is decided by a fault's kind"},
              {"core/storage/A.cpp", "return fault->detail.starts_with(\"no such\");",
               "what happens is decided by a fault's kind"},
              {"core/storage/A.cpp", "bool gone = text != fault.detail;", "what happens is decided by a fault's kind"},
              {"core/storage/A.cpp", "fault.detail = message;", ""},
              {"core/base/Time.cpp", "auto d = std::chrono::system_clock::now();", ""},
              {"core/readers/A.cpp", "// the machine's std::time(nullptr) is not asked", ""},
              {"core/readers/A.cpp", "/* QDate::currentDate()\n   system_clock */ int a;", ""},
              {"core/readers/A.cpp", "return QObject::tr(\"Reader\");", "core words nothing"},
              {"core/readers/A.cpp", "return tr(\"Reader\");", "core words nothing"},
              {"core/readers/A.cpp", "attr(\"Reader\"); str(a);", ""},
              {"ui/desk/A.cpp", "QMessageBox::warning(this);", "messages go to toasts"},
              {"ui/desk/A.cpp", "std::exit(1);", "a window never ends"},
              {"ui/desk/A.cpp", "exit(1);", "a window never ends"},
              Snippet{"ui/desk/A.cpp", "dialog.onExit(1);", ""},
              {"ui/desk/A.cpp", "if (event->type() == QEvent::LanguageChange) word();", "widgets follow language"},
              {"ui/desk/A.cpp", "case QEvent::StyleChange:", "widgets follow language"},
              {"ui/theme/Follow.cpp", "case QEvent::StyleChange:", ""},
              {"core/exchange/A.cpp", "std::ofstream out(file);", "a file that somebody names"},
              {"core/exchange/A.cpp", "std::ifstream in(file);", ""},
              {"ui/desk/A.cpp", "makeButton([] { return QString(); }, Icon::Tick)", "words that come later"},
              {"ui/desk/A.cpp", "makeButton({}, Icon::Tick)", ""},
              {"ui/desk/A.cpp", "QEventLoop loop;", "no event loop inside"},
              {"ui/desk/A.cpp", "QCoreApplication::processEvents();", "no event loop inside"},
              {"ui/desk/A.cpp", "if (dialog.exec() == 1) return;", "no event loop inside"},
              {"ui/desk/A.cpp", "menu->exec(point);", "no event loop inside"},
              {"ui/desk/A.cpp", "dialog->open();", ""},
              {"core/text/A.h", "static Table& instance();", "no singletons"},
              {"core/text/A.cpp", "Table& Table::instance() {", "no singletons"},
              {"ui/shell/A.cpp", "connect(QCoreApplication::instance(), f);", ""},
              {"core/text/A.cpp", "void f() {\n    static int calls = 0;\n}", "no variable that outlives"},
              {"core/text/A.cpp", "void f() {\n    static std::map<int, int> cache;\n}", "no variable that outlives"},
              {"core/text/A.cpp", "void f() {\n    static const std::map<int, int> table = {};\n}", ""},
              {"core/text/A.h", "struct A {\n    static Result<int> make(int a);\n};", ""},
              {"ui/desk/A.cpp", "run(\"select id from loan\");", "ui knows no SQL"},
              {"ui/desk/A.cpp", "run(\"delete \" \"from loan\");", "ui knows no SQL"},
              {"ui/desk/A.cpp", "tr(\"Select a book from the list\");", ""},
              {"core/readers/A.cpp", "tx.each(\"select rowid from reader\");", "one SQL text"},
              {"core/readers/A.cpp", "tx.each(\"select group_concat(a)\");", "one SQL text"},
              {"core/readers/A.cpp", "tx.each(R\"(select a\nfrom b where a glob 'x')\");", "one SQL text"},
              {"core/readers/A.cpp", "tx.each(\"select date('now')\");", "one SQL text"},
              {"core/readers/A.cpp", "tx.each(\"order by random()\");", "one SQL text"},
              {"core/readers/A.cpp", "tx.each(\"limit $1, $2\");", "one SQL text"},
              {"core/readers/A.cpp", "tx.each(\"select a limit $1\");", ""},
              {"core/readers/A.cpp", "tx.execute(\"insert or \" \"replace into x\");", "one SQL text"},
              {"core/storage/sqlite/A.cpp", "run(\"pragma foreign_keys\");", ""},
              {"core/readers/A.cpp", "tx.execute(\"update reader set card = $1\");", "business tables"},
              {"core/readers/A.cpp", "tx.execute(\"insert into \" + table);", "business tables"},
              {"core/readers/A.cpp", "tx.execute(\"insert into reader_token (a) values ($1)\");", ""},
              {"core/journal/A.cpp", "tx.execute(\"insert into \" + table);", ""},
              {"core/readers/A.h", "void add(Transaction& tx, const Session& session);", "a use case takes"},
              {"core/readers/A.h", "void add(Transaction& tx, const staff::Permitted<P>& by);", ""},
              {"core/journal/A.h", "void undo(Transaction& tx, const Session& session);", ""},
              {"core/exchange/A.cpp", "tx.insertRows(table, columns, next);", "rows in bulk pass by the journal"},
              {"core/administration/Move.cpp", "tx.insertRows(table, columns, next);", ""},
          });
}

TEST(Rules, NamesAreJudged) {
    judge(checkNames,
          {
              {"core/readers/A.cpp", "Result<void> settle();", "a name says it in the term of the field: foldWal"},
              {"core/readers/A.cpp", "int m_toldOfEach = 0;", "a name says it"},
              {"core/readers/A.cpp", "struct CopyOfFile {};", "a name says it"},
              {"ui/desk/A.h", "enum class KnownTrouble { None };", "a name says it"},
              {"ui/desk/A.h", "bool GIVE_UP;", "a name says it"},
              {"app/kitapdar/A.h", "void onReach();", "a name says it"},
              {"core/readers/A.cpp", "return copyOfficer(returned, stories, reached, wishes);", ""},
              {"core/readers/A.cpp", "// a comment may wish\nrun(\"lock table turn\");", ""},
              {"tests/core/A.cpp", "int told = 0;", ""},
          });
}

TEST(Rules, TablesBelongToRooms) {
    const char* read = "a room reads no table of a room that is not below it";
    const char* write = "a room's tables are written by its own repository";
    judge(checkTables,
          {
              {"core/catalogue/A.cpp", "run(\"select 1 from record r join loan l on l.id = r.id\");", read},
              {"core/readers/A.cpp", "run(\"select (select count(*) from \"\n    \"loan l)\");", read},
              {"core/digitization/A.cpp", "run(\"select 1 from loan\");", read},
              {"core/storage/A.cpp", "run(\"select count(*) from record\");", read},
              {"core/circulation/A.cpp", "run(\"select 1 from loan l join copy c on c.id = l.copy_id\");", ""},
              {"core/catalogue/A.cpp", "run(\"select 1 from record_isbn where copy = 1\");", ""},
              {"core/exchange/A.cpp", "run(\"delete from copy where id = $1\");", write},
              {"core/exchange/A.cpp", "run(\"insert into record (id) values ($1)\");", write},
              {"core/exchange/A.cpp", "run(\"update import_run set state = $1\");", ""},
              {"core/circulation/A.cpp", "operation.update(\"copy\", id, {});", write},
              {"core/exchange/A.cpp", "tx.insertRows(\n    \"copy\", columns, next);", write},
              {"core/rules/A.cpp", "operation.insert(\"loan_rule\", {{\"name\", 1},\n    {\"place\", 2}});", ""},
              {"core/circulation/A.cpp", "operation.about(\"copy\", id);", ""},
              {"core/collection/A.cpp", "operation.update(\"copy\", id, {});", ""},
              {"ui/desk/A.cpp", "emit(\"copy\");", ""},
          });
}

TEST(Rules, AServiceThatNoRoomListsIsFound) {
    const Source header = takeApart("core/readers/A.h", "class CardService {\npublic:\n};\nclass CardService;\n");
    EXPECT_TRUE(checkServices(header, "services.add<CardService>();").empty());
    ASSERT_EQ(checkServices(header, "services.add<OtherCardService>();").size(), 1U);
    EXPECT_EQ(checkServices(header, "").front().found, "CardService");
}

TEST(Portable, SqlOfMigrationsIsJudgedWithoutItsComments) {
    EXPECT_TRUE(checkPortableSql("a.sql", "-- no rowid here\ncreate table a (b text);\n").empty());
    const Violations violations = checkPortableSql("a.sql", "create table a (b text);\npragma user_version = 3;\n");
    ASSERT_EQ(violations.size(), 1U);
    EXPECT_EQ(violations.front().line, 2);
}

TEST(Size, SixHundredLinesAreAllowedAndOneMoreIsNot) {
    const auto linesOf = [](int count) {
        std::string text;
        for (int line = 1; line < count; ++line) text += "int a;\n";
        return takeApart("core/text/A.cpp", text);
    };
    EXPECT_TRUE(checkSize(linesOf(600)).empty());
    EXPECT_FALSE(checkSize(linesOf(601)).empty());
}

TEST(Places, AreFoundInAnyText) {
    for (const char* bad : {"see /home/aigul/kitapdar", "at 10.1.2.3:80", "http://nexus/repository",
                            "export HTTPS_PROXY=x", "build.example.internal"}) {
        EXPECT_FALSE(checkPlaces("README.md", bad).empty()) << bad;
    }
    for (const char* good :
         {"~/.local/share/kitapdar", "1.10.2.3.4", "https://www.loc.gov/marc/", "the lantern", "international"}) {
        EXPECT_TRUE(checkPlaces("README.md", good).empty()) << good;
    }
}

TEST(Source, IsTakenApartAsTheCompilerReadsIt) {
    const Source source = takeApart("a.cpp",
                                    "int million = 1'000'000; // \"no literal\"\n"
                                    "char quote = '\"'; const char* a = \"one \\\"two\\\"\" \" three\";\n"
                                    "const char* b = R\"x(raw )\" // text)x\";\n");
    ASSERT_EQ(source.literals.size(), 2U);
    EXPECT_EQ(source.literals[0].text, "one \"two\" three");
    EXPECT_EQ(source.literals[0].line, 2);
    EXPECT_EQ(source.literals[1].text, "raw )\" // text");
    EXPECT_EQ(source.literals[1].line, 3);
    EXPECT_EQ(source.code[0], "int million = 1'000'000; ");
}

TEST(Source, KeepsLineNumbersAfterCommentsAndRawStrings) {
    const Source source = takeApart("a.cpp", "/* a\nb */\nauto sql = R\"(one\ntwo)\";\n#include <vector>\n");
    ASSERT_EQ(source.includes.size(), 1U);
    EXPECT_EQ(source.includes[0].line, 5);
    EXPECT_EQ(source.includes[0].path, "vector");
}

} // namespace
} // namespace kitapdar::architecture
