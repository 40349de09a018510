#include "core/catalogue/editing/Worksheet.h"

#include "core/catalogue/RecordFields.h"
#include "core/catalogue/editing/RecordForm.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace kitapdar::catalogue {

namespace {

using G = FormGroup;
using E = FormElement;
using W = Worksheet;

/// How the leader tells the kind.
struct Sign {
    Worksheet worksheet;
    std::string_view code;
    char type;             // leader/06
    char type21;           // the same in MARC 21
    char level;            // leader/07
    char hierarchy;        // leader/08 of UNIMARC
    char multipart;        // leader/19 of MARC 21
    std::string_view kind; // as RecordFields tells it
};
constexpr std::array<Sign, 10> signs{{
    {W::Book, "book", 'a', 'a', 'm', '0', ' ', "book"},
    {W::Set, "set", 'a', 'a', 'm', '1', 'a', "book"},
    {W::Volume, "volume", 'a', 'a', 'm', '2', 'b', "book"},
    {W::Article, "article", 'a', 'a', 'a', '2', ' ', "article"},
    {W::Serial, "serial", 'a', 'a', 's', '0', ' ', "serial"},
    {W::NewspaperIssue, "newspaper_issue", 'a', 'a', 's', '2', ' ', "newspaper"},
    {W::Electronic, "electronic", 'l', 'm', 'm', '0', ' ', "electronic"},
    {W::Map, "map", 'e', 'e', 'm', '0', ' ', "map"},
    {W::Music, "music", 'c', 'c', 'm', '0', ' ', "music"},
    {W::AudioVisual, "audiovisual", 'g', 'g', 'm', '0', ' ', "av"},
}};
constexpr std::size_t typeAt = 6;
constexpr std::size_t levelAt = 7;
constexpr std::size_t hierarchyAt = 8;
constexpr std::size_t multipartAt = 19;
constexpr std::size_t leaderSize = 24;
constexpr std::size_t serialTypeAt = 21; // of 008: n is a newspaper

const Sign& signOf(Worksheet worksheet) { return signs[static_cast<std::size_t>(worksheet)]; }

std::vector<FormGroup> with(std::initializer_list<FormGroup> own) {
    std::vector<FormGroup> all = own;
    for (const G each : {G::Language, G::Country, G::Annotation, G::Note, G::Udc, G::Bbk, G::Shelf, G::AuthorMark,
                         G::SubjectPerson, G::Subject, G::SubjectPlace, G::Keyword, G::Url}) {
        if (std::ranges::find(all, each) == all.end()) all.push_back(each);
    }
    return all;
}

std::array<std::vector<FormGroup>, signs.size()> makeGroups() {
    std::array<std::vector<FormGroup>, signs.size()> all;
    const auto put = [&](Worksheet worksheet, std::initializer_list<FormGroup> own) {
        all[static_cast<std::size_t>(worksheet)] = with(own);
    };
    // As a title page is read: the author, the title, then who else had a hand in it.
    put(W::Book, {G::Isbn, G::Author, G::Title, G::OtherTitle, G::CoAuthor, G::OtherPerson, G::Body, G::Edition,
                  G::Imprint, G::Extent, G::Series, G::Bibliography, G::Contents});
    put(W::Set, {G::Isbn, G::Author, G::Title, G::CoAuthor, G::OtherPerson, G::Body, G::Edition, G::Imprint, G::Extent,
                 G::Series});
    put(W::Volume, {G::Set, G::Host, G::Isbn, G::Title, G::Author, G::CoAuthor, G::OtherPerson, G::Edition, G::Imprint,
                    G::Extent, G::Contents});
    put(W::Article, {G::Author, G::Title, G::CoAuthor, G::OtherPerson, G::Host, G::Extent, G::Bibliography});
    put(W::Serial, {G::Issn, G::Title, G::OtherTitle, G::Body, G::OtherBody, G::Imprint, G::Frequency, G::Numbering,
                    G::Extent, G::OtherPerson});
    put(W::NewspaperIssue, {G::Set, G::Host, G::Title, G::Imprint, G::Extent, G::Issn, G::Contents});
    put(W::Electronic, {G::Isbn, G::Author, G::Title, G::CoAuthor, G::OtherPerson, G::Body, G::Url, G::Edition,
                        G::Imprint, G::Extent, G::Resource});
    put(W::Map, {G::Isbn, G::Title, G::Author, G::CoAuthor, G::OtherPerson, G::Body, G::Scale, G::Edition, G::Imprint,
                 G::Extent, G::Series});
    put(W::Music, {G::Isbn, G::Author, G::Title, G::CoAuthor, G::OtherPerson, G::Presentation, G::Edition, G::Imprint,
                   G::Extent, G::Series, G::Contents});
    put(W::AudioVisual, {G::Isbn, G::Title, G::Author, G::CoAuthor, G::OtherPerson, G::Body, G::Edition, G::Imprint,
                         G::Extent, G::Series, G::Contents});
    return all;
}

void setAt(std::string& text, std::size_t at, char value) {
    if (at < text.size()) text[at] = value;
}

/// That a serial is a newspaper stands beside the leader: 110 $a/0 of UNIMARC, 008/21 of MARC 21.
void setNewspaper(MarcRecord& record, MarcFormat format, bool newspaper) {
    if (format == MarcFormat::Marc21) {
        for (MarcField& field : record.fields) {
            if (field.tag == "008") setAt(field.data, serialTypeAt, newspaper ? 'n' : 'p');
        }
        return;
    }
    for (MarcField& field : record.fields) {
        if (field.tag != "110") continue;
        for (MarcSubfield& part : field.subfields) {
            if (part.code == 'a') setAt(part.value, 0, newspaper ? 'c' : 'a');
        }
        return;
    }
    const auto behind = std::ranges::find_if(record.fields, [](const MarcField& field) { return field.tag > "110"; });
    record.fields.insert(behind, MarcField{"110", ' ', ' ', {}, {{'a', newspaper ? "c||0xx0" : "a||0xx0"}}});
}

} // namespace

