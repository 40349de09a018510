#include "core/catalogue/search/index/DocumentText.h"

#include "core/text/Fold.h"
#include "core/text/Repair.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t longestToken = 240; // bytes
constexpr int mostWords = 1500;
constexpr int mostAlike = 250;
constexpr std::size_t leastBehindApostrophe = 3; // letters: less is an ending
constexpr int mostNumbers = 100;
constexpr std::string_view ampersandWords = "и және and";

void append(std::string& text, std::string_view token) {
    if (token.empty()) return;
    if (!text.empty()) text += ' ';
    text += token;
}

bool continuesLetter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// What may be looked for of a word with an apostrophe in it: "univers" of "l'univers"; "" when too little is left.
std::string behindApostrophe(std::string_view exactWord) {
    const std::size_t apostrophe = exactWord.rfind('\'');
    if (apostrophe == std::string_view::npos) return {};
    const std::string_view rest = exactWord.substr(apostrophe + 1);
    const auto letters = std::ranges::count_if(rest, [](char byte) { return !continuesLetter(byte); });
    return letters >= static_cast<std::ptrdiff_t>(leastBehindApostrophe) ? std::string(rest) : std::string();
}

/// The words of a record that have a place. An index counts places and the places of one word, and not all count far:
/// what is past these bounds is in no index, so that no engine finds it.
class PlacedWords {
public:
    void append(std::string& text, std::string_view token) {
        if (token.empty() || m_words == mostWords) return;
        int& alike = m_alike[static_cast<unsigned char>(token.front())];
        if (alike == mostAlike) return;
        ++alike;
        ++m_words;
        catalogue::append(text, token);
    }

    void appendSkeleton(std::string& text, std::string_view source) {
        if (source.empty()) return;
        for (const std::string& word : text::skeleton(source)) append(text, searchToken(word));
    }

    /// What people look for though it is no word of its own.
    void appendApart(std::string& text, std::string_view source) {
        if (source.find_first_of("0123456789") != std::string_view::npos) appendParts(text, source);
        if (mayHoldApostrophe(source)) {
            for (const std::string& word : text::words(source)) appendSkeleton(text, behindApostrophe(word));
        }
        if (text::looksMisread(source)) {
            for (const text::Encoding original : {text::Encoding::Pt154, text::Encoding::Kz1048})
                appendSkeleton(text, text::repairMisread(source, original).value_or(std::string()));
        }
        if (source.find('&') != std::string_view::npos) appendSkeleton(text, ampersandWords);
    }

private:
    /// "FB2" is "FB 2" to some.
    void appendParts(std::string& text, std::string_view source) {
        for (const std::string& word : text::skeleton(source)) {
            const auto parts = text::lettersAndDigits(word);
            if (parts.size() == 1) continue;
            for (const std::string& part : parts) append(text, searchToken(part));
        }
    }

    static bool mayHoldApostrophe(std::string_view source) {
        constexpr std::string_view signs[] = {"'", "`", "´", "ʹ", "ʺ", "ʻ", "ʼ", "ʽ", "‘", "’"};
        return std::ranges::any_of(signs,
                                   [&](std::string_view sign) { return source.find(sign) != std::string_view::npos; });
    }

    int m_words = 0;
    std::array<int, 256> m_alike{}; // by their first byte
};

void appendExact(std::string& text, std::string_view source, int& words) {
    if (source.empty()) return;
    for (const std::string& word : text::words(source)) {
        if (words == mostWords) return;
        ++words;
        append(text, exactToken(word));
    }
    for (const std::string& word : text::signedWords(source).words) {
        if (words == mostWords) return;
        ++words;
        append(text, exactToken(word));
    }
}

void appendNumbers(std::string& text, std::string_view lines) {
    for (int numbers = 0; !lines.empty() && numbers < mostNumbers; ++numbers) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (end > 0) append(text, numberToken(lines.substr(0, end)));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
}

void appendLinks(std::string& text, std::string_view lines) {
    constexpr int mostLinks = 1000;
    for (int links = 0; !lines.empty() && links < mostLinks; ++links) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        append(text, codeToken(linkMark, lines.substr(0, end)));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
}

