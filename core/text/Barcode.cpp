#include "core/text/Barcode.h"

#include "core/text/Utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace kitapdar::text {
namespace {

constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 64;
constexpr std::size_t kNumberDigits = 7;
constexpr std::size_t kLongestPrefix = 8;

// The check character is a linear code over the ring GF(4) × GF(9), which has 36 elements as 0–9A–Z has characters:
// Σ a^(n-i)·x(i) = 0, where a is a generator in both fields. A single error changes the sum, for every power of a is a
// unit; a swap of neighbours changes it by a^k·(a-1)·(x-y), a swap around one character by a^k·(a²-1)·(x-y), and both
// factors are units too (a has order 3 and 8). This is a totally anti-symmetric quasigroup in the sense of Damm.

constexpr int kSymbols = 36;

/// An element of GF(4) is 0–3 (bits: polynomials over GF(2) modulo t² + t + 1), one of GF(9) is 3·u + v (u·s + v over
/// GF(3) modulo s² + s + 2, where s generates the multiplicative group). A symbol is 9 · first + second.
struct Element {
    int four;
    int nine;
};

constexpr Element elementOf(int symbol) { return {symbol / 9, symbol % 9}; }
constexpr int symbolOf(Element e) { return 9 * e.four + e.nine; }

constexpr Element sum(Element x, Element y) {
    const int u = (x.nine / 3 + y.nine / 3) % 3;
    const int v = (x.nine % 3 + y.nine % 3) % 3;
    return {x.four ^ y.four, 3 * u + v};
}

constexpr Element negative(Element x) { return {x.four, 3 * ((3 - x.nine / 3) % 3) + (3 - x.nine % 3) % 3}; }

/// x · a, where a = (t, s): t·(b·t + c) = (b + c)·t + b; s·(u·s + v) = (v - u)·s - 2u = (v + 2u)·s + u.
constexpr Element timesGenerator(Element x) {
    const int b = x.four >> 1;
    const int c = x.four & 1;
    const int u = x.nine / 3;
    const int v = x.nine % 3;
    return {((b ^ c) << 1) | b, 3 * ((v + 2 * u) % 3) + u};
}

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

constexpr int symbol(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
    return -1;
}

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool isBarcodeCharacter(char c) { return symbol(capital(c)) >= 0 || c == '.' || c == '_' || c == '-'; }

bool isPrefix(std::string_view prefix) {
    return !prefix.empty() && prefix.size() <= kLongestPrefix && isCapital(prefix.front()) &&
           isCapital(prefix.back()) && std::all_of(prefix.begin(), prefix.end(), [](char c) { return symbol(c) >= 0; });
}

/// The prefix and eight letters or digits or more: claims to be ours, so the check character must be right.
bool claimsToBeOwn(std::string_view code, std::string_view prefix) {
    return !prefix.empty() && code.starts_with(prefix) && code.size() >= prefix.size() + kNumberDigits + 1 &&
           std::all_of(code.begin(), code.end(), [](char c) { return symbol(c) >= 0; });
}

/// The prefix and nothing but digits: of an own code the end is missing.
bool isCutOff(std::string_view code, std::string_view prefix) {
    if (prefix.empty() || !code.starts_with(prefix)) return false;
    const std::string_view rest = code.substr(prefix.size());
    return std::all_of(rest.begin(), rest.end(), isDigit);
}

/// Spaces of any width, control characters, and what nobody sees (a zero-width space, a byte order mark).
bool isBlank(char32_t c) {
    constexpr auto blank = U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK;
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & blank) != 0;
}

bool isNumbered(std::string_view code, std::string_view prefix) {
    const std::string_view number = code.substr(prefix.size(), code.size() - prefix.size() - 1);
    return std::all_of(number.begin(), number.end(), isDigit);
}

