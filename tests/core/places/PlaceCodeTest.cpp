#include "core/places/PlaceCode.h"
#include "core/text/Name.h"

#include <gtest/gtest.h>

namespace kitapdar::places {
namespace {

std::string letters(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "ә";
    return text;
}

TEST(PlaceCode, WhatIsTypedIsShortAndNamesOnePlace) {
    for (const char* code : {"КХ", "a", "читальныйзал"}) EXPECT_TRUE(isPlaceCode(code)) << code;
    for (const std::string& code : {std::string(), std::string("*"), std::string("К*"), std::string("a b"),
                                    std::string("a\tb"), std::string("a\x01"), std::string("\u202EКХ"), letters(17)})
        EXPECT_FALSE(isPlaceCode(code)) << code;
}

TEST(PlaceCode, WhatAnotherProgramCalledAPlaceBecomesOneCodeThatMeansNothingElse) {
    for (const char* code : {"КХ", "ЧЗ 2", "читальный зал отдела искусств"}) EXPECT_EQ(adoptedCode(code), code);
    EXPECT_EQ(adoptedCode(letters(200)), letters(200));
    EXPECT_EQ(adoptedCode("*"), "＊");
    EXPECT_EQ(adoptedCode("К*\x01Х"), "К＊ Х");
    EXPECT_EQ(adoptedCode("\u202EКХ"), "КХ");
    EXPECT_EQ(adoptedCode("\x01\x02"), "");
    const std::string one = adoptedCode(letters(300) + "1");
    const std::string other = adoptedCode(letters(300) + "2");
    EXPECT_NE(one, other);
    EXPECT_LE(text::lengthOf(one), 200U);
    EXPECT_EQ(adoptedCode(letters(300) + "1"), one);
    EXPECT_EQ(adoptedCode(one), one);
}

} // namespace
} // namespace kitapdar::places
