// kitapdarctl: a library without windows, for administrators, scripts and tests.
// Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 fault, 4 done but not all of it. Errors are one sentence
// on stderr.
#include "app/kitapdarctl/Commands.h"
#include "app/kitapdarctl/Help.h"
#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Terminal.h"
#include "core/journal/ClockBehind.h"
#include "core/keys/CoreDumps.h"
#include "core/places/PlaceQueries.h"
#include "core/text/Iin.h"
#include "core/text/PersonNumber.h"
#include "wording/PlaceNaming.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace kitapdar::ctl {
namespace {

/// Where a failure has no code of its own.
std::string_view codeOf(Exit exit) {
    switch (exit) {
    case Exit::WrongUsage:
        return "wrong_usage";
    case Exit::Fault:
        return Fault::code;
    default:
        return "refused";
    }
}

void print(const Json& document) {
    std::cout << jsonForTerminal(document.dump(2, ' ', false, Json::error_handler_t::replace)) << '\n';
}

int complained(const Failure& failure, bool json) {
    if (json) {
        print({{"code", failure.code.empty() ? std::string(codeOf(failure.exit)) : failure.code},
               {"message", failure.sentence}});
    }
    std::cerr << oneLine(failure.sentence) << '\n';
    return static_cast<int>(failure.exit);
}

/// Whether a refusal or a question of the answer is about the clock.
bool saysClock(const Outcome& outcome) {
    if (!outcome) return outcome.error().code == journal::ClockBehind::code;
    const std::string document = outcome->document.dump(-1, ' ', false, Json::error_handler_t::replace);
    return document.find('"' + std::string(journal::ClockBehind::code) + '"') != std::string::npos;
}

/// What was done is done; only the answer is cut.
Failure notPrinted() {
    return {Exit::Fault, utf8(Ctl::tr("The answer could not be written whole; what was to be done is done."))};
}

/// Who the journal says it was: --operator, else the account of the machine.
std::string operatorOf(const Arguments& arguments) {
    const char* user = std::getenv("USER");
    return arguments.valueOr("--operator", user && *user ? user : "kitapdarctl");
}

Language languageOfMachine() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value) return languageOfLocale(value).value_or(Language::English);
    }
    return Language::English;
}

/// The one of the workstation.
std::filesystem::path logFile() {
    QCoreApplication::setApplicationName(QStringLiteral("kitapdar"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(folder.toStdU16String()) / "kitapdar.log";
}

/// Beside the settings of the workstation.
std::filesystem::path besideSettings(const char* file) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return std::filesystem::path(folder.toStdU16String()) / file;
}

/// By which sentences name the places of the library that the command has opened.
std::vector<places::Place> placesOf(Session& session) {
    std::vector<places::Place> all;
    const auto library = session.library();
    if (!library) return all;
    const auto tree = (*library)->readNow(&places::PlaceQueries::tree);
    if (!tree) return all;
    for (const places::PlaceRow& row : *tree) all.push_back(row.place);
    return all;
}

/// Whether a text that everybody reads was given with an IIN or a phone in it: the journal puts dots in its place
/// (core/journal/FreeTexts.h).
bool holdsPersonNumber(const Arguments& arguments) {
    const auto& name = arguments.command()->name;
    std::vector<std::string> texts;
    for (const char* option :
         {"--note", "--reason", "--wanted", "--surname", "--patronymic", "--education", "--locality", "--institution",
          "--shelf", "--parts", "--damaged", "--document", "--holder"})
        texts.push_back(arguments.valueOr(option, ""));
    if (name.front() == "reader") texts.push_back(arguments.valueOr("--name", ""));
    const bool takesText = name.size() == 2 && name[1] == "message";
    if (takesText && arguments.positional().size() > 1) texts.push_back(arguments.at(1));
    return std::ranges::any_of(texts, [](const std::string& each) { return !text::personNumbersIn(each).empty(); });
}

/// A library may use such cards, so they are taken; but a card stands in lists, on slips and in the journal.
bool givesIinAsCard(const Arguments& arguments) {
    if (arguments.command()->name.front() != "reader") return false;
    return std::ranges::any_of(std::array{"--card", "--new"}, [&](const char* option) {
        const std::string card = text::normalizeIin(arguments.valueOr(option, ""));
        return !card.empty() && !text::checkIin(card);
    });
}

int run(const std::vector<std::string>& words) {
    Languages languages;
    languages.set(languageOfMachine());
    const bool json = hasFlag(words, "--json");
    const auto arguments = Arguments::parse(words, commands(), languages);
    if (!arguments) return complained(arguments.error(), json);
    if (arguments->wantsHelp()) {
        std::cout << helpText(arguments->positional());
        return wasPrinted() ? 0 : complained(notPrinted(), false);
    }
    if (arguments->wantsVersion()) {
        std::cout << "kitapdarctl " KITAPDAR_VERSION "\n";
        return wasPrinted() ? 0 : complained(notPrinted(), false);
    }

    const SystemClock clock;
    Log log(logFile(), clock);
    auto address = libraryAddress("--library", arguments->valueOr("--library", ""));
    if (!address) return complained(address.error(), json);
    Session session(std::move(*address), {operatorOf(*arguments), "kitapdarctl", arguments->place()},
                    {arguments->value("--operator"), arguments->value("--password-fd")}, json, clock, log,
                    KnownHeads(besideSettings("journal-heads.json")), KnownBackups(besideSettings("backups.json")),
                    DrillKeys(besideSettings("drills")), besideSettings("desk-key"));
    const PlaceNaming places(languages, [&session] { return placesOf(session); });
    const Outcome outcome = arguments->command()->run(session, *arguments);
    session.rememberJournal();
    session.close();
    if (!session.clockRemark().empty() && !saysClock(outcome)) std::cerr << oneLine(session.clockRemark()) << '\n';
    for (const std::string& remark : session.remarks()) std::cerr << oneLine(remark) << '\n';
    if (!outcome) return complained(outcome.error(), json);
    if (holdsPersonNumber(*arguments)) {
        std::cerr << oneLine(
                         utf8(Ctl::tr("An IIN or a phone number stood in a text that everybody reads: there are dots "
                                      "in its place.")))
                  << '\n';
    }
    if (givesIinAsCard(*arguments)) {
        std::cerr << oneLine(utf8(Ctl::tr("The card is an identification number (IIN): it is kept, but everybody who "
                                          "sees the card, a list or a slip sees it.")))
                  << '\n';
    }
    if (json) {
        print(outcome->document);
    } else {
        std::cout << forTerminal(outcome->text);
    }
    for (const std::string& complaint : outcome->complaints) std::cerr << oneLine(complaint) << '\n';
    if (!wasPrinted()) return complained(notPrinted(), false);
    return static_cast<int>(outcome->exit);
}

} // namespace
} // namespace kitapdar::ctl

int main(int argc, char** argv) {
    kitapdar::keys::forbidCoreDumps();
    std::ios::sync_with_stdio(false);
    // Qt's translations need it. What it says of a locale that is not UTF-8 is no answer of a command, and the C
    // library's locale stays as it was: this program reads and writes UTF-8 wherever it runs.
    QtMessageHandler handler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int none = 1;
    const QCoreApplication application(none, argv);
    qInstallMessageHandler(handler);
    std::setlocale(LC_ALL, "C");
    return kitapdar::ctl::run({argv + 1, argv + argc});
}
