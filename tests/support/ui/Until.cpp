#include "tests/support/ui/Until.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace kitapdar::test {

bool until(const std::function<bool()>& done, std::chrono::milliseconds longest) {
    QElapsedTimer since;
    since.start();
    QTimer look; // what `done` asks about may change without an event
    look.start(std::chrono::milliseconds(5));
    while (!done()) {
        if (since.hasExpired(longest.count())) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace kitapdar::test
