#include "core/administration/Age.h"

#include "core/backups/Recipient.h"
#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/base/ReadFile.h"
#include "core/digitization/FileContent.h"
#include "core/storage/Platform.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <sodium.h>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace kitapdar::age {

namespace {

namespace fs = std::filesystem;

constexpr int lookPause = 100; // milliseconds
constexpr int millisecondsToEnd = 5000;
constexpr std::size_t pieceBytes = 1 << 20;
constexpr ::mode_t ownersAlone = 0600;
constexpr const char* program = "age";
constexpr const char* keyProgram = "age-keygen";

QString qs(const fs::path& path) { return QString::fromStdString(path.string()); }

/// What it says when it ends with a fault. It names files and keys that are public, and nothing of what was encrypted.
Fault faultFrom(const std::string& message) {
    const auto says = [&](std::string_view part) { return message.find(part) != std::string::npos; };
    Fault::Kind kind = Fault::Kind::Offline;
    if (says("no space left") || says("quota")) kind = Fault::Kind::DiskFull;
    if (says("permission denied")) kind = Fault::Kind::ReadOnly;
    return {kind, "age: " + message.substr(0, message.find('\n')), {}};
}

class Running {
public:
    Running(const char* name, const QStringList& arguments) {
        // Its messages are looked into below.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setChildProcessModifier(&storage::endWithParent);
        m_process.start(QLatin1String(name), arguments);
    }

    Result<void> started() {
        if (m_process.waitForStarted()) return {};
        return fail(internalFault("cannot start age"));
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// False: it takes nothing any more, and finish() tells why.
    Result<bool> write(std::string_view piece, const ShouldContinue& shouldContinue) {
        if (m_process.write(piece.data(), static_cast<qint64>(piece.size())) < 0) return false;
        while (m_process.bytesToWrite() > 0) {
            if (!shouldContinue()) return fail(stop());
            if (!m_process.waitForBytesWritten(lookPause) && !isRunning()) return false;
        }
        return true;
    }

    /// What it has said; "" when all went well.
    Result<std::string> finish(const ShouldContinue& shouldContinue) {
        m_process.closeWriteChannel();
        while (isRunning() && !m_process.waitForFinished(lookPause) && isRunning()) {
            if (!shouldContinue()) return fail(stop());
        }
        if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0) return std::string();
        if (!shouldContinue()) return fail(cancelled()); // a signal to the whole group has stopped it before us
        std::string message = m_process.readAllStandardError().toStdString();
        return message.empty() ? std::string("ended early") : message;
    }

private:
    Fault stop() {
        m_process.terminate();
        if (!m_process.waitForFinished(millisecondsToEnd)) m_process.kill();
        m_process.waitForFinished(millisecondsToEnd);
        return cancelled();
    }

    QProcess m_process;
};

/// Removes a file that was not finished.
class Unfinished {
public:
    explicit Unfinished(fs::path file) : m_file(std::move(file)) {}
    ~Unfinished() {
        std::error_code ignored;
        if (!m_file.empty()) fs::remove(m_file, ignored);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void keep() { m_file.clear(); }

private:
    fs::path m_file;
};

/// Hands the whole file over.
Result<void> feed(Running& running, const disk::Descriptor& file, Encrypted& read, const ShouldContinue& shouldContinue,
                  const std::function<void(std::int64_t)>& onBytes) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::string buffer(pieceBytes, '\0');
    for (;;) {
        const ::ssize_t size = ::read(file.number(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return fail(disk::lastFault("read a file"));
        if (size == 0) break;
        const std::string_view piece(buffer.data(), static_cast<std::size_t>(size));
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()), piece.size());
        read.clearBytes += piece.size();
        TRY(const bool taken, running.write(piece, shouldContinue));
        if (!taken) break;
        if (onBytes) onBytes(static_cast<std::int64_t>(read.clearBytes));
    }
    std::string digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(digest.data()));
    read.clearSha256 = toHex(digest);
    return {};
}

} // namespace

std::optional<std::string> missingTool() {
    for (const char* each : {program, keyProgram}) {
        if (QStandardPaths::findExecutable(QLatin1String(each)).isEmpty()) return "age";
    }
    return std::nullopt;
}

Result<Encrypted> encrypt(const fs::path& from, const fs::path& to, const std::vector<std::string>& recipients,
                          const ShouldContinue& shouldContinue, const std::function<void(std::int64_t)>& onBytes) {
    TRY(const auto clear, disk::openToRead(from));
    fs::path part = to;
    part += ".part";
    // Made here, so that it is never anybody else's to read.
    CHECK(disk::writeNew(part, {}));
    Unfinished unfinished(part);
    QStringList arguments;
    for (const std::string& key : recipients) arguments << QStringLiteral("-r") << QString::fromStdString(key);
    arguments << QStringLiteral("-o") << qs(part);
    Running running(program, arguments);
    CHECK(running.started());
    Encrypted made;
    CHECK(feed(running, clear, made, shouldContinue, onBytes));
    TRY(const auto message, running.finish(shouldContinue));
    if (!message.empty()) return fail(faultFrom(message));
    (void)::chmod(part.c_str(), ownersAlone);
    CHECK(disk::sync(part));
    TRY(made.bytes, disk::bytesOf(part));
    TRY(made.sha256, digitization::sha256Of(part));
    TRY(const bool whole, digitization::isWhole(part, made.sha256, [&](std::string_view) -> Result<void> {
            if (!shouldContinue()) return fail(cancelled());
            return {};
        }));
    if (!whole) return fail(Fault{Fault::Kind::Corrupt, "an encrypted file is not on the disk as it was written", {}});
    CHECK(disk::renameNew(part, to));
    unfinished.keep();
    return made;
}

Result<Opened> decrypt(const fs::path& from, const fs::path& to, const fs::path& identity,
                       const ShouldContinue& shouldContinue) {
    CHECK(disk::writeNew(to, {}));
    Unfinished unfinished(to);
    Running running(program, {QStringLiteral("-d"), QStringLiteral("-i"), qs(identity), QStringLiteral("-o"), qs(to),
                              QStringLiteral("--"), qs(from)});
    CHECK(running.started());
    TRY(const auto message, running.finish(shouldContinue));
    if (message.empty()) {
        unfinished.keep();
        return Opened::Yes;
    }
    // The file with the identity is none, or its identity is another one.
    for (const char* part : {"no identity matched", "identity type", "error: reading "}) {
        if (message.find(part) != std::string::npos) return Opened::OtherIdentity;
    }
    if (faultFrom(message).kind == Fault::Kind::DiskFull) return fail(faultFrom(message));
    return Opened::Damaged;
}

Result<std::string> makeIdentity(const fs::path& file) {
    CHECK(disk::makeFolder(file.parent_path()));
    Running running(keyProgram, {QStringLiteral("-o"), qs(file)});
    CHECK(running.started());
    TRY(const auto message, running.finish([] { return true; }));
    if (!message.empty()) return fail(faultFrom(message));
    (void)::chmod(file.c_str(), ownersAlone);
    CHECK(disk::sync(file));
    constexpr std::size_t mostBytes = 4096;
    constexpr std::string_view mark = "public key: ";
    TRY(const auto text, disk::readBeginning(file, mostBytes));
    const std::size_t at = text.find(mark);
    if (at == std::string::npos) return fail(internalFault("age-keygen names no public key"));
    const std::size_t begin = at + mark.size();
    std::string key = text.substr(begin, text.find('\n', begin) - begin);
    if (!backups::isPublicKey(key)) return fail(internalFault("age-keygen names no public key"));
    return key;
}

} // namespace kitapdar::age
