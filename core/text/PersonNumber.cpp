#include "core/text/PersonNumber.h"

#include "core/text/Iin.h"
#include "core/text/Utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace kitapdar::text {

namespace {

constexpr std::size_t iinDigits = 12;
constexpr std::size_t longestPhone = 15;
constexpr std::string_view dots = "••••••";
// So many signs people and programs put between the digits of one number, and no more.
constexpr int mostSeparators = 3;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct Found {
    PersonNumber number;
    std::size_t begin = 0;
    std::size_t end = 0; // behind it
};

/// Digits that stand together, and where they end.
struct Group {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool joined = false; // only separators stand between the group before and this one
};

/// Anything but a letter and the plus before a phone, as normalizeIin() takes a number.
bool isSeparator(char32_t point) { return point != U'+' && u_isalnum(static_cast<UChar32>(point)) == 0; }

std::vector<Group> groupsIn(std::string_view text) {
    std::vector<Group> groups;
    int separators = mostSeparators + 1; // since the last digit
    for (std::size_t at = 0; at < text.size();) {
        if (isDigit(text[at])) {
            const std::size_t begin = at;
            while (at < text.size() && isDigit(text[at])) ++at;
            groups.push_back({begin, at, separators <= mostSeparators});
            separators = 0;
            continue;
        }
        separators = isSeparator(nextCodePoint(text, at)) ? separators + 1 : mostSeparators + 1;
    }
    return groups;
}

bool isMobileCode(std::string_view digits) {
    const std::string_view code = digits.substr(0, 3);
    return (code >= "700" && code <= "708") || code == "747" || code == "771" || (code >= "775" && code <= "778");
}

/// As people write it: twelve digits, six and six, or in threes or fours; two dates side by side are none.
bool isWrittenAsIin(const std::vector<std::size_t>& sizes) {
    static const std::vector<std::vector<std::size_t>> ways = {{12}, {6, 6}, {6, 3, 3}, {4, 4, 4}, {3, 3, 3, 3}};
    return std::ranges::find(ways, sizes) != ways.end();
}

std::optional<PersonNumber::Kind> kindOf(const std::string& digits, const std::vector<std::size_t>& sizes,
                                         bool hasPlus) {
    using enum PersonNumber::Kind;
    if (hasPlus && digits.size() >= 11 && digits.size() <= longestPhone) return Phone;
    if (digits.size() == 11 && (digits.starts_with("77") || digits.starts_with("87"))) return Phone;
    if (digits.size() == 10 && isMobileCode(digits)) return Phone;
    if (digits.size() != iinDigits || !isWrittenAsIin(sizes)) return std::nullopt;
    const auto problem = checkIin(digits);
    return problem ? std::nullopt : std::optional(Iin);
}

/// The longest number that begins with this group; so "1985 87011234567" is a year and a phone.
std::optional<Found> numberFrom(std::string_view text, const std::vector<Group>& groups, std::size_t first) {
    std::optional<Found> found;
    std::string digits;
    std::vector<std::size_t> sizes;
    const bool hasPlus = groups[first].begin > 0 && text[groups[first].begin - 1] == '+';
    for (std::size_t at = first; at < groups.size() && (at == first || groups[at].joined); ++at) {
        digits += text.substr(groups[at].begin, groups[at].end - groups[at].begin);
        sizes.push_back(groups[at].end - groups[at].begin);
        if (digits.size() > longestPhone) break;
        const auto kind = kindOf(digits, sizes, hasPlus);
        if (kind)
            found = Found{{*kind, digits}, hasPlus ? groups[first].begin - 1 : groups[first].begin, groups[at].end};
    }
    return found;
}

std::vector<Found> allIn(std::string_view text) {
    const auto groups = groupsIn(text);
    std::vector<Found> all;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        auto found = numberFrom(text, groups, at);
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
