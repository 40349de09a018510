#include "core/deliveries/RowRecord.h"

#include "core/catalogue/EditionMatch.h"
#include "core/catalogue/editing/FormFields.h"
#include "core/catalogue/editing/NewRecord.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/deliveries/RowCounting.h"
#include "core/text/Fold.h"
#include "core/text/Isbn.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace kitapdar::deliveries {

namespace {

using catalogue::Edition;
using catalogue::EditionPart;
using catalogue::MarcFormat;
using catalogue::MarcRecord;
using Words = std::vector<std::string>;

std::string trimmed(std::string_view text) {
    constexpr std::string_view around = " .,;:/";
    const std::size_t begin = std::min(text.find_first_not_of(around), text.size());
    text.remove_prefix(begin);
    return std::string(text.substr(0, text.find_last_not_of(around) + 1));
}

bool isNumber(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool isVolumeWord(std::string_view word) {
    static constexpr std::array words = {"т",         "том",   "томы",   "кн",     "книга", "кітап",  "кітабы",
                                         "ч",         "часть", "бөлім",  "бөлімі", "вып",   "выпуск", "шығ",
                                         "шығарылым", "vol",   "volume", "part",   "book",  "ч"};
    return std::ranges::find(words, word) != words.end();
}

bool isRoman(std::string_view word) {
    return !word.empty() && word.size() <= 5 &&
           std::ranges::all_of(word, [](char c) { return c == 'i' || c == 'v' || c == 'x' || c == 'l'; });
}

/// "1-кітап", "Т. 2", "Часть II", "1 том. 2 бөлім" and nothing beside.
bool isVolume(std::string_view segment) {
    const Words words = text::words(segment);
    const auto isAny = [](const std::string& word) { return isNumber(word) || isRoman(word) || isVolumeWord(word); };
    const bool hasWord = std::ranges::any_of(words, [](const std::string& word) { return isVolumeWord(word); });
    const bool hasNumber =
        std::ranges::any_of(words, [](const std::string& word) { return isNumber(word) || isRoman(word); });
    return words.size() <= 4 && hasWord && hasNumber && std::ranges::all_of(words, isAny);
}

/// Takes a volume from the end of the text: "Абай жолы. Т. 1", "Абай жолы (1-кітап)", "Абай жолы, 2 том".
std::string takeVolume(std::string& text) {
    for (std::size_t at = text.size(); at > 0;) {
        at = text.find_last_of(".,(;:", at - 1);
        if (at == std::string::npos || at == 0) break;
        const std::string_view rest = std::string_view(text).substr(at + 1);
        if (!isVolume(rest)) {
            // "Т." of "Т. 1" ends with a point, too: one more is looked at.
            if (text::words(rest).size() > 1 || text::words(rest).empty()) break;
            continue;
        }
        std::string volume = trimmed(rest);
        if (!volume.empty() && volume.back() == ')') volume.pop_back();
        const std::string before = trimmed(std::string_view(text).substr(0, at));
        // "Абай жолы. Т. 1": the word stands before the point that was found.
        text = before;
        return volume;
    }
    return {};
}

std::string digitsIn(std::string_view text) {
    for (const std::string& word : text::words(text)) {
        if (isNumber(word)) return word.substr(std::min(word.find_first_not_of('0'), word.size() - 1));
    }
    return {};
}

std::string volumeOf(const DeliveryRow& row) {
    return isNumber(trimmed(row.volume)) ? "Т. " + trimmed(row.volume) : trimmed(row.volume);
}

bool isInitial(std::string_view word) {
    std::size_t letters = 0;
    for (const char c : word) letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return letters == 1;
}

/// By its ending, as most surnames of Kazakhstan have it: "Мүсірепов", "Асқарова", "Достоевский".
bool isSurname(std::string_view word) {
    static constexpr std::array endings = {"ов",  "ев",  "ёв",  "ин",   "ын",   "ова",  "ева",
                                           "ёва", "ина", "ына", "ский", "ская", "цкий", "цкая"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

Words namesIn(std::string_view text) {
    Words names;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" .", at), text.size());
        if (end > at) names.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return names;
}

std::string joined(const Words& words, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
        text += (text.empty() ? "" : " ") + words[i];
        if (isInitial(words[i])) text += '.';
    }
    return text;
}

std::string headingOf(const std::string& surname, const std::string& names) {
    return surname.empty() || names.empty() ? surname + names : surname + ", " + names;
}

/// What a record of these says of its edition; `heading`: of the author.
MarcRecord filled(MarcRecord record, MarcFormat format, const DeliveryRow& row, const TitleParts& parts,
                  const std::string& heading) {
    using E = catalogue::FormElement;
    using G = catalogue::FormGroup;
    const catalogue::MarcFamily family = catalogue::familyOf(format);
    const auto set = [&](G group, E element, const std::string& text) {
        if (!text.empty()) catalogue::setValue(record, family, {group, 0, element, 0}, text);
    };
    if (const auto isbn = text::parseIsbn(row.isbn))
        set(G::Isbn, E::Isbn, text::hyphenatedIsbn(isbn->digits));
    else
        set(G::Isbn, E::Isbn, row.isbn);
    const std::size_t comma = heading.find(", ");
    if (family == catalogue::MarcFamily::Marc21 || comma == std::string::npos) {
        set(G::Author, E::Name, heading);
    } else {
        set(G::Author, E::Name, heading.substr(0, comma));
        set(G::Author, E::Initials, heading.substr(comma + 2));
    }
    set(G::Title, E::Title, parts.title);
    set(G::Title, E::Subtitle, parts.subtitle);
    set(G::Title, E::PartNumber, parts.volume);
    set(G::Title, E::Responsibility, parts.responsibility.empty() ? trimmed(row.authors) : parts.responsibility);
    set(G::Imprint, E::Place, trimmed(row.city));
    set(G::Imprint, E::Publisher, trimmed(row.publisher));
    if (row.year) set(G::Imprint, E::Year, std::to_string(*row.year));
    return record;
}

Edition editionOf(const DeliveryRow& row, const TitleParts& parts, const std::string& heading) {
    MarcRecord record;
    record.leader = "00000nam a2200000 i 4500";
    record = filled(std::move(record), MarcFormat::Marc21, row, parts, heading);
    return catalogue::editionOf(record, MarcFormat::Marc21, catalogue::projectFields(record));
}

bool share(const std::vector<std::uint64_t>& some, const std::vector<std::uint64_t>& others) {
    return std::ranges::any_of(some,
                               [&](std::uint64_t each) { return std::ranges::find(others, each) != others.end(); });
}

/// Editions know a title by a short number that two titles may have in common: the words decide. The record's may go on
/// with a subtitle, or the row's.
bool sameTitle(std::string_view row, std::string_view record) {
    const auto& [some, all] = std::minmax(row, record, [](auto a, auto b) { return a.size() < b.size(); });
    return all.starts_with(some) && (all.size() == some.size() || all[some.size()] == ' ');
}

bool sameBook(const Edition& row, const Edition& record) {
    static constexpr std::array decisive = {EditionPart::Title,  EditionPart::Part,    EditionPart::SubtitleNumbers,
                                            EditionPart::Author, EditionPart::Purpose, EditionPart::StatementNumbers,
                                            EditionPart::Year,   EditionPart::Form,    EditionPart::Isbn,
                                            EditionPart::Host};
    if (row[EditionPart::Title] == 0 || record[EditionPart::Title] == 0) return false;
    // Without a year on both sides a list tells the same title as before; on one side nobody knows.
    if ((row[EditionPart::Year] == 0) != (record[EditionPart::Year] == 0)) return false;
    if ((row[EditionPart::Part] == 0) != (record[EditionPart::Part] == 0)) return false;
    if (!row.authors.empty() && record.authors.empty()) return false;
    const auto differing = catalogue::differingParts(row, record);
    return std::ranges::none_of(
        decisive, [&](EditionPart part) { return std::ranges::find(differing, part) != differing.end(); });
}

} // namespace

