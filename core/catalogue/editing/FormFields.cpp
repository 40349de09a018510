#include "core/catalogue/editing/FormFields.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

using G = FormGroup;
using E = FormElement;

constexpr FieldPlace none{};

constexpr FieldPlace at(std::string_view tag, std::string_view indicators = "  ") {
    return {tag, indicators, {}, 0, {}};
}
/// With $2, by which the fields of one system are told from others with the tag.
constexpr FieldPlace ofSystem(std::string_view tag, std::string_view system) { return {tag, "  ", {}, 0, system}; }

constexpr GroupLine groups[] = {
    {G::Isbn, "isbn", true, {at("010"), at("020"), at("010")}},
    {G::Issn, "issn", false, {at("011"), at("022"), at("011")}},
    {G::Language, "language", false, {at("101", "0 "), at("041", "0 "), at("101")}},
    {G::Country, "country", false, {at("102"), at("008"), at("102")}},
    {G::Author, "author", false, {at("700", " 1"), at("100", "1 "), at("700")}},
    {G::CoAuthor, "co_author", true, {at("701", " 1"), at("700", "1 "), at("701")}},
    {G::OtherPerson, "other_person", true, {at("702", " 1"), none, at("702")}},
    {G::Body, "body", false, {at("710", "02"), at("110", "2 "), at("710")}},
    {G::OtherBody, "other_body", true, {at("712", "02"), at("710", "2 "), at("712")}},
    {G::Title, "title", false, {at("200", "1 "), at("245", "00"), at("200")}},
    {G::OtherTitle, "other_title", true, {at("517", "1 "), at("246", "3 "), at("517")}},
    {G::Edition, "edition", false, {at("205"), at("250"), at("205")}},
    {G::Imprint, "imprint", true, {at("210"), {"264", " 1", "260", '1', {}}, at("210")}},
    {G::Extent, "extent", false, {at("215"), at("300"), at("215")}},
    {G::Series, "series", true, {at("225", "1 "), at("490", "0 "), at("225")}},
    {G::Frequency, "frequency", false, {at("326"), at("310"), at("326")}},
    {G::Numbering, "numbering", false, {at("207", " 0"), at("362", "0 "), at("207")}},
    {G::Scale, "scale", false, {at("206"), at("255"), at("206")}},
    {G::Presentation, "presentation", false, {at("208"), at("254"), at("208")}},
    {G::Resource, "resource", false, {at("230"), at("256"), at("230")}},
    {G::Set, "set", false, {at("461", " 0"), none, none}},
    {G::Host, "host", false, {at("463", " 0"), at("773", "0 "), none}},
    {G::Note, "note", true, {at("300"), at("500"), at("300")}},
    {G::Bibliography, "bibliography", true, {at("320"), at("504"), at("320")}},
    {G::Contents, "contents", true, {at("327", "1 "), at("505", "0 "), none}},
    {G::Annotation, "annotation", true, {at("330"), at("520"), none}},
    {G::SubjectPerson, "subject_person", true, {at("600", " 1"), at("600", "14"), at("600")}},
    {G::Subject, "subject", true, {at("606", "0 "), at("650", " 4"), at("606")}},
    {G::SubjectPlace, "subject_place", true, {at("607"), at("651", " 4"), at("607")}},
    {G::Keyword, "keyword", true, {at("610", "0 "), at("653"), at("610")}},
    {G::Udc, "udc", true, {at("675"), at("080"), at("675")}},
    {G::Bbk, "bbk", true, {ofSystem("686", "rubbk"), ofSystem("084", "rubbk"), at("621")}},
    {G::Shelf, "shelf", false, {none, at("090"), at("906")}},
    {G::AuthorMark, "author_mark", false, {none, none, at("908")}},
    {G::Url, "url", true, {at("856", "4 "), at("856", "40"), at("951")}},
};

constexpr SubfieldPlace no{};

