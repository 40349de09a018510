#include "app/kitapdar/QtMessages.h"

#include <QString>
#include <QtGlobal>

#include <atomic>

namespace kitapdar::app {

namespace {

// Qt calls a plain function, which has nothing but these to go by.
std::atomic<Log*> receiver = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

void receive(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    Log* const log = receiver;
    if (log && type != QtDebugMsg && type != QtInfoMsg) log->warning("qt", message.toStdString());
    if (const QtMessageHandler next = before) next(type, context, message);
}

} // namespace

QtMessages::QtMessages(Log& log) {
    receiver = &log;
    before = qInstallMessageHandler(receive);
}

QtMessages::~QtMessages() {
    qInstallMessageHandler(before);
    receiver = nullptr;
}

} // namespace kitapdar::app
