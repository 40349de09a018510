#include "core/demo/PlainPdf.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

namespace kitapdar::demo {
namespace {

TEST(PlainPdf, WritesLettersThatHelveticaHas) {
    EXPECT_EQ(inLatin("Қазақстан – Ғылым"), "Kazakstan - Gylym");
    EXPECT_EQ(inLatin("Әлі (1 б.)"), "Ali (1 b.)");
    for (const char c : inLatin("Сіз «оқыңыз»: ЩЁҺ №5 €")) EXPECT_LT(static_cast<unsigned char>(c), 0x80U);
}

TEST(PlainPdf, PointsToEveryObjectOfTheFile) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "a.pdf";
    ASSERT_TRUE(PlainPdf().draw(file, "Атау", {{"Бір", {"жол (жақша)"}}, {"Екі", {}}}));
    const std::string bytes = test::readFile(file);
    EXPECT_TRUE(bytes.starts_with("%PDF-1.4\n"));
    const std::size_t table = std::stoul(bytes.substr(bytes.rfind("startxref\n") + 10));
    EXPECT_EQ(bytes.substr(table, 4), "xref");
    for (int object = 1; object <= 8; ++object) { // 4 and two for each page
        const std::size_t line = bytes.find("0000000000 65535 f \n") + 20 * static_cast<std::size_t>(object);
        const std::size_t offset = std::stoul(bytes.substr(line, 10));
        EXPECT_EQ(bytes.substr(offset, 7), std::to_string(object) + " 0 obj");
    }
    EXPECT_NE(bytes.find("/Count 2 "), std::string::npos);
    EXPECT_NE(bytes.find("\\(zhaksha\\)"), std::string::npos);
}

} // namespace
} // namespace kitapdar::demo
