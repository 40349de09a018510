#include "core/recognition/TextAlignment.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::recognition {

namespace {

/// Lines of one block, 30 pixels high, each letter 10 wide.
Layout seen(const std::vector<std::string>& lines) {
    Layout layout{1000, 2000, {Block{}}};
    int top = 100;
    for (const std::string& text : lines) {
        Line& line = layout.blocks[0].lines.emplace_back();
        line.baseline = top + 25;
        int left = 100;
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            const int width = static_cast<int>(end - at) * 10;
            line.words.push_back({text.substr(at, end - at), {left, top, width, 30}, 80});
            left += width + 10;
            at = end + 1;
        }
        top += 40;
    }
    enclose(layout);
    return layout;
}

} // namespace

TEST(TextAlignmentTest, AChangedWordStaysInItsPlaceAndTheOthersInTheirs) {
    const Layout before = seen({"one twa three", "four five six"});
    const Layout after = aligned(before, "one two three\nfour five six\n");
    EXPECT_EQ(plainText(after), "one two three\nfour five six\n");
    for (std::size_t line = 0; line < 2; ++line) {
        for (std::size_t word = 0; word < 3; ++word) {
            EXPECT_EQ(after.blocks[0].lines[line].words[word].box, before.blocks[0].lines[line].words[word].box);
            EXPECT_EQ(after.blocks[0].lines[line].words[word].confidence, 100);
        }
    }
    EXPECT_EQ(after.blocks[0].lines[1].baseline, before.blocks[0].lines[1].baseline);
}

TEST(TextAlignmentTest, WordsThatWereReadAsOneAreSpreadOverItsPlace) {
    const Layout before = seen({"one twothree four"});
    const Layout after = aligned(before, "one two three four\n");
    const auto& words = after.blocks[0].lines[0].words;
    ASSERT_EQ(words.size(), 4U);
    EXPECT_EQ(words[0].box, before.blocks[0].lines[0].words[0].box);
    EXPECT_EQ(words[3].box, before.blocks[0].lines[0].words[2].box);
    const Box place = before.blocks[0].lines[0].words[1].box;
    EXPECT_EQ(words[1].box.left, place.left);
    EXPECT_EQ(words[2].box.left + words[2].box.width, place.left + place.width);
    EXPECT_LT(words[1].box.left + words[1].box.width, words[2].box.left + 1);
}

TEST(TextAlignmentTest, ALineThatWasNotSeenStandsBetweenItsNeighbours) {
    const Layout before = seen({"first line here", "second line here"});
    const Layout after = aligned(before, "first line here\nqqqq wwww\nsecond line here\n");
    const auto& lines = after.blocks[0].lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_GE(lines[1].box.top, lines[0].box.top + lines[0].box.height);
    EXPECT_LE(lines[1].box.top + lines[1].box.height, lines[2].box.top + 1);
    EXPECT_EQ(lines[2].box, before.blocks[0].lines[1].box);
}

TEST(TextAlignmentTest, ALineThatIsGoneTakesNoOtherWithIt) {
    const Layout before = seen({"noise noise", "real text here", "more of it"});
    const Layout after = aligned(before, "real text here\nmore of it\n");
    ASSERT_EQ(after.blocks[0].lines.size(), 2U);
    EXPECT_EQ(after.blocks[0].lines[0].box, before.blocks[0].lines[1].box);
    EXPECT_EQ(after.blocks[0].lines[1].box, before.blocks[0].lines[2].box);
}

TEST(TextAlignmentTest, ATextIsKeptTidy) {
    EXPECT_EQ(tidied("\xEF\xBB\xBF  one\t two \r\n\r\n\r\n\r\nthree\x01\n\n"), "one two\n\nthree\n");
    EXPECT_EQ(tidied(""), "");
    EXPECT_EQ(tidied("\n\n"), "");
    EXPECT_EQ(tidied("и\u0306"), "й\n") << "composed";
}

RC_GTEST_PROP(TextAlignmentTest, TheWordsAreThoseOfTheTextAndLieOnThePage, ()) {
    const auto words = rc::gen::elementOf(std::vector<std::string>{"a", "ab", "қала", "сөз-", "xyz", "1962"});
    const auto text = [&] {
        std::string lines;
        const int count = *rc::gen::inRange(0, 7);
        for (int i = 0; i < count; ++i) {
            const int inLine = *rc::gen::inRange(0, 5);
            for (int j = 0; j < inLine; ++j) lines += *words + " ";
            lines += "\n";
        }
        return tidied(lines);
    };
    const Layout none{1000, 2000, {}};
    const Layout before = aligned(none, text());
    const std::string now = text();
    const Layout after = aligned(before, now);
    RC_ASSERT(plainText(after) == now);
    for (const Block& block : after.blocks) {
        for (const Line& line : block.lines) {
            for (const Word& word : line.words) {
                RC_ASSERT(word.box.width > 0 && word.box.height > 0);
                RC_ASSERT(word.box.left >= 0 && word.box.top >= 0);
                RC_ASSERT(word.box.top + word.box.height <= 2000);
            }
        }
    }
}

} // namespace kitapdar::recognition
