// Small TIFF files for tests that need a scan.
#pragma once

#include <array>
#include <string>

namespace kitapdar::test {

inline constexpr int tinySide = 300; // pixels

/// A gray TIFF of 300 by 300 without packing and resolution: `grayOf(x, y)`, 0 to 255.
template <class GrayOf>
std::string tinyTiff(GrayOf grayOf) {
    const auto number = [](unsigned value, unsigned bytes) {
        std::string text;
        for (unsigned i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8U * i));
        return text;
    };
    constexpr unsigned side = tinySide;
    constexpr unsigned pixelsAt = 122;
    const std::array<std::array<unsigned, 3>, 9> entries{{{256, 4, side},
                                                          {257, 4, side},
                                                          {258, 3, 8},
                                                          {259, 3, 1},
                                                          {262, 3, 1},
                                                          {273, 4, pixelsAt},
                                                          {277, 3, 1},
                                                          {278, 4, side},
                                                          {279, 4, side * side}}};
    std::string file = "II" + number(42, 2) + number(8, 4) + number(entries.size(), 2);
    for (const auto& [tag, type, value] : entries)
        file += number(tag, 2) + number(type, 2) + number(1, 4) + number(value, 4);
    file += number(0, 4);
    for (int y = 0; y < tinySide; ++y) {
        for (int x = 0; x < tinySide; ++x) file += static_cast<char>(grayOf(x, y));
    }
    return file;
}

/// Dark bars on light paper.
inline std::string tinyTiffWithBars() {
    return tinyTiff(
        [](int x, int y) { return y / 10 % 2 == 0 && x > 30 && x < 270 && y > 30 && y < 270 ? 0x14 : 0xf0; });
}

} // namespace kitapdar::test
