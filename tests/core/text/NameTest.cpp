#include "core/text/Name.h"

#include <gtest/gtest.h>

namespace kitapdar::text {
namespace {

TEST(Name, IsOneLineWithoutWhatNobodySees) {
    EXPECT_EQ(tidyName(" Қасымов\n"), "Қасымов");
    EXPECT_EQ(tidyName("Қасымов\r\n\tЕрлан"), "Қасымов Ерлан");
    EXPECT_EQ(tidyName("а\u2028б"), "а б");
    EXPECT_EQ(tidyName("\u202EвоМ\u202Cысақ\u2066"), "воМысақ");
    EXPECT_EQ(tidyName(std::string("а\0б", 5)), "а б");
    EXPECT_EQ(tidyName("Жамбыл  атындағы"), "Жамбыл  атындағы");
    EXPECT_EQ(tidyName("\n\t"), "");
}

TEST(Name, IsCountedInCharacters) {
    EXPECT_EQ(lengthOf("Ғұмар"), 5U);
    std::string name;
    for (std::size_t i = 0; i < longestName; ++i) name += "ә";
    EXPECT_FALSE(isNameTooLong(name));
    EXPECT_TRUE(isNameTooLong(name + "ә"));
}

} // namespace
} // namespace kitapdar::text
