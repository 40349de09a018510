// Colours are named in one file; a literal anywhere else would not follow the theme.
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <regex>

namespace kitapdar::ui {
namespace {

bool namesAColour(const std::string& code) {
    static const std::regex literal(R"re(QColor\(\s*(0x|[0-9"])|"#[0-9A-Fa-f]{3,8}"|\bQColor::from|\bqRgb|)re"
                                    R"re(Qt::(dark|light)?(red|green|blue|cyan|magenta|yellow|gray)\b)re",
                                    std::regex::icase);
    return std::regex_search(code, literal);
}

TEST(ColourLiterals, StandInLookOnly) {
    namespace fs = std::filesystem;
    for (const auto& entry : fs::recursive_directory_iterator(test::sourceFolder() / "ui")) {
        const fs::path& file = entry.path();
        if ((file.extension() != ".cpp" && file.extension() != ".h") || file.filename() == "Look.cpp") continue;
        std::ifstream in(file);
        int number = 0;
        for (std::string line; std::getline(in, line);) {
            ++number;
            EXPECT_FALSE(namesAColour(line)) << file.filename() << ':' << number << ": " << line;
        }
    }
}

TEST(ColourLiterals, AreRecognised) {
    for (const char* line : {"QColor(0x1C1F23)", "QColor(28, 31, 35)", "QColor(\"red\")", "\"#1C1F23\"", "Qt::darkRed"})
        EXPECT_TRUE(namesAColour(line)) << line;
    for (const char* line : {"QColor()", "QColor colour", "Qt::transparent", "\"#%1\"", "look.tone(Tone::Ok)"})
        EXPECT_FALSE(namesAColour(line)) << line;
}

} // namespace
} // namespace kitapdar::ui
