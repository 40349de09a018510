#include "core/catalogue/fields/DescriptionSource.h"

#include "core/catalogue/fields/FieldText.h"

#include <algorithm>

namespace kitapdar::catalogue {
namespace {

std::string bare(std::string text) {
    std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
    return withoutIsbd(text);
}

/// The number as printed, "978-601-200-000-1", without the words behind it. A wrong check digit is no reason to leave
/// it out: the book has it so.
std::string isbnAsWritten(const std::string& value) {
    const auto text = plain(value);
    const auto number = text.substr(0, text.find_first_not_of("0123456789-Xx"));
    const auto digits = number.size() - static_cast<std::size_t>(std::count(number.begin(), number.end(), '-'));
    return digits == 10 || digits == 13 ? number : std::string();
}

HostParts marc21Host(const MarcRecord& record) {
    const auto* field = record.first("773");
    if (!field) return {};
    HostParts host;
    host.title = withoutIsbd(field->value('t'));
    host.other = withoutIsbd(joined({plain(field->value('d')), plain(field->value('g'))}, ". – "));
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
        std::string inside;
        for (const auto* field : record.all(tag)) {
            for (const auto& part : field->subfields) {
                if (part.code == '1') inside = part.value.substr(0, 3);
                auto text = withoutIsbd(part.value);
                if (inside == "200" && part.code == 'a' && host.title.empty()) host.title = text;
                if (inside == "200" && part.code == 'v')
                    (tag == std::string_view("461") ? host.volume : host.issue) = text;
                if (inside == "210" && part.code == 'a') host.place = text;
                if (inside == "210" && part.code == 'c') host.publisher = text;
                if (inside == "210" && part.code == 'd') host.year = text;
            }
        }
    }
    host.pages = withoutIsbd(record.value("215", 'a'));
    return host;
}

void readMarc21(const MarcRecord& record, DescriptionSource& source) {
    source.hasPersonHeading = record.has("100");
    source.material = bare(record.value("245", 'h'));
    for (const auto* field : record.all("264")) {
        if (source.dates.empty() && field->indicator2 == '1') source.dates = withoutIsbd(field->value('c'));
    }
    if (source.dates.empty()) source.dates = withoutIsbd(record.value("260", 'c'));
    source.seriesNumber = withoutIsbd(record.value("490", 'v'));
    source.printRun = plain(record.value("020", '9'));
    source.isbn = isbnAsWritten(record.value("020", 'a'));
    source.frequency = withoutIsbd(record.value("310", 'a'));
    source.numbering = withoutIsbd(record.value("362", 'a'));
    source.url = plain(record.value("856", 'u'));
    source.urlNote = plain(record.value("856", 'z'));
    source.host = marc21Host(record);
}

void readUnimarc(const MarcRecord& record, bool irbis, DescriptionSource& source) {
    source.hasPersonHeading = record.has("700");
    source.material = bare(record.value("200", 'b'));
    source.dates = withoutIsbd(record.value("210", 'd'));
    source.seriesNumber = withoutIsbd(record.value("225", 'v'));
    source.printRun = plain(record.value("010", '9'));
    source.isbn = isbnAsWritten(record.value("010", 'a'));
    source.frequency = withoutIsbd(record.value("326", 'a'));
    source.numbering = withoutIsbd(record.value("207", 'a'));
    source.url = plain(irbis ? record.value("951", 'i') : record.value("856", 'u'));
    source.urlNote = plain(record.value("856", 'z'));
    source.host = irbis ? irbisHost(record) : unimarcHost(record);
}

} // namespace

DescriptionSource descriptionSource(const MarcRecord& record, const RecordFields& fields) {
    DescriptionSource source;
    const auto format = detectFormat(record);
    if (format == MarcFormat::Marc21) {
        readMarc21(record, source);
    } else {
        readUnimarc(record, format == MarcFormat::Irbis, source);
    }
    const bool marc21 = format == MarcFormat::Marc21;
    const auto bodies =
        record.all(marc21 ? "110" : "711").size() + record.all("710").size() + (marc21 ? record.all("111").size() : 0);
    source.persons = fields.authors.size() > bodies ? fields.authors.size() - bodies : 0;
    return source;
}

} // namespace kitapdar::catalogue
