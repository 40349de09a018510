// One window per library file: the second start brings the first window to the front and leaves.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace kitapdar::app {

class Instance : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// True: the file is ours now. False: somebody has it open and was asked to come to the front. The lock lies beside
    /// the file and is released with this object; one that a crash left behind is taken over.
    bool claim(const QString& file);
    void release();

Q_SIGNALS:
    /// A second start wants the window.
    void wanted();

private:
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace kitapdar::app
