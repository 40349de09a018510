#include "core/base/Pending.h"

#include "core/base/Handover.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <mutex>
#include <vector>

namespace kitapdar {

namespace {

using Answer = PendingState::Answer;
using Use = PendingState::Use;

/// Carries one answer home. It is made on home's thread, lives there whatever becomes of home, and is posted to from
/// the thread that answers: so only its own thread ever looks whether home is still there, and nothing can race.
class Courier : public QObject {
public:
    Courier(QObject* home, Use use) : m_home(home), m_use(std::move(use)) {}

    void send(Answer answer) {
        auto* delivery = new Delivery(std::move(answer));
        handOver(this);
        QCoreApplication::postEvent(this, delivery);
    }

    bool event(QEvent* event) override {
        takeOver(this);
        if (event->type() != Delivery::kind()) return QObject::event(event);
        deleteLater(); // first: what is called may run an event loop or end the program
        const Use use = std::move(m_use);
        if (m_home) use(static_cast<Delivery*>(event)->answer);
        return true;
    }

private:
    struct Delivery : QEvent {
        explicit Delivery(Answer given) : QEvent(kind()), answer(std::move(given)) {}
        static Type kind() {
            static const int type = QEvent::registerEventType();
            return static_cast<Type>(type);
        }
        Answer answer;
    };

    QPointer<QObject> m_home;
    Use m_use;
};

/// A courier that waits for its answer; one that is never answered is sent away.
class Letter {
public:
    explicit Letter(Courier* courier) : m_courier(courier) {}
    Letter(const Letter&) = delete;
    Letter& operator=(const Letter&) = delete;
    ~Letter() {
        if (m_courier) m_courier->deleteLater();
    }
    void send(const Answer& answer) { std::exchange(m_courier, nullptr)->send(answer); }

private:
    Courier* m_courier;
};

} // namespace

struct PendingState::Shared {
    mutable std::mutex mutex;
    mutable std::condition_variable answered;
    Answer answer;
    std::vector<Use> uses; // called by the thread that answers
};

PendingState::PendingState() : m_shared(std::make_unique<Shared>()) {}
PendingState::~PendingState() = default;

void PendingState::finish(Answer answer) {
    std::vector<Use> uses;
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->answer = answer;
        uses.swap(m_shared->uses);
    }
    m_shared->answered.notify_all();
    for (const Use& use : uses) use(answer);
}

bool PendingState::isReady() const {
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->answer != nullptr;
}

PendingState::Answer PendingState::wait() const {
    std::unique_lock lock(m_shared->mutex);
    m_shared->answered.wait(lock, [this] { return m_shared->answer != nullptr; });
    return m_shared->answer;
}

void PendingState::whenReady(Use use) {
    Answer answer;
    {
        const std::scoped_lock lock(m_shared->mutex);
        answer = m_shared->answer;
        if (!answer) m_shared->uses.push_back(use);
    }
    if (answer) use(answer);
}

void PendingState::whenReady(QObject* home, Use use) {
    const auto letter = std::make_shared<Letter>(new Courier(home, std::move(use)));
    whenReady([letter](const Answer& answer) { letter->send(answer); });
}

} // namespace kitapdar
