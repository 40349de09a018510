#include "core/base/Post.h"

#include "core/base/Handover.h"

#include <QMetaObject>
#include <QObject>

namespace kitapdar {

namespace {

// One for all posts: what Qt makes of a call has no address that is known beforehand.
char counter = 0;

} // namespace

void post(QObject* home, std::function<void()> call) {
    handOver(&counter);
    QMetaObject::invokeMethod(
        home,
        [call = std::move(call)] {
            takeOver(&counter);
            call();
        },
        Qt::QueuedConnection);
}

} // namespace kitapdar
