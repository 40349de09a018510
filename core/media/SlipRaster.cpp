#include "core/media/SlipRaster.h"

#include <algorithm>

namespace kitapdar::media {

namespace {

constexpr int bandLines = 128; // dots: the memory of a small printer
constexpr int dotsPerByte = 8;
constexpr int black = 128; // of 256 greys, below it

void addNumber(std::string& bytes, int number) {
    bytes += static_cast<char>(number & 0xFF);
    bytes += static_cast<char>(number >> 8 & 0xFF);
}

void addBand(std::string& bytes, const QImage& picture, int top) {
    const int width = picture.width() / dotsPerByte;
    const int lines = std::min(bandLines, picture.height() - top);
    bytes.append("\x1D\x76\x30\x00", 4); // GS v 0: a raster image follows
    addNumber(bytes, width);
    addNumber(bytes, lines);
    for (int y = top; y < top + lines; ++y) {
        for (int byte = 0; byte < width; ++byte) {
            int dots = 0;
            for (int bit = 0; bit < dotsPerByte; ++bit)
                dots = dots << 1 | (qGray(picture.pixel(byte * dotsPerByte + bit, y)) < black ? 1 : 0);
            bytes += static_cast<char>(dots);
        }
    }
}

} // namespace

std::string slipRaster(const QImage& picture) {
    std::string bytes("\x1B\x40", 2); // ESC @: as after switching on
    for (int top = 0; top < picture.height(); top += bandLines) addBand(bytes, picture, top);
    bytes.append("\x1B\x64\x04", 3);     // ESC d: four lines of room
    bytes.append("\x1D\x56\x42\x00", 4); // GS V B: cut
    return bytes;
}

} // namespace kitapdar::media
