#include "core/catalogue/fields/Dialects.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/catalogue/fields/LinkedRecord.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {
namespace {

/// IRBIS has fields whose value is not in a subfield.
const std::string& valueOrData(const MarcRecord& record, std::string_view tag, char code) {
    const auto& value = record.value(tag, code);
    return value.empty() ? record.data(tag) : value;
}

std::string firstOf(std::initializer_list<std::string_view> values) {
    for (const auto value : values) {
        if (auto text = withoutIsbd(value); !text.empty()) return text;
    }
    return {};
}

std::string person(const MarcField& field) {
    const auto& names = field.value('b').empty() ? field.value('g') : field.value('b');
    auto surname = withoutIsbd(field.value('a'));
    if (!names.empty()) return personHeading(surname, names);
    const auto comma = surname.find(',');
    return comma == std::string::npos ? surname : personHeading(surname.substr(0, comma), surname.substr(comma + 1));
}

void readAuthors(const MarcRecord& record, bool irbis, RecordFields& fields) {
    OnceList authors;
    for (const auto* field : record.all("700")) authors.add(person(*field)); // the heading comes first
    for (const auto& field : record.fields) {
        if (field.tag == "701") authors.add(person(field));
        if (field.tag == "710" || field.tag == "711") {
            authors.add(joined({withoutIsbd(field.value('a')), withoutIsbd(field.value('b'))}, ". "));
        }
    }
    // A volume of IRBIS has the persons of the whole in fields of their own, UNIMARC may embed them.
    const auto set = fields.kind == "book" ? setInside(record, irbis) : std::nullopt;
    if (set) {
        for (const auto* field : set->all("700")) authors.addIfFirst(person(*field));
    }
    fields.authors = authors.take();
}

/// Title of the whole a volume belongs to, or of what an article stands in. IRBIS writes it to ^c; UNIMARC embeds a
/// field 200 behind $1, or has $t.
std::string linkedTitle(const MarcRecord& record, std::string_view tag, bool irbis) {
    for (const auto* field : record.all(tag)) {
        if (irbis) {
            if (auto title = withoutIsbd(field->value('c')); !title.empty()) return title;
        }
        bool inTitle = false;
        for (const auto& part : field->subfields) {
            if (part.code == '1') inTitle = part.value.starts_with("200");
            if ((inTitle && part.code == 'a') || (!irbis && part.code == 't')) return withoutIsbd(part.value);
        }
    }
    return {};
}

std::string kindOfIrbis(const std::string& worksheet) {
    if (worksheet.starts_with("ASP")) return "article";
    if (worksheet.starts_with("J") || worksheet.starts_with("NJ") || worksheet.starts_with("OJ")) return "serial";
    return "book";
}

std::string kindOf(const MarcRecord& record, MarcFormat format) {
    const auto& material = record.value("200", 'b');
    if (material.find("лектрон") != material.npos) return "electronic";
    if (format == MarcFormat::Irbis && record.has("920")) return kindOfIrbis(plain(record.data("920")));
    switch (record.leaderAt(6)) {
    case 'x':
    case 'y':
    case 'z':
        return "authority";
    case 'b':
        return "manuscript";
    case 'c':
    case 'd':
        return "music";
    case 'e':
    case 'f':
        return "map";
    case 'g':
    case 'i':
    case 'j':
        return "av";
    case 'k':
        return "picture";
    case 'l':
    case 'm':
        return "electronic";
    case 'r':
        return "object";
    default:
        break;
    }
    if (record.leaderAt(7) == 's') return record.value("110", 'a').starts_with('c') ? "newspaper" : "serial";
    return record.leaderAt(7) == 'a' ? "article" : "book";
}

void readTitle(const MarcRecord& record, bool irbis, RecordFields& fields) {
    fields.title = firstOf({record.value("200", 'a')});
    fields.filingTitle = withoutIsbd(withoutMarkedArticle(record.value("200", 'a')).value_or(std::string()));
    fields.titleRest = withoutMarks(record.value("200", 'e'));
    fields.partNumber = firstOf({record.value("200", 'h'), irbis ? record.value("923", 'h') : std::string()});
    fields.partTitle = firstOf({record.value("200", 'i'), irbis ? record.value("923", 'i') : std::string()});
    const auto* field = record.first("200");
    std::vector<std::string> statements;
    for (const auto& part : field ? field->subfields : std::vector<MarcSubfield>()) {
        if (part.code == 'f' || part.code == 'g') statements.push_back(withoutMarks(part.value));
    }
    fields.responsibility = joined(statements, " ; ");

    auto volume = withoutIsbd(record.value("200", 'v'));
    if (fields.kind == "article") {
        for (const char* tag : {"463", "461", "462", "464"}) {
            if (fields.host.empty()) fields.host = linkedTitle(record, tag, irbis);
        }
        return;
    }
    if (volume.empty() && fields.kind == "book") volume = numberInSet(record, irbis);
    // A volume: the whole is what people know it by.
    const auto whole = linkedTitle(record, "461", irbis);
    if (!whole.empty() && whole != fields.title && fields.kind == "book") {
        const auto part = joined({fields.partNumber, fields.partTitle}, ". "); // "кн. 4. Народная дипломатия"
        const bool numbered = volume.empty() || fields.title == volume; // its title is nothing but its number
        fields.partNumber = volume.empty() ? fields.title : volume;
        fields.partTitle = numbered ? part : joined({fields.title, part}, ". ");
        fields.title = whole;
        fields.filingTitle.clear();
        fields.volume = true;
        if (irbis) fields.titleRest = withoutMarks(record.value("461", 'e'));
    } else if (fields.partNumber.empty()) {
        fields.partNumber = volume;
    }
}

void readImprint(const MarcRecord& record, RecordFields& fields) {
    fields.language = languageCode(valueOrData(record, "101", 'a'));
    fields.edition = withoutMarks(valueOrData(record, "205", 'a'));
    fields.place = withoutMarks(record.value("210", 'a'));
    fields.publisher = withoutMarks(record.value("210", 'c'));
    fields.year = yearIn(record.value("210", 'd'));
    const auto& coded = record.value("100", 'a');
    if (!fields.year && coded.size() >= 13) fields.year = yearIn(coded.substr(9, 4));
    if (!fields.year) fields.year = yearIn(record.value("463", 'j')); // IRBIS: the year of the journal of an article
    if (!fields.year) fields.year = yearIn(record.data("934"));       // IRBIS: the year of a journal issue
    fields.extent = withoutMarks(record.value("215", 'a'));
    fields.illustrations = withoutMarks(record.value("215", 'c'));
    fields.size = withoutMarks(record.value("215", 'd'));
    fields.series = withoutMarks(record.value("225", 'a'));
}

void readSubjects(const MarcRecord& record, RecordFields& fields) {
    constexpr std::array<std::string_view, 5> tags{"600", "601", "605", "606", "607"};
    OnceList subjects;
    for (const auto& field : record.fields) {
        if (field.tag == "610") {
            subjects.add(withoutIsbd(field.data));
            for (const auto& keyword : field.values('a')) subjects.add(withoutIsbd(keyword));
        }
        if (std::find(tags.begin(), tags.end(), field.tag) == tags.end()) continue;
        const bool name = field.tag == "600";
        std::vector<std::string> parts;
        if (name) parts.push_back(person(field));
        for (const auto& part : field.subfields) {
            const bool heading = std::string_view(name ? "xyz" : "abcdxyz").find(part.code) != std::string_view::npos;
            if (heading) parts.push_back(withoutIsbd(part.value));
        }
        subjects.add(joined(parts, " – "));
    }
    fields.subjects = subjects.take();
}

void readClass(const MarcRecord& record, bool irbis, RecordFields& fields) {
    std::string bbk = irbis ? plain(valueOrData(record, "621", 'a')) : std::string();
    std::string other = plain(valueOrData(record, "675", 'a'));
    const bool regionalUdc = isRegional(other);
    for (const auto* field : record.all("686")) {
        auto& mark = field->value('2').starts_with("rubbk") ? bbk : other;
        if (mark.empty()) mark = plain(field->value('a'));
        if (!irbis && fields.authorMark.empty()) fields.authorMark = plain(field->value('b')); // book number
    }
    const auto shelf = irbis ? plain(valueOrData(record, "906", 'a')) : std::string();
    fields.classMark = !shelf.empty() ? shelf : !bbk.empty() ? bbk : other;
    if (irbis) fields.authorMark = plain(valueOrData(record, "908", 'a'));
    fields.localHistory = isRegional(fields.classMark) || isRegional(bbk) || regionalUdc;
}

/// 2XX is the heading of an authority record.
void readHeading(const MarcRecord& record, RecordFields& fields) {
    for (const auto& field : record.fields) {
        if (field.tag.size() != 3 || field.tag[0] != '2') continue;
        fields.title = field.tag == "200" ? person(field) : withoutIsbd(field.value('a'));
        return;
    }
}

} // namespace

RecordFields unimarcFields(const MarcRecord& record, MarcFormat format) {
    const bool irbis = format == MarcFormat::Irbis;
    RecordFields fields;
    fields.kind = kindOf(record, format);
    if (fields.kind == "authority") {
        readHeading(record, fields);
        return fields;
    }
    readTitle(record, irbis, fields);
    readAuthors(record, irbis, fields);
    readImprint(record, fields);
    readSubjects(record, fields);
    readClass(record, irbis, fields);
    OnceList isbns;
    for (const auto* field : record.all("010")) isbns.add(isbnOrText(field->value('a')));
    fields.isbns = isbns.take();
    fields.issn = plain(record.value("011", 'a'));
    return fields;
}

} // namespace kitapdar::catalogue
