#include "core/pages/Scanner.h"

#include "core/base/Codes.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace kitapdar::pages {

namespace {

namespace fs = std::filesystem;

constexpr Codes<ScanColour, 3> colours{
    {{ScanColour::Gray, "gray"}, {ScanColour::Colour, "colour"}, {ScanColour::Lineart, "lineart"}}};
constexpr int interval = 100; // ms between two looks whether the work is cancelled
constexpr int rest = 2000;    // ms for a device to come to rest
constexpr ::rlim_t memory = ::rlim_t{2} << 30U;

/// In the child, before it becomes kitapdar-scan.
void limit() {
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const rlimit data{memory, memory};
    const rlimit core{0, 0};
    (void)::setrlimit(RLIMIT_DATA, &data);
    (void)::setrlimit(RLIMIT_CORE, &core);
}

/// Beside the program that runs.
QString program() {
    std::error_code error;
    return QString::fromStdString((fs::read_symlink("/proc/self/exe", error).parent_path() / "kitapdar-scan").string());
}

struct Message {
    ScannerMessageKind kind = ScannerMessageKind::Failure;
    std::string bytes;
};

class Child {
public:
    explicit Child(const jobs::Progress& progress) : m_progress(progress) {}
    ~Child() { end(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    Result<void, ScannerProblem> start(const QStringList& arguments) {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        // Where drivers keep what they have learned of a device, and which of them are to be asked.
        for (const char* name : {"HOME", "SANE_CONFIG_DIR"}) {
            if (qEnvironmentVariableIsSet(name))
                environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(QStringLiteral("/"));
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier(limit);
        m_process.start(program(), arguments);
        if (!m_process.waitForStarted()) return fail(internalFault("kitapdar-scan cannot be started"));
        return {};
    }

    /// nullopt: there is no more.
    Result<std::optional<Message>, ScannerProblem> next() {
        TRY(const auto head, read(scannerHead));
        if (head.empty()) {
            if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0) return std::nullopt;
            return fail(ScannerFailure::Broken);
        }
        const auto known = scannerHeadFrom(head);
        if (!known) return fail(ScannerFailure::Broken);
        Message message{known->kind, {}};
        TRY(message.bytes, read(known->length));
        if (message.bytes.size() != known->length) return fail(ScannerFailure::Broken);
        if (message.kind != ScannerMessageKind::Failure) return message;
        return fail(scannerFailureFromCode(message.bytes).value_or(ScannerFailure::Broken));
    }

private:
    /// So many bytes; "": the child has ended.
    Result<std::string, ScannerProblem> read(std::size_t size) {
        auto lastRead = std::chrono::steady_clock::now();
        std::string bytes;
        while (bytes.size() < size) {
            if (m_progress.cancelled()) return fail(cancelled());
            const QByteArray more = m_process.read(static_cast<qint64>(size - bytes.size()));
            if (!more.isEmpty()) {
                bytes.append(more.constData(), static_cast<std::size_t>(more.size()));
                lastRead = std::chrono::steady_clock::now();
                continue;
            }
            if (m_process.waitForReadyRead(interval) || m_process.bytesAvailable() > 0) continue;
            if (m_process.state() == QProcess::NotRunning) return std::string();
            if (std::chrono::steady_clock::now() - lastRead > longestSilence) return fail(ScannerFailure::TimedOut);
        }
        return bytes;
    }

    void end() {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.closeWriteChannel(); // the end of its input: the device comes to rest
        m_process.closeReadChannel(QProcess::StandardOutput);
        if (m_process.waitForFinished(rest)) return;
        m_process.kill();
        m_process.waitForFinished();
    }

    const jobs::Progress& m_progress;
    QProcess m_process;
};

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines{std::string()};
    for (const char each : text) {
        if (each == '\n')
            lines.emplace_back();
        else
            lines.back() += each;
    }
    return lines;
}

} // namespace

std::string_view code(ScanColour value) { return codeIn(colours, value); }
std::optional<ScanColour> scanColourFromCode(std::string_view code) { return valueIn(colours, code); }

Result<std::vector<ScannerDevice>, ScannerProblem> scanners(const jobs::Progress& progress) {
    Child child(progress);
    CHECK(child.start({QStringLiteral("list")}));
    std::vector<ScannerDevice> devices;
    for (;;) {
        TRY(const auto message, child.next());
        if (!message) return devices;
        auto lines = linesOf(message->bytes);
        if (message->kind != ScannerMessageKind::Device || lines.size() != 4) return fail(ScannerFailure::Broken);
        devices.push_back({std::move(lines[0]), std::move(lines[1]), std::move(lines[2]), std::move(lines[3])});
    }
}

Result<void, ScannerProblem> scan(const ScanSettings& settings, const jobs::Progress& progress,
                                  const std::function<Result<void>(const std::string& tiff)>& page) {
    Child child(progress);
    CHECK(child.start({QStringLiteral("scan"), QString::number(settings.resolution), QString::number(settings.count),
                       QString::fromStdString(std::string(code(settings.colour))),
                       QString::fromStdString(settings.device)}));
    for (;;) {
        TRY(const auto message, child.next());
        if (!message) return {};
        if (message->kind != ScannerMessageKind::Page) return fail(ScannerFailure::Broken);
        if (const auto taken = page(message->bytes); !taken) return fail(taken.error());
    }
}

} // namespace kitapdar::pages
