#include "core/text/PersonNumber.h"

#include "core/text/Iin.h"
#include "core/text/Utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace kitapdar::text {

namespace {

constexpr std::size_t iinDigits = 12;
constexpr std::size_t longestPhone = 15;
constexpr std::string_view dots = "••••••";
// So many signs people and programs put between the digits of one number, and no more; blanks side by side are one.
constexpr int mostSeparators = 3;

struct Found {
    PersonNumber number;
    std::size_t begin = 0;
    std::size_t end = 0; // behind it
};

/// Digits that stand together, of whatever script, and where they end.
struct Group {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string digits;   // as ASCII
    std::string before;   // what stands between the group before and this one
    bool joined = false;  // only separators stand there
    bool hasPlus = false; // a plus stands right before it
};

/// Anything but a letter, as normalizeIin() takes a number.
bool isSeparator(char32_t point) { return u_isalnum(static_cast<UChar32>(point)) == 0; }

bool isBlank(char32_t point) { return u_isUWhiteSpace(static_cast<UChar32>(point)) != 0; }

std::vector<Group> groupsIn(std::string_view text) {
    std::vector<Group> groups;
    Group next;
    int separators = mostSeparators + 1; // since the last digit
    bool wasBlank = false;
    bool wasDigit = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t point = nextCodePoint(text, at);
        const int digit = u_charDigitValue(static_cast<UChar32>(point));
        if (digit >= 0) {
            if (!wasDigit) {
                next.begin = begin;
                next.joined = separators <= mostSeparators;
                groups.push_back(std::exchange(next, Group()));
            }
            groups.back().digits += static_cast<char>('0' + digit);
            groups.back().end = at;
            separators = 0;
            wasBlank = false;
            wasDigit = true;
            continue;
        }
        wasDigit = false;
        next.hasPlus = point == U'+';
        const bool repeats = wasBlank && isBlank(point);
        wasBlank = isBlank(point);
        if (repeats) continue;
        separators = isSeparator(point) ? separators + 1 : mostSeparators + 1;
        next.before += text.substr(begin, at - begin);
    }
    return groups;
}

bool isMobileCode(std::string_view digits) {
    const std::string_view code = digits.substr(0, 3);
    return (code >= "700" && code <= "708") || code == "747" || code == "771" || (code >= "775" && code <= "778");
}

/// Groups of digits that may be one number.
struct Written {
    std::string digits;
    std::vector<std::size_t> sizes;
    bool beginsWithPlus = false;
    bool hasPlusWithin = false;
    bool isEven = true; // the same stands between all of them
};

/// As people write it: twelve digits, six and six, or in threes or fours; in twos and ones where the same stands
/// between all of them. Two dates side by side are none.
bool isWrittenAsIin(const Written& number) {
    using Sizes = std::vector<std::size_t>;
    static const std::vector<Sizes> ways = {{12}, {6, 6}, {6, 3, 3}, {4, 4, 4}, {3, 3, 3, 3}};
    static const std::vector<Sizes> evenWays = {Sizes(12, 1),    Sizes(6, 2), {2, 2, 2, 6}, {6, 2, 2, 2},
                                                {2, 2, 2, 3, 3}, {6, 1, 5},   {6, 1, 4, 1}};
    return std::ranges::find(ways, number.sizes) != ways.end() ||
           (number.isEven && std::ranges::find(evenWays, number.sizes) != evenWays.end());
}

/// A day of the calendar and the digit of a century, as one in fifty of all numbers of twelve digits has. A number with
/// a slip in it tells nearly as much of a person as the right one. Groups of digits side by side are none: inventory
/// numbers have six.
bool beginsAsIin(std::string_view digits) {
    if (digits[6] < '1' || digits[6] > '6') return false;
    const std::string century = std::to_string(18 + (digits[6] - '1') / 2);
    const auto two = [&](std::size_t at) { return std::string(digits.substr(at, 2)); };
    return Day::fromIso(century + two(0) + '-' + two(2) + '-' + two(4)).has_value();
}

std::optional<PersonNumber::Kind> kindOf(const Written& number) {
    using enum PersonNumber::Kind;
    const std::string& digits = number.digits;
    if (!number.hasPlusWithin) {
        if (number.beginsWithPlus && digits.size() >= 11 && digits.size() <= longestPhone) return Phone;
        if (digits.size() == 11 && (digits.starts_with("77") || digits.starts_with("87"))) return Phone;
        if (digits.size() == 10 && isMobileCode(digits)) return Phone;
    }
    if (digits.size() != iinDigits || !isWrittenAsIin(number)) return std::nullopt;
    if (!checkIin(digits)) return Iin;
    return number.sizes.size() == 1 && beginsAsIin(digits) ? std::optional(LikeIin) : std::nullopt;
}

/// The longest number that begins with this group; so "1985 87011234567" is a year and a phone.
std::optional<Found> numberFrom(const std::vector<Group>& groups, std::size_t first) {
    std::optional<Found> found;
    Written number;
    number.beginsWithPlus = groups[first].hasPlus;
    const std::size_t begin = groups[first].begin - (number.beginsWithPlus ? 1 : 0);
    for (std::size_t at = first; at < groups.size() && (at == first || groups[at].joined); ++at) {
        number.digits += groups[at].digits;
        number.sizes.push_back(groups[at].digits.size());
        if (at > first) {
            number.hasPlusWithin = number.hasPlusWithin || groups[at].before.find('+') != std::string::npos;
            number.isEven = number.isEven && groups[at].before == groups[first + 1].before;
        }
        if (number.digits.size() > longestPhone) break;
        if (const auto kind = kindOf(number)) found = Found{{*kind, number.digits}, begin, groups[at].end};
    }
    return found;
}

std::vector<Found> allIn(std::string_view text) {
    const auto groups = groupsIn(text);
    std::vector<Found> all;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        auto found = numberFrom(groups, at);
        if (!found) continue;
        while (at + 1 < groups.size() && groups[at + 1].begin < found->end) ++at;
        all.push_back(std::move(*found));
    }
    return all;
}

} // namespace

std::vector<PersonNumber> personNumbersIn(std::string_view text) {
    std::vector<PersonNumber> numbers;
    for (Found& each : allIn(text)) numbers.push_back(std::move(each.number));
    return numbers;
}

std::string withoutPersonNumbers(std::string_view text) {
    std::string clean;
    std::size_t copied = 0;
    for (const Found& each : allIn(text)) {
        clean += text.substr(copied, each.begin - copied);
        clean += dots;
        copied = each.end;
    }
    clean += text.substr(copied);
    return clean;
}

} // namespace kitapdar::text
