// One window per library and person at this computer: the second start brings the first window to the front and leaves.
#pragma once

#include "core/library/Address.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace kitapdar::app {

class Instance : public QObject {
    Q_OBJECT

public:
    /// `folder`: where locks of shared libraries lie.
    explicit Instance(QString folder, QObject* parent = nullptr);

    /// True: the library is ours now. False: somebody has it open here and was asked to come to the front. The lock
    /// lies beside a file, that of a server's library in the folder; it is released with this object, and one that a
    /// crash left behind is taken over. Once.
    bool claim(const Address& library);
    bool holds(const Address& library) const { return m_name && *m_name == nameOf(library); }

Q_SIGNALS:
    /// A second start wants the window.
    void wanted();

private:
    static QString nameOf(const Address& library);

    QString m_folder;
    std::optional<QString> m_name;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace kitapdar::app
