#include "core/recognition/Corrections.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace kitapdar::recognition {

namespace {

constexpr std::size_t longestRun = 3;
constexpr std::size_t mostCells = std::size_t{4} << 20U;
/// Signs around words that are no ASCII.
constexpr std::array<std::string_view, 11> signs = {"«", "»", "“", "”", "„", "‘", "’", "…", "–", "—", "№"};

bool isBlank(char byte) { return byte == ' ' || byte == '\n' || byte == '\t'; }

bool isAsciiSign(char byte) {
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    return static_cast<unsigned char>(byte) < 0x80 && !isLetter;
}

/// The word without the signs around it.
std::string_view coreOf(std::string_view word) {
    for (bool goesOn = true; goesOn && !word.empty();) {
        goesOn = false;
        if (isAsciiSign(word.front())) {
            word.remove_prefix(1);
            goesOn = true;
        }
        for (const std::string_view sign : signs) {
            if (!word.starts_with(sign)) continue;
            word.remove_prefix(sign.size());
            goesOn = true;
        }
    }
    for (bool goesOn = true; goesOn && !word.empty();) {
        goesOn = false;
        if (isAsciiSign(word.back())) {
            word.remove_suffix(1);
            goesOn = true;
        }
        for (const std::string_view sign : signs) {
            if (!word.ends_with(sign)) continue;
            word.remove_suffix(sign.size());
            goesOn = true;
        }
    }
    return word;
}

template <class Use>
void eachWord(std::string_view text, Use use) {
    for (std::size_t at = 0; at < text.size();) {
        while (at < text.size() && isBlank(text[at])) ++at;
        std::size_t end = at;
        while (end < text.size() && !isBlank(text[end])) ++end;
        if (end > at) use(text.substr(at, end - at));
        at = end;
    }
}

using Words = std::vector<std::string_view>;

Words wordsOf(std::string_view text) {
    Words words;
    eachWord(text, [&](std::string_view word) {
        if (const auto core = coreOf(word); !core.empty()) words.push_back(core);
    });
    return words;
}

/// Calls `use` with each part in which the two differ, as words of the first and of the second one.
template <class Use>
void eachDifference(const Words& first, const Words& second, Use use) {
    std::size_t begin = 0;
    while (begin < first.size() && begin < second.size() && first[begin] == second[begin]) ++begin;
    std::size_t end = 0;
    while (end < first.size() - begin && end < second.size() - begin &&
           first[first.size() - 1 - end] == second[second.size() - 1 - end])
        ++end;
    const Words a(first.begin() + static_cast<std::ptrdiff_t>(begin), first.end() - static_cast<std::ptrdiff_t>(end));
    const Words b(second.begin() + static_cast<std::ptrdiff_t>(begin), second.end() - static_cast<std::ptrdiff_t>(end));
    if (a.empty() && b.empty()) return;
    const std::size_t width = b.size() + 1;
    if (a.empty() || b.empty() || (a.size() + 1) * width > mostCells) return use(a, b);
    // How many words the ends from there on have in common.
    std::vector<std::uint32_t> common((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            common[i * width + j] = a[i] == b[j] ? common[(i + 1) * width + j + 1] + 1
                                                 : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    Words ofFirst;
    Words ofSecond;
    const auto tell = [&] {
        if (!ofFirst.empty() || !ofSecond.empty()) use(ofFirst, ofSecond);
        ofFirst.clear();
        ofSecond.clear();
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            tell();
            ++i;
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            ofFirst.push_back(a[i++]);
        } else {
            ofSecond.push_back(b[j++]);
        }
    }
    ofFirst.insert(ofFirst.end(), a.begin() + static_cast<std::ptrdiff_t>(i), a.end());
    ofSecond.insert(ofSecond.end(), b.begin() + static_cast<std::ptrdiff_t>(j), b.end());
    tell();
}

} // namespace

std::vector<std::pair<std::string, std::string>> correctionsIn(std::string_view read, std::string_view corrected) {
    std::vector<std::pair<std::string, std::string>> corrections;
    eachDifference(wordsOf(read), wordsOf(corrected), [&](const Words& was, const Words& is) {
        if (was.size() != is.size() || was.size() > longestRun) return;
        for (std::size_t i = 0; i < was.size(); ++i) {
            if (was[i] != is[i]) corrections.emplace_back(was[i], is[i]);
        }
    });
    return corrections;
}

WordDifference differenceOf(std::string_view first, std::string_view second) {
    const Words words = wordsOf(first);
    WordDifference difference{static_cast<int>(words.size()), 0};
    eachDifference(words, wordsOf(second), [&](const Words& was, const Words& is) {
        difference.errors += static_cast<int>(std::max(was.size(), is.size()));
    });
    return difference;
}

Replaced replaced(std::string_view text, std::string_view read, std::string_view corrected) {
    Replaced made;
    std::size_t copied = 0;
    eachWord(text, [&](std::string_view word) {
        const auto core = coreOf(word);
        if (core.empty() || core != read) return;
        const auto at = static_cast<std::size_t>(core.data() - text.data());
        made.text.append(text.substr(copied, at - copied)).append(corrected);
        copied = at + core.size();
        ++made.words;
    });
    made.text.append(text.substr(copied));
    return made;
}

} // namespace kitapdar::recognition
