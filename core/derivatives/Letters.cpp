#include "core/derivatives/Letters.h"

#include "core/base/Embedded.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <vector>

namespace kitapdar::derivatives {

namespace {

constexpr std::size_t mostListed = 20;

struct Range {
    char32_t first;
    char32_t last;
};

/// "400 45f", a line each, in their order.
std::vector<Range> readRanges() {
    std::vector<Range> ranges;
    std::string_view rest = embedded::file("core/derivatives/data/letters.tsv");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos || line.front() == '#') continue;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::from_chars(line.data(), line.data() + tab, first, 16);
        std::from_chars(line.data() + tab + 1, line.data() + line.size(), last, 16);
        ranges.push_back({first, last});
    }
    return ranges;
}

} // namespace

bool isCovered(char32_t letter) {
    static const std::vector<Range> ranges = readRanges();
    const auto after = std::ranges::upper_bound(ranges, letter, {}, &Range::first);
    return after != ranges.begin() && letter <= std::prev(after)->last;
}

std::optional<UncoveredLetters> uncoveredLetters(const Reflowed& text) {
    UncoveredLetters found;
    std::set<char32_t> known;
    for (const Flow& flow : text.flows) {
        for (const char32_t letter : QString::fromStdString(textOf(flow)).toStdU32String()) {
            if (letter == U'\n' || isCovered(letter) || known.size() >= mostListed || !known.insert(letter).second)
                continue;
            if (known.size() == 1) found.page = flow.page;
            found.letters += (known.size() > 1 ? " U+" : "U+") +
                             QString::number(letter, 16).toUpper().rightJustified(4, u'0').toStdString();
        }
    }
    return known.empty() ? std::nullopt : std::optional(found);
}

} // namespace kitapdar::derivatives
