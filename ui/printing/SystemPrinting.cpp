#include "ui/printing/SystemPrinting.h"

#include "core/jobs/RunOn.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <optional>

namespace kitapdar::ui {

namespace {

struct Ended {
    int code = 0;
    QString said;
};

/// Runs a program to its end; none when it is not there or does not end in time.
std::optional<Ended> run(const QString& name, const QStringList& arguments, const QByteArray& input, int patience) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // what it says is read below
    program.setProcessEnvironment(environment);
    program.start(name, arguments);
    if (!program.waitForStarted(patience)) return std::nullopt;
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(patience)) {
        program.kill();
        program.waitForFinished();
        return std::nullopt;
    }
    return Ended{program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                 QString::fromUtf8(program.readAllStandardOutput())};
}

Result<void, PrintRefusal> send(const QString& printer, const PrintJob& job, int patience) {
    if (QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty()) return fail(NoPrintService{});
    if (!printer.isEmpty()) {
        // A job for a printer that is switched off would be kept and come out some other day.
        const auto state = run(QStringLiteral("lpstat"), {QStringLiteral("-p"), printer}, {}, patience);
        if (!state) return fail(PrinterSilent{printer});
        if (state->code != 0 || state->said.contains(QLatin1String("disabled"))) return fail(PrinterNotReady{printer});
    }
    QStringList arguments{QStringLiteral("-s"), QStringLiteral("-t"), job.title};
    if (!printer.isEmpty()) arguments << QStringLiteral("-d") << printer;
    if (job.kind == PrintJob::Kind::Raster) arguments << QStringLiteral("-o") << QStringLiteral("raw");
    const auto sent = run(QStringLiteral("lp"), arguments, job.bytes, patience);
    if (!sent) return fail(PrinterSilent{printer});
    if (sent->code != 0) return fail(PrinterNotReady{printer});
    return {};
}

} // namespace

SystemPrinting::SystemPrinting(std::chrono::milliseconds patience) : m_patience(static_cast<int>(patience.count())) {
    m_thread.setMaxThreadCount(1); // papers come out in the order in which they were sent
}

SystemPrinting::~SystemPrinting() { m_thread.waitForDone(); }

Pending<QStringList> SystemPrinting::printers() {
    return jobs::runOn(m_thread, [patience = m_patience]() -> QStringList {
        const auto listed = run(QStringLiteral("lpstat"), {QStringLiteral("-e")}, {}, patience);
        return listed && listed->code == 0 ? listed->said.split(QLatin1Char('\n'), Qt::SkipEmptyParts) : QStringList();
    });
}

Pending<Result<void, PrintRefusal>> SystemPrinting::print(const QString& printer, const PrintJob& job) {
    return jobs::runOn(m_thread, [=, patience = m_patience] { return send(printer, job, patience); });
}

} // namespace kitapdar::ui
