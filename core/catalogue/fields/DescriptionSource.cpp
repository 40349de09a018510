#include "core/catalogue/fields/DescriptionSource.h"

#include "core/catalogue/fields/Dialects.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/catalogue/fields/LinkedRecord.h"
#include "core/catalogue/fields/TitleArea.h"
#include "core/text/Barcode.h"
#include "core/text/Isbn.h"

#include <algorithm>
#include <optional>

namespace kitapdar::catalogue {
namespace {

/// The number as printed, "978-601-200-000-1", without the words behind it. A wrong check digit is no reason to leave
/// it out: the book has it so.
std::string isbnAsWritten(const std::string& value) {
    const auto text = plain(value);
    const auto number = text.substr(0, text.find_first_not_of("0123456789-Xx"));
    const auto digits = number.size() - static_cast<std::size_t>(std::count(number.begin(), number.end(), '-'));
    if (digits != 10 && digits != 13) return {};
    return number.find('-') == std::string::npos ? text::hyphenatedIsbn(number) : number;
}

std::string withoutBrackets(std::string text) {
    if (text.starts_with('(') && text.find(')') == text.size() - 1) return text.substr(1, text.size() - 2);
    return text;
}

/// ISBN, binding, price and notes on bibliography. Older records have the binding behind the number: "5-02-003206-9 (в
/// пер.)".
void readIdentifier(const MarcRecord& record, bool marc21, DescriptionSource& source) {
    const char* const tag = marc21 ? "020" : "010";
    const std::string number = plain(record.value(tag, 'a'));
    source.isbn = isbnAsWritten(number);
    source.binding = withoutBrackets(withoutMarks(record.value(tag, marc21 ? 'q' : 'b')));
    const auto bracket = number.find('(');
    if (source.binding.empty() && bracket != std::string::npos)
        source.binding = withoutBrackets(withoutMarks(number.substr(bracket)));
    source.price = withoutMarks(record.value(tag, marc21 ? 'c' : 'd'));
    source.printRun = plain(record.value(tag, '9'));
    for (const auto* field : record.all(marc21 ? "504" : "320")) {
        auto note = withoutIsbd(field->subfields.empty() ? field->data : field->value('a'));
        if (!note.empty()) source.bibliography.push_back(std::move(note));
    }
}

/// " - " and " — " stand for the dash between areas.
std::string withAreaDashes(std::string text) {
    for (const std::string_view dash : {" - ", " — "}) {
        for (auto at = text.find(dash); at != std::string::npos; at = text.find(dash, at)) {
            text.replace(at, dash.size(), " – ");
        }
    }
    return text;
}

HostParts marc21Host(const MarcRecord& record) {
    const auto* field = record.first("773");
    if (!field) return {};
    HostParts host;
    host.title = withoutIsbd(field->value('t'));
    host.other = withAreaDashes(joined({withoutIsbd(field->value('d')), withoutIsbd(field->value('g'))}, ". – "));
    return host;
}

HostParts irbisHost(const MarcRecord& record) {
    const auto* field = record.has("463") ? record.first("463") : record.first("461");
    if (!field) return {};
    return {withoutIsbd(field->value('c')), withoutIsbd(field->value('d')),
            withoutIsbd(field->value('g')), withoutIsbd(field->value('j')),
            withoutIsbd(field->value('v')), withoutIsbd(field->value('h')),
            withoutIsbd(field->value('s')), {}};
}

/// The embedded fields of 461 and 463: 200 $a title, $v part; 210 $a place, $c publisher, $d date.
HostParts unimarcHost(const MarcRecord& record) {
    HostParts host;
    for (const char* tag : {"461", "463"}) {
        for (const auto* field : record.all(tag)) {
            for (const auto& inside : embeddedFields(*field)) {
                if (inside.tag == "200") {
                    if (host.title.empty()) host.title = withoutIsbd(inside.value('a'));
                    auto part = withoutIsbd(inside.value('v'));
                    if (!part.empty()) (tag == std::string_view("461") ? host.volume : host.issue) = std::move(part);
                }
                if (inside.tag != "210") continue;
                host.place = withoutIsbd(inside.value('a'));
                host.publisher = withoutIsbd(inside.value('c'));
                host.year = withoutIsbd(inside.value('d'));
            }
            if (host.title.empty()) host.title = withoutIsbd(field->value('t'));
        }
    }
    host.pages = withoutIsbd(record.value("215", 'a'));
    return host;
}

using What = ImprintPart::What;

void readImprint(const MarcField& field, char place, char publisher, DescriptionSource& source) {
    for (const auto& part : field.subfields) {
        if (part.code == place) source.imprint.push_back({What::Place, withoutMarks(part.value)});
        if (part.code == publisher) source.imprint.push_back({What::Publisher, withoutMarks(part.value)});
    }
    std::erase_if(source.imprint, [](const ImprintPart& part) { return part.text.empty(); });
}

/// A publisher ends with no full stop of its own: "Жазушы.".
void readMarc21Imprint(const MarcRecord& record, DescriptionSource& source) {
    const MarcField* chosen = record.has("260") ? record.first("260") : record.first("264");
    for (const auto* field : record.all("264")) {
        if (field->indicator2 != '1') continue;
        chosen = field;
        break;
    }
    if (!chosen) return;
    readImprint(*chosen, 'a', 'b', source);
    for (auto& part : source.imprint) {
        if (part.what == What::Publisher) part.text = withoutIsbd(part.text);
    }
    source.dates = withoutIsbd(chosen->value('c'));
}

/// A plus before what goes with the book is its mark, not a part of the size.
std::string withoutPlus(std::string text) {
    text.resize(text.find_last_not_of("+ ") + 1);
    return withoutMarks(text);
}

void readExtent(const MarcRecord& record, std::string_view tag, std::string_view codes, DescriptionSource& source) {
    source.extent = withoutPlus(plain(record.value(tag, codes[0])));
    source.illustrations = withoutPlus(plain(record.value(tag, codes[1])));
    source.size = withoutPlus(plain(record.value(tag, codes[2])));
    source.accompanying = withoutPlus(plain(record.value(tag, codes[3])));
    source.accompanying.erase(0, std::min(source.accompanying.find_first_not_of("+ "), source.accompanying.size()));
}

void readMarc21(const MarcRecord& record, DescriptionSource& source) {
    if (const auto* field = record.first("245")) {
        auto area = marc21TitleArea(*field);
        source.title = std::move(area.title);
        source.responsibility = std::move(area.responsibility);
    }
    readMarc21Imprint(record, source);
    source.edition = withoutMarks(record.value("250", 'a'));
    appendPart(source.edition, " / ", withoutMarks(record.value("250", 'b')));
    readExtent(record, "300", "abce", source);
    for (const char* tag : {"490", "440", "830"}) {
        if (!source.series.empty()) break;
        for (const auto* field : record.all(tag)) {
            auto series = joined(
                {withoutIsbd(field->value('a')), withoutIsbd(field->value('n')), withoutIsbd(field->value('p'))}, ". ");
            appendPart(series, " ; ", withoutIsbd(field->value('v')));
            if (!series.empty()) source.series.push_back(std::move(series));
        }
    }
    readIdentifier(record, true, source);
    source.frequency = withoutIsbd(record.value("310", 'a'));
    source.numbering = withoutIsbd(record.value("362", 'a'));
    source.url = plain(record.value("856", 'u'));
    source.urlNote = plain(record.value("856", 'z'));
    source.host = marc21Host(record);
}

/// IRBIS has fields whose value is not in a subfield.
std::string editionOf(const MarcRecord& record) {
    const auto* field = record.first("205");
    if (!field) return {};
    auto edition = withoutMarks(field->data);
    for (const auto& part : field->subfields) {
        if (part.code == 'a' || part.code == 'b') appendPart(edition, ", ", withoutMarks(part.value));
        if (part.code == 'f') appendPart(edition, " / ", withoutMarks(part.value));
        if (part.code == 'g') appendPart(edition, " ; ", withoutMarks(part.value));
    }
    return edition;
}

void readUnimarc(const MarcRecord& record, bool irbis, DescriptionSource& source) {
    for (const auto* field : record.all("210")) {
        readImprint(*field, 'a', 'c', source);
        if (!irbis) break; // IRBIS repeats the field for each publisher
    }
    source.dates = withoutIsbd(record.value("210", 'd'));
    source.edition = editionOf(record);
    readExtent(record, "215", "acde", source);
    for (const auto* field : record.all("225")) {
        auto series = withoutMarks(field->value('a'));
        appendPart(series, " : ", withoutMarks(field->value('e')));
        for (const char code : {'h', 'i'}) appendPart(series, ". ", withoutIsbd(field->value(code)));
        appendPart(series, " ; ", withoutIsbd(field->value('v')));
        if (!series.empty()) source.series.push_back(std::move(series));
    }
    readIdentifier(record, false, source);
    source.frequency = withoutIsbd(record.value("326", 'a'));
    source.numbering = withoutIsbd(record.value("207", 'a'));
    source.url = plain(irbis ? record.value("951", 'i') : record.value("856", 'u'));
    source.urlNote = plain(record.value("856", 'z'));
    source.host = irbis ? irbisHost(record) : unimarcHost(record);
}

void readUnimarcTitle(const MarcRecord& record, const RecordFields& fields, bool irbis, const MarcRecord* set,
                      DescriptionSource& source) {
    const auto order = irbis ? TitleOrder::OfIrbis : TitleOrder::AsWritten;
    const auto* own = record.first("200");
    const auto* whole = set && fields.volume ? set->first("200") : own;
    TitleArea area;
    if (whole) area = unimarcTitleArea(*whole, order);
    source.title = area.title.empty() ? fields.title : area.title;
    source.responsibility = area.responsibility;
    const bool parted = own && (own->has('h') || own->has('i') || own->has('v'));
    if (!fields.volume) {
        if (parted) return;
        const auto part = joined({fields.partNumber, fields.partTitle}, ", "); // IRBIS has them in 923, too
        appendPart(source.title, source.title.ends_with('.') ? " " : ". ", part);
        return;
    }
    if (!own) return;
    auto number = withoutIsbd(own->value('v'));
    if (number.empty()) number = numberInSet(record, irbis);
    source.volume = volumeArea(*own, order, number);
}

/// What a volume does not say the set says.
void addFromSet(const MarcRecord& set, bool irbis, DescriptionSource& source) {
    DescriptionSource whole;
    readUnimarc(set, irbis, whole);
    if (source.imprint.empty()) source.imprint = whole.imprint;
    if (source.edition.empty()) source.edition = whole.edition;
}

/// The person under whose name it stands: of a volume that of the set, when there is one.
std::string headingOf(const MarcRecord& record, const RecordFields& fields, bool marc21, const MarcRecord* set) {
    if (fields.volume && set && set->has("700")) {
        const auto persons = projectFields(*set).authors;
        if (!persons.empty()) return persons.front();
    }
    const bool named = record.has(marc21 ? "100" : "700") || (fields.volume && !fields.authors.empty());
    return named && !fields.authors.empty() ? fields.authors.front() : std::string();
}

} // namespace

DescriptionSource descriptionSource(const MarcRecord& given, const RecordFields& fields, const MarcRecord* set) {
    DescriptionSource source;
    const auto format = detectFormat(given);
    const bool marc21 = format == MarcFormat::Marc21;
    const bool irbis = format == MarcFormat::Irbis;
    const auto original = marc21 ? withOriginalScript(given) : std::nullopt;
    const MarcRecord& record = original ? *original : given;
    std::optional<MarcRecord> inside;
    if (!set && !marc21 && fields.volume) {
        inside = setInside(record, irbis);
        if (inside) set = &*inside;
    }
    if (marc21) {
        readMarc21(record, source);
    } else {
        readUnimarc(record, irbis, source);
        readUnimarcTitle(record, fields, irbis, set, source);
        if (set && fields.volume) addFromSet(*set, irbis, source);
    }
    if (text::normalizeScan(source.title).empty()) source.title = fields.title; // what stands for it
    const auto bodies =
        record.all(marc21 ? "110" : "711").size() + record.all("710").size() + (marc21 ? record.all("111").size() : 0);
    source.persons = fields.authors.size() > bodies ? fields.authors.size() - bodies : 0;
    source.heading = headingOf(record, fields, marc21, set);
    return source;
}

} // namespace kitapdar::catalogue
