#include "ui/input/ScanQueue.h"

#include <QCoreApplication>
#include <QTimer>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

/// SC-4
TEST(ScanQueue, TenThousandScansFasterThanTheStoreAreAllDoneInOrderOneAtATime) {
    QStringList sent, done;
    int inWork = 0, most = 0;
    ScanQueue queue([&](const QString& code, ScanQueue::Done finished) {
        most = std::max(most, ++inWork);
        QTimer::singleShot(0, [&, code, finished] {
            done << code;
            --inWork;
            finished();
        });
    });
    int deepest = 0;
    QObject::connect(&queue, &ScanQueue::depthChanged, [&](int depth) { deepest = std::max(deepest, depth); });
    for (int i = 0; i < 10'000; ++i) {
        sent << QStringLiteral("xs%1").arg(i);
        queue.enqueue(sent.back());
    }
    EXPECT_EQ(deepest, 10'000);
    while (queue.depth() > 0) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(done, sent);
    EXPECT_EQ(most, 1);
}

TEST(ScanQueue, AHandlerThatIsDoneAtOnceDoesNotNest) {
    int handled = 0;
    ScanQueue* waiting = nullptr;
    ScanQueue queue([&](const QString&, ScanQueue::Done finished) {
        if (handled++ == 0) {
            for (int i = 0; i < 100'000; ++i) waiting->enqueue(QStringLiteral("x"));
        }
        finished();
    });
    waiting = &queue;
    queue.enqueue(QStringLiteral("first"));
    EXPECT_EQ(handled, 100'001);
    EXPECT_EQ(queue.depth(), 0);
}

TEST(ScanQueue, HandsNothingOnUntilItIsResumed) {
    QStringList handled;
    ScanQueue queue([&](const QString& code, const ScanQueue::Done&) { handled << code; });
    queue.enqueue(QStringLiteral("a"));
    queue.putBack();
    queue.enqueue(QStringLiteral("b"));
    EXPECT_EQ(handled, QStringList{QStringLiteral("a")});
    EXPECT_EQ(queue.depth(), 2);
    queue.resume();
    EXPECT_EQ(handled, (QStringList{QStringLiteral("a"), QStringLiteral("a")}));
}

TEST(ScanQueue, ASecondDoneOfTheSameCodeDoesNotReleaseTheNext) {
    QList<ScanQueue::Done> pending;
    ScanQueue queue([&](const QString&, ScanQueue::Done finished) { pending << finished; });
    queue.enqueue(QStringLiteral("a"));
    queue.enqueue(QStringLiteral("b"));
    queue.enqueue(QStringLiteral("c"));
    pending[0]();
    pending[0]();
    EXPECT_EQ(pending.size(), 2) << "c waits for b";
}

TEST(ScanQueue, AnAnswerAfterTheQueueIsGoneDoesNothing) {
    ScanQueue::Done late;
    {
        ScanQueue queue([&](const QString&, ScanQueue::Done finished) { late = finished; });
        queue.enqueue(QStringLiteral("a"));
    }
    late();
}

} // namespace
} // namespace kitapdar::ui
