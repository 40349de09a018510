#include "core/recognition/Reading.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::recognition {

namespace {

Reading someReading() {
    Reading reading;
    reading.layout = {100, 200, {{{1, 2, 90, 40}, {{{1, 2, 90, 20}, 20, {{"қала", {1, 2, 40, 20}, 96}}, false}}}}};
    reading.engine = "tesseract";
    reading.confidence = 9600;
    reading.skew = -120;
    reading.ink = 300;
    reading.inkOutside = 10;
    return reading;
}

} // namespace

TEST(ReadingTest, WhatIsSaidIsUnderstood) {
    EXPECT_EQ(decodedReading(encoded(someReading())), someReading());
    const ReadingTask task{"kaz+rus", {0, 0, 5000, 10'000}, 270, 300};
    EXPECT_EQ(decodedTask(encoded(task)), task);
}

TEST(ReadingTest, AnAnswerThatCannotBeIsNone) {
    Reading reading = someReading();
    reading.layout.blocks[0].lines[0].words[0].box.left = 95; // and so its right side is outside
    EXPECT_FALSE(decodedReading(encoded(reading)));
    reading = someReading();
    reading.layout.blocks[0].lines[0].words[0].confidence = 101;
    EXPECT_FALSE(decodedReading(encoded(reading)));
    reading = someReading();
    reading.layout.blocks[0].lines[0].words[0].text = "\xff\xfe";
    EXPECT_FALSE(decodedReading(encoded(reading))) << "no UTF-8";
    reading.layout.blocks[0].lines[0].words[0].text = std::string("a\0b", 3);
    EXPECT_FALSE(decodedReading(encoded(reading)));
    EXPECT_FALSE(decodedReading(encoded(someReading()) + "more"));
    EXPECT_FALSE(decodedReading({}));
}

TEST(ReadingTest, ATaskThatCannotBeIsNone) {
    EXPECT_FALSE(decodedTask(encoded(ReadingTask{"kaz", {10, 0, 10, 10}, 0, 0}))) << "an area of nothing";
    EXPECT_FALSE(decodedTask(encoded(ReadingTask{"kaz", {}, 45, 0})));
    EXPECT_FALSE(decodedTask(encoded(ReadingTask{"../kaz", {}, 0, 0})));
}

TEST(ReadingTest, LanguagesAreNamesOfModels) {
    EXPECT_EQ(modelsOf("kaz+rus"), (std::vector<std::string>{"kaz", "rus"}));
    EXPECT_EQ(modelsOf("script/Cyrillic"), (std::vector<std::string>{"script/Cyrillic"}));
    for (const char* none : {"", "+", "kaz+", "kaz++rus", "kaz+kaz", "../kaz", "/etc/passwd", "script/../kaz", "қаз",
                             "kaz rus", "script/"}) {
        EXPECT_FALSE(modelsOf(none)) << none;
    }
    EXPECT_TRUE(isDraft("script/Arabic"));
    EXPECT_TRUE(isDraft("rus+script/Latin"));
    EXPECT_FALSE(isDraft("kaz+rus"));
    EXPECT_FALSE(isDraft("script/Cyrillic"));
}

RC_GTEST_PROP(ReadingTest, NoBytesAreTakenForMoreThanTheyAre, (const std::string& noise)) {
    (void)decodedReading(noise);
    (void)decodedTask(noise);
    std::string bytes = encoded(someReading());
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    bytes[at] = *rc::gen::arbitrary<char>();
    const auto reading = decodedReading(bytes);
    if (reading) RC_ASSERT(decodedReading(encoded(*reading)) == reading);
    const auto end = *rc::gen::inRange<std::size_t>(0, bytes.size());
    RC_ASSERT(!decodedReading(std::string_view(encoded(someReading())).substr(0, end)));
}

} // namespace kitapdar::recognition
