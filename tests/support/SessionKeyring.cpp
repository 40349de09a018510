#include "tests/support/SessionKeyring.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <gtest/gtest.h>

namespace kitapdar::test {

namespace {

constexpr int patience = 20'000; // milliseconds for a program to begin

QString pathOf(const char* program) { return QStandardPaths::findExecutable(QString::fromLatin1(program)); }

/// Asks nobody on the bus but the bus itself: a keyring that is not there yet is not begun by the question.
bool isKeyringOn(const QString& bus) {
    QProcess question;
    question.start(pathOf("dbus-send"), {QStringLiteral("--bus=") + bus, QStringLiteral("--dest=org.freedesktop.DBus"),
                                         QStringLiteral("--print-reply"), QStringLiteral("/org/freedesktop/DBus"),
                                         QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                                         QStringLiteral("string:org.freedesktop.secrets")});
    question.waitForFinished(patience);
    return question.readAllStandardOutput().contains("boolean true");
}

bool waitForKeyring(const QString& bus) {
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < patience; QThread::msleep(20)) {
        if (isKeyringOn(bus)) return true;
    }
    return false;
}

} // namespace

bool SessionKeyring::isPossible() {
    return !pathOf("dbus-daemon").isEmpty() && !pathOf("dbus-send").isEmpty() &&
           !pathOf("gnome-keyring-daemon").isEmpty();
}

SessionKeyring::SessionKeyring() : m_bus(new QProcess), m_daemon(new QProcess) {
    const QString socket = QString::fromStdString("unix:path=" + (m_folder.path() / "bus").string());
    m_bus->start(pathOf("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                         QStringLiteral("--print-address=1"), QStringLiteral("--address=") + socket});
    if (m_bus->waitForReadyRead(patience)) m_address = m_bus->readLine().trimmed().toStdString();
    EXPECT_FALSE(m_address.empty()) << m_bus->readAllStandardError().toStdString();
    begin();
}

SessionKeyring::~SessionKeyring() {
    end();
    m_bus->kill();
    m_bus->waitForFinished(patience);
    delete m_bus;
    delete m_daemon;
}

void SessionKeyring::end() {
    m_daemon->kill();
    m_daemon->waitForFinished(patience);
}

void SessionKeyring::begin() { begin("құпия"); }
void SessionKeyring::beginLocked() { begin(nullptr); }

void SessionKeyring::begin(const char* password) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromStdString(m_address));
    for (const char* folder : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(folder), QString::fromStdString(m_folder.path().string()));
    environment.remove(QStringLiteral("DISPLAY")); // nobody is asked
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_daemon->setProcessEnvironment(environment);
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (password) arguments << QStringLiteral("--unlock");
    m_daemon->start(pathOf("gnome-keyring-daemon"), arguments);
    EXPECT_TRUE(m_daemon->waitForStarted(patience));
    if (password) {
        m_daemon->write(password);
        EXPECT_TRUE(m_daemon->waitForBytesWritten(patience)) << "nothing else writes it while this thread waits";
    }
    m_daemon->closeWriteChannel();
    // Whoever asks before it is on the bus starts another one by the bus.
    EXPECT_TRUE(waitForKeyring(QString::fromStdString(m_address))) << m_daemon->readAllStandardError().toStdString();
}

OnBus::OnBus(const std::string& address) : m_before(qgetenv(variable).toStdString()) {
    qputenv(variable, QByteArray::fromStdString(address));
}

OnBus::~OnBus() { qputenv(variable, QByteArray::fromStdString(m_before)); }

} // namespace kitapdar::test
