#include "app/kitapdar/Instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace kitapdar::app {

namespace {

constexpr int patience = 1000; // ms for the other window to answer; there is no window of ours yet

QString serverName(const QString& file) {
    const QByteArray path = QFileInfo(file).absoluteFilePath().toUtf8();
    return QStringLiteral("kitapdar-") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

bool Instance::claim(const QString& file) {
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        m_lock.reset();
        QLocalSocket socket;
        socket.connectToServer(serverName(file));
        if (socket.waitForConnected(patience)) socket.disconnectFromServer();
        return false;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(serverName(file)); // left by a crash: the lock says that nobody uses it
    m_server->listen(serverName(file));
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) socket->deleteLater();
        Q_EMIT wanted();
    });
    return true;
}

void Instance::release() {
    m_server.reset();
    m_lock.reset();
}

} // namespace kitapdar::app
