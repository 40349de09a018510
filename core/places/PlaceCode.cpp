#include "core/places/PlaceCode.h"

#include "core/text/Name.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace kitapdar::places {

namespace {

constexpr std::size_t longestTyped = 16;    // characters
constexpr std::size_t longestAdopted = 200; // characters; an index of a server takes no more than 2700 bytes
constexpr std::size_t keptOfLonger = 190;

/// FNV-1a: the same on every machine, for ever.
std::string markOf(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    std::array<char, 8> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16);
    return {digits.data(), error == std::errc() ? end : digits.data()};
}

std::string_view firstCharacters(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    while (end < text.size() && (count > 0 || (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)) {
        if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U) --count;
        ++end;
    }
    return text.substr(0, end);
}

} // namespace

bool isPlaceCode(std::string_view code) {
    return !code.empty() && text::lengthOf(code) <= longestTyped && code.find_first_of(" *") == code.npos &&
           text::tidyName(code) == code;
}

std::string adoptedCode(std::string_view text) {
    std::string code;
    for (const char byte : text::tidyName(text)) {
        if (byte == '*')
            code += "＊";
        else
            code += byte;
    }
    if (text::lengthOf(code) <= longestAdopted) return code;
    return std::string(firstCharacters(code, keptOfLonger)) + "~" + markOf(code);
}

} // namespace kitapdar::places
