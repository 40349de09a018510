// Other programs that tests run: validators, and what reads our files again.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace kitapdar::test {

struct Ended {
    int exit = -1;
    std::string out; // with what it complains
};

inline bool isInstalled(const std::string& program) {
    return !QStandardPaths::findExecutable(QString::fromStdString(program)).isEmpty();
}

inline Ended ran(const std::string& program, const std::vector<std::string>& arguments) {
    QStringList list;
    for (const std::string& each : arguments) list << QString::fromStdString(each);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromStdString(program), list);
    process.waitForFinished(-1);
    return {process.exitCode(), process.readAll().toStdString()};
}

} // namespace kitapdar::test
