// Widgets follow the language and the look.
#include "ui/theme/Follow.h"

#include <QApplication>
#include <QWidget>
#include <gmock/gmock.h>

namespace kitapdar::ui {
namespace {

class FollowTest : public testing::Test {
protected:
    void change(QEvent::Type type) {
        QEvent event(type);
        QApplication::sendEvent(&widget, &event);
    }

    QWidget widget;
    std::vector<std::string> done;
};

TEST_F(FollowTest, WordsAndStylesNowAndAfterEachChange) {
    keepWorded(&widget, [&] { done.emplace_back("word"); });
    keepStyled(&widget, [&](const Look&) { done.emplace_back("style"); });
    EXPECT_THAT(done, testing::ElementsAre("word", "style"));
    change(QEvent::LanguageChange);
    change(QEvent::StyleChange);
    change(QEvent::LanguageChange);
    EXPECT_THAT(done, testing::ElementsAre("word", "style", "word", "style", "word"));
}

TEST_F(FollowTest, WaitsForAChangeWhenAskedTo) {
    onLanguageChange(&widget, [&] { done.emplace_back("word"); });
    onStyleChange(&widget, [&](const Look&) { done.emplace_back("style"); });
    EXPECT_TRUE(done.empty());
    change(QEvent::StyleChange);
    EXPECT_THAT(done, testing::ElementsAre("style"));
}

TEST_F(FollowTest, DoesFirstWhatWasAskedForFirst) {
    for (const char* name : {"base", "derived"})
        onStyleChange(&widget, [this, name](const Look&) { done.emplace_back(name); });
    change(QEvent::StyleChange);
    EXPECT_THAT(done, testing::ElementsAre("base", "derived"));
}

TEST_F(FollowTest, IsNotAskedAgainByWhatItSetsItself) {
    keepStyled(&widget, [&](const Look&) {
        done.emplace_back("style");
        if (done.size() > 1) change(QEvent::StyleChange);
    });
    change(QEvent::StyleChange);
    EXPECT_EQ(done.size(), 2U);
}

} // namespace
} // namespace kitapdar::ui
