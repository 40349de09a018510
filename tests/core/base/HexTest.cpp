#include "core/base/Hex.h"

#include <gtest/gtest.h>

namespace kitapdar {

TEST(Hex, GoesThereAndBackForEveryByte) {
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
    EXPECT_EQ(toHex(std::string_view("\x00\x7f\xff", 3)), "007fff");
    EXPECT_EQ(fromHex(toHex(bytes)), bytes);
    EXPECT_EQ(fromHex(""), "");
}

TEST(Hex, RefusesWhatIsNotPairsOfDigits) {
    for (const char* text : {"0", "abc", "0g", "AB", " 1"}) EXPECT_EQ(fromHex(text), std::nullopt) << text;
}

} // namespace kitapdar
