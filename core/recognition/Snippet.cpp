#include "core/recognition/Snippet.h"

#include "core/catalogue/search/index/DocumentText.h"
#include "core/recognition/Layout.h"
#include "core/text/Fold.h"

#include <algorithm>

namespace kitapdar::recognition {

namespace {

constexpr std::size_t longestSearch = 1000;
constexpr std::size_t mostWords = 20;
constexpr std::size_t wordsBefore = 8;
constexpr std::size_t wordsAfter = 16;
constexpr std::size_t leastBegun = 4;       // letters of a word that is begun only
constexpr std::size_t mostIndexed = 16'000; // an index counts places no further

std::size_t letters(std::string_view word) {
    return static_cast<std::size_t>(
        std::ranges::count_if(word, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::vector<std::string> formsOf(const std::string& skeleton) {
    std::vector<std::string> forms;
    for (const std::string& form : text::queryVariants(skeleton)) {
        std::string token = catalogue::searchToken(form);
        if (!token.empty()) forms.push_back(std::move(token));
    }
    return forms;
}

bool isBlank(char byte) { return byte == ' ' || byte == '\n'; }

/// Words by blanks, with their places.
std::vector<std::string_view> piecesOf(std::string_view plain) {
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at < plain.size();) {
        while (at < plain.size() && isBlank(plain[at])) ++at;
        std::size_t end = at;
        while (end < plain.size() && !isBlank(plain[end])) ++end;
        if (end > at) pieces.push_back(plain.substr(at, end - at));
        at = end;
    }
    return pieces;
}

/// The text with words that were broken at the end of a line made whole: people look for words, not for halves.
std::string withoutBreaks(std::string_view plain) {
    std::string joined;
    joined.reserve(plain.size());
    while (!plain.empty()) {
        const std::size_t end = std::min(plain.find('\n'), plain.size());
        const std::string_view line = plain.substr(0, end);
        plain.remove_prefix(std::min(end + 1, plain.size()));
        const std::string_view hyphen = hyphenOf(line);
        const bool goesOn = !hyphen.empty() && !plain.empty() && plain.front() != '\n';
        joined += goesOn ? line.substr(0, line.size() - hyphen.size()) : line;
        if (!goesOn) joined += '\n';
    }
    return joined;
}

} // namespace

SearchedWords::SearchedWords(std::string_view typed) {
    typed = typed.substr(0, longestSearch);
    std::size_t words = 0;
    bool isPhrase = false;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find('"'), typed.size());
        const std::vector<std::string> folded = text::skeleton(typed.substr(0, end));
        const bool isLast = end == typed.size();
        typed.remove_prefix(std::min(end + 1, typed.size()));
        Part phrase;
        for (std::size_t i = 0; i < folded.size() && words < mostWords; ++i) {
            std::vector<std::string> forms = formsOf(folded[i]);
            if (forms.empty()) continue;
            ++words;
            if (isPhrase) {
                phrase.words.push_back(std::move(forms));
            } else {
                const bool isBegun = isLast && i + 1 == folded.size() && letters(folded[i]) >= leastBegun;
                m_parts.push_back({{std::move(forms)}, isBegun});
            }
        }
        if (!phrase.words.empty()) m_parts.push_back(std::move(phrase));
        isPhrase = !isPhrase;
    }
}

bool SearchedWords::contains(std::string_view folded) const {
    return std::ranges::any_of(m_parts, [&](const Part& part) {
        return std::ranges::any_of(part.words, [&](const std::vector<std::string>& forms) {
            return std::ranges::any_of(forms, [&](const std::string& form) {
                return part.isOpen ? folded.starts_with(form) : folded == form;
            });
        });
    });
}

Snippet snippetOf(std::string_view plain, const SearchedWords& words) {
    const std::string whole = withoutBreaks(plain);
    const auto pieces = piecesOf(whole);
    const auto isFound = [&](std::string_view piece) {
        return std::ranges::any_of(text::skeleton(piece), [&](const std::string& word) {
            return words.contains(catalogue::searchToken(word));
        });
    };
    const auto hit = std::ranges::find_if(pieces, isFound);
    const std::size_t at = hit == pieces.end() ? 0 : static_cast<std::size_t>(hit - pieces.begin());
    const std::size_t first = at > wordsBefore ? at - wordsBefore : 0;
    const std::size_t last = std::min(pieces.size(), at + wordsAfter);
    Snippet snippet;
    if (first > 0) snippet.text = "…";
    for (std::size_t i = first; i < last; ++i) {
        if (!snippet.text.empty()) snippet.text += ' ';
        if (i == at && hit != pieces.end()) {
            snippet.from = snippet.text.size();
            snippet.length = pieces[i].size();
        }
        snippet.text += pieces[i];
    }
    if (last < pieces.size()) snippet.text += " …";
    return snippet;
}

std::string indexedWords(std::string_view plain) {
    std::string words;
    std::size_t count = 0;
    for (const std::string& word : text::skeleton(withoutBreaks(plain))) {
        const std::string token = catalogue::searchToken(word);
        if (token.empty()) continue;
        if (++count > mostIndexed) break;
        words.append(words.empty() ? "" : " ").append(token);
    }
    return words;
}

} // namespace kitapdar::recognition
