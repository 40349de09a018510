#include "core/library/Rooms.h"
#include "core/storage/Dump.h"
#include "tests/architecture/Rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace kitapdar::architecture {

namespace {

enum class In { Code, Literals };

/// Where a rule does not hold, and why.
struct Exemption {
    std::string_view path;
    std::string_view reason;
};

struct WordRule {
    std::string_view rule;
    In in;
    std::string pattern; // Perl's, letter case does not matter
    std::vector<std::string_view> where;
    std::vector<Exemption> except = {};
};

/// What only one engine understands.
constexpr std::string_view engineSql =
    R"(\browid\b|\binsert\s+or\s+(replace|ignore)\b|\bglob\b|\bnocase\b|\bpragma\b|\brandom\s*\(|\bgroup_concat\b|)"
    R"(\b(date|datetime|strftime)\s*\(\s*'now'|\blimit\s+[$\w]+\s*,|\bautoincrement\b|\bcreate\s+trigger\b)";

std::string writesToBusinessTables() {
    std::string names;
    for (const storage::Table& table : storage::businessTables(allTables())) {
        names.append(names.empty() ? "" : "|").append(table.name);
    }
    // The second half: a statement whose table is joined on at run time.
    return R"(\b(insert\s+into|update|delete\s+from)\s+(()" + names + R"()\b(?!\s*\.)|$))";
}

const std::vector<WordRule>& wordRules() {
    static const std::vector<WordRule> all = {
        {"the time comes from a Clock",
         In::Code,
         R"(\bcurrentDate(Time)?(Utc)?\s*\(|\bcurrentTime\s*\(|\bcurrentMSecsSinceEpoch\b|\bsystem_clock\b|\bstd::time\s*\(|)"
         R"(\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\blocaltime(_r)?\b|\bgettimeofday\b|\bclock_gettime\b)",
         {"core/", "wording/", "ui/", "app/"},
         {{"core/base/Time.cpp", "it is the Clock"}}},
        {"core words nothing",
         In::Code,
         R"((?<![\w.])(QObject::|QCoreApplication::)?(tr|translate)\s*\(\s*"")",
         {"core/"}},
        {"messages go to toasts and panes, not to modal boxes",
         In::Code,
         R"(\bQMessageBox\b)",
         {"ui/", "app/kitapdar/"}},
        {"a window never ends the program by itself",
         In::Code,
         R"((?<![\w.>])(std::)?(_?exit|quick_exit|abort|terminate)\s*\()",
         {"core/", "wording/", "ui/"}},
        {"widgets follow language and look in one way: ui/theme/Follow.h",
         In::Code,
         R"(\bQEvent::(LanguageChange|StyleChange)\b)",
         {"ui/", "app/"},
         {{"ui/theme/Follow", "it is that way"}}},
        {"no event loop inside the event loop",
         In::Code,
         R"(\bprocessEvents\b|\bQEventLoop\b|(\.|->)exec\s*\()",
         {"ui/"}},
        {"no singletons",
         In::Code,
         R"([\w>]\s*[&*]\s*(\w+::)?instance\s*\(\s*\)\s*(const\s*)?[{;]|\bQ_GLOBAL_STATIC\b)",
         {"core/", "wording/", "ui/", "app/"}},
        {"no variable that outlives its function",
         In::Code,
         R"(^\s+static\s+(?!const\b|constexpr\b|constinit\b|inline\b|auto\b[^=]*\()[\w:<>, *&]+\s\w+\s*(;|=|\{))",
         {"core/", "wording/", "ui/", "app/"},
         {{"core/base/OpenDatabase", "locks of files are the process's, and so is what would lose them"}}},
        {"what happens is decided by a fault's kind, never by its detail",
         In::Code,
         R"((\.|->)detail\s*([=!]=|\.\s*(starts_with|ends_with|find|contains|compare|substr)\b)|[=!]=\s*[\w.()>-]+(\.|->)detail\b)",
         {"core/", "wording/", "ui/", "app/"}},
        {"a file that somebody names is written by storage::OutputFile",
         In::Code,
         R"(\b(ofstream|fopen|QSaveFile|QFile)\b)",
         {"core/exchange/", "core/catalogue/", "ui/catalogue/", "ui/digitization/", "app/kitapdarctl/"}},
        {"words that come later are given by setWords(), or the language takes them away",
         In::Code,
         R"(\[[^\]]*\]\s*\{\s*return\s+QString\(\)\s*;\s*\})",
         {"ui/"}},
        {"ui knows no SQL",
         In::Literals,
         R"((?-i:^\s*(select|SELECT)\s.+\s(from|FROM)\s)|\binsert\s+into\s+\w|\bdelete\s+from\s+\w|\bupdate\s+\w+\s+set\s)",
         {"wording/", "ui/", "app/"}},
        {"one SQL text for every engine",
         In::Literals,
         std::string(engineSql),
         {"core/"},
         {{"core/storage/sqlite/", "the driver"},
          {"core/storage/postgres/", "the driver"},
          {"core/storage/Migrator.cpp", "it puts each engine's words into the migrations"},
          {"core/catalogue/search/index/Fts", "full-text search is the engine's own, behind SearchIndex"},
          {"core/recognition/TextIndex", "the same, of the texts of pages"}}},
        {"business tables are written through journal::Operation",
         In::Literals,
         writesToBusinessTables(),
         {"core/"},
         {{"core/journal/", "it is the journal"},
          {"core/exchange/ImportRun", "an import is one step of the journal, undone as a whole by its number"},
          {"core/catalogue/RecordRepository", "the records of an import, which has one entry for all"},
          {"core/library/DerivedRows", "what follows from a row is made anew, the row stays what it was"},
          {"core/catalogue/DoubtRepository", "the doubts of an import, which has one entry for all"},
          {"core/collection/CopyRepository", "the copies of an import, which has one entry for all"},
          {"core/readers/ReaderRepository", "the readers of an import, which has one entry for all"},
          {"core/readers/Registration.cpp", "the registrations of an import, which has one entry for all"},
          {"core/circulation/LoanRepository", "the open loans of an import, which has one entry for all"},
          {"core/demo/BulkRows", "the stock of a library made as a whole has one entry"},
          {"core/accounts/Opening", "the lines of an opening balance, which have one entry for all"},
          {"core/stocktaking/StocktakingRepository", "the list of a stocktaking, frozen and closed as a whole"},
          {"core/storage/Connection.cpp", "rows in bulk: who may ask for them, the next rule tells"}}},
        {"a use case takes what the gate gave, staff::Permitted",
         In::Code,
         R"(\bSession\s*&)",
         {"core/"},
         {{"core/staff/", "it is the gate"},
          {"core/journal/", "below the gate, it writes down who it was"},
          {"core/audit/AccessLog", "it writes down who looked, and whom the gate did not admit"},
          {"core/demo/", "it invents people and asks the gate for them"},
          {"core/library/Library.", "it asks the gate for every use case"},
          {"core/circulation/CopyHistory", "it refuses nobody: how much it shows depends on who asks"},
          {"core/collection/CopyQueries", "it refuses nobody: how much it shows depends on who asks"},
          {"core/exchange/RecordHistory", "it refuses nobody: how much it shows depends on who asks"},
          {"core/charges/LineWriting", "the place and desk of a line, inside an operation that the gate has admitted"},
          {"core/charges/FoundAgain", "a line inside an operation that the gate has admitted"},
          {"core/withdrawals/ReplacementQueries", "it refuses nobody: how much it shows depends on who asks"},
          {"core/workflow/Worker.", "how tasks name who works, of what the gate gave"},
          {"core/circulation/LossService", "one part of two use cases, which have asked the gate"},
          {"core/storage/", "a session with a server"}}},
        {"what the program does by itself is named here",
         In::Code,
         R"(\badmitProgram\b)",
         {"core/", "wording/", "ui/", "app/"},
         {{"core/staff/Gate.h", "it is the gate"},
          {"core/library/NewLibrary.cpp", "a new library has nobody yet"},
          {"core/library/Upkeep.cpp", "holidays of the next year, whoever opens the library"},
          {"core/collection/PlaceAdoption.cpp", "places of an older library, whoever opens it first"},
          {"core/readers/RegistrationAdoption.cpp", "registrations of an older library, whoever opens it first"},
          {"core/workflow/TaskAdoption.cpp", "tasks of an older library, whoever opens it first"},
          {"core/administration/DrillRun.cpp", "the nightly trial of a backup, whoever is signed in"},
          {"core/administration/RetainByProgram.cpp", "what the library has forgotten by night, whoever is signed in"},
          {"core/administration/Erasures.cpp", "a restore, which may ask nobody of the library that it brings back"},
          {"core/demo/Script.h", "it invents people"}}},
        {"rows in bulk pass by the journal",
         In::Code,
         R"(\binsertRows\s*\()",
         {"core/", "wording/", "ui/", "app/"},
         {{"core/storage/", "it is the seam"},
          {"core/administration/Move", "a library moves with its journal, as it is"},
          {"core/journal/FormerEntries", "the entries of a former journal are written anew"},
          {"core/catalogue/RecordRepository", "the records of an import, which has one entry for all"},
          {"core/library/DerivedRows", "what follows from a row is made anew, the row stays what it was"},
          {"core/catalogue/DoubtRepository", "the doubts of an import, which has one entry for all"},
          {"core/collection/CopyRepository", "the copies of an import, which has one entry for all"},
          {"core/accounts/Opening", "the lines of an opening balance, which have one entry for all"},
          {"core/stocktaking/StocktakingRepository", "the list of a stocktaking, which has one entry for all"},
          {"core/catalogue/search/index/TsEngine",
           "a search index is made from the records, which have their entries"}}},
    };
    return all;
}

bool applies(const WordRule& rule, const std::string& path) {
    const auto begins = [&](std::string_view prefix) { return path.starts_with(prefix); };
    return std::any_of(rule.where.begin(), rule.where.end(), begins) &&
           std::none_of(rule.except.begin(), rule.except.end(),
                        [&](const Exemption& each) { return begins(each.path); });
}

QRegularExpression compiled(std::string_view pattern) {
    return QRegularExpression(
        QString::fromUtf8(pattern.data(), static_cast<qsizetype>(pattern.size())),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

void check(const QRegularExpression& pattern, std::string_view rule, std::string_view path, int line,
           const std::string& text, Violations& violations) {
    const QRegularExpressionMatch match = pattern.match(QString::fromStdString(text));
    if (!match.hasMatch()) return;
    violations.push_back({std::string(path), line, std::string(rule), match.captured().trimmed().toStdString()});
}

/// Calls visit(line number, line) for each line of a text.
template <class Visit>
void eachLine(std::string_view text, Visit visit) {
    for (int line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        visit(line, std::string(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

Violations checkWords(const Source& source) {
    Violations violations;
    for (const WordRule& rule : wordRules()) {
        if (!applies(rule, source.path)) continue;
        const QRegularExpression pattern = compiled(rule.pattern);
        if (rule.in == In::Literals) {
            for (const Literal& literal : source.literals) {
                check(pattern, rule.rule, source.path, literal.line, literal.text, violations);
            }
        } else {
            for (std::size_t line = 0; line < source.code.size(); ++line) {
                check(pattern, rule.rule, source.path, static_cast<int>(line) + 1, source.code[line], violations);
            }
        }
    }
    return violations;
}

Violations checkPortableSql(std::string_view path, std::string_view text) {
    Violations violations;
    const QRegularExpression pattern = compiled(engineSql);
    eachLine(text, [&](int line, const std::string& content) {
        check(pattern, "one SQL text for every engine", path, line, content.substr(0, content.find("--")), violations);
    });
    return violations;
}

Violations checkSize(const Source& source) {
    constexpr int bound = 600;
    const int lines = static_cast<int>(source.code.size());
    if (lines <= bound) return {};
    return {{source.path, lines, "a file past 600 lines wants to be two", std::to_string(lines) + " lines"}};
}

Violations checkPlaces(std::string_view path, std::string_view text) {
    Violations violations;
    const QRegularExpression pattern = compiled(
        R"((?<![\w./~])/(home|root|Users|work|mnt|tmp)/\w|\b[A-Z]:\\\\Users\b|)"
        R"((?<![\d.])(10\.\d{1,3}|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.])|)"
        R"(\b[\w-]+\.(internal|intranet|corp|lan)\b|\b(artifactory|nexus|pypi|npmjs|crates\.io|docker\.io|ghcr\.io)\b|)"
        R"(\bhttps?_proxy\b|\b(extra-)?index-url\b)");
    eachLine(text, [&](int line, const std::string& content) {
        check(pattern, "the project names no machine, network or registry", path, line, content, violations);
    });
    return violations;
}

} // namespace kitapdar::architecture
