#include "core/text/StandardNumber.h"

#include "core/text/Isbn.h"
#include "core/text/Utf8.h"

#include <vector>

namespace kitapdar::text {

namespace {

constexpr std::size_t longestName = 16; // "ISBN-13: ", "ISSN (online): "
constexpr std::size_t mostDigits = 13;

bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }
bool isX(char32_t c) { return c == U'X' || c == U'x' || c == U'Х' || c == U'х'; }
bool isHyphen(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xAD; }
bool isSpace(char32_t c) { return c == U' ' || c == 0xA0 || c == U'\t' || (c >= 0x2000 && c <= 0x200A) || c == 0x202F; }

bool isDot(char32_t c) { return c == U'.' || c == 0xB7; }

bool hasLength(std::size_t digits) { return digits == 8 || digits == 10 || digits == 13; }

/// Where the number begins: behind "ISBN", "ISBN-13:", "ISSN".
std::size_t beginOf(const std::u32string& points) {
    std::size_t begin = 0;
    while (begin < points.size() && begin < longestName && !isDigit(points[begin])) ++begin;
    const bool named = begin >= 4 && begin + 2 < points.size() && points[begin] == U'1' &&
                       (points[begin + 1] == U'0' || points[begin + 1] == U'3') &&
                       (points[begin + 2] == U':' || isSpace(points[begin + 2]));
    return named ? begin + 3 : begin;
}

} // namespace

std::string standardNumber(std::string_view text) {
    if (const auto isbn = parseIsbn(text)) return isbn->digits;
    const std::u32string points = codePoints(text.substr(0, 200));
    std::string digits;
    std::string whole; // as far as a blank or the end, when it has a possible length
    for (std::size_t at = beginOf(points); at < points.size() && digits.size() <= mostDigits; ++at) {
        const char32_t c = points[at];
        if (isDigit(c)) {
            digits += static_cast<char>(c);
        } else if (isX(c) && (digits.size() == 7 || digits.size() == 9)) {
            digits += 'x';
            whole = digits;
            return whole;
        } else if (isSpace(c) || isDot(c)) {
            if (hasLength(digits.size())) whole = digits;
        } else if (!isHyphen(c)) {
            break;
        }
    }
    if (hasLength(digits.size())) whole = digits;
    return whole;
}

} // namespace kitapdar::text