struct Lookalike {
    char32_t cyrillic;
    char latin;
};
constexpr std::array lookalikes{Lookalike{U'А', 'A'}, Lookalike{U'В', 'B'}, Lookalike{U'Е', 'E'}, Lookalike{U'К', 'K'},
                                Lookalike{U'М', 'M'}, Lookalike{U'Н', 'H'}, Lookalike{U'О', 'O'}, Lookalike{U'Р', 'P'},
                                Lookalike{U'С', 'C'}, Lookalike{U'Т', 'T'}, Lookalike{U'У', 'Y'}, Lookalike{U'Х', 'X'},
                                Lookalike{U'І', 'I'}, Lookalike{U'а', 'a'}, Lookalike{U'в', 'b'}, Lookalike{U'е', 'e'},
                                Lookalike{U'к', 'k'}, Lookalike{U'м', 'm'}, Lookalike{U'н', 'h'}, Lookalike{U'о', 'o'},
                                Lookalike{U'р', 'p'}, Lookalike{U'с', 'c'}, Lookalike{U'т', 't'}, Lookalike{U'у', 'y'},
                                Lookalike{U'х', 'x'}, Lookalike{U'і', 'i'}};

} // namespace

std::string withLatinLookalikes(std::string_view code) {
    std::string latin;
    latin.reserve(code.size());
    for (std::size_t position = 0; position < code.size();) {
        const std::size_t begin = position;
        const char32_t point = nextCodePoint(code, position);
        const auto* found = std::ranges::find(lookalikes, point, &Lookalike::cyrillic);
        if (found != lookalikes.end())
            latin += found->latin;
        else
            latin.append(code.substr(begin, position - begin));
    }
    return latin;
}

std::string normalizeScan(std::string_view text) {
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        if (isBlank(nextCodePoint(text, position))) continue;
        begin = std::min(begin, start);
        end = position;
    }
    return begin < end ? std::string(text.substr(begin, end - begin)) : std::string();
}

std::optional<char> barcodeCheckCharacter(std::string_view body) {
    if (body.empty()) return std::nullopt;
    Element state{0, 0};
    for (char c : body) {
        const int value = symbol(c);
        if (value < 0) return std::nullopt;
        state = sum(timesGenerator(state), elementOf(value));
    }
    static_assert(kAlphabet.size() == kSymbols);
    return kAlphabet[static_cast<std::size_t>(symbolOf(negative(timesGenerator(state))))];
}

bool hasRightCheckCharacter(std::string_view code) {
    if (code.size() < 2) return false;
    return barcodeCheckCharacter(code.substr(0, code.size() - 1)) == code.back();
}

std::optional<std::string> makeBarcode(std::string_view prefix, std::int64_t number) {
    if (!isPrefix(prefix) || number <= 0) return std::nullopt;
    std::string digits = std::to_string(number);
    if (digits.size() < kNumberDigits) digits.insert(0, kNumberDigits - digits.size(), '0');
    std::string code = std::string(prefix) + digits;
    code.push_back(*barcodeCheckCharacter(code));
    return code;
}

Result<Barcode, BarcodeProblem> checkBarcode(std::string_view given, std::string_view ownPrefix) {
    const std::string scan = withLatinLookalikes(given);
    if (!std::all_of(scan.begin(), scan.end(), isBarcodeCharacter)) return fail(BarcodeProblem::Character);
    if (scan.size() < kShortest || scan.size() > kLongest) return fail(BarcodeProblem::Length);
    std::string capitals(scan);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(), capital);
    if (!claimsToBeOwn(capitals, ownPrefix)) {
        if (isCutOff(capitals, ownPrefix)) return fail(BarcodeProblem::CheckCharacter);
        return Barcode{scan, BarcodeKind::Foreign};
    }
    if (!hasRightCheckCharacter(capitals) || !isNumbered(capitals, ownPrefix))
        return fail(BarcodeProblem::CheckCharacter);
    return Barcode{std::move(capitals), BarcodeKind::Own};
}

bool looksMisread(std::string_view scan, std::string_view ownPrefix) {
    std::string capitals(scan);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(), capital);
    if (claimsToBeOwn(capitals, ownPrefix))
        return !hasRightCheckCharacter(capitals) || !isNumbered(capitals, ownPrefix);
    return isCutOff(capitals, ownPrefix);
}

} // namespace kitapdar::text
