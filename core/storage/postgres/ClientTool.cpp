#include "core/storage/postgres/ClientTool.h"

#include "core/storage/Platform.h"

#include <QProcess>
#include <QStringList>

#include <array>
#include <charconv>
#include <cstdlib>

namespace kitapdar::storage::postgres {

namespace {

namespace fs = std::filesystem;

constexpr int lookPause = 100; // milliseconds
constexpr int millisecondsToEnd = 5000;
constexpr const char* debianFolder = "/usr/lib/postgresql";

struct EnvironmentName {
    const char* keyword;
    const char* name;
};
constexpr std::array environmentNames = {
    EnvironmentName{"host", "PGHOST"},       EnvironmentName{"port", "PGPORT"},
    EnvironmentName{"user", "PGUSER"},       EnvironmentName{"password", "PGPASSWORD"},
    EnvironmentName{"sslmode", "PGSSLMODE"}, EnvironmentName{"sslrootcert", "PGSSLROOTCERT"},
};

std::vector<fs::path> foldersOfPrograms() {
    std::vector<fs::path> folders;
    const char* path = std::getenv("PATH");
    std::string_view rest = path ? path : "";
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        if (end > 0) folders.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::error_code none;
    for (fs::directory_iterator version(debianFolder, none), end; !none && version != end; version.increment(none))
        folders.push_back(version->path() / "bin");
    return folders;
}

/// "pg_dump (PostgreSQL) 15.14 (Debian …)" is 15; 0 when it says nothing of the kind.
int majorOf(const fs::path& program) {
    QProcess process;
    process.start(QString::fromStdString(program.string()), {QStringLiteral("--version")});
    if (!process.waitForFinished(millisecondsToEnd)) return 0;
    const std::string output = process.readAllStandardOutput().toStdString();
    const std::size_t after = output.find(") ");
    if (after == std::string::npos) return 0;
    int major = 0;
    std::from_chars(output.data() + after + 2, output.data() + output.size(), major);
    return major;
}

QProcessEnvironment environmentFor(const ServerAddress& server) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* of : {"PGOPTIONS", "PGDATABASE", "PGSERVICE"}) environment.remove(QString::fromLatin1(of));
    const auto words = server.keywords();
    for (const EnvironmentName& each : environmentNames) {
        const auto found = words.find(each.keyword);
        if (found == words.end()) continue;
        environment.insert(QString::fromLatin1(each.name), QString::fromStdString(found->second));
    }
    environment.insert(QStringLiteral("PGAPPNAME"), QStringLiteral("kitapdar"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // its messages are read below
    return environment;
}

/// As libpq's connection strings want it.
std::string dbnameArgument(const std::string& database) {
    std::string text = "--dbname=dbname='";
    for (const char c : database) {
        if (c == '\'' || c == '\\') text += '\\';
        text += c;
    }
    return text + "'";
}

Fault faultFrom(std::string message) {
    // Later lines may repeat rows, and with them what is personal.
    message.resize(std::min(message.find('\n'), message.size()));
    const auto says = [&](std::string_view part) { return message.find(part) != std::string::npos; };
    Fault::Kind kind = Fault::Kind::Corrupt;
    if (says("permission denied") || says("must be owner") || says("authentication failed")) {
        kind = Fault::Kind::Denied;
    }
    if (says("No space left") || says("could not write") || says("could not extend")) kind = Fault::Kind::DiskFull;
    if (says("could not connect") || says("connection to server") || says("server closed")) {
        kind = Fault::Kind::Offline;
    }
    return {kind, std::move(message), {}};
}

} // namespace

std::optional<fs::path> findTool(std::string_view name, int serverMajor) {
    std::optional<fs::path> newest;
    int newestMajor = serverMajor - 1;
    for (const fs::path& folder : foldersOfPrograms()) {
        const fs::path program = folder / name;
        std::error_code none;
        if (!fs::exists(program, none)) continue;
        if (const int major = majorOf(program); major > newestMajor) {
            newest = program;
            newestMajor = major;
        }
    }
    return newest;
}

Result<void> runTool(const fs::path& program, const std::vector<std::string>& arguments, const ServerAddress& server,
                     const std::function<bool()>& shouldContinue) {
    QProcess process;
    process.setProcessEnvironment(environmentFor(server));
    process.setStandardOutputFile(QProcess::nullDevice());
    QStringList list;
    for (const std::string& argument : arguments) list.push_back(QString::fromStdString(argument));
    list.push_back(QStringLiteral("--no-password"));
    list.push_back(QString::fromStdString(dbnameArgument(server.database)));
    process.setChildProcessModifier(&endWithParent);
    process.start(QString::fromStdString(program.string()), list);
    if (!process.waitForStarted()) return fail(internalFault("cannot start " + program.filename().string()));
    while (!process.waitForFinished(lookPause) && process.state() != QProcess::NotRunning) {
        if (shouldContinue()) continue;
        process.terminate();
        if (!process.waitForFinished(millisecondsToEnd)) process.kill();
        process.waitForFinished(millisecondsToEnd);
        return fail(cancelled());
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
    if (!shouldContinue()) return fail(cancelled()); // a signal to the whole group has stopped it before us
    return fail(faultFrom(process.readAllStandardError().toStdString()));
}

} // namespace kitapdar::storage::postgres
