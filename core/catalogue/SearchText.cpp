#include "core/catalogue/SearchText.h"

#include "core/text/Fold.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

void append(std::string& text, std::string_view token) {
    if (token.empty()) return;
    if (!text.empty()) text += ' ';
    text += token;
}

void appendSkeleton(std::string& text, std::string_view source) {
    if (source.empty()) return;
    for (const std::string& word : text::skeleton(source)) append(text, searchToken(word));
}

void appendExact(std::string& text, std::string_view source) {
    if (source.empty()) return;
    for (const std::string& word : text::words(source)) append(text, std::string(exactMark) + searchToken(word));
}

std::string fourDigits(int year) {
    std::string digits = std::to_string(std::clamp(year, 0, 9999));
    return std::string(4 - digits.size(), '0') + digits;
}

bool isWordByte(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9');
}

} // namespace

std::string searchToken(std::string_view word) {
    std::string token;
    token.reserve(word.size());
    for (const char byte : word) {
        if (isWordByte(byte)) {
            token += byte;
        } else if (byte == '\'') {
            token += "ʼ";
        }
    }
    return token;
}

std::string yearToken(int year) { return std::string(yearMark) + fourDigits(year); }
std::string decadeToken(int year) { return std::string(decadeMark) + fourDigits(year).substr(0, 3); }

SearchText searchText(const SearchSource& source) {
    SearchText text;
    appendSkeleton(text.title, source.title);
    appendSkeleton(text.author, source.authors);
    appendSkeleton(text.author, source.responsibility);
    appendSkeleton(text.subject, source.subjects);
    for (const std::string_view part : {source.subtitle, source.host, source.series, source.place, source.publisher}) {
        appendSkeleton(text.other, part);
    }
    appendExact(text.exact, source.title);
    appendExact(text.exact, source.authors);
    append(text.facet, std::string(kindMark) + searchToken(source.kind));
    if (!source.language.empty()) append(text.facet, std::string(languageMark) + searchToken(source.language));
    if (source.year) {
        append(text.other, std::to_string(*source.year));
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
