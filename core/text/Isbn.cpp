#include "core/text/Isbn.h"

#include "core/text/Utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kitapdar::text {
namespace {

bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }
bool isX(char32_t c) { return c == U'X' || c == U'x' || c == U'Х' || c == U'х'; }
bool isHyphen(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xAD; }
bool isSpace(char32_t c) { return c == U' ' || c == 0xA0 || c == U'\t' || (c >= 0x2000 && c <= 0x200A) || c == 0x202F; }
bool isDot(char32_t c) { return c == U'.' || c == 0xB7; }
bool isLetter(char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0x400 && c <= 0x52F); }

/// Sum of ten digits weighted 10…1, X as ten; right numbers give a multiple of eleven. collect() lets X be last only.
bool isRightTen(std::string_view ten) {
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const char c = ten[static_cast<std::size_t>(i)];
        sum += (c == 'X' ? 10 : c - '0') * (10 - i);
    }
    return sum % 11 == 0;
}

char eanCheckDigit(std::string_view twelve) {
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i) sum += (twelve[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string toThirteen(std::string_view ten) {
    std::string digits = "978" + std::string(ten.substr(0, 9));
    digits.push_back(eanCheckDigit(digits));
    return digits;
}

/// The digits found, and how many there were at each space and dot: "9785020032064 1500" may end there.
struct Found {
    std::string digits;
    std::vector<std::size_t> ends;
    bool wrongCharacter = false;
};

std::size_t skipName(const std::u32string& points) {
    std::size_t i = 0;
    while (i < points.size() && !isDigit(points[i]) && i < 12) ++i;
    const std::u32string_view before(points.data(), i);
    // "ISBN-13: 978…", "ISBN 10 5-02…": the 10 or 13 is part of the name when a separator follows it.
    const bool named = before.starts_with(U"ISBN") || before.starts_with(U"isbn");
    if (named && i + 2 < points.size() && points[i] == U'1' && (points[i + 1] == U'0' || points[i + 1] == U'3') &&
        (points[i + 2] == U':' || isSpace(points[i + 2])))
        return i + 3;
    return i;
}

Found collect(const std::u32string& points) {
    Found found;
    for (std::size_t i = skipName(points); i < points.size(); ++i) {
        const char32_t c = points[i];
        if (isDigit(c)) {
            found.digits.push_back(static_cast<char>(c));
        } else if (isX(c)) {
            if (found.digits.size() != 9) {
                found.wrongCharacter = !found.digits.empty();
                break;
            }
            found.digits.push_back('X');
        } else if (isSpace(c) || isDot(c)) {
            found.ends.push_back(found.digits.size());
        } else if (!isHyphen(c)) {
            const bool inside = i > 0 && (isDigit(points[i - 1]) || isHyphen(points[i - 1]));
            found.wrongCharacter = isLetter(c) && inside && found.digits.size() != 10 && found.digits.size() != 13;
            break;
        }
    }
    found.ends.push_back(found.digits.size());
    return found;
}

Result<Isbn, IsbnProblem> checked(std::string_view digits) {
    const bool hasX = digits.find('X') != std::string_view::npos;
    if (digits.size() == 10) {
        if (!isRightTen(digits)) return fail(IsbnProblem::CheckDigit);
        return Isbn{toThirteen(digits)};
    }
    if (digits.size() != 13) return fail(hasX && digits.size() > 10 ? IsbnProblem::Character : IsbnProblem::Length);
    if (hasX) return fail(IsbnProblem::Character);
    if (!digits.starts_with("978") && !digits.starts_with("979")) return fail(IsbnProblem::Prefix);
    if (eanCheckDigit(digits) != digits.back()) return fail(IsbnProblem::CheckDigit);
    return Isbn{std::string(digits)};
}

/// Registrants from `first` to `last`, both as long as the number of a registrant is there.
struct RegistrantRange {
    std::string_view group;
    std::string_view first;
    std::string_view last;
};
constexpr std::array registrantRanges{
    RegistrantRange{"601", "00", "19"},     RegistrantRange{"601", "200", "699"},
    RegistrantRange{"601", "7000", "7999"}, RegistrantRange{"601", "80000", "84999"},
    RegistrantRange{"601", "85", "99"},     RegistrantRange{"9965", "00", "39"},
    RegistrantRange{"9965", "400", "899"},  RegistrantRange{"9965", "9000", "9999"},
    RegistrantRange{"5", "01", "19"},       RegistrantRange{"5", "200", "361"},
    RegistrantRange{"5", "7000", "8499"},   RegistrantRange{"5", "85000", "89999"},
};

} // namespace

Result<Isbn, IsbnProblem> parseIsbn(std::string_view text) {
    const Found found = collect(codePoints(text));
    if (found.wrongCharacter) return fail(IsbnProblem::Character);
    if (found.digits.empty()) return fail(IsbnProblem::Empty);
    // The longest reading that is right; otherwise the reason of the first that has a possible length.
    Result<Isbn, IsbnProblem> answer = checked(found.digits);
    for (auto end = found.ends.rbegin(); !answer && end != found.ends.rend(); ++end) {
        auto shorter = checked(std::string_view(found.digits).substr(0, *end));
        if (shorter || answer.error() == IsbnProblem::Length) answer = std::move(shorter);
    }
    return answer;
}

bool isbnHyphensAreRight(std::string_view number) {
    std::vector<std::size_t> groups(1, 0);
    for (char32_t c : codePoints(number)) {
        if (isHyphen(c) || isSpace(c)) {
            groups.push_back(0);
        } else {
            ++groups.back();
        }
    }
    std::size_t digits = 0;
    for (std::size_t group : groups) digits += group;
    if (std::find(groups.begin(), groups.end(), 0U) != groups.end() || groups.back() != 1) return false;
    return (digits == 10 && groups.size() == 4) || (digits == 13 && groups.size() == 5 && groups.front() == 3);
}

std::string hyphenatedIsbn(std::string_view number) {
    constexpr std::string_view prefix = "978";
    const bool thirteen = number.size() == 13 && number.starts_with(prefix);
    const bool isPlain =
        std::ranges::all_of(number, [](char c) { return isDigit(static_cast<unsigned char>(c)) || c == 'X'; });
    if (!isPlain || (!thirteen && number.size() != 10) || !checked(number)) return std::string(number);
    const std::string_view ten = thirteen ? number.substr(prefix.size()) : number;
    for (const RegistrantRange& range : registrantRanges) {
        const std::string_view registrant = ten.substr(range.group.size(), range.first.size());
        if (!ten.starts_with(range.group) || registrant < range.first || registrant > range.last) continue;
        const std::size_t title = range.group.size() + registrant.size();
        std::string out(thirteen ? "978-" : "");
        for (const std::string_view part : {range.group, registrant, ten.substr(title, 9 - title)})
            out += std::string(part) + "-";
        return out + ten.back();
    }
    return std::string(number);
}

} // namespace kitapdar::text
