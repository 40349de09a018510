#include "core/base/Pending.h"

#include <QCoreApplication>
#include <QObject>
#include <QThread>
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace kitapdar {
namespace {

/// Answers promises on a thread of its own as soon as they are laid down, without any lock that would put them in
/// order.
class Answerer {
public:
    ~Answerer() {
        m_end = true;
        m_thread.join();
    }
    void put(const Promise<int>& promise) {
        const auto* old = m_slot.exchange(new Promise<int>(promise));
        ASSERT_EQ(old, nullptr);
    }

private:
    void serve() {
        while (!m_end) {
            const std::unique_ptr<Promise<int>> promise(m_slot.exchange(nullptr));
            if (promise) promise->answer(1);
        }
    }

    std::atomic<Promise<int>*> m_slot{nullptr};
    std::atomic<bool> m_end{false};
    std::thread m_thread{[this] { serve(); }};
};

long rounds(long shortForm) {
    const char* wanted = std::getenv("KITAPDAR_LONG");
    return wanted ? 2'000'000 : shortForm;
}

/// A moment's work that no compiler leaves out, so that the two threads meet in many places.
void spin(long times) {
    std::atomic<long> spun = 0;
    while (spun < times) ++spun;
}

class PendingTest : public testing::Test {
protected:
    /// What is on its way, and what that sends on its way.
    static void deliver() {
        for (int i = 0; i < 3; ++i) QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    int m_argc = 1;
    char m_name[5] = "test";
    char* m_argv[1] = {m_name};
    QCoreApplication m_application{m_argc, m_argv};
    QObject m_home;
};

TEST_F(PendingTest, AnAnswerComesHomeAfterThenHasReturned) {
    const Pending<int> known(7);
    std::optional<int> got;
    known.then(&m_home, [&](int answer) { got = answer; });
    EXPECT_FALSE(got);
    deliver();
    EXPECT_EQ(got, 7);
}

TEST_F(PendingTest, AnAnswerOfAnotherThreadComesHomeToTheThreadThatAsked) {
    const Promise<std::string> promise;
    const QThread* where = nullptr;
    promise.pending().then(&m_home, [&](const std::string&) { where = QThread::currentThread(); });
    std::thread([promise] { promise.answer("here"); }).join();
    deliver();
    EXPECT_EQ(where, m_home.thread());
}

TEST_F(PendingTest, NobodyIsCalledOnceHomeIsGone) {
    const Promise<int> promise;
    auto home = std::make_unique<QObject>();
    bool called = false;
    promise.pending().then(home.get(), [&](int) { called = true; });
    promise.answer(1);
    home.reset(); // the answer is on its way already
    deliver();
    EXPECT_FALSE(called);
}

TEST_F(PendingTest, WhatIsReturnedIsPendingToo) {
    const Promise<int> promise;
    std::optional<std::string> got;
    promise.pending()
        .map([](int answer) { return answer + 1; })
        .then(&m_home, [](int answer) { return std::to_string(answer); })
        .then(&m_home, [&](const std::string& text) { got = text; });
    promise.answer(41);
    deliver();
    EXPECT_EQ(got, "42");
}

TEST_F(PendingTest, BothWaitsForTheLaterOne) {
    const Promise<int> first;
    const Promise<std::string> second;
    const auto together = both(first.pending(), second.pending());
    second.answer("b");
    EXPECT_FALSE(together.isReady());
    first.answer(1);
    EXPECT_EQ(together.result(), std::pair(1, std::string("b")));
}

TEST_F(PendingTest, AHandlerMayEndItsOwnHome) {
    auto* home = new QObject;
    const Pending<int> known(1);
    int calls = 0;
    known.then(home, [&](int) {
        ++calls;
        delete home;
    });
    known.then(home, [&](int) { ++calls; });
    deliver();
    EXPECT_EQ(calls, 1);
}

TEST_F(PendingTest, ForgetsAHandlerThatIsNeverAnswered) {
    const auto held = std::make_shared<int>(1);
    {
        const Promise<int> promise;
        promise.pending().then(&m_home, [held](int) {});
        EXPECT_EQ(held.use_count(), 2);
    }
    deliver();
    EXPECT_EQ(held.use_count(), 1);
}

// With QFuture of Qt 6.4 this died: a continuation attached in the moment of the answer was run by both threads.
TEST_F(PendingTest, AHandlerAttachedInTheMomentOfTheAnswerIsCalledOnce) {
    Answerer answerer;
    const long most = rounds(50'000);
    for (long round = 0; round < most; ++round) {
        const Promise<int> promise;
        answerer.put(promise);
        spin(round % 400);
        int calls = 0;
        promise.pending().then(&m_home, [&](int) { ++calls; });
        while (!promise.pending().isReady()) std::this_thread::yield();
        while (calls == 0) QCoreApplication::processEvents();
        deliver();
        ASSERT_EQ(calls, 1) << "round " << round;
    }
}

TEST_F(PendingTest, HomesThatEndInTheMomentOfTheAnswerAreNeverCalledAfterwards) {
    Answerer answerer;
    const long most = rounds(20'000);
    for (long round = 0; round < most; ++round) {
        const Promise<int> promise;
        auto home = std::make_unique<QObject>();
        bool gone = false;
        promise.pending().then(home.get(), [&](int) { ASSERT_FALSE(gone); });
        answerer.put(promise);
        spin(round % 400);
        home.reset();
        gone = true;
        promise.pending().result();
        deliver();
    }
}

} // namespace
} // namespace kitapdar
