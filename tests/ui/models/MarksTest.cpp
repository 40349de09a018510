#include "ui/models/Marks.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace kitapdar::ui {
namespace {

constexpr std::int64_t listed = 40;

TEST(MarksTest, AreThoseOfAPlainSetWhateverIsDone) {
    std::mt19937 dice(7); // NOLINT: the same numbers every time
    const auto roll = [&dice](std::int64_t sides) {
        return static_cast<std::int64_t>(dice() % static_cast<unsigned>(sides));
    };
    Marks marks;
    std::set<std::int64_t> model;
    int whole = 0;
    for (int step = 0; step < 20'000; ++step) {
        const auto dieRoll = roll(60);
        if (dieRoll == 0) {
            marks.clear();
            model.clear();
        } else if (dieRoll == 1) {
            marks.markAll();
            for (std::int64_t id = 1; id <= listed; ++id) model.insert(id);
        } else {
            const std::int64_t id = 1 + roll(listed);
            marks.toggle(id);
            if (!model.erase(id)) model.insert(id);
        }
        whole += marks.isAll() ? 1 : 0;
        ASSERT_EQ(marks.count(listed), std::ssize(model)) << step;
        ASSERT_EQ(marks.isEmpty(), model.empty() && !marks.isAll()) << step;
        for (std::int64_t id = 1; id <= listed; ++id) ASSERT_EQ(marks.holds(id), model.contains(id)) << step;
    }
    EXPECT_GT(whole, 1'000) << "all but exceptions, often enough";
    EXPECT_LT(whole, 19'000);
}

TEST(MarksTest, ForgetRowsThatAreGone) {
    Marks marks;
    for (const std::int64_t id : {1, 2, 3}) marks.toggle(id);
    EXPECT_EQ(marks.keepOnly({2, 3, 4}), 1);
    EXPECT_FALSE(marks.holds(1));
    EXPECT_EQ(marks.count(3), 2);
    marks.markAll();
    marks.toggle(2);
    EXPECT_EQ(marks.keepOnly({3, 4}), 0) << "an exception is no mark";
    EXPECT_EQ(marks.count(2), 2);
}

} // namespace
} // namespace kitapdar::ui
