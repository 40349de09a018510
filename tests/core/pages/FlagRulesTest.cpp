#include "core/pages/FlagRules.h"

#include <gtest/gtest.h>

namespace kitapdar::pages {

namespace {

/// A page as a clean book scan is measured.
FlagFacts clean(std::int64_t number) {
    FlagFacts facts;
    facts.page.label = std::to_string(number);
    Scan scan;
    scan.id = ScanId(number);
    scan.sha256 = std::to_string(number);
    scan.dpi = 300;
    scan.bits = 8;
    scan.ink = 1600;
    scan.contrast = 110;
    scan.brightness = 230;
    scan.sharpness = 700;
    scan.fingerprint = static_cast<std::int64_t>(0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(number));
    facts.scan = scan;
    return facts;
}

std::vector<FlagFacts> book(std::int64_t pages) {
    std::vector<FlagFacts> all;
    for (std::int64_t number = 1; number <= pages; ++number) all.push_back(clean(number));
    return all;
}

using Change = void (*)(FlagFacts&);

/// The flags of a book whose third page is spoilt.
std::vector<FoundFlag> flagsWith(Change spoil) {
    auto pages = book(6);
    spoil(pages[2]);
    return flagsOf(pages);
}

void expectOnly(Flag flag, Change spoil) {
    const auto found = flagsWith(spoil);
    ASSERT_EQ(found.size(), 1U) << code(flag);
    EXPECT_EQ(found.front().flag, flag) << code(found.front().flag);
    EXPECT_EQ(found.front().at, 2U);
}

} // namespace

TEST(FlagRules, CleanPagesHaveNone) { EXPECT_TRUE(flagsOf(book(40)).empty()); }

TEST(FlagRules, EachSpoiltPageHasExactlyItsFlag) {
    expectOnly(Flag::Blank, [](FlagFacts& page) {
        page.scan->ink = 2;
        page.scan->sharpness = 0;
    });
    expectOnly(Flag::Skew, [](FlagFacts& page) { page.scan->skew = -130; });
    expectOnly(Flag::Cut, [](FlagFacts& page) { page.scan->edge = 12; });
    expectOnly(Flag::Blur, [](FlagFacts& page) { page.scan->sharpness = 60; });
    expectOnly(Flag::TooDark, [](FlagFacts& page) { page.scan->brightness = 60; });
    expectOnly(Flag::TooLight, [](FlagFacts& page) {
        page.scan->contrast = 30;
        page.scan->sharpness = 50;
    });
    expectOnly(Flag::NoDpi, [](FlagFacts& page) { page.scan->dpi = 0; });
    expectOnly(Flag::LowDpi, [](FlagFacts& page) { page.scan->dpi = 200; });
    expectOnly(Flag::Duplicate, [](FlagFacts& page) { page.scan->fingerprint = clean(1).scan->fingerprint ^ 5; });
    expectOnly(Flag::Duplicate, [](FlagFacts& page) { page.scan->sha256 = clean(1).scan->sha256; });
}

TEST(FlagRules, WhatIsNoDefectIsNotFlagged) {
    EXPECT_TRUE(flagsWith([](FlagFacts& page) { page.scan->skew = 100; }).empty()) << "up to one degree";
    EXPECT_TRUE(flagsWith([](FlagFacts& page) { page.scan->dpi = 299; }).empty()) << "118 dots of a centimetre";
    EXPECT_TRUE(flagsWith([](FlagFacts& page) {
                    page.page.kind = PageKind::Blank;
                    page.scan->ink = 0;
                }).empty());
    EXPECT_TRUE(flagsWith([](FlagFacts& page) {
                    page.page.kind = PageKind::Target;
                    page.page.label.clear();
                    page.scan->dpi = 72;
                }).size() == 1U)
        << "only the number that nobody has any more";
    EXPECT_TRUE(flagsWith([](FlagFacts& page) { page.scan->id = ScanId(2); }).empty()) << "two parts of one scan";
}

TEST(FlagRules, ANumberThatIsNotThereIsNamedOnThePageAfterIt) {
    auto pages = book(6);
    pages.erase(pages.begin() + 2, pages.begin() + 4); // 3 and 4
    const auto found = flagsOf(pages);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front(), (FoundFlag{2, Flag::MissingNumber, 3}));

    pages[1].page.label = "2-3"; // a double page
    EXPECT_EQ(flagsOf(pages).front().value, 4);
    FlagFacts absent;
    absent.page.missingReason = "torn out";
    absent.page.label = "4";
    pages.insert(pages.begin() + 2, absent);
    EXPECT_TRUE(flagsOf(pages).empty()) << "it is known that it is not there";
    std::swap(pages[0], pages[3]);
    EXPECT_TRUE(flagsOf(pages).empty()) << "another order misses no number";
    std::swap(pages[0], pages[3]);
    pages[2].page.label.clear();
    EXPECT_TRUE(flagsOf(pages).empty()) << "a page without a number may be the fourth";
}

TEST(FlagRules, RomanAndArabicNumbersAreCountedApart) {
    auto pages = book(3);
    FlagFacts front = clean(77);
    front.page.label = "iv";
    pages.insert(pages.begin(), front);
    EXPECT_TRUE(flagsOf(pages).empty());
}

} // namespace kitapdar::pages
