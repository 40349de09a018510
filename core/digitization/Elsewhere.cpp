#include "core/digitization/Elsewhere.h"

#include "core/catalogue/Edition.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordFields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::digitization {

namespace {

using Words = std::vector<std::string>;

constexpr std::size_t titleBytes = catalogue::titlePrefix;
constexpr std::size_t yearBytes = 2;
constexpr std::size_t workBytes = catalogue::authorPrefix - yearBytes;

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// As they are written: the initial of a name is its capital letter.
Words namesIn(std::string_view text) {
    Words names;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" .", at), text.size());
        if (end > at) names.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return names;
}

bool isInitial(std::string_view word) {
    std::size_t letters = 0;
    for (const char c : word) letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return letters == 1;
}

std::string joined(Words::const_iterator begin, Words::const_iterator end) {
    std::string text;
    for (auto word = begin; word != end; ++word) text += (text.empty() ? "" : " ") + *word;
    return text;
}

std::string headingOf(const std::string& surname, const std::string& names) {
    return names.empty() || surname.empty() ? surname + names : surname + ", " + names;
}

/// The headings that the first author may have, one or two.
Words headingsOf(std::string_view authors) {
    const std::string_view first = trimmed(authors.substr(0, authors.find(';')));
    const std::size_t comma = first.find(',');
    const std::string_view beforeComma = first.substr(0, comma);
    Words words = namesIn(beforeComma);
    if (comma != std::string_view::npos && words.size() == 1) { // "Әуезов, М. О."
        const std::string_view names = first.substr(comma + 1);
        return {headingOf(words.front(), std::string(trimmed(names.substr(0, names.find(',')))))};
    }
    if (words.empty()) return {};
    const auto full =
        std::stable_partition(words.begin(), words.end(), [](const auto& word) { return !isInitial(word); });
    if (full != words.begin() && full != words.end()) // "М. О. Әуезов", "Әуезов М. О."
        return {headingOf(joined(words.begin(), full), joined(full, words.end()))};
    if (words.size() == 1) return {words.front()};
    return {headingOf(words.front(), joined(words.begin() + 1, words.end())),
            headingOf(words.back(), joined(words.begin(), words.end() - 1))};
}

std::string fingerprintWith(const ElsewhereTitle& title, const std::string& heading) {
    catalogue::MarcRecord record;
    record.leader = "00000nam a2200000 i 4500";
    if (!heading.empty()) record.fields.push_back({"100", '1', ' ', {}, {{'a', heading}}});
    std::string_view proper = std::string_view(title.title).substr(0, title.title.find(" / "));
    catalogue::MarcField& field = record.fields.emplace_back(catalogue::MarcField{"245", '1', '0', {}, {}});
    const std::size_t colon = proper.find(" : ");
    field.subfields.push_back({'a', std::string(trimmed(proper.substr(0, colon)))});
    if (colon != std::string_view::npos)
        field.subfields.push_back({'b', std::string(trimmed(proper.substr(colon + 3)))});
    if (title.year) record.fields.push_back({"260", ' ', ' ', {}, {{'c', std::to_string(*title.year)}}});
    return catalogue::fingerprintOf(
        catalogue::editionOf(record, catalogue::MarcFormat::Marc21, catalogue::projectFields(record)));
}

} // namespace

ElsewhereFingerprints fingerprintsOf(const ElsewhereTitle& title) {
    const Words headings = headingsOf(title.authors);
    std::string first = fingerprintWith(title, headings.empty() ? std::string() : headings.front());
    std::string other = headings.size() > 1 ? fingerprintWith(title, headings.back()) : first;
    return {std::move(first), std::move(other)};
}

std::string_view workOf(std::string_view fingerprint) {
    return catalogue::isPresentForm(fingerprint) ? fingerprint.substr(0, workBytes) : std::string_view();
}

std::string_view titleOf(std::string_view fingerprint) { return workOf(fingerprint).substr(0, titleBytes); }

std::string_view yearOf(std::string_view fingerprint) {
    return workOf(fingerprint).empty() ? std::string_view() : fingerprint.substr(workBytes, yearBytes);
}

bool namesAuthor(std::string_view fingerprint) {
    const std::string_view work = workOf(fingerprint);
    return std::ranges::any_of(work.substr(std::min(titleBytes, work.size())), [](char c) { return c != '\0'; });
}

} // namespace kitapdar::digitization
