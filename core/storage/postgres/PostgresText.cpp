#include "core/storage/postgres/PostgresText.h"

#include <cstddef>

namespace kitapdar::storage::postgres {

namespace {

// U+10FF00…U+10FFFF are F4 8F BC 80 … F4 8F BF BF.
constexpr unsigned char firstByte = 0xF4;
constexpr unsigned char secondByte = 0x8F;
constexpr unsigned char leastThird = 0xBC;

unsigned char at(std::string_view text, std::size_t index) { return static_cast<unsigned char>(text[index]); }

bool isContinuation(std::string_view text, std::size_t index) {
    return index < text.size() && (at(text, index) & 0xC0U) == 0x80U;
}

bool isMark(std::string_view text, std::size_t index) {
    return index + 3 < text.size() && at(text, index) == firstByte && at(text, index + 1) == secondByte &&
           at(text, index + 2) >= leastThird && isContinuation(text, index + 2) && isContinuation(text, index + 3);
}

/// Bytes of the character that begins here and may be stored; 0 when there is none.
std::size_t storable(std::string_view text, std::size_t index) {
    const unsigned char lead = at(text, index);
    if (lead == 0) return 0;
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return isContinuation(text, index + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!isContinuation(text, index + 1) || !isContinuation(text, index + 2)) return 0;
        const unsigned char second = at(text, index + 1);
        if (lead == 0xE0 && second < 0xA0) return 0; // overlong
        if (lead == 0xED && second > 0x9F) return 0; // half of a pair of UTF-16
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!isContinuation(text, index + 1) || !isContinuation(text, index + 2) || !isContinuation(text, index + 3))
            return 0;
        const unsigned char second = at(text, index + 1);
        if (lead == 0xF0 && second < 0x90) return 0; // overlong
        if (lead == 0xF4 && second > 0x8F) return 0; // past U+10FFFF
        return isMark(text, index) ? 0 : 4;
    }
    return 0;
}

void appendMark(std::string& text, unsigned char byte) {
    text += static_cast<char>(firstByte);
    text += static_cast<char>(secondByte);
    text += static_cast<char>(leastThird + (byte >> 6U));
    text += static_cast<char>(0x80U | (byte & 0x3FU));
}

} // namespace

bool isPlain(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t bytes = storable(text, i);
        if (bytes == 0) return false;
        i += bytes;
    }
    return true;
}

std::string toServer(std::string_view text) {
    std::string stored;
    stored.reserve(text.size() + 16);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t bytes = storable(text, i);
        if (bytes == 0) {
            appendMark(stored, at(text, i));
            ++i;
        } else {
            stored += text.substr(i, bytes);
            i += bytes;
        }
    }
    return stored;
}

std::string fromServer(std::string_view text) {
    std::string original;
    original.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (isMark(text, i)) {
            const auto high = static_cast<unsigned char>(at(text, i + 2) - leastThird);
            original += static_cast<char>((high << 6U) | (at(text, i + 3) & 0x3FU));
            i += 4;
        } else {
            original += text[i++];
        }
    }
    return original;
}

} // namespace kitapdar::storage::postgres
