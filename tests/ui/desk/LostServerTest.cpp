// The desk on a real server that dies and comes back.
#include "core/readers/ReaderQueries.h"
#include "core/storage/Store.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ui/OpenWindow.h"
#include "tests/support/ui/Until.h"
#include "ui/shell/ConnectionBar.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

TEST(LostServer, ScansWaitWhileItIsAwayAndAreRecordedOnceInTheirOrderWhenItIsBack) {
    constexpr int books = 12;
    test::PostgresServer server;
    test::OpenWindow w(server.address());
    w.addReader("Ахметова", "CARD-0001");
    w.addReader("Сериков", "CARD-0002");
    for (int i = 0; i < books; ++i) w.addBook("Кітап " + std::to_string(i), "BOOK-" + std::to_string(1000 + i));
    w.show();
    Desk& desk = w.desk->desk();
    const auto patiently = [](const std::function<bool()>& done) {
        return test::until(done, std::chrono::seconds(60));
    };
    w.scan("CARD-0001");
    w.scan("BOOK-1000");
    ASSERT_TRUE(std::holds_alternative<circulation::Lent>(w.last().outcome));

    server.kill();
    for (int i = 1; i < books; ++i) {
        if (i == 4) desk.queue().enqueue(QStringLiteral("CARD-0002"));
        desk.queue().enqueue(QStringLiteral("BOOK-%1").arg(1000 + i));
    }
    ASSERT_TRUE(patiently([&] { return desk.notRecorded().size() == books && !desk.queue().inWork(); }));
    ASSERT_TRUE(patiently([&] { return w.window->findChild<ConnectionBar*>()->isVisible(); }));
    if (const QString folder = qEnvironmentVariable("KITAPDAR_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(300);
        w.window->grab().save(folder + QStringLiteral("/lost.png"));
    }
    EXPECT_EQ(std::ranges::count(w.sounds.played, Sound::NotRecorded), books);
    EXPECT_EQ(std::ranges::count(w.sounds.played, Sound::Lent), 1);

    server.start();
    ASSERT_TRUE(patiently([&] { return desk.queue().depth() == 0; }));
    EXPECT_EQ(std::ranges::count(w.sounds.played, Sound::Lent) + std::ranges::count(w.sounds.played, Sound::Refused),
              books);
    const auto loansOf = [&](const char* card) {
        const auto reader = w.library->readNow(&readers::ReaderQueries::byCard, card);
        return w.library->store()
            .readNow([&](storage::Snapshot& snapshot) {
                return snapshot.number("select count(*) from loan where reader_id = $1 and returned_at is null",
                                       {(*reader)->id.value});
            })
            .value_or(-1);
    };
    EXPECT_EQ(loansOf("CARD-0001"), 4);
    EXPECT_EQ(loansOf("CARD-0002"), 5) << "the limit; the others are refused and stay to be seen";
    EXPECT_EQ(w.session().scans.size(), 8U);
    EXPECT_TRUE(patiently([&] { return !w.window->findChild<ConnectionBar*>()->isVisible(); }));
    if (const QString folder = qEnvironmentVariable("KITAPDAR_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(300);
        w.window->grab().save(folder + QStringLiteral("/back.png"));
    }
}

} // namespace
} // namespace kitapdar::ui
