#include "core/pages/FlagRules.h"

#include "core/pages/PageLabel.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kitapdar::pages {

namespace {

constexpr int dpiTolerance = 2; // per cent: 118 dots of a centimetre are 299.7 of an inch

/// Whether the page is expected to be a text on paper.
bool isText(PageKind kind) {
    return kind == PageKind::Normal || kind == PageKind::Title || kind == PageKind::Imprint ||
           kind == PageKind::Contents;
}

void findInPicture(std::size_t at, const Page& page, const Scan& scan, const FlagThresholds& limits,
                   std::vector<FoundFlag>& found) {
    const auto add = [&](Flag flag, std::int64_t value = 0) { found.push_back({at, flag, value}); };
    if (scan.dpi == 0) add(Flag::NoDpi);
    if (scan.dpi > 0 && scan.dpi * 100 < limits.dpi * (100 - dpiTolerance)) add(Flag::LowDpi, scan.dpi);
    if (!isText(page.kind)) return;
    if (scan.brightness < limits.darkBelow) add(Flag::TooDark, scan.brightness);
    if (scan.ink < limits.blankInk) {
        add(Flag::Blank, scan.ink);
        return; // an empty page is neither sharp nor straight
    }
    if (scan.contrast > 0 && scan.contrast < limits.contrastBelow && scan.brightness >= limits.darkBelow)
        add(Flag::TooLight, scan.contrast);
    if (std::abs(scan.skew) > limits.skew) add(Flag::Skew, scan.skew);
    if (scan.edge >= limits.edgeLetters) add(Flag::Cut, scan.edge);
    const auto sharpness = sharpnessOfInk(scan);
    if (scan.bits > 1 && sharpness && *sharpness < limits.blur) add(Flag::Blur, *sharpness);
}

bool areAlike(const Scan& one, const Scan& other, const FlagThresholds& limits) {
    if (one.sha256 == other.sha256) return one.frame == other.frame;
    if (one.ink < limits.blankInk || other.ink < limits.blankInk) return false;
    const auto different = static_cast<std::uint64_t>(one.fingerprint) ^ static_cast<std::uint64_t>(other.fingerprint);
    if (std::popcount(different) > limits.alikeBits) return false;
    return std::abs(one.ink - other.ink) * 100 <= limits.alikeInk * std::max(one.ink, other.ink);
}

/// Each page that shows the same as an earlier one. Two parts of one scan are no doubles.
void findDoubles(const std::vector<FlagFacts>& pages, const FlagThresholds& limits, std::vector<FoundFlag>& found) {
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const FlagFacts& page = pages[at];
        if (!page.scan || !isOfTheBook(page.page.kind) || page.page.kind == PageKind::Blank) continue;
        for (std::size_t before = 0; before < at; ++before) {
            const FlagFacts& other = pages[before];
            if (!other.scan || !isOfTheBook(other.page.kind) || other.scan->id == page.scan->id) continue;
            if (!areAlike(*page.scan, *other.scan, limits)) continue;
            found.push_back({at, Flag::Duplicate, static_cast<std::int64_t>(before) + 1});
            break;
        }
    }
}

/// Labels that are counted together.
using Series = std::tuple<bool, bool, std::string>; // Roman, foliation, what stands before

struct Gap {
    std::int64_t next = 0;       // the number that comes after the last one
    std::int64_t unlabelled = 0; // pages since then, which may have had a number each
};

/// A number that no page has, between two that are there. A page without a label may be the one.
void findGaps(const std::vector<FlagFacts>& pages, std::vector<FoundFlag>& found) {
    std::map<Series, std::set<std::int64_t>> present;
    std::vector<std::pair<std::size_t, CountedLabel>> labels;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (!isOfTheBook(pages[at].page.kind)) continue;
        const auto label = countedLabel(pages[at].page.label);
        if (!label) continue;
        labels.emplace_back(at, *label);
        auto& numbers = present[{label->isRoman, label->isFoliation, label->before}];
        // A label that spans more than two columns or pages is a slip of the hand.
        for (std::int64_t number = label->first; number <= std::min(label->last, label->first + 3); ++number)
            numbers.insert(number);
    }
    std::map<Series, Gap> gaps;
    std::size_t next = 0;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const Page& page = pages[at].page;
        const bool isLabelled = next < labels.size() && labels[next].first == at;
        if (!isLabelled) {
            if (page.label.empty() && isText(page.kind)) {
                for (auto& [series, gap] : gaps) ++gap.unlabelled;
            }
            continue;
        }
        const CountedLabel& label = labels[next++].second;
        const Series series{label.isRoman, label.isFoliation, label.before};
        const auto known = gaps.find(series);
        if (known != gaps.end()) {
            const auto& numbers = present[series];
            std::int64_t free = known->second.unlabelled;
            std::int64_t number = known->second.next;
            while (number < label.first && (numbers.contains(number) || free > 0)) {
                if (!numbers.contains(number)) --free;
                ++number;
            }
            if (number < label.first) found.push_back({at, Flag::MissingNumber, number});
        }
        gaps[series] = {label.last + 1, 0};
    }
}

} // namespace

std::optional<int> sharpnessOfInk(const Scan& scan) {
    if (scan.ink == 0 || scan.contrast == 0) return std::nullopt;
    return static_cast<int>(scan.sharpness * 10'000 / (std::int64_t{scan.contrast} * scan.contrast));
}

bool isOfPicture(Flag flag) { return flag != Flag::WrongLanguage && flag != Flag::NoText && flag != Flag::LostColumn; }

std::vector<FoundFlag> flagsOf(const std::vector<FlagFacts>& pages, const FlagThresholds& thresholds) {
    std::vector<FoundFlag> found;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const FlagFacts& facts = pages[at];
        if (facts.scan && isOfTheBook(facts.page.kind)) findInPicture(at, facts.page, *facts.scan, thresholds, found);
    }
    findDoubles(pages, thresholds, found);
    findGaps(pages, found);
    std::ranges::sort(found);
    return found;
}

} // namespace kitapdar::pages