TitleParts titlePartsOf(const DeliveryRow& row) {
    TitleParts parts;
    std::string text = row.title;
    if (const std::size_t slash = text.find(" / "); slash != std::string::npos) {
        parts.responsibility = trimmed(std::string_view(text).substr(slash + 3));
        text.resize(slash);
    }
    parts.volume = volumeOf(row);
    if (parts.volume.empty()) parts.volume = takeVolume(text);
    const std::size_t colon = text.find(": ");
    if (colon != std::string::npos && colon > 0) {
        parts.subtitle = trimmed(std::string_view(text).substr(colon + 1));
        text.resize(colon);
        if (parts.volume.empty()) parts.volume = takeVolume(text);
    }
    parts.title = trimmed(text);
    return parts;
}

std::vector<std::string> headingsOf(std::string_view authors) {
    const std::string first = trimmed(authors.substr(0, authors.find(';')));
    const std::size_t comma = first.find(',');
    const Words words = namesIn(std::string_view(first).substr(0, comma));
    if (words.empty()) return {};
    if (comma != std::string::npos && words.size() == 1) { // "Әуезов, М. О."
        const std::string_view names = std::string_view(first).substr(comma + 1);
        const Words given = namesIn(names.substr(0, names.find(',')));
        return {headingOf(words.front(), joined(given, 0, given.size()))};
    }
    Words full;
    Words initials;
    for (const std::string& word : words) (isInitial(word) ? initials : full).push_back(word);
    if (!full.empty() && !initials.empty()) // "М. О. Әуезов", "Әуезов М. О."
        return {headingOf(joined(full, 0, full.size()), joined(initials, 0, initials.size()))};
    if (words.size() == 1) return {words.front()};
    std::vector<std::string> headings{headingOf(words.front(), joined(words, 1, words.size())),
                                      headingOf(words.back(), joined(words, 0, words.size() - 1))};
    if (isSurname(words.back()) && !isSurname(words.front())) std::swap(headings.front(), headings.back());
    return headings;
}

