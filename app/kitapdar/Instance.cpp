#include "app/kitapdar/Instance.h"

#include "core/base/Disk.h"
#include "wording/Text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace kitapdar::app {

namespace {

constexpr int patience = 1000; // ms for the other window to answer, on this computer

QString hashOf(const QString& name) {
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

Instance::Instance(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {}

QString Instance::nameOf(const Address& library) {
    // A link to a library is the library.
    return qs(library.isServer() ? library.shown() : disk::withoutLinks(library.file()).string());
}

bool Instance::claim(const Address& library) {
    const QString name = nameOf(library);
    QDir().mkpath(m_folder); // the first library of this computer is made in it: its lock lies beside it from the start
    // The lock lies beside the library, unless it is on a server or its folder is not there: a wrong path makes none.
    const bool beside = !library.isServer() && QFileInfo(name).dir().exists();
    const QString place = beside ? name : m_folder + QLatin1Char('/') + hashOf(name);
    const QString server = QStringLiteral("kitapdar-") + hashOf(name);
    m_lock = std::make_unique<QLockFile>(place + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        m_lock.reset();
        QLocalSocket socket;
        socket.connectToServer(server);
        if (socket.waitForConnected(patience)) socket.disconnectFromServer();
        return false;
    }
    m_name = name;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(server); // left by a crash: the lock says that nobody uses it
    m_server->listen(server);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) socket->deleteLater();
        Q_EMIT wanted();
    });
    return true;
}

} // namespace kitapdar::app