/// The same in all dialects.
constexpr std::array<SubfieldPlace, marcFamilies> all(char code) {
    return {{{code, {}, 0}, {code, {}, 0}, {code, {}, 0}}};
}
constexpr std::array<SubfieldPlace, marcFamilies> each(char unimarc, char marc21, char irbis) {
    return {{{unimarc, {}, 0}, {marc21, {}, 0}, {irbis, {}, 0}}};
}
/// In UNIMARC embedded, in MARC 21 a subfield.
constexpr std::array<SubfieldPlace, marcFamilies> linked(std::string_view inside, char code, char plain, char marc21) {
    return {{{code, inside, plain}, {marc21, {}, 0}, no}};
}

constexpr ElementLine elements[] = {
    {E::Isbn, "isbn", G::Isbn, false, all('a')},
    {E::Binding, "binding", G::Isbn, false, each('b', 'q', 'b')},
    {E::Price, "price", G::Isbn, false, each('d', 'c', 'd')},
    {E::PrintRun, "print_run", G::Isbn, false, each('9', '9', 0)},
    {E::Issn, "issn", G::Issn, false, all('a')},
    {E::Language, "language", G::Language, true, all('a')},
    {E::OriginalLanguage, "original_language", G::Language, false, each('c', 'h', 'c')},
    {E::Country, "country", G::Country, false, all('a')},
    {E::Name, "name", G::Author, false, all('a')},
    {E::Initials, "initials", G::Author, false, each('b', 0, 'b')},
    {E::FullName, "full_name", G::Author, false, each('g', 0, 'g')},
    {E::Dates, "dates", G::Author, false, each('f', 'd', 'f')},
    {E::Name, "name", G::CoAuthor, false, all('a')},
    {E::Initials, "initials", G::CoAuthor, false, each('b', 0, 'b')},
    {E::FullName, "full_name", G::CoAuthor, false, each('g', 0, 'g')},
    {E::Dates, "dates", G::CoAuthor, false, each('f', 'd', 'f')},
    {E::Role, "role", G::CoAuthor, false, each(0, 'e', 0)},
    {E::Name, "name", G::OtherPerson, false, all('a')},
    {E::Initials, "initials", G::OtherPerson, false, each('b', 0, 'b')},
    {E::FullName, "full_name", G::OtherPerson, false, each('g', 0, 'g')},
    {E::Dates, "dates", G::OtherPerson, false, each('f', 0, 'f')},
    {E::Role, "role", G::OtherPerson, false, each('4', 0, '4')},
    {E::BodyName, "body", G::Body, false, all('a')},
    {E::BodyUnit, "body_unit", G::Body, false, all('b')},
    {E::BodyName, "body", G::OtherBody, false, all('a')},
    {E::BodyUnit, "body_unit", G::OtherBody, false, all('b')},
    {E::Title, "title", G::Title, false, all('a')},
    {E::Material, "material", G::Title, false, each('b', 'h', 'b')},
    {E::ParallelTitle, "parallel_title", G::Title, false, each('d', 0, 'd')},
    {E::Subtitle, "subtitle", G::Title, false, each('e', 'b', 'e')},
    {E::PartNumber, "part_number", G::Title, false, each('h', 'n', 'v')},
    {E::PartTitle, "part_title", G::Title, false, each('i', 'p', 'i')},
    {E::Responsibility, "responsibility", G::Title, false, each('f', 'c', 'f')},
    {E::OtherResponsibility, "other_responsibility", G::Title, true, each('g', 0, 'g')},
    {E::OtherTitle, "other_title", G::OtherTitle, false, all('a')},
    {E::Edition, "edition", G::Edition, false, all('a')},
    {E::EditionResponsibility, "edition_responsibility", G::Edition, false, each('f', 'b', 'f')},
    {E::Place, "place", G::Imprint, true, all('a')},
    {E::Publisher, "publisher", G::Imprint, true, each('c', 'b', 'c')},
    {E::Year, "year", G::Imprint, false, each('d', 'c', 'd')},
    {E::Extent, "extent", G::Extent, false, all('a')},
    {E::Illustrations, "illustrations", G::Extent, false, each('c', 'b', 'c')},
    {E::Size, "size", G::Extent, false, each('d', 'c', 'd')},
    {E::Accompanying, "accompanying", G::Extent, false, all('e')},
    {E::Series, "series", G::Series, false, all('a')},
    {E::SeriesNumber, "series_number", G::Series, false, all('v')},
    {E::Frequency, "frequency", G::Frequency, false, all('a')},
    {E::Numbering, "numbering", G::Numbering, false, all('a')},
    {E::Scale, "scale", G::Scale, false, all('a')},
    {E::Presentation, "presentation", G::Presentation, false, all('a')},
    {E::Resource, "resource", G::Resource, false, all('a')},
    {E::SetControlNumber, "set_control_number", G::Set, false, linked("001", '1', '0', 0)},
    {E::SetTitle, "set_title", G::Set, false, linked("200", 'a', 't', 0)},
    {E::SetNumber, "set_number", G::Set, false, linked("200", 'v', 'v', 0)},
    {E::HostControlNumber, "host_control_number", G::Host, false, linked("001", '1', '0', 'w')},
    {E::HostAuthor, "host_author", G::Host, false, linked("700", 'a', 'a', 'a')},
    {E::HostTitle, "host_title", G::Host, false, linked("200", 'a', 't', 't')},
    {E::HostPart, "host_part", G::Host, false, linked("200", 'v', 'v', 'g')},
    {E::HostPlace, "host_place", G::Host, false, linked("210", 'a', 'c', 0)},
    {E::HostPublisher, "host_publisher", G::Host, false, linked("210", 'c', 'n', 0)},
    {E::HostYear, "host_year", G::Host, false, linked("210", 'd', 'd', 0)},
    {E::HostImprint, "host_imprint", G::Host, false, {{no, {'d', {}, 0}, no}}},
    {E::Note, "note", G::Note, false, all('a')},
    {E::Bibliography, "bibliography", G::Bibliography, false, all('a')},
    {E::Contents, "contents", G::Contents, true, all('a')},
    {E::Annotation, "annotation", G::Annotation, false, all('a')},
    {E::Name, "name", G::SubjectPerson, false, all('a')},
    {E::Initials, "initials", G::SubjectPerson, false, each('b', 0, 'b')},
    {E::Subdivision, "subdivision", G::SubjectPerson, true, all('x')},
    {E::Subject, "subject", G::Subject, false, all('a')},
    {E::Subdivision, "subdivision", G::Subject, true, all('x')},
    {E::Subject, "subject", G::SubjectPlace, false, all('a')},
    {E::Subdivision, "subdivision", G::SubjectPlace, true, all('x')},
    {E::Keyword, "keyword", G::Keyword, true, all('a')},
    {E::Udc, "udc", G::Udc, false, all('a')},
    {E::Bbk, "bbk", G::Bbk, false, all('a')},
    {E::AuthorMark, "author_mark", G::Bbk, false, each('b', 0, 0)},
    {E::ShelfMark, "shelf_mark", G::Shelf, false, each(0, 'a', 'a')},
    {E::AuthorMark, "author_mark", G::Shelf, false, each(0, 'x', 0)},
    {E::AuthorMark, "author_mark", G::AuthorMark, false, each(0, 0, 'a')},
    {E::Url, "url", G::Url, false, each('u', 'u', 'i')},
    {E::UrlNote, "url_note", G::Url, false, each('z', 'z', 't')},
};

} // namespace

MarcFamily familyOf(MarcFormat format) {
    switch (format) {
    case MarcFormat::Marc21:
        return MarcFamily::Marc21;
    case MarcFormat::Irbis:
        return MarcFamily::Irbis;
    case MarcFormat::Unimarc:
    case MarcFormat::Rusmarc:
        break;
    }
    return MarcFamily::Unimarc;
}

std::span<const GroupLine> groupLines() { return groups; }
std::span<const ElementLine> elementLines() { return elements; }

const GroupLine& lineOf(FormGroup group) { return groups[static_cast<std::size_t>(group)]; }

const ElementLine* lineOf(FormGroup group, FormElement element, MarcFamily family) {
    const auto* found = std::ranges::find_if(elements, [&](const ElementLine& line) {
        return line.group == group && line.element == element && placeIn(line, family).code != 0;
    });
    return found == std::end(elements) ? nullptr : found;
}

std::string_view code(FormElement element) { return std::ranges::find(elements, element, &ElementLine::element)->code; }

} // namespace kitapdar::catalogue
