// UTF-8 in and out of code points. Private to this room.
#pragma once

#include <unicode/utf8.h>

#include <string>
#include <string_view>

namespace kitapdar::text {

inline constexpr char32_t kReplacement = 0xFFFD;

/// The code point at `position`, which moves past it; a broken sequence counts as one U+FFFD.
inline char32_t nextCodePoint(std::string_view text, std::size_t& position) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    if (bytes[position] < 0x80) return bytes[position++];
    UChar32 point = 0;
    U8_NEXT_OR_FFFD(bytes, position, text.size(), point);
    return static_cast<char32_t>(point);
}

/// Moves past one sequence; false when it was broken. A real U+FFFD takes three bytes and is no error.
inline bool skipSequence(std::string_view text, std::size_t& position) {
    const std::size_t begin = position;
    return nextCodePoint(text, position) != kReplacement || text.substr(begin, position - begin) == "\xEF\xBF\xBD";
}

inline void appendUtf8(std::string& out, char32_t point) {
    if (point < 0x80) {
        out.push_back(static_cast<char>(point));
        return;
    }
    char bytes[U8_MAX_LENGTH];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(point));
    out.append(bytes, static_cast<std::size_t>(length));
}

inline std::u32string codePoints(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) points.push_back(nextCodePoint(text, position));
    return points;
}

inline std::string utf8(std::u32string_view points) {
    std::string out;
    out.reserve(points.size() * 2);
    for (char32_t point : points) appendUtf8(out, point);
    return out;
}

} // namespace kitapdar::text
