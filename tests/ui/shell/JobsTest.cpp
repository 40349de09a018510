// Long work beside the desk.
#include "tests/support/ui/Until.h"
#include "ui/shell/Jobs.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

TEST(Jobs, AreOverWhenTheirAnswerComesHome) {
    Jobs jobs;
    std::optional<std::size_t> running;
    jobs.start([] { return QStringLiteral("Backup"); }, [](jobs::Progress&) { return Result<int>(1); })
        .then(&jobs, [&](const Result<int>&) { running = jobs.running().size(); });
    EXPECT_EQ(jobs.running().size(), 1U);
    EXPECT_TRUE(test::until([&] { return running.has_value(); }));
    EXPECT_EQ(running, 0U);
}

} // namespace
} // namespace kitapdar::ui
