#include "core/recognition/Alto.h"
#include "tests/support/DigitData.h"
#include "tests/support/TemporaryFolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace kitapdar::recognition {

namespace {

using ::testing::HasSubstr;

Word word(const std::string& text, int left, int top, int confidence = 90) {
    return {text, {left, top, 40, 20}, confidence};
}

/// "Бұл кітап-" / "тар сөресі" and a block of one line.
Layout brokenWord() {
    Layout layout{1000, 1500, {}};
    layout.blocks.push_back({{},
                             {{{}, 30, {word("Бұл", 10, 10), word("кітап-", 60, 10, 55)}, false},
                              {{}, 60, {word("тар", 10, 40), word("сөресі", 60, 40)}, false}}});
    layout.blocks.push_back({{}, {{{}, 130, {word("<&\">", 10, 110)}, false}}});
    enclose(layout);
    return layout;
}

rc::Gen<Layout> layouts() {
    return rc::gen::exec([] {
        static const std::vector<std::string> texts = {"қала", "сөз-", "-",    "a&b", "\"",
                                                       "ҰЛ",   "2-",   "«Ән»", "‐",   "үй‐"};
        Layout layout{2000, 3000, {}};
        const int blocks = *rc::gen::inRange(0, 4);
        for (int i = 0; i < blocks; ++i) {
            Block& block = layout.blocks.emplace_back();
            const int lines = *rc::gen::inRange(1, 5);
            for (int j = 0; j < lines; ++j) {
                Line& line = block.lines.emplace_back();
                line.baseline = *rc::gen::inRange(0, 3000);
                const int words = *rc::gen::inRange(1, 5);
                for (int k = 0; k < words; ++k) {
                    line.words.push_back({*rc::gen::elementOf(texts),
                                          {*rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000),
                                           *rc::gen::inRange(1, 100), *rc::gen::inRange(1, 100)},
                                          *rc::gen::inRange(0, 101)});
                }
            }
        }
        enclose(layout);
        return layout;
    });
}

} // namespace

TEST(AltoTest, ABrokenWordIsWholeInBothItsHalves) {
    const std::string alto = altoOf(brokenWord());
    EXPECT_THAT(alto, HasSubstr("CONTENT=\"кітап\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"кітаптар\""));
    EXPECT_THAT(alto, HasSubstr("<HYP CONTENT=\"-\"/>"));
    EXPECT_THAT(alto, HasSubstr("CONTENT=\"тар\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"кітаптар\""));
}

RC_GTEST_PROP(AltoTest, WhatWasWrittenIsRead, ()) {
    const Layout layout = *layouts();
    const auto read = layoutOfAlto(altoOf(layout, {"1.tif", "tesseract"}));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == layout);
    const std::string xml = altoOf(layout);
    RC_ASSERT(unpacked(packed(xml)) == xml);
}

TEST(AltoTest, WhatIsNoAltoIsRefused) {
    EXPECT_FALSE(layoutOfAlto(""));
    EXPECT_FALSE(layoutOfAlto("<html/>"));
    const std::string alto = altoOf(brokenWord());
    EXPECT_FALSE(layoutOfAlto(alto.substr(0, alto.size() / 2)));
    EXPECT_FALSE(unpacked("no stream"));
    EXPECT_FALSE(unpacked(packed(alto).substr(0, 50)));
}

TEST(AltoTest, TheSchemaOfTheLibraryOfCongressAllowsIt) {
    const std::filesystem::path schema = test::digitData() / "xsd/alto-4-4.xsd";
    if (!std::filesystem::exists(schema) || std::system("xmllint --version > /dev/null 2>&1") != 0)
        GTEST_SKIP() << "the schema or xmllint is not on this machine";
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "page.xml";
    for (const Layout& layout : {brokenWord(), Layout{10, 10, {}}}) {
        std::ofstream(file) << altoOf(layout, {"бет 1.tif", "tesseract 5.3.0 kaz+rus"});
        const std::string command =
            "xmllint --nonet --noout --schema " + schema.string() + " " + file.string() + " 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0);
    }
}

TEST(AltoTest, HocrHasTheWordsAndTheirPlaces) {
    const std::string hocr = hocrOf(brokenWord(), {"1.tif", "tesseract"});
    EXPECT_THAT(hocr, HasSubstr("class=\"ocrx_word\""));
    EXPECT_THAT(hocr, HasSubstr("bbox 60 10 100 30; x_wconf 55"));
    EXPECT_THAT(hocr, HasSubstr(">кітап-<"));
}

} // namespace kitapdar::recognition
