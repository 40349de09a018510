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

} // namespace

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
