#include "ui/input/ScanDecoder.h"

#include <gtest/gtest.h>

#include <vector>

namespace kitapdar::ui {
namespace {

bool digitsAndLatin(const QString& code) {
    return !code.isEmpty() && std::ranges::all_of(code, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
}

std::vector<KeyStroke> strokes(std::initializer_list<quint32> codes, const QString& text) {
    std::vector<KeyStroke> keys;
    for (const quint32 code : codes) keys.push_back({code, false, text.mid(qsizetype(keys.size()), 1), 0});
    return keys;
}

struct LayoutCase {
    const char* name;
    const char16_t* typed;
};

class ScanUnderLayout : public testing::TestWithParam<LayoutCase> {};

TEST_P(ScanUnderLayout, IsReadFromTheScanCodes) {
    const auto keys = strokes({53, 39, 11, 19, 10, 15, 16}, QString::fromUtf16(GetParam().typed));
    EXPECT_EQ(ScanDecoder(ScanDecoder::Codes::Evdev8).decode(keys, digitsAndLatin), QStringLiteral("xs20167"));
}

TEST_P(ScanUnderLayout, IsReadFromTheTextWhenThereAreNoScanCodes) {
    const auto keys = strokes({0, 0, 0, 0, 0, 0, 0}, QString::fromUtf16(GetParam().typed));
    EXPECT_EQ(ScanDecoder(ScanDecoder::Codes::Evdev8).decode(keys, digitsAndLatin), QStringLiteral("xs20167"));
}

INSTANTIATE_TEST_SUITE_P(ScanDecoder, ScanUnderLayout,
                         testing::Values(LayoutCase{"us", u"xs20167"}, LayoutCase{"ru", u"чы20167"},
                                         LayoutCase{"kz", u"чыәқ\",."}),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(ScanDecoder, ShiftGivesCapitalsAndSigns) {
    const ScanDecoder decoder(ScanDecoder::Codes::Evdev8);
    EXPECT_EQ(decoder.character(38, true), QChar(u'A'));
    EXPECT_EQ(decoder.character(14, true), QChar(u'%'));
    EXPECT_EQ(decoder.character(20, false), QChar(u'-'));
    EXPECT_EQ(decoder.character(87, false), QChar(u'1')) << "keypad";
    EXPECT_EQ(decoder.character(36, false), std::nullopt) << "Enter prints nothing";
    EXPECT_EQ(decoder.character(0, false), std::nullopt);
}

TEST(ScanDecoder, WindowsCountsFromSetOne) {
    const ScanDecoder decoder(ScanDecoder::Codes::Set1);
    EXPECT_EQ(decoder.character(2, false), QChar(u'1'));
    EXPECT_EQ(decoder.character(45, false), QChar(u'x'));
}

TEST(ScanDecoder, RefusesWhatFitsNoPattern) {
    const ScanDecoder decoder(ScanDecoder::Codes::Evdev8);
    const auto keys = strokes({53, 39, 11}, QStringLiteral("xs2"));
    EXPECT_EQ(decoder.decode(keys, [](const QString&) { return false; }), std::nullopt);
}

TEST(ScanDecoder, RefusesTextThatCouldBeTwoCodes) {
    // "1;" is itself on a US keyboard and "1$" … on a Russian one: with a pattern for both nobody can tell.
    const ScanDecoder decoder(ScanDecoder::Codes::Evdev8);
    const auto keys = strokes({0, 0}, QStringLiteral("1;"));
    EXPECT_EQ(decoder.decode(keys, [](const QString&) { return true; }), std::nullopt);
}

TEST(ScanDecoder, RefusesLettersNoLayoutHas) {
    const ScanDecoder decoder(ScanDecoder::Codes::Evdev8);
    EXPECT_EQ(decoder.decode(strokes({0}, QStringLiteral("ß")), [](const QString&) { return true; }), std::nullopt);
}

} // namespace
} // namespace kitapdar::ui
