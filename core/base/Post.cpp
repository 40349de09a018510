#include "core/base/Post.h"

#include "core/base/Handover.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace kitapdar {

namespace {

/// Goes to the thread of `home` and makes the call there.
class Messenger : public QObject {
public:
    Messenger(QObject* home, std::function<void()> call) : m_home(home), m_call(std::move(call)) {
        moveToThread(home->thread());
    }

    void go() {
        auto* arrival = new QEvent(QEvent::User);
        handOver(this);
        QCoreApplication::postEvent(this, arrival);
    }

    bool event(QEvent* event) override {
        takeOver(this);
        if (event->type() != QEvent::User) return QObject::event(event);
        deleteLater(); // first: what is called may run an event loop or end the program
        if (m_home) m_call();
        return true;
    }

private:
    QPointer<QObject> m_home;
    std::function<void()> m_call;
};

} // namespace

void post(QObject* home, std::function<void()> call) { (new Messenger(home, std::move(call)))->go(); }

} // namespace kitapdar
