// A scanned picture as a TIFF: one strip, packed without loss (deflate), so that a PDF can carry it as it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace kitapdar::scan {

struct ScannedPicture {
    std::uint32_t width = 0; // pixels
    std::uint32_t height = 0;
    std::uint32_t bits = 8;    // of a sample: 1, 8, 16; 16 as this machine stores them
    std::uint32_t samples = 1; // 1: gray, or black and white (1 is black); 3: red, green, blue
    std::uint32_t dpi = 0;
    std::string lines; // each of lineBytes() bytes

    std::size_t lineBytes() const { return (std::size_t{width} * samples * bits + 7) / 8; }
};

/// `name` and `time` ("2026:03:02 10:15:00") make each file another one: two white pages of a feeder are two pages.
std::string tiffOf(const ScannedPicture& picture, const std::string& name, const std::string& time);

} // namespace kitapdar::scan