std::span<const Worksheet> worksheets() {
    static constexpr std::array all{W::Book,           W::Set,        W::Volume, W::Article, W::Serial,
                                    W::NewspaperIssue, W::Electronic, W::Map,    W::Music,   W::AudioVisual};
    return all;
}

std::string_view code(Worksheet worksheet) { return signOf(worksheet).code; }

Worksheet worksheetOf(const MarcRecord& record, MarcFormat format) {
    const RecordFields fields = projectFields(record);
    if (fields.kind != "book") {
        const auto found = std::ranges::find(signs, fields.kind, &Sign::kind);
        return found == signs.end() ? W::Book : found->worksheet;
    }
    if (fields.volume) return W::Volume;
    if (format == MarcFormat::Irbis) return W::Book;
    const bool marc21 = format == MarcFormat::Marc21;
    const char part = record.leaderAt(marc21 ? multipartAt : hierarchyAt);
    if (part == (marc21 ? 'a' : '1')) return W::Set;
    if (part == (marc21 ? 'b' : '2') || (marc21 && part == 'c')) return W::Volume;
    return W::Book;
}

void setWorksheet(MarcRecord& record, MarcFormat format, Worksheet worksheet) {
    if (format == MarcFormat::Irbis || record.leader.size() != leaderSize) return;
    if (worksheetOf(record, format) == worksheet) return;
    const Sign& sign = signOf(worksheet);
    const bool marc21 = format == MarcFormat::Marc21;
    setAt(record.leader, typeAt, marc21 ? sign.type21 : sign.type);
    setAt(record.leader, levelAt, sign.level);
    if (marc21)
        setAt(record.leader, multipartAt, sign.multipart);
    else
        setAt(record.leader, hierarchyAt, sign.hierarchy);
    if (sign.level == 's') setNewspaper(record, format, worksheet == W::NewspaperIssue);
}

const std::vector<FormGroup>& groupsOf(Worksheet worksheet) {
    static const auto all = makeGroups();
    return all[static_cast<std::size_t>(worksheet)];
}

std::vector<FormGroup> groupsFor(const MarcRecord& record, MarcFormat format) {
    std::vector<FormGroup> groups = groupsOf(worksheetOf(record, format));
    for (const FormGroup each : groupsIn(record, familyOf(format))) {
        if (std::ranges::find(groups, each) == groups.end()) groups.push_back(each);
    }
    return groups;
}

std::vector<Required> requiredOf(Worksheet worksheet) {
    std::vector<Required> all{{G::Title, E::Title}, {G::Language, E::Language}};
    const auto add = [&](std::initializer_list<Required> more) { all.insert(all.end(), more); };
    switch (worksheet) {
    case W::Article:
        add({{G::Host, E::HostTitle}, {G::Extent, E::Extent}});
        return all;
    case W::NewspaperIssue:
        add({{G::Imprint, E::Year}, {G::Title, E::PartNumber}});
        return all;
    case W::Electronic:
        add({{G::Url, E::Url}});
        return all;
    case W::Serial:
        add({{G::Country, E::Country}, {G::Imprint, E::Place}, {G::Imprint, E::Year}});
        return all;
    case W::Volume:
        add({{G::Set, E::SetTitle}});
        break;
    case W::Map:
        add({{G::Scale, E::Scale}});
        break;
    case W::Book:
    case W::Set:
    case W::Music:
    case W::AudioVisual:
        break;
    }
    add({{G::Country, E::Country},
         {G::Imprint, E::Place},
         {G::Imprint, E::Publisher},
         {G::Imprint, E::Year},
         {G::Extent, E::Extent}});
    return all;
}

} // namespace kitapdar::catalogue