void appendShelf(std::string& text, std::string_view classMark, std::string_view authorMark) {
    for (const std::string_view each : {classMark, authorMark}) append(text, shelfToken(each));
    if (classMark.empty() || authorMark.empty()) return;
    append(text, shelfToken(std::string(classMark).append(authorMark)));
}

std::string fourDigits(int year) {
    std::string digits = std::to_string(std::clamp(year, 0, 9999));
    return std::string(4 - digits.size(), '0') + digits;
}

bool isAscii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

bool isWordByte(char byte) { return !isAscii(byte) || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'); }

} // namespace

std::string searchToken(std::string_view word) {
    std::string token;
    token.reserve(word.size());
    for (const char byte : word) {
        if (byte >= 'A' && byte <= 'Z') {
            token += static_cast<char>(byte - 'A' + 'a');
        } else if (isWordByte(byte)) {
            token += byte;
        } else if (byte == '\'') {
            token += "ʼ";
        }
    }
    if (token.size() > longestToken) {
        std::size_t end = longestToken;
        while (end > 0 && continuesLetter(token[end])) --end;
        token.resize(end);
    }
    return token;
}

std::string exactToken(std::string_view word) { return std::string(exactMark) + searchToken(word); }

std::string codeToken(std::string_view mark, std::string_view code) { return std::string(mark) + searchToken(code); }

std::string numberToken(std::string_view standardNumber) { return codeToken(numberMark, standardNumber); }

std::string shelfToken(std::string_view written) {
    std::string together;
    for (const std::string& word : text::words(written)) together += word;
    std::string folded;
    for (const std::string& word : text::skeleton(together)) folded += word;
    folded = searchToken(folded);
    return folded.empty() ? folded : codeToken(shelfMark, folded);
}

std::string yearToken(int year) { return std::string(yearMark) + fourDigits(year); }
std::string decadeToken(int year) { return std::string(decadeMark) + fourDigits(year).substr(0, 3); }

DocumentText documentText(const DocumentSource& source) {
    DocumentText text;
    PlacedWords placed;
    const auto fill = [&](std::string& column, std::initializer_list<std::string_view> parts) {
        for (const std::string_view part : parts) placed.appendSkeleton(column, part);
        for (const std::string_view part : parts) placed.appendApart(column, part);
    };
    fill(text.title, {source.title, source.subtitle, source.otherTitles});
    fill(text.author, {source.authors, source.names, source.responsibility});
    fill(text.subject, {source.subjects});
    fill(text.publisher, {source.publisher});
    if (source.year) placed.append(text.other, std::to_string(*source.year));
    fill(text.other, {source.host, source.series, source.place, source.notes});
    int exactWords = 0;
    for (const std::string_view part : {source.title, source.subtitle, source.authors, source.names}) {
        appendExact(text.exact, part, exactWords);
    }
    append(text.facet, codeToken(kindMark, source.kind));
    if (!source.language.empty()) append(text.facet, codeToken(languageMark, source.language));
    if (source.year) {
        append(text.facet, yearToken(*source.year));
        append(text.facet, decadeToken(*source.year));
    }
    appendNumbers(text.facet, source.numbers);
    appendShelf(text.facet, source.classMark, source.authorMark);
    if (!source.numberAsSet.empty()) append(text.facet, codeToken(setMark, source.numberAsSet));
    if (!source.setNumber.empty()) append(text.facet, codeToken(volumeMark, source.setNumber));
    appendLinks(text.facet, source.links);
    return text;
}

std::string_view tokenMarked(std::string_view mark, std::string_view column) {
    while (!column.empty()) {
        const std::size_t end = std::min(column.find(' '), column.size());
        if (const auto token = column.substr(0, end); token.starts_with(mark)) return token;
        column.remove_prefix(std::min(end + 1, column.size()));
    }
    return {};
}

std::string withoutLooseLetters(std::string word) {
    constexpr std::string_view yo = "ё";
    for (std::size_t at = word.find(yo); at != std::string::npos; at = word.find(yo, at))
        word.replace(at, yo.size(), "е");
    std::erase(word, '\'');
    return word;
}

} // namespace kitapdar::catalogue
