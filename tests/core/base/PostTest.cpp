#include "core/base/Post.h"

#include <QCoreApplication>
#include <QObject>
#include <QThread>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace kitapdar {
namespace {

class PostTest : public testing::Test {
protected:
    static void deliver() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static void onAnotherThread(const std::function<void()>& work) { std::thread(work).join(); }

    int argc = 1;
    char name[5] = "test";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

TEST_F(PostTest, CallsOnTheThreadOfHomeInTheOrderOfThePosts) {
    QObject home;
    std::vector<int> calls;
    QThread* where = nullptr;
    onAnotherThread([&] {
        for (int i = 0; i < 100; ++i) {
            post(&home, [&calls, &where, i] {
                calls.push_back(i);
                where = QThread::currentThread();
            });
        }
    });
    EXPECT_TRUE(calls.empty()) << "not before home comes to its events";
    deliver();
    ASSERT_EQ(calls.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(calls));
    EXPECT_EQ(where, home.thread());
}

TEST_F(PostTest, DropsTheCallWhenHomeIsGone) {
    auto home = std::make_unique<QObject>();
    const auto held = std::make_shared<int>(1);
    bool called = false;
    onAnotherThread([&] { post(home.get(), [&called, held] { called = true; }); });
    home.reset();
    deliver();
    EXPECT_FALSE(called);
    EXPECT_EQ(held.use_count(), 1) << "what the call held is given back";
}

TEST_F(PostTest, CallsLaterOnTheOwnThreadToo) {
    QObject home;
    bool called = false;
    post(&home, [&called] { called = true; });
    EXPECT_FALSE(called);
    deliver();
    EXPECT_TRUE(called);
}

} // namespace
} // namespace kitapdar
