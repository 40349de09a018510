// kitapdarctl: a library without windows, for administrators, scripts and tests.
// Exit codes: 0 done, 1 refused or not found, 2 wrong usage, 3 fault. Errors are one sentence on stderr.
#include "app/kitapdarctl/Commands.h"
#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Terminal.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <clocale>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace kitapdar::ctl {
namespace {

int complained(const Failure& failure) {
    std::cerr << forTerminal(failure.sentence) << '\n';
    return static_cast<int>(failure.exit);
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

int run(const std::vector<std::string>& words) {
    Languages languages;
    languages.set(languageOfMachine());
    const auto arguments = Arguments::parse(words, commands(), languages);
    if (!arguments) return complained(arguments.error());
    if (arguments->has("--help")) {
        std::cout << helpText();
        return wasPrinted() ? 0 : complained(notPrinted());
    }
    if (arguments->has("--version")) {
        std::cout << "kitapdarctl " KITAPDAR_VERSION "\n";
        return wasPrinted() ? 0 : complained(notPrinted());
    }

    const SystemClock clock;
    Log log(logFile(), clock);
    const bool json = arguments->has("--json");
    auto address = storage::Address::parse(arguments->valueOr("--library", ""));
    if (!address) return complained(arguments->badValue("--library", address.error().detail));
    Session session(std::move(*address), {operatorOf(*arguments), "kitapdarctl"}, json, clock, log);
    const Outcome outcome = arguments->command()->run(session, *arguments);
    if (!outcome) return complained(outcome.error());
    if (json) {
        std::cout << jsonForTerminal(outcome->document.dump(2, ' ', false, Json::error_handler_t::replace)) << '\n';
    } else {
        std::cout << forTerminal(outcome->text);
    }
    for (const std::string& complaint : outcome->complaints) std::cerr << forTerminal(complaint) << '\n';
    if (!wasPrinted()) return complained(notPrinted());
    return static_cast<int>(outcome->exit);
}

} // namespace
} // namespace kitapdar::ctl

int main(int argc, char** argv) {
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
