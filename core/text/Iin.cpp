#include "core/text/Iin.h"

#include "core/text/Barcode.h"
#include "core/text/Utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace kitapdar::text {
namespace {

constexpr std::size_t kLength = 12;
constexpr std::string_view kDot = "•";

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int digit(std::string_view text, std::size_t index) { return text[index] - '0'; }

int centuryOf(int code) { return code >= 1 && code <= 6 ? 19 + (code - 1) / 2 : 0; }

std::optional<Day> birthOf(std::string_view iin) {
    const int century = centuryOf(digit(iin, 6));
    if (century == 0) return std::nullopt;
    const std::string year = std::to_string(century - 1) + std::string(iin.substr(0, 2));
    return Day::fromIso(year + "-" + std::string(iin.substr(2, 2)) + "-" + std::string(iin.substr(4, 2)));
}

/// Month and day alone, for the numbers that tell no century: 29 February is possible.
bool isPossibleMonthDay(std::string_view iin) {
    return Day::fromIso("2000-" + std::string(iin.substr(2, 2)) + "-" + std::string(iin.substr(4, 2))).has_value();
}

/// Blanks, hyphens, points: what people put between the digits of a number, or what comes with a copied one.
bool isSeparator(char32_t c) {
    constexpr auto separators = U_GC_Z_MASK | U_GC_C_MASK | U_GC_P_MASK | U_GC_M_MASK;
    return c == U'\u2212' || (U_MASK(u_charType(static_cast<UChar32>(c))) & separators) != 0;
}

} // namespace

std::string normalizeIin(std::string_view text) {
    std::string trimmed = normalizeScan(text);
    std::string digits;
    for (std::size_t position = 0; position < trimmed.size();) {
        const char32_t c = nextCodePoint(trimmed, position);
        const auto point = static_cast<UChar32>(c);
        if (u_isdigit(point) != 0)
            digits += static_cast<char>('0' + u_charDigitValue(point));
        else if (!isSeparator(c) && !(digits.empty() && u_isalpha(point) != 0))
            return trimmed;
    }
    return digits.empty() ? trimmed : digits;
}

std::optional<char> iinCheckDigit(std::string_view elevenDigits) {
    if (elevenDigits.size() != kLength - 1 || !allDigits(elevenDigits)) return std::nullopt;
    // The second pass begins with weight 3 and runs over 11 to 1 and 2; it is used when the first leaves 10.
    for (const int shift : {0, 2}) {
        int sum = 0;
        for (int i = 0; i < 11; ++i) sum += digit(elevenDigits, static_cast<std::size_t>(i)) * ((i + shift) % 11 + 1);
        if (const int check = sum % 11; check != 10) return static_cast<char>('0' + check);
    }
    return std::nullopt;
}

std::optional<IinProblem> checkIin(std::string_view text) {
    const std::string iin = normalizeScan(text);
    if (codePoints(iin).size() != kLength) return IinProblem::Length;
    if (!allDigits(iin)) return IinProblem::Character;
    const bool isFiller = iin.find_first_not_of(iin.front()) == std::string::npos; // "000000000000"
    const auto check = iinCheckDigit(iin.substr(0, 11));
    if (!check || isFiller) return IinProblem::NeverIssued;
    if (*check != iin[11]) return IinProblem::CheckDigit;
    if (digit(iin, 4) >= 4 && digit(iin, 4) <= 6) return IinProblem::Business;
    const int code = digit(iin, 6);
    if (code > 6) return IinProblem::Century;
    if (code == 0 ? !isPossibleMonthDay(iin) : !birthOf(iin)) return IinProblem::Date;
    return std::nullopt;
}

bool isOnlyWarning(IinProblem problem) { return problem == IinProblem::Date || problem == IinProblem::Century; }

std::optional<IinParts> iinParts(std::string_view text) {
    if (const auto problem = checkIin(text); problem && !isOnlyWarning(*problem)) return std::nullopt;
    const std::string iin = normalizeScan(text);
    IinParts parts;
    parts.birth = birthOf(iin);
    parts.century = centuryOf(digit(iin, 6));
    if (parts.century != 0) parts.sex = digit(iin, 6) % 2 == 1 ? Sex::Male : Sex::Female;
    return parts;
}

std::string maskIin(std::string_view text) {
    const std::string iin = normalizeScan(text);
    const bool whole = iin.size() == kLength && allDigits(iin);
    std::string masked(whole ? iin.substr(0, 4) : std::string());
    const std::size_t dots = whole ? 4 : codePoints(iin).size();
    for (std::size_t i = 0; i < dots; ++i) masked += kDot;
    if (whole) masked += iin.substr(8);
    return masked;
}

} // namespace kitapdar::text
