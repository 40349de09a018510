#include "core/text/CodeSpellings.h"

#include "core/text/Utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace kitapdar::text {

namespace {

/// Capitals that look the same.
constexpr std::pair<char32_t, char32_t> pairs[] = {
    {U'A', U'А'}, {U'B', U'В'}, {U'C', U'С'}, {U'E', U'Е'}, {U'H', U'Н'}, {U'I', U'І'}, {U'K', U'К'},
    {U'M', U'М'}, {U'O', U'О'}, {U'P', U'Р'}, {U'T', U'Т'}, {U'X', U'Х'}, {U'Y', U'У'},
};

template <class Choose>
std::string replaced(std::u32string points, Choose choose) {
    for (char32_t& c : points) {
        for (const auto& pair : pairs) {
            const auto [found, meant] = choose(pair);
            if (c == found) c = meant;
        }
    }
    return utf8(points);
}

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) != 0; }
bool isGap(char32_t c) { return c == U' ' || c == U'-' || c == 0xA0 || c == 0x2010 || c == 0x2011; }

/// Cut where letters and digits meet, with a gap of one character between them or without.
std::vector<std::u32string> partsOf(const std::u32string& code) {
    const auto meet = [](char32_t a, char32_t b) { return (isLetter(a) && isDigit(b)) || (isDigit(a) && isLetter(b)); };
    std::vector<std::u32string> parts(1);
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char32_t before = i > 0 ? code[i - 1] : 0;
        if (i > 1 && isGap(before) && meet(code[i - 2], code[i])) {
            parts.back().pop_back();
            parts.emplace_back();
        } else if (meet(before, code[i])) {
            parts.emplace_back();
        }
        parts.back() += code[i];
    }
    return parts;
}

} // namespace

std::vector<std::string> codeSpacings(std::string_view code) {
    constexpr std::size_t longest = 64; // letters
    constexpr std::size_t mostPlaces = 2;
    std::vector<std::string> ways{std::string(code)};
    const std::u32string points = codePoints(code);
    if (points.size() > longest) return ways;
    const auto parts = partsOf(points);
    const std::size_t places = parts.size() - 1;
    const std::size_t all = std::size_t{1} << std::min(places, mostPlaces);
    for (std::size_t way = 0; places > 0 && way < all; ++way) {
        if (places > mostPlaces && way != 0 && way + 1 != all) continue;
        std::u32string spaced;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const bool blank = places > mostPlaces ? way != 0 : i > 0 && ((way >> (i - 1)) & 1U) != 0;
            if (i > 0 && blank) spaced += U' ';
            spaced += parts[i];
        }
        std::string written = utf8(spaced);
        if (std::ranges::find(ways, written) == ways.end()) ways.push_back(std::move(written));
    }
    return ways;
}

std::vector<std::string> codeSpellings(std::string_view text) {
    std::u32string points = codePoints(text);
    for (char32_t& c : points) c = static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
    std::vector<std::string> spellings{utf8(points)};
    const auto add = [&](std::string spelling) {
        if (std::ranges::find(spellings, spelling) == spellings.end()) spellings.push_back(std::move(spelling));
    };
    add(replaced(points, [](const auto& pair) { return pair; }));
    add(replaced(points, [](const auto& pair) { return std::pair(pair.second, pair.first); }));
    return spellings;
}

} // namespace kitapdar::text
