#include "core/derivatives/Pandoc.h"

#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace kitapdar::derivatives {

namespace {

constexpr int interval = 200; // ms between two looks whether the work is cancelled
constexpr ::rlim_t seconds = 300;
constexpr ::rlim_t memory = ::rlim_t{2} << 30U;

/// In the child, before it becomes pandoc.
void limit() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // who kills us ends it as well
    const rlimit time{seconds, seconds};
    const rlimit data{memory, memory}; // its address space is larger by far: it reserves what it never uses
    const rlimit core{0, 0};
    (void)::setrlimit(RLIMIT_CPU, &time);
    (void)::setrlimit(RLIMIT_DATA, &data);
    (void)::setrlimit(RLIMIT_CORE, &core);
}

} // namespace

Result<void, FileRefusal> runPandoc(const PandocTask& task, const jobs::Progress& progress,
                                    const std::string& program) {
    const QString found = QStandardPaths::findExecutable(QString::fromStdString(program));
    if (found.isEmpty()) return fail(documents::ProgramMissing{program});
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    environment.insert(QStringLiteral("HOME"), QString::fromStdString(task.folder.string()));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QString::number(task.date.milliseconds / 1000));
    QProcess pandoc; // ended with this function
    pandoc.setProcessEnvironment(environment);
    pandoc.setWorkingDirectory(QString::fromStdString(task.folder.string()));
    pandoc.setStandardInputFile(QProcess::nullDevice());
    pandoc.setStandardOutputFile(QProcess::nullDevice());
    pandoc.setStandardErrorFile(QProcess::nullDevice());
    pandoc.setChildProcessModifier(limit);
    QStringList arguments = {QStringLiteral("--from=json"),
                             QStringLiteral("--to=") + QString::fromStdString(task.format),
                             QStringLiteral("--output=") + QString::fromStdString(task.output)};
    for (const std::string& argument : task.arguments) arguments << QString::fromStdString(argument);
    arguments << QString::fromStdString(task.source);
    pandoc.start(found, arguments);
    if (!pandoc.waitForStarted()) return fail(documents::ProgramMissing{program});
    while (!pandoc.waitForFinished(interval) && pandoc.state() != QProcess::NotRunning) {
        if (!progress.cancelled()) continue;
        pandoc.kill();
        pandoc.waitForFinished();
        return fail(cancelled());
    }
    if (pandoc.exitStatus() == QProcess::NormalExit && pandoc.exitCode() == 0) return {};
    return fail(ProgramFailed{program});
}

} // namespace kitapdar::derivatives
