#include "ui/theme/Look.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kitapdar::ui {
namespace {

struct Named {
    std::string name;
    QColor colour;
};

std::vector<Named> surfacesOf(const Look& look) {
    std::vector<Named> surfaces{{"window", look.colours().window},
                                {"surface", look.colours().surface},
                                {"hovered row", look.hover()},
                                {"well", look.well()},
                                {"selected row", look.selection()}};
    for (const Tone tone : allTones) surfaces.push_back({"tint " + std::to_string(int(tone)), look.tint(tone)});
    return surfaces;
}

class EveryTheme : public testing::TestWithParam<ThemeName> {};

TEST_P(EveryTheme, TextOfEveryToneIsLegibleOnEverySurface) {
    const Look look(GetParam());
    for (const Named& surface : surfacesOf(look)) {
        for (const Tone tone : allTones)
            EXPECT_GE(contrast(look.tone(tone), surface.colour), 4.5) << surface.name << ", tone " << int(tone);
    }
    EXPECT_GE(contrast(look.colours().onAccent, look.colours().accent), 4.5);
}

TEST_P(EveryTheme, OutlinesAndIconsAreSeenOnEverySurface) {
    const Look look(GetParam());
    for (const QColor& surface : {look.colours().window, look.colours().surface, look.hover()}) {
        EXPECT_GE(contrast(look.colours().edge, surface), 3.0);
        EXPECT_GE(contrast(look.colours().accent, surface), 3.0);
        EXPECT_GE(contrast(look.disabledText(), surface), 3.0);
    }
}

TEST_P(EveryTheme, ThePaletteIsMadeOfTheTokensOnly) {
    const Look look(GetParam());
    const QPalette palette = look.palette();
    EXPECT_EQ(palette.color(QPalette::Window), look.colours().window);
    EXPECT_EQ(palette.color(QPalette::Base), look.colours().surface);
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), 4.5);
}

INSTANTIATE_TEST_SUITE_P(Look, EveryTheme, testing::ValuesIn(allThemes));

TEST(Look, SizesAndFontsFollowTheScale) {
    EXPECT_EQ(Look(ThemeName::Light, 100).px(32), 32);
    EXPECT_EQ(Look(ThemeName::Light, 150).px(32), 48);
    EXPECT_EQ(Look(ThemeName::Light, 80).px(1), 1) << "a line never vanishes";
    EXPECT_DOUBLE_EQ(Look(ThemeName::Light, 200).font().pointSizeF(), 21.0);
    EXPECT_DOUBLE_EQ(Look(ThemeName::Light, 100).font(Type::Display).pointSizeF(), 20.5);
}

TEST(Look, ClampsTheScaleToWhatStaysUsable) {
    EXPECT_EQ(Look(ThemeName::Dark, 10).percent(), Look::smallest);
    EXPECT_EQ(Look(ThemeName::Dark, 1000).percent(), Look::largest);
}

TEST(Contrast, IsTheRatioOfTheStandard) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.01);
}

} // namespace
} // namespace kitapdar::ui