MarcRecord shortRecordOf(const DeliveryRow& row, MarcFormat format, Day today, const std::string& cataloguingLanguage) {
    using E = catalogue::FormElement;
    using G = catalogue::FormGroup;
    MarcRecord record = catalogue::emptyRecord(format, worksheetFor(row.kind), today, cataloguingLanguage);
    const TitleParts parts = titlePartsOf(row);
    const auto set = [&](G group, E element, const std::string& text) {
        if (!text.empty()) catalogue::setValue(record, catalogue::familyOf(format), {group, 0, element, 0}, text);
    };
    set(G::Language, E::Language, row.language.empty() ? guessedLanguageOf(row) : row.language);
    set(G::Extent, E::Extent, trimmed(row.pages));
    set(G::Bbk, E::Bbk, trimmed(row.bbk));
    set(G::Udc, E::Udc, trimmed(row.udc));
    const auto headings = headingsOf(row.authors);
    return filled(std::move(record), format, row, parts, headings.empty() ? std::string() : headings.front());
}

RowEditions rowEditionsOf(const DeliveryRow& row) {
    RowEditions editions;
    const TitleParts parts = titlePartsOf(row);
    if (const auto isbn = text::parseIsbn(row.isbn)) editions.isbn = isbn->digits;
    editions.volumeNumber = digitsIn(parts.volume);
    std::vector<std::string> headings = headingsOf(row.authors);
    if (headings.empty()) headings.emplace_back();
    TitleParts whole = parts;
    whole.title = trimmed(row.title.substr(0, row.title.find(" / ")));
    whole.subtitle.clear();
    whole.volume.clear();
    for (const std::string& heading : headings) {
        const auto add = [&](const TitleParts& read) {
            editions.all.push_back(editionOf(row, read, heading));
            editions.titles.push_back(text::skeletonText(read.title));
        };
        add(parts);
        if (whole.title != parts.title && row.volume.empty()) add(whole);
    }
    return editions;
}

CandidateEdition candidateOf(const MarcRecord& record, MarcFormat format) {
    const catalogue::RecordFields fields = catalogue::projectFields(record);
    CandidateEdition candidate{catalogue::editionOf(record, format, fields), digitsIn(fields.partNumber),
                               text::skeletonText(fields.title)};
    if (candidate.volumeNumber.empty()) {
        DeliveryRow asRow;
        asRow.title = fields.title;
        candidate.volumeNumber = digitsIn(titlePartsOf(asRow).volume);
    }
    return candidate;
}

Likeness likenessOf(const RowEditions& row, const CandidateEdition& candidate) {
    const bool volumesDiffer =
        !row.volumeNumber.empty() && !candidate.volumeNumber.empty() && row.volumeNumber != candidate.volumeNumber;
    if (volumesDiffer) return Likeness::None;
    if (share(row.all.front().isbns, candidate.edition.isbns)) return Likeness::Isbn;
    for (std::size_t i = 0; i < row.all.size(); ++i) {
        if (sameBook(row.all[i], candidate.edition) && sameTitle(row.titles[i], candidate.title))
            return Likeness::Title;
    }
    return Likeness::None;
}

bool isByTitleAlone(const RowEditions& row, const CandidateEdition& candidate) {
    const Edition& own = row.all.front();
    const bool hasYear = own[EditionPart::Year] != 0 && candidate.edition[EditionPart::Year] != 0;
    const bool hasAuthor = !own.authors.empty() && !candidate.edition.authors.empty();
    return !hasYear && !hasAuthor;
}

bool hasTitleOf(const RowEditions& row, const CandidateEdition& candidate) {
    return std::ranges::any_of(row.all, [&](const Edition& each) {
        return each[EditionPart::Title] == 0 || each[EditionPart::Title] == candidate.edition[EditionPart::Title];
    });
}

} // namespace kitapdar::deliveries
