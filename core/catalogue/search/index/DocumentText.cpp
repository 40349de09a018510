#include "core/catalogue/search/index/DocumentText.h"

#include "core/text/Fold.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t longestToken = 240; // bytes
constexpr int mostWords = 1500;
constexpr int mostAlike = 250;

void append(std::string& text, std::string_view token) {
    if (token.empty()) return;
    if (!text.empty()) text += ' ';
    text += token;
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

private:
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
}

std::string fourDigits(int year) {
    std::string digits = std::to_string(std::clamp(year, 0, 9999));
    return std::string(4 - digits.size(), '0') + digits;
}

bool isAscii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

bool isWordByte(char byte) { return !isAscii(byte) || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'); }

bool continuesLetter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

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

std::string yearToken(int year) { return std::string(yearMark) + fourDigits(year); }
std::string decadeToken(int year) { return std::string(decadeMark) + fourDigits(year).substr(0, 3); }

DocumentText documentText(const DocumentSource& source) {
    DocumentText text;
    PlacedWords placed;
    placed.appendSkeleton(text.title, source.title);
    placed.appendSkeleton(text.author, source.authors);
    placed.appendSkeleton(text.author, source.responsibility);
    placed.appendSkeleton(text.subject, source.subjects);
    for (const std::string_view part : {source.subtitle, source.host, source.series, source.place, source.publisher}) {
        placed.appendSkeleton(text.other, part);
    }
    if (source.year) placed.append(text.other, std::to_string(*source.year));
    int exactWords = 0;
    appendExact(text.exact, source.title, exactWords);
    appendExact(text.exact, source.authors, exactWords);
    append(text.facet, codeToken(kindMark, source.kind));
    if (!source.language.empty()) append(text.facet, codeToken(languageMark, source.language));
    if (source.year) {
        append(text.facet, yearToken(*source.year));
        append(text.facet, decadeToken(*source.year));
    }
    return text;
}

std::string withoutLooseLetters(std::string word) {
    constexpr std::string_view yo = "ё";
    for (std::size_t at = word.find(yo); at != std::string::npos; at = word.find(yo, at))
        word.replace(at, yo.size(), "е");
    std::erase(word, '\'');
    return word;
}

} // namespace kitapdar::catalogue
